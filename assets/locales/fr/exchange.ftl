### Ce qui ne va pas dans un fichier importé, et où.

exchange-at-file = { $file } : { $what }
exchange-at-line = { $file }, ligne { $line } : { $what }
exchange-at-cell = { $file }, ligne { $line }, colonne { $column } : { $what }
exchange-one-of = attendu : l’un de { $codes }
exchange-date = attendu : une date, comme 2026-05-12
exchange-moment = attendu : une date ou une année, comme 2026-05-12 ou 2019
exchange-yes-no = attendu : yes ou no
exchange-number = attendu : un nombre de { $low } à { $high }
exchange-support = attendu : des lettres parmi P E A G, ou none
exchange-consent = attendu : date, portée et forme, comme 2026-05-12 keep oral
exchange-empty = il faut une valeur ici
exchange-too-long = plus de { $n } caractères
exchange-too-many-rows = plus de { $n } lignes ; --most-rows en permet davantage
exchange-too-large = plus grand que { $size }
exchange-utf16 = ce fichier est en UTF-16 ; enregistrez-le en UTF-8
exchange-not-utf8 = ce n’est pas de l’UTF-8 ; enregistrez le fichier en UTF-8
exchange-not-text = ce n’est pas un fichier texte
exchange-no-header = la ligne avec les noms des colonnes manque
exchange-missing-column = cette colonne manque
exchange-column-twice = cette colonne s’y trouve deux fois
exchange-cells = { $n } cellules, et { $header } colonnes
exchange-client-twice = ce code existe déjà
exchange-no-such-client = aucune personne accompagnée n’a ce code
exchange-entry-twice = cette adresse y était déjà, avec le même identifiant
exchange-person-twice = cette personne figure déjà dans cette visite
exchange-sector-full = plus de { $n } personnes dans un même domaine de vie lors d’une même visite
exchange-no-such-person = dans ce dossier, personne n’a cet identifiant ou ce nom
exchange-name-not-unique = plusieurs personnes portent ce nom ; utilisez leur identifiant
exchange-with-themselves = deux fois la même personne
exchange-pair-twice = cette paire s’y trouve déjà, avec une autre réponse
exchange-unreadable = le fichier ne peut pas être lu
exchange-not-this-format = ce n’est pas un dossier d’ecogram, ou il vient d’une version plus récente
exchange-only-initials = il n’y a ici que des initiales ; ce n’est pas le dossier entier et il ne peut pas être importé
exchange-not-the-schema = ceci ne suit pas le schéma ({ $why })
exchange-wrong-value = une autre sorte de valeur est attendue ici : rien n’a été importé
exchange-cut-off = le fichier s’arrête trop tôt, peut-être n’a-t-il pas été copié en entier : rien n’a été importé
exchange-not-json = ce n’est pas du JSON : rien n’a été importé
exchange-no-file = ce fichier n’existe pas
exchange-no-right = la lecture est refusée
exchange-a-folder = c’est un dossier
exchange-no-disk = le disque n’a pas répondu
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
