## report

report-the-client = the client
report-title-client = My network
report-title-file = Network map of { $client }
report-title-supervision = A network to look at together
report-under-supervision = Without names, days or places
report-present = present: { $who }
report-figure-alt = Network map: { $client } in the middle, surrounded by four rings and eight life domains.
report-figure-alt-ring = { $ring }: { $names }.
report-figure-alt-blank = Blank network map with four rings and eight life domains.
report-heading-measures = What we see
report-heading-strengths = What is there
report-heading-strengths-client = Who is there
report-heading-gaps = What is not there, or not asked yet
report-heading-changes = What changed since { $date }
report-heading-changes-supervision = What changed since last time
report-heading-words = The client’s words
report-heading-words-client = In my words
report-heading-wishes = Wishes
report-heading-wishes-client = What I would like
report-heading-steps = Agreed steps
report-heading-steps-client = What we agreed
report-heading-next = Next appointment
report-heading-next-client = Next time
report-heading-own = What I want to add myself
report-heading-annex = Appendix: the people
report-heading-by-hand = To fill in by hand
report-heading-matrix = Who knows whom
report-matrix-how = Put a cross where two people know each other. At the computer a place is typed as letter and number after the name: Jeanne C2.
report-write-date = Date
report-write-wish = What I would like
report-write-step = A step
report-foot-client = This is your network as you drew it. This page is yours.
report-foot-file = According to the client unless stated otherwise. A description, not a judgement.
report-foot-supervision = A description, not a judgement. Even without names somebody may be recognised.
report-foot-initials = People are shown by their initials.
report-foot-blank = Ring 1 is very close, ring 4 is at a distance. There is no wrong answer.
report-words-about = “{ $words }” — about { $name }
report-wish-closer = More contact with { $names }.
report-wish-new = Wished for in the network: { $names }.
report-wish-further = More distance from { $names }.
report-wish-end = No more contact with { $names }.
report-steps-open =
    { $n ->
        [one] { $n } step is agreed or under way.
       *[other] { $n } steps are agreed or under way.
    }
report-steps-done =
    { $n ->
        [one] { $n } step is done.
       *[other] { $n } steps are done.
    }
report-by = by { $date }
report-column-name = Name
report-column-role = Who
report-column-sector = Domain
report-column-ring = Ring
report-column-contact = Contact
report-column-proximity = Lives
report-column-quality = Tie
report-column-received = Gives
report-column-given = Gets
report-column-source = Source
report-strength-close = Very close: { $names }.
report-strength-support =
    { $n ->
        [one] { $names } gives { $support }.
       *[other] { $names } give { $support }.
    }
report-strength-gives = Support also goes to: { $names }.
report-gap-support = Apart from professionals, nobody gives { $support }.
report-gap-single = Apart from professionals, one person gives { $support }: { $names }.
report-gap-sectors = Nobody in: { $names }.
report-not-asked = Not asked: { $names }.
report-measure-beside =
    { $n ->
        [one] Also { $n } group, place or animal.
       *[other] Also { $n } groups, places or animals.
    }
report-measure-care = Care capacity: { $kinds }.
report-measure-care-rests = How many people who are not professionals give it; ? = not asked.
report-holds-figure = the network map, with how the ties are drawn
report-holds-figure-plain = the network map, without how the ties are drawn
report-holds-section = { $heading } ({ $n })
report-holds-annex =
    { $n ->
        [one] an appendix with { $n } person or place
       *[other] an appendix with { $n } people and places
    }
report-out-worker = everything that is for the caseworker only
report-out-distance = wishes for more distance or no contact
report-out-unsafe-words = words that on paper could harm somebody
report-out-qualities = how the ties are drawn
report-out-names = names
report-out-dates = dates
report-out-places = places
report-out-free-text = the client’s words, goals and the text of the steps
report-out-practical = practical support
report-out-same-home = who lives in the same home or how far
report-undecided = This page is not ready to be made yet. Look at your own pages first (w).
report-first-paper = Is paper safe at home? Ask before you hand it over.
report-first-free-text = Words and steps appear as they were typed; people on the drawing appear by their initials. Check that no other name is left.
report-first-lacking = In PDF and PNG these signs appear as a box: { $signs }. HTML shows them.
report-others =
    { $n ->
        [one] { $n } other
       *[other] { $n } others
    }
