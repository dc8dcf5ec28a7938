## measures
measures-na = s.o.
measures-and = et
measures-notation = n : personnes. T : paires qui se connaissent. Q : paires pour lesquelles on a demandé. f, i : professionnels, entourage. p : part des membres dans un domaine de vie. s : sortes de soutien. C : groupes séparés. R : en contact au moins une fois par mois. B : soutien dans les deux sens. S : soutien dans au moins un sens. E, I : entre les domaines de vie et en leur sein. w : poids de chaque fréquence. g : plus courts chemins. r : part des liens de quelqu’un qui va vers un autre. A₀, A₁ : personnes alors et maintenant.
measures-source-own = Choix de ce programme ; aucune source publiée.

measures-undefined-nobody = Il n’y a encore personne dans le réseau.
measures-undefined-fewer-than-two = Il faut deux personnes pour cela.
measures-undefined-fewer-than-five = À moins de cinq personnes, un tel indice n’a guère de sens ; les nombres, eux, sont donnés.
measures-undefined-nothing-asked = Cela n’a pas encore été demandé.
measures-undefined-no-ties = On n’a encore relevé aucune paire de personnes qui se connaissent.
measures-undefined-no-support = Aucun soutien n’a encore été cité.

measures-kind-P = soutien pratique
measures-kind-E = soutien émotionnel
measures-kind-A = conseils et informations
measures-kind-G = compagnie
measures-kind-M = soutien matériel

measures-head-size = { $people ->
    [0] Encore personne dans le réseau.
    [one] 1 personne : entourage { $informal }, { $professional ->
        [one] { $professional } professionnel
       *[other] { $professional } professionnels
    }.
   *[other] { $people } personnes : entourage { $informal }, { $professional ->
        [one] { $professional } professionnel
       *[other] { $professional } professionnels
    }.
    }
measures-short-size = Taille { $people }, entourage { $informal }
measures-formal-unknown = Pour { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
    }, on n’a pas demandé s’il s’agit d’un professionnel.
measures-head-variation =
    { $n ->
    [0] Encore personne dans aucun des 8 domaines de vie.
    [one] Il y a quelqu’un ou quelque chose dans { $n } domaine de vie sur 8.
   *[other] Il y a quelqu’un ou quelque chose dans { $n } domaines de vie sur 8.
    }
measures-short-variation = Diversité { $n } sur 8
measures-domains-not-asked = Pas encore demandé : { $n ->
    [one] { $n } domaine
   *[other] { $n } domaines
    }.
measures-head-density-few = Dans { $ties } cas sur { $asked }, les deux personnes se connaissent.
measures-head-density-complete = { $share } des paires se connaissent ({ $ties } sur { $asked }).
measures-head-density-asked = Entre { $least } et { $most } % des paires se connaissent : { $ties } des { $asked } paires demandées ; il y a { $pairs } paires en tout.
measures-short-density-few = Densité { $ties } sur { $asked }
measures-short-density-complete = Densité { $share }
measures-short-density-asked = Densité { $least }–{ $most } %
measures-islands =
    { $n ->
    [one] Un seul groupe.
   *[other] { $n } groupes séparés.
    }
measures-head-reach = Avec { $n } sur { $of }, un contact au moins une fois par mois, par un moyen utilisable.
measures-short-reach = Contact { $n } sur { $of }
measures-not-asked-of = Non demandé pour { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
    }.
measures-head-care = Soutien de l’entourage : { $letters }.
measures-short-care = Soutien { $letters }

measures-page-size = { $people ->
    [0] Il n’y a encore personne dans le réseau.
    [one] 1 personne, { $informal ->
        [0] pas de l’entourage, à notre connaissance
       *[other] de l’entourage
    }.
   *[other] { $people } personnes, dont { $informal ->
        [0] aucune de l’entourage, à notre connaissance
       *[other] { $informal } de l’entourage
    }.
    }
measures-page-beside = Il y a aussi : { $list }.
measures-groups = { $n ->
    [one] { $n } groupe
   *[other] { $n } groupes
    }
measures-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
    }
