## The facts behind a step, as sentences
steps-fact-people =
    { $n ->
        [one] There is { $n } person in the network.
       *[other] There are { $n } people in the network.
     }
steps-fact-informal =
    { $n ->
        [0] The network consists of professionals only.
        [one] { $n } person in the network is not a professional.
       *[other] { $n } people in the network are not professionals.
     }
steps-fact-formal_share = { $share } of the people are professionals.
steps-fact-sectors =
    { $n ->
        [one] There is somebody or something in { $n } life domain.
       *[other] There is somebody or something in { $n } life domains.
     }
steps-fact-neighbours =
    { $n ->
        [0] There is nobody under Neighbours.
        [one] There is { $n } person or place under Neighbours.
       *[other] There are { $n } people or places under Neighbours.
     }
steps-fact-practical_carriers =
    { $n ->
        [0] Apart from professionals, nobody gives practical support.
        [one] Apart from professionals, { $n } person gives practical support.
       *[other] Apart from professionals, { $n } people give practical support.
     }
steps-fact-emotional_carriers =
    { $n ->
        [0] Apart from professionals, nobody gives emotional support.
        [one] Apart from professionals, { $n } person gives emotional support.
       *[other] Apart from professionals, { $n } people give emotional support.
     }
steps-fact-advice_carriers =
    { $n ->
        [0] Apart from professionals, nobody gives advice and information.
        [one] Apart from professionals, { $n } person gives advice and information.
       *[other] Apart from professionals, { $n } people give advice and information.
     }
steps-fact-company_carriers =
    { $n ->
        [0] Apart from professionals, there is nobody for company.
        [one] Apart from professionals, there is { $n } person for company.
       *[other] Apart from professionals, there are { $n } people for company.
     }
steps-fact-covered_kinds =
    { $n ->
        [one] There is somebody for { $n } kind of support.
       *[other] There is somebody for { $n } kinds of support.
     }
steps-fact-wants_company = You would like more company.
steps-fact-interests =
    { $n ->
        [one] { $n } interest was mentioned.
       *[other] { $n } interests were mentioned.
     }
steps-fact-experiences =
    { $n ->
        [one] There is { $n } experience to share.
       *[other] There are { $n } experiences to share.
     }
steps-fact-peers =
    { $n ->
        [0] There is no peer in the network yet.
        [one] There is { $n } peer in the network.
       *[other] There are { $n } peers in the network.
     }
steps-fact-missed_ties =
    { $n ->
        [one] { $n } dormant contact you would like to be closer again.
       *[other] { $n } dormant contacts you would like to be closer again.
     }
steps-fact-out_of_reach =
    { $n ->
        [one] { $n } person can only be reached in a way that does not work.
       *[other] { $n } people can only be reached in a way that does not work.
     }
steps-fact-no_skills = Using a computer or smartphone is not easy yet.
steps-fact-reach_share = With { $share } of the people there is contact at least monthly, in a way that works.
steps-fact-reach_known =
    { $n ->
        [one] This is known for { $n } person.
       *[other] This is known for { $n } people.
     }
steps-fact-strained_carers =
    { $n ->
        [one] { $n } person cannot take on much more.
       *[other] { $n } people cannot take on much more.
     }
steps-fact-top_load_share = { $share } of the support comes from one person.
steps-fact-support_links =
    { $n ->
        [one] Support was mentioned { $n } time.
       *[other] Support was mentioned { $n } times.
     }
steps-fact-islands =
    { $n ->
        [one] The network is { $n } connected group.
       *[other] The network consists of { $n } separate groups.
     }
steps-fact-asked_people =
    { $n ->
        [one] For { $n } person we asked whom they know.
       *[other] For { $n } people we asked whom they know.
     }
steps-fact-coverage = We asked about { $share } of the pairs.
steps-fact-willing =
    { $n ->
        [one] No objection is recorded for { $n } person.
       *[other] No objection is recorded for { $n } people.
     }
