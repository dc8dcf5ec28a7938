## measures
measures-na = n/a
measures-and = and
measures-notation = n: people. T: pairs who know each other. Q: pairs asked. f, i: professionals, informal. p: share of the members in a life domain. s: kinds of support. C: islands. R: in touch monthly or more. B: support in two directions. S: support in at least one direction. E, I: between and within life domains. w: weight of each contact frequency. g: shortest paths. r: part of somebody’s ties that goes to another. A₀, A₁: people then and now.
measures-source-own = A choice of this program; no published source.

measures-undefined-nobody = There is nobody in the network yet.
measures-undefined-fewer-than-two = It takes two people.
measures-undefined-fewer-than-five = Below five people such a figure says too little; the counts are shown.
measures-undefined-nothing-asked = This was not asked yet.
measures-undefined-no-ties = No two people are known to know each other yet.
measures-undefined-no-support = No support was named yet.

measures-kind-P = practical support
measures-kind-E = emotional support
measures-kind-A = advice and information
measures-kind-G = companionship
measures-kind-M = material support

measures-head-size = { $people ->
    [0] Nobody in the network yet.
    [one] 1 person: { $informal } informal, { $professional ->
        [one] { $professional } professional
       *[other] { $professional } professionals
    }.
   *[other] { $people } people: { $informal } informal, { $professional ->
        [one] { $professional } professional
       *[other] { $professional } professionals
    }.
    }
measures-short-size = Size { $people }, { $informal } informal
measures-formal-unknown = For { $n ->
    [one] 1 person
   *[other] { $n } people
    } it was not asked whether they are a professional.
measures-head-variation = { $n ->
    [0] Nobody yet in any of the 8 life domains.
   *[other] Somebody or something in { $n } of the 8 life domains.
    }
measures-short-variation = Variety { $n } of 8
measures-domains-not-asked = Not asked yet: { $n ->
    [one] 1 life domain
   *[other] { $n } life domains
    }.
measures-head-density-few = { $ties } of the { $asked } pairs asked { $ties ->
    [one] knows
   *[other] know
    } each other.
measures-head-density-complete = { $share } of the pairs know each other ({ $ties } of { $asked }).
measures-head-density-asked = { $share } of the pairs asked know each other ({ $ties } of { $asked }); { $coverage } of all pairs were asked.
measures-short-density-few = Density { $ties } of { $asked } pairs
measures-short-density-complete = Density { $share }
measures-short-density-asked = Density { $share }, asked { $coverage }
measures-islands = { $n ->
    [one] Together one island.
   *[other] { $n } islands.
    }
measures-head-reach = With { $n } of { $of }, contact monthly or more, in a way that works.
measures-short-reach = In reach { $n } of { $of }
measures-not-asked-of = Not asked for { $n ->
    [one] 1 person
   *[other] { $n } people
    }.
measures-head-care = Informal support: { $letters }.
measures-short-care = Support { $letters }

measures-page-size = { $people ->
    [0] There is nobody in the network yet.
    [one] 1 person, { $informal ->
        [0] not outside professional help as far as is known
       *[other] outside professional help
    }.
   *[other] { $people } people, { $informal ->
        [0] none of them outside professional help as far as is known
       *[other] { $informal } of them outside professional help
    }.
    }
measures-page-beside = Beside them: { $list }.
measures-groups = { $n ->
    [one] 1 group
   *[other] { $n } groups
    }
measures-organisations = { $n ->
    [one] 1 organisation
   *[other] { $n } organisations
    }
measures-online-places = { $n ->
    [one] 1 online place
   *[other] { $n } online places
    }
measures-animals = { $n ->
    [one] 1 animal
   *[other] { $n } animals
    }
measures-page-variation = { $n ->
    [0] No life domain is filled in yet.
   *[other] There is somebody or something in { $n } of the 8 life domains.
    }
