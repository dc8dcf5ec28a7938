### Names of all values: KIND-code. Life domains with a capital, the rest as it stands in a sentence.

## sector
sector-family = Family
sector-household = Household
sector-friends = Friends
sector-neighbours = Neighbours
sector-work_school = Work, school, training
sector-clubs_faith_leisure = Clubs, leisure, faith
sector-online = Online
sector-services = Professionals and services
sector-other = Life domain not asked

## sector-short
sector-short-family = Family
sector-short-household = Home
sector-short-friends = Friends
sector-short-neighbours = Neighbours
sector-short-work_school = Work
sector-short-clubs_faith_leisure = Leisure
sector-short-online = Online
sector-short-services = Services
sector-short-other = ?

## ring
ring-1 = very close
ring-2 = close
ring-3 = a bit further
ring-4 = at a distance

## role
role-partner = partner
role-ex_partner = ex-partner
role-child = child
role-parent = parent
role-sibling = brother or sister
role-grandparent = grandparent
role-grandchild = grandchild
role-aunt_uncle = aunt or uncle
role-cousin = cousin
role-niece_nephew = niece or nephew
role-in_law = in-law
role-foster_family = foster family or foster child
role-other_relative = other relative
role-friend = friend
role-acquaintance = acquaintance
role-neighbour = neighbour
role-colleague = colleague
role-classmate = classmate
role-teacher = teacher
role-club_member = club member
role-fellow_believer = member of the same faith
role-volunteer = volunteer
role-buddy = buddy
role-peer = peer
role-host = host
role-landlord = landlord
role-caretaker = caretaker
role-street_companion = street companion
role-trusted_person = person of trust
role-general_practitioner = GP
role-psychologist = psychologist
role-psychiatrist = psychiatrist
role-physiotherapist = physiotherapist
role-pharmacist = pharmacist
role-social_worker = social worker
role-nurse = nurse
role-home_care = home care
role-interpreter = interpreter
role-intercultural_mediator = intercultural mediator
role-debt_mediator = debt mediator
role-budget_coach = budget coach
role-lawyer = lawyer
role-probation_officer = probation officer
role-outreach_worker = outreach worker
role-minister_of_religion = minister of religion
role-administrator = administrator (money or person)
role-guardian = guardian
role-coach = coach

## kind
kind-person = person
kind-group = group
kind-organisation = organisation
kind-online_place = online place
kind-animal = animal

## formal
formal-informal = informal
formal-volunteer = volunteer
formal-professional = professional

## status
status-active = in contact
status-dormant = dormant
status-lost = lost touch
status-no_news = no news
status-deceased = deceased
status-desired = wished for, no contact yet

## frequency
frequency-daily = daily
frequency-several_per_week = several times a week
frequency-weekly = weekly
frequency-fortnightly = every two weeks
frequency-monthly = monthly
frequency-few_per_year = a few times a year
frequency-yearly = yearly
frequency-never = never

## channel
channel-in_person = in person
channel-phone = phone
channel-text = text message
channel-video = video call
channel-social_media = social media
channel-post = post
channel-via_other = through somebody else

## proximity
proximity-same_home = in the same home
proximity-walking = within walking distance
proximity-within_1h = within an hour
proximity-further = further away
proximity-abroad = abroad

## initiative
initiative-client = the client
initiative-other = the other person
initiative-both = both
initiative-nobody = nobody

## quality
quality-supportive = supportive
quality-neutral = neutral
quality-tenuous = loose
quality-ambivalent = mixed
quality-stressful = tense
quality-broken = broken off

## strength
strength-1 = light
strength-2 = firm
strength-3 = very strong

## flow
flow-in = gives energy
flow-out = takes energy
flow-both = gives and takes energy

## support
support-P = practical support
support-E = emotional support
support-A = advice and information
support-G = companionship
support-M = material support

## capacity
capacity-ok = can manage
capacity-strained = heavy load
capacity-overloaded = overloaded

## wish
wish-closer = closer
wish-same = keep as it is
wish-further = further away
wish-end = no more contact

## safety
safety-none_known = nothing known
safety-caution = be careful
safety-unsafe = unsafe
safety-no_contact_order = no-contact order

## safety_source
safety_source-client = the client
safety_source-own_impression = own impression
safety_source-somebody_else = somebody else

## source
source-client = according to the client
source-person = according to the person concerned
source-worker = according to the caseworker

## discussed
discussed-yes = discussed
discussed-not_discussed = not discussed

## knows
knows-knows = know each other
knows-does_not_know = do not know each other

## tie_quality
tie_quality-neutral = neutral
tie_quality-good = good
tie_quality-tense = tense

## age_band
age_band-child = child
age_band-youth = young person
age_band-adult = adult
age_band-older = older person

## address
address-formal = formal
address-familiar = familiar

## living
living-home = own home
living-with_others = at somebody’s place
living-shelter = shelter
living-institution = institution
living-street = on the street

## device
device-own_private = own, for private use
device-shared = shared
device-none = none

## skills
skills-none = none
skills-basic = basic
skills-fluent = confident

## language
language-nl = Dutch
language-fr = French
language-en = English

## visit_kind
visit_kind-intake = intake
visit_kind-home = home visit
visit_kind-office = at the office
visit_kind-phone = by phone
visit_kind-online = online

## others
others-nobody = nobody
others-family = family
others-others = others

## consent_scope
consent_scope-draw = draw together
consent_scope-keep = keep
consent_scope-share_with_team = share with the team
consent_scope-copy_to_client = copy for the client
consent_scope-export_to_file = put in the case file

## consent_answer
consent_answer-oral = oral
consent_answer-written = in writing
consent_answer-refused = refused

## dimension
dimension-size = size
dimension-variation = variety
dimension-density = density
dimension-reachability = reachability
dimension-care_capacity = care capacity
dimension-strain = strain

## step_state
step_state-idea = idea
step_state-agreed = agreed
step_state-doing = under way
step_state-done = done
step_state-dropped = did not go ahead

## verdict
verdict-not_now = not now
verdict-not_for_us = not for us
verdict-leave_as_it_is = leave it as it is

## field
field-ring = ring
field-role = role
field-kind = kind
field-sector = life domain
field-formal = informal or professional
field-status = how it is now
field-frequency = contact
field-quality = tie
field-channel = in touch
field-support_received = gives
field-support_given = gets
field-doubt = after the visit

## value
value-none = none

platform-facebook = Facebook group
platform-whatsapp = WhatsApp group
platform-hoplr = Hoplr
platform-prevention = neighbourhood watch
platform-participation = civic platform
platform-odd_jobs = odd jobs and swaps
platform-site = site
platform-other = something else
