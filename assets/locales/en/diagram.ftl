## diagram
# Layers of sight.
diagram-sight-auto = Overview
diagram-sight-all = All ties
diagram-sight-tense = Tense ties
diagram-sight-practical = Who gives practical support?
diagram-sight-emotional = Who gives emotional support?
diagram-sight-advice = Who gives advice?
diagram-sight-companionship = Who gives company?
diagram-sight-material = Who gives material support?
diagram-sight-reach = In contact at least monthly?
diagram-sight-no-professionals = Without professionals
diagram-sight-who-knows-whom = Who knows whom?
diagram-sight-islands = Separate groups and connectors
diagram-sight-wishes = Wishes
diagram-sight-changes = What changed
# The legend.
diagram-legend-not-asked = tie not asked
diagram-legend-knows = know each other
diagram-legend-wish-closer = wish: closer
diagram-legend-wish-further = wish: more distance
diagram-legend-wish-same = wish: keep as it is
diagram-legend-wish-end = wish: end it
diagram-legend-ring-not-asked = ring not asked
diagram-legend-reach = can be called at night