steps-fact-holding_connectors =
    { $n ->
        [one] { $n } person links separate groups.
       *[other] { $n } people link separate groups.
     }
steps-fact-given =
    { $n ->
        [0] No support to others was mentioned yet.
        [one] Support to others was mentioned { $n } time.
       *[other] Support to others was mentioned { $n } times.
     }
steps-fact-difficult_share = { $share } of the ties are tense or mixed.
steps-fact-satisfaction = Satisfaction with the network: { $n } out of 10.
steps-fact-lonely = You said that you feel lonely.
steps-fact-in_recovery = You are in recovery and want this to count.
steps-fact-youth = Age group: young person.
steps-fact-trusted_adults =
    { $n ->
        [one] { $n } adult is felt to be supportive.
       *[other] { $n } adults are felt to be supportive.
     }
steps-fact-not_asked_share = { $share } of the questions about the people on the drawing have not been asked yet.
steps-fact-days_since_visit =
    { $n ->
        [one] The last closed visit was { $n } day ago.
       *[other] The last closed visit was { $n } days ago.
     }
steps-fact-overdue_steps =
    { $n ->
        [one] { $n } step is past its agreed date.
       *[other] { $n } steps are past their agreed date.
     }
steps-fact-retention_due = It is time to review together what is kept.
steps-fact-mapped_places =
    { $n ->
        [0] The neighbourhood map has nothing yet where the client lives.
        [one] The neighbourhood map has { $n } place where the client lives.
       *[other] The neighbourhood map has { $n } places where the client lives.
     }
steps-fact-clubs =
    { $n ->
        [0] There is nobody and nothing under leisure yet.
        [one] There is { $n } person or place under leisure.
       *[other] There are { $n } people or places under leisure.
     }
steps-fact-online_places =
    { $n ->
        [0] There is nobody and nothing online yet.
        [one] There is { $n } person or place online.
       *[other] There are { $n } people or places online.
     }
steps-fact-household =
    { $n ->
        [0] Nobody else lives at home.
        [one] { $n } other person lives at home.
       *[other] { $n } other people live at home.
     }
steps-fact-wished_closer =
    { $n ->
        [0] No contact is wished closer.
        [one] { $n } contact may come closer.
       *[other] { $n } contacts may come closer.
     }
steps-fact-online_private = There is internet, on their own device.
steps-fact-recovery_supporters =
    { $n ->
        [0] Of nobody it was said that they support the recovery.
        [one] Of { $n } person it was said that they support the recovery.
       *[other] Of { $n } people it was said that they support the recovery.
     }
steps-fact-deaths =
    { $n ->
        [0] Nobody who was close died.
        [one] { $n } person who was close died.
       *[other] { $n } people who were close died.
     }
steps-fact-debt_help =
    { $n ->
        [0] Nobody helps with money or debts.
        [one] { $n } professional helps with money or debts.
       *[other] { $n } professionals help with money or debts.
     }
steps-fact-children_at_home =
    { $n ->
        [0] No child lives at home.
        [one] { $n } child lives at home.
       *[other] { $n } children live at home.
     }
steps-fact-partners =
    { $n ->
        [0] There is no partner on the drawing.
        [one] There is { $n } partner on the drawing.
       *[other] There are { $n } partners on the drawing.
     }
steps-fact-adult = Age group: adult.
steps-fact-older = Age group: older person.
steps-fact-no_home = There is no home of their own now.
steps-fact-institution = Home is an institution now.
steps-fact-interpreter = An interpreter is needed.

