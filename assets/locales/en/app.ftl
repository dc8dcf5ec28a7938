### The words of the screens: calm, short, as spoken at the table.

## the program
app-not-saved = not saved
app-saved = saved
app-demo = example, nothing is kept
app-veil-short = initials
app-veil-on = Names are now initials. n shows them again.
app-veil-off = Names are shown in full again. n makes them initials.
app-select-first = select somebody first: arrow keys, Tab, or / to search
app-visit-closed = this visit is closed; press v to see the visits and start a new one
app-undo-apart = undo this where you said it: press v, then e, and there Ctrl-Z
app-nothing-to-undo = nothing to undo
app-nothing-to-redo = nothing to redo
app-undo-elsewhere = There is nothing more to undo in this window. What you did before is undone on the drawing.
app-redo-elsewhere = There is nothing to redo in this window. On the drawing there is.
app-cannot-change = That isn’t possible here. Nothing has changed.
app-deleted = { $name } was removed from the drawing. Press u to undo.
app-paste-cut = What you pasted was too long; only the beginning was kept.
app-undone = Undone: { $what }. Ctrl-R redoes it.
app-redone = Redone: { $what }.
app-note-undone = Undone: { $what }.
app-edit-added = { $name } added
app-edit-changed = a change to { $name }
app-edit-removed = { $name } removed
app-edit-tie = whether { $a } and { $b } know each other
app-edit-client = details of the client
app-edit-visit = details of the visit
app-edit-plan = the plan
app-edit-several = several changes at once
app-closest = { $name } is already in the inner ring.
app-furthest = { $name } is already in the outer ring.
app-tidied = Rearranged; everybody stayed in the same ring. Press u to undo.
app-quit-question = Leave ecogram? Everything on the screen is saved.
app-leave-question = Close this client’s file? Everything is saved. You can then enter another code.
app-quit-demo = Leave ecogram? This was an example: nothing is kept.
app-locks-soon =
    { $n ->
        [one] The screen locks in { $n } second. Any key keeps it open.
       *[other] The screen locks in { $n } seconds. Any key keeps it open.
    }
app-too-small = There isn’t enough room to draw. Enlarge the window or reduce the font size: at least 60 characters wide and 18 lines high. Nothing is lost.

## first start and unlocking
gate-welcome = With ecogram you and a client draw the client’s network together and look for a next step. Everything stays in one encrypted file on this computer; nothing goes over the internet. You need a passphrase to open that file.
gate-phrase = This passphrase was made for you: six random words. Write them down and keep them away from this computer. Enter: use it. Tab: another one. F2: choose your own.
gate-own = Choose a passphrase of at least twelve characters; a few unrelated words work well. Tab moves to the other field, F2 goes back to a passphrase made for you.
gate-nobody = Nobody can open the file without the passphrase or the recovery code, not even the makers of ecogram.
gate-passphrase = Your passphrase:
gate-again = Type it again:
gate-recovery = Your recovery code, 24 words; the first four letters of each are enough:
gate-too-short = This passphrase is too easy to guess. Use at least twelve characters, not all the same; a few unrelated words work well.
gate-not-equal = The two passphrases don’t match. Nothing has changed; please type them again.
gate-locked = Locked. Everything that was entered is saved.
gate-locked-half = What you were typing will still be there.
gate-locked-lost = What you were typing could not be kept; please type it again.
half-waits-here = What you were typing is waiting here: reopen the form you were filling in.
half-waits-others = What you were typing is waiting until nobody else is present; then reopen the form you were filling in.
half-waits-visit = What you were typing belongs to the visit that is open: press v, choose that visit, and reopen the form you were filling in.
half-waits-veil = What you were typing is waiting until the names are shown again: press n, and reopen the form you were filling in.
half-no-place-title = Unfinished text without a place
half-no-place = This is what you were typing. What it belonged to is no longer there; it was not entered anywhere else and will not be kept. Copy what you still need.
gate-demo = This is an example with invented people. Nothing is kept, and no passphrase is needed. Enter goes on.
gate-code-title = Your recovery code
gate-code-explained = These 24 words open the file if you lose the passphrase. Copy them onto paper and keep it somewhere other than with this computer. They are shown only once and stay valid until you choose another passphrase.
gate-code-nobody = If the passphrase and these words are both lost, nobody can open the file any more, not even the makers.
gate-code-go-on = Enter: I have copied the words
gate-other-own = own phrase
gate-other-made = suggestion
gate-other-code = code
gate-other-passphrase = passphrase

