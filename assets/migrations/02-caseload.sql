-- Schema 2: the answers that a real caseload needs (material support, no news, a consent that can be no, …).
-- They stand in the bodies, where a missing one means that it was not asked: what an older program wrote is read as it
-- is. The number alone keeps an older program from opening this file, since it would drop what it does not know.

-- What survives a lock: where the caseworker stood, and each text that was half typed. It goes with the client it is of,
-- here and in every backup; whoever erases a person from a client takes all of that client's along, since a text that
-- was half typed could name them. `client` is NULL where no client was open.
CREATE TABLE parked (
    key    INTEGER PRIMARY KEY,
    client INTEGER REFERENCES client (key) ON DELETE CASCADE,
    body   TEXT NOT NULL
) STRICT;

-- It stood in a setting, out of reach of any erasing. The half-typed line comes along as it was. Another text was kept by
-- the number of a row, which nobody can read now: it comes along without a place, which is said when its client is opened.
WITH kept AS MATERIALIZED (SELECT value FROM setting WHERE key = 'parked' AND json_valid(value)),
was AS MATERIALIZED (
    SELECT client.key AS client, json_extract(value, '$.client') AS id, json_extract(value, '$.visit') AS visit, value
    FROM kept JOIN client ON hex(client.id) = upper(replace(json_extract(value, '$.client'), '-', ''))
)
INSERT INTO parked (client, body)
SELECT client, json_object('Stood', json(json_remove(value, '$.line', '$.half'))) FROM was
UNION ALL
SELECT client, json_object('Half', json_object('client', id, 'visit', visit, 'what', 'Line', 'worker', json('false'),
                                               'text', json_extract(value, '$.line')))
FROM was WHERE visit IS NOT NULL AND json_extract(value, '$.line') IS NOT NULL
UNION ALL
SELECT client, json_object('Half', json_object('client', id, 'visit', visit,
    'what', json('{"Outcome":"00000000-0000-0000-0000-000000000000"}'),
    'worker', json(iif(coalesce(json_extract(value, '$.half.what.Person[2]'),
                                json_extract(value, '$.half.what.Visit[1]'), 0), 'true', 'false')),
    'text', json_extract(value, '$.half.text')))
FROM was WHERE visit IS NOT NULL AND json_extract(value, '$.half.text') IS NOT NULL;
DELETE FROM setting WHERE key = 'parked';

-- What the visits of a client but the latest say of everybody who ever stood in one: a sum of what stands in them, so that
-- opening a client does not read all of them. `sum` tells of which state of those visits it is; where it is not that of
-- now, they are read.
CREATE TABLE register (
    client INTEGER PRIMARY KEY REFERENCES client (key) ON DELETE CASCADE,
    sum    INTEGER NOT NULL,
    body   TEXT NOT NULL
) STRICT;
