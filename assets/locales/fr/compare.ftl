## compare

compare-and = { $some } et { $last }
compare-not-asked = non demandé
compare-heading-closer = Plus proche
compare-heading-further = Plus loin
compare-heading-new = Nouveau
compare-heading-back = En contact à présent
compare-heading-dormant = En sommeil
compare-heading-gone = Contact perdu
compare-heading-no-news = Sans nouvelles
compare-heading-deceased = Décès
compare-heading-wished = Souhaité
compare-heading-helps-now = Aide maintenant
compare-heading-helps-no-longer = N’aide plus
compare-heading-helps-asked = Aide (question posée pour la première fois)
compare-heading-helped-now = Reçoit maintenant de l’aide
compare-heading-helped-no-longer = Ne reçoit plus d’aide
compare-heading-quality = Le lien a changé
compare-heading-know-now = Se connaissent maintenant
compare-heading-know-no-longer = Ne se connaissent pas, finalement
compare-heading-know-asked = Se connaissent (question posée pour la première fois)
compare-heading-tie-quality = Entre eux, c’est différent
compare-heading-sector = Autre domaine de vie
compare-heading-renamed = Autre nom
compare-heading-not-discussed = On n’en a pas encore parlé
compare-heading-same = On en a parlé, sans changement
compare-heading-other = Autres changements
compare-closer = { $name } plus proche : du cercle { $from } au cercle { $to }.
compare-further = { $name } plus loin : du cercle { $from } au cercle { $to }.
compare-new =
    { $n ->
        [one] { $names } fait maintenant partie du réseau.
       *[other] { $names } font maintenant partie du réseau.
    }
compare-back = Il y a maintenant un contact avec { $names }.
compare-dormant = Le contact avec { $names } est en sommeil.
compare-gone = Le contact avec { $names } s’est perdu.
compare-removed =
    { $n ->
        [one] { $names } n’est plus sur le dessin.
       *[other] { $names } ne sont plus sur le dessin.
    }
compare-no-news = On est sans nouvelles de { $names }.
compare-deceased = Décès : { $names }.
compare-wished = Contact souhaité : { $names }.
compare-helps-now =
    { $n ->
        [one] { $names } apporte maintenant { $support }.
       *[other] { $names } apportent maintenant { $support }.
    }
compare-helps-no-longer =
    { $n ->
        [one] { $names } apportait { $support } ; ce n’est plus le cas.
       *[other] { $names } apportaient { $support } ; ce n’est plus le cas.
    }
compare-helps-asked =
    { $n ->
        [one] { $names } apporte { $support } ; cela n’avait pas été demandé avant.
       *[other] { $names } apportent { $support } ; cela n’avait pas été demandé avant.
    }
compare-helped-now = Maintenant, { $client } apporte { $support } à { $names }.
compare-helped-no-longer = Avant, { $client } apportait { $support } à { $names } ; ce n’est plus le cas.
compare-support-P = du soutien pratique
compare-support-E = du soutien émotionnel
compare-support-A = des conseils et des informations
compare-support-G = de la compagnie
compare-support-M = du soutien matériel
compare-quality = Le lien avec { $name } est dessiné autrement : avant { $from }, maintenant { $to }.
compare-know-now = { $one } et { $other } se connaissent maintenant.
compare-know-no-longer = { $one } et { $other } ne se connaissent pas, finalement.
compare-know-asked =
    { $n ->
        [one] Pour { $n } paire, on sait maintenant que les deux se connaissent ; cela n’avait pas été demandé avant.
       *[other] Pour { $n } paires, on sait maintenant que les deux se connaissent ; cela n’avait pas été demandé avant.
    }
