### Les mots des écrans : calmes, courts, comme on parle à table.

## le programme
app-not-saved = non enregistré
app-saved = enregistré
app-demo = exemple, rien n’est gardé
app-veil-short = initiales
app-veil-on = Les noms sont réduits aux initiales. La touche n les montre à nouveau.
app-veil-off = Les noms sont à nouveau complets. La touche n les réduit aux initiales.
app-select-first = choisissez d’abord quelqu’un : flèches, Tab, ou chercher avec /
app-visit-closed = cette visite est clôturée ; v montre les visites, la suivante commence là
app-undo-apart = cela s’annule là où vous l’avez dit : touche v puis e, et là Ctrl-Z
app-nothing-to-undo = il n’y a rien à annuler
app-nothing-to-redo = il n’y a rien à refaire
app-undo-elsewhere = Dans cette fenêtre, il n’y a plus rien à annuler. Ce que vous avez fait avant s’annule sur le dessin.
app-redo-elsewhere = Dans cette fenêtre, il n’y a rien à refaire. Sur le dessin, bien.
app-cannot-change = Ce n’était pas possible ici. Tout est resté comme avant.
app-deleted = { $name } n’est plus sur le dessin. La touche u annule.
app-paste-cut = Ce que vous avez collé est trop long : seul le début est là.
app-undone = Annulé : { $what }. Ctrl-R le refait.
app-redone = Refait : { $what }.
app-note-undone = Annulé : { $what }.
app-edit-added = ajout ({ $name })
app-edit-changed = modification ({ $name })
app-edit-removed = retrait ({ $name })
app-edit-tie = si { $a } et { $b } se connaissent
app-edit-client = les données de la personne
app-edit-visit = les données de la visite
app-edit-plan = le plan
app-edit-several = plusieurs choses à la fois
app-closest = { $name } est déjà dans le cercle le plus proche.
app-furthest = { $name } est déjà dans le cercle le plus éloigné.
app-tidied = Réorganisé ; tout le monde reste dans son cercle. La touche u annule.
app-quit-question = Quitter ecogram ? Tout ce qui est à l’écran est enregistré.
app-leave-question = Fermer ce dossier ? Tout ce qui est à l’écran est enregistré. Un autre code sera alors demandé.
app-quit-demo = Quitter ecogram ? C’était un exemple : rien n’est gardé.
app-locks-soon =
    { $n ->
        [one] L’écran se verrouille dans { $n } seconde. Appuyez sur une touche pour le garder ouvert.
       *[other] L’écran se verrouille dans { $n } secondes. Appuyez sur une touche pour le garder ouvert.
    }
app-too-small = Il n’y a pas assez de place pour dessiner. Agrandissez la fenêtre ou réduisez la taille des caractères : au moins 60 caractères de large et 18 lignes de haut. Rien n’est perdu.

