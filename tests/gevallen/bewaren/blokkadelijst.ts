import { type Dag, plusDagen, plusMaanden } from '@/lib/wet/kalender'
import { D1, GESLOTEN, type Oudgeval, VANDAAG } from './hulp'

// What stands in the way of destroying a case: each one is set on a case that is due, and taken away again.

export const wie = '00000000-0000-0000-0000-000000000001'
/** The table says that this day is the last one of guidance: two years ago minus a day is not yet over. */
export const NET_NIET = plusDagen(VANDAAG, -729)

export interface Blokkade {
  naam: string
  zegt: string
  zet: (g: Oudgeval) => [sql: string, waarden: unknown[]]
  weg: (g: Oudgeval) => [sql: string, waarden: unknown[]]
}

export const bij = (g: Oudgeval) => [g.werkgeverId, g.gevalId]
/** A row of a table that is there, and then is not. */
const rij = (
  naam: string,
  zegt: string,
  tabel: string,
  sql: string,
  waarden: (g: Oudgeval) => unknown[],
): Blokkade => ({
  naam,
  zegt,
  zet: (g) => [sql, waarden(g)],
  weg: (g) => [`delete from ${tabel} where geval_id = $1`, [g.gevalId]],
})
/** A column of the case that is otherwise. */
const geval = (naam: string, zegt: string, anders: string, terug: string): Blokkade => ({
  naam,
  zegt,
  zet: (g) => [`update verzuimgeval set ${anders} where id = $1`, [g.gevalId]],
  weg: (g) => [`update verzuimgeval set ${terug} where id = $1`, [g.gevalId]],
})
const aankondiging = (naam: string, zegt: string, anders: string, terug: string): Blokkade => ({
  naam,
  zegt,
  zet: (g) => [`update vernietiging set ${anders} where geval_id = $1`, [g.gevalId]],
  weg: (g) => [`update vernietiging set ${terug} where geval_id = $1`, [g.gevalId]],
})
const houding = (naam: string, zegt: string, kolommen: string, waarden: string): Blokkade => ({
  naam,
  zegt,
  zet: (g) => [
    `insert into bewaarhouding (werkgever_id, werknemer_id, reden, door_id, door_naam, ${kolommen}) values ($1, $2, 'bezwaar', $3, 'Hanna', ${waarden})`,
    [g.werkgeverId, g.werknemerId, wie],
  ],
  weg: (g) => ['delete from bewaarhouding where werknemer_id = $1', [g.werknemerId]],
})

/** Closed on another day, and announced for that. */
const sluitOp = (g: Oudgeval, dag: Dag): [string, unknown[]] => [
  `with v as (update vernietiging set einde_begeleiding = $2::date, bewaar_tot = ($2::date + interval '2 years')::date where geval_id = $1)
   update verzuimgeval set gesloten_op = ($2::date + time '12:00') at time zone 'Europe/Amsterdam' where id = $1`,
  [g.gevalId, dag],
]

