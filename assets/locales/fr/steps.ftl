## The facts behind a step, as sentences
steps-fact-people =
    { $n ->
        [one] Il y a { $n } personne dans le réseau.
       *[other] Il y a { $n } personnes dans le réseau.
     }
steps-fact-informal =
    { $n ->
        [0] Personne dans le réseau n'est là en dehors des professionnels.
        [one] { $n } personne est là en dehors des professionnels.
       *[other] { $n } personnes sont là en dehors des professionnels.
     }
steps-fact-formal_share = { $share } des personnes sont des professionnels.
steps-fact-sectors =
    { $n ->
        [one] Les membres viennent de { $n } domaine de vie.
       *[other] Les membres viennent de { $n } domaines de vie.
     }
steps-fact-neighbours =
    { $n ->
        [0] Il n'y a personne dans le quartier.
        [one] Il y a { $n } membre dans le quartier.
       *[other] Il y a { $n } membres dans le quartier.
     }
steps-fact-practical_carriers =
    { $n ->
        [0] Personne de l'entourage n'apporte de soutien pratique.
        [one] { $n } personne de l'entourage apporte un soutien pratique.
       *[other] { $n } personnes de l'entourage apportent un soutien pratique.
     }
steps-fact-emotional_carriers =
    { $n ->
        [0] Personne de l'entourage n'apporte de soutien émotionnel.
        [one] { $n } personne de l'entourage apporte un soutien émotionnel.
       *[other] { $n } personnes de l'entourage apportent un soutien émotionnel.
     }
steps-fact-advice_carriers =
    { $n ->
        [0] Personne de l'entourage n'apporte de conseils ni d'informations.
        [one] { $n } personne de l'entourage apporte des conseils et informations.
       *[other] { $n } personnes de l'entourage apportent des conseils et informations.
     }
steps-fact-company_carriers =
    { $n ->
        [0] Personne de l'entourage n'apporte de compagnie.
        [one] { $n } personne de l'entourage apporte de la compagnie.
       *[other] { $n } personnes de l'entourage apportent de la compagnie.
     }
steps-fact-covered_kinds =
    { $n ->
        [one] Pour { $n } sorte de soutien, il y a quelqu'un.
       *[other] Pour { $n } sortes de soutien, il y a quelqu'un.
     }
steps-fact-wants_company = La personne souhaite de la compagnie.
steps-fact-interests =
    { $n ->
        [one] { $n } centre d'intérêt a été nommé.
       *[other] { $n } centres d'intérêt ont été nommés.
     }
steps-fact-experiences =
    { $n ->
        [one] Il y a { $n } expérience à partager.
       *[other] Il y a { $n } expériences à partager.
     }
steps-fact-peers =
    { $n ->
        [0] Il n'y a pas encore de pair dans le réseau.
        [one] Il y a { $n } pair dans le réseau.
       *[other] Il y a { $n } pairs dans le réseau.
     }
steps-fact-missed_ties =
    { $n ->
        [one] { $n } contact distendu est souhaité plus proche.
       *[other] { $n } contacts distendus sont souhaités plus proches.
     }
steps-fact-out_of_reach =
    { $n ->
        [one] { $n } personne n'est joignable que par un moyen inutilisable.
       *[other] { $n } personnes ne sont joignables que par un moyen inutilisable.
     }
steps-fact-no_skills = Le numérique n'est pas encore acquis.
steps-fact-reach_share = Avec { $share } des personnes, il y a un contact au moins mensuel par un moyen utilisable.
steps-fact-reach_known =
    { $n ->
        [one] C'est connu pour { $n } personne.
       *[other] C'est connu pour { $n } personnes.
     }
steps-fact-strained_carers =
    { $n ->
        [one] { $n } personne ne peut guère porter davantage.
       *[other] { $n } personnes ne peuvent guère porter davantage.
     }
steps-fact-top_load_share = { $share } du soutien vient d'une seule personne.
steps-fact-support_links =
    { $n ->
        [one] Un soutien est reçu { $n } fois.
       *[other] Un soutien est reçu { $n } fois.
     }
