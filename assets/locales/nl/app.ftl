### De woorden op de schermen: rustig, kort, zoals aan tafel gesproken wordt.

## het programma
app-not-saved = niet bewaard
app-saved = bewaard
app-demo = voorbeeld, niets wordt bewaard
app-veil-short = initialen
app-veil-on = Namen staan nu als initialen. Toets n toont ze weer.
app-veil-off = Namen staan weer voluit. Toets n maakt er initialen van.
app-select-first = kies eerst iemand: met de pijltjes, met Tab, of zoek met /
app-visit-closed = dit bezoek is afgesloten; met v ziet u de bezoeken en begint u een nieuw
app-undo-apart = dit maakt u ongedaan waar u het zei: druk op v en dan op e, en daar op Ctrl-Z
app-nothing-to-undo = er is niets om ongedaan te maken
app-nothing-to-redo = er is niets om opnieuw te doen
app-undo-elsewhere = In dit venster is er niets meer om ongedaan te maken. Wat u eerder deed, neemt u terug op de tekening.
app-redo-elsewhere = In dit venster is er niets om opnieuw te doen. Dat kan wel op de tekening.
app-cannot-change = Dat kon hier niet. Alles staat nog zoals het was.
app-deleted = { $name } staat niet meer op de tekening. Ongedaan maken: toets “u”.
app-paste-cut = Wat u plakte is te lang: alleen het begin staat er.
app-undone = Ongedaan gemaakt: { $what }. Ctrl-R doet het opnieuw.
app-redone = Opnieuw gedaan: { $what }.
app-note-undone = Ongedaan gemaakt: { $what }.
app-edit-added = { $name } toegevoegd
app-edit-changed = wijziging bij { $name }
app-edit-removed = { $name } weggehaald
app-edit-tie = of { $a } en { $b } elkaar kennen
app-edit-client = gegevens van de cliënt
app-edit-visit = gegevens van het bezoek
app-edit-plan = het plan
app-edit-several = meerdere dingen tegelijk
app-closest = { $name } staat al in de binnenste kring.
app-furthest = { $name } staat al in de buitenste kring.
app-tidied = Herschikt; iedereen staat nog in dezelfde kring. Ongedaan maken: toets “u”.
app-quit-question = Ecogram verlaten? Alles wat op het scherm staat, is bewaard.
app-leave-question = Het dossier van deze cliënt sluiten? Alles is bewaard. Daarna kunt u een andere code ingeven.
app-quit-demo = Ecogram verlaten? Dit was een voorbeeld: er wordt niets bewaard.
app-locks-soon =
    { $n ->
        [one] Over { $n } seconde gaat het scherm op slot. Druk op een toets om het open te houden.
       *[other] Over { $n } seconden gaat het scherm op slot. Druk op een toets om het open te houden.
    }
app-too-small = Er is te weinig plaats om te tekenen. Maak het venster groter of de letters kleiner: minstens 60 tekens breed en 18 regels hoog. Er gaat niets verloren.

