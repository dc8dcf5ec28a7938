## measures
measures-na = s.o.
measures-and = et
measures-notation = n : personnes. T : paires qui se connaissent. Q : paires demandées. f, i : professionnels, entourage. p : part des membres dans un domaine de vie. s : sortes de soutien. C : îlots. R : en contact au moins une fois par mois. B : soutien dans les deux sens. S : soutien dans au moins un sens. E, I : entre les domaines de vie et en leur sein. w : poids de chaque fréquence. g : plus courts chemins. r : part des liens de quelqu’un qui va vers un autre. A₀, A₁ : personnes alors et maintenant.
measures-source-own = Choix de ce programme ; aucune source publiée.

measures-undefined-nobody = Il n’y a encore personne dans le réseau.
measures-undefined-fewer-than-two = Il faut deux personnes pour cela.
measures-undefined-fewer-than-five = À moins de cinq personnes, un tel indice n’a guère de sens ; les nombres, eux, sont donnés.
measures-undefined-nothing-asked = Cela n’a pas encore été demandé.
measures-undefined-no-ties = On ne sait encore d’aucune paire que les deux se connaissent.
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
measures-head-variation = { $n ->
    [0] Encore personne dans aucun des 8 domaines de vie.
   *[other] Quelqu’un ou quelque chose dans { $n } des 8 domaines de vie.
    }
measures-short-variation = Diversité { $n } sur 8
measures-domains-not-asked = Pas encore demandé : { $n ->
    [one] { $n } domaine
   *[other] { $n } domaines
    }.
measures-head-density-few = { $ties ->
    [one] { $ties } paire sur { $asked } se connaît.
   *[other] { $ties } paires sur { $asked } se connaissent.
    }
measures-head-density-complete = { $share } des paires se connaissent ({ $ties } sur { $asked }).
measures-head-density-asked = { $share } des paires demandées se connaissent ({ $ties } sur { $asked }) ; on a demandé pour { $coverage } de toutes les paires.
measures-short-density-few = Densité { $ties } sur { $asked }
measures-short-density-complete = Densité { $share }
measures-short-density-asked = Densité { $share }, dem. { $coverage }
measures-islands = { $n ->
    [one] Un seul îlot.
   *[other] { $n } îlots.
    }
measures-head-reach = Avec { $n } sur { $of }, un contact au moins une fois par mois, par un moyen qui va.
measures-short-reach = Joignables { $n } sur { $of }
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
measures-page-variation = { $n ->
    [0] Aucun domaine de vie n’est encore rempli.
   *[other] Il y a quelqu’un ou quelque chose dans { $n } des 8 domaines de vie.
    }
measures-page-domains-empty = Demandé, et il n’y a personne pour le moment : { $list }.
measures-page-domains-not-asked = Pas encore demandé : { $list }.
measures-page-effective = C’est aussi étendu qu’un réseau réparti à parts égales sur { $number } domaines de vie.
measures-column-together = Toutes les personnes ensemble
measures-column-informal = Sans les professionnels
measures-column-professional = Les professionnels entre eux
measures-page-density = { $column } : on a demandé pour { $asked ->
    [one] { $asked } paire sur { $pairs } ; ces deux personnes { $ties ->
        [0] ne se connaissent pas
       *[other] se connaissent
    }
   *[other] { $asked } paires sur { $pairs } ; { $ties ->
        [0] aucune ne se connaît
        [one] { $ties } paire se connaît
       *[other] { $ties } se connaissent
    }, soit { $share }
    }.
measures-page-density-few = { $column } : on a demandé pour { $asked ->
    [one] { $asked } paire sur { $pairs } ; ces deux personnes { $ties ->
        [0] ne se connaissent pas
       *[other] se connaissent
    }
   *[other] { $asked } paires sur { $pairs } ; { $ties ->
        [0] aucune ne se connaît
        [one] { $ties } paire se connaît
       *[other] { $ties } se connaissent
    }
    }.
measures-page-knows-none = D’après ce qui a été demandé, personne ne connaît un autre membre du réseau.
measures-page-knows-minority = La plupart ne se connaissent pas, d’après ce qui a été demandé.
measures-page-knows-half = La moitié se connaissent, d’après ce qui a été demandé.
measures-page-knows-most = La plupart se connaissent, d’après ce qui a été demandé.
measures-page-knows-all = Tout le monde se connaît, d’après ce qui a été demandé.
measures-page-islands = { $n ->
    [one] D’après ce qui a été demandé, il y a un seul îlot de { $largest } personnes.
   *[other] D’après ce qui a été demandé, il y a { $n } îlots ; le plus grand compte { $largest ->
        [one] { $largest } personne
       *[other] { $largest } personnes
    }.
    }
