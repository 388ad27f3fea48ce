import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { alsDienst } from '@/lib/db/dienst'
import { type Dag, plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import { vulDossier } from '../../hulp/volledig-dossier'
import { type Wereld, wereld } from '../../hulp/wereld'
import { merk, tabellenMetGeval } from './rijen'

export const VANDAAG = vandaagInNederland(new Date())
/** Long enough ago: three years. */
export const D1 = plusDagen(VANDAAG, -1900)
export const GESLOTEN = plusDagen(VANDAAG, -1100)

export interface Plek {
  werkgeverId: string
  arbodienstId: string
  hr: string
}

export interface Oudgeval extends Plek {
  werknemerId: string
  dienstverbandId: string
  gevalId: string
  d1: Dag
}

/** What destroying is tried on: tenants, closed cases, and what is told of them. */
export function oudeWereld(admin: pg.Pool) {
  const w: Wereld = wereld(admin)
  /** Past triggers: rows exactly as they are given. */
  const kaal = async (...vragen: [sql: string, waarden: unknown[]][]) => {
    const c = await admin.connect()
    try {
      await c.query('begin')
      await c.query("set local session_replication_role = 'replica'")
      for (const [sql, waarden] of vragen) await c.query(sql, waarden)
      await c.query('commit')
    } catch (fout) {
      await c.query('rollback')
      throw fout
    } finally {
      c.release()
    }
  }
  const maak = {
    w,
    kaal,
    async plek(): Promise<Plek> {
      const [werkgeverId, arbodienstId] = [await w.werkgever(), await w.arbodienst()]
      await w.contract(werkgeverId, arbodienstId)
      const hr = await w.gebruiker('Hanna Recht')
      await w.rol(hr, 'hr', { werkgeverId })
      return { werkgeverId, arbodienstId, hr }
    },
    /** A case that closed on a day, of this person or of somebody new. */
    async geval(
      plek: Plek,
      bij: { gesloten?: Dag; d1?: Dag; persoon?: { werknemerId: string; dienstverbandId: string } } = {},
    ): Promise<Oudgeval> {
      const { gesloten = GESLOTEN, d1 = D1 } = bij
      const persoon = bij.persoon ?? (await w.werknemer(plek.werkgeverId))
      const gevalId = randomUUID()
      const nummer = gevalId.slice(0, 8)
      await admin.query(
        `insert into verzuimgeval (id, werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, dossiernummer, eerste_ziektedag, toestand, rekenstart, afwezigheid)
         values ($1, $2, $3, $4, $5, $6, $7, 'open', $7, 100)`,
        [gevalId, plek.werkgeverId, persoon.werknemerId, persoon.dienstverbandId, plek.arbodienstId, nummer, d1],
      )
      await admin.query(
        `insert into verzuimmelding (werkgever_id, geval_id, werknemer_id, dienstverband_id, eerste_ziektedag, hersteld_per, ontvangstnummer, gemeld_door_id, gemeld_door_naam)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'Hanna Recht')`,
        [
          plek.werkgeverId,
          gevalId,
          persoon.werknemerId,
          persoon.dienstverbandId,
          d1,
          plusDagen(gesloten, -28),
          `z${nummer}`,
          plek.hr,
        ],
      )
      await admin.query(
        `update verzuimgeval set toestand = 'gesloten', afwezigheid = 0, gesloten_op = ($2::date + time '12:00') at time zone 'Europe/Amsterdam' where id = $1`,
        [gevalId, gesloten],
      )
      return { ...plek, ...persoon, gevalId, d1 }
    },
    /** Announced so many days ago, as the job would have: by default long enough. */
    async kondigAan(g: Oudgeval, dagen = 31, einde: Dag = GESLOTEN): Promise<string> {
      const uit = await admin.query<{ id: string }>(
        `insert into vernietiging (werkgever_id, geval_id, dossiernummer, soort, regel, regel_vanaf, einde_begeleiding, geteld_vanaf, bewaar_tot, aangekondigd_op)
         select werkgever_id, id, dossiernummer, 'verzuimdossier', 'verzuimdossier', '2016-04-29', $2::date, 'gesloten', ($2::date + interval '2 years')::date,
                now() - make_interval(days => $3) from verzuimgeval where id = $1 returning id`,
        [g.gevalId, einde, dagen],
      )
      return uit.rows[0]?.id ?? ''
    },
    /** Everything a case can hold, with this word in each text. */
    async stop(g: Oudgeval, woord: string): Promise<void> {
      const { d1 } = g
      await vulDossier(admin, g)
      const bij = [g.werkgeverId, g.gevalId]
      const [afspraak, contact, advies, wie] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
      const account = await w.gebruiker('Zelf')
      await w.rol(account, 'werknemer', { werkgeverId: g.werkgeverId, werknemerId: g.werknemerId })
      await kaal(
        [
          `insert into werkhervatting (werkgever_id, geval_id, vanaf, percentage_gewerkt, door_id, door_naam) values ($1, $2, $3, 50, $4, 'x')`,
          [...bij, plusDagen(d1, 30), wie],
        ],
        [
          `insert into taak (werkgever_id, geval_id, code, nummer, wie, vanaf, veilig, uiterlijk, toestand) values ($1, $2, 'x', 1, 'x', $3, $3, $3, 'gedaan')`,
          [...bij, d1],
        ],
        [
          `insert into gevalfeit (werkgever_id, geval_id, soort, dag, door_id, door_naam) values ($1, $2, 'wiaAanvraag', $3, $4, 'x')`,
          [...bij, d1, wie],
        ],
        [
          `insert into loonsanctie (werkgever_id, geval_id, soort, besluit_op, weken, door_naam, vervallen_op) values ($1, $2, 'administratief', $3, 10, 'x', now())`,
          [...bij, d1],
        ],
        [
          `insert into contactmoment (id, werkgever_id, arbodienst_id, geval_id, soort, op, uitkomst, afspraken, door_id, door_naam) values ($3, $1, $4, $2, 'telefoon', $5, 'gesproken', 'x', $6, 'x')`,
          [...bij, contact, g.arbodienstId, d1, wie],
        ],
        [
          `insert into contactnotitie (arbodienst_id, werkgever_id, geval_id, contactmoment_id, tekst, door_id, door_naam) values ($3, $1, $2, $4, 'x', $5, 'x')`,
          [...bij, g.arbodienstId, contact, wie],
        ],
        [
          `insert into gebeurtenis (werkgever_id, geval_id, soort, gegevens, door_id, door_naam) values ($1, $2, 'x', '{}', $3, 'x')`,
          [...bij, wie],
        ],
        [
          `insert into afspraak (id, arbodienst_id, werkgever_id, werknemer_id, geval_id, extern, soort, vorm, locatie, dag, van_minuut, tot_minuut, toestand, door_id, door_naam)
           values ($3, $4, $1, $5, $2, 'x', 'spreekuur', 'locatie', 'x', $6, 600, 630, 'geweest', $7, 'x')`,
          [...bij, afspraak, g.arbodienstId, g.werknemerId, d1, wie],
        ],
        [
          `insert into afspraakvermelding (id, werkgever_id, geval_id, soort, vorm, dag, van_minuut, tot_minuut, toestand) values ($3, $1, $2, 'spreekuur', 'locatie', $4, 600, 630, 'geweest')`,
          [...bij, afspraak, d1],
        ],
        [
          `insert into wachtlijstplek (arbodienst_id, werkgever_id, werknemer_id, geval_id, soort, door_id, door_naam, afloop, afgerond_op) values ($3, $1, $4, $2, 'spreekuur', $5, 'x', 'ingepland', now())`,
          [...bij, g.arbodienstId, g.werknemerId, wie],
        ],
        [
          `insert into actie (werkgever_id, geval_id, kant, wat, uiterlijk, gedaan_op, gedaan_door, door_id, door_naam) values ($1, $2, 'werkgever', 'x', $3, $3, 'x', $4, 'x')`,
          [...bij, d1, wie],
        ],
        [
          `insert into advies (id, werkgever_id, arbodienst_id, geval_id, soort, toelichting, door_id, door_naam) values ($3, $1, $4, $2, 'werkplek', 'x', $5, 'x')`,
          [...bij, advies, g.arbodienstId, wie],
        ],
        [
          `insert into adviesopvolging (werkgever_id, arbodienst_id, geval_id, advies_id, uitkomst, op, reden, door_id, door_naam) values ($1, $3, $2, $4, 'deels', $5, 'x', $6, 'x')`,
          [...bij, g.arbodienstId, advies, d1, wie],
        ],
        [
          `insert into signaaluitstel (werkgever_id, geval_id, soort, tot, reden, door_id, door_naam) values ($1, $2, 'contract', $3, 'x', $4, 'x')`,
          [...bij, d1, wie],
        ],
        [
          `insert into documentdeel (werkgever_id, geval_id, versie_id, partij, velden, door_id, door_naam) select $1, $2, v.id, 'samen', '{}', $3, 'x' from documentversie v where v.geval_id = $2`,
          [...bij, wie],
        ],
        [
          `insert into tekenlink (werkgever_id, geval_id, versie_id, email, naam, code_hash, door_id, door_naam) select $1, $2, v.id, 'x@voorbeeld.test', 'x', '\\x01', $3, 'x' from documentversie v where v.geval_id = $2 limit 1`,
          [...bij, wie],
        ],
        [
          `insert into pdf (werkgever_id, geval_id, soort, sleutel, werknemer_leest, bron, inhoud, bestandsleutel, hash, gemaakt_op, door_naam) values ($1, $2, 'riv', 'x', false, 'x', '\\x01', '\\x01', 'x', now(), 'x')`,
          bij,
        ],
        [
          `insert into bestand (werkgever_id, geval_id, naam, type, grootte, hash, scan, inhoud, bestandsleutel, door_id, door_naam) values ($1, $2, 'x', 'pdf', 1, 'x', 'schoon', '\\x01', '\\x01', $3, 'x')`,
          [...bij, wie],
        ],
        [
          `insert into bericht (ontvanger_id, werkgever_id, geval_id, soort, sleutel) values ($3, $1, $2, 'document', $4), ($5, $1, null, 'afspraak', $6)`,
          [...bij, g.hr, `document:${randomUUID()}`, account, `afspraak:${afspraak}:${d1}:600:locatie:1:${account}`],
        ],
        [
          `insert into verlof (werkgever_id, werknemer_id, van, tot_en_met, door_naam) values ($1, $2, $3, $4, 'x')`,
          [g.werkgeverId, g.werknemerId, plusDagen(d1, 100), plusDagen(d1, 200)],
        ],
        [
          `insert into verzoeksleutel (gebruiker_id, sleutel, handeling, uitkomst) values ($1, $2, 'taak.regelen.werkgever', $3)`,
          [g.hr, randomUUID(), JSON.stringify({ naar: `/werkgever/verzuim/${g.gevalId}?gelukt=ja` })],
        ],
        [
          `insert into gevalafschrift (arbodienst_id, werkgever_id, werknemer_id, geval_id, dossiernummer, eerste_ziektedag, toestand, tot_en_met, gegevens)
           select $2, werkgever_id, werknemer_id, id, dossiernummer, eerste_ziektedag, 'gesloten', $3, '{}' from verzuimgeval where id = $1`,
          [g.gevalId, await w.arbodienst(), GESLOTEN],
        ],
      )
      // fixed and told in its own time, not today
      await kaal(
        [
          `update documentversie set gedeeld_op = $2::date, vastgesteld_op = $2::date, afgerond_op = $2::date where geval_id = $1`,
          [g.gevalId, plusDagen(d1, 50)],
        ],
        [`update terugkoppeling set vrijgegeven_op = $2::date where geval_id = $1`, [g.gevalId, plusDagen(d1, 50)]],
      )
      await merk(admin, g, woord)
    },
    /** Which of the tables with a column of the case hold something of this one. */
    async gevuld(gevalId: string): Promise<string[]> {
      const uit: string[] = []
      for (const t of await tabellenMetGeval(admin)) {
        const { rows } = await admin.query<{ n: number }>(
          `select count(*)::int as n from ${t} where ${t === 'verzuimgeval' ? 'id' : 'geval_id'} = $1`,
          [gevalId],
        )
        if (rows[0]?.n) uit.push(t)
      }
      return uit
    },
  }
  return maak
}

/** Asks the wall, as the job does. */
export async function vernietig(gevalId: string): Promise<string | undefined> {
  const [rij] = await alsDienst(
    'taken',
    (db) => db.$queryRaw<{ uitkomst: string }[]>`select muur.vernietig_geval(${gevalId}::uuid) as uitkomst`,
  )
  return rij?.uitkomst
}