measures-online-places = { $n ->
    [one] { $n } lieu en ligne
   *[other] { $n } lieux en ligne
    }
measures-animals = { $n ->
    [one] { $n } animal
   *[other] { $n } animaux
    }
measures-page-variation =
    { $n ->
    [0] Aucun domaine de vie n’est encore rempli.
    [one] Il y a quelqu’un ou quelque chose dans { $n } domaine de vie sur 8.
   *[other] Il y a quelqu’un ou quelque chose dans { $n } domaines de vie sur 8.
    }
measures-page-domains-empty = Question posée, personne pour le moment : { $list }.
measures-page-domains-not-asked = Pas encore demandé : { $list }.
measures-page-knows-none = D’après les réponses, personne ne connaît un autre membre du réseau.
measures-page-knows-minority = La plupart ne se connaissent pas, d’après les réponses.
measures-page-knows-half = La moitié se connaissent, d’après les réponses.
measures-page-knows-most = La plupart se connaissent, d’après les réponses.
measures-page-knows-all = Tout le monde se connaît, d’après les réponses.
measures-page-isolates =
    { $who } { $n ->
        [one] ne connaît
       *[other] ne connaissent
    } personne d’autre dans le réseau.
measures-page-isolates-open = Pour { $n ->
    [one] { $n } personne, on ne sait pas encore si elle connaît un autre membre.
   *[other] { $n } personnes, on ne sait pas encore si elles connaissent un autre membre.
    }
measures-page-connector =
    { $who } est, d’après les réponses, le seul lien avec { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
    }.
measures-page-reach =
    { $n ->
    [0] Il n’y a personne, sur { $of },
    [one] Il y a { $n } personne sur { $of }
   *[other] Il y a { $n } personnes sur { $of }
    } avec qui le contact est au moins mensuel, par un moyen utilisable.
measures-page-crisis = { $n ->
    [0] Aucune personne sur { $of } ne peut être appelée
    [one] { $n } personne sur { $of } peut être appelée
   *[other] { $n } personnes sur { $of } peuvent être appelées
    } la nuit.
measures-page-not-asked =
    { $topic } Non demandé pour { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }.
measures-page-undefined = { $topic } { $why }
measures-topic-density = Qui connaît qui ?
measures-topic-reach = À quelle fréquence y a-t-il contact ?
measures-topic-reach-crisis = Qui peut être appelé la nuit ?
measures-topic-reciprocity = Le soutien va-t-il dans les deux sens ?
measures-topic-contacts = Combien de contacts par semaine ?
measures-topic-strain = Comment le lien est-il vécu ?
measures-topic-strained = Qui porte une lourde charge ?
measures-topic-care = { $kind } ?
measures-care-not-asked = Pas encore demandé qui l’apporte dans l’entourage : { $kind }.
measures-care-gap = Demandé : dans l’entourage, il n’y a personne pour apporter { $some }.
measures-care-single = Dans l’entourage, une seule personne apporte { $some } : { $who }.
measures-care-one = Dans l’entourage, { $who } apporte { $some }.
measures-care-several = Dans l’entourage, { $n ->
    [one] { $n } personne apporte
   *[other] { $n } personnes apportent
    } { $some }.
measures-page-load = Dans l’entourage, du soutien a été cité { $total } fois ; { $n ->
    [one] { $who } en apporte { $most }
    [2] { $who } en apportent { $most } par personne
    [3] { $who } en apportent { $most } par personne
   *[other] { $n } personnes en apportent { $most } chacune
    }.
measures-page-reciprocity = { $n ->
    [0] Avec aucune personne, sur { $of }, le soutien ne va dans les deux sens
    [one] Avec { $n } personne sur { $of }, le soutien va dans les deux sens
   *[other] Avec { $n } personnes sur { $of }, le soutien va dans les deux sens
    }.
measures-page-contacts = En tout, environ { $number } contacts par semaine, d’après les fréquences citées.
measures-page-strain = { $n ->
    [0] Aucun lien sur { $of } n’est dessiné comme tendu ou ambivalent
    [one] { $n } lien sur { $of } est dessiné comme tendu ou ambivalent
   *[other] { $n } liens sur { $of } sont dessinés comme tendus ou ambivalents
    }.
