### Ce que fait chaque touche ; avec -short : en un ou deux mots, pour la dernière ligne (12 signes au plus).

## page
help-title = Les touches
help-in-the-ring = Dans les cercles :
help-quick-line =
    La ligne rapide : d’abord le nom, puis ce que vous savez, dans n’importe quel ordre.
      Fatima sœur 1 chaque semaine PE
      An amie 2 C
      Tante Rosa 3 E
      Marie-Thérèse voisine 2 P
      Page collègue 3
      WhatsApp rue 3
      Femme à journée 3 P
      Fille de Rosa, 2           tout ce qui précède la virgule est le nom
    1 à 4, c’est le cercle. P soutien pratique, E soutien émotionnel,
    A ou I conseils et informations, C ou G compagnie.
    Avec > devant (>PE), c’est un soutien donné à cette personne.
    Ce qui n’est pas dit reste non demandé.

## touches
help-panic = Verrouiller tout de suite derrière un écran neutre
help-panic-short = neutre
help-lock = Verrouiller
help-lock-short = verrouiller
help-help = Montrer les touches d’ici
help-help-short = touches
help-add = Ajouter quelqu’un avec la ligne rapide
help-add-short = ajouter
help-edit = Tout voir et modifier de ce qui est choisi
help-edit-short = modifier
help-delete = Enlever ce qui est choisi
help-delete-short = enlever
help-closer = Un cercle plus près
help-closer-short = plus près
help-further = Un cercle plus loin
help-further-short = plus loin
help-knows = Qui connaît qui
help-knows-short = qui connaît
help-asked = Ce qui a été parcouru : domaines de vie et soutiens
help-asked-short = parcouru
help-client-form = Ce que nous gardons sur la personne, et son accord
help-client-form-short = personne
help-find = Chercher par nom
help-find-short = chercher
help-measures = Ce que nous voyons : les mesures
help-measures-short = mesures
help-steps = Les démarches
help-steps-short = démarches
help-visits = Les visites : ouvrir, clôturer, comparer
help-visits-short = visites
help-sight = Regarder autrement : soutien, qui connaît qui, contact …
help-sight-short = regarder
help-zoom = Un domaine de vie en grand, puis à nouveau tout
help-zoom-short = agrandir
help-tidy = Réordonner pour que moins de traits se croisent
help-tidy-short = réordonner
help-legend = Ce que les signes veulent dire
help-legend-short = signes
help-in-words = Le réseau en mots
help-in-words-short = en mots
help-page = Une page pour la personne, le dossier ou des collègues
help-page-short = page
help-turn = Tourner l’écran vers la personne : les cercles seuls
help-turn-short = tourner
help-turn-back = Retourner l’écran
help-turn-back-short = retourner
help-worker = Les pages de l’intervenant
help-worker-short = intervenant
help-veil = Des initiales au lieu des noms, et retour
help-veil-short = initiales
help-show-qualities = Montrer comment sont les liens, même en présence d’autres
help-show-qualities-short = liens
help-options = Langue, couleurs, verrouillage, phrase de passe
help-options-short = options
help-undo = Annuler le dernier changement
help-undo-short = annuler
help-redo = Le refaire quand même
help-redo-short = refaire
help-up = Vers le haut
help-up-short = haut
help-down = Vers le bas
help-down-short = bas
help-left = Vers la gauche ; dans une ligne : la réponse d’avant
help-left-short = gauche
help-right = Vers la droite ; dans une ligne : la réponse suivante
help-right-short = changer
help-next = Le suivant
help-next-short = suivant
help-previous = Le précédent
help-previous-short = précédent
help-open = Ouvrir, confirmer ou continuer
help-open-short = OK
help-back = Retour, ou laisser comme c’était
help-back-short = retour
help-quit = Quitter ecogram
help-quit-short = quitter
help-complete = Compléter le mot
help-complete-short = compléter
help-other-way = L’autre moyen : choisir sa phrase, ou le code de récupération
help-other-way-short = autrement
help-next-language = Néerlandais, français, anglais
help-next-language-short = langue
help-toggle = Changer la réponse
help-toggle-short = changer
help-toggle-back = Revenir à la réponse d’avant
help-toggle-back-short = retour
help-knows-yes = Ils se connaissent
help-knows-yes-short = oui
help-knows-no = Ils ne se connaissent pas
help-knows-no-short = non
help-not-asked = À nouveau non demandé
help-not-asked-short = vider
help-sector-knows = Dans ce domaine de vie, tous se connaissent
help-sector-knows-short = tous
help-page-up = Une page plus haut
help-page-up-short = plus haut
help-page-down = Une page plus bas
help-page-down-short = plus bas
help-home = Au début
help-home-short = début
help-end = À la fin
help-end-short = fin
help-choose = La personne choisit cette démarche
help-choose-short = choisir
help-later = Pas maintenant
help-later-short = plus tard
help-not-for-us = Pas pour cette personne
help-not-for-us-short = non
help-leave-as-it-is = Laisser comme c’est : c’est bien ainsi
help-leave-as-it-is-short = laisser
help-own-step = Ajouter une démarche à vous
help-own-step-short = autre
help-directory = Où s’adresser
help-directory-short = adresses
help-close-visit = Clôturer cette visite pour de bon
help-close-visit-short = clôturer
help-next-visit = Commencer la visite suivante
help-next-visit-short = nouvelle
help-compare = Deux visites côte à côte
help-compare-short = comparer
help-earlier-visit = Comparer avec une visite plus ancienne
help-earlier-visit-short = avant
help-later-visit = Comparer avec une visite plus récente, ou avec les souhaits
help-later-visit-short = après
help-to-discuss = Qui n’a pas encore été abordé
help-to-discuss-short = aborder
help-safety-none = Rien de connu sur la sécurité
help-safety-caution = Sécurité : prudence
help-safety-unsafe = Sécurité : non sûre
help-safety-no-contact = Sécurité : interdiction de contact
help-safety-source = Qui l’a dit : la personne, impression propre, quelqu’un d’autre
help-home-asked = La question sur tous ceux de la maison a été posée
help-rename = Donner un autre code
help-rename-short = autre code
help-archive = Mettre de côté, ou reprendre
help-archive-short = ranger
help-confirm = Inchangé, suivant
help-confirm-short = inchangé
help-backups = Copies : revenir à une plus ancienne
help-backups-short = copies
help-next-tab = Propositions, plan, ce qui reste à demander
help-next-tab-short = liste
help-every-figure = Tous les chiffres, ou les phrases
help-every-figure-short = chiffres
help-references = Ce que des études ont trouvé ailleurs
help-references-short = études
help-new-goal = Un objectif, dans les mots de la personne
help-new-goal-short = objectif
help-for-step = Seulement ce qui va avec la démarche, ou tout
help-for-step-short = démarche
help-region = La région suivante
help-region-short = région
help-in-language = Seulement dans cette langue
help-in-language-short = langue
help-on-screen = En ligne, pas en ligne, ou les deux
help-on-screen-short = en ligne
help-new-entry = Ajouter une adresse
help-new-entry-short = ajouter
help-retire = Ne plus proposer, ou de nouveau
help-retire-short = retirer
help-show-retired = Ce qui n’est plus proposé
help-show-retired-short = retirés
help-into-ring = Mettre sur le dessin
help-into-ring-short = placer
