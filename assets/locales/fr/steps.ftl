## The facts behind a step, as sentences
steps-fact-people =
    { $n ->
        [one] Il y a { $n } personne dans le réseau.
       *[other] Il y a { $n } personnes dans le réseau.
     }
steps-fact-informal =
    { $n ->
        [0] Il n’y a personne dans le réseau en dehors des professionnels.
        [one] En dehors des professionnels, il y a { $n } personne dans le réseau.
       *[other] En dehors des professionnels, il y a { $n } personnes dans le réseau.
     }
steps-fact-formal_share = { $share } des personnes sont des professionnels.
steps-fact-sectors =
    { $n ->
        [one] Il y a quelqu’un ou quelque chose dans { $n } domaine de vie.
       *[other] Il y a quelqu’un ou quelque chose dans { $n } domaines de vie.
     }
steps-fact-neighbours =
    { $n ->
        [0] Dans le domaine du quartier, il n’y a personne.
        [one] Dans le domaine du quartier, il y a { $n } personne ou lieu.
       *[other] Dans le domaine du quartier, il y a { $n } personnes ou lieux.
     }
steps-fact-practical_carriers =
    { $n ->
        [0] Dans l’entourage, personne n’apporte de soutien pratique.
        [one] Dans l’entourage, { $n } personne apporte du soutien pratique.
       *[other] Dans l’entourage, { $n } personnes apportent du soutien pratique.
     }
steps-fact-emotional_carriers =
    { $n ->
        [0] Dans l’entourage, personne n’apporte de soutien émotionnel.
        [one] Dans l’entourage, { $n } personne apporte du soutien émotionnel.
       *[other] Dans l’entourage, { $n } personnes apportent du soutien émotionnel.
     }
steps-fact-advice_carriers =
    { $n ->
        [0] Dans l’entourage, personne ne donne de conseils ni d’informations.
        [one] Dans l’entourage, { $n } personne donne des conseils et des informations.
       *[other] Dans l’entourage, { $n } personnes donnent des conseils et des informations.
     }
steps-fact-company_carriers =
    { $n ->
        [0] Dans l’entourage, personne ne tient compagnie.
        [one] Dans l’entourage, { $n } personne tient compagnie.
       *[other] Dans l’entourage, { $n } personnes tiennent compagnie.
     }
steps-fact-covered_kinds =
    { $n ->
        [one] Pour { $n } sorte de soutien, il y a quelqu’un.
       *[other] Pour { $n } sortes de soutien, il y a quelqu’un.
     }
steps-fact-wants_company = [Vous aimeriez|Tu aimerais] plus de compagnie.
steps-fact-interests =
    { $n ->
        [one] { $n } centre d’intérêt a été cité.
       *[other] { $n } centres d’intérêt ont été cités.
     }
steps-fact-experiences =
    { $n ->
        [one] Il y a { $n } expérience à partager.
       *[other] Il y a { $n } expériences à partager.
     }
steps-fact-peers =
    { $n ->
        [0] Dans le réseau, il n’y a encore personne qui a vécu la même chose.
        [one] Dans le réseau, { $n } personne a vécu la même chose.
       *[other] Dans le réseau, { $n } personnes ont vécu la même chose.
     }
steps-fact-missed_ties =
    { $n ->
        [one] { $n } contact en sommeil que [vous aimeriez|tu aimerais] retrouver.
       *[other] { $n } contacts en sommeil que [vous aimeriez|tu aimerais] retrouver.
    }
steps-fact-out_of_reach =
    { $n ->
        [one] { $n } personne n’est joignable que par un moyen que [vous ne pouvez|tu ne peux] pas utiliser.
       *[other] { $n } personnes ne sont joignables que par un moyen que [vous ne pouvez|tu ne peux] pas utiliser.
    }
steps-fact-no_skills = Le numérique ne va pas encore de soi.
steps-fact-reach_share = Avec { $share } des personnes, il y a un contact au moins une fois par mois, par un moyen utilisable.
steps-fact-reach_known =
    { $n ->
        [one] On le sait pour { $n } personne.
       *[other] On le sait pour { $n } personnes.
     }
steps-fact-strained_carers =
    { $n ->
        [one] { $n } personne ne peut guère porter davantage.
       *[other] { $n } personnes ne peuvent guère porter davantage.
     }