## le premier démarrage et l'ouverture
gate-welcome = Avec ecogram, vous dessinez ensemble, la personne et vous, le réseau qui l’entoure, et vous cherchez une prochaine étape. Tout reste dans un seul fichier chiffré sur cet ordinateur ; rien ne passe par internet. Pour ouvrir ce fichier, il vous faut une phrase de passe.
gate-phrase = Cette phrase de passe a été faite pour vous : six mots tirés au hasard. Notez-la sur papier, loin de cet ordinateur. Enter : la prendre. Tab : une autre. F2 : choisir la vôtre.
gate-own = Choisissez une phrase de passe d’au moins douze caractères : quelques mots sans lien entre eux conviennent bien. Tab passe à l’autre champ, F2 revient à une phrase faite pour vous.
gate-nobody = Personne ne peut ouvrir le fichier sans la phrase de passe ou le code de récupération, pas même les auteurs d’ecogram.
gate-passphrase = Votre phrase de passe :
gate-again = Retapez-la :
gate-recovery = Votre code de récupération, 24 mots ; les quatre premières lettres de chaque mot suffisent :
gate-too-short = Cette phrase de passe est trop facile à deviner. Prenez au moins douze caractères, variés ; quelques mots sans lien entre eux conviennent bien.
gate-not-equal = Les deux phrases ne sont pas identiques. Rien n’a changé ; retapez-les à votre aise.
gate-locked = Verrouillé. Tout ce qui a été saisi est enregistré.
gate-locked-half = Ce que vous étiez en train de taper sera toujours là.
gate-locked-lost = Ce que vous étiez en train de taper n’a pas pu être gardé : il faudra le retaper.
half-waits-here = Ce que vous aviez commencé à taper attend ici : rouvrez ce que vous étiez en train de remplir.
half-waits-others = Ce que vous aviez commencé à taper attend que personne d’autre ne soit présent ; rouvrez alors ce que vous étiez en train de remplir.
half-waits-visit = Ce que vous aviez commencé à taper appartient à la visite ouverte : touche v, choisissez cette visite, puis rouvrez ce que vous étiez en train de remplir.
half-waits-veil = Ce que vous aviez commencé à taper attend que les noms s’affichent de nouveau : touche n, puis rouvrez ce que vous étiez en train de remplir.
half-no-place-title = Texte commencé, sans place
half-no-place = Voici ce que vous étiez en train de taper. Ce à quoi cela se rapportait n’est plus là ; cela n’a été inscrit nulle part ailleurs et ne sera pas gardé. Reprenez ce dont vous avez encore besoin.
gate-demo = Ceci est un exemple, avec des personnes inventées. Rien n’est gardé, et il ne faut pas de phrase de passe. Enter continue.
gate-code-title = Votre code de récupération
gate-code-explained = Ces 24 mots ouvrent le fichier si vous avez perdu la phrase de passe. Recopiez-les sur papier et rangez-le ailleurs que près de cet ordinateur. Ils ne sont montrés qu’une seule fois, et valent jusqu’à ce que vous changiez de phrase de passe.
gate-code-nobody = Si la phrase de passe et ces mots sont tous deux perdus, plus personne ne peut ouvrir le fichier, pas même les auteurs.
gate-code-go-on = Enter : j’ai recopié les mots
gate-other-own = la vôtre
gate-other-made = proposition
gate-other-code = code
gate-other-passphrase = phrase

## la demande d'un code
start-code = Code de la personne :
start-hint = Les codes qui conviennent apparaissent dès la deuxième lettre. Un nouveau code ajoute une personne.
start-empty = Il n’y a encore personne ici. Tapez un code pour commencer, par exemple B-01 ; un vrai nom n’est pas nécessaire.
start-no-such-code = Aucune personne n’a le code { $code }. Vérifiez le code.
start-add-question = Le code { $code } est nouveau. Ajouter une personne avec ce code, et une première visite aujourd’hui ?

## les cercles
ring-empty = Il n’y a encore personne. Tapez « a » pour la première personne : Fatima sœur 1 chaque semaine PE
turned-told = Voici [votre|ton] réseau. Touche t : retourner l’écran.

## le panneau latéral
panel-measures = Ce que nous voyons
panel-steps = Ce que nous avons convenu
panel-not-discussed = Pas encore parlé de : { $n }
panel-without-professionals = Sans les professionnels :
panel-size = Taille { $value }
panel-density = Densité { $value }
panel-knows =
    { $n ->
        [0] Connaît : encore rien d’indiqué
        [one] Connaît { $n } autre personne :
       *[other] Connaît { $n } autres :
    }
panel-ring-not-asked = cercle non demandé
panel-receives = Apporte : { $kinds }
panel-gives = Reçoit : { $kinds }
panel-wish = Souhait : { $wish }
panel-crisis = joignable la nuit

## la ligne rapide
line-label = Qui ?
line-hint = Prénom ou rôle, puis ce que vous savez : Fatima sœur 1 hebdo PE. ? : aide.
line-added =
    { $n ->
        [one] { $n } personne ajoutée. Encore quelqu’un ? Une ligne vide ferme.
       *[other] { $n } personnes ajoutées. Encore quelqu’un ? Une ligne vide ferme.
    }
