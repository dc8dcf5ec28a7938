### Ce qui ne va pas dans un fichier importé, et où.

exchange-at-file = { $file } : { $what }
exchange-at-line = { $file }, ligne { $line } : { $what }
exchange-at-cell = { $file }, ligne { $line }, colonne { $column } : { $what }
exchange-one-of = attendu : l’un de { $codes }
exchange-date = une date est attendue, comme 12/05/2026 ou 2026-05-12
exchange-moment = une date ou une année est attendue, comme 12/05/2026, 2026-05-12 ou 2019
exchange-yes-no = oui ou non attendu (yes, no)
exchange-number = attendu : un nombre de { $low } à { $high }
exchange-support = des lettres parmi P E I C M sont attendues, comme PE, ou aucun (none)
exchange-consent = attendu : date, portée et réponse, comme 2026-05-12 keep oral
exchange-empty = il faut une valeur ici
exchange-too-long = plus de { $n } caractères
exchange-too-many-rows = plus de { $n } lignes ; --most-rows en permet davantage
exchange-too-large = plus grand que { $size }
exchange-not-utf8 = certaines lettres ne sont pas lisibles ; enregistrez à nouveau le fichier, dans Excel par Enregistrer sous → CSV UTF-8
exchange-not-text = ce n’est pas un fichier texte
exchange-no-header = la ligne avec les noms des colonnes manque
exchange-column-twice = cette colonne s’y trouve deux fois
exchange-cells = { $n } cellules, et { $header } colonnes : il y a peut-être un séparateur de trop
exchange-client-twice = ce code existe déjà
exchange-no-such-client = aucune personne accompagnée n’a ce code
exchange-entry-twice = cette adresse y était déjà, avec le même identifiant
exchange-person-twice = cette personne figure déjà dans cette visite
exchange-sector-full = plus de { $n } personnes dans un même domaine de vie lors d’une même visite
exchange-no-such-person = dans ce dossier, personne n’a cet identifiant ou ce nom
exchange-name-not-unique = plusieurs personnes portent ce nom ; utilisez leur identifiant
exchange-with-themselves = deux fois la même personne
exchange-pair-twice = cette paire s’y trouve déjà, avec une autre réponse
exchange-unreadable = le fichier ne peut pas être lu : { $why }
exchange-not-this-format = ce n’est pas un dossier d’ecogram, ou il vient d’une version plus récente
exchange-only-initials = il n’y a ici que des initiales ; ce n’est pas le dossier entier et il ne peut pas être importé
exchange-unknown-names = il contient des noms de champ qu’ecogram ne connaît pas ; l’un d’eux est peut-être mal écrit : { $names }
exchange-not-the-schema = ceci ne suit pas le schéma ({ $why })
exchange-wrong-value = une autre sorte de valeur est attendue ici : rien n’a été importé
exchange-cut-off = le fichier s’arrête trop tôt, peut-être n’a-t-il pas été copié en entier : rien n’a été importé
exchange-not-json = ce n’est pas du JSON : rien n’a été importé
exchange-no-file = ce fichier n’existe pas
exchange-no-right = la lecture est refusée
exchange-a-folder = c’est un dossier
exchange-no-disk = le disque n’a pas répondu
exchange-missing-columns = ces colonnes manquent : { $missing }. Trouvées : { $found }
exchange-open-quote = un guillemet est ouvert et n’est fermé nulle part
exchange-name-over-visits = sans id, on ne peut pas dire qui est qui : lors d’une visite, plusieurs personnes portent ce nom. Donnez un id à chacune, le même à chaque visite
exchange-out-of-order = ce réseau n’est pas dans le fichier de --networks, ou ses lignes ne se suivent pas dans le même ordre
exchange-repeated = c’était déjà là
exchange-nobody-there = ce lien nomme quelqu’un qui n’est pas dans ce réseau
exchange-nameless = la colonne { $n } n’a pas d’en-tête, laissée de côté
exchange-read-as = les lettres ont été lues comme { $name } : vérifiez les noms avec accents
exchange-same-name =
    { $n ->
        [one] sans id, { $n } personne passe pour la même à plusieurs visites, parce que son nom est le même
       *[other] sans id, { $n } personnes passent pour les mêmes à plusieurs visites, parce que leur nom est le même
    }
exchange-and-more = et encore { $n }
exchange-unknown-column = colonne inconnue, laissée de côté
exchange-cleaned = des caractères invisibles ou de commande ont été retirés, ou le texte a été raccourci
exchange-pair-again = cette paire s’y trouvait déjà, avec la même réponse

