### Namen van alle waarden: KIND-code. Leefgebieden met hoofdletter, de rest zoals het in een zin staat.

## sector
sector-family = Familie
sector-household = Huisgenoten
sector-friends = Vrienden
sector-neighbours = Buren en buurt
sector-work_school = Werk, school, opleiding
sector-clubs_faith_leisure = Verenigingen, vrije tijd, geloof
sector-online = Online
sector-services = Hulp- en dienstverleners
sector-other = Leefgebied niet gevraagd

## sector-short
sector-short-family = Familie
sector-short-household = Thuis
sector-short-friends = Vrienden
sector-short-neighbours = Buurt
sector-short-work_school = Werk
sector-short-clubs_faith_leisure = Vrije tijd
sector-short-online = Online
sector-short-services = Hulp
sector-short-other = ?

## ring
ring-1 = heel dichtbij
ring-2 = dichtbij
ring-3 = iets verder
ring-4 = op afstand

## role
role-partner = partner
role-ex_partner = ex-partner
role-child = kind
role-parent = ouder
role-sibling = broer of zus
role-grandparent = grootouder
role-grandchild = kleinkind
role-aunt_uncle = tante of oom
role-cousin = neef of nicht
role-niece_nephew = neefje of nichtje
role-in_law = schoonfamilie
role-foster_family = pleeggezin of pleegkind
role-other_relative = ander familielid
role-friend = vriend of vriendin
role-acquaintance = kennis
role-neighbour = buur
role-colleague = collega
role-classmate = klasgenoot
role-teacher = leerkracht
role-club_member = iemand van de vereniging
role-fellow_believer = geloofsgenoot
role-volunteer = vrijwilliger
role-buddy = buddy
role-peer = lotgenoot
role-host = wie onderdak geeft
role-landlord = huisbaas
role-caretaker = conciërge
role-street_companion = straatgenoot
role-trusted_person = vertrouwenspersoon
role-general_practitioner = huisarts
role-psychologist = psycholoog
role-psychiatrist = psychiater
role-physiotherapist = kinesist
role-pharmacist = apotheker
role-social_worker = sociaal werker
role-nurse = verpleegkundige
role-home_care = gezins- of poetshulp
role-interpreter = tolk
role-intercultural_mediator = intercultureel bemiddelaar
role-debt_mediator = schuldbemiddelaar
role-budget_coach = budgetbegeleider
role-lawyer = advocaat
role-probation_officer = justitieassistent
role-outreach_worker = straathoekwerker
role-minister_of_religion = geestelijke
role-administrator = bewindvoerder
role-guardian = voogd
role-coach = coach, begeleider

## kind
kind-person = persoon
kind-group = groep
kind-organisation = organisatie
kind-online_place = online plek
kind-animal = dier

## formal
formal-informal = informeel
formal-volunteer = vrijwilliger
formal-professional = beroepskracht

## status
status-active = er is contact
status-dormant = verwaterd
status-lost = uit het oog verloren
status-no_news = geen nieuws
status-deceased = overleden
status-desired = gewenst, nog geen contact

## frequency
frequency-daily = elke dag
frequency-several_per_week = meermaals per week
frequency-weekly = wekelijks
frequency-fortnightly = om de twee weken
frequency-monthly = maandelijks
frequency-few_per_year = enkele keren per jaar
frequency-yearly = jaarlijks
frequency-never = nooit

## channel
channel-in_person = elkaar zien
channel-phone = telefoon
channel-text = sms of berichtje
channel-video = videobellen
channel-social_media = sociale media
channel-post = post
channel-via_other = via iemand anders

## proximity
proximity-same_home = onder hetzelfde dak
proximity-walking = op wandelafstand
proximity-within_1h = binnen het uur
proximity-further = verder weg
proximity-abroad = in het buitenland

## initiative
initiative-client = de cliënt
initiative-other = de ander
initiative-both = allebei
initiative-nobody = niemand