## What to ask next
steps-ask-no_skills = In private, also ask about a device of their own that nobody else looks at.
steps-ask-youth = Age group still to fill in.
steps-ask-not_asked_share = Fill in what has not been asked yet about the people on the drawing.
steps-ask-online_private = In private, ask whether there is internet, and a device of their own that nobody else looks at.
steps-ask-recovery_supporters = In private, ask who supports the recovery, in the client’s own words.
steps-ask-both-neighbours = Who or what is there in your neighbourhood?
steps-ask-both-sectors = Are there parts of your life that we have not talked about yet?
steps-ask-both-practical_carriers = Who helps you with practical things?
steps-ask-both-emotional_carriers = Who can you talk to when things are hard?
steps-ask-both-advice_carriers = Who do you ask for advice?
steps-ask-both-company_carriers = Who do you spend time with, just for company?
steps-ask-both-covered_kinds = Who helps you with what?
steps-ask-both-wants_company = Would you like more company?
steps-ask-both-interests = What do you like doing, or used to like?
steps-ask-both-experiences = Is there something you went through that you would like to share with others?
steps-ask-both-no_skills = How are you getting on with phone, computer and internet?
steps-ask-both-reach_share = How often are you in touch, and how?
steps-ask-both-given = And who do you help?
steps-ask-both-difficult_share = How does the tie with each of them feel?
steps-ask-both-satisfaction = From 0 to 10, how happy are you with the people around you?
steps-ask-both-lonely = Do you sometimes feel lonely?
steps-ask-both-coverage = Who knows whom?
steps-ask-both-clubs = What do you do in your spare time, and with whom?
steps-ask-both-online_places = Are there people or groups you are in touch with online?
steps-ask-both-household = Who lives with you?
steps-ask-both-wished_closer = Do you see somebody less than you would like?

## What a gate says (worker)
steps-held-G1 = Not proposed: something is noted about safety, or the tie is tense or broken off.
steps-held-G2 = Not proposed until safety has been asked about: an ex-partner, or a broken tie.
steps-held-G3 = Not proposed: this person already carries a heavy load.
steps-held-G4 = Not proposed: a professional is not an informal carer.
steps-held-G5 = Not proposed: this person has died.
steps-held-G6 = Not proposed: the wish is more distance, or this person asked not to be contacted.
steps-held-G7 = No meeting of several people and no mediation while somebody may not be safe.
steps-held-G8 = Not proposed: no internet, or no device of their own.
steps-held-G9 = Not proposed in recovery: only peers in recovery, or people who support it.
steps-held-G10 = Not proposed: it is the young person’s choice.
steps-held-G11 = Not proposed: somebody who may not be safe knows this person or place.
steps-held-G12 = Not proposed: the network is small by choice.

## What is asked first, in place of a step (worker)
steps-first-G2 = First ask, in private, whether contact is safe.
steps-first-G3 = First ask how much this person can still take on; with a child or young person: whether it is right at all.
steps-first-G4 = First ask whether this person is a professional.
steps-first-G8 = First ask, in private, whether they have internet and a device that nobody else looks at.
steps-first-G10 = First ask the young person whom they trust, and whether they want this.
steps-first-G11 = First ask whether somebody who may not be safe knows this person or place.

## What a step does