## de eerste start en het openen
gate-welcome = Met ecogram brengt u samen met een cliënt het netwerk in beeld en zoekt u samen een volgende stap. Alles blijft in één versleuteld bestand op deze computer; niets gaat over het internet. Om dat bestand te openen, hebt u een wachtzin nodig.
gate-phrase = Deze wachtzin is voor u gemaakt: zes willekeurige woorden. Schrijf ze op papier en bewaar dat niet bij deze computer. Enter: deze nemen. Tab: een andere. F2: zelf kiezen.
gate-own = Kies zelf een wachtzin van minstens twaalf tekens: enkele woorden die niet bij elkaar horen, werken goed. Tab gaat naar het andere veld, F2 terug naar een wachtzin die voor u gemaakt is.
gate-nobody = Niemand kan het bestand openen zonder de wachtzin of de herstelcode, ook de makers van ecogram niet.
gate-passphrase = Uw wachtzin:
gate-again = Typ ze nog een keer:
gate-recovery = Uw herstelcode, 24 woorden; de eerste vier letters van elk woord volstaan:
gate-too-short = Deze wachtzin is te makkelijk te raden. Neem minstens twaalf tekens, niet steeds dezelfde; enkele losse woorden werken goed.
gate-not-equal = De twee wachtzinnen zijn niet dezelfde. Er is nog niets veranderd; typ ze gerust opnieuw.
gate-locked = Vergrendeld. Alles wat u invulde, is bewaard.
gate-locked-half = Wat u aan het typen was, staat er straks nog.
gate-locked-lost = Wat u aan het typen was, kon niet bewaard worden: typ het straks opnieuw.
half-waits-here = Wat u aan het typen was, wacht hier: open opnieuw wat u aan het invullen was.
half-waits-others = Wat u aan het typen was, wacht tot er niemand anders bij is: open dan opnieuw wat u aan het invullen was.
half-waits-visit = Wat u aan het typen was, hoort bij het bezoek dat open is: druk op v, kies dat bezoek, en open opnieuw wat u aan het invullen was.
half-waits-veil = Wat u aan het typen was, wacht tot de namen er weer staan: druk op n, en open opnieuw wat u aan het invullen was.
half-no-place-title = Begonnen tekst zonder plaats
half-no-place = Dit was u aan het typen. Waar het bij hoorde, staat er niet meer; het is nergens anders ingevuld en wordt niet bewaard. Neem over wat u nog nodig hebt.
gate-demo = Dit is een voorbeeld met verzonnen mensen. Er wordt niets bewaard, en een wachtzin is niet nodig. Enter gaat verder.
gate-code-title = Uw herstelcode
gate-code-explained = Deze 24 woorden openen het bestand als u de wachtzin kwijt bent. Schrijf ze over op papier en leg dat ergens anders dan bij deze computer. Ze worden maar één keer getoond, en gelden tot u een andere wachtzin kiest.
gate-code-nobody = Zijn de wachtzin en deze woorden allebei kwijt, dan kan niemand het bestand nog openen, ook de makers niet.
gate-code-go-on = Enter: ik heb de woorden overgeschreven
gate-other-own = zelf kiezen
gate-other-made = voorstel
gate-other-code = herstelcode
gate-other-passphrase = wachtzin

## de vraag naar een code
start-code = Code van de cliënt:
start-hint = Vanaf de tweede letter ziet u de codes die passen. Met een nieuwe code voegt u een cliënt toe.
start-empty = Hier staat nog niemand. Typ een code om te beginnen, zoals B-01; een echte naam is niet nodig.
start-no-such-code = Er is geen cliënt met de code { $code }. Kijk de code na.
start-add-question = De code { $code } is nieuw. Een cliënt met deze code toevoegen, met een eerste bezoek vandaag?

## de ring
ring-empty = Er staat nog niemand. Druk op “a” voor de eerste persoon: Fatima zus 1 wekelijks PE
turned-told = Dit is [uw|jouw] netwerk. Toets t: terugdraaien.

## het zijpaneel
panel-measures = Wat we zien
panel-steps = Afgesproken stappen
panel-not-discussed = Nog niet besproken: { $n }
panel-without-professionals = Zonder beroepskrachten:
panel-size = Omvang { $value }
panel-density = Dichtheid { $value }
panel-knows =
    { $n ->
        [0] Kent: nog niemand aangeduid
        [one] Kent { $n } ander:
       *[other] Kent { $n } anderen:
    }
panel-ring-not-asked = kring niet gevraagd
panel-receives = Geeft: { $kinds }
panel-gives = Krijgt: { $kinds }
panel-wish = Wens: { $wish }
panel-crisis = ook ’s nachts te bellen

## de snelle lijn
line-label = Wie?
line-hint = Voornaam of rol, dan wat u weet: Fatima zus 1 wekelijks PE. ?: hulp.
line-added =
    { $n ->
        [one] { $n } persoon erbij. Nog iemand? Klaar: Enter op een lege regel.
       *[other] { $n } mensen erbij. Nog iemand? Klaar: Enter op een lege regel.
    }
line-no-name = Hier staat nog geen naam. Een voornaam of wie het is, volstaat.
line-undo-empty = Maak de regel eerst leeg (Esc); daarna neemt Ctrl-Z de vorige terug.
line-namesake = staat er al: Enter wijzigt, F3 nog iemand
line-note = noot: { $words } (F2: bij de naam)
line-knows = { $name } kent { $names }
line-knows-nobody = { $name } staat niet op de tekening, of meer dan één keer.
line-knows-noted =
    { $n ->
        [one] Genoteerd: ze kennen elkaar. Ctrl-Z neemt het terug.
       *[other] Genoteerd: { $n } mensen. Ctrl-Z neemt het terug.
    }
