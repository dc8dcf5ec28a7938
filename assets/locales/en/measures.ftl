## measures
measures-na = n/a
measures-and = and
measures-notation = n: people. T: pairs who know each other. Q: pairs asked about. f, i: professionals, informal contacts. p: share of the members in a life domain. s: kinds of support. C: separate groups. R: in contact at least monthly. B: support in both directions. S: support in at least one direction. E, I: between and within life domains. w: weight of each contact frequency. g: shortest paths. r: share of somebody’s ties that goes to another. A₀, A₁: people then and now.
measures-source-own = A choice of this program; no published source.

measures-undefined-nobody = There is nobody in the network yet.
measures-undefined-fewer-than-two = It takes two people.
measures-undefined-fewer-than-five = With fewer than five people such a figure says too little; the counts are shown.
measures-undefined-nothing-asked = This has not been asked yet.
measures-undefined-no-ties = We don’t know yet of any two people who know each other.
measures-undefined-no-support = No support has been mentioned yet.

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
    } we have not asked whether they are a professional.
measures-head-variation = { $n ->
    [0] Nobody yet in any of the 8 life domains.
   *[other] Somebody or something in { $n } of the 8 life domains.
    }
measures-short-variation = Variety { $n } of 8
measures-domains-not-asked = Not asked yet: { $n ->
    [one] 1 life domain
   *[other] { $n } life domains
    }.
measures-head-density-few =
    { $ties } of the { $asked } pairs we asked about { $ties ->
    [one] knows
   *[other] know
    } each other.
measures-head-density-complete = { $share } of the pairs know each other ({ $ties } of { $asked }).
measures-head-density-asked = Between { $least } and { $most }% of the pairs know each other: { $ties } of the { $asked } we asked about; there are { $pairs } pairs.
measures-short-density-few = Density { $ties } of { $asked } pairs
measures-short-density-complete = Density { $share }
measures-short-density-asked = Density { $least }–{ $most }%
measures-islands =
    { $n ->
    [one] One connected group.
   *[other] { $n } separate groups.
    }
measures-head-reach = With { $n } of { $of }, contact at least monthly, in a way that works.
measures-short-reach = In reach { $n } of { $of }
measures-not-asked-of = Not asked for { $n ->
    [one] 1 person
   *[other] { $n } people
    }.
measures-head-care = Informal support: { $letters }.
measures-short-care = Support { $letters }

measures-page-size =
    { $people ->
        [0] There is nobody in the network yet.
        [one] 1 person, { $informal ->
            [0] not an informal contact as far as we know
           *[other] an informal contact
        }.
       *[other] { $people } people, { $informal ->
            [0] no informal contacts as far as we know
           *[other] of whom { $informal } informal contacts
        }.
    }
measures-page-beside = Also: { $list }.
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
measures-page-domains-empty = We asked; nobody there now: { $list }.
measures-page-domains-not-asked = Not asked yet: { $list }.
measures-page-knows-none = As far as we asked, nobody knows another member of the network.
measures-page-knows-minority = Most of them do not know each other, as far as we asked.
measures-page-knows-half = Half of them know each other, as far as we asked.
measures-page-knows-most = Most of them know each other, as far as we asked.
measures-page-knows-all = They all know each other, as far as we asked.
measures-page-isolates =
    As far as we asked, { $who } { $n ->
        [one] knows
       *[other] know
    } nobody else in the network.
measures-page-isolates-open = For { $n ->
    [one] 1 person
   *[other] { $n } people
    } it is not known yet whether they know anybody else in the network.
measures-page-connector = As far as we asked, { $who } is the only link to { $n ->
    [one] 1 person
   *[other] { $n } people
    }.
measures-page-reach = With { $n ->
    [0] none of the { $of }
    [one] 1 of { $of }
   *[other] { $n } of { $of }
    } there is contact at least monthly, in a way that works.
measures-page-crisis = { $n ->
    [0] None of the { $of }
   *[other] { $n } of { $of }
    } can be called at night.
measures-page-not-asked =
    { $topic } Not asked for { $n ->
        [one] 1 person
       *[other] { $n } people
    }.
