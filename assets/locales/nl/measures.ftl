## measures
measures-na = n.v.t.
measures-and = en
measures-notation = n: mensen. T: tweetallen die elkaar kennen. Q: tweetallen waarnaar gevraagd is. f, i: beroepskrachten, eigen omgeving. p: deel van de leden in een leefgebied. s: soorten steun. C: groepjes. R: minstens maandelijks contact. B: steun in twee richtingen. S: steun in minstens één richting. E, I: tussen en binnen leefgebieden. w: gewicht per contactfrequentie. g: kortste wegen. r: deel van iemands banden dat naar een ander gaat. A₀, A₁: mensen toen en nu.
measures-source-own = Eigen keuze van dit programma; geen gepubliceerde bron.

measures-undefined-nobody = Er staat nog niemand in het netwerk.
measures-undefined-fewer-than-two = Daar zijn twee mensen voor nodig.
measures-undefined-fewer-than-five = Bij minder dan vijf mensen zegt zo’n cijfer te weinig; de aantallen staan er wel.
measures-undefined-nothing-asked = Dat is nog niet gevraagd.
measures-undefined-no-ties = We weten nog van geen twee mensen dat ze elkaar kennen.
measures-undefined-no-support = Er is nog geen steun genoemd.

measures-kind-P = praktische steun
measures-kind-E = emotionele steun
measures-kind-A = advies en informatie
measures-kind-G = gezelschap
measures-kind-M = materiële steun

measures-head-size =
    { $people ->
        [0] Nog niemand in het netwerk.
        [one] 1 persoon: { $informal } uit de eigen omgeving, { $professional ->
            [one] { $professional } beroepskracht
           *[other] { $professional } beroepskrachten
        }.
       *[other] { $people } mensen: { $informal } uit de eigen omgeving, { $professional ->
            [one] { $professional } beroepskracht
           *[other] { $professional } beroepskrachten
        }.
    }
measures-short-size = Omvang { $people }, { $informal } informeel
measures-formal-unknown = Van { $n ->
    [one] 1 persoon
   *[other] { $n } mensen
    } is niet gevraagd of het een beroepskracht is.
measures-head-variation =
    { $n ->
    [0] Nog niemand in een van de 8 leefgebieden.
   *[other] Er is iemand of iets in { $n } van de 8 leefgebieden.
    }
measures-short-variation = Variatie { $n } van 8
measures-domains-not-asked = Nog niet gevraagd: { $n ->
    [one] 1 leefgebied
   *[other] { $n } leefgebieden
    }.
measures-head-density-few = Van de { $asked } tweetallen waarnaar we vroegen, { $ties ->
    [one] kent er { $ties } elkaar
   *[other] kennen er { $ties } elkaar
    }.
measures-head-density-complete = { $share } van de tweetallen kent elkaar ({ $ties } van { $asked }).
measures-head-density-asked = Tussen { $least } en { $most } % van de tweetallen kent elkaar: { $ties } van de { $asked } waarnaar we vroegen; er zijn { $pairs } tweetallen.
measures-short-density-few = Dichtheid { $ties } van { $asked }
measures-short-density-complete = Dichtheid { $share }
measures-short-density-asked = Dichtheid { $least }–{ $most } %
measures-islands =
    { $n ->
    [one] Samen één groepje.
   *[other] { $n } losse groepjes.
    }
measures-head-reach = Met { $n } van de { $of } minstens maandelijks contact, op een manier die lukt.
measures-short-reach = Bereikbaar { $n } van { $of }
measures-not-asked-of = Van { $n ->
    [one] 1 persoon
   *[other] { $n } mensen
    } is dat niet gevraagd.
measures-head-care = Steun uit de eigen omgeving: { $letters }.
measures-short-care = Zorgkracht { $letters }

measures-page-size =
    { $people ->
        [0] Er staat nog niemand in het netwerk.
        [one] 1 persoon, { $informal ->
            [0] voor zover we weten niet uit de eigen omgeving
           *[other] uit de eigen omgeving
        }.
       *[other] { $people } mensen, { $informal ->
            [0] voor zover we weten niemand uit de eigen omgeving
           *[other] van wie { $informal } uit de eigen omgeving
        }.
    }