line-there-already = { $name } staat er al, precies zo. F3: nog iemand met die naam.
line-changed = { $name } is gewijzigd, er kwam niemand bij. Ctrl-Z neemt het terug.
line-twice = { $word }: staat er twee keer in, niet overgenomen
line-not-understood = { $word }: niet begrepen

## zoeken
find-title = Wie zoekt u?
find-nobody = Niemand gevonden.

## formulieren
form-yes = ja
form-no = nee
form-not-asked = niet gevraagd
form-channel-unusable = lukt niet
form-no-answer = geen antwoord begint met “{ $letters }”
form-typed-row = Enter opent deze regel om te typen
form-letter-row = een letter hieronder kiest, nog eens: nee, nog eens: niet gevraagd
form-group-who = Wie
form-group-support = Steun
form-group-contact = Contact
form-group-tie = De band
form-group-rare = Minder vaak gevraagd
form-group-worker = Alleen voor de hulpverlener
form-group-client = Cliënt
form-group-agreed = Afgesproken
form-group-matters = Wat telt
form-group-home = Wonen en talen
form-group-online = Online
form-group-entry = Wat het is
form-group-reach = Hoe bereiken
form-group-sure = Hoe zeker
form-group-platform = Netwerk van de buurt
form-unfit-date = Vul een datum in, zoals 22/11/2026. Er is niets veranderd.
form-unfit-moment = Vul een datum of een jaar in: 22/11/2026, of 2019. Er is niets veranderd.
form-unfit-name = Vul een voornaam of een rol in. De naam is gebleven zoals hij was.
form-unfit-consent = Noteer eerst waarvoor de cliënt akkoord is, of niet.

## een netwerklid
person-name = Voornaam of rol
person-role = Wie is het?
person-sector = Leefgebied
person-ring = Kring
person-frequency = Hoe vaak contact?
person-quality = Hoe voelt de band
person-received = Geeft
person-given = Krijgt
person-wish = Wens
person-status = Contact nu
person-kind = Soort
person-formal = Informeel of beroepskracht
person-strength = Sterkte van de band
person-flow = Energie
person-initiative = Wie zet de eerste stap
person-proximity = Woont
person-channels = Contact via
person-since = Kennen elkaar sinds
person-last-contact = Laatste contact
person-crisis-reach = Ook ’s nachts te bellen
person-carer = Mantelzorger
person-willing = Wil anderen leren kennen
person-asked-not = Wil niet gecontacteerd worden
person-client-words = In de woorden van de cliënt
person-supports-recovery = Steunt mijn herstel
person-unnamed = Zonder naam op de tekening
person-on-paper = Op het blad voor thuis
person-according-to = Wie zegt dit
person-discussed = Bij dit bezoek
person-safety = Veiligheid
person-safety-source = Veiligheid: wie zegt dit
person-dependence = Cliënt is hiervan afhankelijk
person-capacity = Draagkracht
person-worker-note = Notitie van de hulpverlener
person-doubt = Hierop terugkomen na het bezoek

