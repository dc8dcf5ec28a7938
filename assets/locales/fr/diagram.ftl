## diagram
# Sector names at the rim: the long one where it fits, else the short one.
diagram-sector-family = Famille
diagram-sector-family-short = Famille
diagram-sector-household = À la maison
diagram-sector-household-short = Maison
diagram-sector-friends = Amis
diagram-sector-friends-short = Amis
diagram-sector-neighbours = Voisinage
diagram-sector-neighbours-short = Voisins
diagram-sector-work_school = Travail et école
diagram-sector-work_school-short = Travail
diagram-sector-clubs_faith_leisure = Loisirs
diagram-sector-clubs_faith_leisure-short = Loisirs
diagram-sector-online = En ligne
diagram-sector-online-short = En ligne
diagram-sector-services = Services et soins
diagram-sector-services-short = Services
diagram-sector-other = Non demandé
diagram-sector-other-short = ?
# Layers of sight.
diagram-sight-auto = Vue d’ensemble
diagram-sight-all = Tous les liens
diagram-sight-tense = Liens tendus
diagram-sight-practical = Qui apporte un soutien pratique ?
diagram-sight-emotional = Qui apporte un soutien émotionnel ?
diagram-sight-advice = Qui donne des conseils ?
diagram-sight-companionship = Qui tient compagnie ?
diagram-sight-reach = Qui a été vu ce mois-ci ?
diagram-sight-no-professionals = Sans les professionnels
diagram-sight-who-knows-whom = Qui connaît qui ?
diagram-sight-islands = Îlots et personnes charnières
diagram-sight-wishes = Ce que la personne souhaite
diagram-sight-changes = Ce qui a changé
# The legend.
diagram-legend-title = Légende
diagram-legend-not-asked = lien non demandé
diagram-legend-knows = se connaissent
diagram-legend-wish-closer = souhait : plus proche
diagram-legend-wish-further = souhait : plus de distance
diagram-legend-wish-same = souhait : garder ainsi
diagram-legend-wish-end = souhait : arrêter
diagram-legend-ring-not-asked = cercle non demandé
diagram-legend-reach = joignable la nuit