steps-fact-top_load_share = { $share } du soutien vient d’une seule personne.
steps-fact-support_links =
    { $n ->
        [one] { $n } soutien reçu a été cité.
       *[other] { $n } soutiens reçus ont été cités.
     }
steps-fact-islands =
    { $n ->
        [one] Le réseau forme { $n } groupe.
       *[other] Le réseau se compose de { $n } groupes séparés.
     }
steps-fact-asked_people =
    { $n ->
        [one] Pour { $n } personne, on a demandé qui connaît qui.
       *[other] Pour { $n } personnes, on a demandé qui connaît qui.
     }
steps-fact-coverage = Pour { $share } des paires, on a demandé si les deux se connaissent.
steps-fact-willing =
    { $n ->
        [one] Pour { $n } personne, aucune objection n’est notée.
       *[other] Pour { $n } personnes, aucune objection n’est notée.
     }
steps-fact-holding_connectors =
    { $n ->
        [one] { $n } personne fait le lien entre des groupes.
       *[other] { $n } personnes font le lien entre des groupes.
     }
steps-fact-given =
    { $n ->
        [0] Aucun soutien donné n’a encore été cité.
        [one] { $n } soutien donné a été cité.
       *[other] { $n } soutiens donnés ont été cités.
     }
steps-fact-difficult_share = { $share } des liens sont tendus ou ambivalents.
steps-fact-satisfaction = Le réseau [vous|te] convient : { $n } sur 10.
steps-fact-lonely = [Vous avez dit vous|Tu as dit te] sentir seul ou seule.
steps-fact-in_recovery = [Vous êtes en rétablissement et souhaitez|Tu es en rétablissement et souhaites] que cela compte.
steps-fact-youth = Tranche d’âge : jeune.
steps-fact-trusted_adults =
    { $n ->
        [one] Avec { $n } adulte, le lien est soutenant.
       *[other] Avec { $n } adultes, le lien est soutenant.
     }
steps-fact-not_asked_share = { $share } des questions sur les personnes du dessin n’ont pas encore été posées.
steps-fact-days_since_visit =
    { $n ->
        [one] La dernière visite clôturée remonte à { $n } jour.
       *[other] La dernière visite clôturée remonte à { $n } jours.
     }
steps-fact-overdue_steps =
    { $n ->
        [one] Pour { $n } étape, la date convenue est passée.
       *[other] Pour { $n } étapes, la date convenue est passée.
     }
steps-fact-retention_due = Le jour convenu pour revoir ce qui est gardé est arrivé.
steps-fact-mapped_places =
    { $n ->
        [0] La carte de quartier n’a encore rien là où vit la personne.
        [one] La carte de quartier a { $n } lieu là où vit la personne.
       *[other] La carte de quartier a { $n } lieux là où vit la personne.
     }
steps-fact-clubs =
    { $n ->
        [0] Dans les loisirs, il n’y a encore personne ni rien.
        [one] Dans les loisirs, il y a { $n } personne ou lieu.
       *[other] Dans les loisirs, il y a { $n } personnes ou lieux.
     }
steps-fact-online_places =
    { $n ->
        [0] En ligne, il n’y a encore personne ni rien.
        [one] En ligne, il y a { $n } personne ou lieu.
       *[other] En ligne, il y a { $n } personnes ou lieux.
     }
steps-fact-household =
    { $n ->
        [0] Personne d’autre ne vit à la maison.
        [one] { $n } autre personne vit à la maison.
       *[other] { $n } autres personnes vivent à la maison.
     }
steps-fact-wished_closer =
    { $n ->
        [0] Aucun contact n’est souhaité plus proche.
        [one] { $n } contact est souhaité plus proche.
       *[other] { $n } contacts sont souhaités plus proches.
     }
steps-fact-online_private = Il y a internet, sur un appareil personnel.
steps-fact-recovery_supporters =
    { $n ->
        [0] De personne il n’a été dit qu’elle soutient le rétablissement.
        [one] De { $n } personne, il a été dit qu’elle soutient le rétablissement.
       *[other] De { $n } personnes, il a été dit qu’elles soutiennent le rétablissement.
     }
steps-fact-deaths =
    { $n ->
        [0] Aucune personne proche n’est décédée.
        [one] { $n } personne proche est décédée.
       *[other] { $n } personnes proches sont décédées.
     }