## de cliënt
client-nickname = Naam op de tekening
client-language = Taal
client-address = Aanspreking
client-purpose = Waarom we dit bewaren
consent-refused-told = Genoteerd: dit wordt niet bewaard. Toon het, en druk het af als de cliënt dat wil (p). Bij het afsluiten of weggaan wordt alles van deze cliënt gewist.
consent-refused-earlier = Genoteerd: de cliënt wil niet dat dit bewaard wordt. Toon het, en druk het af als de cliënt dat wil (p). Bij het afsluiten of weggaan kiest u: alleen dit bezoek wissen, of alles.
consent-erase-question = De cliënt wil niet dat dit bewaard wordt. Is afgedrukt wat nodig is? Typ de code { $code }: dan wordt alles van deze cliënt gewist, ook in de back-ups. Esc gaat terug; was het een vergissing, zet dan het akkoord anders (c).
consent-visit-question = De cliënt wil niet dat dit bewaard wordt. Is afgedrukt wat nodig is? Typ { $number }, het nummer van dit bezoek: dan wordt gewist wat sinds dit bezoek getekend, gezegd en afgesproken is, ook in de back-ups; de vroegere bezoeken blijven. Typ de code { $code } om alles van deze cliënt te wissen. Esc gaat terug; was het een vergissing, zet dan het akkoord anders (c).
consent-not-typed = Dat was niet precies het nummer of de code. Er is niets gewist.
client-consent = Akkoord:
client-consent-given = { $mode }, op { $date }
client-consent-withdrawn = ingetrokken op { $date }
client-consent-with = Samen met (vertegenwoordiger)
client-interests = Doet graag (komma ertussen)
client-experiences = Wil delen met lotgenoten
client-wants-company = Wil graag gezelschap
client-lonely = Voelt zich eenzaam
client-satisfaction = Tevreden over het netwerk
client-small-by-choice = Klein netwerk, eigen keuze
client-languages = Spreekt (komma ertussen)
client-interpreter = Tolk nodig
client-living = Woonsituatie
client-municipality = Gemeente
client-postcode = Postcode
client-device = Toestel
client-internet = Internet
client-skills = Digitale vaardigheden
client-no-eid = Geen eID of itsme
client-age-band = Leeftijdsgroep
client-guardian = Voogd of bewindvoerder
client-in-recovery = In herstel (enkel op eigen vraag)
client-review-on = Samen nakijken op
client-delete-on = Wissen op

## een bezoek
visit-date = Dag
visit-kind = Soort contact
visit-others = Wie is er nog bij
visit-note = Notitie van de hulpverlener

## wie kent wie
knows-title = Wie kent { $name }?
knows-nobody = Er staat nog niemand anders op de tekening.
knows-together-title = Wie kent elkaar?
knows-together-count =
    { $n ->
        [one] Elkaar kennen: { $n } nieuw antwoord
       *[other] Elkaar kennen: { $n } nieuwe antwoorden
    }
knows-together-nothing = hier is alles al gevraagd
knows-together-done =
    { $n ->
        [one] { $n } tweetal ingevuld. Ongedaan maken: Ctrl-Z.
       *[other] { $n } tweetallen ingevuld. Ongedaan maken: Ctrl-Z.
    }
knows-cannot = { $name } kent niemand anders op de tekening: dat vragen we niet van dieren, online plekken en wie overleden is.
knows-all-asked = Alles is gevraagd: van iedereen weten we wie wie kent.
knows-coverage = Gevraagd { $asked }/{ $all }
knows-range = Gevraagd { $asked }/{ $all } · dichtheid { $least }–{ $most } %
knows-signs = ● ja   ○ nee   · niet gevraagd

## wat overlopen is
asked-title = Wat hebben we overlopen?
asked-none = overlopen, niemand
asked-yes = overlopen ({ $n })
asked-open = { $n } op de tekening, nog niet overlopen

## opties
options-title = Opties
options-language = Taal van het scherm
options-theme = Kleuren
options-idle = Vergrendelen na
options-visit-idle = Vergrendelen tijdens een bezoek na
options-minutes =
    { $n ->
        [one] { $n } minuut
       *[other] { $n } minuten
    }
options-motion = Geen bewegende beelden
options-braille = Lijnen zonder brailletekens
options-open-steps = Hoogstens zoveel open stappen
options-passphrase = Een andere wachtzin kiezen
options-passphrase-of-now = Eerst uw huidige wachtzin, of de herstelcode.
options-passphrase-wrong = De huidige wachtzin klopt niet: er is niets veranderd. Kies deze regel opnieuw om het nog eens te proberen.
options-passphrase-new = Typ de nieuwe wachtzin: minstens twaalf tekens. De oude geldt tot alles klaar is.
options-passphrase-again = Typ ze nog een keer. Daarna verschijnt een nieuwe herstelcode; houd papier klaar.
options-licences = Onderdelen en licenties
theme-auto = zoals het venster
theme-dark = donker
theme-light = licht
theme-16 = zestien kleuren
theme-none = zonder kleur
theme-rings = enkel kringen

