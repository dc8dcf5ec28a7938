## The facts behind a step, as sentences
steps-fact-people =
    { $n ->
        [one] Er staat { $n } persoon in het netwerk.
       *[other] Er staan { $n } mensen in het netwerk.
     }
steps-fact-informal =
    { $n ->
        [0] In het netwerk staan nu alleen beroepskrachten.
        [one] Er staat { $n } persoon uit de eigen omgeving in het netwerk.
       *[other] Er staan { $n } mensen uit de eigen omgeving in het netwerk.
     }
steps-fact-formal_share = { $share } van de mensen is beroepskracht.
steps-fact-sectors =
    { $n ->
        [one] Er staat iemand of iets in { $n } leefgebied.
       *[other] Er staat iemand of iets in { $n } leefgebieden.
     }
steps-fact-neighbours =
    { $n ->
        [0] In het leefgebied buurt staat niemand.
        [one] In het leefgebied buurt staat { $n } persoon of plek.
       *[other] In het leefgebied buurt staan { $n } mensen of plekken.
     }
steps-fact-practical_carriers =
    { $n ->
        [0] In de eigen omgeving geeft niemand praktische steun.
        [one] In de eigen omgeving geeft { $n } persoon praktische steun.
       *[other] In de eigen omgeving geven { $n } mensen praktische steun.
     }
steps-fact-emotional_carriers =
    { $n ->
        [0] In de eigen omgeving geeft niemand emotionele steun.
        [one] In de eigen omgeving geeft { $n } persoon emotionele steun.
       *[other] In de eigen omgeving geven { $n } mensen emotionele steun.
     }
steps-fact-advice_carriers =
    { $n ->
        [0] In de eigen omgeving geeft niemand raad of informatie.
        [one] In de eigen omgeving geeft { $n } persoon raad en informatie.
       *[other] In de eigen omgeving geven { $n } mensen raad en informatie.
     }
steps-fact-company_carriers =
    { $n ->
        [0] In de eigen omgeving is niemand voor gezelschap.
        [one] In de eigen omgeving is er { $n } persoon voor gezelschap.
       *[other] In de eigen omgeving zijn er { $n } mensen voor gezelschap.
     }
steps-fact-covered_kinds =
    { $n ->
        [one] Voor { $n } soort steun is er iemand.
       *[other] Voor { $n } soorten steun is er iemand.
     }
steps-fact-wants_company = [U|Je] zou graag meer gezelschap hebben.
steps-fact-interests =
    { $n ->
        [one] Er is { $n } interesse genoemd.
       *[other] Er zijn { $n } interesses genoemd.
     }
steps-fact-experiences =
    { $n ->
        [one] Er is { $n } ervaring om te delen.
       *[other] Er zijn { $n } ervaringen om te delen.
     }
steps-fact-peers =
    { $n ->
        [0] Er staat nog geen lotgenoot in het netwerk.
        [one] Er staat { $n } lotgenoot in het netwerk.
       *[other] Er staan { $n } lotgenoten in het netwerk.
     }
steps-fact-missed_ties =
    { $n ->
        [one] { $n } verwaterd contact mag weer dichterbij komen.
       *[other] { $n } verwaterde contacten mogen weer dichterbij komen.
     }
steps-fact-out_of_reach =
    { $n ->
        [one] { $n } persoon is alleen bereikbaar op een manier die niet lukt.
       *[other] { $n } mensen zijn alleen bereikbaar op een manier die niet lukt.
     }
steps-fact-no_skills = Digitaal lukt het nog niet.
steps-fact-reach_share = Met { $share } van de mensen is er minstens maandelijks contact op een manier die lukt.
steps-fact-reach_known =
    { $n ->
        [one] Van { $n } persoon is dat bekend.
       *[other] Van { $n } mensen is dat bekend.
     }
steps-fact-strained_carers =
    { $n ->
        [one] { $n } persoon kan er weinig bij hebben.
       *[other] { $n } mensen kunnen er weinig bij hebben.
     }
steps-fact-top_load_share = { $share } van de steun komt van één persoon.
steps-fact-support_links =
    { $n ->
        [one] Er is { $n } keer steun genoemd.
       *[other] Er is { $n } keer steun genoemd.
     }