## The directory of resources
directory-title = Where to turn to
directory-all = everything
directory-none = Nothing here fits. Widen the choice, or add an entry with a.
directory-for-step = for this step: { $step }
directory-old = day: checked, ⌛ over a year ago; (year): of the source, not checked yet
directory-only-retired = what is no longer proposed (Del brings back)
directory-name = Name
directory-what = What it is
directory-audience = For whom
directory-reach = How to get in touch
directory-cost = Cost
directory-check = Check first
directory-verified-on = Checked on
directory-source = Source
directory-serves = For which step
directory-where = Where and how
directory-digital = digital
directory-not-digital = not digital
directory-group = group, or leads to groups
directory-never-checked = never checked: check first
directory-checked = checked on { $date }
directory-checked-long-ago = checked on { $date }, more than a year ago: check first
directory-hours = Opening hours
directory-phone = Telephone
directory-site = Site
directory-places = Municipality or postcode
directory-platform = Kind of neighbourhood network
directory-open = Anybody may join
directory-moderator = Who moderates
directory-alive-on = Last seen active
directory-is-open = open
directory-is-closed = closed: somebody lets people in
directory-alive = last seen active on { $date }
directory-gossip = Careful: such groups sometimes gossip and point at people. Read along yourself first, and note no names.
directory-source-of = source of { $date }
directory-no-source = not looked up: check first
directory-for-client = what there is for this client (g: everything)
directory-words-question = Which words are you looking for? Empty: everything.
directory-no-step = Open the directory from a step of the plan to put an address with it.
directory-address-taken = With the step now: { $name }. k again takes it away.
directory-needs-name = Without a name this cannot be kept.
directory-name-question = What is it called? The rest is filled in on the form.
directory-retired = { $name } is no longer proposed. x and Del bring it back.
directory-back = { $name } is proposed again.
directory-in-ring = { $name } is on the drawing. What it means to the client still has to be asked.
directory-there-already = { $name } is already on the drawing.
directory-regions = Region
directory-languages = Languages
directory-tags = Serves
directory-region-brussels = Brussels
directory-region-flanders = Flanders
directory-region-wallonia = Wallonia
directory-region-netherlands = the Netherlands
directory-tag-buddy = buddy
directory-tag-volunteers = volunteers
directory-tag-clubs = clubs
directory-tag-neighbourhood = the neighbourhood
directory-tag-online = online contact
directory-tag-self_help = self-help and peers
directory-tag-recovery = recovery
directory-tag-carers = informal carers
directory-tag-digital_help = digital help
directory-tag-network_meeting = network meeting
directory-tag-mediation = mediation
directory-tag-psychological_help = psychological help
directory-tag-link_worker = link worker
directory-tag-outreach = home visits
directory-tag-directory = directory
directory-tag-violence = being safe
directory-tag-language = practising the language
directory-tag-debts = money and debts
directory-tag-families = parents and children
directory-tag-youth = young people
directory-tag-homeless = without a home
directory-tag-missing_family = finding family
steps-earlier-visit = This is an earlier visit. Suggestions come from the latest visit: press v.
steps-none = No step is suggested for now.
steps-none-ask = What you can still ask together (p):
steps-none-ideas = Or an idea of your own (p, with what it would change):
steps-before-others = Nothing is shown here while others are present. When it is just the two of you, it is.
steps-nobody-answers = If it doesn’t work out, everything stays as it is now.
steps-resource-old = not checked for more than a year: check first
steps-nothing-to-ask = There is nothing left to ask.
steps-plan-empty = No step has been chosen yet.
steps-chosen = The step is in the plan.
steps-decided = Noted: this only comes back when something changes.
steps-enough-open =
    { $n ->
        [one] { $n } step is already open: finish it first.
       *[other] { $n } steps are already open: finish one first. A few steps that work out are worth more than a list.
     }

## The panel of steps
steps-tab-suggested = Possible { $n }
steps-tab-plan = Plan { $n }
steps-tab-ask-next = To ask { $n }
steps-tab-ideas = Own ideas
steps-part-why = Why
steps-part-what = What to do
steps-part-changes = What changes
steps-part-mind = Keep in mind
steps-part-where = Where to turn
steps-part-say = First words
steps-title-suggested = Possible steps
steps-title-plan = Our steps
steps-title-ask-next = What we can still ask
steps-own-question = Which step, in your own words?
steps-why-not-question = Why doesn’t this fit? A few words are enough; you can leave it empty.
steps-why-dropped-question = Why did this not go ahead? A few words are enough; you can leave it empty.

## An own file with a fault
fault-in = { $file }, line { $line }: { $expected }
fault-more =
    { $n ->
        [one] (And { $n } other file with an error.)
       *[other] (And { $n } other files with an error.)
    }