line-no-name = Il manque encore un nom. Un prénom ou un rôle suffit.
line-undo-empty = Videz d’abord la ligne (Esc) ; ensuite Ctrl-Z annule la précédente.
line-namesake = déjà là : Entrée modifie, F3 une autre personne
line-note = note : { $words } (F2 : au nom)
line-knows = { $name } connaît { $names }
line-knows-nobody = { $name } n’est pas sur la carte, ou y est plus d’une fois.
line-knows-noted =
    { $n ->
        [one] Noté : ils se connaissent. Ctrl-Z l’annule.
       *[other] Noté : { $n } personnes. Ctrl-Z l’annule.
    }
line-there-already = { $name } y est déjà, exactement ainsi. F3 : une autre personne du même nom.
line-changed = { $name } a été modifié, personne n’a été ajouté. Ctrl-Z l’annule.
line-twice = { $word } : indiqué deux fois, non retenu
line-not-understood = { $word } : pas compris

## chercher
find-title = Qui cherchez-vous ?
find-nobody = Aucun résultat.

## formulaires
form-yes = oui
form-no = non
form-not-asked = non demandé
form-channel-unusable = pas possible
form-no-answer = aucune réponse ne commence par « { $letters } »
form-typed-row = Enter ouvre cette ligne pour écrire
form-letter-row = une lettre ci-dessous choisit ; encore une fois : non ; encore : non demandé
form-group-who = Qui
form-group-support = Soutien
form-group-contact = Contact
form-group-tie = Le lien
form-group-rare = Moins souvent demandé
form-group-worker = Pour l’intervenant seul
form-group-client = Client
form-group-agreed = Convenu
form-group-matters = Ce qui compte
form-group-home = Logement et langues
form-group-online = En ligne
form-group-entry = Ce que c’est
form-group-reach = Comment y aller
form-group-sure = Est-ce sûr
form-group-platform = Réseau de quartier
form-unfit-date = Il faut une date ici, par exemple 22/11/2026. Rien n’a changé.
form-unfit-moment = Il faut une date ou une année : 22/11/2026, ou 2019. Rien n’a changé.
form-unfit-name = Il faut un prénom ou un rôle ici. Le nom est resté comme il était.
form-unfit-consent = Notez d’abord à quoi la personne consent, ou non.

## un membre du réseau
person-name = Prénom ou rôle
person-role = Qui est-ce ?
person-sector = Domaine de vie
person-ring = Cercle
person-frequency = Fréquence des contacts
person-quality = Comment est vécu le lien
person-received = Apporte
person-given = Reçoit
person-wish = Souhait
person-status = Contact aujourd’hui
person-kind = Type
person-formal = À quel titre
person-strength = Force du lien
person-flow = Énergie
person-initiative = Qui fait le premier pas
person-proximity = Habite
person-channels = Contact par
person-since = Se connaissent depuis
person-last-contact = Dernier contact
person-crisis-reach = Joignable la nuit
person-carer = Aidant proche
person-willing = Veut bien rencontrer les autres
person-asked-not = Ne souhaite aucun contact
person-client-words = Avec les mots de la personne
person-supports-recovery = Soutient mon rétablissement
person-unnamed = Sans nom sur le dessin
person-on-paper = Sur la page pour la maison
person-according-to = Qui le dit
person-discussed = Lors de cette visite
person-safety = Sécurité
person-safety-source = Sécurité : qui le dit
person-dependence = La personne en dépend
person-capacity = Charge
person-worker-note = Note de l’intervenant
person-doubt = À revoir après la visite