measures-page-domains-empty = Asked, and nobody there now: { $list }.
measures-page-domains-not-asked = Not asked yet: { $list }.
measures-page-effective = That is as spread out as a network divided evenly over { $number } life domains.
measures-column-together = All people together
measures-column-informal = Without the professionals
measures-column-professional = The professionals among themselves
measures-page-density = { $column }: { $asked ->
    [one] { $asked } of { $pairs } pairs was asked; the two { $ties ->
        [0] do not know each other
       *[other] know each other
    }
   *[other] { $asked } of { $pairs } pairs were asked; { $ties ->
        [0] none of them knows
        [one] { $ties } knows
       *[other] { $ties } know
    } each other, which is { $share }
    }.
measures-page-density-few = { $column }: { $asked ->
    [one] { $asked } of { $pairs ->
        [one] { $pairs } pair
       *[other] { $pairs } pairs
    } was asked; the two { $ties ->
        [0] do not know each other
       *[other] know each other
    }
   *[other] { $asked } of { $pairs } pairs were asked; { $ties ->
        [0] none of them knows
        [one] { $ties } knows
       *[other] { $ties } know
    } each other
    }.
measures-page-knows-none = As far as asked, nobody knows another member of the network.
measures-page-knows-minority = Most of them do not know each other, as far as asked.
measures-page-knows-half = Half of them know each other, as far as asked.
measures-page-knows-most = Most of them know each other, as far as asked.
measures-page-knows-all = All of them know each other, as far as asked.
measures-page-islands = { $n ->
    [one] As far as asked they are one island of { $largest } people.
   *[other] As far as asked they form { $n } islands; the largest has { $largest ->
        [one] 1 person
       *[other] { $largest } people
    }.
    }
measures-page-isolates = { $who } { $n ->
    [one] knows
   *[other] know
    } nobody else in the network.
measures-page-isolates-open = For { $n ->
    [one] 1 person
   *[other] { $n } people
    } it is not known yet whether they know anybody else in the network.
measures-page-connector = Without { $who }, { $n ->
    [one] 1 person loses
   *[other] { $n } people lose
    } touch with the rest.
measures-page-connectors-open = { $n ->
    [one] 1 person may be a connector; that is not known yet, since not enough was asked about whom they know.
   *[other] { $n } people may be connectors; that is not known yet, since not enough was asked about whom they know.
    }
measures-page-reach = With { $n ->
    [0] none of the { $of }
    [one] 1 of { $of }
   *[other] { $n } of { $of }
    } there is contact monthly or more, in a way that works for the client.
measures-page-crisis = { $n ->
    [0] None of the { $of }
   *[other] { $n } of { $of }
    } can be called at night.
measures-page-not-asked = { $topic }: not asked for { $n ->
    [one] 1 person
   *[other] { $n } people
    }.
measures-page-undefined = { $topic }: no figure yet. { $why }
measures-care-not-asked = Not asked yet who gives this outside professional help: { $kind }.
measures-care-gap = Asked: outside professional help, nobody gives { $some }.
measures-care-single = Outside professional help, only { $who } gives { $some }.
measures-care-several = Outside professional help, { $n ->
    [one] 1 person gives
   *[other] { $n } people give
    } { $some }.
measures-page-load = Outside professional help, support was named { $total ->
    [one] { $total } time
   *[other] { $total } times
    }; { $n ->
    [one] { $who } gives { $most } of them
    [2] { $who } give { $most } each
    [3] { $who } give { $most } each
   *[other] { $n } people give { $most } each
    }.
measures-page-reciprocity = { $n ->
    [0] With none of the { $of }, support goes in both directions.
   *[other] With { $n } of { $of }, support goes in both directions.
    }
measures-page-multiplexity = { $number } kinds of support per person on average; two or more with { $n ->
    [0] nobody
    [one] 1 person
   *[other] { $n } people
    }.
measures-page-contacts = Together about { $number } contacts a week, reckoned from the frequencies that were named.
measures-page-strain = { $n ->
    [0] None of the { $of } ties is
    [one] 1 of { $of } ties is
   *[other] { $n } of { $of } ties are
    } drawn as stressful or ambivalent.
measures-page-strained = { $n ->
    [0] None of the { $of } is
    [one] 1 of { $of } is
   *[other] { $n } of { $of } are
    } strained or overloaded.
