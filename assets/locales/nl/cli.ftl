### De opdrachtregel: hulp, vragen en wat er misliep, telkens in één zin.

## hulp
cli-about = Samen met een cliënt een persoonlijk netwerk tekenen, lezen wat er is en een stap kiezen. Zonder internet, in één versleuteld bestand.
cli-after =
    Voorbeelden:
      ecogram demo                              kijken, met verzonnen mensen
      ecogram open B-01                         rechtstreeks naar een cliënt
      ecogram report --client B-01 --for client -o netwerk.pdf
cli-usage = Gebruik:
cli-commands = Opdrachten
cli-command = OPDRACHT
cli-arguments = Argumenten
cli-options = Opties

## opdrachten
cli-open = Opent het scherm bij deze cliënt
cli-demo = Toont het programma met verzonnen mensen; bewaart niets
cli-import = Leest cliënten en mensen in uit bestanden van elke soort: alles of niets
cli-export = Schrijft een cliënt weg: .json, map, .csv, .xlsx, .graphml of .zip
cli-metrics = De netwerkcijfers van een cliënt, of van netwerken uit CSV-bestanden
cli-show = Het netwerk in woorden, om voor te lezen
cli-steps = Welke stappen nu kunnen, en waarom
cli-compare = Wat veranderde tussen twee bezoeken
cli-picture = Schrijft de tekening als SVG
cli-report = Schrijft een blad voor de cliënt, het dossier of intervisie
cli-check = Kijkt het hele bestand na
cli-backup = Maakt een versleutelde back-up en kijkt die helemaal na
cli-restore = Zet een back-up terug; wat er stond, blijft ernaast bewaard
cli-completions = Laat de shell opdrachten aanvullen met Tab
cli-licenses = Onderdelen van ecogram, en hun licenties

## argumenten
cli-arg-file = Het versleutelde bestand, als het niet op de gewone plaats ligt
cli-arg-lang = De taal: nl, fr of en
cli-arg-passphrase-file = Een bestand met de wachtzin; - leest ze van de invoer
cli-arg-theme = De kleuren: auto, dark, light, 16, none of rings
cli-arg-code = De code van de cliënt
cli-arg-client = De code van de cliënt
cli-arg-all = Alle cliënten die niet gearchiveerd zijn
cli-arg-clients = CSV met de cliënten
cli-arg-people = CSV met de netwerkleden
cli-arg-ties = CSV met wie wie kent
cli-arg-most-rows = Hoogstens zoveel rijen per bestand (standaard 1.000.000)
cli-arg-most-mib = Hoogstens zoveel MiB per bestand (standaard 256)
cli-arg-most-characters = Hoogstens zoveel tekens per cel (standaard 1.000)
cli-arg-networks = CSV met de netwerken
cli-arg-alters = CSV met de leden van elk netwerk
cli-arg-names = Namen voluit in plaats van initialen
cli-arg-output = Waar het geschreven wordt
cli-arg-replace = Een bestand overschrijven dat er al staat
cli-arg-json = Als JSON, voor een ander programma
cli-arg-csv = Als CSV, voor een rekenblad
cli-arg-from = Vanaf: de back-up die terugkomt, of de dag van het eerste bezoek
cli-arg-to = Naar: waar de back-up komt, of de dag van het latere bezoek
cli-arg-visit = De dag van het bezoek; anders het open of het laatste
cli-arg-compare = De dag van een vroeger bezoek om mee te vergelijken
cli-arg-profile = Voor wie: client, file, supervision, of een netwerkcirkel om op te tekenen: blank, present
cli-arg-same-home = Ook wie in hetzelfde huis woont (kan op uitkeringen wegen)
cli-arg-practical = Ook praktische steun (kan op uitkeringen wegen)
cli-arg-qualities = Ook hoe de banden getekend zijn, op het blad voor de cliënt
cli-arg-large = Grote letters (18 punten), op het blad voor de cliënt
cli-arg-width = Hoe breed een PNG is, in beeldpunten (standaard 1600)
cli-arg-leave-out = Weglaten wat nog niet beslist is op uw eigen bladzijden
cli-report-undecided = Er is nog geen blad gemaakt: eerst kijkt u het zelf na. In het programma kan dat op uw eigen bladzijden (w), en daar maakt u het blad (p). Met --leave-out komt wat u niet nakeek er niet op.
cli-arg-shell = De shell: bash, zsh, fish, elvish of powershell
cli-arg-help = Toont deze hulp
cli-arg-version = Toont de versie

## wat het zegt
cli-missing = Er ontbreekt nog iets: { $what }. Met --help staat er wat kan.
cli-bad-value = Deze waarde past niet: { $what }. Met --help staat er wat kan.
cli-conflict = Deze gaan niet samen: { $what }. Kies er een.
cli-unknown = Met --help staat er wat kan; dit is er niet bij: { $what }
cli-no-terminal = Het scherm heeft een venster met een toetsenbord nodig. Zonder venster doen show, metrics, steps en report hetzelfde werk in tekst.
cli-no-passphrase = Er is geen toetsenbord om de wachtzin te vragen. Geef ze met --passphrase-file BESTAND, of - voor de invoer.
cli-will-make = Er is nog geen bestand op { $path }: er wordt een nieuw versleuteld bestand gemaakt. Kies de wachtzin ervan.
cli-not-equal = De twee wachtzinnen zijn niet dezelfde. Er is geen bestand gemaakt.
cli-made = Nieuw versleuteld bestand: { $path }. Schrijf deze herstelcode over op papier; ze wordt maar één keer getoond:
cli-no-such-visit = Er is geen bezoek op { $date }. De bezoeken zijn van: { $dates }.
cli-check-sound = Alles in het bestand klopt.
cli-check-found = In het bestand klopt iets niet: { $found }. Er is niets veranderd. Een back-up terugzetten kan met: ecogram restore BACK-UP
cli-backed-up = Versleutelde back-up gemaakt en helemaal nagekeken: { $path }
cli-restored = De back-up is teruggezet. Wat er voordien stond, is hier bewaard: { $kept }
cli-progress =
    { $of ->
        [one] { $n } van { $of } cliënt
       *[other] { $n } van { $of } cliënten
    }