steps-fact-islands =
    { $n ->
        [one] Het netwerk is { $n } groepje.
       *[other] Het netwerk bestaat uit { $n } losse groepjes.
     }
steps-fact-asked_people =
    { $n ->
        [one] Voor { $n } persoon vroegen we wie die kent.
       *[other] Voor { $n } mensen vroegen we wie ze kennen.
     }
steps-fact-coverage = Van { $share } van de tweetallen is gevraagd of ze elkaar kennen.
steps-fact-willing =
    { $n ->
        [one] Bij { $n } persoon is geen bezwaar genoteerd.
       *[other] Bij { $n } mensen is geen bezwaar genoteerd.
     }
steps-fact-holding_connectors =
    { $n ->
        [one] { $n } persoon verbindt groepjes met elkaar.
       *[other] { $n } mensen verbinden groepjes met elkaar.
     }
steps-fact-given =
    { $n ->
        [0] Er gaat nog geen steun naar anderen.
        [one] Er gaat { $n } keer steun naar anderen.
       *[other] Er gaat { $n } keer steun naar anderen.
     }
steps-fact-difficult_share = { $share } van de banden is gespannen of dubbel.
steps-fact-satisfaction = Tevreden over het netwerk: { $n } op 10.
steps-fact-lonely = [U|Je] zei dat [u zich|je je] eenzaam voelt.
steps-fact-in_recovery = [U|Je] bent in herstel en wil dat dat meetelt.
steps-fact-youth = Leeftijdsgroep: jongere.
steps-fact-trusted_adults =
    { $n ->
        [one] { $n } volwassene wordt als steunend ervaren.
       *[other] { $n } volwassenen worden als steunend ervaren.
     }
steps-fact-not_asked_share = { $share } van de vragen over wie op de tekening staat, is nog niet gesteld.
steps-fact-days_since_visit =
    { $n ->
        [one] Het laatste afgesloten bezoek is { $n } dag geleden.
       *[other] Het laatste afgesloten bezoek is { $n } dagen geleden.
     }
steps-fact-overdue_steps =
    { $n ->
        [one] Van { $n } stap is de afgesproken dag voorbij.
       *[other] Van { $n } stappen is de afgesproken dag voorbij.
     }
steps-fact-retention_due = Het is tijd om samen te bekijken wat bewaard blijft.
steps-fact-mapped_places =
    { $n ->
        [0] In de buurtkaart staat nog niets van waar de cliënt woont.
        [one] In de buurtkaart staat { $n } plek van waar de cliënt woont.
       *[other] In de buurtkaart staan { $n } plekken van waar de cliënt woont.
     }
steps-fact-clubs =
    { $n ->
        [0] Bij vrije tijd staat nog niemand en niets.
        [one] Bij vrije tijd staat { $n } persoon of plek.
       *[other] Bij vrije tijd staan { $n } mensen of plekken.
     }
steps-fact-online_places =
    { $n ->
        [0] Online staat er nog niemand en niets.
        [one] Online staat er { $n } persoon of plek.
       *[other] Online staan er { $n } mensen of plekken.
     }
steps-fact-household =
    { $n ->
        [0] Thuis woont er niemand anders.
        [one] Thuis woont er { $n } persoon mee.
       *[other] Thuis wonen er { $n } mensen mee.
     }
steps-fact-wished_closer =
    { $n ->
        [0] Er is geen contact dat dichterbij mag komen.
        [one] { $n } contact mag dichterbij komen.
       *[other] { $n } contacten mogen dichterbij komen.
     }
steps-fact-online_private = Er is internet, op een eigen toestel.
steps-fact-recovery_supporters =
    { $n ->
        [0] Van niemand is gezegd dat die het herstel steunt.
        [one] Van { $n } persoon is gezegd dat die het herstel steunt.
       *[other] Van { $n } mensen is gezegd dat die het herstel steunen.
     }
steps-fact-deaths =
    { $n ->
        [0] Niemand die dichtbij stond, is gestorven.
        [one] { $n } persoon die dichtbij stond, is gestorven.
       *[other] { $n } mensen die dichtbij stonden, zijn gestorven.
     }
