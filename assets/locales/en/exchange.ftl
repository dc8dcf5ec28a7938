### What is wrong with a file that comes in, and where.

exchange-at-file = { $file }: { $what }
exchange-at-line = { $file }, line { $line }: { $what }
exchange-at-cell = { $file }, line { $line }, column { $column }: { $what }
exchange-one-of = expected one of { $codes }
exchange-date = expected a date, such as 12/05/2026 or 2026-05-12
exchange-moment = expected a date or a year, such as 12/05/2026, 2026-05-12 or 2019
exchange-yes-no = expected yes or no
exchange-number = expected a number from { $low } to { $high }
exchange-support = expected letters out of P E A C M, such as PE, or none
exchange-consent = expected date, scope and answer, such as 2026-05-12 keep oral
exchange-empty = a value is required here
exchange-too-long = longer than { $n } characters
exchange-too-many-rows = more than { $n } rows; --most-rows allows for more
exchange-too-large = larger than { $size }
exchange-not-utf8 = some letters cannot be read; save the file again, in Excel with Save As → CSV UTF-8
exchange-not-text = this is not a text file
exchange-no-header = the line with the column names is missing
exchange-column-twice = this column is there twice
exchange-cells = { $n } cells, and { $header } columns: perhaps there is a separator too many
exchange-client-twice = this client code is already there
exchange-no-such-client = no client has this code
exchange-entry-twice = this entry was there before, with the same id
exchange-person-twice = this person is already there at this visit
exchange-sector-full = more than { $n } people in one life domain at one visit
exchange-no-such-person = nobody of this client has this id or name
exchange-name-not-unique = several people have this name; use their id
exchange-with-themselves = the same person twice
exchange-pair-twice = this pair is already there, with another answer
exchange-unreadable = the file cannot be read: { $why }
exchange-not-this-format = this is not a client of ecogram, or it comes from a newer version
exchange-only-initials = this file holds initials only; it is not complete and cannot be imported
exchange-unknown-names = it holds names that ecogram does not know; perhaps one is misspelt: { $names }
exchange-not-the-schema = this does not follow the schema ({ $why })
exchange-wrong-value = another kind of value is expected here: nothing was imported
exchange-cut-off = the file ends too early; perhaps it was not copied completely: nothing was imported
exchange-not-json = this is not JSON: nothing was imported
exchange-no-file = there is no such file
exchange-no-right = reading is not allowed
exchange-a-folder = this is a folder
exchange-no-disk = the disk did not respond
exchange-missing-columns = these columns are missing: { $missing }. Found: { $found }
exchange-open-quote = a quotation mark is opened and never closed
exchange-name-over-visits = without an id nobody can tell who is who: at one visit several people have this name. Give each an id, the same at every visit
exchange-out-of-order = this network is not in the file of --networks, or its rows are not together in the same order
exchange-repeated = this was already there
exchange-nobody-there = this tie names somebody who is not in this network
exchange-nameless = column { $n } has no heading, left alone
exchange-read-as = the letters were read as { $name }: check that names with accents are right
exchange-same-name =
    { $n ->
        [one] without an id { $n } person is taken for the same at several visits, because the name is the same
       *[other] without an id { $n } people are taken for the same at several visits, because their names are the same
    }
exchange-and-more = and { $n } more
exchange-unknown-column = unknown column, left alone
exchange-cleaned = invisible or control characters were taken out, or the text was cut
exchange-pair-again = this pair was already there, with the same answer

exchange-report-clients = { $n ->
    [one] { $n } client
   *[other] { $n } clients
}
exchange-report-people = { $n ->
    [one] { $n } network member
   *[other] { $n } network members
}
exchange-report-ties = { $n ->
    [one] { $n } answered pair
   *[other] { $n } answered pairs
}
exchange-report-taken = Imported: { $clients }, { $people }, { $ties }.
exchange-report-notes = Not imported, or changed:
exchange-report-refused = Nothing was imported. Please correct first:
import-is-client = a whole client of ecogram
import-is-clients = a table of clients
import-is-people = a table of people
import-is-ties = a table of who knows whom
import-is-names = a list of names
import-is-vcard = a list of contacts from a telephone (vCard)
import-is-gedcom = a family tree (GEDCOM)
import-is-graphml = a network (GraphML)
import-is-easynwk = a network map of easyNWK
import-is-canvas-ego = the clients of Network Canvas (…_ego.csv)
import-is-canvas-people = the people of Network Canvas (…_attributeList_….csv)
import-is-canvas-ties = the ties of Network Canvas (…_edgeList_….csv)
import-is-canvas-matrix = the ties of Network Canvas once more (…_adjacencyMatrix_….csv)
import-is-egor-egos = the clients of egor (egos.csv)
import-is-egor-people = the people of egor (alters.csv)
import-is-egor-ties = the ties of egor (aaties.csv)
import-is-egor-one = the one file of egor
import-is-egoweb-people = the people of EgoWeb (…-ego-alter.csv)
import-is-egoweb-ties = the ties of EgoWeb (…-alter-pair.csv)
import-is-gephi-people = the nodes of Gephi (nodes.csv)
import-is-gephi-ties = the edges of Gephi (edges.csv)
import-is-xls = an old Excel file (.xls)
import-do-xls = save it as .xlsx
import-is-pdf = a PDF
import-do-pdf = copy the names to a text file, one a line
import-is-archive = an archive inside an archive
import-do-archive = unpack it first
import-is-xml = XML, but no GraphML
import-do-xml = save the network as GraphML or as CSV
import-is-json = JSON, but not of ecogram or easyNWK
import-do-json = save the network as GraphML or as CSV
import-is-networks = a table of networks without a client
import-do-networks = measure them with ecogram metrics --networks
import-is-directory = a table of places to turn to
import-do-directory = import them with ecogram directory import
import-is-this = this is { $what }; { $do }
import-half = this is only a part: { $what }. Give as well: { $other }
import-not-together = this does not belong to the other files: { $what }
import-nobody = this is { $what }, and there is nobody in it
import-whose-network = this is { $what }; the file does not say whose network this is, --client CODE does
import-which-ring = which column is the ring? --ring COLUMN says it, --ring - where there is none. It could be: { $columns }
import-no-such-ego = --ego: nobody is called so, or more than one
import-not-xml = this looks like XML, but is not valid
import-not-a-book = this workbook or archive cannot be read; save it again, as CSV UTF-8 or .xlsx
import-is-other = this sheet is not known, and left alone
exchange-titles = { $n ->
    [one] { $n } row above the headings, left alone
   *[other] { $n } rows above the headings, left alone
}
exchange-again = the same once more, left alone
exchange-locked-names = the names were encrypted by the program that wrote this; export them there again, readable
exchange-not-known = { $n ->
    [one] { $n } cell says that something is not known, and counts as not asked
   *[other] { $n } cells say that something is not known, and count as not asked
}
import-is-contacts = an address book (Google, Outlook, Thunderbird)
import-is-locked = a workbook with a password
import-do-locked = take the password off and save it as .xlsx
import-is-odd-book = a workbook that is not read here
import-do-odd-book = save it as .xlsx
import-is-document = a text document
import-do-document = copy the names into a text file, one a line
import-is-html = a web page, whatever the file is called
import-do-html = open it in Excel or LibreOffice and save it as .xlsx
import-is-graph = a network of another program (GML, GEXF, Pajek, VNA)
import-do-graph = save it there as GraphML
import-is-contacts-other = a calendar or an address book (LDIF)
import-do-contacts-other = export the contacts as vCard
import-is-chat = a conversation
import-do-chat = copy the names into a text file, one a line