export const blokkades: Blokkade[] = [
  geval('open again', 'nietGesloten', `toestand = 'open'`, `toestand = 'gesloten'`),
  geval('interrupted', 'nietGesloten', `toestand = 'onderbroken'`, `toestand = 'gesloten'`),
  geval(
    'closed without a day',
    'nietGesloten',
    'gesloten_op = null',
    `gesloten_op = ('${GESLOTEN}'::date + time '12:00') at time zone 'Europe/Amsterdam'`,
  ),
  geval(
    'closed less than two years ago',
    'teVroeg',
    `gesloten_op = now() - interval '2 years' + interval '1 day'`,
    `gesloten_op = ('${GESLOTEN}'::date + time '12:00') at time zone 'Europe/Amsterdam'`,
  ),
  geval(
    'closed exactly two years ago: that day it is still kept',
    'teVroeg',
    `gesloten_op = (((now() at time zone 'Europe/Amsterdam')::date - interval '2 years')::date + time '00:30') at time zone 'Europe/Amsterdam'`,
    `gesloten_op = ('${GESLOTEN}'::date + time '12:00') at time zone 'Europe/Amsterdam'`,
  ),
  rij(
    'contact after it',
    'teVroeg',
    'contactmoment',
    `insert into contactmoment (werkgever_id, geval_id, arbodienst_id, soort, op, uitkomst, door_id, door_naam) values ($1, $2, $3, 'telefoon', $4, 'gesproken', $5, 'x')`,
    (g) => [...bij(g), g.arbodienstId, NET_NIET, wie],
  ),
  rij(
    'an appointment after it',
    'teVroeg',
    'afspraakvermelding',
    `insert into afspraakvermelding (id, werkgever_id, geval_id, soort, vorm, dag, van_minuut, tot_minuut, toestand) values ($3, $1, $2, 'spreekuur', 'telefoon', $4, 600, 630, 'geweest')`,
    (g) => [...bij(g), wie, NET_NIET],
  ),
  {
    ...rij(
      'a document fixed after it',
      'teVroeg',
      'document',
      `with d as (insert into document (werkgever_id, geval_id, soort, werknemer_leest, door_id, door_naam) values ($1, $2, 'bijstelling', false, $4, 'x') returning id)
     insert into documentversie (werkgever_id, geval_id, document_id, nummer, vastgesteld_op, door_id, door_naam) select $1, $2, d.id, 1, $3::date, $4, 'x' from d`,
      (g) => [...bij(g), NET_NIET, wie],
    ),
    weg: (g) => [
      `with v as (delete from documentversie where geval_id = $1) delete from document where geval_id = $1`,
      [g.gevalId],
    ],
  },
  rij(
    'a judgement of the bedrijfsarts after it',
    'teVroeg',
    'terugkoppeling',
    `insert into terugkoppeling (werkgever_id, geval_id, arbodienst_id, werknemer_id, soort, inhoud, door_id, door_naam, vrijgegeven_op) values ($1, $2, $3, $4, 'actueelOordeel', '{}', $6, 'x', $5::date)`,
    (g) => [...bij(g), g.arbodienstId, g.werknemerId, NET_NIET, wie],
  ),
  rij(
    'a task that is still open',
    'teVroeg',
    'actie',
    `insert into actie (werkgever_id, geval_id, kant, wat, uiterlijk, door_id, door_naam) values ($1, $2, 'werknemer', 'x', $3, $4, 'x')`,
    (g) => [...bij(g), NET_NIET, wie],
  ),
  rij(
    'a loonsanctie that ended after it: announced for a day too early',
    'gewijzigd',
    'loonsanctie',
    `insert into loonsanctie (werkgever_id, geval_id, soort, besluit_op, weken, door_naam) values ($1, $2, 'inhoudelijk', $3, 52, 'x')`,
    // 728 days and 52 weeks after a first day of 1900 days ago
    (g) => [...bij(g), plusDagen(D1, 680)],
  ),
  {
    naam: 'employment that ended later, while nobody had recovered',
    zegt: 'teVroeg',
    zet: (g) => [
      `with m as (update verzuimmelding set hersteld_per = null where geval_id = $1) update verzuimgeval set einde_dienstverband = $2 where id = $1`,
      [g.gevalId, NET_NIET],
    ],
    weg: (g) => [
      `with m as (update verzuimmelding set hersteld_per = $2 where geval_id = $1) update verzuimgeval set einde_dienstverband = null where id = $1`,
      [g.gevalId, plusDagen(GESLOTEN, -28)],
    ],
  },
  houding('held', 'aangehouden', 'tot', `(now() at time zone 'Europe/Amsterdam')::date + 10`),
  houding(
    'held until and including today',
    'aangehouden',
    'op, tot',
    `now() - interval '300 days', (now() at time zone 'Europe/Amsterdam')::date`,
  ),
  houding(
    'held until yesterday: it was announced before that',
    'nietAangekondigd',
    'op, tot',
    `now() - interval '300 days', (now() at time zone 'Europe/Amsterdam')::date - 1`,
  ),
  houding(
    'a hold that was ended after it was announced',
    'nietAangekondigd',
    'op, tot, beeindigd_op, beeindigd_door_id, beeindigd_door_naam',
    `now() - interval '40 days', (now() at time zone 'Europe/Amsterdam')::date + 90, now() - interval '1 hour', $3, 'Hanna'`,
  ),
  aankondiging(
    'announced less than thirty days ago',
    'nietAangekondigd',
    `aangekondigd_op = now() - interval '29 days 20 hours'`,
    `aangekondigd_op = now() - interval '31 days'`,
  ),
  {
    naam: 'announced for the right day, which has not come yet',
    zegt: 'teVroeg',
    zet: (g) => sluitOp(g, plusDagen(plusMaanden(VANDAAG, -24), 9)),
    weg: (g) => sluitOp(g, GESLOTEN),
  },
  aankondiging('announcement taken back', 'nietAangekondigd', 'ingetrokken_op = now()', 'ingetrokken_op = null'),
  aankondiging(
    'announced for a copy only',
    'nietAangekondigd',
    `soort = 'afschrift', arbodienst_id = '${wie}'`,
    `soort = 'verzuimdossier', arbodienst_id = null`,
  ),
  aankondiging(
    'announced with another last day of guidance',
    'gewijzigd',
    'einde_begeleiding = einde_begeleiding - 1',
    'einde_begeleiding = einde_begeleiding + 1',
  ),
  aankondiging('announced for another day', 'gewijzigd', 'bewaar_tot = bewaar_tot - 1', 'bewaar_tot = bewaar_tot + 1'),
  rij(
    'an appointment to come that HR does not see',
    'loopt',
    'afspraak',
    `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, extern, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
     values ($3, $1, $4, $2, 'x', 'secondOpinion', 'telefoon', current_date + 9, 600, 630, $5, 'x')`,
    (g) => [...bij(g), g.arbodienstId, g.werknemerId, wie],
  ),
  rij(
    'somebody who waits for an appointment',
    'loopt',
    'wachtlijstplek',
    `insert into wachtlijstplek (arbodienst_id, werkgever_id, werknemer_id, geval_id, soort, door_id, door_naam) values ($3, $1, $4, $2, 'spreekuur', $5, 'x')`,
    (g) => [...bij(g), g.arbodienstId, g.werknemerId, wie],
  ),
  rij(
    'a task of the arbodienst to come',
    'loopt',
    'actie',
    `insert into actie (werkgever_id, geval_id, kant, wat, uiterlijk, door_id, door_naam) values ($1, $2, 'arbodienst', 'x', current_date + 3, $3, 'x')`,
    (g) => [...bij(g), wie],
  ),
]
