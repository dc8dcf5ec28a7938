### Noms de toutes les valeurs : KIND-code. Majuscule pour les domaines de vie, le reste comme dans une phrase.

## sector
sector-family = Famille
sector-household = Sous le même toit
sector-friends = Amis
sector-neighbours = Voisins et quartier
sector-work_school = Travail, école, formation
sector-clubs_faith_leisure = Associations, loisirs, culte
sector-online = En ligne
sector-services = Professionnels et services
sector-other = Domaine de vie non demandé

## sector-short
sector-short-family = Famille
sector-short-household = Même toit
sector-short-friends = Amis
sector-short-neighbours = Quartier
sector-short-work_school = Travail
sector-short-clubs_faith_leisure = Loisirs
sector-short-online = En ligne
sector-short-services = Services
sector-short-other = ?

## ring
ring-1 = très proche
ring-2 = proche
ring-3 = un peu plus loin
ring-4 = à distance

## role
role-partner = partenaire
role-ex_partner = ex-partenaire
role-child = enfant
role-parent = père ou mère
role-sibling = frère ou sœur
role-grandparent = grand-parent
role-grandchild = petit-enfant
role-aunt_uncle = tante ou oncle
role-cousin = cousin, cousine
role-niece_nephew = neveu ou nièce
role-in_law = belle-famille
role-foster_family = famille ou enfant d’accueil
role-other_relative = autre membre de la famille
role-friend = ami, amie
role-acquaintance = connaissance
role-neighbour = voisin, voisine
role-colleague = collègue
role-classmate = camarade de classe
role-teacher = enseignant, enseignante
role-club_member = membre de l’association
role-fellow_believer = de la même communauté religieuse
role-volunteer = bénévole
role-buddy = duo bénévole
role-peer = pair
role-host = personne qui héberge
role-landlord = propriétaire
role-caretaker = concierge
role-street_companion = compagnon, compagne de rue
role-trusted_person = personne de confiance
role-general_practitioner = médecin traitant
role-psychologist = psychologue
role-psychiatrist = psychiatre
role-physiotherapist = kinésithérapeute
role-pharmacist = pharmacien, pharmacienne
role-social_worker = assistant social, assistante sociale
role-nurse = infirmier, infirmière
role-home_care = aide à domicile
role-interpreter = interprète
role-intercultural_mediator = médiateur, médiatrice interculturelle
role-debt_mediator = médiateur, médiatrice de dettes
role-budget_coach = accompagnement budgétaire
role-lawyer = avocat, avocate
role-probation_officer = assistant, assistante de justice
role-outreach_worker = éducateur, éducatrice de rue
role-minister_of_religion = ministre du culte
role-administrator = administrateur, administratrice (biens, personne)
role-guardian = tuteur, tutrice
role-coach = accompagnateur, accompagnatrice

## kind
kind-person = personne
kind-group = groupe
kind-organisation = organisation
kind-online_place = lieu en ligne
kind-animal = animal

## formal
formal-informal = entourage
formal-volunteer = bénévole
formal-professional = professionnel, professionnelle

## status
status-active = en contact
status-dormant = en sommeil
status-lost = contact perdu de vue
status-no_news = sans nouvelles
status-deceased = décédé, décédée
status-desired = contact souhaité

## frequency
frequency-daily = tous les jours
frequency-several_per_week = plusieurs fois par semaine
frequency-weekly = chaque semaine
frequency-fortnightly = toutes les deux semaines
frequency-monthly = chaque mois
frequency-few_per_year = quelques fois par an
frequency-yearly = une fois par an
frequency-never = jamais

## channel
channel-in_person = en personne
channel-phone = téléphone
channel-text = SMS ou message
channel-video = appel vidéo
channel-social_media = réseaux sociaux
channel-post = courrier
channel-via_other = par quelqu’un d’autre

## proximity
proximity-same_home = sous le même toit
proximity-walking = tout près, à pied
proximity-within_1h = à moins d’une heure
proximity-further = plus loin
proximity-abroad = à l’étranger

