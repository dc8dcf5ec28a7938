### Wat er mis is met een bestand dat binnenkomt, en waar.

exchange-at-file = { $file }: { $what }
exchange-at-line = { $file }, regel { $line }: { $what }
exchange-at-cell = { $file }, regel { $line }, kolom { $column }: { $what }
exchange-one-of = verwacht een van { $codes }
exchange-date = verwacht een datum, zoals 12/05/2026 of 2026-05-12
exchange-moment = verwacht een datum of een jaar, zoals 12/05/2026, 2026-05-12 of 2019
exchange-yes-no = verwacht ja of nee (yes, no)
exchange-number = verwacht een getal van { $low } tot { $high }
exchange-support = verwacht letters uit P E A G M, zoals PE, of geen (none)
exchange-consent = verwacht datum, reikwijdte en antwoord, zoals 2026-05-12 keep oral
exchange-empty = hier moet iets staan
exchange-too-long = langer dan { $n } tekens
exchange-too-many-rows = meer dan { $n } rijen; met --most-rows mogen het er meer zijn
exchange-too-large = groter dan { $size }
exchange-not-utf8 = sommige letters zijn niet leesbaar; bewaar het bestand opnieuw, in Excel met Opslaan als → CSV UTF-8
exchange-not-text = dit is geen tekstbestand
exchange-no-header = de regel met kolomnamen ontbreekt
exchange-column-twice = deze kolom staat er twee keer
exchange-cells = { $n } cellen, en { $header } kolommen: misschien staat er een scheidingsteken te veel
exchange-client-twice = deze cliëntcode is er al
exchange-no-such-client = geen cliënt heeft deze code
exchange-entry-twice = dit adres stond er al, met dezelfde id
exchange-person-twice = deze persoon staat er bij dit bezoek al
exchange-sector-full = meer dan { $n } personen in één leefgebied bij één bezoek
exchange-no-such-person = niemand van deze cliënt heeft deze id of deze naam
exchange-name-not-unique = meerdere mensen heten zo; gebruik hun id
exchange-with-themselves = twee keer dezelfde persoon
exchange-pair-twice = dit tweetal staat er al, met een ander antwoord
exchange-unreadable = het bestand kan niet gelezen worden: { $why }
exchange-not-this-format = dit is geen cliënt van ecogram, of hij komt uit een nieuwere versie
exchange-only-initials = hier staan alleen initialen in; dit is niet het geheel en kan niet worden ingelezen
exchange-unknown-names = er staan veldnamen in die ecogram niet kent; misschien is er een verkeerd gespeld: { $names }
exchange-not-the-schema = dit volgt het schema niet ({ $why })
exchange-wrong-value = hier hoort een ander soort waarde: er is niets ingelezen
exchange-cut-off = het bestand houdt te vroeg op, misschien is het niet heel gekopieerd: er is niets ingelezen
exchange-not-json = dit is geen JSON: er is niets ingelezen
exchange-no-file = dat bestand is er niet
exchange-no-right = geen leesrechten
exchange-a-folder = dit is een map
exchange-no-disk = de schijf werkte niet mee
exchange-missing-columns = deze kolommen ontbreken: { $missing }. Gevonden: { $found }
exchange-open-quote = een aanhalingsteken wordt geopend en nergens gesloten
exchange-name-over-visits = zonder id is niet te zeggen wie wie is: bij een bezoek heten meerdere mensen zo. Geef elk een id, bij elk bezoek dezelfde
exchange-out-of-order = dit netwerk staat niet in het bestand van --networks, of de rijen staan niet samen in dezelfde volgorde
exchange-repeated = dit stond er al
exchange-nobody-there = deze band noemt iemand die niet in dit netwerk staat
exchange-nameless = kolom { $n } heeft geen kop, niet ingelezen
exchange-read-as = de letters zijn gelezen als { $name }: kijk na of namen met accenten kloppen
exchange-same-name =
    { $n ->
        [one] zonder id geldt { $n } persoon bij verschillende bezoeken als dezelfde, omdat de naam dezelfde is
       *[other] zonder id gelden { $n } personen bij verschillende bezoeken als dezelfden, omdat hun naam dezelfde is
    }
exchange-and-more = en nog { $n }
exchange-unknown-column = onbekende kolom, niet ingelezen
exchange-cleaned = onzichtbare tekens of stuurtekens zijn weggelaten, of de tekst is ingekort
exchange-pair-again = dit tweetal stond er al, met hetzelfde antwoord

