### Wat elke toets doet; met -short: in een paar woorden, voor de onderste regel (hoogstens 12 tekens).

## bladzijde
help-title = De toetsen
help-in-the-ring = In de ring:
help-quick-line =
    De snelle lijn: eerst de naam, dan wat u weet, in elke volgorde.
      Fatima zus 1 wekelijks PE
      An vriendin 2 G
      Tante Greet 3 E
      Buurvrouw van nr 14 3 P
      Sofie om de 2 weken 1
      WhatsApp straat 3
      Ex Dieter 4 gespannen
      Man van Els, 4             alles voor de komma is naam
    1 tot 4 is de kring. P praktische steun, E emotionele steun,
    A advies, G gezelschap. Met > ervoor (>PE) is het steun aan die persoon.
    Wat niet gezegd wordt, blijft niet gevraagd.

## toetsen
help-panic = Meteen vergrendelen achter een neutraal scherm
help-panic-short = neutraal
help-lock = Vergrendelen
help-lock-short = vergrendel
help-help = De toetsen van hier tonen
help-help-short = toetsen
help-add = Iemand toevoegen met de snelle lijn
help-add-short = erbij
help-edit = Alles tonen en wijzigen van wie of wat gekozen is
help-edit-short = wijzigen
help-delete = Wegnemen wie of wat gekozen is
help-delete-short = wegnemen
help-closer = Een kring dichterbij
help-closer-short = dichter
help-further = Een kring verder
help-further-short = verder weg
help-knows = Wie kent wie
help-knows-short = wie kent
help-asked = Wat we overlopen hebben: leefgebieden en steun
help-asked-short = overlopen
help-client-form = Wat we over de cliënt bewaren, en het akkoord
help-client-form-short = cliënt
help-find = Zoeken op naam
help-find-short = zoeken
help-measures = Wat we zien: de maten
help-measures-short = maten
help-steps = De stappen
help-steps-short = stappen
help-visits = De bezoeken: openen, afsluiten, vergelijken
help-visits-short = bezoeken
help-sight = Anders kijken: steun, wie wie kent, bereik …
help-sight-short = kijken
help-zoom = Eén leefgebied groot, en weer alles
help-zoom-short = groot
help-tidy = Herschikken zodat minder lijnen kruisen
help-tidy-short = herschikken
help-legend = Wat de tekens betekenen
help-legend-short = tekens
help-in-words = Het netwerk in woorden
help-in-words-short = in woorden
help-page = Een bladzijde voor de cliënt, het dossier of overleg
help-page-short = bladzijde
help-turn = Het scherm naar de cliënt draaien: alleen de ring
help-turn-short = draaien
help-turn-back = Het scherm terugdraaien
help-turn-back-short = terugdraaien
help-worker = De bladzijden van de hulpverlener
help-worker-short = hulpverlener
help-veil = Initialen in plaats van namen, en terug
help-veil-short = initialen
help-show-qualities = Tonen hoe de banden zijn, ook nu anderen erbij zijn
help-show-qualities-short = banden
help-options = Taal, kleuren, vergrendelen, wachtzin
help-options-short = opties
help-undo = Het laatste terugnemen
help-undo-short = terugnemen
help-redo = Toch opnieuw doen
help-redo-short = opnieuw
help-up = Naar boven
help-up-short = omhoog
help-down = Naar beneden
help-down-short = omlaag
help-left = Naar links; in een rij: het vorige antwoord
help-left-short = links
help-right = Naar rechts; in een rij: het volgende antwoord
help-right-short = wisselen
help-next = De volgende
help-next-short = volgende
help-previous = De vorige
help-previous-short = vorige
help-open = Openen, bevestigen of verdergaan
help-open-short = OK
help-back = Terug, of laten zoals het was
help-back-short = terug
help-quit = Ecogram verlaten
help-quit-short = verlaten
help-complete = Het woord aanvullen
help-complete-short = aanvullen
help-other-way = De andere weg: zelf een wachtzin kiezen, of de herstelcode
help-other-way-short = andere weg
help-next-language = Nederlands, Frans, Engels
help-next-language-short = taal
help-toggle = Het antwoord wisselen
help-toggle-short = wisselen
help-toggle-back = Het antwoord terugwisselen
help-toggle-back-short = vorig
help-knows-yes = Ze kennen elkaar
help-knows-yes-short = kennen
help-knows-no = Ze kennen elkaar niet
help-knows-no-short = kennen niet
help-not-asked = Weer niet gevraagd
help-not-asked-short = leeg
help-sector-knows = In dit leefgebied kennen ze elkaar allemaal
help-sector-knows-short = allemaal
help-page-up = Een bladzijde omhoog
help-page-up-short = omhoog
help-page-down = Een bladzijde omlaag
help-page-down-short = omlaag
help-home = Naar het begin
help-home-short = begin
help-end = Naar het einde
help-end-short = einde
help-choose = De cliënt kiest deze stap
help-choose-short = kiezen
help-later = Nu niet
help-later-short = nu niet
help-not-for-us = Niets voor deze cliënt
help-not-for-us-short = nee
help-leave-as-it-is = Laten zoals het is: zo is het goed
help-leave-as-it-is-short = zo laten
help-own-step = Een eigen stap toevoegen
help-own-step-short = zelf
help-directory = Waar u terechtkunt
help-directory-short = adressen
help-close-visit = Dit bezoek voorgoed afsluiten
help-close-visit-short = afsluiten
help-next-visit = Het volgende bezoek beginnen
help-next-visit-short = nieuw
help-compare = Twee bezoeken naast elkaar
help-compare-short = vergelijken
help-earlier-visit = Vergelijken met een eerder bezoek
help-earlier-visit-short = eerder
help-later-visit = Vergelijken met een later bezoek, of met de wensen
help-later-visit-short = later
help-to-discuss = Wie nog niet besproken is
help-to-discuss-short = bespreken
help-rename = Een andere code geven
help-rename-short = andere code
help-archive = Wegleggen, of terughalen
help-archive-short = wegleggen
help-confirm = Klopt nog, volgende
help-confirm-short = klopt
help-backups = Kopieën: teruggaan naar een vroegere
help-backups-short = kopieën
help-next-tab = Voorstellen, plan, wat nog te vragen
help-next-tab-short = lijsten
help-every-figure = Alle cijfers, of de zinnen
help-every-figure-short = cijfers
help-references = Wat studies elders vonden
help-references-short = onderzoek
help-new-goal = Een doel, in de woorden van de cliënt
help-new-goal-short = doel
help-for-step = Enkel wat bij de stap past, of alles
help-for-step-short = bij de stap
help-region = De volgende streek
help-region-short = streek
help-in-language = Enkel in deze taal
help-in-language-short = taal
help-on-screen = Digitaal, niet digitaal, of allebei
help-on-screen-short = digitaal
help-new-entry = Een eigen adres toevoegen
help-new-entry-short = nieuw
help-retire = Niet meer voorstellen, of weer wel
help-retire-short = weglaten
help-show-retired = Wat niet meer voorgesteld wordt
help-show-retired-short = weggelaten
help-into-ring = Op de tekening zetten
help-into-ring-short = ring