steps-fact-debt_help =
    { $n ->
        [0] Personne n’aide pour l’argent ou les dettes.
        [one] { $n } professionnel aide pour l’argent ou les dettes.
       *[other] { $n } professionnels aident pour l’argent ou les dettes.
     }
steps-fact-children_at_home =
    { $n ->
        [0] Aucun enfant ne vit à la maison.
        [one] { $n } enfant vit à la maison.
       *[other] { $n } enfants vivent à la maison.
     }
steps-fact-partners =
    { $n ->
        [0] Il n’y a pas de partenaire sur le dessin.
        [one] Il y a { $n } partenaire sur le dessin.
       *[other] Il y a { $n } partenaires sur le dessin.
     }
steps-fact-adult = Tranche d’âge : adulte.
steps-fact-older = Tranche d’âge : aîné, aînée.
steps-fact-no_home = Il n’y a pas de logement personnel pour le moment.
steps-fact-institution = Le lieu de vie est une institution pour le moment.
steps-fact-interpreter = Il faut un interprète.

## What to ask next
steps-ask-no_skills = En tête-à-tête, demandez aussi s’il y a un appareil que personne d’autre ne consulte.
steps-ask-youth = Tranche d’âge à compléter.
steps-ask-not_asked_share = Complétez ce qui n’a pas encore été demandé sur les personnes du dessin.
steps-ask-online_private = En tête-à-tête, demandez s’il y a internet, et un appareil personnel que personne d’autre ne consulte.
steps-ask-recovery_supporters = En tête-à-tête, demandez qui soutient le rétablissement, avec les mots de la personne.
steps-ask-both-neighbours = Qui, ou quoi, y a-t-il dans [votre|ton] quartier ?
steps-ask-both-sectors = Y a-t-il des domaines de [votre|ta] vie dont nous n’avons pas encore parlé ?
steps-ask-both-practical_carriers = Qui [vous aide|t’aide] pour les choses pratiques ?
steps-ask-both-emotional_carriers = À qui [pouvez-vous|peux-tu] parler quand ça ne va pas ?
steps-ask-both-advice_carriers = À qui [demandez-vous|demandes-tu] conseil ?
steps-ask-both-company_carriers = Avec qui [passez-vous|passes-tu] du temps, juste pour le plaisir ?
steps-ask-both-covered_kinds = Qui [vous aide|t’aide], et pour quoi ?
steps-ask-both-wants_company = [Aimeriez-vous|Aimerais-tu] plus de compagnie ?
steps-ask-both-interests = [Qu’aimez-vous|Qu’aimes-tu] faire, ou [qu’aimiez-vous|qu’aimais-tu] avant ?
steps-ask-both-experiences = Y a-t-il quelque chose que [vous avez|tu as] vécu et que [vous aimeriez|tu aimerais] partager avec d’autres ?
steps-ask-both-no_skills = Comment ça va avec le téléphone, l’ordinateur et internet ?
steps-ask-both-reach_share = À quelle fréquence [êtes-vous|es-tu] en contact, et comment ?
steps-ask-both-given = Et [vous, qui aidez-vous|toi, qui aides-tu] ?
steps-ask-both-difficult_share = Comment [vivez-vous|vis-tu] le lien avec chaque personne ?
steps-ask-both-satisfaction = De 0 à 10, [votre entourage vous|ton entourage te] convient-il ?
steps-ask-both-lonely = [Vous arrive-t-il de vous|T’arrive-t-il de te] sentir seul ou seule ?
steps-ask-both-coverage = Qui connaît qui ?
steps-ask-both-clubs = Que [faites-vous de votre|fais-tu de ton] temps libre, et avec qui ?
steps-ask-both-online_places = Y a-t-il des personnes ou des groupes avec qui [vous êtes|tu es] en contact en ligne ?
steps-ask-both-household = Qui vit avec [vous|toi] ?
steps-ask-both-wished_closer = [Voyez-vous quelqu’un moins que vous ne le voudriez|Vois-tu quelqu’un moins que tu ne le voudrais] ?

