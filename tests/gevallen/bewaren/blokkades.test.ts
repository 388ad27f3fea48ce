import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leesBewaarfeiten } from '@/lib/bewaren/bewaarfeiten'
import { alsDienst } from '@/lib/db/dienst'
import { AANKONDIGDAGEN, BEWAARTERMIJNEN, bewaring } from '@/lib/wet/bewaartermijnen'
import { plusDagen } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { bij, blokkades, NET_NIET, wie } from './blokkadelijst'
import { oudeWereld, VANDAAG, vernietig } from './hulp'
import { mutanten } from './mutanten'
import { alles } from './rijen'

// Everything for which the wall must refuse, one by one: each refusal leaves every row of the database as it was, and the same case
// goes as soon as that one thing is taken away.

const db = await proefDatabase()
const o = oudeWereld(db.admin)

test.each(blokkades)('refuses: $naam', async ({ zegt, zet, weg }) => {
  const g = await o.geval(await o.plek())
  await o.kondigAan(g)
  await o.kaal(zet(g))
  const voor = await alles(db.admin)
  expect(await vernietig(g.gevalId)).toBe(zegt)
  expect(await alles(db.admin)).toEqual(voor)
  expect(voor.get('verzuimgeval')?.some((r) => r.includes(g.gevalId))).toBe(true)
  await o.kaal(weg(g))
  expect(await vernietig(g.gevalId)).toBe('vernietigd')
})

test('refuses: never announced', async () => {
  const g = await o.geval(await o.plek())
  const voor = await alles(db.admin)
  expect(await vernietig(g.gevalId)).toBe('nietAangekondigd')
  expect(await alles(db.admin)).toEqual(voor)
})

test('what a later day does not move: an appointment that was cancelled, a task that was done', async () => {
  const g = await o.geval(await o.plek())
  await o.kaal(
    [
      `insert into afspraakvermelding (id, werkgever_id, geval_id, soort, vorm, dag, van_minuut, tot_minuut, toestand) values (gen_random_uuid(), $1, $2, 'spreekuur', 'telefoon', $3, 600, 630, 'afgezegd')`,
      [...bij(g), NET_NIET],
    ],
    [
      `insert into actie (werkgever_id, geval_id, kant, wat, uiterlijk, gedaan_op, gedaan_door, door_id, door_naam) values ($1, $2, 'werkgever', 'x', $3, $3, 'x', $4, 'x')`,
      [...bij(g), NET_NIET, wie],
    ],
    // recovered long before the employment ended
    ['update verzuimgeval set einde_dienstverband = $2 where id = $1', [g.gevalId, NET_NIET]],
  )
  await o.kondigAan(g)
  expect(await vernietig(g.gevalId)).toBe('vernietigd')
})

