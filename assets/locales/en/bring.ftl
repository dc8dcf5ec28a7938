### Bringing people in: choosing a file, seeing who stands in it, choosing who comes in; taking a step or an address along.

bring-files-title = From which file? · { $folder }
bring-files-told = A few letters of the name; Space puts together what belongs together.
bring-files-hidden = Names are hidden: they can be those of other clients. F3 shows them.
bring-files-together =
    { $n ->
        [one] { $n } file is ready. Enter reads it.
       *[other] { $n } files are put together. Enter reads them.
    }
bring-no-file = No file found.
bring-title = Who is added?
bring-pasted = pasted text
bring-into-open = Added to the open visit, in one step. Press u to undo.
bring-into-new-visit = No visit is open: this becomes a visit of { $date }.
bring-into-clients =
    { $n ->
        [one] Becomes one new client. Visits: { $visits }.
       *[other] Becomes { $n } new clients. Visits: { $visits }.
    }
bring-chosen = Chosen: { $n } of { $of }
bring-names-only = Only names are read: no photograph, address, birthday, number or note.
bring-notes = { $n } things are left out or were read differently: F5 shows them.
bring-left-out = Left out, or read differently
bring-nothing-left-out = Nothing is left out.
bring-there = is there already, stays the same
bring-unclear = more than one has this name
bring-nobody-chosen = Nobody is chosen yet: Space chooses who is added.
bring-taken =
    { $n ->
        [one] { $n } person added.
       *[other] { $n } people added.
    }
bring-clients-taken =
    { $n ->
        [one] { $n } client added. Type the code to open.
       *[other] { $n } clients added. Type a code to open.
    }
bring-whole = This is a whole client of ecogram. Go back to the question for a code, and press F4 there.
bring-several = There are several visits or clients in this. Go back to the question for a code, and press F4 there.
bring-not-here = This visit is closed. Open the open visit first (v): they are added there.
bring-code-there = This client is there already. Open the client and press b.
bring-whose = The file does not say whose network this is. Type a code for a new client first, or open a client and press b.
bring-not-read = Nothing was added
bring-day-question = What day is this visit? Leave empty for today.
bring-day-open = The visit is still open: they are added to it.
bring-no-tree = This only works with a family tree.
bring-ring-title = Which column is the ring?
bring-ring-told = These columns have numbers from 1 to 4. F2 keeps the answer in a small file beside it, with nothing about a client.
bring-ring-none = none of these
bring-other = This is the network of another client than the one whose file is open.
code-told = The camera of the telephone reads this. Nothing goes over the internet.
code-no-room = This does not fit here: make the window larger.
code-title-step = Into the telephone: the step
code-title-address = Into the telephone: the address
code-no-step = Choose a step first.
page-code = Steps for the telephone (QR)
report-code = For the telephone: the camera reads this. Nothing goes over the internet.
