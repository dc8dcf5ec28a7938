## The facts behind a step, as sentences
steps-fact-people =
    { $n ->
        [one] There is { $n } person in the network.
       *[other] There are { $n } people in the network.
     }
steps-fact-informal =
    { $n ->
        [0] Nobody is in the network who is not a professional.
        [one] { $n } person is in the network who is not a professional.
       *[other] { $n } people are in the network who are not professionals.
     }
steps-fact-formal_share = { $share } of the people are professionals.
steps-fact-sectors =
    { $n ->
        [one] There is somebody or something in { $n } life domain.
       *[other] There is somebody or something in { $n } life domains.
     }
steps-fact-neighbours =
    { $n ->
        [0] There is nobody in the life domain of the neighbours.
        [one] { $n } person or place is in the life domain of the neighbours.
       *[other] { $n } people or places are in the life domain of the neighbours.
     }
steps-fact-practical_carriers =
    { $n ->
        [0] Outside professional help, nobody gives practical support.
        [one] Outside professional help, { $n } person gives practical support.
       *[other] Outside professional help, { $n } people give practical support.
     }
steps-fact-emotional_carriers =
    { $n ->
        [0] Outside professional help, nobody gives emotional support.
        [one] Outside professional help, { $n } person gives emotional support.
       *[other] Outside professional help, { $n } people give emotional support.
     }
steps-fact-advice_carriers =
    { $n ->
        [0] Outside professional help, nobody gives advice and information.
        [one] Outside professional help, { $n } person gives advice and information.
       *[other] Outside professional help, { $n } people give advice and information.
     }
steps-fact-company_carriers =
    { $n ->
        [0] Outside professional help, nobody gives company.
        [one] Outside professional help, { $n } person gives company.
       *[other] Outside professional help, { $n } people give company.
     }
steps-fact-covered_kinds =
    { $n ->
        [one] There is somebody for { $n } kind of support.
       *[other] There is somebody for { $n } kinds of support.
     }
steps-fact-wants_company = The client would like company.
steps-fact-interests =
    { $n ->
        [one] { $n } interest was named.
       *[other] { $n } interests were named.
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
        [one] { $n } dormant contact may come closer again: that is wished for.
       *[other] { $n } dormant contacts may come closer again: that is wished for.
     }
steps-fact-out_of_reach =
    { $n ->
        [one] { $n } person can only be reached in a way that does not work.
       *[other] { $n } people can only be reached in a way that does not work.
     }
steps-fact-no_skills = Things digital do not go by themselves yet.
steps-fact-reach_share = With { $share } of the people there is contact at least monthly in a way that works.
steps-fact-reach_known =
    { $n ->
        [one] This is known of { $n } person.
       *[other] This is known of { $n } people.
     }
steps-fact-strained_carers =
    { $n ->
        [one] { $n } person can bear little more.
       *[other] { $n } people can bear little more.
     }
steps-fact-top_load_share = { $share } of the support comes from one person.
steps-fact-support_links =
    { $n ->
        [one] Support is received { $n } time.
       *[other] Support is received { $n } times.
     }
steps-fact-islands =
    { $n ->
        [one] The network is made of { $n } island.
       *[other] The network is made of { $n } islands.
     }
steps-fact-asked_people =
    { $n ->
        [one] Of { $n } person it was asked who knows whom.
       *[other] Of { $n } people it was asked who knows whom.
     }
steps-fact-coverage = { $share } of the pairs were asked.
steps-fact-willing =
    { $n ->
        [one] Of { $n } person it was not said that they would rather not.
       *[other] Of { $n } people it was not said that they would rather not.
     }
steps-fact-holding_connectors =
    { $n ->
        [one] { $n } connector holds islands together.
       *[other] { $n } connectors hold islands together.
     }
steps-fact-given =
    { $n ->
        [0] No support to others was mentioned yet.
        [one] Support goes to others { $n } time.
       *[other] Support goes to others { $n } times.
     }
steps-fact-difficult_share = { $share } of the ties are stressful or ambivalent.
steps-fact-satisfaction = Satisfaction with the network: { $n } of 10.
steps-fact-lonely = The client says they are lonely.
steps-fact-in_recovery = The client is in recovery and wants this to count.
steps-fact-youth = The client is a young person.
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
        [one] Of { $n } step the agreed day has passed.
       *[other] Of { $n } steps the agreed day has passed.
     }
steps-fact-retention_due = The agreed day to look at what is kept has come.
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
steps-fact-online_private = There is internet, on a device of one’s own.
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
steps-fact-adult = The age band is: adult.
steps-fact-older = The age band is: older person.
steps-fact-no_home = There is no home of one’s own now.
steps-fact-institution = Home is an institution now.
steps-fact-interpreter = An interpreter is needed.