## maten
measures-title = Wat we zien
measures-formula-is = Berekend als: { $formula }
measures-source-is = Bron: { $source }
measures-people-behind = Het gaat om: { $names }
measures-reference-title = Cijfers uit onderzoek

## stappen

## bezoeken
visits-title = Bezoeken
visits-state-open = open
visits-state-closed = afgesloten
visits-not-discussed =
    { $n ->
        [one] Nog niet besproken: { $n } persoon. Met d ziet u wie.
       *[other] Nog niet besproken: { $n } mensen. Met d ziet u wie.
    }
visits-all-discussed = Iedereen op de tekening is besproken.
visits-close-first = Er is nog een bezoek open. Sluit dat eerst af (v, dan f).
visits-close-question = Dit bezoek afsluiten? De tekening blijft dan voorgoed zoals ze nu is. Stappen kunnen later nog bijgewerkt worden.
visits-closed = Het bezoek is afgesloten en bewaard.
visits-closed-already = Dit bezoek was al afgesloten.
visits-read-back-title = Wat we bewaren
visits-read-back = Dit houden we bij van vandaag. Klopt dat zo? Wat niet klopt, passen we nu nog aan.
visits-date-question = Datum van het nieuwe bezoek, zoals 22/11/2026. Laat leeg voor vandaag. Een vroegere datum mag ook, bijvoorbeeld van een tekening op papier. Het bezoek begint als kopie van het vorige.
visits-nothing-to-compare = Er is nog maar één bezoek en geen wens; vergelijken kan vanaf het tweede bezoek.
visits-others-not-asked = Wie is er nog bij? Nog niet ingevuld: toets e.
visits-present = erbij: { $who }
visits-earlier-told = Bezoek { $number } hoort bij de tekening van { $date }. Haal weg wie er toen nog niet op stond en sluit het af (v, dan f). Daarna gaat u verder met het laatste bezoek.
discuss-title = Nog te bespreken: { $n }

## de bladzijde voor het dossier
page-title = Een blad op papier of in het dossier
page-for = Voor wie
page-for-client = de cliënt, om mee te nemen
page-for-file = het dossier
page-for-supervision = intervisie of teamoverleg, zonder namen
page-for-blank = een lege netwerkcirkel om op te tekenen
page-for-present = de netwerkcirkel met wie er al op staat
page-names = Namen voluit
page-path = Waar bewaren
page-about-client = In de taal van de cliënt, in letters van 14 punten (groot: 18): de tekening, wie er is, wat de cliënt wil en wat jullie afspraken. Zonder cijfers. Wat alleen voor u bedoeld is, staat er niet op.
page-about-file = De tekening, wat we zien, de stappen en een tabel met de mensen. Met initialen, tenzij u namen kiest. Wat alleen voor u bedoeld is, staat er niet op.
page-about-supervision = Zonder namen, datums, plaatsen en letterlijke woorden. Ook dan kan iemand herkenbaar zijn: lees het blad na voor het de deur uit gaat.
page-about-blank = Vier kringen en acht leefgebieden zonder iemand erin, om samen met de hand te tekenen.
page-about-present = De netwerkcirkel met wie er nu op staat, met namen, en plaats om met de hand aan te vullen.
page-same-home = Wie bij de cliënt woont, en afstand
page-practical = Praktische steun
page-qualities = Hoe de banden zijn
page-large = Grote letters
page-language = Taal
page-compare = Vergelijken met
page-compare-none = geen ander bezoek
page-holds = Staat erop: { $list }.
page-leaves-out = Staat er niet op: { $list }.
page-safe-question = Kan de cliënt dit blad veilig mee naar huis nemen? Enter maakt het blad, Esc stopt.
page-names-question = Met volledige namen is iedereen herkenbaar. Enter maakt het blad zo, Esc stopt.
page-exists-question = { $path } bestaat al. Enter vervangt dat bestand, Esc laat het staan.
page-written = Bewaard als: { $path }
report-which-format = Kies een bestandsnaam die eindigt op .pdf, .html, .md, .svg of .png.