## What a gate says (worker)
steps-held-G1 = Pas proposé : danger signalé, ou lien tendu ou rompu.
steps-held-G2 = Pas proposé tant qu’on n’a pas demandé ce qu’il en est de la sécurité : relation avec un ou une ex-partenaire, ou lien rompu.
steps-held-G3 = Pas proposé : cette personne porte déjà une lourde charge.
steps-held-G4 = Pas proposé : un professionnel n’est pas un aidant proche.
steps-held-G5 = Pas proposé : cette personne est décédée.
steps-held-G6 = Pas proposé : le souhait est de prendre distance, ou cette personne a demandé qu’on ne prenne pas contact.
steps-held-G7 = Pas de rencontre à plusieurs ni de médiation tant qu’il y a peut-être un danger.
steps-held-G8 = Pas proposé : il n’y a pas d’internet ou pas d’appareil personnel.
steps-held-G9 = Pas proposé en rétablissement : seulement des pairs en rétablissement, ou les personnes qui le soutiennent.
steps-held-G10 = Pas proposé : le choix revient au ou à la jeune.
steps-held-G11 = Pas proposé : une personne qui représente peut-être un danger connaît cette personne ou ce lieu.
steps-held-G12 = Pas proposé : le réseau est petit par choix.

## What is asked first, in place of a step (worker)
steps-first-G2 = Demandez d’abord, en tête-à-tête, si le contact est sans danger.
steps-first-G3 = Demandez d’abord ce que cette personne peut encore porter ; pour un enfant ou un jeune : si cela convient.
steps-first-G4 = Demandez d’abord si cette personne est un professionnel.
steps-first-G8 = Demandez d’abord, en tête-à-tête, s’il y a internet et un appareil que personne d’autre ne consulte.
steps-first-G10 = Demandez d’abord au jeune ou à la jeune à qui va sa confiance, et si cela lui convient.
steps-first-G11 = Demandez d’abord si une personne qui représente peut-être un danger connaît cette personne ou ce lieu.

## What a step does

## The directory of resources
directory-title = Où s’adresser
directory-all = tout
directory-none = Rien ici ne correspond. Élargissez le choix, ou ajoutez une adresse avec a.
directory-for-step = pour la piste : { $step }
directory-old = jour : vérifié, ⌛ il y a plus d’un an ; (année) : de la source, pas encore vérifié
directory-only-retired = ce qui n’est plus proposé (Del fait revenir)
directory-name = Nom
directory-what = Ce que c’est
directory-audience = Pour qui
directory-reach = Comment prendre contact
directory-cost = Coût
directory-check = À vérifier d’abord
directory-verified-on = Vérifié le
directory-source = Source
directory-serves = Pour quelle piste
directory-where = Où et comment
directory-digital = en ligne
directory-not-digital = pas en ligne
directory-group = groupe, ou mène à des groupes
directory-never-checked = jamais vérifié : vérifiez d’abord
directory-checked = vérifié le { $date }
directory-checked-long-ago = vérifié le { $date }, il y a plus d’un an : vérifiez d’abord
directory-hours = Heures d’ouverture
directory-phone = Téléphone
directory-site = Site
directory-places = Commune ou code postal
directory-platform = Type de réseau de quartier
directory-open = Ouvert à tous
directory-moderator = Qui modère
directory-alive-on = Vu actif le
directory-is-open = ouvert
directory-is-closed = fermé : quelqu’un accepte
directory-alive = vu actif le { $date }
directory-gossip = Attention : dans ce genre de groupe, on colporte et on désigne parfois des personnes. Lisez d’abord vous-même, et ne notez pas de noms.
directory-source-of = source de { $date }
directory-no-source = non recherché : vérifiez d’abord
directory-for-client = ce qui existe pour cette personne (g : tout)
directory-words-question = Quels mots cherchez-vous ? Vide : tout.
directory-no-step = Ouvrez le carnet d’adresses depuis une étape du plan pour y joindre une adresse.
directory-address-taken = Avec l’étape : { $name }. Encore k l’enlève.
directory-needs-name = Sans nom, cela ne peut pas être gardé.
directory-name-question = Comment cela s’appelle-t-il ? Le reste se remplit dans le formulaire.
directory-retired = On ne propose plus { $name }. Avec x et Del, c’est à nouveau possible.
directory-back = { $name } est de nouveau proposé.
directory-in-ring = { $name } est sur le dessin. Ce que cela représente pour la personne reste à demander.
directory-there-already = { $name } est déjà sur le dessin.
directory-regions = Région
directory-languages = Langues
directory-tags = Sert à
directory-region-brussels = Bruxelles
directory-region-flanders = Flandre
directory-region-wallonia = Wallonie
directory-region-netherlands = Pays-Bas
directory-tag-buddy = duo bénévole
directory-tag-volunteers = bénévoles
directory-tag-clubs = associations
directory-tag-neighbourhood = le quartier
directory-tag-online = contacts en ligne
directory-tag-self_help = entraide et pairs
directory-tag-recovery = rétablissement
directory-tag-carers = aidants proches
directory-tag-digital_help = aide numérique
directory-tag-network_meeting = réunion de réseau
directory-tag-mediation = médiation
directory-tag-psychological_help = aide psychologique
directory-tag-link_worker = prescription sociale
directory-tag-outreach = vient à domicile
directory-tag-directory = répertoire social
directory-tag-violence = violence
directory-tag-language = pratiquer la langue
directory-tag-debts = argent et dettes
directory-tag-families = parents et enfants
directory-tag-youth = jeunes
directory-tag-homeless = sans logement
directory-tag-missing_family = retrouver sa famille
steps-earlier-visit = Ceci est une visite antérieure. Les pistes viennent de la dernière visite : v y mène.
steps-none = Aucune piste n’est proposée pour l’instant.
steps-none-ask = Ce que vous pouvez encore demander ensemble (p) :
steps-none-ideas = Ou une idée à vous deux (p, avec ce que cela changerait) :
steps-before-others = Tant que d’autres personnes sont là, rien ne figure ici. À deux, cela revient.
steps-nobody-answers = Si ça ne marche pas, tout reste comme maintenant.
steps-resource-old = pas vérifié depuis plus d’un an : vérifiez d’abord
steps-nothing-to-ask = Il n’y a plus rien à demander.
steps-plan-empty = Aucune étape n’est encore choisie.
steps-chosen = L’étape est dans le plan.
steps-decided = Retenu : ceci ne revient que si quelque chose change.
steps-enough-open =
    { $n ->
        [one] Il y a déjà { $n } étape en cours : terminez-la d’abord.
       *[other] Il y a déjà { $n } étapes en cours : terminez-en une d’abord. Quelques étapes qui aboutissent valent mieux qu’une liste.
     }

