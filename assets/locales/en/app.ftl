### The words of the screens: calm, short, as spoken at the table.

## the program
app-not-saved = not saved
app-saved = saved
app-demo = example, nothing is kept
app-veil-short = initials
app-veil-on = Names are now initials. n shows them again.
app-veil-off = Names are shown in full again. n makes them initials.
app-select-first = pick somebody first: the arrows, Tab, or find with /
app-visit-closed = this visit is closed; v shows the visits, the next one starts there
app-undo-apart = this is taken back where it was said: v, and u there
app-nothing-to-undo = there is nothing to take back
app-nothing-to-redo = there is nothing to do again
app-cannot-change = That could not be done here. Everything is as it was.
app-deleted = { $name } is off the drawing. The key u takes this back.
app-paste-cut = What you pasted is too long: only the beginning is there.
app-undone = Taken back: { $what }. Ctrl-R does it again.
app-redone = Done again: { $what }.
app-note-undone = Taken back: { $what }.
app-edit-added = { $name } added
app-edit-changed = a change to { $name }
app-edit-removed = { $name } off the drawing
app-edit-tie = whether { $a } and { $b } know each other
app-edit-client = about the client
app-edit-visit = about the visit
app-edit-plan = the plan
app-edit-several = several things at once
app-closest = { $name } is in the inner ring already.
app-furthest = { $name } is in the outer ring already.
app-tidied = Tidied; everybody stayed in their ring. The key u takes it back.
app-quit-question = Leave ecogram? Everything on the screen is saved.
app-leave-question = Close this client? Everything on the screen is saved. Then another code is asked for.
app-quit-demo = Leave ecogram? This was an example: nothing is kept.
app-locks-soon =
    { $n ->
        [one] The screen locks in { $n } second. Any key keeps it open.
       *[other] The screen locks in { $n } seconds. Any key keeps it open.
    }
app-too-small = There is too little room to draw. Make the window larger or the letters smaller: at least 60 characters wide and 18 lines high. Nothing is lost.

## first start and unlocking
gate-welcome = With ecogram you and a client draw the client’s network together, and look at which step may come next. Everything stays in one encrypted file on this computer; nothing goes over the internet. A passphrase is needed to open that file.
gate-phrase = This passphrase was made for you: six words, each drawn by lot from a list of 2048 (66 bits). Write them down and do not keep them with this computer. Enter takes it, Tab gives another, F2 lets you choose your own.
gate-own = Choose a passphrase of at least twelve characters: a few words that do not belong together work well. Tab goes to the other field, F2 back to a passphrase made for you.
gate-nobody = Nobody can open the file without the passphrase or the recovery code, not even the makers of ecogram.
gate-passphrase = Your passphrase:
gate-again = The same once more:
gate-recovery = Your recovery code, 24 words; the first four letters of each word will do:
gate-too-short = This passphrase is too easy to guess. Take at least twelve characters, not always the same; a few unrelated words work well.
gate-not-equal = The two are not the same. Nothing has changed yet; type them again at your ease.
gate-locked = Locked. Everything that was entered is saved.
gate-locked-half = What was half typed will be there again.
gate-locked-lost = What was half typed could not be kept: please type it again.
gate-half-waits = What you had half typed is waiting on the caseworker’s pages: press w, and open again what you were filling in.
half-waits-others = What you had half typed is waiting until nobody else is present, or until you show how the ties are with h; then open again what you were filling in.
half-waits-visit = What you had half typed belongs to the visit that is open: press v, choose that visit, and open again what you were filling in.
half-waits-veil = What you had half typed is waiting until the names are shown again: press n, and open again what you were filling in.
half-no-place-title = Half typed, without a place
half-no-place = This was half typed. What it belonged to is no longer there; it was not filled in anywhere else and will not be kept. Take over what you still need.
gate-demo = This is an example with invented people. Nothing is kept, and no passphrase is needed. Enter goes on.
gate-code-title = Your recovery code
gate-code-explained = These 24 words open the file if you have lost the passphrase. Copy them onto paper and keep it somewhere other than with this computer. They are shown only once, and hold until you choose another passphrase.
gate-code-nobody = If the passphrase and these words are both lost, nobody can open the file any more, not even the makers.
gate-code-go-on = Enter: I have copied the words
gate-other-own = own phrase
gate-other-made = suggestion
gate-other-code = code
gate-other-passphrase = passphrase

## the question for a code
start-code = The client’s code:
start-hint = Codes that fit appear from the second letter on. A new code adds a client.
start-empty = Nobody is here yet. Type a code to begin, such as B-01; a real name is not needed.
start-no-such-code = No client has the code { $code }. Check the code.
start-add-question = The code { $code } is new. Add a client with this code, with a first visit today?