measures-page-strained =
    { $n ->
    [0] Aucune charge lourde ni épuisement noté, sur { $of } personnes
    [one] Pour { $n } personne sur { $of }, une charge lourde ou un épuisement est noté
   *[other] Pour { $n } personnes sur { $of }, une charge lourde ou un épuisement est noté
    }.
measures-short-size-open = Taille { $people }, entourage { $informal }, { $unknown } ?
measures-short-variation-open = Diversité { $n } sur 8, { $unknown } ?
measures-short-density-why = Densité : { $why }
measures-short-reach-open = Contact { $n } sur { $of }, { $unknown } ?
measures-short-reach-why = Contact : { $why }
measures-short-why-nobody = dès 1 pers.
measures-short-why-fewer-than-two = dès 2 pers.
measures-short-why-nothing-asked = non demandé
measures-some-P = du soutien pratique
measures-some-E = du soutien émotionnel
measures-some-A = des conseils et des informations
measures-some-G = de la compagnie
measures-some-M = du soutien matériel
measures-part-size = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
    }
measures-part-variation = { $n } domaines sur 8
measures-part-density = { $n } fois oui sur { $of }
measures-part-reachability = { $n } sur { $of }
measures-part-care_capacity = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
    }
measures-part-pairs-open = Qui connaît qui ? Pas encore demandé { $n } fois.
measures-part-ask = Encore à demander
measures-part-signs = ● oui  ○ non  · pas demandé
measures-word-P = pratique
measures-word-E = émotionnel
measures-word-A = conseils
measures-word-G = compagnie
measures-word-M = matériel
measures-every = { $name } : { $value }
measures-every-rests = { $name } : { $value } ({ $known } réponses sur { $of })
measures-every-coming = { $name } : calcul en cours …
measures-figure-informal = { $name }, sans les professionnels
measures-figure-professional = { $name }, entre professionnels
measures-figure-part = { $name }, { $part }
measures-figure-size-informal = personnes de l’entourage
measures-figure-size-professional = professionnels
measures-figure-size-formal-unknown = professionnel ou non : non demandé
measures-figure-ring-unknown = cercle non demandé
measures-figure-sector-unknown = domaine de vie non demandé
measures-figure-beside-groups = groupes, comptés à part
measures-figure-beside-organisations = organisations, comptées à part
measures-figure-beside-online-places = lieux en ligne, comptés à part
measures-figure-beside-animals = animaux, comptés à part
measures-figure-density-ties = paires qui se connaissent
measures-figure-largest-island = personnes dans le plus grand groupe
measures-figure-reach-share = facilité de contact, en part
measures-figure-strain-share = liens tendus ou ambivalents, en part
measures-figure-multiplexity-several = personnes avec plusieurs sortes de soutien