## the question for a code
start-code = The client’s code:
start-hint = From the second letter on you see matching codes. A new code adds a client.
start-empty = There is nobody here yet. Type a code to begin, such as B-01; no real name is needed.
start-no-such-code = There is no client with the code { $code }. Please check it.
start-add-question = The code { $code } is new. Add a client with this code, with a first visit today?

## the ring
ring-empty = Nobody here yet. Press “a” to add the first person: Fatima sister 1 weekly PE
turned-told = This is your network. Press t to turn the screen back.

## the side panel
panel-measures = What we see
panel-steps = Agreed steps
panel-not-discussed = Not discussed yet: { $n }
panel-without-professionals = Without professionals:
panel-size = Size { $value }
panel-density = Density { $value }
panel-knows =
    { $n ->
        [0] Knows: nobody marked yet
        [one] Knows { $n } other:
       *[other] Knows { $n } others:
    }
panel-ring-not-asked = ring not asked
panel-receives = Gives: { $kinds }
panel-gives = Gets: { $kinds }
panel-wish = Wish: { $wish }
panel-crisis = can be called at night

## the quick line
line-label = Who?
line-hint = First name or role, then what you know: Fatima sister 1 weekly PE. ?: help.
line-added =
    { $n ->
        [one] { $n } person added. Anybody else? Press Enter on an empty line to finish.
       *[other] { $n } people added. Anybody else? Press Enter on an empty line to finish.
    }
line-no-name = There is no name yet. A first name or a role is enough.
line-undo-empty = First empty the line (Esc); then Ctrl-Z takes the one before back.
line-namesake = there already: Enter changes, F3 adds another
line-note = note: { $words } (F2: to the name)
line-knows = { $name } knows { $names }
line-knows-nobody = { $name } is not on the drawing, or more than once.
line-knows-noted =
    { $n ->
        [one] Noted: they know each other. Ctrl-Z: undo.
       *[other] Noted: { $n } people. Ctrl-Z: undo.
    }
line-there-already = { $name } is there already, exactly so. F3: another with that name.
line-changed = { $name } was changed, nobody was added. Ctrl-Z: undo.
line-twice = { $word }: entered twice, ignored
line-not-understood = { $word }: not understood

## finding
find-title = Who are you looking for?
find-nobody = Nobody found.

## forms
form-yes = yes
form-no = no
form-not-asked = not asked
form-channel-unusable = not possible
form-no-answer = no answer begins with “{ $letters }”
form-typed-row = Enter opens this row for typing
form-letter-row = a letter below chooses; once more: no; once more: not asked
form-group-who = Who
form-group-support = Support
form-group-contact = Contact
form-group-tie = The tie
form-group-rare = Asked less often
form-group-worker = For the worker alone
form-group-client = Client
form-group-agreed = Agreed
form-group-matters = What matters
form-group-home = Home and languages
form-group-online = Online
form-group-entry = What it is
form-group-reach = How to reach it
form-group-sure = How sure
form-group-platform = Neighbourhood network
form-unfit-date = Enter a date, such as 22/11/2026. Nothing has changed.
form-unfit-moment = Enter a date or a year: 22/11/2026, or 2019. Nothing has changed.
form-unfit-name = Enter a first name or a role. The name has not changed.
form-unfit-consent = First note what the client agrees to, or not.

## a network member
person-name = First name or role
person-role = Who is it?
person-sector = Life domain
person-ring = Ring
person-frequency = How often in contact
person-quality = How the tie feels
person-received = Gives
person-given = Gets
person-wish = Wish
person-status = Contact now
person-kind = Kind
person-formal = Informal or professional
person-strength = Strength of the tie
person-flow = Energy
person-initiative = Who takes the first step
person-proximity = Lives
person-channels = In touch by
person-since = Known since
person-last-contact = Last contact
person-crisis-reach = Can be called at night
person-carer = Informal carer
person-willing = Willing to meet the others
person-asked-not = Does not want to be contacted
person-client-words = In the client’s words
person-supports-recovery = Supports my recovery
person-unnamed = Without a name on the drawing
person-on-paper = On the page for home
person-according-to = Who says so
person-discussed = At this visit
person-safety = Safety
person-safety-source = Safety: who says so
person-dependence = The client depends on them
person-capacity = Load
person-worker-note = Caseworker’s note
person-doubt = Come back to this after the visit

