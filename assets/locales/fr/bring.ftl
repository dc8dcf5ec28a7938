### Faire entrer des personnes : choisir un fichier, voir qui s’y trouve, choisir qui entre.

bring-files-title = De quel fichier ? · { $folder }
bring-files-told = Quelques lettres du nom ; la barre d’espace réunit ce qui va ensemble.
bring-files-hidden = Noms cachés : ils peuvent être ceux d’autres clients. F3 les montre.
bring-files-together =
    { $n ->
        [one] { $n } fichier est prêt. Enter le lit.
       *[other] { $n } fichiers sont réunis. Enter les lit.
    }
bring-no-file = Aucun fichier trouvé.
bring-title = Qui ajouter ?
bring-pasted = texte collé
bring-into-open = Entre dans la visite ouverte, en une étape. La touche u annule.
bring-into-new-visit = Aucune visite n’est ouverte : ceci devient une visite du { $date }.
bring-into-clients =
    { $n ->
        [one] Devient le dossier d’une nouvelle personne. Visites : { $visits }.
       *[other] Devient { $n } nouveaux dossiers. Visites : { $visits }.
    }
bring-chosen = Choisis : { $n } sur { $of }
bring-names-only = Seuls les noms sont lus : ni photo, ni adresse, ni anniversaire, ni numéro, ni note.
bring-notes = { $n } choses sont laissées de côté ou lues autrement : F5 les montre.
bring-left-out = Laissé de côté ou lu autrement
bring-nothing-left-out = Rien n’est laissé de côté.
bring-there = y est déjà, reste ainsi
bring-unclear = plus d’une personne porte ce nom
bring-nobody-chosen = Personne n’est encore choisi : la barre d’espace choisit qui ajouter.
bring-taken =
    { $n ->
        [one] { $n } personne ajoutée.
       *[other] { $n } personnes ajoutées.
    }
bring-clients-taken =
    { $n ->
        [one] { $n } dossier est entré. Tapez le code pour l’ouvrir.
       *[other] { $n } dossiers sont entrés. Tapez un code pour ouvrir.
    }
bring-whole = C’est un dossier complet d’ecogram. Retournez à la question du code et appuyez là sur F4.
bring-several = Il y a plusieurs visites ou personnes accompagnées dedans. Retournez à la question du code et appuyez là sur F4.
bring-not-here = Cette visite est clôturée. Ouvrez d’abord la visite ouverte (v), elles y entreront.
bring-code-there = Cette personne y est déjà. Ouvrez son réseau et appuyez sur b.
bring-whose = Le fichier ne dit pas à qui est ce réseau. Tapez d’abord un code, ou ouvrez un réseau et appuyez sur b.
bring-not-read = Rien n’a été ajouté
bring-day-question = De quel jour est cette visite ? Laissez vide pour aujourd’hui.
bring-day-open = La visite est encore ouverte : ces personnes y entrent.
bring-no-tree = Ceci ne se peut qu’avec un arbre généalogique.
bring-ring-title = Quelle colonne est le cercle ?
bring-ring-told = Ces colonnes ont des chiffres de 1 à 4. F2 retient la réponse dans un petit fichier à côté, sans rien sur la personne.
bring-ring-none = aucune de celles-ci
bring-other = C’est le réseau d’une autre personne que celle dont le dossier est ouvert.
code-told = L’appareil photo du téléphone le lit. Rien ne passe par internet.
code-no-room = Cela ne tient pas ici : agrandissez la fenêtre.
code-title-step = Dans le téléphone : l’étape
code-title-address = Dans le téléphone : l’adresse
code-no-step = Choisissez d’abord une étape.
page-code = Les étapes pour le téléphone (QR)
report-code = Pour le téléphone : l’appareil photo le lit. Rien ne passe par internet.
