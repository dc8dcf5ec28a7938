## measures
measures-na = s.o.
measures-and = et
measures-notation = n : personnes. T : paires qui se connaissent. Q : paires demandées. f, i : professionnels, informels. p : part des membres dans un domaine. s : sortes de soutien. C : îlots. R : en contact au moins chaque mois. B : soutien dans les deux sens. S : soutien dans au moins un sens. E, I : entre et dans les domaines. w : poids de chaque fréquence. A₀, A₁ : personnes alors et maintenant.
measures-source-own = Choix de ce programme ; pas de source publiée.

measures-undefined-nobody = Il n'y a encore personne dans le réseau.
measures-undefined-fewer-than-two = Il faut deux personnes pour cela.
measures-undefined-fewer-than-five = En dessous de cinq personnes, un tel chiffre dit trop peu ; les nombres sont donnés.
measures-undefined-nothing-asked = Cela n'a pas encore été demandé.
measures-undefined-no-ties = On ne sait encore d'aucune paire qu'elle se connaît.
measures-undefined-no-support = Aucun soutien n'a encore été cité.

measures-kind-P = soutien pratique
measures-kind-E = soutien émotionnel
measures-kind-A = conseils et informations
measures-kind-G = compagnie

measures-head-size = { $people ->
    [0] Encore personne dans le réseau.
    [one] 1 personne : { $informal } hors professionnels, { $professional ->
        [one] { $professional } professionnel
       *[other] { $professional } professionnels
    }.
   *[other] { $people } personnes : { $informal } hors professionnels, { $professional ->
        [one] { $professional } professionnel
       *[other] { $professional } professionnels
    }.
    }
measures-short-size = Taille { $people }, { $informal } hors pro
measures-formal-unknown = Pour { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
    }, on n'a pas demandé s'il s'agit d'un professionnel.
measures-head-variation = { $n ->
    [0] Encore aucun des 8 domaines de vie.
    [one] Dans { $n } des 8 domaines de vie.
   *[other] Dans { $n } des 8 domaines de vie.
    }
measures-short-variation = Diversité { $n } sur 8
measures-domains-not-asked = Pas encore demandé : { $n ->
    [one] { $n } domaine
   *[other] { $n } domaines
    }.
measures-head-density-few = { $ties ->
    [one] { $ties } paire sur { $asked } demandées se connaît.
   *[other] { $ties } paires sur { $asked } demandées se connaissent.
    }
measures-head-density-complete = { $share } des paires se connaissent ({ $ties } sur { $asked }).
measures-head-density-asked = { $share } des paires demandées se connaissent ({ $ties } sur { $asked }) ; { $coverage } de toutes les paires ont été demandées.
measures-short-density-few = Densité { $ties } sur { $asked }
measures-short-density-complete = Densité { $share }
measures-short-density-asked = Densité { $share }, dem. { $coverage }
measures-short-density-na = Densité { $na }
measures-islands = { $n ->
    [one] Un seul îlot.
   *[other] { $n } îlots.
    }
measures-head-reach = { $n } sur { $of } joignables au moins chaque mois, par un moyen utilisable.
measures-short-reach = Joignables { $n } sur { $of }
measures-short-reach-na = Joignables { $na }
measures-not-asked-of = Non demandé pour { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
    }.
measures-head-care = Soutien informel : { $letters }.
measures-short-care = Soutien { $letters }

measures-page-size = { $people ->
    [0] Il n'y a encore personne dans le réseau.
    [one] 1 personne, { $informal ->
        [0] dont on ne sait pas si elle est autre que professionnelle
       *[other] qui n'est pas un professionnel
    }.
   *[other] { $people } personnes, dont { $informal ->
        [0] aucune n'est connue comme non professionnelle
        [one] { $informal } n'est pas un professionnel
       *[other] { $informal } ne sont pas des professionnels
    }.
    }
measures-page-beside = À côté : { $list }.
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
    [0] Aucun domaine de vie n'est encore rempli.
    [one] Tout le monde vient d'un seul des 8 domaines de vie.
   *[other] Ces membres viennent de { $n } des 8 domaines de vie.
    }
measures-page-domains-empty = Demandé, et personne pour le moment : { $list }.
measures-page-domains-not-asked = Pas encore demandé : { $list }.
measures-page-effective = C'est aussi réparti que { $number } domaines également remplis.
measures-column-together = Toutes les personnes ensemble
measures-column-informal = Sans les professionnels
measures-column-professional = Les professionnels entre eux
measures-page-density = { $column } : { $ties ->
    [one] { $ties } paire sur { $asked } demandées se connaît
   *[other] { $ties } paires sur { $asked } demandées se connaissent
    }, soit { $share } ; il y a { $pairs } paires.
