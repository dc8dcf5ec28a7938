### Le réseau en texte, à lire à voix haute.

show-title = Réseau : { $client }.
show-visit = Instantané du { $date }.
show-visit-kind = Instantané du { $date } : { $kind }.
show-today = Lu le { $date }.
show-count = { $people } et { $places }.
show-sector-nobody = { $sector } : personne n’y figure.
show-sector-asked-none = { $sector } : demandé, il n’y a personne.
show-sector = { $sector } : { $n }.
show-ring = Cercle { $ring }, { $name } :
show-ring-not-asked = Cercle non demandé :
show-frequency = Contact : { $value }.
show-last-contact = Dernier contact : { $value }.
show-since = Se connaissent depuis { $value }.
show-channels = Moyen de contact : { $value }.
show-unusable = Pas possible : { $value }.
show-proximity = Habite { $value }.
show-initiative = Premier pas : { $value }.
show-quality = Lien : { $value }.
show-strength = Force : { $value }.
show-flow = Ce lien { $value }.
show-receives = Apporte : { $value }.
show-receives-not = N’apporte pas : { $value }.
show-gives = Reçoit : { $value }.
show-gives-not = Ne reçoit pas : { $value }.
show-crisis = Joignable la nuit.
show-no-crisis = Pas joignable la nuit.
show-carer = A un rôle d’aidant proche.
show-willing = Veut bien rencontrer les autres.
show-not-willing = Ne veut pas rencontrer les autres.
show-no-contact = Ne souhaite aucun contact.
show-wish = Souhait : { $value }.
show-words = Avec les mots de la personne accompagnée : « { $value } ».
show-knows = Connaît { $value }.
show-safety = Sécurité : { $value }.
show-capacity = Charge : { $value }.
show-note = Note de l’intervenant : { $value }
show-doubt = À revoir après la visite.
show-visit-note = Note de visite : { $words }
show-and = { $rest } et { $last }
show-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
show-places = { $n ->
    [one] { $n } groupe, lieu ou animal
   *[other] { $n } groupes, lieux ou animaux
}
show-pairs = { $n ->
    [one] Qui connaît qui : demandé pour { $asked } paire sur { $n }.
   *[other] Qui connaît qui : demandé pour { $asked } paires sur { $n }.
}