## The panel of steps
steps-tab-suggested = Pistes { $n }
steps-tab-plan = Convenu { $n }
steps-tab-ask-next = À demander { $n }
steps-tab-ideas = Vos idées
steps-part-why = Pourquoi
steps-part-what = Que faire
steps-part-changes = Ce qui change
steps-part-mind = À savoir
steps-part-where = Où s’adresser
steps-part-say = À dire
steps-title-suggested = Pistes possibles
steps-title-plan = Ce que nous avons convenu
steps-title-ask-next = Ce que nous pouvons encore demander
steps-own-question = Quelle étape, avec vos mots ?
steps-why-not-question = Pourquoi est-ce que cela ne convient pas ? Quelques mots suffisent ; vous pouvez laisser vide.
steps-why-dropped-question = Pourquoi cela n’a-t-il pas eu lieu ? Quelques mots suffisent ; vous pouvez laisser vide.

## Un fichier personnel avec une erreur
fault-in = { $file }, ligne { $line } : { $expected }
fault-more =
    { $n ->
        [one] (Et encore { $n } autre fichier avec une erreur.)
       *[other] (Et encore { $n } autres fichiers avec une erreur.)
    }
fault-goes-on = Ce fichier n’est pas utilisé ; tout le reste continue à fonctionner.
fault-readable = ce fichier est illisible ; il faut du texte simple (UTF-8).
fault-id = il faut ici un id.
fault-id-once = l’id « { $found } » ne peut figurer qu’une fois dans le fichier.
fault-intervention = l’intervention « { $found } » n’existe pas ; il faut l’id d’une intervention.
fault-action = l’action « { $found } » ne convient pas aux personnes visées par la règle (object).
fault-source = il faut une source, par exemple S16.
fault-condition = il faut au moins une condition, dans when ou dans chaque liste de any.
fault-one-test = il faut une seule comparaison avec un nombre : is, at_least, at_most, more_than ou less_than.
fault-text = il faut ici un texte.
fault-placeholder = « { $found } » ne peut pas être complété ici. Il faut { "{" }names{ "}" } dans le texte d’une règle avec un object, ou { "{" }interest{ "}" } ou { "{" }experience{ "}" } si les conditions en parlent.
fault-one-of = « { $found } » n’est pas connu ici ; il faut l’un de : { $known }.
fault-field = il manque le champ « { $found } ».
fault-kind-yes-no = il faut true ou false.
fault-kind-number = il faut un nombre.
fault-kind-number-or-yes-no = il faut un nombre, true ou false.
fault-kind-text = il faut un texte entre guillemets droits.
fault-kind-list = il faut une liste entre crochets.
fault-kind-part = il faut une partie avec ses propres champs.
fault-day = il faut un jour entre guillemets droits, par exemple "2026-11-30".
fault-toml = ce n’est pas du TOML valable ; souvent il manque un guillemet, un crochet ou un signe égal.