exchange-report-clients = { $n ->
    [one] { $n } personne accompagnée
   *[other] { $n } personnes accompagnées
}
exchange-report-people = { $n ->
    [one] { $n } membre du réseau
   *[other] { $n } membres du réseau
}
exchange-report-ties = { $n ->
    [one] { $n } paire avec une réponse
   *[other] { $n } paires avec une réponse
}
exchange-report-taken = Importé : { $clients }, { $people }, { $ties }.
exchange-report-notes = Non repris, ou repris autrement :
exchange-report-refused = Rien n’a été importé. À corriger d’abord :
import-is-client = un dossier complet d’ecogram
import-is-clients = un tableau de personnes accompagnées
import-is-people = un tableau de personnes
import-is-ties = un tableau de qui connaît qui
import-is-names = une liste de noms
import-is-vcard = une liste de contacts d’un téléphone (vCard)
import-is-gedcom = un arbre généalogique (GEDCOM)
import-is-graphml = un réseau (GraphML)
import-is-easynwk = une carte de réseau d’easyNWK
import-is-canvas-ego = les personnes accompagnées de Network Canvas (…_ego.csv)
import-is-canvas-people = les personnes de Network Canvas (…_attributeList_….csv)
import-is-canvas-ties = les liens de Network Canvas (…_edgeList_….csv)
import-is-canvas-matrix = les liens de Network Canvas une deuxième fois (…_adjacencyMatrix_….csv)
import-is-egor-egos = les personnes accompagnées d’egor (egos.csv)
import-is-egor-people = les personnes d’egor (alters.csv)
import-is-egor-ties = les liens d’egor (aaties.csv)
import-is-egor-one = le fichier unique d’egor
import-is-egoweb-people = les personnes d’EgoWeb (…-ego-alter.csv)
import-is-egoweb-ties = les liens d’EgoWeb (…-alter-pair.csv)
import-is-gephi-people = les nœuds de Gephi (nodes.csv)
import-is-gephi-ties = les liens de Gephi (edges.csv)
import-is-xls = un ancien fichier Excel (.xls)
import-do-xls = enregistrez-le en .xlsx
import-is-pdf = un PDF
import-do-pdf = copiez les noms dans un fichier texte, un par ligne
import-is-archive = une archive dans une archive
import-do-archive = décompressez-la d’abord
import-is-xml = du XML, mais pas du GraphML
import-do-xml = enregistrez le réseau en GraphML ou en CSV
import-is-json = du JSON, mais pas d’ecogram ni d’easyNWK
import-do-json = enregistrez le réseau en GraphML ou en CSV
import-is-networks = un tableau de réseaux sans personne accompagnée
import-do-networks = mesurez-les par ecogram metrics --networks
import-is-directory = un tableau d’adresses
import-do-directory = importez-les par ecogram directory import
import-is-this = c’est { $what } ; { $do }
import-half = il n’y a qu’une partie : { $what }. Donnez aussi : { $other }
import-not-together = ceci ne va pas avec les autres fichiers : { $what }
import-nobody = c’est { $what }, et il n’y a personne dedans
import-whose-network = c’est { $what } ; le fichier ne dit pas à qui est ce réseau, --client CODE le dit
import-which-ring = quelle colonne est le cercle ? --ring COLONNE le dit, --ring - s’il n’y en a pas. Cela peut être : { $columns }
import-no-such-ego = --ego : personne ne porte ce nom, ou plus d’une
import-not-xml = cela ressemble à du XML, mais ce n’est pas correct
import-not-a-book = ce classeur ou cette archive ne peut pas être lu ; enregistrez-le à nouveau, en CSV UTF-8 ou en .xlsx
import-is-other = cette feuille n’est pas connue, laissée de côté
exchange-titles = { $n ->
    [one] { $n } ligne au-dessus des en-têtes, non reprise
   *[other] { $n } lignes au-dessus des en-têtes, non reprises
}
exchange-again = le même contenu une seconde fois, non repris
exchange-locked-names = les noms ont été chiffrés par le programme qui a écrit ce fichier ; exportez-les à nouveau, lisibles
exchange-not-known = { $n ->
    [one] { $n } case dit que ce n’est pas connu, et compte comme non demandé
   *[other] { $n } cases disent que ce n’est pas connu, et comptent comme non demandées
}
import-is-contacts = un carnet d’adresses (Google, Outlook, Thunderbird)
import-is-locked = un classeur protégé par un mot de passe
import-do-locked = retirez le mot de passe et enregistrez-le en .xlsx
import-is-odd-book = un classeur qui ne se lit pas ici
import-do-odd-book = enregistrez-le en .xlsx
import-is-document = un document de texte
import-do-document = copiez les noms dans un fichier texte, un par ligne
import-is-html = une page web, quel que soit le nom du fichier
import-do-html = ouvrez-la dans Excel ou LibreOffice et enregistrez-la en .xlsx
import-is-graph = un réseau d’un autre programme (GML, GEXF, Pajek, VNA)
import-do-graph = enregistrez-le là-bas en GraphML
import-is-contacts-other = un agenda ou un carnet d’adresses (LDIF)
import-do-contacts-other = exportez les contacts en vCard
import-is-chat = une conversation
import-do-chat = copiez les noms dans un fichier texte, un par ligne