measures-short-size-open = Size { $people }, { $informal } informal, { $unknown } ?
measures-short-variation-open = Variety { $n } of 8, { $unknown } ?
measures-short-density-why = Density: { $why }
measures-short-reach-open = In reach { $n } of { $of }, { $unknown } ?
measures-short-reach-why = In reach: { $why }
measures-short-why-nobody = from 1 person
measures-short-why-fewer-than-two = from 2 people
measures-short-why-nothing-asked = not asked yet
measures-some-P = practical support
measures-some-E = emotional support
measures-some-A = advice and information
measures-some-G = companionship
measures-some-M = material support
measures-every = { $name }: { $value }
measures-every-rests = { $name }: { $value } ({ $known } of { $of } answers)
measures-every-coming = { $name }: being worked out …
measures-figure-informal = { $name }, without professionals
measures-figure-professional = { $name }, among professionals
measures-figure-part = { $name }, { $part }
measures-figure-size-informal = people outside professional help
measures-figure-size-professional = professionals
measures-figure-size-formal-unknown = not asked whether they are a professional
measures-figure-ring-unknown = ring not asked
measures-figure-sector-unknown = life domain not asked
measures-figure-beside-groups = groups, counted beside
measures-figure-beside-organisations = organisations, counted beside
measures-figure-beside-online-places = online places, counted beside
measures-figure-beside-animals = animals, counted beside
measures-figure-density-ties = pairs who know each other
measures-figure-largest-island = people on the largest island
measures-figure-reach-share = reachability, as a share
measures-figure-strain-share = what costs energy, as a share
measures-figure-multiplexity-several = people with several kinds of support

