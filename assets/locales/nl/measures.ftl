## measures
measures-na = n.v.t.
measures-and = en
measures-notation = n: personen. T: paren die elkaar kennen. Q: bevraagde paren. f, i: professioneel, informeel. p: deel van de leden in een domein. s: soorten steun. C: eilanden. R: minstens maandelijks bereikbaar. B: steun in twee richtingen. S: steun in minstens één richting. E, I: tussen en binnen domeinen. w: gewicht per contactfrequentie. g: kortste wegen. r: deel van iemands banden dat naar een ander gaat. A₀, A₁: personen toen en nu.
measures-source-own = Keuze van dit programma; geen gepubliceerde bron.

measures-undefined-nobody = Er staat nog niemand in het netwerk.
measures-undefined-fewer-than-two = Daar zijn twee personen voor nodig.
measures-undefined-fewer-than-five = Bij minder dan vijf personen zegt zo'n cijfer te weinig; de aantallen staan er wel.
measures-undefined-nothing-asked = Dat is nog niet bevraagd.
measures-undefined-no-ties = Er zijn nog geen twee personen van wie geweten is dat ze elkaar kennen.
measures-undefined-no-support = Er is nog geen steun genoemd.

measures-kind-P = praktische steun
measures-kind-E = emotionele steun
measures-kind-A = advies en informatie
measures-kind-G = gezelschap

measures-head-size = { $people ->
    [0] Nog niemand in het netwerk.
    [one] 1 persoon: { $informal } informeel, { $professional } professioneel.
   *[other] { $people } personen: { $informal } informeel, { $professional } professioneel.
    }
measures-short-size = Omvang { $people }, { $informal } informeel
measures-formal-unknown = Van { $n ->
    [one] 1 persoon
   *[other] { $n } personen
    } is niet gevraagd of het een professional is.
measures-head-variation = { $n ->
    [0] Nog uit geen enkel van de 8 levensdomeinen.
   *[other] Uit { $n } van de 8 levensdomeinen.
    }
measures-short-variation = Variatie { $n } van 8 domeinen
measures-domains-not-asked = Nog niet bevraagd: { $n ->
    [one] 1 domein
   *[other] { $n } domeinen
    }.
measures-head-density-few = { $ties } van de { $asked } bevraagde paren { $ties ->
    [one] kent
   *[other] kennen
    } elkaar.
measures-head-density-complete = { $share } van de paren kent elkaar ({ $ties } van { $asked }).
measures-head-density-asked = { $share } van de bevraagde paren kent elkaar ({ $ties } van { $asked }); { $coverage } van alle paren is bevraagd.
measures-short-density-few = Dichtheid { $ties } op { $asked } paren
measures-short-density-complete = Dichtheid { $share }
measures-short-density-asked = Dichtheid { $share }, gev. { $coverage }
measures-islands = { $n ->
    [one] Samen één eiland.
   *[other] { $n } eilanden.
    }
measures-head-reach = { $n } van { $of } minstens maandelijks bereikbaar, via een kanaal dat lukt.
measures-short-reach = Bereikbaar { $n } van { $of }
measures-not-asked-of = Van { $n ->
    [one] 1 persoon
   *[other] { $n } personen
    } is dat niet gevraagd.
measures-head-care = Informele steun: { $letters }.
measures-short-care = Zorgkracht { $letters }