## la personne accompagnée
client-nickname = Nom sur le dessin
client-language = Langue
client-address = Forme d’adresse
client-purpose = Pourquoi nous gardons ces données
consent-refused-told = Noté : ceci n’est pas conservé. Montrez-le, et imprimez-le si la personne le souhaite (p). À la clôture ou en quittant, tout ce qui la concerne est effacé.
consent-refused-earlier = Noté : la personne ne veut pas que ceci soit conservé. Montrez-le, et imprimez-le si elle le souhaite (p). À la clôture ou en quittant, vous choisissez : effacer cette visite seulement, ou tout.
consent-erase-question = La personne ne veut pas que ceci soit conservé. Ce qui est nécessaire est-il imprimé ? Tapez le code { $code } : tout ce qui la concerne est alors effacé, dans les sauvegardes aussi. Esc revient ; si c’était une erreur, changez l’accord (c).
consent-visit-question = La personne ne veut pas que ceci soit conservé. Ce qui est nécessaire est-il imprimé ? Tapez { $number }, le numéro de cette visite : ce qui a été dessiné, dit et convenu depuis cette visite est alors effacé, dans les sauvegardes aussi ; les visites antérieures restent. Tapez le code { $code } pour effacer tout ce qui la concerne. Esc revient ; si c’était une erreur, changez l’accord (c).
consent-not-typed = Ce n’était pas exactement le numéro ou le code. Rien n’a été effacé.
client-consent = Accord :
client-consent-given = { $mode }, le { $date }
client-consent-withdrawn = retiré le { $date }
client-consent-with = Avec (représentant)
client-interests = Aime faire (virgule entre chaque)
client-experiences = Veut partager avec des pairs
client-wants-company = Souhaite de la compagnie
client-lonely = Ressent de la solitude
client-satisfaction = Le réseau lui convient
client-small-by-choice = Petit réseau, par choix
client-languages = Parle (virgule entre chaque)
client-interpreter = Interprète nécessaire
client-living = Logement
client-municipality = Commune
client-postcode = Code postal
client-device = Appareil
client-internet = Internet
client-skills = Compétences numériques
client-no-eid = Pas d’eID ni d’itsme
client-age-band = Tranche d’âge
client-guardian = Tuteur ou administrateur
client-in-recovery = En rétablissement (à sa demande)
client-review-on = À revoir ensemble le
client-delete-on = À effacer le

## une visite
visit-date = Jour
visit-kind = Type de rencontre
visit-others = Qui d’autre est là
visit-note = Note de l’intervenant

## qui connaît qui
knows-title = { $name } connaît qui ?
knows-nobody = Il n’y a encore personne d’autre sur le dessin.
knows-together-title = Qui se connaît ?
knows-together-count =
    { $n ->
        [one] Se connaissent : { $n } nouvelle réponse
       *[other] Se connaissent : { $n } nouvelles réponses
    }
knows-together-nothing = tout a déjà été demandé ici
knows-together-done =
    { $n ->
        [one] { $n } paire complétée. Annuler : Ctrl-Z.
       *[other] { $n } paires complétées. Annuler : Ctrl-Z.
    }
knows-cannot = { $name } : on ne demande pas qui connaît qui pour les animaux, les lieux en ligne et les personnes décédées.
knows-all-asked = Tout a été demandé : pour chaque personne, on sait qui elle connaît.
knows-coverage = Demandé { $asked }/{ $all }
knows-range = Demandé { $asked }/{ $all } · densité { $least }–{ $most } %
knows-signs = ● oui   ○ non   · non demandé

## ce qui a été parcouru
asked-title = Qu’avons-nous passé en revue ?
asked-none = vu ensemble, personne
asked-yes = vu ensemble ({ $n })
asked-open = { $n } sur le dessin, pas encore vu ensemble

## options
options-title = Options
options-language = Langue de l’écran
options-theme = Couleurs
options-idle = Verrouillage après
options-visit-idle = Verrouillage pendant une visite après
options-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
options-motion = Sans animation
options-braille = Traits sans caractères braille
options-open-steps = Étapes en cours, au plus
options-passphrase = Choisir une autre phrase de passe
options-passphrase-of-now = D’abord la phrase de passe actuelle, ou le code de récupération.
options-passphrase-wrong = La phrase de passe actuelle n’est pas la bonne : rien n’a changé. Choisissez à nouveau cette ligne pour réessayer.
options-passphrase-new = Tapez la nouvelle phrase de passe : au moins douze caractères. L’ancienne vaut jusqu’à ce que tout soit prêt.
options-passphrase-again = Tapez-la encore une fois. Un nouveau code de récupération apparaîtra ensuite ; préparez du papier.
options-licences = Composants et licences
theme-auto = comme la fenêtre
theme-dark = sombre
theme-light = clair
theme-16 = seize couleurs
theme-none = sans couleur
theme-rings = cercles seulement

## mesures
measures-title = Ce que nous voyons
measures-formula-is = Calcul : { $formula }
measures-source-is = Source : { $source }
measures-people-behind = Il s’agit de : { $names }
measures-reference-title = Chiffres de la recherche