steps-fact-islands =
    { $n ->
        [one] Le réseau se compose de { $n } îlot.
       *[other] Le réseau se compose de { $n } îlots.
     }
steps-fact-asked_people =
    { $n ->
        [one] Pour { $n } personne, on a demandé qui connaît qui.
       *[other] Pour { $n } personnes, on a demandé qui connaît qui.
     }
steps-fact-coverage = { $share } des paires ont été renseignées.
steps-fact-willing =
    { $n ->
        [one] { $n } personne n'a pas dit non.
       *[other] { $n } personnes n'ont pas dit non.
     }
steps-fact-holding_connectors =
    { $n ->
        [one] { $n } personne charnière relie des îlots.
       *[other] { $n } personnes charnières relient des îlots.
     }
steps-fact-given =
    { $n ->
        [0] La personne ne donne pas encore de soutien.
        [one] La personne donne { $n } fois un soutien.
       *[other] La personne donne { $n } fois un soutien.
     }
steps-fact-difficult_share = { $share } des contacts sont tendus ou ambivalents.
steps-fact-satisfaction = Satisfaction à propos du réseau : { $n } sur 10.
steps-fact-lonely = La personne dit se sentir seule.
steps-fact-in_recovery = La personne est en rétablissement et souhaite que cela compte.
steps-fact-youth = La personne est un jeune.
steps-fact-trusted_adults =
    { $n ->
        [one] { $n } adulte du cercle 2 ou 3 est ressenti comme soutenant.
       *[other] { $n } adultes du cercle 2 ou 3 sont ressentis comme soutenants.
     }
steps-fact-not_asked_share = { $share } des questions sur les membres n'ont pas encore été posées.
steps-fact-days_since_visit =
    { $n ->
        [one] La dernière visite clôturée remonte à { $n } jour.
       *[other] La dernière visite clôturée remonte à { $n } jours.
     }
steps-fact-overdue_steps =
    { $n ->
        [one] { $n } démarche est en retard.
       *[other] { $n } démarches sont en retard.
     }
steps-fact-retention_due = Le jour convenu pour revoir ce qui est conservé est arrivé.

## What to ask next
steps-ask-neighbours = Demandez ce qu'il en est du quartier : qui ou quoi ?
steps-ask-sectors = Parcourez les domaines de vie qui n'ont pas encore été abordés.
steps-ask-practical_carriers = Demandez qui apporte un soutien pratique.
steps-ask-emotional_carriers = Demandez qui apporte un soutien émotionnel.
steps-ask-advice_carriers = Demandez qui donne des conseils et informations.
steps-ask-company_carriers = Demandez qui tient compagnie.
steps-ask-covered_kinds = Parcourez les quatre sortes de soutien.
steps-ask-wants_company = Demandez si la personne souhaite de la compagnie.
steps-ask-interests = Demandez ce que la personne aime faire.
steps-ask-experiences = Demandez s'il y a une expérience à partager avec d'autres.
steps-ask-no_skills = Demandez comment cela va avec le numérique ; en tête-à-tête, et aussi s'il y a un appareil personnel.
steps-ask-reach_share = Demandez la fréquence et le moyen de contact.
steps-ask-given = Demandez à qui la personne donne elle-même du soutien.
steps-ask-difficult_share = Demandez comment les contacts sont vécus.
steps-ask-satisfaction = Demandez la satisfaction à propos du réseau, de 0 à 10.
steps-ask-lonely = Demandez si la personne se sent seule.
steps-ask-youth = Demandez la tranche d'âge.
steps-ask-coverage = Demandez qui connaît qui : peu de paires sont renseignées.
steps-ask-not_asked_share = Complétez ce qui n'a pas encore été demandé sur les membres.