fault-goes-on = This file is not used; everything else keeps working.
fault-readable = this file cannot be read; plain text (UTF-8) is expected.
fault-id = an id is expected here.
fault-id-once = the id “{ $found }” may appear only once in the file.
fault-intervention = there is no intervention “{ $found }”; the id of an intervention is expected.
fault-action = the action “{ $found }” does not go with whom the rule is about (object).
fault-source = a source such as S16 is expected.
fault-condition = at least one condition is expected, in when or in each list of any.
fault-one-test = exactly one comparison with a number is expected: is, at_least, at_most, more_than or less_than.
fault-text = a text is expected here.
fault-placeholder = “{ $found }” cannot be filled in here. Expected is { "{" }names{ "}" } in the text of a rule with an object, or { "{" }interest{ "}" } or { "{" }experience{ "}" } where the conditions ask for it.
fault-one-of = “{ $found }” is not known here; one of these is expected: { $known }.
fault-field = the field “{ $found }” is missing.
fault-kind-yes-no = true or false is expected.
fault-kind-number = a number is expected.
fault-kind-number-or-yes-no = a number, true or false is expected.
fault-kind-text = a text between quotes is expected.
fault-kind-list = a list between square brackets is expected.
fault-kind-part = a part with fields of its own is expected.
fault-day = a day between quotes is expected, such as "2026-11-30".
fault-toml = this is not valid TOML; often a quote, a bracket or an equals sign is missing.

## What if, and what the caseworker alone reads
steps-title-ideas = Your own idea: what if …
steps-ideas-nobody = First select somebody on the drawing to see what is possible with them.
steps-ideas-about = First, what is possible with { $name }.
steps-more =
    { $n ->
        [one] { $n } more suggestion: →
       *[other] { $n } more suggestions: →
    }
steps-raises = Affects: { $what }
steps-sources = (Source: { $sources })
steps-no-source = (No source found.)
worker-steps = Steps that only you see (c: choose):
worker-on-pages = On a page this would lead to somebody where something is in the way (c: decide, line by line):
worker-fate-open = to decide
worker-fate-left-out = on no page
worker-fate-not-for-home = not on the one for home
worker-fate-kept = on every page
worker-tab-map = Neighbourhoods
map-title = Networks of the neighbourhoods, for all your clients
map-empty = Nothing on the neighbourhood map yet. With m you add something; it is there for every client who lives there.
map-name-question = What is it called? The rest goes into the form.
map-prompts =
    Where to look, on your own device:
    · Facebook: name of the quarter, street or municipality · WhatsApp: caretaker, residents’ committee, school
    · Hoplr, the municipality’s platform and newsletter · odd jobs and swaps: LETS, Repair Café
    · neighbourhood watch: read along first · service centre, community centre, mosque, parish
    Share with the team: ecogram directory export --map -o map.csv, and import
help-line-free = free
help-line-chat = chat
help-line-source-of = source of { $date }, not called yet
worker-ask-next = What to ask next:
worker-reflections = To think about (for you alone; no proposal):
worker-burdens = Open steps with somebody who already carries too much (Enter: change, Del: remove):
worker-burdens-more = Does this step ask something of that person? See whether it is still possible, or who else could do it.
worker-own-steps = In the plan for you alone, seen nowhere else (c: show to the client, Enter: change, Del: take out):
worker-own-steps-more = This is on no shared screen and on no page. With c you put it into the plan of the two of you.
worker-own-step-chosen = The step is in the plan, for you alone. With c on its line you show it to the client.
worker-own-step-shown = The step is now in the plan of the two of you as well, and can stand on a page.
worker-unsaid = In the plan, but readable here only (Enter: change, Del: remove):
worker-unsaid-more = This is not on the shared screen, and on a page only where you decide so below. See whether this step is still possible, or write it without that name.
worker-faults = Files of your own with an error (not used):
fault-plain = there is an invisible or control character here; please remove it.
plan-goals = Goals
plan-steps = Steps
plan-decisions = Decisions