## démarches

## visites
visits-title = Visites
visits-state-open = ouverte
visits-state-closed = clôturée
visits-not-discussed =
    { $n ->
        [one] On n’a pas encore parlé de { $n } personne. La touche d montre qui.
       *[other] On n’a pas encore parlé de { $n } personnes. La touche d montre qui.
    }
visits-all-discussed = On a parlé de toutes les personnes du dessin.
visits-close-first = Une visite est encore ouverte. Clôturez-la d’abord (v, puis f).
visits-close-question = Clôturer cette visite ? Le dessin ne pourra plus être modifié. Les étapes pourront encore être mises à jour plus tard.
visits-closed = La visite est clôturée et enregistrée.
visits-closed-already = Cette visite était déjà clôturée.
visits-read-back-title = Ce que nous gardons
visits-read-back = Voici ce que nous gardons d’aujourd’hui. Est-ce que c’est juste ? S’il faut corriger quelque chose, faisons-le maintenant.
visits-date-question = Date de la nouvelle visite, par exemple 22/11/2026. Laissez vide pour aujourd’hui. Une date plus ancienne convient aussi, par exemple celle d’un dessin sur papier. La visite commence comme une copie de la précédente.
visits-nothing-to-compare = Il n’y a encore qu’une visite et aucun souhait ; on peut comparer dès la deuxième visite.
visits-others-not-asked = Qui d’autre est là ? Pas encore demandé : touche e.
visits-present = présents : { $who }
visits-earlier-told = La visite { $number } est un dessin du { $date } et se place à cette date. Retirez les personnes qui n’y figuraient pas encore, puis clôturez-la (v, puis f) : la dernière visite s’ouvrira à nouveau.
discuss-title = Encore à passer en revue : { $n }

## la page pour le dossier
page-title = Une page sur papier ou pour le dossier
page-for = Pour qui
page-for-client = la personne, à emporter
page-for-file = le dossier
page-for-supervision = une intervision ou une réunion d’équipe, sans noms
page-for-blank = une carte de réseau vierge, à compléter
page-for-present = la carte de réseau avec les personnes, à compléter
page-names = Noms complets
page-path = Où enregistrer
page-about-client = Dans la langue de la personne, en caractères de 14 points (grands : 18) : la carte de réseau, qui est là, ce qu’elle souhaite et ce qui est convenu. Sans chiffres. Rien de ce qui est réservé à l’intervenant.
page-about-file = La carte de réseau, ce que nous voyons, les étapes et un tableau des personnes. Avec des initiales, sauf si vous choisissez les noms. Rien de ce qui est réservé à l’intervenant.
page-about-supervision = Sans noms, ni dates, ni lieux, ni mots de la personne. Même ainsi, quelqu’un peut rester reconnaissable : relisez la page avant qu’elle ne sorte.
page-about-blank = Quatre cercles et huit domaines de vie sans personne, à remplir ensemble à la main.
page-about-present = Les cercles avec les personnes déjà dessinées, avec leurs noms, et de la place pour compléter à la main.
page-same-home = Sous le même toit, et distance
page-practical = Soutien pratique
page-qualities = Comment sont les liens
page-large = Grands caractères
page-language = Langue
page-compare = Comparer avec
page-compare-none = aucune autre visite
page-holds = Sur la page : { $list }.
page-leaves-out = Pas sur la page : { $list }.
page-safe-question = La personne peut-elle emporter cette page chez elle sans danger ? Enter fait la page, Esc arrête.
page-names-question = Avec les noms complets, tout le monde est reconnaissable. Enter fait la page ainsi, Esc arrête.
page-exists-question = { $path } existe déjà. Enter remplace ce fichier, Esc le laisse comme il est.
page-written = Enregistré sous : { $path }
report-which-format = Choisissez un nom de fichier qui se termine par .pdf, .html, .md, .svg ou .png.