steps-fact-debt_help =
    { $n ->
        [0] Niemand helpt met geld of schulden.
        [one] { $n } beroepskracht helpt met geld of schulden.
       *[other] { $n } beroepskrachten helpen met geld of schulden.
     }
steps-fact-children_at_home =
    { $n ->
        [0] Er woont geen kind thuis.
        [one] Er woont { $n } kind thuis.
       *[other] Er wonen { $n } kinderen thuis.
     }
steps-fact-partners =
    { $n ->
        [0] Er staat geen partner op de tekening.
        [one] Er staat { $n } partner op de tekening.
       *[other] Er staan { $n } partners op de tekening.
     }
steps-fact-adult = Leeftijdsgroep: volwassene.
steps-fact-older = Leeftijdsgroep: oudere.
steps-fact-no_home = Er is nu geen eigen woonst.
steps-fact-institution = De woonplaats is nu een voorziening.
steps-fact-interpreter = Er is een tolk nodig.

## What to ask next
steps-ask-no_skills = Vraag onder vier ogen ook naar een eigen toestel waar niemand meekijkt.
steps-ask-youth = Leeftijdsgroep nog in te vullen.
steps-ask-not_asked_share = Vul aan wat over de mensen op de tekening nog niet gevraagd is.
steps-ask-online_private = Vraag onder vier ogen of er internet is, en een eigen toestel waar niemand meekijkt.
steps-ask-recovery_supporters = Vraag onder vier ogen wie het herstel steunt, in de woorden van de cliënt.
steps-ask-both-neighbours = Wie of wat is er in [uw|je] buurt?
steps-ask-both-sectors = Zijn er stukken van [uw|je] leven waar we het nog niet over hadden?
steps-ask-both-practical_carriers = Wie helpt [u|je] met praktische dingen?
steps-ask-both-emotional_carriers = Met wie [kunt u|kun je] praten als het moeilijk is?
steps-ask-both-advice_carriers = Aan wie [vraagt u|vraag je] raad?
steps-ask-both-company_carriers = Met wie [doet u|doe je] dingen samen, gewoon voor het gezelschap?
steps-ask-both-covered_kinds = Wie helpt [u|je] waarmee?
steps-ask-both-wants_company = Zou [u|je] graag meer gezelschap hebben?
steps-ask-both-interests = Wat [doet u|doe je] graag, of deed [u|je] vroeger graag?
steps-ask-both-experiences = Is er iets dat [u|je] meemaakte en met anderen zou willen delen?
steps-ask-both-no_skills = Hoe gaat het met telefoon, computer en internet?
steps-ask-both-reach_share = Hoe vaak [hebt u|heb je] contact, en hoe?
steps-ask-both-given = Wie [helpt u|help jij] zelf?
steps-ask-both-difficult_share = Hoe voelt de band met elk van hen?
steps-ask-both-satisfaction = Hoe tevreden [bent u|ben je] over de mensen om [u|je] heen, van 0 tot 10?
steps-ask-both-lonely = [Voelt u zich|Voel je je] soms eenzaam?
steps-ask-both-coverage = Wie kent wie?
steps-ask-both-clubs = Wat [doet u in uw|doe je in je] vrije tijd, en met wie?
steps-ask-both-online_places = Zijn er mensen of groepen met wie [u|je] online contact hebt?
steps-ask-both-household = Wie woont er bij [u|je]?
steps-ask-both-wished_closer = [Ziet u|Zie je] iemand minder dan [u|je] zou willen?