## the client
client-nickname = Name on the drawing
client-language = Language
client-address = Form of address
client-purpose = Why we keep this
consent-refused-told = Noted: this is not kept. Show it, and print it if the client wants that (p). On closing or leaving, everything about this client is erased.
consent-refused-earlier = Noted: the client does not want this to be kept. Show it, and print it if the client wants that (p). On closing or leaving you choose: erase this visit alone, or everything.
consent-erase-question = The client does not want this to be kept. Is what is needed printed? Type the code { $code }: then everything about this client is erased, in the backups too. Esc goes back; if it was a mistake, change the consent (c).
consent-visit-question = The client does not want this to be kept. Is what is needed printed? Type { $number }, the number of this visit: then what was drawn, said and agreed since this visit is erased, in the backups too; earlier visits stay. Type the code { $code } to erase everything about this client. Esc goes back; if it was a mistake, change the consent (c).
consent-not-typed = That was not exactly the number or the code. Nothing was erased.
client-consent = Agreed to:
client-consent-given = { $mode }, on { $date }
client-consent-withdrawn = withdrawn on { $date }
client-consent-with = Together with (representative)
client-interests = Likes to do (separate with commas)
client-experiences = Wants to share with peers
client-wants-company = Would like company
client-lonely = Feels lonely
client-satisfaction = Satisfied with the network
client-small-by-choice = Small network, by choice
client-languages = Speaks (separate with commas)
client-interpreter = Needs an interpreter
client-living = Where they live
client-municipality = Municipality
client-postcode = Postcode
client-device = Device
client-internet = Internet
client-skills = Digital skills
client-no-eid = No eID or itsme
client-age-band = Age group
client-guardian = Guardian or administrator
client-in-recovery = In recovery (if they want it kept)
client-review-on = Review together on
client-delete-on = Delete on

## a visit
visit-date = Day
visit-kind = Type of contact
visit-others = Who else is there
visit-note = Caseworker’s note

## who knows whom
knows-title = Whom does { $name } know?
knows-nobody = Nobody else is on the drawing yet.
knows-together-title = Who knows each other?
knows-together-count =
    { $n ->
        [one] Know each other: { $n } new answer
       *[other] Know each other: { $n } new answers
    }
knows-together-nothing = everything here has been asked
knows-together-done =
    { $n ->
        [one] { $n } pair filled in. Undo: Ctrl-Z.
       *[other] { $n } pairs filled in. Undo: Ctrl-Z.
    }
knows-cannot = { $name }: who knows whom is not asked of animals, places online and people who have died.
knows-all-asked = Everything was asked: of everybody we know whom they know.
knows-coverage = Asked { $asked }/{ $all }
knows-range = Asked { $asked }/{ $all } · density { $least }–{ $most }%
knows-signs = ● yes   ○ no   · not asked

## what was gone through
asked-title = What have we covered?
asked-none = covered, nobody
asked-yes = covered ({ $n })
asked-open = { $n } on the drawing, not covered yet

## options
options-title = Options
options-language = Screen language
options-theme = Colours
options-idle = Lock after
options-visit-idle = Lock during a visit after
options-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
options-motion = No animation
options-braille = Lines without Braille signs
options-open-steps = Open steps at most
options-passphrase = Change the passphrase
options-passphrase-of-now = First your current passphrase, or the recovery code.
options-passphrase-wrong = The current passphrase is not right: nothing has changed. Choose this line again to retry.
options-passphrase-new = Type the new passphrase: at least twelve characters. The old one stays valid until everything is done.
options-passphrase-again = Type it again. A new recovery code will then appear; have paper ready.
options-licences = Components and licences
theme-auto = same as the window
theme-dark = dark
theme-light = light
theme-16 = sixteen colours
theme-none = no colour
theme-rings = rings only

## measures
measures-title = What we see
measures-formula-is = Calculated as: { $formula }
measures-source-is = Source: { $source }
measures-people-behind = This is about: { $names }
measures-reference-title = Figures from research

## steps

## visits
visits-title = Visits
visits-state-open = open
visits-state-closed = closed
visits-not-discussed =
    { $n ->
        [one] Not discussed yet: { $n } person. d shows who.
       *[other] Not discussed yet: { $n } people. d shows who.
    }
