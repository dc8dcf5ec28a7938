### When the file does not do what is asked: what happened, what is safe, what to do.
trouble-wrong-passphrase = This does not open the file; nothing has changed. Check capitals and keyboard, or take the recovery code (F2 on the screen).
trouble-not-a-code = This is not the whole recovery code yet; nothing has changed. It has 24 words: see whether one is missing or spelled differently.
trouble-damaged = The file is damaged and was not touched. Put a copy back: with F4 where the passphrase is asked for, or with: ecogram restore COPY. The copies are beside { $detail }
damaged-question = A part of this file is damaged. What you see is right; the rest is not shown, and no more backups can be made of it. Enter locks the file and shows the backups to go back to; Esc stays here.
trouble-newer = A newer ecogram made this file; it was not touched. Install the newer version to open it.
trouble-not-ours = This is no file of ecogram; it was not touched. Choose another file: { $detail }
trouble-in-use = The file is open in another window already; everything is safe there. Close that window and try again.
trouble-exists = A file is here already; it was not overwritten. Choose another name than { $detail }
trouble-missing = There is no file or folder here; nothing has changed. Check whether this is the right place: { $detail }
trouble-full = The disk is full: the last change is not saved, all before it is. Make room and try again.
trouble-read-only = Writing is not allowed here: the last change is not saved, all before it is. Check the rights or the disk: { $detail }
trouble-io = The disk did not follow: the last change is not saved, all before it is. Try again: { $detail }
trouble-gone = This is no longer in the file; the rest is safe. Go back with Esc and open again.
trouble-code-taken = Another client has this code already; nothing has changed. Choose another code.
trouble-write = This could not be written; the network itself is saved. Choose another name or folder. { $detail }
trouble-no-backup = The automatic backup failed. What is saved stays saved. Look whether the disk still has room.
trouble-network-folder = This file lies in a network or shared folder. A second window or an interruption can do harm there: better keep it on this computer.
