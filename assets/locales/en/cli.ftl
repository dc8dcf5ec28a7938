### The command line: help, questions and what went wrong, a sentence each.

## help
cli-about = Draw a personal network together with a client, read what is there and choose a step. No internet, one encrypted file.
cli-after =
    Examples:
      ecogram demo                              have a look, with invented people
      ecogram open B-01                         straight to a client
      ecogram report --client B-01 --for client -o network.pdf
cli-usage = Usage:
cli-commands = Commands
cli-command = COMMAND
cli-arguments = Arguments
cli-options = Options

## commands
cli-open = Opens the screen at this client
cli-demo = Shows the program with invented people; keeps nothing
cli-import = Imports clients and people from files of any kind: all or nothing
cli-export = Writes a client: .json, a folder, .csv, .xlsx, .graphml or .zip
cli-metrics = The network figures of a client, or of networks from CSV files
cli-show = The network in words, to read aloud
cli-steps = Which steps are possible now, and why
cli-compare = What changed between two visits
cli-picture = Writes the drawing as SVG
cli-report = Writes a page for the client, the case file or a team meeting
cli-check = Checks the whole file
cli-backup = Makes an encrypted backup and checks it completely
cli-restore = Restores a backup; what was there is kept beside it
cli-completions = Lets the shell complete commands with Tab
cli-licenses = Components of ecogram, and their licences

## arguments
cli-arg-file = The encrypted file, if it is not in the usual place
cli-arg-lang = The language: nl, fr or en
cli-arg-passphrase-file = A file with the passphrase; - reads it from the input
cli-arg-theme = The colours: auto, dark, light, 16, none or rings
cli-arg-code = The client’s code
cli-arg-client = The client’s code
cli-arg-all = All clients that are not archived
cli-arg-clients = CSV with the clients
cli-arg-people = CSV with the network members
cli-arg-ties = CSV with who knows whom
cli-arg-most-rows = At most this many rows per file (default 1,000,000)
cli-arg-most-mib = At most this many MiB per file (default 256)
cli-arg-most-characters = At most this many characters per cell (default 1,000)
cli-arg-networks = CSV with the networks
cli-arg-alters = CSV with the members of each network
cli-arg-names = Full names instead of initials
cli-arg-output = Where to write it
cli-arg-replace = Overwrite an existing file
cli-arg-json = As JSON, for another program
cli-arg-csv = As CSV, for a spreadsheet
cli-arg-from = From: the backup to restore, or the day of the earlier visit
cli-arg-to = To: where the backup goes, or the day of the later visit
cli-arg-visit = The day of the visit; otherwise the open one or the last
cli-arg-compare = The day of an earlier visit to compare with
cli-arg-profile = For whom: client, file, supervision, or a network map to draw on: blank, present
cli-arg-same-home = Also who lives in the same home (it can weigh on benefits)
cli-arg-practical = Also practical support (it can weigh on benefits)
cli-arg-qualities = Also how the ties are drawn, on the page for the client
cli-arg-large = Large print (18 points), on the page for the client
cli-arg-width = How wide a PNG is, in pixels (default 1600)
cli-arg-leave-out = Leave out what is not decided yet on your own pages
cli-report-undecided = No page was made yet: you look it through first. In the program that is done on your own pages (w), and the page is made there (p). With --leave-out, what you did not look through does not stand on it.
cli-arg-shell = The shell: bash, zsh, fish, elvish or powershell
cli-arg-help = Shows this help
cli-arg-version = Shows the version

## what it says
cli-missing = Something is still missing: { $what }. --help shows what is possible.
cli-bad-value = This value does not fit: { $what }. --help shows what is possible.
cli-conflict = These do not go together: { $what }. Choose one.
cli-unknown = --help shows what is possible; this is not part of it: { $what }
cli-no-terminal = The screen needs a window with a keyboard. Without one, show, metrics, steps and report do the same work in text.
cli-no-passphrase = There is no keyboard to ask for the passphrase. Give it with --passphrase-file FILE, or - for the input.
cli-will-make = There is no file at { $path } yet: a new encrypted one will be made. Choose its passphrase.
cli-not-equal = The two passphrases don’t match. No file was made.
cli-made = New encrypted file: { $path }. Copy this recovery code onto paper; it is shown only once:
cli-no-such-visit = There is no visit on { $date }. There are visits on: { $dates }.
cli-check-sound = The file is in order.
cli-check-found = There is a problem in the file: { $found }. Nothing was changed. To restore a backup: ecogram restore BACKUP
cli-backed-up = Encrypted backup made and fully checked: { $path }
cli-restored = The backup has been restored. What was there before is kept here: { $kept }
cli-progress =
    { $of ->
        [one] { $n } of { $of } client
       *[other] { $n } of { $of } clients
    }