## What a gate says (worker)
steps-held-G1 = Niet voorgesteld: er is een aandachtspunt rond veiligheid, of de band is gespannen of verbroken.
steps-held-G2 = Niet voorgesteld zolang niet gevraagd is of het veilig is: een ex-partner, of een verbroken band.
steps-held-G3 = Niet voorgesteld: deze persoon is al zwaar belast.
steps-held-G4 = Niet voorgesteld: een beroepskracht is geen mantelzorger.
steps-held-G5 = Niet voorgesteld: deze persoon is overleden.
steps-held-G6 = Niet voorgesteld: de wens is meer afstand, of deze persoon vroeg om geen contact.
steps-held-G7 = Geen gesprek met meerdere mensen en geen bemiddeling zolang iemand mogelijk niet veilig is.
steps-held-G8 = Niet voorgesteld: er is geen internet of geen eigen toestel.
steps-held-G9 = Niet voorgesteld in herstel: alleen lotgenoten in herstel, of wie het herstel steunt.
steps-held-G10 = Niet voorgesteld: de jongere kiest zelf.
steps-held-G11 = Niet voorgesteld: iemand die mogelijk niet veilig is, kent deze persoon of plek.
steps-held-G12 = Niet voorgesteld: het netwerk is klein uit eigen keuze.

## What is asked first, in place of a step (worker)
steps-first-G2 = Vraag eerst, zonder anderen erbij, of contact veilig is.
steps-first-G3 = Vraag eerst hoeveel deze persoon nog aankan; bij een kind of jongere: of dit past.
steps-first-G4 = Vraag eerst of deze persoon een beroepskracht is.
steps-first-G8 = Vraag eerst, zonder anderen erbij, of er internet is en een eigen toestel waar niemand meekijkt.
steps-first-G10 = Vraag de jongere eerst wie die vertrouwt, en of die dit wil.
steps-first-G11 = Vraag eerst of iemand die mogelijk niet veilig is, deze persoon of plek kent.

## What a step does

## The directory of resources
directory-title = Waar u terechtkunt
directory-all = alles
directory-none = Hier staat niets dat past. Verruim de keuze, of zet met a zelf iets erbij.
directory-for-step = bij de stap: { $step }
directory-old = dag: nagekeken, ⌛ langer dan een jaar geleden; (jaar): van de bron, nog niet nagekeken
directory-only-retired = wat niet meer voorgesteld wordt (Del haalt terug)
directory-name = Naam
directory-what = Wat het is
directory-audience = Voor wie
directory-reach = Contact
directory-cost = Kostprijs
directory-check = Eerst nakijken
directory-verified-on = Nagekeken op
directory-source = Bron
directory-serves = Voor welke stap
directory-where = Waar en hoe
directory-digital = digitaal
directory-not-digital = niet digitaal
directory-group = groep, of leidt naar groepen
directory-never-checked = nooit nagekeken: kijk eerst na
directory-checked = nagekeken op { $date }
directory-checked-long-ago = nagekeken op { $date }, langer dan een jaar geleden: kijk eerst na
directory-hours = Wanneer open
directory-phone = Telefoon
directory-site = Website
directory-places = Gemeente of postcode
directory-platform = Soort buurtnetwerk
directory-open = Iedereen mag erbij
directory-moderator = Wie beheert
directory-alive-on = Laatst actief gezien
directory-is-open = open
directory-is-closed = besloten: iemand laat toe
directory-alive = laatst actief gezien op { $date }
directory-gossip = Let op: in zo’n groep wordt soms geroddeld en naar mensen gewezen. Lees eerst zelf mee, en noteer geen namen.
directory-source-of = bron van { $date }
directory-no-source = niet opgezocht: kijk eerst na
directory-for-client = wat er voor deze cliënt is (g: alles)
directory-words-question = Welke woorden zoekt u? Leeg: alles.
directory-no-step = Open het adresboek vanuit een stap in het plan om er een adres bij te zetten.
directory-address-taken = Bij de stap staat nu: { $name }. Nog eens k haalt het weg.
directory-needs-name = Zonder naam kan dit niet bewaard worden.
directory-name-question = Hoe heet het? De rest vult u in op het formulier.
directory-retired = { $name } wordt niet meer voorgesteld. Met x en Del komt het terug.
directory-back = { $name } wordt weer voorgesteld.
directory-in-ring = { $name } staat op de tekening. Wat het voor de cliënt betekent, vraagt u nog.
directory-there-already = { $name } staat al op de tekening.
directory-regions = Regio
directory-languages = Talen
directory-tags = Dient voor
directory-region-brussels = Brussel
directory-region-flanders = Vlaanderen
directory-region-wallonia = Wallonië
directory-region-netherlands = Nederland
directory-tag-buddy = buddy
directory-tag-volunteers = vrijwilligers
directory-tag-clubs = verenigingen
directory-tag-neighbourhood = de buurt
directory-tag-online = online contact
directory-tag-self_help = zelfhulp en lotgenoten
directory-tag-recovery = herstel
directory-tag-carers = mantelzorgers
directory-tag-digital_help = digitale hulp
directory-tag-network_meeting = netwerkoverleg
directory-tag-mediation = bemiddeling
directory-tag-psychological_help = psychologische hulp
directory-tag-link_worker = welzijnscoach
directory-tag-outreach = komt aan huis
directory-tag-directory = sociale kaart
directory-tag-violence = geweld
directory-tag-language = taal oefenen
directory-tag-debts = geld en schulden
directory-tag-families = ouders en kinderen
directory-tag-youth = jongeren
directory-tag-homeless = zonder huis
directory-tag-missing_family = familie terugvinden
steps-earlier-visit = Dit is een vroeger bezoek. Stappen komen van het laatste bezoek: met v gaat u daarheen.
steps-none = Nu is er geen stap voorgesteld.
steps-none-ask = Wat u nog samen kunt vragen (p):
steps-none-ideas = Of zelf bedenken (p, met wat het zou veranderen):
steps-before-others = Zolang er anderen bij zijn, staat hier niets. Met zijn tweeën weer wel.
steps-nobody-answers = Lukt het niet, dan blijft alles zoals het nu is.
steps-resource-old = langer dan een jaar niet nagekeken: kijk eerst na
steps-nothing-to-ask = Voorlopig is alles gevraagd.
steps-plan-empty = Er is nog geen stap gekozen.
steps-chosen = De stap staat in het plan.
steps-decided = Onthouden: dit komt pas terug als er iets verandert.
steps-enough-open =
    { $n ->
        [one] Er is al { $n } stap open: rond die eerst af.
       *[other] Er zijn al { $n } stappen open: rond eerst iets af. Een paar stappen die lukken zijn meer waard dan een lijst.
     }