measures-page-density-few = { $column } : { $ties ->
    [one] { $ties } paire sur { $asked } { $asked ->
        [one] demandée
       *[other] demandées
    } se connaît
   *[other] { $ties } paires sur { $asked } demandées se connaissent
    } ; il y a { $pairs ->
    [one] { $pairs } paire
   *[other] { $pairs } paires
    }.
measures-page-knows-none = Pour autant qu'on l'ait demandé, personne ne connaît un autre membre du réseau.
measures-page-knows-minority = La plupart ne se connaissent pas, pour autant qu'on l'ait demandé.
measures-page-knows-half = La moitié des paires demandées se connaissent.
measures-page-knows-most = La plupart se connaissent, pour autant qu'on l'ait demandé.
measures-page-knows-all = Tous ceux pour qui on l'a demandé se connaissent.
measures-page-islands = { $n ->
    [one] Pour autant qu'on l'ait demandé, il y a un seul îlot de { $largest } personnes.
   *[other] Pour autant qu'on l'ait demandé, il y a { $n } îlots ; le plus grand compte { $largest ->
        [one] { $largest } personne
       *[other] { $largest } personnes
    }.
    }
measures-page-isolates = { $who } { $n ->
    [one] ne connaît
   *[other] ne connaissent
    } aucun autre membre.
measures-page-isolates-open = Pour { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
    }, on ne sait pas encore si elle connaît un autre membre.
measures-page-connector = Si { $who } n'est plus là, { $n ->
    [one] { $n } personne perd
   *[other] { $n } personnes perdent
    } le contact avec les autres.
measures-page-connectors-open = { $n ->
    [one] { $n } personne est peut-être une personne charnière
   *[other] { $n } personnes sont peut-être des personnes charnières
    } ; on ne le sait pas encore, car moins de la moitié de leurs paires ont été demandées.
measures-page-reach = { $n } sur { $of } { $n ->
    [one] est joignable
   *[other] sont joignables
    } au moins chaque mois, par un moyen que la personne accompagnée peut utiliser.
measures-page-crisis = { $n } sur { $of } { $n ->
    [one] peut être appelée
   *[other] peuvent être appelées
    } la nuit.
measures-page-not-asked = { $topic } : non demandé pour { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
    }.
measures-page-undefined = { $topic } : s.o. { $why }
measures-care-not-asked = Pas encore demandé : { $kind }.
measures-care-gap = Demandé, et personne du réseau informel ne le donne : { $kind }.
measures-care-single = { $who } est seul(e) à donner : { $kind }.
measures-care-several = { $n ->
    [one] { $n } personne informelle donne
   *[other] { $n } personnes informelles donnent
    } : { $kind }.
measures-page-load = De tout le soutien informel ({ $total }), { $n ->
    [one] { $who } en porte { $most }
   *[other] { $who } en portent { $most } chacun
    }.
measures-page-reciprocity = Avec { $n } sur { $of }, le soutien va dans les deux sens.
measures-page-multiplexity = { $number } sortes de soutien par personne en moyenne ; deux ou plus avec { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
    }.
measures-page-contacts = Ensemble, environ { $number } contacts par semaine, calculés d'après les fréquences citées.
measures-page-strain = { $n } relations sur { $of } { $n ->
    [one] est dessinée comme tendue ou ambivalente
   *[other] sont dessinées comme tendues ou ambivalentes
    }.
measures-page-strained = { $n } sur { $of } { $n ->
    [one] est en charge lourde ou épuisée
   *[other] sont en charge lourde ou épuisées
    }.

