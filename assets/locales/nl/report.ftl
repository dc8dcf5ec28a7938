## report

report-the-client = de cliënt
report-title-client = Mijn netwerk
report-title-file = Netwerkcirkel van { $client }
report-title-supervision = Een netwerk om samen te bekijken
report-under-supervision = Zonder namen, datums en plaatsen
report-present = aanwezig: { $who }
report-figure-alt = Netwerkcirkel: { $client } in het midden, met daarrond vier kringen en acht leefgebieden.
report-figure-alt-ring = { $ring }: { $names }.
report-figure-alt-blank = Lege netwerkcirkel met vier kringen en acht leefgebieden.
report-heading-measures = Wat we zien
report-heading-strengths = Wat er is
report-heading-strengths-client = Wie er is
report-heading-gaps = Wat er niet is, of nog niet gevraagd is
report-heading-changes = Wat veranderde sinds { $date }
report-heading-changes-supervision = Wat veranderde sinds de vorige keer
report-heading-words = Woorden van de cliënt
report-heading-words-client = In mijn woorden
report-heading-wishes = Wensen
report-heading-wishes-client = Wat ik wil
report-heading-steps = Afgesproken stappen
report-heading-steps-client = Wat we afspraken
report-heading-next = Volgende afspraak
report-heading-next-client = Volgende keer
report-heading-own = Wat ik er zelf bij wil schrijven
report-heading-annex = Bijlage: de mensen
report-heading-by-hand = Zelf in te vullen
report-heading-matrix = Wie kent wie
report-matrix-how = Zet een kruisje waar twee mensen elkaar kennen. Thuis aan de computer typt u een plaats als letter en cijfer achter de naam: Jeanne C2.
report-write-date = Datum
report-write-wish = Wat ik wil
report-write-step = Een stap
report-foot-client = Dit is [uw|jouw] netwerk zoals [u|jij] het tekende. Dit blad is van [u|jou].
report-foot-file = Volgens de cliënt, tenzij iets anders vermeld staat. Een beschrijving, geen oordeel.
report-foot-supervision = Een beschrijving, geen oordeel. Ook zonder namen kan iemand herkenbaar zijn.
report-foot-initials = Mensen staan hier met initialen.
report-foot-blank = Heel dichtbij is kring 1, op afstand is kring 4. Er is geen fout antwoord.
report-words-about = “{ $words }” — over { $name }
report-wish-closer = Meer contact met { $names }.
report-wish-new = Graag in het netwerk: { $names }.
report-wish-further = Meer afstand van { $names }.
report-wish-end = Geen contact meer met { $names }.
report-steps-open =
    { $n ->
        [one] { $n } stap is afgesproken of bezig.
       *[other] { $n } stappen zijn afgesproken of bezig.
    }
report-steps-done =
    { $n ->
        [one] { $n } stap is gedaan.
       *[other] { $n } stappen zijn gedaan.
    }
report-by = tegen { $date }
report-column-name = Naam
report-column-role = Wie
report-column-sector = Leefgebied
report-column-ring = Kring
report-column-contact = Contact
report-column-proximity = Woont
report-column-quality = Band
report-column-received = Geeft
report-column-given = Krijgt
report-column-source = Volgens
report-strength-close = Heel dichtbij: { $names }.
report-strength-support =
    { $n ->
        [one] { $names } geeft { $support }.
       *[other] { $names } geven { $support }.
    }
report-strength-gives = Steun gaat ook naar: { $names }.
report-gap-support = In de eigen omgeving geeft niemand { $support }.
report-gap-single = In de eigen omgeving geeft één persoon { $support }: { $names }.
report-gap-sectors = Niemand in: { $names }.
report-not-asked = Niet gevraagd: { $names }.
report-measure-beside =
    { $n ->
        [one] Daarnaast { $n } groep, plek of dier.
       *[other] Daarnaast { $n } groepen, plekken of dieren.
    }
report-measure-care = Zorgkracht: { $kinds }.
report-measure-care-rests = Hoeveel mensen uit de eigen omgeving dit geven; ? = niet gevraagd.
report-holds-figure = de netwerkcirkel, met hoe de banden getekend zijn
report-holds-figure-plain = de netwerkcirkel, zonder hoe de banden getekend zijn
report-holds-section = { $heading } ({ $n })
report-holds-annex =
    { $n ->
        [one] een bijlage met { $n } persoon of plek
       *[other] een bijlage met { $n } mensen en plekken
    }
report-out-worker = alles wat alleen voor de hulpverlener is
report-out-distance = wensen voor meer afstand of geen contact
report-out-unsafe-words = woorden die op papier iemand kunnen schaden
report-out-qualities = hoe de banden getekend zijn
report-out-names = namen
report-out-dates = datums
report-out-places = plaatsen
report-out-free-text = eigen woorden, doelen en de tekst van de stappen
report-out-practical = praktische steun
report-out-same-home = wie in hetzelfde huis of hoe ver woont
report-undecided = Dit blad is nog niet klaar om te maken. Kijk eerst op uw eigen bladzijden (w).
report-first-paper = Is dit blad veilig bij de cliënt thuis? Vraag het voor u het meegeeft.
report-first-free-text = Eigen woorden en stappen staan zoals ze getypt zijn; wie op de tekening staat, staat er met initialen. Lees na of er nog een andere naam in staat.
report-first-lacking = Deze tekens worden in PDF en PNG een leeg vakje: { $signs }. In HTML staan ze wel.
report-others =
    { $n ->
        [one] { $n } ander
       *[other] { $n } anderen
    }