## les pages de l'intervenant
worker-bar = RÉSERVÉ À L’INTERVENANT · Esc ferme · se ferme seul après une minute
worker-others-question = D’autres personnes sont présentes. Ouvrir quand même les pages de l’intervenant ?
qualities-others-question = D’autres personnes sont présentes. Montrer quand même l’état des liens, à elles aussi ?
worker-tab-facts = Le réseau
worker-tab-held-back = Pas proposé
worker-tab-agenda = Agenda
worker-tab-clients = Personnes accompagnées
worker-safety-keys = n rien de connu · v prudence · o danger signalé · x interdiction de contact · Backspace non demandé · s qui l’a dit
worker-safety-first = Choisissez d’abord ce qui est connu de la sécurité ; ensuite qui l’a dit.
worker-stands-later = Cette personne figure aussi dans une visite plus récente. Notez-le là : touche v, choisissez cette visite, puis rouvrez ces pages. Rien n’a changé ici.
worker-home = À demander en tête-à-tête, au sujet de toutes les personnes de la maison (g : demandé) :
worker-home-question = Comment est-ce pour [vous|toi] d’être à la maison avec les personnes qui y vivent ou y passent ? Y a-t-il quelqu’un avec qui [vous êtes|tu es] parfois sur [vos|tes] gardes, ou qui [vous|te] fait peur ?
worker-home-people = Pas encore demandé : { $names }
worker-home-not-now = La question sur les personnes de la maison ne se pose qu’en tête-à-tête. En ce moment, d’autres personnes sont présentes.
worker-safety-not-asked = sécurité non demandée
worker-doubt = à revoir
worker-held-back = Non proposé pour le moment, et pourquoi :
worker-nothing-held-back = Rien.
worker-ask-first = À demander d’abord :
worker-help-lines = Numéros à appeler (avec la date de vérification) :
worker-due = Ce qui vient pour toutes les personnes, jusqu’à un mois :
worker-review = revoir ce qui est gardé

## la liste des personnes accompagnées
clients-none = Il n’y a encore personne.
clients-size =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
clients-archived = archivé
clients-kept = Enregistré.
clients-rename-question = Le nouveau code :
clients-delete-question = Ceci efface la personne et toutes ses visites pour de bon, également dans les sauvegardes à côté du fichier. Recopiez le code pour effacer ; Esc laisse tout en place.
clients-delete-not-typed = Ce n’était pas exactement le code. Rien n’a été effacé.
gate-restore = Revenir à une sauvegarde. Enter montre ce qu’elle contient, encore Enter la remet en place ; le fichier actuel est gardé.
gate-no-backups = Il n’y a pas encore de sauvegarde à côté de ce fichier.
gate-backup-size = { $n } Kio
gate-backup-passphrase = Phrase de passe de l’époque, ou code de récupération :
gate-backup-holds = Cette sauvegarde contient { $clients ->
    [one] { $clients } personne accompagnée
   *[other] { $clients } personnes accompagnées
    }, avec { $people ->
    [one] { $people } membre du réseau
   *[other] { $people } membres du réseau
    } en tout. Enter la remet en place.
gate-restored = La sauvegarde est remise en place. Ce qui s’y trouvait est gardé : { $kept }
line-name = nom

step-title = Une étape
step-text = Quoi
step-goal = Objectif
step-who = Qui le fait
step-by = Pour quand
step-state = Où en est-on
step-outcome = Ce que cela a donné
step-why = Pourquoi cela n’a pas eu lieu
step-needs-text = Il faut quelques mots.
goal-title = Un objectif
goal-words = Avec les mots de la personne
goal-dimension = Concerne
steps-goal-question = Que veut la personne, avec ses mots à elle ?
steps-outcome-question = Qu’est-ce que cela a donné ? Quelques mots suffisent ; vous pouvez laisser vide.
steps-decision-on = Décidé le
steps-decision-holds = Cette piste reste de côté jusqu’à ce que quelque chose change. Del la fait revenir.
worker-nothing-due = Rien à l’agenda pour le mois qui vient.
worker-follow-up = regarder à nouveau ensemble (dernière visite : { $date })
worker-delete = effacer, comme convenu
worker-late = (date passée)
worker-tab-audit = Exports
worker-audit-empty = Rien n’a encore été imprimé ni exporté.
worker-erase-question = Cette personne ne veut plus figurer dans le fichier. Tapez son nom tel qu’il est écrit pour l’effacer de chaque visite et des sauvegardes. C’est définitif.
worker-erase-not-typed = Le nom n’est pas tapé tel qu’il est écrit. Rien n’est effacé.
app-last-change = Dernière modification de ce fichier : { $date }.