measures-page-isolates = { $who } { $n ->
    [one] ne connaît
   *[other] ne connaissent
    } aucun autre membre.
measures-page-isolates-open = Pour { $n ->
    [one] { $n } personne, on ne sait pas encore si elle connaît un autre membre.
   *[other] { $n } personnes, on ne sait pas encore si elles connaissent un autre membre.
    }
measures-page-connector = Sans { $who }, { $n ->
    [one] { $n } personne perd
   *[other] { $n } personnes perdent
    } le contact avec les autres.
measures-page-connectors-open = { $n ->
    [one] { $n } personne est peut-être une personne charnière ; on ne le sait pas encore, car on n’a pas assez demandé qui elle connaît.
   *[other] { $n } personnes sont peut-être des personnes charnières ; on ne le sait pas encore, car on n’a pas assez demandé qui elles connaissent.
    }
measures-page-reach = { $n ->
    [0] Il n’y a personne, sur { $of },
    [one] Il y a { $n } personne sur { $of }
   *[other] Il y a { $n } personnes sur { $of }
    } avec qui le contact a lieu au moins une fois par mois, par un moyen qui va pour la personne accompagnée.
measures-page-crisis = { $n ->
    [0] Aucune personne sur { $of } ne peut être appelée
    [one] { $n } personne sur { $of } peut être appelée
   *[other] { $n } personnes sur { $of } peuvent être appelées
    } la nuit.
measures-page-not-asked = { $topic } : non demandé pour { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
    }.
measures-page-undefined = { $topic } : pas encore de chiffre. { $why }
measures-care-not-asked = Pas encore demandé qui l’apporte dans l’entourage : { $kind }.
measures-care-gap = Demandé : dans l’entourage, il n’y a personne pour apporter { $some }.
measures-care-single = Dans l’entourage, une seule personne apporte { $some } : { $who }.
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
measures-page-multiplexity = En moyenne, { $number } sortes de soutien par personne ; { $n ->
    [0] aucune personne n’en réunit deux
    [one] { $n } personne en réunit deux ou plus
   *[other] { $n } personnes en réunissent deux ou plus
    }.
measures-page-contacts = En tout, environ { $number } contacts par semaine, d’après les fréquences citées.
measures-page-strain = { $n ->
    [0] Aucun lien sur { $of } n’est dessiné comme tendu ou ambivalent
    [one] { $n } lien sur { $of } est dessiné comme tendu ou ambivalent
   *[other] { $n } liens sur { $of } sont dessinés comme tendus ou ambivalents
    }.
measures-page-strained = { $n ->
    [0] Pour aucune personne sur { $of } il n’est noté de charge lourde ni d’épuisement
    [one] Pour { $n } personne sur { $of }, une charge lourde ou un épuisement est noté
   *[other] Pour { $n } personnes sur { $of }, une charge lourde ou un épuisement est noté
    }.
measures-short-size-open = Taille { $people }, entourage { $informal }, { $unknown } ?
measures-short-variation-open = Diversité { $n } sur 8, { $unknown } ?
measures-short-density-why = Densité : { $why }
measures-short-reach-open = Joignables { $n } sur { $of }, { $unknown } ?
measures-short-reach-why = Joignables : { $why }
measures-short-why-nobody = dès 1 pers.
measures-short-why-fewer-than-two = dès 2 pers.
measures-short-why-nothing-asked = non demandé
measures-some-P = du soutien pratique
measures-some-E = du soutien émotionnel
measures-some-A = des conseils et des informations
measures-some-G = de la compagnie
measures-some-M = du soutien matériel
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
measures-figure-beside-groups = groupes, comptés à côté
measures-figure-beside-organisations = organisations, comptées à côté
measures-figure-beside-online-places = lieux en ligne, comptés à côté
measures-figure-beside-animals = animaux, comptés à côté
measures-figure-density-ties = paires qui se connaissent
measures-figure-largest-island = personnes dans le plus grand îlot
measures-figure-reach-share = accessibilité, en part
measures-figure-strain-share = ce qui coûte de l’énergie, en part
measures-figure-multiplexity-several = personnes avec plusieurs sortes de soutien