## de bladzijden van de hulpverlener
worker-bar = ALLEEN VOOR DE HULPVERLENER · Esc sluit · sluit vanzelf na een minuut
worker-others-question = Er zijn anderen bij. Toch de bladzijden van de hulpverlener openen?
qualities-others-question = Er zijn anderen bij. Toch tonen hoe de banden zijn, ook aan hen?
worker-tab-facts = Mensen
worker-tab-held-back = Niet voorgesteld
worker-tab-agenda = Agenda
worker-tab-clients = Alle cliënten
worker-safety-keys = n niets bekend · v voorzichtig · o onveilig · x contactverbod · Backspace niet gevraagd · s van wie
worker-safety-first = Kies eerst wat er van de veiligheid bekend is; daarna wie dat zei.
worker-stands-later = Deze persoon staat ook bij een later bezoek. Noteer dit daar: toets v, kies dat bezoek, en open deze bladzijden opnieuw. Hier is niets veranderd.
worker-home = Alleen te vragen, zonder anderen erbij, over iedereen thuis (g: gevraagd):
worker-home-question = Hoe is het voor [u|jou] om thuis te zijn met wie daar woont of over de vloer komt? Is er iemand bij wie [u|je] soms op [uw|je] hoede of bang bent?
worker-home-people = Nog niet gevraagd: { $names }
worker-home-not-now = De vraag over wie thuis woont, stelt u onder vier ogen. Nu zijn er anderen bij.
worker-safety-not-asked = veiligheid niet gevraagd
worker-doubt = hierop terugkomen
worker-held-back = Nu niet voorgesteld, en waarom:
worker-nothing-held-back = Niets.
worker-ask-first = Eerst te vragen:
worker-help-lines = Nummers om te bellen (met de dag waarop ze nagekeken zijn):
worker-due = Wat eraan komt bij alle cliënten, tot een maand vooruit:
worker-review = bekijken wat bewaard blijft

## de lijst van alle cliënten
clients-none = Er is nog geen cliënt.
clients-size =
    { $n ->
        [one] { $n } persoon
       *[other] { $n } mensen
    }
clients-archived = gearchiveerd
clients-kept = Bewaard.
clients-rename-question = De nieuwe code:
clients-delete-question = Dit wist de cliënt met alle bezoeken voorgoed, ook uit de back-ups bij dit bestand. Typ de code over om te wissen; Esc laat alles staan.
clients-delete-not-typed = Dat was niet precies de code. Er is niets gewist.
gate-restore = Teruggaan naar een back-up. Enter toont wat erin zit, nog eens Enter zet hem terug; uw huidige bestand blijft bewaard.
gate-no-backups = Er zijn nog geen back-ups bij dit bestand.
gate-backup-size = { $n } KiB
gate-backup-passphrase = De wachtzin van toen, of de herstelcode:
gate-backup-holds = Deze back-up bevat { $clients ->
    [one] 1 cliënt
   *[other] { $clients } cliënten
    } met { $people ->
    [one] 1 persoon
   *[other] { $people } mensen
    }. Enter zet hem terug.
gate-restored = De back-up is teruggezet. Wat er stond, is bewaard: { $kept }
line-name = naam

step-title = Een stap
step-text = Wat
step-goal = Doel
step-who = Wie doet het
step-by = Tegen wanneer
step-state = Stand van zaken
step-outcome = Wat het opleverde
step-why = Waarom niet
step-needs-text = Enkele woorden zijn nodig.
goal-title = Een doel
goal-words = In de woorden van de cliënt
goal-dimension = Gaat over
steps-goal-question = Wat wil de cliënt, in eigen woorden?
steps-outcome-question = Wat leverde dit op? Enkele woorden volstaan; leeg laten mag.
steps-decision-on = Beslist op
steps-decision-holds = Dit voorstel blijft weg tot er iets verandert. Del haalt het terug.
worker-nothing-due = Tot een maand vooruit staat er niets in de agenda.
worker-follow-up = opnieuw samen kijken (laatste bezoek: { $date })
worker-delete = wissen, zoals afgesproken
worker-late = (te laat)
worker-tab-audit = Export
worker-audit-empty = Er werd nog niets afgedrukt of geëxporteerd.
worker-erase-question = Deze persoon wil niet meer in het bestand staan. Typ de naam zoals die er staat: dan verdwijnt die persoon uit elk bezoek en uit de back-ups. Dit kan niet ongedaan gemaakt worden.
worker-erase-not-typed = De naam is niet getypt zoals hij er staat. Er is niets gewist.
app-last-change = Laatste wijziging in dit bestand: { $date }.

