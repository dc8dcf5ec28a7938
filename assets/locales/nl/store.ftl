### Als het bestand niet doet wat gevraagd wordt: wat er gebeurde, wat veilig is, wat u kunt doen.
trouble-wrong-passphrase = Dit opent het bestand niet; er is niets veranderd. Kijk naar hoofdletters en toetsenbord, of neem de herstelcode (F2 op het scherm).
trouble-not-a-code = Dit is nog niet de hele herstelcode; er is niets veranderd. Het zijn 24 woorden: kijk of er een ontbreekt of anders geschreven is.
trouble-damaged = Het bestand is beschadigd en is niet aangeraakt. Zet een kopie terug: met F4 waar de wachtzin gevraagd wordt, of met: ecogram restore KOPIE. De kopieën liggen naast { $detail }
damaged-question = Een deel van dit bestand is beschadigd. Wat u ziet klopt; de rest wordt niet getoond, en er kan geen kopie meer van gemaakt worden. Enter vergrendelt het bestand en toont de kopieën om naar terug te gaan; Esc blijft hier.
trouble-newer = Een nieuwere ecogram heeft dit bestand gemaakt; het is niet aangeraakt. Installeer de nieuwere versie om het te openen.
trouble-not-ours = Dit is geen bestand van ecogram; het is niet aangeraakt. Kies een ander bestand: { $detail }
trouble-in-use = Het bestand staat al open in een ander venster; daar is alles veilig. Sluit dat venster en probeer opnieuw.
trouble-exists = Hier staat al een bestand; het is niet overschreven. Kies een andere naam dan { $detail }
trouble-missing = Hier is geen bestand of map; er is niets veranderd. Kijk na of dit de juiste plaats is: { $detail }
trouble-full = De schijf is vol: het laatste is niet bewaard, al het vorige wel. Maak plaats en probeer opnieuw.
trouble-read-only = Hier mag niet geschreven worden: het laatste is niet bewaard, al het vorige wel. Kijk de rechten of de schijf na: { $detail }
trouble-io = De schijf werkte niet mee: het laatste is niet bewaard, al het vorige wel. Probeer opnieuw: { $detail }
trouble-gone = Dit staat niet meer in het bestand; de rest is veilig. Ga met Esc terug en open opnieuw.
trouble-code-taken = Een andere cliënt heeft deze code al; er is niets veranderd. Kies een andere code.
trouble-write = Dit kon niet geschreven worden; het netwerk zelf is bewaard. Kies een andere naam of map. { $detail }
trouble-no-backup = De automatische kopie is niet gelukt. Wat bewaard is, blijft bewaard. Kijk of er nog plaats is op de schijf.
trouble-network-folder = Dit bestand staat in een netwerkmap of gedeelde map. Daar kan een tweede venster of een onderbreking schade doen: zet het liever op deze computer zelf.