measures-size-name = taille
measures-size-meaning = Combien de personnes font partie du réseau aujourd'hui. Les bénévoles comptent avec les informels ; les groupes, les lieux et les animaux se trouvent à côté.
measures-size-limits = Aucun nombre n'est bon ou mauvais. D'autres questions donnent d'autres nombres.
measures-formal-share-name = part des professionnels
measures-formal-share-meaning = Quelle part des personnes est un professionnel, parmi celles pour qui on l'a demandé.
measures-formal-share-limits = Ne dit rien de la proximité ni de l'utilité de quelqu'un.
measures-ring-name = cercle
measures-ring-meaning = Combien de personnes se trouvent dans ce cercle, comme la personne accompagnée le dit.
measures-ring-limits = Qui n'a été mis dans aucun cercle est compté à part et dessiné au bord.
measures-sector-name = domaine de vie
measures-sector-meaning = Combien de personnes viennent de ce domaine.
measures-sector-limits = Chacun se trouve dans un seul domaine, même s'il en touche plusieurs.
measures-beside-name = comptés à côté
measures-beside-meaning = Les groupes, organisations, lieux en ligne et animaux qui en font partie aujourd'hui.
measures-beside-limits = Ils ne comptent pas dans la taille ni la densité, mais bien dans la diversité.
measures-variation-name = diversité
measures-variation-meaning = Dans combien des huit domaines de vie le réseau a quelqu'un ou quelque chose.
measures-variation-limits = Un domaine vide n'est un fait que si on l'a demandé.
measures-variation-blau-name = indice de Blau
measures-variation-blau-meaning = La chance que deux membres pris au hasard viennent de domaines différents.
measures-variation-blau-limits = Trompeur avec peu de membres ; pas donné en dessous de cinq.
measures-variation-iqv-name = IQV sur huit domaines
measures-variation-iqv-meaning = L'indice de Blau, ramené à 1 pour le maximum que huit domaines permettent.
measures-variation-iqv-limits = Trompeur avec peu de membres ; pas donné en dessous de cinq.
measures-variation-effective-name = étendue effective
measures-variation-effective-meaning = Sur combien de domaines également remplis un réseau serait aussi réparti.
measures-variation-effective-limits = Trompeur avec peu de membres ; pas donné en dessous de cinq.
measures-density-name = densité
measures-density-meaning = Quelle part des paires demandées se connaît, sans la personne accompagnée.
measures-density-limits = Plus n'est pas mieux : un réseau dense se coordonne et retient aussi, un réseau lâche laisse de la place. Elle baisse d'elle-même quand le réseau grandit : ne comparer la personne qu'avec elle-même.
measures-density-all-name = densité sur toutes les paires
measures-density-all-meaning = Les paires qui se connaissent sur toutes les paires qui existent : le moins que la densité puisse être.
measures-density-all-limits = Une paire non demandée n'y compte pas comme se connaissant ; cela ne veut pas dire qu'elle ne se connaît pas.
measures-density-coverage-name = part renseignée
measures-density-coverage-meaning = Pour quelle part des paires on a demandé si elles se connaissent.
measures-density-coverage-limits = Les paires demandées ne le sont pas par hasard : le reste peut être différent.
measures-islands-name = îlots
measures-islands-meaning = Des ensembles en contact entre eux, directement ou par d'autres, et pas avec les autres ensembles.
measures-islands-limits = Seulement ce qui a été demandé. Demander plus peut réunir des îlots.
measures-isolates-name = ne connaît aucun autre membre
measures-isolates-meaning = Qui ne connaît personne d'autre dans le réseau.
measures-isolates-limits = Seulement si toutes les paires ont été demandées. Ce peut être un très bon contact.
measures-connectors-name = personne charnière
measures-connectors-meaning = Quelqu'un sans qui d'autres perdent le contact entre eux.
measures-connectors-limits = Seulement si au moins la moitié de ses paires ont été demandées ; un seul lien non demandé peut tout changer.
measures-reach-name = accessibilité
measures-reach-meaning = Avec combien de personnes il y a contact au moins chaque mois, par un moyen que la personne accompagnée peut utiliser.
measures-reach-limits = Compté sur celles pour qui on l'a demandé ; ne dit pas la qualité du contact.
measures-reach-crisis-name = joignable la nuit
measures-reach-crisis-meaning = Combien de personnes la personne accompagnée peut appeler la nuit.
measures-reach-crisis-limits = Comme elle le dit ; ces personnes n'ont pas été interrogées.
measures-care-name = capacité de soutien
measures-care-meaning = Combien de personnes informelles donnent ce soutien : P pratique, E émotionnel, A conseils et informations, G compagnie. Un ! veut dire : une seule personne.
measures-care-limits = Compte des personnes, pas combien ni comment.
measures-given-name = soutien donné
measures-given-meaning = À combien de personnes la personne accompagnée donne ce soutien.
measures-given-limits = Compte des personnes, pas combien ni comment.
measures-load-name = partage du soutien
measures-load-meaning = Quelle part de tout le soutien informel vient d'une seule personne.
measures-load-limits = Chaque sorte de soutien pèse autant, ce qui n'est pas le cas dans la vie.
measures-reciprocity-name = réciprocité
measures-reciprocity-meaning = Avec quelle part des personnes le soutien est à la fois donné et reçu.
measures-reciprocity-limits = Seulement celles pour qui on a demandé les deux sens. Un lien ne doit pas toujours être réciproque.
measures-multiplexity-name = multiplexité
measures-multiplexity-meaning = Combien de sortes de soutien vont ensemble dans un lien, en moyenne.
measures-multiplexity-limits = Seulement celles pour qui on l'a demandé.
measures-contacts-name = contacts par semaine
measures-contacts-meaning = Combien de contacts il y a par semaine, toutes les personnes ensemble.
measures-contacts-limits = Une conversion approximative de la fréquence citée, pas un comptage.
measures-strain-name = ce qui coûte de l'énergie
measures-strain-meaning = Combien de liens la personne accompagnée dessine comme tendus ou ambivalents.
measures-strain-limits = Dessiné ainsi à un moment ; aucun jugement sur quiconque.
measures-effective-size-name = taille effective
measures-effective-size-meaning = La taille moins ce qui se recoupe : combien de contacts séparés.
measures-effective-size-limits = Seulement sur les liens connus ; pas donné en dessous de cinq personnes.
measures-efficiency-name = efficacité
measures-efficiency-meaning = La taille effective divisée par la taille.
measures-efficiency-limits = Seulement sur les liens connus ; un terme de recherche, pas un jugement.
measures-constraint-name = contrainte
measures-constraint-meaning = À quel point les contacts de la personne accompagnée ramènent les uns aux autres.
measures-constraint-limits = Peut dépasser 1, et varie peu d'un réseau à l'autre.
measures-ei-name = indice E-I
measures-ei-meaning = Si les liens vont plutôt entre les domaines de vie (jusqu'à 1) ou dans un même domaine (jusqu'à −1).
measures-ei-limits = Seulement les liens dont les deux domaines sont connus.
measures-betweenness-name = intermédiarité
measures-betweenness-meaning = Sur combien de plus courts chemins entre deux autres quelqu'un se trouve.
measures-betweenness-limits = Seulement sur les liens connus ; un seul lien non demandé peut beaucoup changer.
measures-strained-name = charge
measures-strained-meaning = Pour combien de personnes il est noté que la charge est lourde ou qu'elles sont épuisées.
measures-strained-limits = Une estimation de l'intervenant, pour l'intervenant seul.
measures-stability-name = ce qui est resté
measures-stability-meaning = Quelle part de ceux qui étaient là alors ou maintenant est là les deux fois.
measures-stability-limits = Décrit, et n'est pas une mesure de résultat validée. Qui n'a pas été évoqué n'est pas compté.