## ce qui est effacé
receipt-title = Ce qui est effacé
receipt-when = Effacé le { $date } à { $time }.
receipt-counts = Visites : { $visits }. Personnes : { $people }. Paires avec une réponse : { $ties }. Changements qui pouvaient encore être annulés : { $undo }.
receipt-backups = Sauvegardes à côté du fichier : { $rewritten } réécrites, { $removed } supprimées faute de pouvoir les réécrire.
receipt-mentions =
    { $n ->
        [one] Dans { $n } texte, le nom figure peut-être encore : quelqu’un d’autre le porte aussi, ou c’est aussi un mot courant. Seule une lecture permet de trancher. À relire :
       *[other] Dans { $n } textes, le nom figure peut-être encore : quelqu’un d’autre le porte aussi, ou c’est aussi un mot courant. Seule une lecture permet de trancher. À relire :
    }
receipt-plan =
    { $n ->
        [one] { $n } ligne du plan a été effacée en même temps : à cause de cette personne, elle ne figurait que sur vos pages.
       *[other] { $n } lignes du plan ont été effacées en même temps : à cause de cette personne, elles ne figuraient que sur vos pages.
    }
receipt-left-names = Noms et rôles d’autres personnes
receipt-left-notes = Vos notes sur d’autres personnes
receipt-left-client-words = Mots de la personne sur d’autres
receipt-left-visit-note = La note de la visite
receipt-left-profile = Ce que nous gardons de la personne
receipt-left-plan = Le plan : objectifs, étapes, décisions
receipt-left-audit = Exports (le nom d’un fichier)
receipt-left-directory = Vos propres adresses (Où s’adresser)
receipt-left-at = , visite du { $date }
receipt-not-purged = La place libérée n’est pas encore écrasée ; le disque est peut-être plein. Cela se fera au prochain démarrage.
receipt-half = Ce que vous étiez en train de taper pour cette personne a été effacé aussi.
receipt-foreign =
    { $n ->
        [one] Le dossier des sauvegardes contient encore un fichier qui n’est pas de ce programme. Il n’a pas été touché : vérifiez-le vous-même.
       *[other] Le dossier des sauvegardes contient encore { $n } fichiers qui ne sont pas de ce programme. Ils n’ont pas été touchés : vérifiez-les vous-même.
    }
receipt-elsewhere = Les sauvegardes gardées ailleurs existent toujours.
receipt-kept = Ce reçu ne nomme personne. Il figure aussi dans les pages de l’intervenant, sous « Exports ».
app-only-viewed = Ce fichier se trouve là où l’on ne peut pas écrire. Vous pouvez tout regarder ; ce que vous changez n’est pas enregistré.
app-unnamed = Sans nom sur le dessin : le nom se trouve sur les pages de l’intervenant (w).
app-qualities-hidden = La qualité des liens et les souhaits de distance restent cachés tant que d’autres personnes sont présentes.
app-qualities-shown = La qualité des liens est maintenant visible, aussi pour les personnes présentes. La touche h la cache à nouveau.
app-nobody-else = Aucune autre personne n’est notée pour cette visite : rien n’est caché.
visits-not-yet = Cette date est encore à venir. Une visite a la date d’aujourd’hui ou une date antérieure ; rien n’a changé.
report-first-withdrawn = L’accord pour cela a été retiré le { $date }. Parlez-en d’abord.
report-first-refused = La personne a dit non à cela le { $date }. Parlez-en d’abord.
report-first-not-agreed = L’accord de la personne pour cela n’a pas encore été demandé.
pair = { $label } : { $value }
quoted = « { $words } »
head-name = Nom
head-note = Note
head-day = Jour
head-code = Code
head-what = Quoi
head-state = État
head-changed = Dernière modification
head-network = Réseau
head-when = Quand
head-number = N°
head-kind = Type
head-others = Qui est là
head-contact = Contact
head-checked = Vérifié
head-district = Quartier