exchange-report-clients = { $n ->
    [one] { $n } cliënt
   *[other] { $n } cliënten
}
exchange-report-people = { $n ->
    [one] { $n } netwerklid
   *[other] { $n } netwerkleden
}
exchange-report-ties = { $n ->
    [one] { $n } beantwoord tweetal
   *[other] { $n } beantwoorde tweetallen
}
exchange-report-taken = Ingelezen: { $clients }, { $people }, { $ties }.
exchange-report-notes = Niet of anders ingelezen:
exchange-report-refused = Er is niets ingelezen. Dit moet eerst hersteld worden:
import-is-client = een hele cliënt van ecogram
import-is-clients = een tabel met cliënten
import-is-people = een tabel met mensen
import-is-ties = een tabel met wie wie kent
import-is-names = een lijst met namen
import-is-vcard = een lijst met contacten van een telefoon (vCard)
import-is-gedcom = een stamboom (GEDCOM)
import-is-graphml = een netwerk (GraphML)
import-is-easynwk = een netwerkkaart van easyNWK
import-is-canvas-ego = de cliënten van Network Canvas (…_ego.csv)
import-is-canvas-people = de mensen van Network Canvas (…_attributeList_….csv)
import-is-canvas-ties = de banden van Network Canvas (…_edgeList_….csv)
import-is-canvas-matrix = de banden van Network Canvas nog eens (…_adjacencyMatrix_….csv)
import-is-egor-egos = de cliënten van egor (egos.csv)
import-is-egor-people = de mensen van egor (alters.csv)
import-is-egor-ties = de banden van egor (aaties.csv)
import-is-egor-one = het ene bestand van egor
import-is-egoweb-people = de mensen van EgoWeb (…-ego-alter.csv)
import-is-egoweb-ties = de banden van EgoWeb (…-alter-pair.csv)
import-is-gephi-people = de knopen van Gephi (nodes.csv)
import-is-gephi-ties = de lijnen van Gephi (edges.csv)
import-is-xls = een oud Excel-bestand (.xls)
import-do-xls = bewaar het als .xlsx
import-is-pdf = een PDF
import-do-pdf = kopieer de namen naar een tekstbestand, één per lijn
import-is-archive = een archief in een archief
import-do-archive = pak het eerst uit
import-is-xml = XML, maar geen GraphML
import-do-xml = bewaar het netwerk als GraphML of als CSV
import-is-json = JSON, maar niet van ecogram of easyNWK
import-do-json = bewaar het netwerk als GraphML of als CSV
import-is-networks = een tabel met netwerken zonder cliënt
import-do-networks = meet ze met ecogram metrics --networks
import-is-directory = een tabel met adressen
import-do-directory = lees ze in met ecogram directory import
import-is-this = dit is { $what }; { $do }
import-half = hier staat alleen een deel: { $what }. Geef er ook bij: { $other }
import-not-together = dit hoort niet bij de andere bestanden: { $what }
import-nobody = dit is { $what }, en er staat niemand in
import-whose-network = dit is { $what }; het bestand zegt niet van wie dit netwerk is, --client CODE wel
import-which-ring = welke kolom is de kring? --ring KOLOM zegt het, --ring - als er geen is. Het kan zijn: { $columns }
import-no-such-ego = --ego: niemand heet zo, of meer dan één
import-not-xml = dit lijkt XML, maar het klopt niet
import-not-a-book = dit werkblad of archief kan niet gelezen worden; bewaar het opnieuw, als CSV UTF-8 of .xlsx
import-is-other = dit blad is niet bekend en niet ingelezen
exchange-titles = { $n ->
    [one] { $n } rij boven de koppen, niet ingelezen
   *[other] { $n } rijen boven de koppen, niet ingelezen
}
exchange-again = hier staat hetzelfde nog eens, niet ingelezen
exchange-locked-names = de namen zijn versleuteld door het programma dat dit schreef; exporteer ze daar opnieuw, leesbaar
exchange-not-known = { $n ->
    [one] { $n } cel zegt dat iets niet bekend is, en telt als niet gevraagd
   *[other] { $n } cellen zeggen dat iets niet bekend is, en tellen als niet gevraagd
}
import-is-contacts = een adresboek (Google, Outlook, Thunderbird)
import-is-locked = een werkblad met een wachtwoord
import-do-locked = haal het wachtwoord eraf en bewaar het als .xlsx
import-is-odd-book = een werkblad dat hier niet gelezen wordt
import-do-odd-book = bewaar het als .xlsx
import-is-document = een tekstdocument
import-do-document = kopieer de namen naar een tekstbestand, één per lijn
import-is-html = een webpagina, hoe het bestand ook heet
import-do-html = open het in Excel of LibreOffice en bewaar het als .xlsx
import-is-graph = een netwerk van een ander programma (GML, GEXF, Pajek, VNA)
import-do-graph = bewaar het daar als GraphML
import-is-contacts-other = een agenda of een adresboek (LDIF)
import-do-contacts-other = exporteer de contacten als vCard
import-is-chat = een gesprek
import-do-chat = kopieer de namen naar een tekstbestand, één per lijn