compare-tie-quality = Entre { $one } et { $other } : avant { $from }, maintenant { $to }.
compare-sector = { $name } se trouve maintenant dans { $to }, avant dans { $from }.
compare-renamed = { $from } s’appelle maintenant { $to }.
compare-other = Pour { $name }, autres changements : { $fields }.
compare-added-deceased = { $names } figure maintenant sur le dessin, avec la mention du décès.
compare-added-lost = { $names } figure maintenant sur le dessin, comme contact perdu de vue.
compare-added-no-news = { $name } figure maintenant sur le dessin, comme personne sans nouvelles.
compare-added-dormant = { $names } figure maintenant sur le dessin ; le contact est en sommeil.
compare-field-kind = ce que c’est
compare-field-formal = à quel titre
compare-field-role = rôle
compare-field-ring = cercle (question nouvelle, ou non reposée)
compare-field-since = depuis quand
compare-field-frequency = fréquence des contacts
compare-field-last-contact = dernier contact
compare-field-channels = façons d’être en contact
compare-field-unusable-channels = moyens de contact impossibles
compare-field-proximity = distance
compare-field-initiative = qui fait le premier pas
compare-field-strength = force du lien
compare-field-flow = donne ou prend de l’énergie
compare-field-crisis-reach = joignable la nuit
compare-field-carer = rôle d’aidant proche
compare-field-willing = veut bien rencontrer les autres
compare-field-wish = souhait
compare-field-asked-not-to-be-contacted = demande de ne pas prendre contact
compare-field-client-words = paroles de la personne
compare-field-according-to = selon qui
compare-not-discussed = On n’a pas parlé de : { $names }. On ne sait pas si quelque chose a changé de ce côté.
compare-same = On en a parlé, sans changement : { $names }.
compare-steps-chosen = Étapes choisies
compare-steps-kept = Étapes qui continuent
compare-steps-done = Fait
compare-steps-dropped = N’ont pas eu lieu
compare-step-with = { $step } ({ $with })
compare-caution = Ceci décrit ce qui a été dessiné à deux moments. Ce n’est pas une mesure validée de résultat.
compare-nothing = Dans ce dont on a parlé, rien n’a changé.
compare-wishes-told = Comme la personne le souhaite. On n’a encore rien demandé aux autres.
compare-as-wished = comme souhaité
compare-stop-wishes = souhaits
compare-tab-changes = Changé
compare-tab-measures = Chiffres
compare-tab-over-time = Évolution
compare-over-time = ● ▄ mesuré  ○ non demandé ou trop peu  ◌ non comparable aux autres
compare-undefined = s.o.
compare-rests = { $known } sur { $of }
compare-rests-both = demandé : avant { $before }, maintenant { $after }
compare-incomparable-not-before = non comparable : non demandé alors, ou trop peu pour mesurer
compare-incomparable-not-after = non comparable : non demandé maintenant, ou trop peu pour mesurer
compare-incomparable-coverage = non comparable : on a demandé beaucoup plus ou beaucoup moins qu’alors
compare-incomparable-asked-differs = non comparable : on n’a pas passé les mêmes choses en revue
compare-incomparable-not-discussed = non comparable : trop de personnes dont on n’a pas parlé
compare-measure-size = Taille
compare-measure-size-informal = Taille, entourage
compare-measure-size-professional = Taille, professionnels
compare-measure-variation = Domaines de vie avec quelqu’un
compare-measure-density = Se connaissent
compare-measure-islands = Groupes séparés
compare-measure-reach-share = Contact mensuel ou plus fréquent
compare-measure-reach-crisis = Joignables la nuit
compare-measure-care-P = Soutien pratique, entourage
compare-measure-care-E = Soutien émotionnel, entourage
compare-measure-care-A = Conseils et informations, entourage
compare-measure-care-G = Compagnie, entourage
compare-measure-care-M = Soutien matériel, entourage
compare-measure-reciprocity = Soutien dans les deux sens
compare-measure-strain = Liens tendus ou ambivalents
compare-measure-stability = Présentes les deux fois
compare-stability-silent = pas compté, car on n’en a pas parlé : { $n }