## What to ask next
steps-ask-neighbours = Ask about the neighbourhood: who or what is there?
steps-ask-sectors = Go through the life domains that have not come up yet.
steps-ask-practical_carriers = Ask who gives practical support.
steps-ask-emotional_carriers = Ask who gives emotional support.
steps-ask-advice_carriers = Ask who gives advice and information.
steps-ask-company_carriers = Ask who gives company.
steps-ask-covered_kinds = Go through the four kinds of support.
steps-ask-wants_company = Ask whether the client would like company.
steps-ask-interests = Ask what the client likes to do.
steps-ask-experiences = Ask whether there is an experience to share with others.
steps-ask-no_skills = Ask how things go digitally; in private, and also about a device of their own.
steps-ask-reach_share = Ask how often and how there is contact.
steps-ask-given = Ask to whom the client gives support.
steps-ask-difficult_share = Ask how the ties feel.
steps-ask-satisfaction = Ask how satisfied the client is with the network, from 0 to 10.
steps-ask-lonely = Ask whether the client feels lonely.
steps-ask-youth = Ask the age group.
steps-ask-coverage = Ask who knows whom: not much was asked about that yet.
steps-ask-not_asked_share = Complete what has not been asked about the people on the drawing yet.
steps-ask-clubs = Ask about leisure, clubs and faith.
steps-ask-online_places = Ask about contacts and places online.
steps-ask-online_private = Ask apart whether there is internet, and a device of their own that nobody else looks at.
steps-ask-household = Ask who lives at home.
steps-ask-wished_closer = Somebody close is seldom seen: ask whether that is well.
steps-ask-recovery_supporters = Ask apart who supports the recovery, in the client’s own words.
steps-ask-both-neighbours = Who or what is there in your neighbourhood?
steps-ask-both-sectors = Are there parts of your life that we have not talked about yet?
steps-ask-both-practical_carriers = Who helps you with practical things?
steps-ask-both-emotional_carriers = Who can you turn to when things are hard?
steps-ask-both-advice_carriers = Whom do you ask for advice?
steps-ask-both-company_carriers = Whose company do you enjoy?
steps-ask-both-covered_kinds = Who helps you with what?
steps-ask-both-wants_company = Would you like more company?
steps-ask-both-interests = What do you like to do?
steps-ask-both-experiences = Is there something you have been through that you would like to share with others?
steps-ask-both-no_skills = How are you getting on with phone, computer and internet?
steps-ask-both-reach_share = How often are you in touch, and how?
steps-ask-both-given = And whom do you help or support?
steps-ask-both-difficult_share = How does the contact with each of them feel?
steps-ask-both-satisfaction = From 0 to 10, how content are you with the people around you?
steps-ask-both-lonely = Do you sometimes feel lonely?
steps-ask-both-coverage = Who knows whom?
steps-ask-both-clubs = What do you do in your spare time, and with whom?
steps-ask-both-online_places = Are there people or groups you are in touch with online?
steps-ask-both-household = Who lives with you?
steps-ask-both-wished_closer = Do you see somebody less than you would like?

## What a gate says (worker)
steps-held-G1 = Not proposed: something is noted about safety, or the tie is stressful or broken.
steps-held-G2 = Not proposed before safety was asked: an ex-partner, or a broken tie.
steps-held-G3 = Not proposed: this person carries a heavy load already.
steps-held-G4 = Not proposed: a professional is no informal carer.
steps-held-G5 = Not proposed: this person has died.
steps-held-G6 = Not proposed: the wish is more distance, or this person asked not to be contacted.
steps-held-G7 = No meeting and no mediation while somebody may not be safe.
steps-held-G8 = Not proposed: there is no internet, or no device of one’s own.
steps-held-G9 = Not proposed in recovery: only peers in recovery, or who supports it.
steps-held-G10 = Not proposed: the young person chooses.
steps-held-G11 = Not proposed: somebody who may not be safe knows this person or place.
steps-held-G12 = Not proposed: the network is small by choice.

## What is asked first, in place of a step (worker)
steps-first-G2 = First ask, in private, whether contact is safe.
steps-first-G3 = First ask how much this person can still bear; with a child or youth: whether it fits.
steps-first-G4 = First ask whether this person is a professional.
steps-first-G8 = First ask, in private, whether there is internet and a device of their own that nobody else looks at.
steps-first-G10 = First ask the young person whom they trust, and whether they want this.
steps-first-G11 = First ask whether somebody who may not be safe knows this person or place.

