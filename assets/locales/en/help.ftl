### What each key does; with -short: in a word or two, for the bottom line (12 cells at most).

## page
help-title = The keys
help-in-the-ring = In the ring:
help-quick-line =
    The quick line: the name first, then what you know, in any order.
      Fatima sister 1 weekly PE
      Will friend 2 C
      Aunt Peg 2 weekly AG
      Gea neighbour 2 P
      Sofie fortnightly 1
      WhatsApp street 3
      Dieter ex 4 stressful
      Sister of Els, 4           all before the comma is name
    1 to 4 is the ring. P practical support, E emotional support,
    A or I advice, C or G companionship.
    With > in front (>PE) it is support given to that person.
    What is not said stays not asked.

## keys
help-panic = Lock at once behind a neutral screen
help-panic-short = neutral
help-lock = Lock
help-lock-short = lock
help-help = Show the keys of this place
help-help-short = keys
help-add = Add somebody with the quick line
help-add-short = add
help-edit = Show and change everything of what is marked
help-edit-short = edit
help-delete = Take away what is marked
help-delete-short = delete
help-closer = One ring closer
help-closer-short = closer
help-further = One ring further
help-further-short = further
help-knows = Who knows whom
help-knows-short = who knows
help-asked = What we went through: life domains and support
help-asked-short = asked
help-client-form = What we keep about the client, and the consent
help-client-form-short = client
help-find = Find by name
help-find-short = find
help-measures = What we see: the measures
help-measures-short = measures
help-steps = The steps
help-steps-short = steps
help-visits = The visits: open, close, compare
help-visits-short = visits
help-sight = Look otherwise: support, who knows whom, reach …
help-sight-short = look
help-zoom = One life domain large, and all again
help-zoom-short = enlarge
help-tidy = Rearrange so that fewer lines cross
help-tidy-short = tidy
help-legend = What the signs mean
help-legend-short = signs
help-in-words = The network in words
help-in-words-short = in words
help-page = A page for the client, the case file or colleagues
help-page-short = page
help-turn = Turn the screen to the client: the ring alone
help-turn-short = turn
help-turn-back = Turn the screen back
help-turn-back-short = turn back
help-worker = The caseworker’s pages
help-worker-short = caseworker
help-veil = Initials instead of names, and back
help-veil-short = initials
help-show-qualities = Show how the ties are, although others are present
help-show-qualities-short = ties
help-options = Language, colours, locking, passphrase
help-options-short = options
help-undo = Take the last thing back
help-undo-short = undo
help-redo = Do it again after all
help-redo-short = redo
help-up = Up
help-up-short = up
help-down = Down
help-down-short = down
help-left = To the left; in a row: the answer before
help-left-short = left
help-right = To the right; in a row: the next answer
help-right-short = change
help-next = The next one
help-next-short = next
help-previous = The one before
help-previous-short = previous
help-open = Open, confirm or go on
help-open-short = OK
help-back = Back, or leave it as it was
help-back-short = back
help-quit = Leave ecogram
help-quit-short = leave
help-complete = Complete the word
help-complete-short = complete
help-other-way = The other way: a phrase of your own, or the recovery code
help-other-way-short = other way
help-next-language = Dutch, French, English
help-next-language-short = language
help-toggle = Change the answer
help-toggle-short = change
help-toggle-back = Change the answer back
help-toggle-back-short = before
help-knows-yes = They know each other
help-knows-yes-short = know
help-knows-no = They do not know each other
help-knows-no-short = do not know
help-not-asked = Not asked again
help-not-asked-short = clear
help-sector-knows = In this life domain they all know each other
help-sector-knows-short = all
help-page-up = A page up
help-page-up-short = page up
help-page-down = A page down
help-page-down-short = page down
help-home = To the start
help-home-short = start
help-end = To the end
help-end-short = end
help-choose = The client chooses this step
help-choose-short = choose
help-later = Not now
help-later-short = not now
help-not-for-us = Not for this client
help-not-for-us-short = no
help-leave-as-it-is = Leave it as it is: it is good so
help-leave-as-it-is-short = leave it
help-own-step = Add a step of your own
help-own-step-short = own
help-directory = Where to turn to
help-directory-short = places
help-close-visit = Close this visit for good
help-close-visit-short = close
help-next-visit = Start the next visit
help-next-visit-short = new
help-compare = Two visits side by side
help-compare-short = compare
help-earlier-visit = Compare with an earlier visit
help-earlier-visit-short = earlier
help-later-visit = Compare with a later visit, or with the wishes
help-later-visit-short = later
help-to-discuss = Who was not discussed yet
help-to-discuss-short = discuss
help-safety-none = Nothing known about safety
help-safety-caution = Safety: caution
help-safety-unsafe = Safety: unsafe
help-safety-no-contact = Safety: no-contact order
help-safety-source = Who said it: the client, own impression, somebody else
help-home-asked = The question about everybody at home was asked
help-rename = Give another code
help-rename-short = rename
help-archive = Put away, or take back
help-archive-short = put away
help-confirm = As it was, next
help-confirm-short = as it was
help-backups = Backups: go back to an earlier one
help-backups-short = backups
help-next-tab = Suggestions, plan, what to ask
help-next-tab-short = lists
help-every-figure = Every figure, or the sentences
help-every-figure-short = figures
help-references = What studies found elsewhere
help-references-short = research
help-new-goal = A goal, in the client’s words
help-new-goal-short = goal
help-for-step = Only what fits the step, or everything
help-for-step-short = for the step
help-region = The next region
help-region-short = region
help-in-language = Only in this language
help-in-language-short = language
help-on-screen = On a screen, not on a screen, or both
help-on-screen-short = digital
help-new-entry = Add an entry of your own
help-new-entry-short = new
help-retire = No longer propose it, or again
help-retire-short = retire
help-show-retired = What is no longer proposed
help-show-retired-short = retired
help-into-ring = Put it into the ring
help-into-ring-short = into ring