## The panel of steps
steps-tab-suggested = Mogelijk { $n }
steps-tab-plan = Plan { $n }
steps-tab-ask-next = Te vragen { $n }
steps-tab-ideas = Zelf bedenken
steps-part-why = Waarom
steps-part-what = Wat doen
steps-part-changes = Wat verandert
steps-part-mind = Let op
steps-part-where = Waar terecht
steps-part-say = Om te zeggen
steps-title-suggested = Mogelijke stappen
steps-title-plan = Onze stappen
steps-title-ask-next = Wat we nog kunnen vragen
steps-own-question = Welke stap, in eigen woorden?
steps-why-not-question = Waarom past dit niet? Enkele woorden volstaan; leeg laten mag.
steps-why-dropped-question = Waarom ging dit niet door? Enkele woorden volstaan; leeg laten mag.

## Een eigen bestand met een fout
fault-in = { $file }, regel { $line }: { $expected }
fault-more =
    { $n ->
        [one] (En nog { $n } ander bestand met een fout.)
       *[other] (En nog { $n } andere bestanden met een fout.)
    }
fault-goes-on = Dit bestand wordt niet gebruikt; al de rest werkt verder.
fault-readable = dit bestand kan niet gelezen worden; verwacht wordt gewone tekst (UTF-8).
fault-id = hier hoort een id.
fault-id-once = de id “{ $found }” mag maar één keer in het bestand staan.
fault-intervention = de interventie “{ $found }” bestaat niet; verwacht wordt de id van een interventie.
fault-action = de actie “{ $found }” past niet bij wie de regel gaat (object).
fault-source = verwacht wordt een bron zoals S16.
fault-condition = verwacht wordt minstens één voorwaarde, in when of in elke lijst van any.
fault-one-test = verwacht wordt precies één vergelijking met een getal: is, at_least, at_most, more_than of less_than.
fault-text = hier hoort een tekst.
fault-placeholder = “{ $found }” kan hier niet ingevuld worden. Verwacht wordt { "{" }names{ "}" } in de tekst van een regel met een object, of { "{" }interest{ "}" } of { "{" }experience{ "}" } waar de voorwaarden ernaar vragen.
fault-one-of = “{ $found }” is hier niet bekend; verwacht wordt een van: { $known }.
fault-field = het veld “{ $found }” ontbreekt.
fault-kind-yes-no = verwacht wordt true of false.
fault-kind-number = verwacht wordt een getal.
fault-kind-number-or-yes-no = verwacht wordt een getal, true of false.
fault-kind-text = verwacht wordt een tekst tussen aanhalingstekens.
fault-kind-list = verwacht wordt een lijst tussen vierkante haken.
fault-kind-part = verwacht wordt een deel met eigen velden.
fault-day = verwacht wordt een dag tussen aanhalingstekens, zoals "2026-11-30".
fault-toml = dit is geen geldige TOML; vaak ontbreekt er een aanhalingsteken, een haak of een is-teken.

