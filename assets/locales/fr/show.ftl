### Le réseau en texte, à lire à voix haute.

show-title = Réseau de { $client }.
show-visit = Instantané du { $date }.
show-visit-kind = Instantané du { $date } : { $kind }.
show-today = Lu le { $date }.
show-count = { $people } et { $places }.
show-sector-nobody = { $sector } : personne n'y figure.
show-sector-asked-none = { $sector } : demandé, il n'y a personne.
show-sector = { $sector } : { $n }.
show-ring = Cercle { $ring }, { $name } :
show-ring-not-asked = Cercle non demandé :
show-frequency = Contact : { $value }.
show-last-contact = Dernier contact : { $value }.
show-since = Se connaissent depuis { $value }.
show-channels = Par : { $value }.
show-unusable = Impossible par : { $value }.
show-proximity = Habite { $value }.
show-initiative = Premier pas : { $value }.
show-quality = Lien : { $value }.
show-strength = Force : { $value }.
show-flow = Énergie : { $value }.
show-receives = La personne reçoit : { $value }.
show-receives-not = La personne ne reçoit pas : { $value }.
show-gives = La personne donne : { $value }.
show-gives-not = La personne ne donne pas : { $value }.
show-crisis = Peut être appelé la nuit.
show-no-crisis = Ne peut pas être appelé la nuit.
show-carer = Est aidant proche.
show-willing = Veut bien rencontrer les autres.
show-not-willing = Ne veut pas rencontrer les autres.
show-no-contact = A demandé de ne pas être contacté.
show-wish = Souhait : { $value }.
show-words = Dans ses mots : « { $value } ».
show-knows = Connaît { $value }.
show-safety = Sécurité : { $value }.
show-capacity = Capacité : { $value }.
show-note = Note de l'intervenant : { $value }
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
    [one] Qui connaît qui : { $asked } paire renseignée sur { $n }.
   *[other] Qui connaît qui : { $asked } paires renseignées sur { $n }.
}
