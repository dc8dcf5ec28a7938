## compare

compare-and = { $some } and { $last }
compare-not-asked = not asked
compare-heading-closer = Closer
compare-heading-further = Further
compare-heading-new = New
compare-heading-back = In contact now
compare-heading-dormant = Dormant
compare-heading-gone = Gone
compare-heading-no-news = No news
compare-heading-deceased = Deceased
compare-heading-wished = Wished for
compare-heading-helps-now = Helps now
compare-heading-helps-no-longer = No longer helps
compare-heading-helps-asked = Helps (asked for the first time)
compare-heading-helped-now = Is helped now
compare-heading-helped-no-longer = Is no longer helped
compare-heading-quality = Tie drawn differently
compare-heading-know-now = Know each other now
compare-heading-know-no-longer = Do not know each other after all
compare-heading-know-asked = Know each other (asked for the first time)
compare-heading-tie-quality = Different between them
compare-heading-sector = Another life domain
compare-heading-renamed = Another name
compare-heading-not-discussed = Not discussed
compare-heading-same = Discussed and the same
compare-heading-other = Also changed
compare-closer = { $name } closer: from ring { $from } to ring { $to }.
compare-further = { $name } further away: from ring { $from } to ring { $to }.
compare-new =
    { $n ->
        [one] { $names } is new in the network.
       *[other] { $names } are new in the network.
    }
compare-back = There is contact with { $names } now.
compare-dormant = Contact with { $names } is dormant.
compare-gone = Contact with { $names } was lost.
compare-removed =
    { $n ->
        [one] { $names } is no longer on the drawing.
       *[other] { $names } are no longer on the drawing.
    }
compare-no-news = There is no news of { $names }.
compare-deceased = Deceased: { $names }.
compare-wished = Wished-for contact: { $names }.
compare-helps-now =
    { $n ->
        [one] { $names } gives { $support } now.
       *[other] { $names } give { $support } now.
    }
compare-helps-no-longer =
    { $n ->
        [one] { $names } no longer gives { $support }.
       *[other] { $names } no longer give { $support }.
    }
compare-helps-asked =
    { $n ->
        [one] { $names } gives { $support }; it had not been asked before.
       *[other] { $names } give { $support }; it had not been asked before.
    }
compare-helped-now =
    { $n ->
        [one] { $names } receives { $support } from { $client } now.
       *[other] { $names } receive { $support } from { $client } now.
    }
compare-helped-no-longer =
    { $n ->
        [one] { $names } no longer receives { $support } from { $client }.
       *[other] { $names } no longer receive { $support } from { $client }.
    }
compare-support-P = practical support
compare-support-E = emotional support
compare-support-A = advice and information
compare-support-G = company
compare-support-M = material support
compare-quality = The tie with { $name } is drawn differently: first { $from }, now { $to }.
compare-know-now = { $one } and { $other } know each other now.
compare-know-no-longer = { $one } and { $other } do not know each other after all.
compare-know-asked =
    { $n ->
        [one] We now know of one pair that they know each other; this had not been asked before.
       *[other] We now know of { $n } pairs that they know each other; this had not been asked before.
    }
compare-tie-quality = Between { $one } and { $other }: first { $from }, now { $to }.
compare-sector = { $name } is now under { $to }, before under { $from }.
compare-renamed = { $from } is called { $to } now.
compare-other = Also changed for { $name }: { $fields }.
compare-added-deceased = { $names } is on the drawing now, as deceased.
compare-added-lost = { $names } is on the drawing now; contact was lost.
compare-added-no-news = { $name } is on the drawing now, as somebody of whom there is no news.
compare-added-dormant = { $names } is on the drawing now; the contact is dormant.
compare-field-kind = what it is
compare-field-formal = informal or professional
compare-field-role = role
compare-field-ring = ring, newly or no longer asked
compare-field-since = since when
compare-field-frequency = how often there is contact
compare-field-last-contact = last contact
compare-field-channels = ways of being in touch
compare-field-unusable-channels = ways of contact that don’t work
compare-field-proximity = how far away
compare-field-initiative = who takes the first step
compare-field-strength = strength of the tie
compare-field-flow = gives or takes energy
compare-field-crisis-reach = can be called at night
compare-field-carer = informal carer
compare-field-willing = willing to meet others
compare-field-wish = wish
compare-field-asked-not-to-be-contacted = asked not to be contacted
compare-field-client-words = own words
compare-field-according-to = according to whom
compare-not-discussed = Not discussed: { $names }. Whether anything changed there is not known.
compare-same = Discussed and the same: { $names }.
compare-steps-chosen = Steps chosen
compare-steps-kept = Steps kept
compare-steps-done = Done
compare-steps-dropped = Did not go ahead
compare-step-with = { $step } ({ $with })
compare-caution = This describes what was drawn at two moments. It is not a validated outcome measure.
compare-nothing = Nothing changed in what was discussed.
compare-wishes-told = As the client wishes. The others have not been asked anything yet.
compare-as-wished = as wished
compare-stop-wishes = wishes
compare-tab-changes = Changes
compare-tab-measures = Figures
compare-tab-over-time = Over time
compare-over-time = ● ▄ measured  ○ not or too little asked  ◌ not comparable with the others
compare-undefined = n/a
compare-rests = { $known } of { $of }
compare-rests-both = asked: then { $before }, now { $after }
compare-incomparable-not-before = not comparable: not asked then, or too little to measure
compare-incomparable-not-after = not comparable: not asked now, or too little to measure
compare-incomparable-coverage = not comparable: much more or much less was asked than then
compare-incomparable-asked-differs = not comparable: not the same things were covered
compare-incomparable-not-discussed = not comparable: too many people not discussed
compare-measure-size = Size
compare-measure-size-informal = Size, informal
compare-measure-size-professional = Size, professionals
compare-measure-variation = Life domains with somebody
compare-measure-density = Know each other
compare-measure-islands = Separate groups
compare-measure-reach-share = In contact monthly or more
compare-measure-reach-crisis = Can be called at night
compare-measure-care-P = Practical support, informal
compare-measure-care-E = Emotional support, informal
compare-measure-care-A = Advice and information, informal
compare-measure-care-G = Company, informal
compare-measure-care-M = Material support, informal
compare-measure-reciprocity = Support both ways
compare-measure-strain = Tense or mixed ties
compare-measure-stability = There both times
compare-stability-silent = not discussed, and left out: { $n }
