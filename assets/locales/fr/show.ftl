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
show-unusable = Ne va pas pour la personne : { $value }.
show-proximity = Habite { $value }.
show-initiative = Premier pas : { $value }.
show-quality = Lien : { $value }.
show-strength = Force : { $value }.
show-flow = Énergie : { $value }.
show-receives = La personne reçoit : { $value }.
show-receives-not = La personne ne reçoit pas : { $value }.
show-gives = La personne donne : { $value }.
show-gives-not = La personne ne donne pas : { $value }.
show-crisis = Joignable la nuit.
show-no-crisis = Pas joignable la nuit.
show-carer = A un rôle d’aidant proche.
show-willing = Veut bien rencontrer les autres.
show-not-willing = Ne veut pas rencontrer les autres.
show-no-contact = A demandé qu’on ne prenne pas contact.
show-wish = Souhait : { $value }.
show-words = Dans les mots de la personne : « { $value } ».
show-knows = Connaît { $value }.
show-safety = Sécurité : { $value }.
show-capacity = Capacité à tenir : { $value }.
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
