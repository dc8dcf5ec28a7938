### Mensen binnenbrengen: een bestand kiezen, zien wie erin staat, kiezen wie erbij komt.

bring-files-title = Uit welk bestand? · { $folder }
bring-files-told = Een paar letters van de naam; de spatie legt samen wat bij elkaar hoort.
bring-files-hidden = Namen zijn verborgen: ze kunnen van andere cliënten zijn. F3 toont ze.
bring-files-together =
    { $n ->
        [one] { $n } bestand ligt klaar. Enter leest het.
       *[other] { $n } bestanden liggen samen klaar. Enter leest ze.
    }
bring-no-file = Geen bestand gevonden.
bring-title = Wie komt erbij?
bring-pasted = geplakte tekst
bring-into-open = Komt in het open bezoek, in één stap. Ongedaan maken: toets “u”.
bring-into-new-visit = Er is geen open bezoek: dit wordt een bezoek van { $date }.
bring-into-clients =
    { $n ->
        [one] Wordt één nieuwe cliënt. Bezoeken: { $visits }.
       *[other] Wordt { $n } nieuwe cliënten. Bezoeken: { $visits }.
    }
bring-chosen = Gekozen: { $n } van { $of }
bring-names-only = Alleen namen worden gelezen: geen foto, adres, verjaardag, nummer of notitie.
bring-notes = { $n } dingen zijn weggelaten of anders gelezen: F5 toont ze.
bring-left-out = Weggelaten of anders gelezen
bring-nothing-left-out = Er is niets weggelaten.
bring-there = is er al, blijft zo
bring-unclear = meer dan één heet zo
bring-nobody-chosen = Er is nog niemand gekozen: de spatie kiest wie erbij komt.
bring-taken =
    { $n ->
        [one] { $n } persoon is erbij gekomen.
       *[other] { $n } personen zijn erbij gekomen.
    }
bring-clients-taken =
    { $n ->
        [one] { $n } cliënt is erbij gekomen. Typ de code om te openen.
       *[other] { $n } cliënten zijn erbij gekomen. Typ een code om te openen.
    }
bring-whole = Dit is een hele cliënt van ecogram. Ga terug naar de vraag naar een code en druk daar F4.
bring-several = Hier staan meerdere bezoeken of cliënten in. Ga terug naar de vraag naar een code en druk daar F4.
bring-not-here = Dit bezoek is afgesloten. Open eerst het open bezoek (v), daar komen ze bij.
bring-code-there = Deze cliënt is er al. Open de cliënt en druk b.
bring-whose = Het bestand zegt niet van wie dit netwerk is. Typ eerst een code voor de nieuwe cliënt, of open een cliënt en druk b.
bring-not-read = Er is niets binnengekomen
bring-day-question = Van welke dag is dit bezoek? Laat leeg voor vandaag.
bring-day-open = Het bezoek is nog open: ze komen daarin.
bring-no-tree = Dit gaat alleen bij een stamboom.
bring-ring-title = Welke kolom is de kring?
bring-ring-told = Deze kolommen hebben cijfers van 1 tot 4. F2 onthoudt het antwoord in een bestandje ernaast, zonder iets over een cliënt.
bring-ring-none = geen van deze
bring-other = Dit is het netwerk van een andere cliënt dan wie nu open is.
code-told = De camera van de telefoon leest dit. Er gaat niets over het internet.
code-no-room = Dit past hier niet: maak het venster groter.
code-title-step = Mee in de telefoon: de stap
code-title-address = Mee in de telefoon: het adres
code-no-step = Kies eerst een stap.
page-code = Stappen voor de telefoon (QR)
report-code = Voor in de telefoon: de camera leest dit. Er gaat niets over het internet.
