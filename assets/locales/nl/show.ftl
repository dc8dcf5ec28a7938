### Het netwerk als tekst, om voor te lezen.

show-title = Netwerk van { $client }.
show-visit = Momentopname van { $date }.
show-visit-kind = Momentopname van { $date }: { $kind }.
show-today = Gelezen op { $date }.
show-count = { $people } en { $places }.
show-sector-nobody = { $sector }: niemand getekend.
show-sector-asked-none = { $sector }: gevraagd, er is niemand.
show-sector = { $sector }: { $n }.
show-ring = Kring { $ring }, { $name }:
show-ring-not-asked = Kring niet gevraagd:
show-frequency = Contact: { $value }.
show-last-contact = Laatste contact: { $value }.
show-since = Kennen elkaar sinds { $value }.
show-channels = Manier van contact: { $value }.
show-unusable = Lukt niet: { $value }.
show-proximity = Woont { $value }.
show-initiative = Zet de eerste stap: { $value }.
show-quality = Band: { $value }.
show-strength = Sterkte: { $value }.
show-flow = Dit contact { $value }.
show-receives = Geeft: { $value }.
show-receives-not = Geeft niet: { $value }.
show-gives = Krijgt: { $value }.
show-gives-not = Krijgt niet: { $value }.
show-crisis = Kan ’s nachts gebeld worden.
show-no-crisis = Kan ’s nachts niet gebeld worden.
show-carer = Is mantelzorger.
show-willing = Wil anderen uit het netwerk leren kennen.
show-not-willing = Wil geen anderen uit het netwerk leren kennen.
show-no-contact = Wil niet gecontacteerd worden.
show-wish = Wens: { $value }.
show-words = In de woorden van de cliënt: “{ $value }”.
show-knows = Kent { $value }.
show-safety = Veiligheid: { $value }.
show-capacity = Draagkracht: { $value }.
show-note = Notitie van de hulpverlener: { $value }
show-doubt = Hierop terugkomen na het bezoek.
show-visit-note = Notitie bij het bezoek: { $words }
show-and = { $rest } en { $last }
show-people = { $n ->
    [one] { $n } persoon
   *[other] { $n } mensen
}
show-places = { $n ->
    [one] { $n } groep, plek of dier
   *[other] { $n } groepen, plekken of dieren
}
show-pairs = { $n ->
    [one] Wie kent wie: naar { $asked } van { $n } tweetal gevraagd.
   *[other] Wie kent wie: naar { $asked } van { $n } tweetallen gevraagd.
}