measures-page-size = { $people ->
    [0] Er staat nog niemand in het netwerk.
    [one] 1 persoon, { $informal ->
        [0] voor zover geweten niet informeel
       *[other] geen professional
    }.
   *[other] { $people } personen, { $informal ->
        [0] voor zover geweten niemand informeel
        [one] van wie er 1 geen professional is
       *[other] van wie er { $informal } geen professional zijn
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
    [0] Er is nog geen levensdomein ingevuld.
   *[other] Ze komen uit { $n } van de 8 levensdomeinen.
    }
measures-page-domains-empty = Bevraagd, en daar staat nu niemand: { $list }.
measures-page-domains-not-asked = Nog niet bevraagd: { $list }.
measures-page-effective = Dat is even gespreid als over { $number } even sterk gevulde domeinen.
measures-column-together = Alle personen samen
measures-column-informal = Zonder de professionals
measures-column-professional = De professionals onder elkaar
measures-page-density = { $column }: { $asked ->
    [one] het ene bevraagde paar kent elkaar{ $ties ->
        [0] {" "}niet
       *[other] {""}
    }
   *[other] { $ties } van de { $asked } bevraagde paren { $ties ->
        [one] kent
       *[other] kennen
    } elkaar, dat is { $share }
    }; er zijn { $pairs } paren.
measures-page-density-few = { $column }: { $asked ->
    [one] het ene bevraagde paar kent elkaar{ $ties ->
        [0] {" "}niet
       *[other] {""}
    }
   *[other] { $ties } van de { $asked } bevraagde paren { $ties ->
        [one] kent
       *[other] kennen
    } elkaar
    }; er { $pairs ->
    [one] is 1 paar
   *[other] zijn { $pairs } paren
    }.
measures-page-knows-none = Voor zover bevraagd kent niemand iemand anders uit het netwerk.
measures-page-knows-minority = De meesten kennen elkaar niet, voor zover bevraagd.
measures-page-knows-half = De helft van de bevraagde paren kent elkaar.
measures-page-knows-most = De meesten kennen elkaar, voor zover bevraagd.
measures-page-knows-all = Iedereen van wie het gevraagd is, kent elkaar.
measures-page-islands = { $n ->
    [one] Voor zover bevraagd vormen ze samen één eiland van { $largest } personen.
   *[other] Voor zover bevraagd vormen ze { $n } eilanden; op het grootste { $largest ->
        [one] staat 1 persoon
       *[other] staan { $largest } personen
    }.
    }
measures-page-isolates = { $who } { $n ->
    [one] kent
   *[other] kennen
    } niemand anders uit het netwerk.
measures-page-isolates-open = Van { $n ->
    [one] 1 persoon is nog niet geweten of die iemand anders uit het netwerk kent.
   *[other] { $n } personen is nog niet geweten of ze iemand anders uit het netwerk kennen.
    }
measures-page-connector = Valt { $who } weg, dan { $n ->
    [one] verliest 1 persoon
   *[other] verliezen { $n } personen
    } het contact met de rest.
measures-page-connectors-open = { $n ->
    [one] 1 persoon is misschien een verbindingsfiguur; dat is nog niet geweten, want nog niet de helft van de paren met die persoon is bevraagd.
   *[other] { $n } personen zijn misschien verbindingsfiguren; dat is nog niet geweten, want nog niet de helft van de paren met hen is bevraagd.
    }
measures-page-reach = { $n ->
    [0] Niemand van de { $of } is
    [one] 1 van de { $of } is
   *[other] { $n } van de { $of } zijn
    } minstens maandelijks bereikbaar, via een kanaal dat de cliënt kan gebruiken.
measures-page-crisis = { $n ->
    [0] Niemand van de { $of } kan
    [one] 1 van de { $of } kan
   *[other] { $n } van de { $of } kunnen
    } 's nachts gebeld worden.
measures-page-not-asked = { $topic }: van { $n ->
    [one] 1 persoon
   *[other] { $n } personen
    } niet gevraagd.
measures-page-undefined = { $topic }: n.v.t. { $why }
measures-care-not-asked = Nog niet bevraagd: { $kind }.
measures-care-gap = Bevraagd, en niemand uit het informele netwerk geeft { $some }.
measures-care-single = Alleen { $who } geeft { $some }.
measures-care-several = { $n ->
    [one] 1 informele persoon geeft
   *[other] { $n } informele personen geven
    } { $some }.
measures-page-load = { $total ->
    [one] Er is 1 vorm van informele steun genoemd
   *[other] Er zijn { $total } vormen van informele steun genoemd
    }; { $n ->
    [one] { $who } geeft er { $most }
   *[other] { $who } geven er elk { $most }
    }.
measures-page-reciprocity = { $n ->
    [0] Bij niemand van de { $of } gaat de steun
   *[other] Bij { $n } van de { $of } gaat de steun
    } in beide richtingen.
measures-page-multiplexity = Gemiddeld { $number } soorten steun per persoon; bij { $n ->
    [one] 1 persoon
   *[other] { $n } personen
    } twee of meer.
measures-page-contacts = Alles samen ongeveer { $number } contacten per week, berekend op de frequentie die genoemd is.
measures-page-strain = { $n ->
    [0] Geen enkele van de { $of } relaties is
    [one] 1 van de { $of } relaties is
   *[other] { $n } van de { $of } relaties zijn
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
measures-short-why-nobody = nog niemand
measures-short-why-fewer-than-two = vanaf 2 pers.
measures-short-why-nothing-asked = niet bevraagd
measures-some-P = praktische steun
measures-some-E = emotionele steun
measures-some-A = advies en informatie
measures-some-G = gezelschap
measures-every = { $name }: { $value }
measures-every-rests = { $name }: { $value } ({ $known } van { $of } antwoorden)
measures-every-coming = { $name }: wordt nog berekend …
measures-figure-informal = { $name }, zonder professionals
measures-figure-professional = { $name }, onder professionals
measures-figure-part = { $name }, { $part }
measures-figure-size-informal = informele personen
measures-figure-size-professional = professionals
measures-figure-size-formal-unknown = niet bevraagd of het een professional is
measures-figure-ring-unknown = kring niet bevraagd
measures-figure-sector-unknown = levensdomein niet bevraagd
measures-figure-beside-groups = groepen, ernaast geteld
measures-figure-beside-organisations = organisaties, ernaast geteld
measures-figure-beside-online-places = plekken online, ernaast geteld
measures-figure-beside-animals = dieren, ernaast geteld
measures-figure-density-ties = paren die elkaar kennen
measures-figure-largest-island = personen op het grootste eiland
measures-figure-reach-share = bereikbaarheid, als deel
measures-figure-strain-share = wat energie kost, als deel
measures-figure-multiplexity-several = personen met meer soorten steun

measures-size-name = omvang
measures-size-meaning = Hoeveel personen nu deel uitmaken van het netwerk. Vrijwilligers tellen bij de informele; groepen, plekken en dieren staan ernaast.
measures-size-limits = Geen enkel aantal is goed of slecht. Andere vragen geven andere aantallen.
measures-formal-share-name = aandeel professionals
measures-formal-share-meaning = Welk deel van de personen een professional is, onder hen van wie dat gevraagd is.
measures-formal-share-limits = Zegt niets over hoe nabij of hoe nuttig iemand is.
measures-ring-name = kring
measures-ring-meaning = Hoeveel personen in deze kring staan, zoals de cliënt het zegt.
measures-ring-limits = Wie in geen kring gezet is, wordt apart geteld en buitenaan getekend.
measures-sector-name = levensdomein
measures-sector-meaning = Hoeveel personen uit dit domein komen.
measures-sector-limits = Iemand staat in één domein, ook als die in meer domeinen thuishoort.
measures-beside-name = ernaast geteld
measures-beside-meaning = Groepen, organisaties, plekken online en dieren die er nu bij horen.
measures-beside-limits = Ze tellen niet mee in omvang en dichtheid, wel in variatie.
measures-variation-name = variatie
measures-variation-meaning = Uit hoeveel van de acht levensdomeinen er iemand of iets in het netwerk is.
measures-variation-limits = Een leeg domein is pas een feit als het bevraagd is.
measures-variation-blau-name = index van Blau
measures-variation-blau-meaning = De kans dat twee willekeurige leden uit verschillende domeinen komen.
measures-variation-blau-limits = Bij weinig leden misleidend; onder de vijf niet gegeven.
measures-variation-iqv-name = IQV over acht domeinen
measures-variation-iqv-meaning = De index van Blau, herrekend zodat 1 het hoogste is dat met acht domeinen kan.
measures-variation-iqv-limits = Bij weinig leden misleidend; onder de vijf niet gegeven.
measures-variation-effective-name = werkelijke spreiding
measures-variation-effective-meaning = Over hoeveel even sterk gevulde domeinen een netwerk even gespreid zou zijn.
measures-variation-effective-limits = Bij weinig leden misleidend; onder de vijf niet gegeven.
measures-density-name = dichtheid
measures-density-meaning = Welk deel van de bevraagde paren elkaar kent, zonder de cliënt.
measures-density-limits = Meer is niet beter: een dicht netwerk stemt af maar houdt ook vast, een los netwerk geeft ruimte. De dichtheid daalt vanzelf als het netwerk groeit: vergelijk een cliënt alleen met zichzelf.
measures-density-all-name = dichtheid over alle paren
measures-density-all-meaning = De paren die elkaar kennen, op alle paren die er zijn: het minste dat de dichtheid kan zijn.
measures-density-all-limits = Een paar dat niet bevraagd is, telt hier niet mee als kennen; dat wil niet zeggen dat ze elkaar niet kennen.
measures-density-coverage-name = bevraagd deel
measures-density-coverage-meaning = Van welk deel van de paren gevraagd is of ze elkaar kennen.
measures-density-coverage-limits = Welke paren bevraagd werden, is geen toeval: bij de rest kan het anders zijn.
measures-islands-name = eilanden
measures-islands-meaning = Groepjes die onderling, rechtstreeks of via anderen, contact hebben, en met de andere groepjes niet.
measures-islands-limits = Alleen wat bevraagd is. Meer vragen kan eilanden samenvoegen.
measures-isolates-name = los contact
measures-isolates-meaning = Wie niemand anders uit het netwerk kent.
measures-isolates-limits = Alleen wie voor alle paren bevraagd is, heet zo. Een los contact kan een heel goed contact zijn.
measures-connectors-name = verbindingsfiguur
measures-connectors-meaning = Iemand zonder wie anderen het contact met elkaar verliezen.
measures-connectors-limits = Alleen wie voor minstens de helft van de paren bevraagd is, heet zo; een niet bevraagde band kan het veranderen.
measures-reach-name = bereikbaarheid
measures-reach-meaning = Met hoeveel personen de cliënt minstens maandelijks contact heeft, via een kanaal dat de cliënt kan gebruiken.
measures-reach-limits = Geteld bij wie het bevraagd is; zegt niet hoe goed het contact is.
measures-reach-crisis-name = 's nachts bereikbaar
measures-reach-crisis-meaning = Hoeveel personen de cliënt 's nachts kan bellen.
measures-reach-crisis-limits = Zoals de cliënt het zegt; niet bij die personen nagevraagd.
measures-care-name = zorgkracht
measures-care-meaning = Hoeveel informele personen deze steun geven: P praktisch, E emotioneel, A advies en informatie, G gezelschap. Een ! wil zeggen: één persoon alleen.
measures-care-limits = Telt personen, niet hoeveel of hoe goed.
measures-given-name = gegeven steun
measures-given-meaning = Aan hoeveel personen de cliënt deze steun geeft.
measures-given-limits = Telt personen, niet hoeveel of hoe goed.
measures-load-name = verdeling van de steun
measures-load-meaning = Welk deel van alle informele steun van één persoon komt.
measures-load-limits = Elke soort steun telt even zwaar, wat in het leven niet zo is.
measures-reciprocity-name = wederkerigheid
measures-reciprocity-meaning = Met welk deel van de personen steun zowel gegeven als ontvangen wordt.
measures-reciprocity-limits = Alleen wie in beide richtingen bevraagd is. Niet elke band hoeft wederkerig te zijn.
measures-multiplexity-name = meervoudigheid
measures-multiplexity-meaning = Hoeveel soorten steun er gemiddeld in één band samengaan.
measures-multiplexity-limits = Alleen wie bevraagd is.
measures-contacts-name = contacten per week
measures-contacts-meaning = Hoe vaak er per week contact is, alle personen samen.
measures-contacts-limits = Een ruwe omrekening van de genoemde frequentie, geen telling.
measures-strain-name = wat energie kost
measures-strain-meaning = Hoeveel relaties de cliënt als gespannen of dubbel tekent.
measures-strain-limits = Zo getekend op één moment; geen oordeel over iemand.
measures-effective-size-name = effectieve omvang
measures-effective-size-meaning = De omvang min de overlapping: hoeveel aparte contacten het zijn.
measures-effective-size-limits = Alleen over de bekende banden; onder de vijf personen niet gegeven.
measures-efficiency-name = efficiëntie
measures-efficiency-meaning = De effectieve omvang gedeeld door de omvang.
measures-efficiency-limits = Alleen over de bekende banden; een term uit onderzoek, geen oordeel.
measures-constraint-name = beperking
measures-constraint-meaning = Hoe sterk de contacten van de cliënt naar elkaar terugleiden.
measures-constraint-limits = Kan hoger zijn dan 1 en verschilt weinig tussen netwerken.
measures-ei-name = E-I-index
measures-ei-meaning = Of banden eerder tussen levensdomeinen lopen (tot 1) of erbinnen (tot −1).
measures-ei-limits = Alleen banden waarvan beide domeinen bekend zijn.
measures-betweenness-name = tussenpositie
measures-betweenness-meaning = Op hoeveel kortste wegen tussen twee anderen iemand staat.
measures-betweenness-limits = Alleen over de bekende banden; één niet bevraagde band kan het cijfer sterk veranderen.
measures-strained-name = draaglast
measures-strained-meaning = Van hoeveel personen genoteerd is dat ze zwaar belast of overbelast zijn.
measures-strained-limits = Een inschatting van de begeleider, alleen voor de begeleider.
measures-stability-name = wat bleef
measures-stability-meaning = Welk deel van wie er toen of nu bij is, er beide keren bij is.
measures-stability-limits = Beschrijft, en is geen bewezen maat voor vooruitgang. Wie niet besproken werd, telt niet mee.

measures-references-warning = Elders gevonden, met andere vragen en bij andere mensen. Een cliënt daarmee vergelijken klopt alleen als net dezelfde vragen gesteld zijn. Het zijn geen streefcijfers.
measures-reference-psychosis = Mensen met een psychose, overzicht van 20 studies: gemiddeld 11,7 personen, van wie 3,4 vrienden; gemiddelden van 4,6 tot 44,9. Een Belgische studie (Van Humbeeck 2000): 11,6. De auteurs noemen de studies moeilijk te vergelijken.
measures-reference-important-matters = Volwassenen in de Verenigde Staten, met wie ze belangrijke zaken bespreken: 2,94 in 1985 en 2,08 in 2004. De daling wordt betwist.
measures-reference-special-needs = Gezinnen van kinderen met bijzondere noden (29 gezinnen): 230 partnerschappen, dat is 7,9 per gezin.
measures-reference-conference = Aan een Eigen Kracht-conferentie nemen gemiddeld 12 mensen deel.

measures-plain-no-column = { $file }: de kolom { $detail } ontbreekt in de eerste regel.
measures-plain-not-utf8 = { $file }, regel { $line }: dit is geen UTF-8. Bewaar het bestand als UTF-8.
measures-plain-uneven = { $file }, regel { $line }: meer of minder velden dan de eerste regel heeft.
measures-plain-file-too-large = { $file }: groter dan { $detail } bytes. Splits het bestand of verhoog de grens.
measures-plain-too-many-rows = { $file }, regel { $line }: meer dan { $detail } rijen. Splits het bestand of verhoog de grens.
measures-plain-row-too-long = { $file }, regel { $line }: langer dan { $detail } bytes. Misschien is een aanhalingsteken niet gesloten.
measures-plain-field-too-long = { $file }, regel { $line }: een veld van meer dan { $detail } tekens.
measures-plain-out-of-order = { $file }, regel { $line }: dit netwerk staat niet in --networks, of zijn rijen staan niet bij elkaar in dezelfde volgorde.
measures-plain-repeated = { $file }, regel { $line }: dit stond er al.
measures-plain-nobody-there = { $file }, regel { $line }: deze band noemt iemand die niet bij dit netwerk staat.
measures-plain-themselves = { $file }, regel { $line }: een band van iemand met zichzelf.
measures-plain-read = { $file } kan niet gelezen worden: { $detail }
measures-plain-write = Het antwoord kan niet geschreven worden: { $detail }
