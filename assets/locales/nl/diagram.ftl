## diagram
# Layers of sight.
diagram-sight-auto = Overzicht
diagram-sight-all = Alle banden
diagram-sight-tense = Gespannen banden
diagram-sight-practical = Wie geeft praktische steun?
diagram-sight-emotional = Wie geeft emotionele steun?
diagram-sight-advice = Wie geeft advies?
diagram-sight-companionship = Wie geeft gezelschap?
diagram-sight-material = Wie geeft materiële steun?
diagram-sight-reach = Met wie minstens maandelijks contact?
diagram-sight-no-professionals = Zonder beroepskrachten
diagram-sight-who-knows-whom = Wie kent wie?
diagram-sight-islands = Groepjes en schakels
diagram-sight-wishes = Wensen
diagram-sight-changes = Wat veranderde
# The legend.
diagram-legend-not-asked = band niet gevraagd
diagram-legend-knows = kennen elkaar
diagram-legend-wish-closer = wens: dichterbij
diagram-legend-wish-further = wens: meer afstand
diagram-legend-wish-same = wens: zo houden
diagram-legend-wish-end = wens: geen contact meer
diagram-legend-ring-not-asked = kring niet gevraagd
diagram-legend-reach = ook ’s nachts te bellen
