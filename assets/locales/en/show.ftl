### The network as text, to be read aloud.

show-title = Network of { $client }.
show-visit = Snapshot of { $date }.
show-visit-kind = Snapshot of { $date }: { $kind }.
show-today = Read on { $date }.
show-count = { $people } and { $places }.
show-sector-nobody = { $sector }: nobody drawn.
show-sector-asked-none = { $sector }: asked, there is nobody.
show-sector = { $sector }: { $n }.
show-ring = Ring { $ring }, { $name }:
show-ring-not-asked = Ring not asked:
show-frequency = Contact: { $value }.
show-last-contact = Last contact: { $value }.
show-since = Known since { $value }.
show-channels = In touch by: { $value }.
show-unusable = Does not work for the client: { $value }.
show-proximity = Lives { $value }.
show-initiative = Takes the first step: { $value }.
show-quality = Tie: { $value }.
show-strength = Strength: { $value }.
show-flow = This contact { $value }.
show-receives = Gives: { $value }.
show-receives-not = Does not give: { $value }.
show-gives = Gets: { $value }.
show-gives-not = Does not get: { $value }.
show-crisis = Can be called at night.
show-no-crisis = Cannot be called at night.
show-carer = Is an informal carer.
show-willing = Is willing to meet others in the network.
show-not-willing = Is not willing to meet others in the network.
show-no-contact = Does not want to be contacted.
show-wish = Wish: { $value }.
show-words = In the client’s words: “{ $value }”.
show-knows = Knows { $value }.
show-safety = Safety: { $value }.
show-capacity = Capacity: { $value }.
show-note = Caseworker’s note: { $value }
show-doubt = Come back to this after the visit.
show-visit-note = Note on the visit: { $words }
show-and = { $rest } and { $last }
show-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
show-places = { $n ->
    [one] { $n } group, place or animal
   *[other] { $n } groups, places or animals
}
show-pairs = { $n ->
    [one] Who knows whom: { $asked } of { $n } pair asked.
   *[other] Who knows whom: { $asked } of { $n } pairs asked.
}