measures-page-undefined = { $topic } { $why }
measures-topic-density = Who knows whom?
measures-topic-reach = How often is there contact?
measures-topic-reach-crisis = Who can be called at night?
measures-topic-reciprocity = Does support go both ways?
measures-topic-contacts = How much contact is there in a week?
measures-topic-strain = How does the tie feel?
measures-topic-strained = Who carries a heavy load?
measures-topic-care = { $kind }?
measures-care-not-asked = Not asked yet who, apart from professionals, gives this: { $kind }.
measures-care-gap = We asked: apart from professionals, nobody gives { $some }.
measures-care-single = Apart from professionals, only { $who } gives { $some }.
measures-care-one = Apart from professionals, { $who } gives { $some }.
measures-care-several = Apart from professionals, { $n ->
    [one] 1 person gives
   *[other] { $n } people give
    } { $some }.
measures-page-load = Apart from professionals, support was mentioned { $total ->
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
measures-page-contacts = Altogether about { $number } contacts a week, estimated from the frequencies mentioned.
measures-page-strain =
    { $n ->
    [0] None of the { $of } ties is
    [one] 1 of { $of } ties is
   *[other] { $n } of { $of } ties are
    } drawn as tense or mixed.
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
measures-part-size = { $n ->
    [one] 1 person
   *[other] { $n } people
    }
measures-part-variation = { $n } of 8 life domains
measures-part-density = { $n } times yes of { $of }
measures-part-reachability = { $n } of { $of }
measures-part-care_capacity = { $n ->
    [one] 1 person
   *[other] { $n } people
    }
measures-part-pairs-open = Who knows whom? Not asked yet: { $n } times.
measures-part-ask = Still to ask
measures-part-signs = ● yes  ○ no  · not asked
measures-word-P = practical
measures-word-E = emotional
measures-word-A = advice
measures-word-G = company
measures-word-M = material
measures-every = { $name }: { $value }
measures-every-rests = { $name }: { $value } ({ $known } of { $of } answers)
measures-every-coming = { $name }: being calculated …
measures-figure-informal = { $name }, without professionals
measures-figure-professional = { $name }, among professionals
measures-figure-part = { $name }, { $part }
measures-figure-size-informal = people who are not professionals
measures-figure-size-professional = professionals
measures-figure-size-formal-unknown = not asked whether they are a professional
measures-figure-ring-unknown = ring not asked
measures-figure-sector-unknown = life domain not asked
measures-figure-beside-groups = groups, counted separately
measures-figure-beside-organisations = organisations, counted separately
measures-figure-beside-online-places = online places, counted separately
measures-figure-beside-animals = animals, counted separately
measures-figure-density-ties = pairs who know each other
measures-figure-largest-island = people in the largest group
measures-figure-reach-share = reachability, as a share
measures-figure-strain-share = tense or mixed ties, as a share
measures-figure-multiplexity-several = people with several kinds of support

measures-size-name = size
measures-size-meaning = How many people belong to the network now. Volunteers do not count as professionals; groups, places and animals are counted separately.
measures-size-limits = No number is good or bad. Other questions give other numbers.
measures-formal-share-name = share of professionals
measures-formal-share-meaning = What share of the people are professionals, among those for whom it was asked.
measures-formal-share-limits = Says nothing about how close or how useful somebody is.
measures-ring-name = people per ring
measures-ring-meaning = How many people are in this ring, according to the client.
measures-ring-limits = People who were not placed in a ring are counted separately and drawn at the edge.
measures-sector-name = people per life domain
measures-sector-meaning = How many people come from this life domain; groups and places are counted separately.
measures-sector-limits = Each person is in one life domain, even if they belong in several.
measures-beside-name = counted separately
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
measures-variation-effective-meaning = The number of equally filled life domains this spread corresponds to.
measures-variation-effective-limits = Misleading with few members; not given below five.
measures-density-name = density
measures-density-meaning = The share of the pairs asked about who know each other, leaving out the client.
measures-density-limits = More is not better: people who know each other can coordinate but can also hold you in place; people who don’t leave you room. Density falls as a network grows: compare a client only with themselves.
measures-density-all-name = density over all pairs
measures-density-all-meaning = Pairs who know each other out of all possible pairs: the lowest the density can be.
measures-density-all-limits = A pair we did not ask about does not count as knowing each other here; that does not mean that they do not.
measures-density-coverage-name = coverage
measures-density-coverage-meaning = For which share of the pairs it was asked whether they know each other.
measures-density-coverage-limits = Which pairs were asked about is not random: the rest may be different.
measures-islands-name = separate groups
measures-islands-meaning = Clusters in touch among themselves, directly or through others, and not with the other clusters.
measures-islands-limits = Only what was asked. Asking more can join groups.
measures-isolates-name = knows nobody else
measures-isolates-meaning = Somebody who knows nobody else in the network.
measures-isolates-limits = Only if we asked about all their pairs. Such a contact can be a very good one.
measures-connectors-name = link person
measures-connectors-meaning = Somebody who, as far as we asked, is the only link between others.
measures-connectors-limits = Only if we asked about at least half of their pairs; one tie we did not ask about can change it.
measures-reach-name = reachability
measures-reach-meaning = With how many people the client is in contact at least monthly, in a way that works for the client.
measures-reach-limits = Counted over those for whom it was asked; does not say how good the contact is.
measures-reach-crisis-name = reachable at night
measures-reach-crisis-meaning = How many people the client can call at night.
measures-reach-crisis-limits = As the client says; those people were not asked.
measures-care-name = care capacity
measures-care-meaning = How many people who are not professionals give this support: P practical, E emotional, A advice and information, C companionship, M material. A ! means only one person.
measures-care-limits = Counts people, not how much or how well.
measures-given-name = support from the client to others
measures-given-meaning = To how many people the client gives this support.
measures-given-limits = Counts people, not how much or how well.
measures-load-name = how support is shared
measures-load-meaning = What share of all informal support comes from one person.
measures-load-limits = Every kind of support counts the same here, which in life it doesn’t.
measures-reciprocity-name = reciprocity
measures-reciprocity-meaning = With what share of the people support goes both ways.
measures-reciprocity-limits = Only people for whom both directions were asked. Not every tie has to be mutual.
measures-multiplexity-name = multiplexity
measures-multiplexity-meaning = How many kinds of support go together in one tie, on average.
measures-multiplexity-limits = Only people for whom it was asked.
measures-contacts-name = contacts a week
measures-contacts-meaning = How often there is contact in a week, all people together.
measures-contacts-limits = A rough conversion of the frequency mentioned, not a count.
measures-strain-name = tense or mixed ties
measures-strain-meaning = How many ties the client draws as tense or mixed.
measures-strain-limits = Drawn this way at one moment; not a judgement of anybody.
measures-effective-size-name = effective size
measures-effective-size-meaning = Size less overlap: how many separate contacts there are.
measures-effective-size-limits = Only over the ties that are known; not given below five people.
measures-efficiency-name = efficiency
measures-efficiency-meaning = Effective size divided by size.
measures-efficiency-limits = Only over the ties that are known; a research term, not a judgement.
measures-constraint-name = constraint
measures-constraint-meaning = How far the client’s contacts mainly know each other.
measures-constraint-limits = Can be more than 1, and differs little between networks.
measures-ei-name = E-I index
measures-ei-meaning = Whether ties run between life domains (up to 1) or within them (down to −1).
measures-ei-limits = Only ties of which both life domains are known.
measures-betweenness-name = betweenness
measures-betweenness-meaning = On how many shortest paths between two others somebody is.
measures-betweenness-limits = Only over the ties that are known; one tie that was not asked can change it much.
measures-strained-name = load
measures-strained-meaning = For how many people it is noted that they are strained or overloaded.
measures-strained-limits = The caseworker’s estimate, for the caseworker only.
measures-stability-name = still there
measures-stability-meaning = What share of everybody there then or now is there both times.
measures-stability-limits = A description, not a validated outcome measure. People who were not discussed are left out.

measures-references-warning = Found elsewhere, with other questions and other people. Comparing only makes sense if exactly the same questions were asked. These are not targets.
measures-reference-psychosis = People with psychosis, review of 20 studies: 11.7 people on average, 3.4 of them friends; averages from 4.6 to 44.9. A Belgian study (Van Humbeeck 2000): 11.6. The authors call the studies hard to compare.
measures-reference-important-matters = Adults in the United States: the number of people with whom they discuss important matters, 2.94 in 1985 and 2.08 in 2004. The fall is disputed.
measures-reference-special-needs = Families of children with special needs (29 families): 230 contacts and services, 7.9 per family.
measures-reference-conference = On average 12 people attend an Eigen Kracht (family group) conference.

measures-plain-write = The answer cannot be written: { $detail }