## initiative
initiative-client = la personne
initiative-other = l’autre
initiative-both = les deux
initiative-nobody = ni l’un ni l’autre

## quality
quality-supportive = soutenant
quality-neutral = neutre
quality-tenuous = superficiel
quality-ambivalent = ambivalent
quality-stressful = tendu
quality-broken = rompu

## strength
strength-1 = léger
strength-2 = solide
strength-3 = très fort

## flow
flow-in = donne de l’énergie
flow-out = prend de l’énergie
flow-both = en donne et en prend

## support
support-P = soutien pratique
support-E = soutien émotionnel
support-A = conseils et informations
support-G = compagnie
support-M = soutien matériel

## capacity
capacity-ok = tient le coup
capacity-strained = charge lourde
capacity-overloaded = épuisement

## wish
wish-closer = plus proche
wish-same = garder ainsi
wish-further = plus de distance
wish-end = mettre fin au contact

## safety
safety-none_known = rien de connu
safety-caution = prudence
safety-unsafe = danger signalé
safety-no_contact_order = interdiction de contact

## safety_source
safety_source-client = la personne
safety_source-own_impression = impression propre
safety_source-somebody_else = quelqu’un d’autre

## source
source-client = selon la personne accompagnée
source-person = selon cette personne elle-même
source-worker = selon l’intervenant

## discussed
discussed-yes = on en a parlé
discussed-not_discussed = on n’en a pas encore parlé

## knows
knows-knows = se connaissent
knows-does_not_know = ne se connaissent pas

## tie_quality
tie_quality-neutral = neutre
tie_quality-good = bonne entente
tie_quality-tense = tension

## age_band
age_band-child = enfant
age_band-youth = jeune
age_band-adult = adulte
age_band-older = aîné, aînée

## address
address-formal = vous
address-familiar = tu

## living
living-home = logement à soi
living-with_others = chez quelqu’un
living-shelter = maison ou centre d’accueil
living-institution = institution
living-street = à la rue

## device
device-own_private = appareil personnel, privé
device-shared = appareil partagé
device-none = pas d’appareil

## skills
skills-none = aucune
skills-basic = de base
skills-fluent = à l’aise

## language
language-nl = néerlandais
language-fr = français
language-en = anglais

## visit_kind
visit_kind-intake = premier entretien
visit_kind-home = visite à domicile
visit_kind-office = au bureau
visit_kind-phone = par téléphone
visit_kind-online = en ligne

## others
others-nobody = personne
others-family = de la famille
others-others = d’autres personnes

## consent_scope
consent_scope-draw = dessiner ensemble
consent_scope-keep = conserver
consent_scope-share_with_team = partager avec l’équipe
consent_scope-copy_to_client = copie pour la personne
consent_scope-export_to_file = verser au dossier

## consent_answer
consent_answer-oral = oral
consent_answer-written = écrit
consent_answer-refused = refusé

## dimension
dimension-size = taille
dimension-variation = diversité
dimension-density = densité
dimension-reachability = facilité de contact
dimension-care_capacity = capacité de soutien
dimension-strain = charge

## step_state
step_state-idea = idée
step_state-agreed = convenu
step_state-doing = en cours
step_state-done = fait
step_state-dropped = n’a pas eu lieu

## verdict
verdict-not_now = pas maintenant
verdict-not_for_us = pas pour nous
verdict-leave_as_it_is = laisser comme c’est

## field
field-ring = cercle
field-role = rôle
field-kind = type
field-sector = domaine de vie
field-formal = à quel titre
field-status = où en est le lien
field-frequency = contact
field-quality = lien
field-channel = contact par
field-support_received = apporte
field-support_given = reçoit
field-doubt = après la visite

## value
value-none = aucun

platform-facebook = groupe Facebook
platform-whatsapp = groupe WhatsApp
platform-hoplr = Hoplr
platform-prevention = prévention de quartier (PLP)
platform-participation = plateforme citoyenne
platform-odd_jobs = coups de main et échanges
platform-site = site
platform-other = autre chose
