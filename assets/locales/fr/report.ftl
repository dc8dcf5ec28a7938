## report

report-the-client = la personne accompagnée
report-title-client = Mon réseau
report-title-file = Carte de réseau : { $client }
report-title-supervision = Un réseau à regarder ensemble
report-under-supervision = Sans noms, sans dates, sans lieux
report-present = présents : { $who }
report-figure-alt = Carte de réseau : { $client } au centre, entouré de quatre cercles et de huit domaines de vie.
report-figure-alt-ring = { $ring } : { $names }.
report-figure-alt-blank = Carte de réseau vierge, avec quatre cercles et huit domaines de vie.
report-heading-measures = Ce que nous voyons
report-heading-strengths = Ce qui est là
report-heading-strengths-client = Qui est là
report-heading-gaps = Ce qui n’est pas là, ou pas encore demandé
report-heading-changes = Ce qui a changé depuis le { $date }
report-heading-changes-supervision = Ce qui a changé depuis la fois précédente
report-heading-words = Les mots de la personne
report-heading-words-client = Avec mes mots
report-heading-wishes = Souhaits
report-heading-wishes-client = Ce que je souhaite
report-heading-steps = Étapes convenues
report-heading-steps-client = Ce que nous avons convenu
report-heading-next = Prochain rendez-vous
report-heading-next-client = La prochaine fois
report-heading-own = Ce que je veux ajouter moi-même
report-heading-annex = Annexe : les personnes
report-heading-by-hand = À compléter à la main
report-heading-matrix = Qui connaît qui
report-matrix-how = Faites une croix là où deux personnes se connaissent. À l’ordinateur, une place se tape comme lettre et chiffre après le nom : Jeanne C2.
report-write-date = Date
report-write-wish = Ce que je souhaite
report-write-step = Une étape
report-foot-client = Voici [votre réseau tel que vous l’avez|ton réseau tel que tu l’as] dessiné. Cette page est à [vous|toi].
report-foot-file = Selon la personne, sauf mention contraire. Une description, pas un jugement.
report-foot-supervision = Une description, pas un jugement. Même sans noms, une personne peut rester reconnaissable.
report-foot-initials = Les personnes figurent ici par leurs initiales.
report-foot-blank = Très proche, c’est le cercle 1 ; à distance, le cercle 4. Il n’y a pas de mauvaise réponse.
report-words-about = « { $words } » — à propos de { $name }
report-wish-closer = Plus de contact avec { $names }.
report-wish-new = Souhaité dans le réseau : { $names }.
report-wish-further = Plus de distance avec { $names }.
report-wish-end = Plus aucun contact avec { $names }.
report-steps-open =
    { $n ->
        [one] { $n } étape est convenue ou en cours.
       *[other] { $n } étapes sont convenues ou en cours.
    }
report-steps-done =
    { $n ->
        [one] { $n } étape est faite.
       *[other] { $n } étapes sont faites.
    }
report-by = pour le { $date }
report-column-name = Nom
report-column-role = Qui
report-column-sector = Domaine
report-column-ring = Cercle
report-column-contact = Contact
report-column-proximity = Habite
report-column-quality = Lien
report-column-received = Apporte
report-column-given = Reçoit
report-column-source = Selon
report-strength-close = { $n ->
    [one] Très proche
   *[other] Très proches
    } : { $names }.
report-strength-support =
    { $n ->
        [one] { $names } apporte { $support }.
       *[other] { $names } apportent { $support }.
    }
report-strength-gives = Du soutien va aussi vers : { $names }.
report-gap-support = Dans l’entourage, il n’y a personne pour apporter { $support }.
report-gap-single = Dans l’entourage, une seule personne apporte { $support } : { $names }.
report-gap-sectors = Personne dans : { $names }.
report-not-asked = Non demandé : { $names }.
report-measure-beside =
    { $n ->
        [one] En plus : { $n } groupe, lieu ou animal.
       *[other] En plus : { $n } groupes, lieux ou animaux.
    }
report-measure-care = Capacité de soutien : { $kinds }.
report-measure-care-rests = Nombre de personnes de l’entourage qui l’apportent ; ? = non demandé.
report-holds-figure = la carte de réseau, avec la façon dont les liens sont dessinés
report-holds-figure-plain = la carte de réseau, sans la façon dont les liens sont dessinés
report-holds-section = { $heading } ({ $n })
report-holds-annex =
    { $n ->
        [one] une annexe avec { $n } personne ou lieu
       *[other] une annexe avec { $n } personnes et lieux
    }
report-out-worker = tout ce qui n’est que pour l’intervenant
report-out-distance = les souhaits de distance ou de fin de contact
report-out-unsafe-words = les mots qui, sur papier, pourraient nuire à quelqu’un
report-out-qualities = la façon dont les liens sont dessinés
report-out-names = les noms
report-out-dates = les dates
report-out-places = les lieux
report-out-free-text = les paroles de la personne, les objectifs et le texte des étapes
report-out-practical = le soutien pratique
report-out-same-home = qui habite sous le même toit ou à quelle distance
report-undecided = Cette page n’est pas encore prête. Voyez d’abord vos propres pages (w).
report-first-paper = La personne peut-elle emporter cette page sans danger ? Demandez-le avant de la remettre.
report-first-free-text = Les mots et les étapes figurent tels qu’ils ont été tapés ; les personnes du dessin y figurent par leurs initiales. Vérifiez qu’aucun autre nom n’y reste.
report-first-lacking = Ces signes deviennent une case vide en PDF et PNG : { $signs }. Le HTML les montre.
report-others =
    { $n ->
        [one] { $n } autre
       *[other] { $n } autres
    }
