## compare

compare-and = { $some } en { $last }
compare-not-asked = niet gevraagd
compare-heading-closer = Dichterbij
compare-heading-further = Verder weg
compare-heading-new = Nieuw
compare-heading-back = Nu wel contact
compare-heading-dormant = Ligt stil
compare-heading-gone = Weggevallen
compare-heading-no-news = Geen nieuws
compare-heading-deceased = Overleden
compare-heading-wished = Gewenst
compare-heading-helps-now = Helpt nu
compare-heading-helps-no-longer = Helpt niet meer
compare-heading-helps-asked = Helpt, nu pas gevraagd
compare-heading-helped-now = Krijgt nu hulp
compare-heading-helped-no-longer = Krijgt geen hulp meer
compare-heading-quality = Band anders getekend
compare-heading-know-now = Kennen elkaar nu
compare-heading-know-no-longer = Kennen elkaar toch niet
compare-heading-know-asked = Kennen elkaar, nu pas gevraagd
compare-heading-tie-quality = Tussen hen is het anders
compare-heading-sector = Ander leefgebied
compare-heading-renamed = Andere naam
compare-heading-not-discussed = Niet besproken
compare-heading-same = Besproken en hetzelfde
compare-heading-other = Ook veranderd
compare-closer = { $name } dichterbij: van kring { $from } naar kring { $to }.
compare-further = { $name } verder weg: van kring { $from } naar kring { $to }.
compare-new =
    { $n ->
        [one] { $names } is nieuw in het netwerk.
       *[other] { $names } zijn nieuw in het netwerk.
    }
compare-back = Er is nu contact met { $names }.
compare-dormant = Het contact met { $names } ligt stil.
compare-gone = Het contact met { $names } is weggevallen.
compare-removed =
    { $n ->
        [one] { $names } staat niet meer op de tekening.
       *[other] { $names } staan niet meer op de tekening.
    }
compare-no-news = Van { $names } is er geen nieuws.
compare-deceased =
    { $n ->
        [one] { $names } is overleden.
       *[other] { $names } zijn overleden.
    }
compare-wished = Gewenst contact: { $names }.
compare-helps-now =
    { $n ->
        [one] { $names } geeft nu { $support }.
       *[other] { $names } geven nu { $support }.
    }
compare-helps-no-longer =
    { $n ->
        [one] { $names } geeft niet langer { $support }.
       *[other] { $names } geven niet langer { $support }.
    }
compare-helps-asked =
    { $n ->
        [one] { $names } geeft { $support }; eerder was dat niet gevraagd.
       *[other] { $names } geven { $support }; eerder was dat niet gevraagd.
    }
compare-helped-now =
    { $n ->
        [one] { $names } krijgt nu { $support } van { $client }.
       *[other] { $names } krijgen nu { $support } van { $client }.
    }
compare-helped-no-longer =
    { $n ->
        [one] { $names } krijgt niet langer { $support } van { $client }.
       *[other] { $names } krijgen niet langer { $support } van { $client }.
    }
compare-support-P = praktische steun
compare-support-E = emotionele steun
compare-support-A = advies en informatie
compare-support-G = gezelschap
compare-support-M = materiële steun
compare-quality = De band met { $name } is anders getekend: eerst { $from }, nu { $to }.
compare-know-now = { $one } en { $other } kennen elkaar nu.
compare-know-no-longer = { $one } en { $other } kennen elkaar toch niet.
compare-know-asked =
    { $n ->
        [one] Van één tweetal is nu bekend dat ze elkaar kennen; eerder was dat niet gevraagd.
       *[other] Van { $n } tweetallen is nu bekend dat ze elkaar kennen; eerder was dat niet gevraagd.
    }