test('only the job may ask, and nobody may delete past it', async () => {
  const g = await o.geval(await o.plek())
  await o.kondigAan(g)
  const probeer = async (rol: string, sql: string) => {
    const c = await db.admin.connect()
    try {
      await c.query('begin')
      await c.query(`set local role ${rol}`)
      await c.query(sql)
      return 'done'
    } catch (fout) {
      return (fout as { code?: string }).code
    } finally {
      await c.query('rollback')
      c.release()
    }
  }
  const rollen = (
    await db.admin.query<{ r: string }>(
      `select rolname as r from pg_roles where rolname ~ '^(portaal_|verzuim_)' or rolname = 'wachter' order by 1`,
    )
  ).rows.map((x) => x.r)
  expect(rollen.length).toBeGreaterThan(10)
  for (const rol of rollen) {
    expect([rol, await probeer(rol, `select muur.vernietig_geval('${g.gevalId}')`)]).toEqual([rol, '42501'])
    expect([rol, await probeer(rol, 'select muur.vernietig_afschriften(1)')]).toEqual([rol, '42501'])
    if (rol !== 'verzuim_eigenaar')
      expect([rol, await probeer(rol, `delete from public.verzuimgeval where id = '${g.gevalId}'`)]).toEqual([
        rol,
        '42501',
      ])
  }
  // the job itself deletes nothing, sets no moment of announcing, and says of nothing that it was destroyed
  for (const sql of [
    `delete from verzuimgeval where id = '${g.gevalId}'`,
    `delete from verzuimmelding where geval_id = '${g.gevalId}'`,
    `update vernietiging set vernietigd_op = now() where geval_id = '${g.gevalId}'`,
    `update vernietiging set aangekondigd_op = now() - interval '31 days' where geval_id = '${g.gevalId}'`,
    `insert into vernietiging (werkgever_id, geval_id, dossiernummer, soort, regel, regel_vanaf, einde_begeleiding, geteld_vanaf, bewaar_tot, aangekondigd_op)
     values ('${g.werkgeverId}', gen_random_uuid(), 'x', 'verzuimdossier', 'x', current_date, current_date, 'gesloten', current_date, now() - interval '31 days')`,
    `insert into vernietiging (werkgever_id, arbodienst_id, geval_id, dossiernummer, soort, regel, regel_vanaf, einde_begeleiding, geteld_vanaf, bewaar_tot)
     values ('${g.werkgeverId}', '${g.arbodienstId}', gen_random_uuid(), 'x', 'afschrift', 'x', current_date, current_date, 'contract', current_date)`,
    `delete from vernietiging where geval_id = '${g.gevalId}'`,
    `delete from bewaarhouding`,
  ])
    expect([sql, await probeer('taken', sql)]).toEqual([sql, '42501'])
  // and it cannot become who destroys
  const leden = await db.admin.query(
    `select 1 from pg_auth_members m where m.roleid = 'opruimer'::regrole and m.member::regrole::text ~ '^(verzuim_(app|medisch|dienst)|portaal_|taken)'`,
  )
  expect(leden.rows).toEqual([])
  // whoever is no job gets the answer of nobody, also as superuser
  await expect(db.admin.query('select muur.vernietig_geval($1)', [g.gevalId])).rejects.toThrow('not for this role')
  expect(await o.gevuld(g.gevalId)).toContain('verzuimgeval')
  expect(await vernietig(g.gevalId)).toBe('vernietigd')
})

test('a hold and a destruction at the same moment come one after the other', async () => {
  const g = await o.geval(await o.plek())
  await o.kondigAan(g)
  const c = await db.admin.connect()
  try {
    // somebody of HR is busy: he has the lock of this person and has written his hold, but not finished
    await c.query('begin')
    await c.query('select pg_advisory_xact_lock(hashtextextended($1::text, 0))', [g.werknemerId])
    await c.query(
      `insert into bewaarhouding (werkgever_id, werknemer_id, reden, tot, door_id, door_naam) values ($1, $2, 'verhaal', (now() at time zone 'Europe/Amsterdam')::date + 30, $3, 'Hanna')`,
      [g.werkgeverId, g.werknemerId, g.hr],
    )
    const bezig = vernietig(g.gevalId)
    await wachtOpSlot()
    await c.query('commit')
    expect(await bezig).toBe('aangehouden')
  } finally {
    c.release()
  }
  expect(await o.gevuld(g.gevalId)).toContain('verzuimgeval')
  // and what was announced was taken back by the hold itself
  const stand = await db.admin.query('select ingetrokken_op from vernietiging where geval_id = $1', [g.gevalId])
  expect(stand.rows[0].ingetrokken_op).not.toBeNull()
})

/** Until somebody waits for an advisory lock of this database. */
async function wachtOpSlot(): Promise<void> {
  for (;;) {
    const { rows } = await db.admin.query<{ n: number }>(
      `select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database where d.datname = $1 and l.locktype = 'advisory' and not l.granted`,
      [db.naam],
    )
    if (rows[0]?.n) return
  }
}