## quality
quality-supportive = steunend
quality-neutral = neutraal
quality-tenuous = oppervlakkig
quality-ambivalent = dubbel
quality-stressful = gespannen
quality-broken = verbroken

## strength
strength-1 = licht
strength-2 = stevig
strength-3 = heel sterk

## flow
flow-in = geeft energie
flow-out = kost energie
flow-both = geeft en kost energie

## support
support-P = praktische steun
support-E = emotionele steun
support-A = advies en informatie
support-G = gezelschap
support-M = materiële steun

## capacity
capacity-ok = kan het dragen
capacity-strained = zwaar belast
capacity-overloaded = overbelast

## wish
wish-closer = dichterbij
wish-same = zo houden
wish-further = meer afstand
wish-end = geen contact meer

## safety
safety-none_known = niets bekend
safety-caution = voorzichtig zijn
safety-unsafe = onveilig
safety-no_contact_order = contactverbod

## safety_source
safety_source-client = de cliënt
safety_source-own_impression = eigen indruk
safety_source-somebody_else = iemand anders

## source
source-client = volgens de cliënt
source-person = volgens de betrokkene zelf
source-worker = volgens de hulpverlener

## discussed
discussed-yes = besproken
discussed-not_discussed = niet besproken

## knows
knows-knows = kennen elkaar
knows-does_not_know = kennen elkaar niet

## tie_quality
tie_quality-neutral = gewoon
tie_quality-good = goed
tie_quality-tense = gespannen

## age_band
age_band-child = kind
age_band-youth = jongere
age_band-adult = volwassene
age_band-older = oudere

## address
address-formal = u
address-familiar = je

## living
living-home = eigen woning
living-with_others = bij iemand in huis
living-shelter = opvang
living-institution = instelling
living-street = op straat

## device
device-own_private = eigen toestel, niemand kijkt mee
device-shared = gedeeld toestel
device-none = geen toestel

## skills
skills-none = geen
skills-basic = basis
skills-fluent = vlot

## language
language-nl = Nederlands
language-fr = Frans
language-en = Engels

## visit_kind
visit_kind-intake = intake
visit_kind-home = huisbezoek
visit_kind-office = op kantoor
visit_kind-phone = telefonisch
visit_kind-online = online

## others
others-nobody = niemand
others-family = familie
others-others = anderen

## consent_scope
consent_scope-draw = samen tekenen
consent_scope-keep = bewaren
consent_scope-share_with_team = delen met het team
consent_scope-copy_to_client = kopie voor de cliënt
consent_scope-export_to_file = in het dossier bewaren

## consent_answer
consent_answer-oral = mondeling
consent_answer-written = schriftelijk
consent_answer-refused = geweigerd

## dimension
dimension-size = omvang
dimension-variation = variatie
dimension-density = dichtheid
dimension-reachability = bereikbaarheid
dimension-care_capacity = zorgkracht
dimension-strain = draaglast

## step_state
step_state-idea = idee
step_state-agreed = afgesproken
step_state-doing = bezig
step_state-done = gedaan
step_state-dropped = niet doorgegaan

## verdict
verdict-not_now = nu niet
verdict-not_for_us = niets voor ons
verdict-leave_as_it_is = laten zoals het is

## field
field-ring = kring
field-role = rol
field-kind = soort
field-sector = leefgebied
field-formal = informeel of beroepskracht
field-status = hoe het nu is
field-frequency = contact
field-quality = band
field-channel = contact via
field-support_received = geeft
field-support_given = krijgt
field-doubt = na het bezoek

## value
value-none = geen

platform-facebook = Facebookgroep
platform-whatsapp = WhatsAppgroep
platform-hoplr = Hoplr
platform-prevention = buurtpreventie (BIN)
platform-participation = burgerplatform
platform-odd_jobs = klussen en ruilen
platform-site = website
platform-other = iets anders