measures-page-beside = Daarnaast: { $list }.
measures-groups = { $n ->
    [one] 1 groep
   *[other] { $n } groepen
    }
measures-organisations = { $n ->
    [one] 1 organisatie
   *[other] { $n } organisaties
    }
measures-online-places = { $n ->
    [one] 1 plek online
   *[other] { $n } plekken online
    }
measures-animals = { $n ->
    [one] 1 dier
   *[other] { $n } dieren
    }
measures-page-variation = { $n ->
    [0] Er is nog geen leefgebied ingevuld.
   *[other] Er is iemand of iets in { $n } van de 8 leefgebieden.
    }
measures-page-domains-empty = Nu niemand, we vroegen ernaar: { $list }.
measures-page-domains-not-asked = Nog niet gevraagd: { $list }.
measures-page-knows-none = Voor zover gevraagd kent niemand iemand anders uit het netwerk.
measures-page-knows-minority = De meesten kennen elkaar niet, voor zover gevraagd.
measures-page-knows-half = De helft kent elkaar, voor zover gevraagd.
measures-page-knows-most = De meesten kennen elkaar, voor zover gevraagd.
measures-page-knows-all = Voor zover gevraagd kent iedereen elkaar.
measures-page-isolates =
    Voor zover gevraagd { $n ->
        [one] kent
       *[other] kennen
    } { $who } niemand anders uit het netwerk.
measures-page-isolates-open = Van { $n ->
    [one] 1 persoon is nog niet bekend of die iemand anders uit het netwerk kent.
   *[other] { $n } mensen is nog niet bekend of ze iemand anders uit het netwerk kennen.
    }
measures-page-connector =
    { $who } is, voor zover gevraagd, de enige schakel naar { $n ->
    [one] 1 persoon
   *[other] { $n } mensen
    }.
measures-page-reach = Met { $n ->
    [0] niemand van de { $of }
    [one] 1 van de { $of }
   *[other] { $n } van de { $of }
    } is er minstens maandelijks contact, op een manier die lukt.
measures-page-crisis = { $n ->
    [0] Niemand van de { $of } kan
    [one] 1 van de { $of } kan
   *[other] { $n } van de { $of } kunnen
    } ’s nachts gebeld worden.
measures-page-not-asked =
    { $topic } Van { $n ->
        [one] 1 persoon
       *[other] { $n } mensen
    } niet gevraagd.
measures-page-undefined = { $topic } { $why }
measures-topic-density = Wie kent wie?
measures-topic-reach = Hoe vaak is er contact?
measures-topic-reach-crisis = Wie is ’s nachts te bellen?
measures-topic-reciprocity = Gaat de steun in twee richtingen?
measures-topic-contacts = Hoeveel contact is er per week?
measures-topic-strain = Hoe voelt de band?
measures-topic-strained = Wie is zwaar belast?
measures-topic-care = { $kind }?
measures-care-not-asked = Nog niet gevraagd wie in de eigen omgeving dit geeft: { $kind }.
measures-care-gap = In de eigen omgeving geeft niemand { $some } (gevraagd).
measures-care-single = In de eigen omgeving geeft alleen { $who } { $some }.
measures-care-one = In de eigen omgeving geeft { $who } { $some }.
measures-care-several = In de eigen omgeving { $n ->
    [one] geeft 1 persoon
   *[other] geven { $n } mensen
    } { $some }.
measures-page-load = In de eigen omgeving is { $total } keer steun genoemd; { $n ->
    [one] { $who } geeft er { $most }
    [2] { $who } geven er elk { $most }
    [3] { $who } geven er elk { $most }
   *[other] { $n } mensen geven er elk { $most }
    }.
measures-page-reciprocity = { $n ->
    [0] Bij niemand van de { $of } gaat de steun
   *[other] Bij { $n } van de { $of } gaat de steun
    } in beide richtingen.
measures-page-contacts = Alles samen ongeveer { $number } contacten per week, berekend op de frequentie die genoemd is.
measures-page-strain = { $n ->
    [0] Geen enkele van de { $of } banden is
    [one] 1 van de { $of } banden is
   *[other] { $n } van de { $of } banden zijn
    } als gespannen of dubbel getekend.