## Wat als, en wat alleen de hulpverlener leest
steps-title-ideas = Zelf bedacht: wat als …
steps-ideas-nobody = Kies eerst iemand op de tekening voor wat met die persoon kan.
steps-ideas-about = Eerst wat met { $name } kan.
steps-more =
    { $n ->
        [one] Nog { $n } voorstel: →
       *[other] Nog { $n } voorstellen: →
    }
steps-raises = Heeft invloed op: { $what }
steps-sources = (Bron: { $sources })
steps-no-source = (Geen bron gevonden.)
worker-steps = Stappen die alleen u ziet (c: kiezen):
worker-on-pages = Op een blad zou dit naar iemand leiden bij wie iets in de weg staat (c: beslis, rij per rij):
worker-fate-open = te beslissen
worker-fate-left-out = op geen enkel blad
worker-fate-not-for-home = niet op dat voor thuis
worker-fate-kept = op elk blad
worker-tab-map = Buurtkaart
map-title = Netwerken van de buurten, voor al uw cliënten
map-empty = Nog niets in de buurtkaart. Met m zet u er iets bij; het staat er dan voor elke cliënt die daar woont.
map-name-question = Hoe heet het? De rest vult u in op het formulier.
map-prompts =
    Waar zoeken, op uw eigen toestel:
    · Facebook: naam van de wijk, straat of gemeente · WhatsApp: conciërge, wijkcomité, school
    · Hoplr, burgerplatform en nieuwsbrief van de gemeente · klussen en ruilen: LETS, Repair Café
    · buurtpreventie (BIN): lees eerst mee · lokaal dienstencentrum, gemeenschapscentrum, moskee, parochie
    Delen met het team: ecogram directory export --map -o kaart.csv, en import
help-line-free = gratis
help-line-chat = chat
help-line-source-of = bron van { $date }, nog niet gebeld
worker-ask-next = Wat nog te vragen is:
worker-reflections = Om over na te denken (alleen voor u; geen voorstel):
worker-burdens = Open stappen met iemand die al veel draagt (Enter: wijzigen, Del: weghalen):
worker-burdens-more = Vraagt deze stap iets van die persoon? Bekijk dan of het nog kan, of wie het anders kan doen.
worker-own-steps = Voor uzelf in het plan, nergens anders te zien (c: tonen aan de cliënt, Enter: wijzigen, Del: weghalen):
worker-own-steps-more = Dit staat op geen gedeeld scherm en op geen enkel blad. Met c zet u hem in het plan dat u samen bekijkt.
worker-own-step-chosen = De stap staat in het plan, voor u alleen. Met c op die regel toont u hem aan de cliënt.
worker-own-step-shown = De stap staat nu ook in het plan dat u samen bekijkt, en kan op een blad staan.
worker-unsaid = In het plan, maar alleen hier te lezen (Enter: wijzigen, Del: weghalen):
worker-unsaid-more = Dit staat niet op het gedeelde scherm, en op een blad alleen als u dat hieronder beslist. Bekijk of deze stap nog kan, of schrijf hem zonder die naam.
worker-faults = Eigen bestanden met een fout (niet gebruikt):
fault-plain = hier staat een teken dat onzichtbaar is of het scherm kan sturen; haal het weg.
plan-goals = Doelen
plan-steps = Stappen
plan-decisions = Beslist