## the ring
ring-empty = Nobody is drawn yet. The key “a” adds the first person: Fatima sister 1 weekly PE
turned-told = This is your network. The key t turns the screen back.

## the side panel
panel-measures = What we see
panel-steps = Agreed steps
panel-not-discussed = Not discussed yet: { $n }
panel-without-professionals = Without professionals:
panel-size = Size { $value }
panel-density = Density { $value }
panel-knows =
    { $n ->
        [0] Knows: nothing drawn yet
        [one] Knows { $n } other:
       *[other] Knows { $n } others:
    }
panel-ring-not-asked = ring not asked
panel-receives = Support received: { $kinds }
panel-gives = Support given: { $kinds }
panel-wish = Wish: { $wish }
panel-crisis = can be called at night

## the quick line
line-label = Who?
line-hint = First name or role, then what you know: Fatima sister 1 weekly PE. F1 helps.
line-added =
    { $n ->
        [one] { $n } person added. Anybody else? An empty line closes.
       *[other] { $n } people added. Anybody else? An empty line closes.
    }
line-no-name = There is no name here yet. A first name, or who it is, will do.
line-namesake = this name is there already
line-twice = { $word }: said twice, neither is taken
line-not-understood = { $word }: not understood

## finding
find-title = Who are you looking for?
find-nobody = Nobody with these letters.

## forms
form-yes = yes
form-no = no
form-not-asked = not asked
form-channel-used = in touch this way
form-channel-unusable = does not work for the client
form-unfit-date = A day fits here, such as 22/11/2026. Nothing has changed.
form-unfit-moment = A day or a year fits here: 22/11/2026, or 2019. Nothing has changed.
form-unfit-name = A first name or role is needed here. The name is still as it was.
form-unfit-consent = First note what the client agrees to, or not.

## a network member
person-name = First name or role
person-role = Who is it?
person-sector = Life domain
person-ring = Ring
person-frequency = How often in touch
person-quality = How the tie feels
person-received = Received:
person-given = Given:
person-wish = Wish
person-status = How it stands now
person-kind = Kind
person-formal = In what capacity
person-strength = Strength of the tie
person-flow = Energy flows
person-initiative = Who makes the first move
person-proximity = Lives
person-channel = In touch:
person-since = Known since
person-last-contact = Last contact
person-crisis-reach = Can be called at night
person-carer = Informal carer
person-willing = Willing to meet the others
person-asked-not = Asked not to be contacted
person-client-words = In the client’s words
person-supports-recovery = Supports my recovery
person-unnamed = Without a name on the drawing
person-on-paper = On the page for home
person-according-to = Who says so
person-discussed = At this visit
person-safety = Safety
person-safety-source = Safety: who says so
person-dependence = The client depends on them
person-capacity = Capacity
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
client-consent = Agreed:
client-consent-given = { $mode }, on { $date }
client-consent-withdrawn = withdrawn on { $date }
client-consent-with = Together with (representative)
client-interests = Likes to do (with commas)
client-experiences = Wants to share with peers
client-wants-company = Would like company
client-lonely = Feels lonely
client-satisfaction = Satisfied with the network
client-small-by-choice = Small network, by choice
client-languages = Speaks (with commas)
client-interpreter = Needs an interpreter
client-living = Where they live
client-municipality = Municipality
client-postcode = Postcode
client-device = Device
client-internet = Internet
client-skills = Digital skills
client-no-eid = No eID or itsme
client-age-band = Age group
client-guardian = Has a guardian
client-in-recovery = In recovery (only at their wish)
client-review-on = Look at this together on
client-delete-on = Delete on

## a visit
visit-date = Day
visit-kind = Where
visit-others = Who else is there
visit-note = Caseworker’s note

## who knows whom
knows-title = Whom does { $name } know?
knows-nobody = Nobody else is on the drawing yet.
knows-sector-question =
    { $n ->
        [one] { $sector }: { $n } pair was not asked about yet. Say that these two know each other?
       *[other] { $sector }: { $n } pairs were not asked about yet. Say that they all know each other?
    }
knows-sector-nothing = { $sector }: no pair is left to ask about here.
knows-sector-done =
    { $n ->
        [one] { $n } pair filled in. u takes it back.
       *[other] { $n } pairs filled in. u takes it back.
    }

## what was gone through
asked-title = What did we go through?
asked-none = gone through: nobody
asked-yes = gone through: { $n }
asked-open = { $n } drawn, not gone through yet