test('the wall counts as lib/wet does: the term, the days before it, and the last day of guidance', async () => {
  const [termijn] = (
    await db.admin.query(
      `select muur.bewaartermijn() = make_interval(years => $1) as jaren, muur.aankondiging() = make_interval(days => $2) as dagen`,
      [BEWAARTERMIJNEN.verzuimdossier.aantal, AANKONDIGDAGEN],
    )
  ).rows
  expect(termijn).toEqual({ jaren: true, dagen: true })
  const plek = await o.plek()
  const dag = fc.option(fc.integer({ min: -1100, max: 40 }), { nil: null })
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        gesloten: fc.integer({ min: -1100, max: -600 }),
        contact: dag,
        afspraak: dag,
        taak: dag,
        oordeel: dag,
      }),
      async ({ gesloten, contact, afspraak, taak, oordeel }) => {
        const g = await o.geval(plek, { gesloten: plusDagen(VANDAAG, gesloten) })
        const op = (n: number | null) => (n === null ? null : plusDagen(VANDAAG, n))
        await o.kaal(
          [
            `insert into contactmoment (werkgever_id, geval_id, arbodienst_id, soort, op, uitkomst, door_id, door_naam) select $1, $2, $3, 'telefoon', $4::date, 'gesproken', $5, 'x' where $4::date is not null`,
            [...bij(g), g.arbodienstId, op(contact), wie],
          ],
          [
            `insert into afspraakvermelding (id, werkgever_id, geval_id, soort, vorm, dag, van_minuut, tot_minuut, toestand) select gen_random_uuid(), $1, $2, 'spreekuur', 'telefoon', $3::date, 600, 630, 'geweest' where $3::date is not null`,
            [...bij(g), op(afspraak)],
          ],
          [
            `insert into actie (werkgever_id, geval_id, kant, wat, uiterlijk, door_id, door_naam) select $1, $2, 'werkgever', 'x', $3::date, $4, 'x' where $3::date is not null`,
            [...bij(g), op(taak), wie],
          ],
          [
            `insert into terugkoppeling (werkgever_id, geval_id, arbodienst_id, werknemer_id, soort, inhoud, door_id, door_naam, vrijgegeven_op)
             select $1, $2, $3, $4, 'actueelOordeel', '{}', $6, 'x', ($5::date + time '23:30') at time zone 'Europe/Amsterdam' where $5::date is not null`,
            [...bij(g), g.arbodienstId, g.werknemerId, op(oordeel), wie],
          ],
        )
        const [feiten] = await alsDienst('taken', (d) => leesBewaarfeiten(d, [g.gevalId]))
        const b = feiten && bewaring(feiten)
        if (!b) throw new Error('a closed case has a last day')
        await o.kondigAan(g, 31, b.eindeBegeleiding)
        // a task of the werkgever that is still to come is work that is going on, and is also later than two years ago
        expect(await vernietig(g.gevalId)).toBe(b.bewaarTot < VANDAAG ? 'vernietigd' : 'teVroeg')
      },
    ),
    { numRuns: 40 },
  )
})

test.each(mutanten)('every condition counts: without %s something else happens', async (_wat, van, naar, merkt) => {
  const { rows } = await db.admin.query<{ sql: string }>(
    `select pg_get_functiondef('muur.vernietig_geval(uuid)'::regprocedure) as sql`,
  )
  const heel = rows[0]?.sql ?? ''
  expect(heel.split(van)).toHaveLength(2)
  const blokkade = blokkades.find((b) => b.naam === merkt)
  if (!blokkade) throw new Error(`no obstacle called ${merkt}`)
  const g = await o.geval(await o.plek())
  await o.kondigAan(g)
  await o.kaal(blokkade.zet(g))
  try {
    await db.admin.query(heel.replace(van, () => naar))
    const uit = await vernietig(g.gevalId).catch(() => 'fault')
    expect(uit).not.toBe(blokkade.zegt)
  } finally {
    await db.admin.query(heel)
  }
})