visits-all-discussed = Everybody on the drawing has been discussed.
visits-close-first = A visit is still open. Close it first (v, then f).
visits-close-question = Close this visit? The drawing can then no longer be changed. Steps can still be updated later.
visits-closed = The visit is closed and saved.
visits-closed-already = This visit was already closed.
visits-read-back-title = What we keep on file
visits-read-back = This is what we are keeping from today. Is it right? If anything should be different, we’ll change it now.
visits-date-question = Date of the new visit, such as 22/11/2026. Leave empty for today. An earlier date is fine too, for instance of a drawing on paper. The visit starts as a copy of the one before.
visits-nothing-to-compare = There is only one visit so far and no wish; comparing starts with the second visit.
visits-others-not-asked = Who else is here? Not recorded yet: press e.
visits-present = present: { $who }
visits-earlier-told = Visit { $number } belongs to the drawing of { $date }. Remove whoever was not on it then and close it (v, then f). After that you return to the latest visit.
discuss-title = Still to discuss: { $n }

## the page for the file
page-title = A page to print or to file
page-for = For
page-for-client = the client, to take home
page-for-file = the case file
page-for-supervision = a team meeting or supervision, without names
page-for-blank = a blank network map to draw on
page-for-present = the network map with the people, to add to by hand
page-names = Full names
page-path = Where to save
page-about-client = In the client’s language, in letters of 14 points (large print: 18): the map, who is there, what the client wants and what was agreed. No figures. Nothing that is for the caseworker only.
page-about-file = The map, what we see, the steps and a table of the people. With initials, unless you choose names. Nothing that is for the caseworker only.
page-about-supervision = Without names, dates, places or the client’s own words. Even so, somebody may be recognised: read the page before it leaves the room.
page-about-blank = Four rings and eight life domains, blank, to fill in together by hand.
page-about-present = The map with the people who are on it now, by name, and room to add by hand.
page-same-home = Who shares the home, and distance
page-practical = Practical support
page-qualities = How the ties are
page-large = Large print
page-language = Language
page-compare = Compare with
page-compare-none = no other visit
page-holds = Included: { $list }.
page-leaves-out = Left out: { $list }.
page-safe-question = Can the client take this page home safely? Enter makes the page, Esc cancels.
page-names-question = With full names everybody can be recognised. Enter makes the page this way, Esc cancels.
page-exists-question = { $path } already exists. Enter replaces that file, Esc keeps it.
page-written = Saved as: { $path }
report-which-format = Choose a file name that ends in .pdf, .html, .md, .svg or .png.

## the caseworker's pages
worker-bar = FOR THE CASEWORKER ONLY · Esc closes · closes by itself after a minute
worker-others-question = Others are present. Open the caseworker’s pages all the same?
qualities-others-question = Others are present. Show all the same how the ties are, to them as well?
worker-tab-facts = People
worker-tab-held-back = Not proposed
worker-tab-agenda = Agenda
worker-tab-clients = All clients
worker-safety-keys = n nothing known · v be careful · o unsafe · x no-contact order · Backspace not asked · s who said it
worker-safety-first = Choose first what is known of safety; then who said it.
worker-stands-later = This person is also on a later visit. Note it there: press v, choose that visit, and reopen these pages. Nothing was changed here.
worker-home = To ask in private, with nobody else there, about everybody at home (g: asked):
worker-home-question = What is it like for you to be at home with those who live there or come by? Is there anybody with whom you are sometimes on your guard, or afraid?
worker-home-people = Not asked yet: { $names }
worker-home-not-now = The question about who lives at home is asked only when nobody else is there. Others are present now.
worker-safety-not-asked = safety not asked
worker-doubt = come back to this
worker-held-back = Not proposed for now, and why:
worker-nothing-held-back = Nothing.
worker-ask-first = To ask first:
worker-help-lines = Numbers to call (with the day they were checked):
worker-due = Coming up for all clients, up to a month ahead:
worker-review = review what is kept

## the list of all clients
clients-none = There is no client yet.
clients-size =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
clients-archived = archived
clients-kept = Saved.
clients-rename-question = The new code:
clients-delete-question = This permanently deletes the client and all visits, also from the backups beside the file. Type the code to delete; Esc keeps everything.
clients-delete-not-typed = That was not exactly the code. Nothing was deleted.
gate-restore = Go back to a backup. Enter shows what it holds, Enter again restores it; your current file is kept.
gate-no-backups = There is no backup beside this file yet.
gate-backup-size = { $n } KiB
gate-backup-passphrase = The passphrase at that time, or the recovery code:
gate-backup-holds = This backup holds { $clients ->
    [one] 1 client
   *[other] { $clients } clients
    } with { $people ->
    [one] 1 person
   *[other] { $people } people
    }. Enter restores it.