## Et si, et ce que seul l'intervenant lit
steps-title-ideas = Vos idées : et si …
steps-ideas-nobody = Choisissez d’abord quelqu’un sur le dessin pour voir ce qui se peut avec cette personne.
steps-ideas-about = D’abord ce qui se peut avec { $name }.
steps-more =
    { $n ->
        [one] Encore { $n } piste : →
       *[other] Encore { $n } pistes : →
    }
steps-raises = Agit sur : { $what }
steps-sources = (Source : { $sources })
steps-no-source = (Aucune source trouvée.)
worker-steps = Pistes visibles ici seulement (c : choisir) :
worker-on-pages = Sur une page, ceci mènerait vers une personne avec qui quelque chose fait obstacle (c : décidez, ligne par ligne) :
worker-fate-open = à décider
worker-fate-left-out = sur aucune page
worker-fate-not-for-home = pas sur celle pour la maison
worker-fate-kept = sur toutes les pages
worker-tab-map = Carte
map-title = Réseaux des quartiers, pour toutes les personnes suivies
map-empty = Rien encore sur la carte de quartier. Avec m, vous ajoutez quelque chose ; c’est là pour chaque personne qui y vit.
map-name-question = Comment cela s’appelle-t-il ? Le reste se remplit dans le formulaire.
map-prompts =
    Où chercher, sur votre propre appareil :
    · Facebook : nom du quartier, de la rue, de la commune · WhatsApp : concierge, comité de quartier, école
    · Hoplr, plateforme citoyenne et bulletin de la commune · échanges : SEL, Repair Café
    · prévention de quartier (PLP) : lisez d’abord · maison de quartier, EPN, mosquée, paroisse
    Partager avec l’équipe : ecogram directory export --map -o carte.csv, et import
help-line-free = gratuit
help-line-chat = chat
help-line-source-of = source de { $date }, pas encore appelé
worker-ask-next = Ce qui reste à demander :
worker-reflections = Matière à réflexion (pour vous seulement ; pas une piste) :
worker-burdens = Étapes en cours avec une personne déjà surchargée (Enter : modifier, Del : retirer) :
worker-burdens-more = Cette étape demande-t-elle quelque chose à cette personne ? Voyez si c’est encore possible, ou qui d’autre peut le faire.
worker-own-steps = Dans le plan pour vous uniquement, visible nulle part ailleurs (c : montrer à la personne, Enter : modifier, Del : retirer) :
worker-own-steps-more = Cette étape n’est sur aucun écran partagé ni sur aucune page. Avec c, vous la mettez dans le plan que vous partagez.
worker-own-step-chosen = L’étape est dans le plan, pour vous uniquement. Avec c sur cette ligne, vous la montrez à la personne.
worker-own-step-shown = L’étape est maintenant aussi dans le plan que vous partagez, et peut figurer sur une page.
worker-unsaid = Dans le plan, mais lisible ici seulement (Enter : modifier, Del : retirer) :
worker-unsaid-more = Ceci ne figure pas sur l’écran partagé, et sur une page seulement si vous le décidez ci-dessous. Voyez si cette étape est encore possible, ou écrivez-la sans ce nom.
worker-faults = Fichiers personnels avec une erreur (non utilisés) :
fault-plain = il y a ici un signe invisible ou qui peut commander l’écran ; retirez-le.
plan-goals = Objectifs
plan-steps = Étapes
plan-decisions = Décisions