measures-size-name = taille
measures-size-meaning = Combien de personnes font partie du réseau aujourd’hui. Les bénévoles comptent avec l’entourage ; les groupes, les lieux et les animaux se trouvent à côté.
measures-size-limits = Aucun nombre n’est bon ou mauvais. D’autres questions donnent d’autres nombres.
measures-formal-share-name = part des professionnels
measures-formal-share-meaning = La part de professionnels parmi les personnes pour qui on l’a demandé.
measures-formal-share-limits = Ne dit rien de la proximité ni de l’utilité de quelqu’un.
measures-ring-name = personnes par cercle
measures-ring-meaning = Combien de personnes se trouvent dans ce cercle, d’après la personne accompagnée.
measures-ring-limits = Les personnes qui n’ont été placées dans aucun cercle sont comptées à part et dessinées au bord.
measures-sector-name = personnes par domaine de vie
measures-sector-meaning = Combien de personnes viennent de ce domaine de vie ; les groupes et les lieux sont comptés à côté.
measures-sector-limits = Chaque personne se trouve dans un seul domaine de vie, même si elle en touche plusieurs.
measures-beside-name = comptés à côté
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
measures-density-meaning = La part des paires demandées qui se connaissent, sans compter la personne accompagnée.
measures-density-limits = Plus n’est pas mieux : des proches qui se connaissent peuvent se coordonner mais aussi enfermer ; des proches qui ne se connaissent pas laissent de l’espace. La densité baisse d’elle-même quand le réseau grandit : ne comparer une personne qu’avec elle-même.
measures-density-all-name = densité sur toutes les paires
measures-density-all-meaning = Les paires qui se connaissent, rapportées à toutes les paires possibles : le minimum que la densité puisse être.
measures-density-all-limits = Une paire non demandée n’y compte pas comme se connaissant ; cela ne veut pas dire que ces personnes ne se connaissent pas.
measures-density-coverage-name = part demandée
measures-density-coverage-meaning = Pour quelle part des paires on a demandé si les deux personnes se connaissent.
measures-density-coverage-limits = Les paires demandées ne l’ont pas été au hasard : pour les autres, cela peut être différent.
measures-islands-name = îlots
measures-islands-meaning = De petits groupes en contact entre eux, directement ou par d’autres, et sans contact avec les autres groupes.
measures-islands-limits = Seulement ce qui a été demandé. En demandant plus, des îlots peuvent se rejoindre.
measures-isolates-name = ne connaît aucun autre membre
measures-isolates-meaning = Une personne qui ne connaît personne d’autre dans le réseau.
measures-isolates-limits = Seulement si on l’a demandé pour toutes ses paires. Ce peut être un très bon contact.
measures-connectors-name = personne charnière
measures-connectors-meaning = Quelqu’un sans qui d’autres perdent le contact entre eux.
measures-connectors-limits = Seulement si on l’a demandé pour au moins la moitié de ses paires ; un seul lien non demandé peut tout changer.
measures-reach-name = accessibilité
measures-reach-meaning = Avec combien de personnes il y a un contact au moins une fois par mois, par un moyen qui va pour la personne accompagnée.
measures-reach-limits = Compté sur les personnes pour qui on l’a demandé ; ne dit rien de la qualité du contact.
measures-reach-crisis-name = joignable la nuit
measures-reach-crisis-meaning = Combien de personnes la personne accompagnée peut appeler la nuit.
measures-reach-crisis-limits = D’après la personne accompagnée ; ces personnes n’ont pas été interrogées.
measures-care-name = capacité de soutien
measures-care-meaning = Combien de personnes de l’entourage apportent ce soutien : P pratique, E émotionnel, A conseils et informations, G compagnie, M matériel. Un ! veut dire : une seule personne.
measures-care-limits = On compte les personnes, pas la quantité ni la qualité du soutien.
measures-given-name = soutien donné
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
measures-strain-name = ce qui coûte de l’énergie
measures-strain-meaning = Combien de liens la personne accompagnée dessine comme tendus ou ambivalents.
measures-strain-limits = Dessiné ainsi à un moment donné ; ce n’est un jugement sur personne.
measures-effective-size-name = taille effective
measures-effective-size-meaning = La taille moins ce qui se recoupe : combien de contacts distincts.
measures-effective-size-limits = Uniquement sur les liens connus ; pas donné à moins de cinq personnes.
measures-efficiency-name = efficacité
measures-efficiency-meaning = La taille effective divisée par la taille.
measures-efficiency-limits = Uniquement sur les liens connus ; un terme de recherche, pas un jugement.
measures-constraint-name = contrainte
measures-constraint-meaning = À quel point les contacts de la personne accompagnée ramènent les uns aux autres.
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
measures-reference-special-needs = Familles d’enfants à besoins particuliers (29 familles) : 230 partenariats, soit 7,9 par famille.
measures-reference-conference = En moyenne, 12 personnes participent à une conférence familiale (Eigen Kracht).

measures-plain-write = La réponse ne peut pas être écrite : { $detail }