## options
options-title = Options
options-language = Language of the screen
options-theme = Colours
options-idle = Without a key it locks after
options-visit-idle = While a visit is open, after
options-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
options-motion = Let nothing move
options-braille = Lines without Braille signs
options-open-steps = Steps at the same time, at most
options-passphrase = Choose another passphrase
options-passphrase-of-now = First the passphrase of now, or the recovery code.
options-passphrase-wrong = The passphrase of now is not right: nothing has changed. Choose this row again to try once more.
options-passphrase-new = Type the new passphrase: at least twelve characters. The old one holds until all is done.
options-passphrase-again = Type it once more. A new recovery code appears after that; have paper at hand.
options-licences = What ecogram is made of
theme-auto = as the window is
theme-dark = dark
theme-light = light
theme-16 = sixteen colours
theme-none = no colour
theme-rings = rings only

## measures
measures-title = What we see
measures-formula-is = Worked out as: { $formula }
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
visits-all-discussed = Everybody on the drawing was discussed.
visits-close-first = A visit is still open. Close that one first (v, then f).
visits-close-question = Close this visit? The drawing then stays for good as it is now. Steps can still be kept up to date later.
visits-closed = The visit is closed and saved.
visits-closed-already = This visit was closed already.
visits-read-back-title = What we keep
visits-read-back = This is what we keep of today. Is it right like this? Anything that should be different, we change now.
visits-date-question = The day of the next visit, such as 22/11/2026. Empty is today; the day of an older drawing will do too. The visit takes the place of its day, and begins as a copy of the one before it.
visits-nothing-to-compare = There is only one visit so far and no wish; comparing starts with the second visit.
visits-others-not-asked = Who else is here? Not asked yet: key e.
visits-present = present: { $who }
visits-earlier-told = Visit { $number } is a drawing of { $date } and stands where that day belongs. Take away who was not on it then, and close it (v, then f): after that, the latest visit opens again.
discuss-title = Still to discuss: { $n }

## the page for the file
page-title = A page on paper or for the file
page-for = For whom
page-for-client = the client, to take home
page-for-file = the case file
page-for-supervision = thinking along with colleagues
page-for-blank = an empty ring to draw on
page-for-present = the ring with who is there, to draw on
page-names = Full names
page-path = Where to save
page-about-client = In the client’s language, in letters of 14 points (large print: 18). Without figures, and without what is for the caseworker only.
page-about-file = The ring, the measures, the steps and a table of the people. With initials, unless you choose names. Without anything that is for the caseworker only.
page-about-supervision = Without names, days, places and own words. Even so somebody may be recognised: read the page before it leaves the room.
page-about-blank = Four rings and eight life domains with nobody in them, to draw together by hand.
page-about-present = The ring with the people who are on it now, by name, and room to add by hand.
page-same-home = Who shares the home, or how far
page-practical = Practical support
page-qualities = How the ties are
page-large = Large print
page-language = Language
page-compare = Compare with
page-compare-none = no other visit
page-holds = On it: { $list }.
page-leaves-out = Not on it: { $list }.
page-safe-question = Is paper safe at the client’s home? Enter writes the page, Esc writes nothing.
page-names-question = With full names everybody can be recognised. Enter writes it like this, Esc writes nothing.
page-exists-question = { $path } is there already. Enter replaces that file, Esc leaves it as it is.
page-written = Written: { $path }
report-which-format = Choose a file name that ends in .pdf, .html, .md, .svg or .png.

## the caseworker's pages
worker-bar = FOR THE CASEWORKER ONLY · Esc closes · closes by itself after a minute
worker-others-question = Others are present. Open the caseworker’s pages all the same?
qualities-others-question = Others are present. Show all the same how the ties are, to them as well?
worker-tab-facts = People
worker-tab-held-back = Not proposed
worker-tab-agenda = Agenda
worker-tab-clients = All clients
worker-safety-keys = n nothing known · v caution · o unsafe · x no-contact order · Backspace not asked · s who said it
worker-safety-first = Choose first what is known of safety; then who said it.
worker-stands-later = This person also stands at a later visit. Note it there: press v, choose that visit, and open these pages again. Nothing was changed here.
worker-home = To ask alone, with nobody else there, about everybody at home (g: asked):
worker-home-question = What is it like for you to be at home with those who live there or come by? Is there anybody with whom you are sometimes on your guard, or afraid?
worker-home-people = Not asked yet: { $names }
worker-home-not-now = The question about who lives at home is asked only when nobody else is there. Others are present now.
worker-safety-not-asked = safety not asked
worker-doubt = come back to this
worker-held-back = Not proposed now, and why:
worker-nothing-held-back = Nothing.
worker-ask-first = To ask first:
worker-help-lines = Numbers to call (with the day they were checked):
worker-due = What is coming for all clients, up to a month ahead:
worker-review = look at what is kept