cli-progress-networks =
    { $n ->
        [one] { $n } network read
       *[other] { $n } networks read
    }
cli-directory = Where to go: list, import, export
cli-directory-list = Lists the entries, by step, region or language
cli-directory-import = Imports entries from CSV: all or nothing
cli-directory-export = Writes all entries as CSV
cli-arg-table = CSV with the entries
cli-arg-step = Only what fits this step, such as R8
cli-arg-region = Only in this region: brussels, flanders, wallonia or netherlands
cli-arg-language = Only in this language: nl, fr or en
cli-arg-digital = Digital: yes or no
cli-arg-words = With these words
cli-arg-map = Only the map of the neighbourhoods
cli-no-such-step = There is no step { $step }. The steps are called R1 to R32, W1, W2.
cli-directory-taken =
    { $n ->
        [one] { $n } entry kept.
       *[other] { $n } entries kept.
    }

## what check finds
cli-found-pages = a piece of the file is not as it was written
cli-found-structure = the structure of the file is broken
cli-found-references = something refers to what is not there
cli-found-bodies = a text cannot be read
cli-found-codes = a code is not right
cli-found-counts = a number in the list is not right
cli-found-no-visit = a client without a visit
cli-found-unopened = visits that cannot be opened ({ $n }), of: { $codes }
cli-found-mixed = a piece of another version of the file
cli-csv-leaves-out = This is not everything. The plan and what is noted of the visits themselves are only in the one file with everything: export -o NAME.json
cli-not-shown = This could not be shown: the output did not accept it. What is saved stays saved.
cli-arg-files = Files, or a folder: a list of names, contacts (vCard), a spreadsheet, another program, a family tree
cli-arg-dry-run = Shows what would come in, and changes nothing
cli-arg-keep = Only these numbers of the list, or all
cli-arg-day = As a visit of this day
cli-arg-ring = The column with the ring; - where there is none
cli-arg-domain = The column with the life domain; - where there is none
cli-arg-columns = A file that remembers which column is what
cli-arg-ego = In a family tree: whose relatives they are
cli-import-choose = Nobody was imported. Choose who belongs: --keep 1,3-5, or --keep all.
cli-import-dry = Only shown: nothing has changed.
cli-import-keep = --keep { $what }: choose numbers of the list, such as 1,3-5, or all.
cli-import-one-client = These files hold several clients. Import them without --client, or make a file for each.
cli-import-one-visit = These files hold several visits. Only one at a time can be imported into a client who is already there.
cli-import-no-visit = There is no open visit of { $code }. With --visit 22/11/2026 it comes in as a visit of that day.
cli-import-open-visit = The visit of { $code } on { $date } is still open. Close it first, or leave out --visit.
cli-import-unclear = Nothing was imported: several people have this name, and nobody can tell who is who: { $names }. Give them another name in the file.
cli-import-columns = { $path } does not say which column is what. Nothing has changed.
cli-import-new =
    { $n ->
        [0] Nobody new at { $code }.
        [one] { $n } person comes to { $code }: { $names }.
       *[other] { $n } people come to { $code }: { $names }.
    }
cli-import-there =
    { $n ->
        [one] Is there already and stays as it is: { $names }.
       *[other] Are there already and stay as they are: { $names }.
    }
cli-import-ties =
    { $n ->
        [one] { $n } answered pair comes in.
       *[other] { $n } answered pairs come in.
    }
cli-import-kept =
    { $n ->
        [one] { $n } pair had another answer already and keeps it.
       *[other] { $n } pairs had another answer already and keep it.
    }
cli-unknown-ending = { $path }: this ending is not known. Possible: { $endings }. Nothing was written.
cli-arg-program = As files of another program: network-canvas or egor
cli-arg-spreadsheet = As a spreadsheet opens it in Belgium: be
cli-arg-entry = Only this address, as a card for the address book (.vcf)
cli-no-such-entry = There is no address { $entry }. ecogram directory export -o addresses.csv shows them all.
cli-arg-step-code = The steps as a QR for the telephone, on the page for the client