## wat gewist is
receipt-title = Wat gewist is
receipt-when = Gewist op { $date } om { $time }.
receipt-counts = Bezoeken: { $visits }. Mensen: { $people }. Beantwoorde tweetallen: { $ties }. Wijzigingen die nog ongedaan te maken waren: { $undo }.
receipt-backups = Back-ups bij het bestand: { $rewritten } herschreven, { $removed } verwijderd omdat herschrijven niet lukte.
receipt-mentions =
    { $n ->
        [one] In { $n } tekst staat de naam misschien nog: iemand anders heet ook zo, of het is ook een gewoon woord. Alleen u kunt dat beoordelen. Kijk die tekst na:
       *[other] In { $n } teksten staat de naam misschien nog: iemand anders heet ook zo, of het is ook een gewoon woord. Alleen u kunt dat beoordelen. Kijk die teksten na:
    }
receipt-plan =
    { $n ->
        [one] Uit het plan is ook { $n } rij gewist die over deze persoon ging en alleen voor u zichtbaar was.
       *[other] Uit het plan zijn ook { $n } rijen gewist die over deze persoon gingen en alleen voor u zichtbaar waren.
    }
receipt-left-names = Namen en rollen van anderen
receipt-left-notes = Uw notities over anderen
receipt-left-client-words = Woorden van de cliënt over anderen
receipt-left-visit-note = De notitie van het bezoek
receipt-left-profile = Wat we over de cliënt bijhouden
receipt-left-plan = Het plan: doelen, stappen, beslissingen
receipt-left-audit = Export (de naam van een bestand)
receipt-left-directory = Uw eigen adressen (Waar u terechtkunt)
receipt-left-at = , bezoek van { $date }
receipt-not-purged = De plaats die vrijkwam, is nog niet overschreven; misschien is de schijf vol. Dat gebeurt bij de volgende start.
receipt-half = Wat u bij deze cliënt aan het typen was, is mee gewist.
receipt-foreign =
    { $n ->
        [one] In de map van de back-ups ligt nog een bestand dat niet van dit programma is. Het is niet aangeraakt: kijk het zelf na.
       *[other] In de map van de back-ups liggen nog { $n } bestanden die niet van dit programma zijn. Ze zijn niet aangeraakt: kijk ze zelf na.
    }
receipt-elsewhere = Back-ups die elders liggen, zijn er nog.
receipt-kept = Dit bewijs noemt niemand. Het staat ook op de bladzijden van de hulpverlener, bij “Export”.
app-only-viewed = Waar dit bestand ligt, kan niet geschreven worden. U kunt alles bekijken; wat u verandert, wordt niet bewaard.
app-unnamed = Zonder naam op de tekening: de naam staat op de bladzijden van de hulpverlener (w).
app-qualities-hidden = Hoe de banden zijn en welke afstand gewenst is, blijft verborgen zolang er anderen bij zijn.
app-qualities-shown = Hoe de banden zijn, is nu te zien, ook voor wie erbij zit. Toets h verbergt het weer.
app-nobody-else = Bij dit bezoek is niemand anders genoteerd: er is niets verborgen.
visits-not-yet = Die dag moet nog komen. Een bezoek heeft de dag van vandaag of een vroegere; er is niets veranderd.
report-first-withdrawn = Het akkoord hiervoor is ingetrokken op { $date }. Bespreek het eerst.
report-first-refused = De cliënt heeft hier nee op gezegd op { $date }. Bespreek het eerst.
report-first-not-agreed = Er is nog niet gevraagd of de cliënt hiermee akkoord gaat.
pair = { $label }: { $value }
quoted = “{ $words }”
head-name = Naam
head-note = Notitie
head-day = Dag
head-code = Code
head-what = Wat
head-state = Stand
head-changed = Laatst gewijzigd
head-network = Netwerk
head-when = Wanneer
head-number = Nr.
head-kind = Soort
head-others = Wie is erbij
head-contact = Contact
head-checked = Nagekeken
head-district = Wijk
