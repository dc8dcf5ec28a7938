## diagram
# Layers of sight.
diagram-sight-auto = Vue d’ensemble
diagram-sight-all = Tous les liens
diagram-sight-tense = Liens tendus
diagram-sight-practical = Qui apporte un soutien pratique ?
diagram-sight-emotional = Qui apporte un soutien émotionnel ?
diagram-sight-advice = Qui donne des conseils ?
diagram-sight-companionship = Qui tient compagnie ?
diagram-sight-material = Qui apporte un soutien matériel ?
diagram-sight-reach = Avec qui, un contact au moins mensuel ?
diagram-sight-no-professionals = Sans les professionnels
diagram-sight-who-knows-whom = Qui connaît qui ?
diagram-sight-islands = Groupes, et qui fait le lien
diagram-sight-wishes = Souhaits
diagram-sight-changes = Ce qui a changé
# The legend.
diagram-legend-not-asked = lien non demandé
diagram-legend-knows = se connaissent
diagram-legend-wish-closer = souhait : plus proche
diagram-legend-wish-further = souhait : plus de distance
diagram-legend-wish-same = souhait : garder ainsi
diagram-legend-wish-end = souhait : mettre fin au contact
diagram-legend-ring-not-asked = cercle non demandé
diagram-legend-reach = joignable la nuit