measures-size-name = taille
measures-size-meaning = Combien de personnes font partie du réseau aujourd’hui. Les bénévoles comptent avec l’entourage ; les groupes, les lieux et les animaux sont comptés à part.
measures-size-limits = Aucun nombre n’est bon ou mauvais. D’autres questions donnent d’autres nombres.
measures-formal-share-name = part des professionnels
measures-formal-share-meaning = La part de professionnels parmi les personnes pour qui on l’a demandé.
measures-formal-share-limits = Ne dit rien de la proximité ni de l’utilité de quelqu’un.
measures-ring-name = personnes par cercle
measures-ring-meaning = Combien de personnes se trouvent dans ce cercle, d’après la personne accompagnée.
measures-ring-limits = Les personnes qui n’ont été placées dans aucun cercle sont comptées à part et dessinées au bord.
measures-sector-name = personnes par domaine de vie
measures-sector-meaning = Combien de personnes viennent de ce domaine de vie ; les groupes et les lieux sont comptés à part.
measures-sector-limits = Chaque personne se trouve dans un seul domaine de vie, même si elle en touche plusieurs.
measures-beside-name = comptés à part
measures-beside-meaning = Les groupes, organisations, lieux en ligne et animaux qui font partie du réseau aujourd’hui.
measures-beside-limits = Ils ne comptent pas dans la taille ni la densité, mais bien dans la diversité.
measures-variation-name = diversité
measures-variation-meaning = Dans combien des huit domaines de vie il y a quelqu’un ou quelque chose.
measures-variation-limits = Qu’un domaine de vie soit vide n’est un fait que si on l’a demandé.
measures-variation-blau-name = indice de Blau
measures-variation-blau-meaning = La probabilité que deux membres pris au hasard viennent de domaines de vie différents.
measures-variation-blau-limits = Trompeur avec peu de membres ; pas donné à moins de cinq.
measures-variation-iqv-name = IQV sur huit domaines de vie
measures-variation-iqv-meaning = L’indice de Blau, ramené à 1 pour le maximum que huit domaines de vie permettent.
measures-variation-iqv-limits = Trompeur avec peu de membres ; pas donné à moins de cinq.
measures-variation-effective-name = étendue effective
measures-variation-effective-meaning = À combien de domaines de vie remplis à parts égales la répartition du réseau correspond.
measures-variation-effective-limits = Trompeur avec peu de membres ; pas donné à moins de cinq.
measures-density-name = densité
measures-density-meaning = La part des paires qui se connaissent, parmi celles pour lesquelles on a demandé, sans compter la personne accompagnée.
measures-density-limits = Plus n’est pas mieux : des proches qui se connaissent peuvent se coordonner mais aussi enfermer ; des proches qui ne se connaissent pas laissent de l’espace. La densité baisse d’elle-même quand le réseau grandit : ne comparer une personne qu’avec elle-même.
measures-density-all-name = densité sur toutes les paires
measures-density-all-meaning = Les paires qui se connaissent, rapportées à toutes les paires possibles : le minimum que la densité puisse être.
measures-density-all-limits = Une paire pour laquelle on n’a pas demandé n’y compte pas comme se connaissant ; cela ne veut pas dire que ces personnes ne se connaissent pas.
measures-density-coverage-name = part demandée
measures-density-coverage-meaning = Pour quelle part des paires on a demandé si les deux personnes se connaissent.
measures-density-coverage-limits = Les paires pour lesquelles on a demandé n’ont pas été choisies au hasard : pour les autres, cela peut être différent.
measures-islands-name = groupes séparés
measures-islands-meaning = De petits groupes en contact entre eux, directement ou par d’autres, et sans contact avec les autres groupes.
measures-islands-limits = Seulement ce qui a été demandé. En demandant plus, des groupes peuvent se rejoindre.
measures-isolates-name = ne connaît personne d’autre
measures-isolates-meaning = Une personne qui ne connaît personne d’autre dans le réseau.
measures-isolates-limits = Seulement si on l’a demandé pour toutes ses paires. Ce peut être un très bon contact.
measures-connectors-name = fait le lien
measures-connectors-meaning = Quelqu’un qui, d’après les réponses, est seul à relier d’autres personnes entre elles.
measures-connectors-limits = Seulement si on l’a demandé pour au moins la moitié de ses paires ; un seul lien non demandé peut tout changer.
measures-reach-name = facilité de contact
measures-reach-meaning = Avec combien de personnes il y a un contact au moins une fois par mois, par un moyen que la personne peut utiliser.
measures-reach-limits = Compté sur les personnes pour qui on l’a demandé ; ne dit rien de la qualité du contact.
measures-reach-crisis-name = joignable la nuit
measures-reach-crisis-meaning = Combien de personnes la personne accompagnée peut appeler la nuit.
measures-reach-crisis-limits = D’après la personne accompagnée ; ces personnes n’ont pas été interrogées.
measures-care-name = capacité de soutien du réseau
measures-care-meaning = Combien de personnes de l’entourage apportent ce soutien : P pratique, E émotionnel, I conseils et informations, C compagnie, M matériel. Un ! veut dire : une seule personne.
measures-care-limits = On compte les personnes, pas la quantité ni la qualité du soutien.
measures-given-name = soutien de la personne à d’autres
measures-given-meaning = À combien de personnes la personne accompagnée apporte ce soutien.
measures-given-limits = On compte les personnes, pas la quantité ni la qualité du soutien.
measures-load-name = partage du soutien
measures-load-meaning = Quelle part de tout le soutien de l’entourage vient d’une seule personne.
measures-load-limits = Chaque sorte de soutien pèse autant, ce qui n’est pas le cas dans la vie.
measures-reciprocity-name = réciprocité
measures-reciprocity-meaning = Avec quelle part des personnes le soutien est à la fois donné et reçu.
measures-reciprocity-limits = Uniquement les personnes pour qui on a demandé les deux sens. Un lien ne doit pas toujours être réciproque.
measures-multiplexity-name = multiplexité
measures-multiplexity-meaning = Combien de sortes de soutien se rejoignent dans un même lien, en moyenne.
measures-multiplexity-limits = Uniquement les personnes pour qui on l’a demandé.
measures-contacts-name = contacts par semaine
measures-contacts-meaning = Combien de contacts il y a par semaine, toutes les personnes ensemble.
measures-contacts-limits = Une conversion approximative de la fréquence citée, pas un comptage.
measures-strain-name = liens tendus ou ambivalents
measures-strain-meaning = Combien de liens la personne accompagnée dessine comme tendus ou ambivalents.
measures-strain-limits = Dessiné ainsi à un moment donné ; ce n’est un jugement sur personne.
measures-effective-size-name = taille effective
measures-effective-size-meaning = La taille moins ce qui se recoupe : combien de contacts distincts.
measures-effective-size-limits = Uniquement sur les liens connus ; pas donné à moins de cinq personnes.
measures-efficiency-name = efficacité
measures-efficiency-meaning = La taille effective divisée par la taille.
measures-efficiency-limits = Uniquement sur les liens connus ; un terme de recherche, pas un jugement.
measures-constraint-name = contrainte
measures-constraint-meaning = Dans quelle mesure les contacts de la personne accompagnée se connaissent surtout entre eux.
measures-constraint-limits = Peut dépasser 1, et varie peu d’un réseau à l’autre.
measures-ei-name = indice E-I
measures-ei-meaning = Si les liens vont plutôt d’un domaine de vie à l’autre (jusqu’à 1) ou restent dans le même (jusqu’à −1).
measures-ei-limits = Uniquement les liens dont les deux domaines de vie sont connus.
measures-betweenness-name = intermédiarité
measures-betweenness-meaning = Sur combien de plus courts chemins entre deux autres personnes quelqu’un se trouve.
measures-betweenness-limits = Uniquement sur les liens connus ; un seul lien non demandé peut beaucoup changer.
measures-strained-name = charge
measures-strained-meaning = Pour combien de personnes il est noté une charge lourde ou un épuisement.
measures-strained-limits = Une estimation de l’intervenant, pour l’intervenant seul.
measures-stability-name = ce qui est resté
measures-stability-meaning = Parmi les personnes présentes alors ou maintenant, la part de celles présentes les deux fois.
measures-stability-limits = Une description, pas une mesure de résultat validée. Les personnes dont on n’a pas parlé ne sont pas comptées.

measures-references-warning = Trouvé ailleurs, avec d’autres questions et d’autres personnes. Comparer n’a de sens que si exactement les mêmes questions ont été posées. Ce ne sont pas des objectifs.
measures-reference-psychosis = Personnes avec une psychose, revue de 20 études : 11,7 personnes en moyenne, dont 3,4 amis ; moyennes de 4,6 à 44,9. Une étude belge (Van Humbeeck 2000) : 11,6. Les auteurs disent que les études se comparent mal.
measures-reference-important-matters = Adultes aux États-Unis : nombre de personnes avec qui ils parlent de choses importantes, 2,94 en 1985 et 2,08 en 2004. La baisse est contestée.
measures-reference-special-needs = Familles d’enfants à besoins spécifiques (29 familles) : 230 contacts et services, soit 7,9 par famille.
measures-reference-conference = En moyenne, 12 personnes participent à une conférence de groupe familial (Eigen Kracht).

measures-plain-write = La réponse ne peut pas être écrite : { $detail }