## the list of all clients
clients-none = There is no client yet.
clients-size =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
clients-archived = put away
clients-kept = Saved.
clients-rename-question = The new code:
clients-delete-question = This deletes the client with all visits for good, also from the copies beside the file. Type the code to delete; Esc leaves everything in place.
clients-delete-not-typed = That was not exactly the code. Nothing was deleted.
gate-restore = Go back to a backup. Enter shows what it holds, Enter again puts it back; the file of now is kept aside.
gate-no-backups = There is no backup beside this file yet.
gate-backup-size = { $n } KiB
gate-backup-passphrase = Passphrase of then, or recovery code:
gate-backup-holds = This backup holds { $clients ->
    [one] 1 client
   *[other] { $clients } clients
    } with { $people ->
    [one] 1 person
   *[other] { $people } people
    }. Enter puts it back.
gate-restored = The backup is back in place. What stood there is kept: { $kept }
line-name = name

step-title = A step
step-text = What
step-goal = Goal
step-who = Who does it
step-by = By when
step-state = How far
step-outcome = What came of it
step-why = Why not
step-needs-text = A few words are needed.
goal-title = A goal
goal-words = In the client’s words
goal-dimension = Serves
steps-goal-question = What does the client want, in their own words?
steps-outcome-question = What came of it? A few words will do; it may stay empty.
steps-decision-holds = This suggestion stays away until something changes. Del brings it back.
worker-nothing-due = Nothing is in the agenda for the coming month.
worker-follow-up = look again together (last visit: { $date })
worker-delete = delete, as agreed
worker-late = (that day has passed)
worker-tab-audit = Gone out
worker-audit-empty = Nothing has gone out of the file yet.
worker-erase-question = This person wants out. Type the name as it is written to erase them from every visit and from the backups. This cannot be undone.
worker-erase-not-typed = The name was not typed as it is written. Nothing was erased.
app-last-change = Last change in this file: { $date }.

## what was erased
receipt-title = What was erased
receipt-when = Erased on { $date } at { $time }.
receipt-counts = Visits: { $visits }. People: { $people }. Answered pairs: { $ties }. Changes that could still be undone: { $undo }.
receipt-backups = Backups beside the file: { $rewritten } rewritten, { $removed } removed because they could not be rewritten.
receipt-mentions =
    { $n ->
        [one] In { $n } text the name may still stand: it is somebody else’s as well, or also a word. Only you can tell. Please look it over:
       *[other] In { $n } texts the name may still stand: it is somebody else’s as well, or also a word. Only you can tell. Please look them over:
    }
receipt-plan =
    { $n ->
        [one] Of the plan { $n } row went along, which stood on your pages only because of this person.
       *[other] Of the plan { $n } rows went along, which stood on your pages only because of this person.
    }
receipt-left-names = Names and roles of others
receipt-left-notes = Your notes on others
receipt-left-client-words = The client’s words on others
receipt-left-visit-note = The note of the visit
receipt-left-profile = What we keep about the client
receipt-left-plan = The plan: goals, steps, decisions
receipt-left-audit = Gone out (the name of a file)
receipt-left-directory = Your own places to turn to
receipt-left-at = , visit of { $date }
receipt-not-purged = The room that was freed is not overwritten yet; the disk may be full. That happens at the next start.
receipt-half = What was half typed for this client was erased along with it.
receipt-foreign =
    { $n ->
        [one] In the folder of the backups there is one more file, which is not of this program. It was not touched: look at it yourself.
       *[other] In the folder of the backups there are { $n } more files, which are not of this program. They were not touched: look at them yourself.
    }
receipt-elsewhere = Copies kept elsewhere still exist.
receipt-kept = This receipt names nobody. It also stands on the caseworker’s pages, under “Gone out”.
app-only-viewed = This file lies where nothing can be written. You can look at everything; what you change is not kept.
app-qualities-hidden = How the ties are and which distance is wished for stays hidden while others are present.
app-qualities-shown = How the ties are can be seen now, by those present as well. The key h hides it again.
app-nobody-else = Nobody else is noted as present: nothing is hidden.
visits-not-yet = That day is still to come. A visit is of today or of an earlier day; nothing has changed.
report-first-withdrawn = The consent for this was withdrawn on { $date }. Talk about it first.
report-first-refused = The client said no to this on { $date }. Talk about it first.
report-first-not-agreed = Whether the client agrees to this was not asked yet.
pair = { $label }: { $value }
quoted = “{ $words }”
