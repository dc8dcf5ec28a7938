### La ligne de commande : aide, questions et soucis, chaque fois en une phrase.

## aide
cli-about = Dessiner avec une personne son réseau personnel, regarder ce qui est là et choisir une étape. Sans internet, dans un seul fichier chiffré.
cli-after =
    Exemples :
      ecogram demo                              regarder, avec des personnes inventées
      ecogram open B-01                         aller droit à une personne
      ecogram report --client B-01 --for client -o reseau.pdf
cli-usage = Utilisation :
cli-commands = Commandes
cli-command = COMMANDE
cli-arguments = Arguments
cli-options = Options

## commandes
cli-open = Ouvre l’écran sur cette personne
cli-demo = Montre le programme avec des personnes inventées ; ne garde rien
cli-import = Importe des personnes accompagnées et leur réseau depuis des fichiers de toute sorte : tout ou rien
cli-export = Exporte le dossier d’une personne : .json, dossier, .csv, .xlsx, .graphml ou .zip
cli-metrics = Les chiffres du réseau d’une personne, ou de réseaux venus de fichiers CSV
cli-show = Le réseau en mots, à lire à voix haute
cli-steps = Quelles pistes sont possibles maintenant, et pourquoi
cli-compare = Ce qui a changé entre deux visites
cli-picture = Écrit la carte de réseau en dessin SVG
cli-report = Écrit une page pour la personne, le dossier ou une réunion d’équipe
cli-check = Vérifie le fichier en entier
cli-backup = Fait une sauvegarde chiffrée et la vérifie en entier
cli-restore = Remet une sauvegarde en place ; ce qui y était reste gardé à côté
cli-completions = Permet au shell de compléter les commandes avec Tab
cli-licenses = Composants d’ecogram, et leurs licences

## arguments
cli-arg-file = Le fichier chiffré, s’il n’est pas à l’endroit habituel
cli-arg-lang = La langue : nl, fr ou en
cli-arg-passphrase-file = Un fichier avec la phrase de passe ; - la lit sur l’entrée
cli-arg-theme = Les couleurs : auto, dark, light, 16, none ou rings
cli-arg-code = Le code de la personne
cli-arg-client = Le code de la personne
cli-arg-all = Toutes les personnes qui ne sont pas archivées
cli-arg-clients = CSV des personnes accompagnées
cli-arg-people = CSV des membres du réseau
cli-arg-ties = CSV de qui connaît qui
cli-arg-most-rows = Nombre maximal de lignes par fichier (1 000 000 par défaut)
cli-arg-most-mib = Taille maximale par fichier, en Mio (256 par défaut)
cli-arg-most-characters = Nombre maximal de caractères par cellule (1 000 par défaut)
cli-arg-networks = CSV des réseaux
cli-arg-alters = CSV des membres de chaque réseau
cli-arg-names = Noms complets au lieu des initiales
cli-arg-output = Où l’écrire
cli-arg-replace = Remplacer un fichier qui existe déjà
cli-arg-json = En JSON, pour un autre programme
cli-arg-csv = En CSV, pour un tableur
cli-arg-from = Depuis : la sauvegarde à remettre en place, ou le jour de la première visite
cli-arg-to = Vers : où va la sauvegarde, ou le jour de la visite plus récente
cli-arg-visit = Le jour de la visite ; sinon celle qui est ouverte, ou la dernière
cli-arg-compare = Le jour d’une visite antérieure avec laquelle comparer
cli-arg-profile = Pour qui : client, file, supervision, ou une carte de réseau à compléter : blank, present
cli-arg-same-home = Aussi qui habite sous le même toit (peut peser sur les allocations)
cli-arg-practical = Aussi le soutien pratique (peut peser sur les allocations)
cli-arg-qualities = Aussi comment les liens sont dessinés, sur la page pour la personne
cli-arg-large = Grands caractères (18 points), sur la page pour la personne
cli-arg-width = La largeur d’un PNG, en pixels (1600 par défaut)
cli-arg-leave-out = Laisser de côté ce qui n’est pas encore décidé sur vos propres pages
cli-report-undecided = Aucune page n’a encore été faite : relisez-la d’abord vous-même. Dans le programme, cela se fait sur vos propres pages (w), et la page se fait là (p). Avec --leave-out, ce que vous n’avez pas relu n’y figure pas.
cli-arg-shell = Le shell : bash, zsh, fish, elvish ou powershell
cli-arg-help = Montre cette aide
cli-arg-version = Montre la version

## ce qu'elle dit
cli-missing = Il manque encore quelque chose : { $what }. --help montre ce qui est possible.
cli-bad-value = Cette valeur ne convient pas : { $what }. --help montre ce qui est possible.
cli-conflict = Ceux-ci ne vont pas ensemble : { $what }. Choisissez-en un.
cli-unknown = --help montre ce qui est possible ; ceci n’en fait pas partie : { $what }
cli-no-terminal = L’écran demande une fenêtre et un clavier. Sans fenêtre, show, metrics, steps et report font le même travail en texte.
cli-no-passphrase = Il n’y a pas de clavier pour demander la phrase de passe. Donnez-la avec --passphrase-file FICHIER, ou - pour l’entrée.
cli-will-make = Il n’y a pas encore de fichier { $path } : un nouveau fichier chiffré va être créé. Choisissez sa phrase de passe.
cli-not-equal = Les deux phrases ne sont pas identiques. Aucun fichier n’a été créé.
cli-made = Nouveau fichier chiffré : { $path }. Recopiez ce code de récupération sur papier ; il n’est montré qu’une seule fois :
cli-no-such-visit = Il n’y a pas de visite le { $date }. Les visites sont du : { $dates }.
cli-check-sound = Tout est en ordre dans le fichier.
cli-check-found = Quelque chose n’est pas en ordre dans le fichier : { $found }. Rien n’a changé. Pour remettre une sauvegarde : ecogram restore SAUVEGARDE
cli-backed-up = Sauvegarde chiffrée faite et vérifiée en entier : { $path }
cli-restored = La sauvegarde est remise en place. Ce qui y était avant est gardé ici : { $kept }
cli-progress =
    { $of ->
        [one] { $n } sur { $of } personne
       *[other] { $n } sur { $of } personnes
    }
