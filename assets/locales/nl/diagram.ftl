## diagram
# Sector names at the rim: the long one where it fits, else the short one.
diagram-sector-family = Familie
diagram-sector-family-short = Familie
diagram-sector-household = Thuis
diagram-sector-household-short = Thuis
diagram-sector-friends = Vrienden
diagram-sector-friends-short = Vrienden
diagram-sector-neighbours = Buurt
diagram-sector-neighbours-short = Buurt
diagram-sector-work_school = Werk en school
diagram-sector-work_school-short = Werk
diagram-sector-clubs_faith_leisure = Vrije tijd
diagram-sector-clubs_faith_leisure-short = Vrij
diagram-sector-online = Online
diagram-sector-online-short = Online
diagram-sector-services = Hulpverlening
diagram-sector-services-short = Hulp
diagram-sector-other = Nog niet bevraagd
diagram-sector-other-short = Nog ?
# Layers of sight.
diagram-sight-auto = Overzicht
diagram-sight-all = Alle banden
diagram-sight-tense = Gespannen banden
diagram-sight-practical = Wie geeft praktische steun?
diagram-sight-emotional = Wie geeft emotionele steun?
diagram-sight-advice = Wie geeft raad?
diagram-sight-companionship = Wie geeft gezelschap?
diagram-sight-reach = Wie is deze maand gezien?
diagram-sight-no-professionals = Zonder beroepskrachten
diagram-sight-who-knows-whom = Wie kent wie?
diagram-sight-islands = Eilandjes en verbindingsfiguren
diagram-sight-wishes = Wat de cliënt wenst
diagram-sight-changes = Wat veranderde
# The legend.
diagram-legend-title = Legende
diagram-legend-not-asked = band niet bevraagd
diagram-legend-knows = kennen elkaar
diagram-legend-wish-closer = wens: dichterbij
diagram-legend-wish-further = wens: meer afstand
diagram-legend-wish-same = wens: zo houden
diagram-legend-wish-end = wens: stoppen
diagram-legend-ring-not-asked = kring niet bevraagd
diagram-legend-reach = ’s nachts te bellen