## What a gate says (worker)
steps-held-G1 = Non proposé : relation signalée comme non sûre, ou tendue, ou rompue.
steps-held-G2 = Non proposé avant d'avoir demandé ce qu'il en est de la sécurité : un ex-partenaire, ou une relation rompue.
steps-held-G3 = Non proposé : cette personne porte déjà trop.
steps-held-G4 = Non proposé : un professionnel n'est pas un aidant proche.
steps-held-G5 = Non proposé : cette personne est décédée.
steps-held-G6 = Non proposé : le souhait est de prendre distance, ou cette personne a demandé à ne pas être contactée.
steps-held-G7 = Pas de rencontre ni de médiation tant qu'une relation est peut-être non sûre.
steps-held-G8 = Non proposé : il n'y a pas d'internet ou pas d'appareil personnel.
steps-held-G9 = Non proposé en rétablissement : seulement des pairs en rétablissement, ou qui le soutient.
steps-held-G10 = Non proposé : c'est le jeune qui choisit.
steps-held-G11 = Non proposé : quelqu'un de peut-être non sûr connaît cette personne ou ce lieu.
steps-held-G12 = Non proposé : le réseau est petit par choix.

## What is asked first, in place of a step (worker)
steps-first-G2 = Demandez d'abord, en tête-à-tête, si le contact est sûr.
steps-first-G3 = Demandez d'abord ce que cette personne peut encore porter ; pour un enfant ou un jeune : si cela convient.
steps-first-G4 = Demandez d'abord si cette personne est un professionnel.
steps-first-G8 = Demandez d'abord, en tête-à-tête, s'il y a internet et un appareil personnel que personne d'autre ne regarde.
steps-first-G10 = Demandez d'abord au jeune en qui il a confiance et s'il le souhaite.
steps-first-G11 = Demandez d'abord si quelqu'un de peut-être non sûr connaît cette personne ou ce lieu.

## What a step does

## The directory of resources
directory-title = Où s'adresser
directory-all = tout
directory-none = Rien ne convient ici. Élargissez le choix, ou ajoutez une adresse avec a.
directory-for-step = pour la démarche : { $step }
directory-old = pas vérifié depuis plus d'un an, ou jamais
directory-only-retired = ce qui n'est plus proposé (Del fait revenir)
directory-name = Nom
directory-what = Ce que c'est
directory-audience = Pour qui
directory-reach = Comment y arriver
directory-cost = Coût
directory-check = À vérifier d'abord
directory-verified-on = Vérifié le
directory-source = Source
directory-serves = Sert à
directory-where = Où et comment
directory-digital = en ligne
directory-not-digital = pas en ligne
directory-group = groupe, ou mène à des groupes
directory-never-checked = jamais vérifié : vérifiez d'abord
directory-checked = vérifié le { $date }
directory-checked-long-ago = vérifié le { $date }, il y a plus d'un an : vérifiez d'abord
directory-needs-name = Sans nom, cela ne peut pas être gardé.
directory-name-question = Comment cela s'appelle-t-il ? Le reste se remplit dans le formulaire.
directory-retired = { $name } n'est plus proposé. Avec x et Del, il revient.
directory-back = { $name } est de nouveau proposé.
directory-in-ring = { $name } est sur le dessin. Ce que cela représente pour la personne reste à demander.
directory-there-already = { $name } est déjà sur le dessin.
directory-region-brussels = Bruxelles
directory-region-flanders = Flandre
directory-region-wallonia = Wallonie
directory-region-netherlands = Pays-Bas
directory-tag-buddy = duo, buddy
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
directory-tag-link_worker = coach bien-être
directory-tag-outreach = venir à domicile
directory-tag-directory = répertoire social
steps-none = Aucune démarche n'est proposée pour l'instant.
steps-nobody-answers = Si personne ne répond, tout reste comme c'est.
steps-resource-old = pas vérifié depuis plus d'un an : vérifiez d'abord
steps-nothing-to-ask = Il n'y a plus rien à demander.
steps-plan-empty = Aucune démarche n'est encore choisie.
steps-chosen = La démarche figure dans le plan.
steps-decided = Retenu : ceci ne revient que si quelque chose change.
steps-enough-open =
    { $n ->
        [one] Il y a déjà { $n } démarche en cours : terminez-la d'abord.
       *[other] Il y a déjà { $n } démarches en cours : terminez-en une d'abord. Quelques démarches qui aboutissent valent mieux qu'une liste.
     }