measures-references-warning = Trouvé ailleurs, avec d'autres questions et d'autres personnes. Comparer n'a de sens que si exactement les mêmes questions ont été posées. Ce ne sont pas des objectifs.
measures-reference-psychosis = Personnes avec une psychose, revue de 20 études : 11,7 personnes en moyenne, dont 3,4 amis ; moyennes de 4,6 à 44,9. Une étude belge (Van Humbeeck 2000) : 11,6. Les auteurs disent que les études se comparent mal.
measures-reference-important-matters = Adultes aux États-Unis, avec qui ils parlent de choses importantes : 2,94 en 1985 et 2,08 en 2004. La baisse est contestée.
measures-reference-special-needs = Familles d'enfants à besoins particuliers (29 familles) : 230 partenariats, soit 7,9 par famille.
measures-reference-conference = En moyenne, 12 personnes participent à une conférence familiale (Eigen Kracht).

measures-plain-no-column = { $file } : la colonne { $detail } manque dans la première ligne.
measures-plain-not-utf8 = { $file }, ligne { $line } : ce n'est pas de l'UTF-8. Enregistrez le fichier en UTF-8.
measures-plain-uneven = { $file }, ligne { $line } : plus ou moins de champs que la première ligne.
measures-plain-file-too-large = { $file } : plus de { $detail } octets. Divisez le fichier ou relevez la limite.
measures-plain-too-many-rows = { $file }, ligne { $line } : plus de { $detail } lignes. Divisez le fichier ou relevez la limite.
measures-plain-row-too-long = { $file }, ligne { $line } : plus de { $detail } octets. Un guillemet n'est peut-être pas fermé.
measures-plain-field-too-long = { $file }, ligne { $line } : un champ de plus de { $detail } caractères.
measures-plain-out-of-order = { $file }, ligne { $line } : ce réseau n'est pas dans --networks, ou ses lignes ne se suivent pas dans le même ordre.
measures-plain-repeated = { $file }, ligne { $line } : cela s'y trouvait déjà.
measures-plain-nobody-there = { $file }, ligne { $line } : ce lien cite quelqu'un qui n'est pas dans ce réseau.
measures-plain-themselves = { $file }, ligne { $line } : un lien de quelqu'un avec soi-même.
measures-plain-read = { $file } ne peut pas être lu : { $detail }
measures-plain-write = La réponse ne peut pas être écrite : { $detail }