cli-progress-networks =
    { $n ->
        [one] { $n } réseau lu
       *[other] { $n } réseaux lus
    }
cli-directory = Où s’adresser : montrer, importer, écrire
cli-directory-list = Montre les adresses, par piste, région ou langue
cli-directory-import = Importe des adresses depuis un CSV : tout ou rien
cli-directory-export = Écrit toutes les adresses en CSV
cli-arg-table = CSV des adresses
cli-arg-step = Seulement ce qui va avec cette piste, comme R8
cli-arg-region = Seulement dans cette région : brussels, flanders, wallonia ou netherlands
cli-arg-language = Seulement dans cette langue : nl, fr ou en
cli-arg-digital = En ligne : yes ou no
cli-arg-words = Avec ces mots
cli-arg-map = Seulement la carte de quartier
cli-no-such-step = Il n’y a pas de piste { $step }. Les pistes s’appellent R1 à R32, W1, W2.
cli-directory-taken =
    { $n ->
        [one] { $n } adresse gardée.
       *[other] { $n } adresses gardées.
    }

## ce que check trouve
cli-found-pages = une partie du fichier n’est pas telle qu’elle a été écrite
cli-found-structure = la structure du fichier est abîmée
cli-found-references = quelque chose renvoie à ce qui n’existe pas
cli-found-bodies = un texte est illisible
cli-found-codes = un code n’est pas juste
cli-found-counts = un nombre de la liste n’est pas juste
cli-found-no-visit = une personne sans visite
cli-found-unopened = des visites qui ne s’ouvrent pas ({ $n }), de : { $codes }
cli-found-mixed = un morceau d’une autre version du fichier
cli-csv-leaves-out = Ce n’est pas tout. Le plan et ce qui est noté des visites mêmes ne se trouvent que dans le fichier unique qui contient tout : export -o NOM.json
cli-not-shown = Ceci n’a pas pu être montré : l’endroit où cela devait aller ne l’a pas accepté. Ce qui est enregistré le reste.
cli-arg-files = Des fichiers, ou un dossier : une liste de noms, des contacts (vCard), un tableur, un autre programme, un arbre généalogique
cli-arg-dry-run = Montre ce qui entrerait, et ne change rien
cli-arg-keep = Seulement ces numéros de la liste, ou all
cli-arg-day = Comme une visite de ce jour
cli-arg-ring = La colonne du cercle ; - s’il n’y en a pas
cli-arg-domain = La colonne du domaine de vie ; - s’il n’y en a pas
cli-arg-columns = Un fichier qui retient quelle colonne est quoi
cli-arg-ego = Dans un arbre généalogique : de qui ce sont les parents
cli-import-choose = Personne n’est importé. Choisissez qui en fait partie : --keep 1,3-5, ou --keep all.
cli-import-dry = Montré seulement : rien n’a changé.
cli-import-keep = --keep { $what } : choisissez des numéros de la liste, comme 1,3-5, ou all.
cli-import-one-client = Ces fichiers contiennent plusieurs personnes accompagnées. Importez-les sans --client, ou faites un fichier par personne.
cli-import-one-visit = Ces fichiers contiennent plusieurs visites. Dans un dossier déjà présent, on en importe une à la fois.
cli-import-no-visit = Il n’y a pas de visite ouverte chez { $code }. Avec --visit 22/11/2026, cela entre comme une visite de ce jour.
cli-import-open-visit = Chez { $code }, la visite du { $date } est encore ouverte. Clôturez-la d’abord, ou omettez --visit.
cli-import-unclear = Rien n’est importé : plusieurs personnes portent ce nom, et on ne peut pas dire qui est qui : { $names }. Donnez-leur un autre nom dans le fichier.
cli-import-columns = { $path } ne dit pas quelle colonne est quoi. Rien n’a changé.
cli-import-new =
    { $n ->
        [0] Personne de nouveau chez { $code }.
        [one] { $n } personne entre chez { $code } : { $names }.
       *[other] { $n } personnes entrent chez { $code } : { $names }.
    }
cli-import-there =
    { $n ->
        [one] Est déjà là et reste comme elle est : { $names }.
       *[other] Sont déjà là et restent comme elles sont : { $names }.
    }
cli-import-ties =
    { $n ->
        [one] { $n } paire avec réponse s’ajoute.
       *[other] { $n } paires avec réponse s’ajoutent.
    }
cli-import-kept =
    { $n ->
        [one] { $n } paire avait déjà une autre réponse et la garde.
       *[other] { $n } paires avaient déjà une autre réponse et la gardent.
    }
cli-unknown-ending = { $path } : cette terminaison n’est pas connue. Possible : { $endings }. Rien n’a été écrit.
cli-arg-program = Comme fichiers d’un autre programme : network-canvas ou egor
cli-arg-spreadsheet = Comme un tableur l’ouvre en Belgique : be
cli-arg-entry = Seulement cette adresse, en fiche pour le carnet d’adresses (.vcf)
cli-no-such-entry = Il n’y a pas d’adresse { $entry }. ecogram directory export -o adresses.csv les montre toutes.
cli-arg-step-code = Les étapes en QR pour le téléphone, sur la page pour la personne