measures-page-strained = { $n ->
    [0] Niemand van de { $of } is
    [one] 1 van de { $of } is
   *[other] { $n } van de { $of } zijn
    } zwaar belast of overbelast.
measures-short-size-open = Omvang { $people }, { $informal } inf., { $unknown } ?
measures-short-variation-open = Variatie { $n } van 8, { $unknown } ?
measures-short-density-why = Dichtheid: { $why }
measures-short-reach-open = Bereikbaar { $n } van { $of }, { $unknown } ?
measures-short-reach-why = Bereikbaar: { $why }
measures-short-why-nobody = vanaf 1 pers.
measures-short-why-fewer-than-two = vanaf 2 pers.
measures-short-why-nothing-asked = niet gevraagd
measures-some-P = praktische steun
measures-some-E = emotionele steun
measures-some-A = advies en informatie
measures-some-G = gezelschap
measures-some-M = materiële steun
measures-part-size = { $n ->
    [one] 1 persoon
   *[other] { $n } mensen
    }
measures-part-variation = { $n } van de 8 leefgebieden
measures-part-density = { $n } keer ja op { $of }
measures-part-reachability = { $n } van de { $of }
measures-part-care_capacity = { $n ->
    [one] 1 persoon
   *[other] { $n } mensen
    }
measures-part-pairs-open = Wie kent wie? Nog { $n } keer niet gevraagd.
measures-part-ask = Nog te vragen
measures-part-signs = ● wel  ○ niet  · niet gevraagd
measures-word-P = praktisch
measures-word-E = emotioneel
measures-word-A = advies
measures-word-G = gezelschap
measures-word-M = materieel
measures-every = { $name }: { $value }
measures-every-rests = { $name }: { $value } ({ $known } van { $of } antwoorden)
measures-every-coming = { $name }: wordt nog berekend …
measures-figure-informal = { $name }, zonder beroepskrachten
measures-figure-professional = { $name }, onder beroepskrachten
measures-figure-part = { $name }, { $part }
measures-figure-size-informal = mensen uit de eigen omgeving
measures-figure-size-professional = beroepskrachten
measures-figure-size-formal-unknown = niet gevraagd of het een beroepskracht is
measures-figure-ring-unknown = kring niet gevraagd
measures-figure-sector-unknown = leefgebied niet gevraagd
measures-figure-beside-groups = groepen, apart geteld
measures-figure-beside-organisations = organisaties, apart geteld
measures-figure-beside-online-places = plekken online, apart geteld
measures-figure-beside-animals = dieren, apart geteld
measures-figure-density-ties = tweetallen die elkaar kennen
measures-figure-largest-island = mensen in het grootste groepje
measures-figure-reach-share = bereikbaarheid, als deel
measures-figure-strain-share = gespannen of dubbele banden, als deel
measures-figure-multiplexity-several = mensen met meer soorten steun