compare-tie-quality = Tussen { $one } en { $other }: eerst { $from }, nu { $to }.
compare-sector = { $name } staat nu bij { $to }, eerst bij { $from }.
compare-renamed = { $from } heet nu { $to }.
compare-other = Bij { $name } is ook veranderd: { $fields }.
compare-added-deceased = { $names } staat er nu bij, als overleden.
compare-added-lost = { $names } staat er nu bij, als iemand die uit het oog verloren is.
compare-added-no-news = { $name } staat er nu bij, als iemand van wie er geen nieuws is.
compare-added-dormant = { $names } staat er nu bij; het contact ligt stil.
compare-field-kind = wat het is
compare-field-formal = informeel of beroepskracht
compare-field-role = rol
compare-field-ring = kring, nu pas of niet meer gevraagd
compare-field-since = sinds wanneer
compare-field-frequency = hoe vaak er contact is
compare-field-last-contact = laatste contact
compare-field-channels = manieren om contact te hebben
compare-field-unusable-channels = manieren van contact die niet lukken
compare-field-proximity = hoe ver weg
compare-field-initiative = wie de eerste stap zet
compare-field-strength = hoe sterk de band is
compare-field-flow = geeft of kost energie
compare-field-crisis-reach = ook ’s nachts bereikbaar
compare-field-carer = mantelzorg
compare-field-willing = wil anderen leren kennen
compare-field-wish = wens
compare-field-asked-not-to-be-contacted = vraag om niet gecontacteerd te worden
compare-field-client-words = eigen woorden
compare-field-according-to = volgens wie
compare-not-discussed = Niet besproken: { $names }. Of daar iets veranderde, is niet bekend.
compare-same = Besproken en hetzelfde: { $names }.
compare-steps-chosen = Gekozen stappen
compare-steps-kept = Stappen die doorlopen
compare-steps-done = Gedaan
compare-steps-dropped = Niet doorgegaan
compare-step-with = { $step } ({ $with })
compare-caution = Dit beschrijft wat op twee momenten getekend is. Het is geen gevalideerde meting van resultaat.
compare-nothing = In wat besproken is, veranderde niets.
compare-wishes-told = Zoals de cliënt het wenst. Aan de anderen is nog niets gevraagd.
compare-as-wished = zoals gewenst
compare-stop-wishes = wensen
compare-tab-changes = Veranderd
compare-tab-measures = Cijfers
compare-tab-over-time = In de tijd
compare-over-time = ● ▄ gemeten  ○ niet of te weinig gevraagd  ◌ niet vergelijkbaar met de andere
compare-undefined = n.v.t.
compare-rests = { $known } van { $of }
compare-rests-both = gevraagd: toen { $before }, nu { $after }
compare-incomparable-not-before = niet vergelijkbaar: toen niet gevraagd, of te weinig om te meten
compare-incomparable-not-after = niet vergelijkbaar: nu niet gevraagd, of te weinig om te meten
compare-incomparable-coverage = niet vergelijkbaar: er is veel meer of minder gevraagd dan toen
compare-incomparable-asked-differs = niet vergelijkbaar: niet dezelfde dingen overlopen
compare-incomparable-not-discussed = niet vergelijkbaar: te veel mensen niet besproken
compare-measure-size = Omvang
compare-measure-size-informal = Omvang, informeel
compare-measure-size-professional = Omvang, beroepskrachten
compare-measure-variation = Leefgebieden met iemand
compare-measure-density = Kennen elkaar
compare-measure-islands = Groepjes
compare-measure-reach-share = Maandelijks of vaker contact
compare-measure-reach-crisis = Ook ’s nachts bereikbaar
compare-measure-care-P = Praktische steun, informeel
compare-measure-care-E = Emotionele steun, informeel
compare-measure-care-A = Advies en informatie, informeel
compare-measure-care-G = Gezelschap, informeel
compare-measure-care-M = Materiële steun, informeel
compare-measure-reciprocity = Steun in twee richtingen
compare-measure-strain = Gespannen of dubbele banden
compare-measure-stability = Beide keren aanwezig
compare-stability-silent = niet besproken, en niet meegeteld: { $n }