cli-progress-networks =
    { $n ->
        [one] { $n } netwerk gelezen
       *[other] { $n } netwerken gelezen
    }
cli-directory = Waar u terechtkunt: tonen, inlezen, wegschrijven
cli-directory-list = Toont de adressen, bij een stap, streek of taal
cli-directory-import = Leest adressen in uit CSV: alles of niets
cli-directory-export = Schrijft alle adressen als CSV
cli-arg-table = CSV met de adressen
cli-arg-step = Enkel wat bij deze stap past, zoals R8
cli-arg-region = Enkel in deze streek: brussels, flanders, wallonia of netherlands
cli-arg-language = Enkel in deze taal: nl, fr of en
cli-arg-digital = Digitaal: yes of no
cli-arg-words = Met deze woorden
cli-arg-map = Alleen de buurtkaart
cli-no-such-step = Er is geen stap { $step }. De stappen heten R1 tot R32, W1, W2.
cli-directory-taken =
    { $n ->
        [one] { $n } adres bewaard.
       *[other] { $n } adressen bewaard.
    }

## wat check vindt
cli-found-pages = een stuk van het bestand is niet zoals het geschreven werd
cli-found-structure = de opbouw van het bestand is stuk
cli-found-references = iets verwijst naar wat er niet is
cli-found-bodies = een tekst is niet te lezen
cli-found-codes = een code klopt niet
cli-found-counts = een aantal in de lijst klopt niet
cli-found-no-visit = een cliënt zonder bezoek
cli-found-unopened = bezoeken die niet opengaan ({ $n }), van: { $codes }
cli-found-mixed = een stuk uit een andere versie van het bestand
cli-csv-leaves-out = Dit is niet alles. Het plan en wat van de bezoeken zelf genoteerd is, staat alleen in het ene bestand met alles: export -o NAAM.json
cli-not-shown = Dit kon niet getoond worden: de plaats waar het heen moest, nam het niet aan. Wat bewaard is, blijft bewaard.
cli-arg-files = Bestanden, of een map: een lijst namen, contacten (vCard), een rekenblad, een ander programma, een stamboom
cli-arg-dry-run = Toont wat er zou binnenkomen, en verandert niets
cli-arg-keep = Alleen deze nummers van de lijst, of all
cli-arg-day = Als een bezoek van deze dag
cli-arg-ring = De kolom met de kring; - als er geen is
cli-arg-domain = De kolom met het leefgebied; - als er geen is
cli-arg-columns = Een bestand dat onthoudt welke kolom wat is
cli-arg-ego = In een stamboom: van wie het de verwanten zijn
cli-import-choose = Niemand is ingelezen. Kies wie erbij hoort: --keep 1,3-5, of --keep all.
cli-import-dry = Alleen getoond: er is niets veranderd.
cli-import-keep = --keep { $what }: kies nummers van de lijst, zoals 1,3-5, of all.
cli-import-one-client = In deze bestanden staan meerdere cliënten. Lees ze in zonder --client, of maak er één bestand per cliënt van.
cli-import-one-visit = In deze bestanden staan meerdere bezoeken. In een cliënt die er al is, komt er één tegelijk binnen.
cli-import-no-visit = Er is geen open bezoek bij { $code }. Met --visit 22/11/2026 komt het binnen als een bezoek van die dag.
cli-import-open-visit = Bij { $code } is het bezoek van { $date } nog open. Sluit dat eerst af, of laat --visit weg.
cli-import-unclear = Er is niets ingelezen: van wie zo heet, is er meer dan één, en niemand kan zeggen wie wie is: { $names }. Geef ze in het bestand een andere naam.
cli-import-columns = { $path } zegt niet welke kolom wat is. Er is niets veranderd.
cli-import-new =
    { $n ->
        [0] Niemand nieuw bij { $code }.
        [one] { $n } persoon komt bij { $code }: { $names }.
       *[other] { $n } personen komen bij { $code }: { $names }.
    }
cli-import-there =
    { $n ->
        [one] Is er al en blijft zoals ze is: { $names }.
       *[other] Zijn er al en blijven zoals ze zijn: { $names }.
    }
cli-import-ties =
    { $n ->
        [one] { $n } beantwoord tweetal komt erbij.
       *[other] { $n } beantwoorde tweetallen komen erbij.
    }
cli-import-kept =
    { $n ->
        [one] { $n } tweetal was al anders beantwoord en blijft zo.
       *[other] { $n } tweetallen waren al anders beantwoord en blijven zo.
    }
cli-unknown-ending = { $path }: deze uitgang is niet bekend. Wat kan: { $endings }. Er is niets geschreven.
cli-arg-program = Als bestanden van een ander programma: network-canvas of egor
cli-arg-spreadsheet = Zoals een rekenblad het in België opent: be
cli-arg-entry = Alleen dit adres, als kaartje voor het adresboek (.vcf)
cli-no-such-entry = Er is geen adres { $entry }. ecogram directory export -o adressen.csv toont ze allemaal.
cli-arg-step-code = De stappen als QR voor de telefoon, op de bladzijde voor de cliënt