measures-size-name = omvang
measures-size-meaning = Hoeveel mensen nu deel uitmaken van het netwerk. Vrijwilligers tellen niet als beroepskracht; groepen, plekken en dieren worden apart geteld.
measures-size-limits = Geen enkel aantal is goed of slecht. Andere vragen geven andere aantallen.
measures-formal-share-name = aandeel beroepskrachten
measures-formal-share-meaning = Welk deel van de mensen een beroepskracht is, onder hen van wie dat gevraagd is.
measures-formal-share-limits = Zegt niets over hoe nabij of hoe nuttig iemand is.
measures-ring-name = mensen per kring
measures-ring-meaning = Hoeveel mensen in deze kring staan, zoals de cliënt het zegt.
measures-ring-limits = Wie in geen kring gezet is, wordt apart geteld en buitenaan getekend.
measures-sector-name = mensen per leefgebied
measures-sector-meaning = Hoeveel mensen uit dit leefgebied komen; groepen en plekken worden apart geteld.
measures-sector-limits = Iemand staat in één leefgebied, ook als die in meer leefgebieden thuishoort.
measures-beside-name = apart geteld
measures-beside-meaning = Groepen, organisaties, plekken online en dieren die er nu bij horen.
measures-beside-limits = Ze tellen niet mee in omvang en dichtheid, wel in variatie.
measures-variation-name = variatie
measures-variation-meaning = In hoeveel van de acht leefgebieden er iemand of iets in het netwerk is.
measures-variation-limits = Dat een leefgebied leeg is, is pas een feit als het gevraagd is.
measures-variation-blau-name = index van Blau
measures-variation-blau-meaning = De kans dat twee willekeurige leden uit verschillende leefgebieden komen.
measures-variation-blau-limits = Bij weinig leden misleidend; onder de vijf niet gegeven.
measures-variation-iqv-name = IQV over acht leefgebieden
measures-variation-iqv-meaning = De index van Blau, herrekend zodat 1 het hoogste is dat met acht leefgebieden kan.
measures-variation-iqv-limits = Bij weinig leden misleidend; onder de vijf niet gegeven.
measures-variation-effective-name = effectieve spreiding
measures-variation-effective-meaning = Met hoeveel even goed gevulde leefgebieden deze spreiding overeenkomt.
measures-variation-effective-limits = Bij weinig leden misleidend; onder de vijf niet gegeven.
measures-density-name = dichtheid
measures-density-meaning = Welk deel van de tweetallen waarnaar gevraagd is, elkaar kent, zonder de cliënt.
measures-density-limits = Meer is niet altijd beter: mensen die elkaar kennen, kunnen afspreken maar ook knellen; mensen die elkaar niet kennen, laten meer ruimte. De dichtheid daalt vanzelf als het netwerk groeit: vergelijk een cliënt alleen met zichzelf.
measures-density-all-name = dichtheid over alle tweetallen
measures-density-all-meaning = De tweetallen die elkaar kennen, op alle mogelijke tweetallen: de laagst mogelijke dichtheid.
measures-density-all-limits = Een tweetal waarnaar niet gevraagd is, telt hier niet mee als kennen; dat wil niet zeggen dat ze elkaar niet kennen.
measures-density-coverage-name = gevraagd deel
measures-density-coverage-meaning = Van welk deel van de tweetallen gevraagd is of ze elkaar kennen.
measures-density-coverage-limits = Naar welke tweetallen gevraagd is, is geen toeval: bij de rest kan het anders zijn.
measures-islands-name = groepjes
measures-islands-meaning = Groepjes die onderling, rechtstreeks of via anderen, contact hebben, en met de andere groepjes niet.
measures-islands-limits = Alleen wat gevraagd is. Meer vragen kan groepjes samenvoegen.
measures-isolates-name = kent niemand anders
measures-isolates-meaning = Wie niemand anders uit het netwerk kent.
measures-isolates-limits = Alleen als naar alle anderen gevraagd is. Zo iemand kan een heel goed contact zijn.
measures-connectors-name = schakel
measures-connectors-meaning = Iemand die, voor zover gevraagd, als enige anderen met elkaar verbindt.
measures-connectors-limits = Alleen als naar minstens de helft van de anderen gevraagd is; één band die niet gevraagd is, kan het veranderen.
measures-reach-name = bereikbaarheid
measures-reach-meaning = Met hoeveel mensen de cliënt minstens maandelijks contact heeft, op een manier die voor de cliënt lukt.
measures-reach-limits = Geteld bij wie het gevraagd is; zegt niet hoe goed het contact is.
measures-reach-crisis-name = bereikbaar ’s nachts
measures-reach-crisis-meaning = Hoeveel mensen de cliënt ’s nachts kan bellen.
measures-reach-crisis-limits = Zoals de cliënt het zegt; niet bij die mensen nagevraagd.
measures-care-name = zorgkracht
measures-care-meaning = Hoeveel mensen uit de eigen omgeving deze steun geven: P praktisch, E emotioneel, A advies en informatie, G gezelschap, M materieel. Een ! wil zeggen: één persoon alleen.
measures-care-limits = Telt mensen, niet hoeveel of hoe goed.
measures-given-name = steun van de cliënt aan anderen
measures-given-meaning = Aan hoeveel mensen de cliënt deze steun geeft.
measures-given-limits = Telt mensen, niet hoeveel of hoe goed.
measures-load-name = verdeling van de steun
measures-load-meaning = Welk deel van alle steun uit de eigen omgeving van één persoon komt.
measures-load-limits = Elke soort steun telt even zwaar, wat in het leven niet zo is.
measures-reciprocity-name = wederkerigheid
measures-reciprocity-meaning = Bij welk deel van de mensen de steun in beide richtingen gaat.
measures-reciprocity-limits = Alleen van wie beide richtingen gevraagd zijn. Niet elke band hoeft wederkerig te zijn.
measures-multiplexity-name = meervoudigheid
measures-multiplexity-meaning = Hoeveel soorten steun er gemiddeld in één band samengaan.
measures-multiplexity-limits = Alleen van wie het gevraagd is.
measures-contacts-name = contacten per week
measures-contacts-meaning = Hoe vaak er per week contact is, alle mensen samen.
measures-contacts-limits = Een ruwe omrekening van de genoemde frequentie, geen telling.
measures-strain-name = gespannen of dubbele banden
measures-strain-meaning = Hoeveel banden de cliënt als gespannen of dubbel tekent.
measures-strain-limits = Zo getekend op één moment; geen oordeel over iemand.
measures-effective-size-name = effectieve omvang
measures-effective-size-meaning = De omvang min de overlapping: hoeveel aparte contacten het zijn.
measures-effective-size-limits = Alleen over de bekende banden; onder de vijf mensen niet gegeven.
measures-efficiency-name = efficiëntie
measures-efficiency-meaning = De effectieve omvang gedeeld door de omvang.
measures-efficiency-limits = Alleen over de bekende banden; een term uit onderzoek, geen oordeel.
measures-constraint-name = beperking
measures-constraint-meaning = In hoeverre de contacten van de cliënt vooral elkaar kennen.
measures-constraint-limits = Kan hoger zijn dan 1 en verschilt weinig tussen netwerken.
measures-ei-name = E-I-index
measures-ei-meaning = Of banden eerder tussen leefgebieden lopen (tot 1) of erbinnen (tot −1).
measures-ei-limits = Alleen banden waarvan beide leefgebieden bekend zijn.
measures-betweenness-name = tussenpositie
measures-betweenness-meaning = Op hoeveel kortste wegen tussen twee anderen iemand staat.
measures-betweenness-limits = Alleen over de bekende banden; één band die niet gevraagd is, kan het cijfer sterk veranderen.
measures-strained-name = draaglast
measures-strained-meaning = Van hoeveel mensen genoteerd is dat ze zwaar belast of overbelast zijn.
measures-strained-limits = Een inschatting van de hulpverlener, alleen voor de hulpverlener.
measures-stability-name = wat bleef
measures-stability-meaning = Welk deel van alle mensen van toen en nu er beide keren bij is.
measures-stability-limits = Beschrijft, en is geen bewezen maat voor vooruitgang. Wie niet besproken werd, telt niet mee.

measures-references-warning = Elders gevonden, met andere vragen en bij andere mensen. Een cliënt daarmee vergelijken klopt alleen als precies dezelfde vragen gesteld zijn. Het zijn geen streefcijfers.
measures-reference-psychosis = Mensen met een psychose, overzicht van 20 studies: gemiddeld 11,7 mensen, van wie 3,4 vrienden; gemiddelden van 4,6 tot 44,9. Een Belgische studie (Van Humbeeck 2000): 11,6. De auteurs noemen de studies moeilijk te vergelijken.
measures-reference-important-matters = Volwassenen in de Verenigde Staten: met hoeveel mensen ze belangrijke zaken bespreken. Gemiddeld 2,94 in 1985 en 2,08 in 2004; de daling wordt betwist.
measures-reference-special-needs = Gezinnen met een kind met specifieke zorgnoden (29 gezinnen): 230 contacten en diensten, dat is 7,9 per gezin.
measures-reference-conference = Aan een Eigen Kracht-conferentie nemen gemiddeld 12 mensen deel.

measures-plain-write = Het antwoord kan niet geschreven worden: { $detail }