measures-size-name = size
measures-size-meaning = How many people belong to the network now. Volunteers do not count as professionals; groups, places and animals stand beside.
measures-size-limits = No number is good or bad. Other questions give other numbers.
measures-formal-share-name = share of professionals
measures-formal-share-meaning = Which share of the people is a professional, among those of whom it was asked.
measures-formal-share-limits = Says nothing about how close or how useful somebody is.
measures-ring-name = people per ring
measures-ring-meaning = How many people stand in this ring, as the client says it.
measures-ring-limits = Whoever was put in no ring is counted apart and drawn at the edge.
measures-sector-name = people per life domain
measures-sector-meaning = How many people come from this life domain; groups and places are counted beside.
measures-sector-limits = Somebody stands in one life domain, even if they belong in several.
measures-beside-name = counted beside
measures-beside-meaning = Groups, organisations, online places and animals that belong to it now.
measures-beside-limits = They do not count in size and density; they do in variety.
measures-variation-name = variety
measures-variation-meaning = In how many of the eight life domains the network has anybody or anything.
measures-variation-limits = That a life domain is empty is a fact only where it was asked.
measures-variation-blau-name = Blau’s index
measures-variation-blau-meaning = The chance that two members picked at random come from different life domains.
measures-variation-blau-limits = Misleading with few members; not given below five.
measures-variation-iqv-name = IQV over eight life domains
measures-variation-iqv-meaning = Blau’s index, scaled so that 1 is the most that eight life domains allow.
measures-variation-iqv-limits = Misleading with few members; not given below five.
measures-variation-effective-name = effective spread
measures-variation-effective-meaning = Over how many equally filled life domains a network would be just as spread out.
measures-variation-effective-limits = Misleading with few members; not given below five.
measures-density-name = density
measures-density-meaning = Which share of the pairs asked know each other, the client left out.
measures-density-limits = More is not better: people who know each other can coordinate and also hold fast; people who do not, leave room. Density falls by itself as a network grows: compare a client only with themselves.
measures-density-all-name = density over all pairs
measures-density-all-meaning = Pairs who know each other over all pairs there are: the least that density can be.
measures-density-all-limits = A pair that was not asked does not count as knowing each other here; that does not mean that they do not.
measures-density-coverage-name = coverage
measures-density-coverage-meaning = For which share of the pairs it was asked whether they know each other.
measures-density-coverage-limits = Which pairs were asked is no accident: the rest may be different.
measures-islands-name = islands
measures-islands-meaning = Clusters in touch among themselves, directly or through others, and not with the other clusters.
measures-islands-limits = Only what was asked. Asking more can join islands.
measures-isolates-name = isolate
measures-isolates-meaning = Whoever knows nobody else in the network.
measures-isolates-limits = Only those all of whose pairs were asked are called so. An isolate can be a very good contact.
measures-connectors-name = connector
measures-connectors-meaning = Somebody without whom others lose touch with one another.
measures-connectors-limits = Only those at least half of whose pairs were asked are called so; one tie that was not asked can change it.
measures-reach-name = reachability
measures-reach-meaning = With how many people the client is in touch monthly or more, in a way that works for the client.
measures-reach-limits = Counted over those of whom it was asked; does not say how good the contact is.
measures-reach-crisis-name = within reach at night
measures-reach-crisis-meaning = How many people the client can call at night.
measures-reach-crisis-limits = As the client says it; those people were not asked.
measures-care-name = care capacity
measures-care-meaning = How many people outside professional help give this support: P practical, E emotional, A advice and information, G companionship, M material. A ! means: one person alone.
measures-care-limits = Counts people, not how much or how well.
measures-given-name = support given
measures-given-meaning = To how many people the client gives this support.
measures-given-limits = Counts people, not how much or how well.
measures-load-name = how support is shared
measures-load-meaning = Which share of all support outside professional help comes from one person.
measures-load-limits = Every kind of support weighs the same, which in life it does not.
measures-reciprocity-name = reciprocity
measures-reciprocity-meaning = With which share of the people support is both given and received.
measures-reciprocity-limits = Only those of whom both directions were asked. Not every tie has to be mutual.
measures-multiplexity-name = multiplexity
measures-multiplexity-meaning = How many kinds of support go together in one tie, on average.
measures-multiplexity-limits = Only those of whom it was asked.
measures-contacts-name = contacts a week
measures-contacts-meaning = How often there is contact in a week, all people together.
measures-contacts-limits = A rough conversion of the frequency that was named, not a count.
measures-strain-name = what costs energy
measures-strain-meaning = How many ties the client draws as stressful or ambivalent.
measures-strain-limits = Drawn so at one moment; no judgement of anybody.
measures-effective-size-name = effective size
measures-effective-size-meaning = Size less overlap: how many separate contacts there are.
measures-effective-size-limits = Only over the ties that are known; not given below five people.
measures-efficiency-name = efficiency
measures-efficiency-meaning = Effective size divided by size.
measures-efficiency-limits = Only over the ties that are known; a term of research, no judgement.
measures-constraint-name = constraint
measures-constraint-meaning = How much the client’s contacts lead back to one another.
measures-constraint-limits = Can be more than 1, and differs little between networks.
measures-ei-name = E-I index
measures-ei-meaning = Whether ties run between life domains (up to 1) or within them (down to −1).
measures-ei-limits = Only ties of which both life domains are known.
measures-betweenness-name = betweenness
measures-betweenness-meaning = On how many shortest paths between two others somebody stands.
measures-betweenness-limits = Only over the ties that are known; one tie that was not asked can change it much.
measures-strained-name = load
measures-strained-meaning = For how many people it is noted that they are strained or overloaded.
measures-strained-limits = The caseworker’s estimate, for the caseworker only.
measures-stability-name = what stayed
measures-stability-meaning = Which share of those who are there then or now is there both times.
measures-stability-limits = Describes, and is no validated outcome measure. Whoever was not discussed is left out.

measures-references-warning = Found elsewhere, with other questions and other people. Comparing a client with them holds only if the very same questions were asked. These are no targets.
measures-reference-psychosis = People with psychosis, review of 20 studies: 11.7 people on average, 3.4 of them friends; averages from 4.6 to 44.9. A Belgian study (Van Humbeeck 2000): 11.6. The authors call the studies hard to compare.
measures-reference-important-matters = Adults in the United States, with whom they discuss important matters: 2.94 in 1985 and 2.08 in 2004. The fall is disputed.
measures-reference-special-needs = Families of children with special needs (29 families): 230 partnerships, which is 7.9 per family.
measures-reference-conference = On average 12 people attend an Eigen Kracht (family group) conference.

measures-plain-write = The answer cannot be written: { $detail }