gate-restored = The backup has been restored. What was there is kept as: { $kept }
line-name = name

step-title = A step
step-text = What
step-goal = Goal
step-who = Who does it
step-by = By when
step-state = Progress
step-outcome = Result
step-why = Why not
step-needs-text = A few words are needed.
goal-title = A goal
goal-words = In the client’s words
goal-dimension = About
steps-goal-question = What does the client want, in their own words?
steps-outcome-question = What came of it? A few words are enough; you can leave it empty.
steps-decision-on = Decided on
steps-decision-holds = This suggestion stays hidden until something changes. Del brings it back.
worker-nothing-due = Nothing on the agenda for the coming month.
worker-follow-up = look again together (last visit: { $date })
worker-delete = delete, as agreed
worker-late = (that day has passed)
worker-tab-audit = Exports
worker-audit-empty = Nothing has been printed or exported yet.
worker-erase-question = This person no longer wants to be in the file. Type the name as it is written to erase them from every visit and from the backups. This cannot be undone.
worker-erase-not-typed = The name was not typed as it is written. Nothing was erased.
app-last-change = Last change in this file: { $date }.

## what was erased
receipt-title = What was erased
receipt-when = Erased on { $date } at { $time }.
receipt-counts = Visits: { $visits }. People: { $people }. Answered pairs: { $ties }. Changes that could still be undone: { $undo }.
receipt-backups = Backups beside the file: { $rewritten } rewritten, { $removed } removed because they could not be rewritten.
receipt-mentions =
    { $n ->
        [one] The name may still occur in { $n } text: somebody else has it too, or it is also an ordinary word. Only you can tell. Please check:
       *[other] The name may still occur in { $n } texts: somebody else has it too, or it is also an ordinary word. Only you can tell. Please check:
    }
receipt-plan =
    { $n ->
        [one] { $n } line of the plan was erased too: because of this person it was visible to you only.
       *[other] { $n } lines of the plan were erased too: because of this person they were visible to you only.
    }
receipt-left-names = Names and roles of others
receipt-left-notes = Your notes about others
receipt-left-client-words = The client’s words about others
receipt-left-visit-note = The note of the visit
receipt-left-profile = What we keep about the client
receipt-left-plan = The plan: goals, steps, decisions
receipt-left-audit = Exports (the name of a file)
receipt-left-directory = Your own places to turn to
receipt-left-at = , visit of { $date }
receipt-not-purged = The space that was freed has not been overwritten yet; the disk may be full. It will be done at the next start.
receipt-half = What you were typing for this client was erased too.
receipt-foreign =
    { $n ->
        [one] There is another file in the folder of the backups, which is not from this program. It was not touched: look at it yourself.
       *[other] There are { $n } more files in the folder of the backups, which are not from this program. They were not touched: look at them yourself.
    }
receipt-elsewhere = Backups kept elsewhere still exist.
receipt-kept = This receipt names nobody. It is also on the caseworker’s pages, under “Exports”.
app-only-viewed = This file is in a place where nothing can be written. You can look at everything; changes are not saved.
app-unnamed = Without a name on the drawing: the name is on the caseworker’s pages (w).
app-qualities-hidden = The quality of the ties and wishes for distance stay hidden while others are present.
app-qualities-shown = The quality of the ties is visible now, also to those present. Press h to hide it again.
app-nobody-else = Nobody else is recorded for this visit: nothing is hidden.
visits-not-yet = That date is in the future. A visit is today or earlier; nothing has changed.
report-first-withdrawn = The consent for this was withdrawn on { $date }. Talk about it first.
report-first-refused = The client said no to this on { $date }. Talk about it first.
report-first-not-agreed = The client has not been asked yet whether they agree to this.
pair = { $label }: { $value }
quoted = “{ $words }”
head-name = Name
head-note = Note
head-day = Day
head-code = Code
head-what = What
head-state = State
head-changed = Last changed
head-network = Network
head-when = When
head-number = No.
head-kind = Kind
head-others = Who else
head-contact = Contact
head-checked = Checked
head-district = District