## The panel of steps
steps-title-suggested = Démarches possibles
steps-title-plan = Nos démarches
steps-title-ask-next = Ce que nous pouvons encore demander
steps-own-question = Quelle démarche, avec vos mots ?
steps-why-not-question = Pourquoi est-ce que cela ne convient pas ? Quelques mots suffisent ; vous pouvez laisser vide.
steps-why-dropped-question = Pourquoi cela n'a-t-il pas eu lieu ? Quelques mots suffisent ; vous pouvez laisser vide.

## Un fichier personnel avec une erreur
fault-in = { $file }, ligne { $line } : { $expected }
fault-more =
    { $n ->
        [one] (Et encore { $n } autre fichier avec une erreur.)
       *[other] (Et encore { $n } autres fichiers avec une erreur.)
    }
fault-goes-on = Ce fichier n'est pas utilisé ; tout le reste continue à fonctionner.
fault-readable = ce fichier est illisible ; il faut du texte simple (UTF-8).
fault-id = il faut ici un id.
fault-id-once = l'id « { $found } » ne peut figurer qu'une fois dans le fichier.
fault-intervention = l'intervention « { $found } » n'existe pas ; il faut l'id d'une intervention.
fault-action = l'action « { $found } » ne convient pas aux personnes visées par la règle (object).
fault-source = il faut une source, par exemple S16.
fault-condition = il faut au moins une condition, dans when ou dans chaque liste de any.
fault-one-test = il faut une seule comparaison avec un nombre : is, at_least, at_most, more_than ou less_than.
fault-text = il faut ici un texte.
fault-placeholder = « { $found } » ne peut pas être complété ici. Il faut { "{" }names{ "}" } dans le texte d'une règle avec un object, ou { "{" }interest{ "}" } ou { "{" }experience{ "}" } si les conditions en parlent.
fault-one-of = « { $found } » n'est pas connu ici ; il faut l'un de : { $known }.
fault-field = il manque le champ « { $found } ».
fault-kind-yes-no = il faut true ou false.
fault-kind-number = il faut un nombre.
fault-kind-number-or-yes-no = il faut un nombre, true ou false.
fault-kind-text = il faut un texte entre guillemets droits.
fault-kind-list = il faut une liste entre crochets.
fault-kind-part = il faut une partie avec ses propres champs.
fault-day = il faut un jour entre guillemets droits, par exemple "2026-11-30".
fault-toml = ce n'est pas du TOML valable ; souvent il manque un guillemet, un crochet ou un signe égal.

## Et si, et ce que seul l'intervenant lit
steps-title-ideas = Votre idée : et si …
steps-ideas-nobody = Choisissez d'abord quelqu'un sur le dessin pour voir ce qui se peut avec cette personne.
steps-ideas-about = D'abord ce qui se peut avec { $name }.
steps-more =
    { $n ->
        [one] Encore { $n } proposition : →
       *[other] Encore { $n } propositions : →
    }
steps-raises = Touche à : { $what }
steps-sources = (Source : { $sources })
steps-no-source = (Aucune source trouvée.)
steps-plan-apart =
    { $n ->
        [one] Encore { $n } ligne se trouve sur les pages de l'intervenant.
       *[other] Encore { $n } lignes se trouvent sur les pages de l'intervenant.
    }
worker-steps = Démarches avec ce que vous seul lisez (c : choisir) :
worker-unsaid = Dans le plan, mais lisible ici seulement (Enter : modifier, Del : retirer) :
worker-unsaid-more = Ceci ne figure ni sur l'écran partagé ni sur aucune page. Voyez si cette démarche est encore possible, ou écrivez-la sans ce nom.
worker-faults = Fichiers personnels avec une erreur (non utilisés) :
fault-plain = il y a ici un signe invisible ou qui peut commander l'écran ; retirez-le.