## What a step does

## The directory of resources
directory-title = Where to turn to
directory-all = everything
directory-none = Nothing here fits. Widen the choice, or add an entry with a.
directory-for-step = for the step: { $step }
directory-old = day: checked, ⌛ over a year ago; (year): of the source, not checked yet
directory-only-retired = what is no longer proposed (Del brings back)
directory-name = Name
directory-what = What it is
directory-audience = For whom
directory-reach = How to reach it
directory-cost = Cost
directory-check = Check first
directory-verified-on = Checked on
directory-source = Source
directory-serves = Serves
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
directory-in-ring = { $name } is in the ring. What it means to the client is still to be asked.
directory-there-already = { $name } is in the ring already.
directory-region-brussels = Brussels
directory-region-flanders = Flanders
directory-region-wallonia = Wallonia
directory-region-netherlands = the Netherlands
directory-tag-buddy = buddy
directory-tag-volunteers = volunteers
directory-tag-clubs = clubs
directory-tag-neighbourhood = the neighbourhood
directory-tag-online = contact online
directory-tag-self_help = self-help and peers
directory-tag-recovery = recovery
directory-tag-carers = informal carers
directory-tag-digital_help = digital help
directory-tag-network_meeting = network meeting
directory-tag-mediation = mediation
directory-tag-psychological_help = psychological help
directory-tag-link_worker = link worker
directory-tag-outreach = coming to the home
directory-tag-directory = directory
directory-tag-violence = being safe
directory-tag-language = practising the language
directory-tag-debts = money and debts
directory-tag-families = parents and children
directory-tag-youth = young people
directory-tag-homeless = without a home
directory-tag-missing_family = finding family
steps-earlier-visit = This is an earlier visit. Steps come from the latest visit: v leads there.
steps-none = No step is suggested now.
steps-none-ask = What you can still ask together (p):
steps-none-ideas = Or an idea of your own (p, with what it would change):
steps-before-others = Nothing stands here while others are present. Between the two of you it does.
steps-nobody-answers = If nobody answers, all stays as it is.
steps-resource-old = not checked for more than a year: check first
steps-nothing-to-ask = There is nothing left to ask.
steps-plan-empty = No step has been chosen yet.
steps-chosen = The step stands in the plan.
steps-decided = Kept: this comes back only when something changes.
steps-enough-open =
    { $n ->
        [one] { $n } step is open already: finish it first.
       *[other] { $n } steps are open already: finish one first. A few that are carried out are worth more than a list.
     }

## The panel of steps
steps-title-suggested = Possible steps
steps-title-plan = Our steps
steps-title-ask-next = What we can still ask
steps-own-question = Which step, in your own words?
steps-why-not-question = Why does this not fit? A few words will do; it may stay empty.
steps-why-dropped-question = Why did this not go ahead? A few words will do; it may stay empty.

## An own file with a fault
fault-in = { $file }, line { $line }: { $expected }
fault-more =
    { $n ->
        [one] (And { $n } other file with a fault.)
       *[other] (And { $n } other files with a fault.)
    }
fault-goes-on = This file is not used; everything else goes on working.
fault-readable = this file cannot be read; plain text (UTF-8) is expected.
fault-id = an id is expected here.
fault-id-once = the id “{ $found }” may stand only once in the file.
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
steps-ideas-about = First what is possible with { $name }.
steps-more =
    { $n ->
        [one] { $n } more suggestion: →
       *[other] { $n } more suggestions: →
    }
steps-raises = Bears on: { $what }
steps-sources = (Source: { $sources })
steps-no-source = (No source was found.)
worker-steps = Steps with what only you read (c: choose):
worker-on-pages = On a page this would lead to somebody where something stands in the way (c: decide, row by row):
worker-fate-open = to decide
worker-fate-left-out = on no page
worker-fate-not-for-home = not on the one for home
worker-fate-kept = on every page
worker-tab-map = Neighbourhoods
map-title = Networks of the neighbourhoods, for all your clients (m: new, Enter: change, Del: away)
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
worker-burdens = Open steps with somebody who carries too much already (Enter: change, Del: take away):
worker-burdens-more = Does this step ask something of that person? Then see whether it still can be, or who else can do it.
worker-unsaid = In the plan, but to be read here only (Enter: change, Del: take away):
worker-unsaid-more = This stands on no shared screen, and on a page only where you decide so below. See whether this step can still be done, or write it without that name.
worker-faults = Own files with a fault (not used):
fault-plain = a sign stands here that is invisible or could steer the screen; take it out.
