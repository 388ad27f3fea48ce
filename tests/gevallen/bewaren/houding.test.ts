import { describe, expect, test } from 'vitest'
import { leesBewaarfeiten } from '@/lib/bewaren/bewaarfeiten'
import { beeindigHouding, houdVast, verlengHouding } from '@/lib/bewaren/houd-vast'
import { houdVastSchema } from '@/lib/bewaren/houding-schema'
import { leesBewaartermijn } from '@/lib/bewaren/lees-bewaartermijn'
import { leesBewaren } from '@/lib/bewaren/lees-bewaren'
import { leesBewaarpersoon, leesHouding } from '@/lib/bewaren/lees-houding'
import { alsDienst } from '@/lib/db/dienst'
import { type Ctx, namens } from '@/lib/db/namens'
import { feitenVan } from '@/lib/poortwacht/feiten-van'
import { leesGevallen } from '@/lib/poortwacht/lees-geval'
import { plusDagen, plusMaanden } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import { proefDatabase } from '../../hulp/database'
import { D1, GESLOTEN, oudeWereld, type Plek, VANDAAG, vernietig } from './hulp'

// What HR does: keeping the files of somebody longer, renewing and ending that, and what others learn of it.

const db = await proefDatabase()
const o = oudeWereld(db.admin)
const niets = { na: null, houding: null, voor: null }

async function bedrijf() {
  const plek = await o.plek()
  const sleutel = await o.w.sessie(plek.hr, 'werkgever', { werkgeverId: plek.werkgeverId })
  const alsHr = <T>(werk: (ctx: Ctx<'werkgever'>) => Promise<T>) => namens(sleutel, 'bewaren.beheren', werk)
  return { plek, sleutel, alsHr }
}
const vast = (werknemerId: string, meer: object = {}) => ({
  werknemerId,
  reden: 'bezwaar' as const,
  toelichting: null,
  tot: plusDagen(VANDAAG, 90),
  bevestigd: [],
  ...meer,
})
const houdingen = async (plek: Plek) =>
  (
    await db.admin.query(
      'select reden, tot::text, beeindigd_door_naam as door, beeindigd_op is not null as voorbij from bewaarhouding where werkgever_id = $1 order by op, tot',
      [plek.werkgeverId],
    )
  ).rows

describe('keeping longer', () => {
  test('is set, renewed and ended, each with who and when', async () => {
    const { plek, alsHr } = await bedrijf()
    const g = await o.geval(plek)
    const { id } = await alsHr((ctx) => houdVast(ctx, vast(g.werknemerId)))
    expect((await alsHr((ctx) => leesBewaren(ctx, niets))).houdingen.rijen).toMatchObject([
      {
        id,
        werknemerId: g.werknemerId,
        reden: 'bezwaar',
        tot: plusDagen(VANDAAG, 90),
        doorNaam: 'Hanna Recht',
        op: VANDAAG,
      },
    ])
    const nieuw = await alsHr((ctx) => verlengHouding(ctx, { id, tot: plusDagen(VANDAAG, 200) }))
    expect(await houdingen(plek)).toEqual([
      { reden: 'bezwaar', tot: plusDagen(VANDAAG, 90), door: 'Hanna Recht', voorbij: true },
      { reden: 'bezwaar', tot: plusDagen(VANDAAG, 200), door: null, voorbij: false },
    ])
    // the old one cannot be renewed or ended once more
    await expect(alsHr((ctx) => verlengHouding(ctx, { id, tot: plusDagen(VANDAAG, 10) }))).rejects.toMatchObject({
      code: 'nietGevonden',
    })
    expect(await alsHr((ctx) => leesHouding(ctx, nieuw.id))).toMatchObject({ uiterlijk: plusMaanden(VANDAAG, 12) })
    await alsHr((ctx) => beeindigHouding(ctx, nieuw))
    await expect(alsHr((ctx) => beeindigHouding(ctx, nieuw))).rejects.toMatchObject({ code: 'nietGevonden' })
    await expect(alsHr((ctx) => leesHouding(ctx, nieuw.id))).rejects.toMatchObject({ code: 'nietGevonden' })
    expect((await alsHr((ctx) => leesBewaren(ctx, niets))).houdingen.rijen).toEqual([])
    expect((await alsHr((ctx) => leesBewaarpersoon(ctx, g.werknemerId))).houdingen).toEqual([])
  })

  test('never lasts longer than a year at a time, neither here nor in the database', async () => {
    const { plek, alsHr, sleutel } = await bedrijf()
    const { werknemerId } = await o.geval(plek)
    const jaar = plusMaanden(VANDAAG, 12)
    for (const tot of [VANDAAG, plusDagen(VANDAAG, -1), plusDagen(jaar, 1)])
      await expect(alsHr((ctx) => houdVast(ctx, vast(werknemerId, { tot })))).rejects.toMatchObject({
        code: 'datumKloptNiet',
        opties: { veld: 'tot' },
      })
    await alsHr((ctx) => houdVast(ctx, vast(werknemerId, { tot: jaar })))
    // nor does a statement of its own get further: not a later day, not one that begins later
    const zet = (kolommen: string, waarden: string) =>
      namens(sleutel, 'bewaren.beheren', (ctx) =>
        ctx.db.$executeRawUnsafe(
          `insert into bewaarhouding (werkgever_id, werknemer_id, reden, door_id, door_naam, ${kolommen}) values ('${plek.werkgeverId}', '${werknemerId}', 'verhaal', '${plek.hr}', 'x', ${waarden})`,
        ),
      )
    await expect(zet('tot', `current_date + 368`)).rejects.toThrow('bewaarhouding_tot')
    await expect(zet('op, tot', `now() + interval '200 days', current_date + 500`)).rejects.toMatchObject({
      code: 'nietGevonden',
    })
    expect(await houdingen(plek)).toHaveLength(1)
  })

  test('asks about medical words and a BSN, and needs words where the list has none', async () => {
    const { plek, alsHr } = await bedrijf()
    const { werknemerId } = await o.geval(plek)
    const met = (toelichting: string, bevestigd: string[] = []) =>
      alsHr((ctx) => houdVast(ctx, vast(werknemerId, { reden: 'anders', toelichting, bevestigd })))
    await expect(met('Depressie na het conflict')).rejects.toMatchObject({
      vragen: [expect.stringContaining('Depressie')],
    })
    await expect(met('Nummer 111222333')).rejects.toMatchObject({
      vragen: [expect.stringContaining('burgerservicenummer')],
    })
    expect(await houdingen(plek)).toEqual([])
    await met('Rechtbank vraagt het op')
    expect(await houdingen(plek)).toHaveLength(1)
    const vorm = { werknemerId, reden: 'anders', tot: '01-01-2030' }
    expect(houdVastSchema.safeParse(vorm).error?.issues[0]?.path).toEqual(['toelichting'])
    expect(houdVastSchema.safeParse({ ...vorm, toelichting: 'x\u202ey' }).success).toBe(false)
    expect(houdVastSchema.safeParse({ ...vorm, reden: 'iets' }).error?.issues[0]?.path).toEqual(['reden'])
    expect(houdVastSchema.safeParse({ ...vorm, reden: 'verhaal' }).success).toBe(true)
  })

  test('is not for a leidinggevende, nor for another werkgever; neither learns that it is so', async () => {
    const [een, ander] = [await bedrijf(), await bedrijf()]
    const afdelingId = await o.w.afdeling(een.plek.werkgeverId)
    const persoon = await o.w.werknemer(een.plek.werkgeverId, { afdelingId })
    const g = await o.geval(een.plek, { persoon })
    const { id } = await een.alsHr((ctx) => houdVast(ctx, vast(g.werknemerId)))
    const leiding = await o.w.aangemeld('leidinggevende', { werkgeverId: een.plek.werkgeverId, afdelingId })
    await expect(namens(leiding.sleutel, 'bewaren.beheren', (ctx) => leesBewaren(ctx, niets))).rejects.toMatchObject({
      code: 'geenRecht',
    })
    // with the right of another page: the database says no as well
    const gezien = await namens(leiding.sleutel, 'verzuim.lezen', async (ctx) => [
      await ctx.db.bewaarhouding.count(),
      await ctx.db.vernietiging.count(),
      await leesBewaartermijn(ctx, g.gevalId),
      await leesBewaarfeiten(ctx.db, [g.gevalId]),
    ])
    expect(gezien).toEqual([0, 0, null, []])
    // he does see the case itself
    expect(await namens(leiding.sleutel, 'verzuim.lezen', (ctx) => ctx.db.verzuimgeval.count())).toBe(1)
    expect(await houdingen(een.plek)).toHaveLength(1)
    for (const werk of [
      (ctx: Ctx<'werkgever'>) => leesHouding(ctx, id),
      (ctx: Ctx<'werkgever'>) => leesBewaarpersoon(ctx, g.werknemerId),
      (ctx: Ctx<'werkgever'>) => beeindigHouding(ctx, { id }),
      (ctx: Ctx<'werkgever'>) => verlengHouding(ctx, { id, tot: plusDagen(VANDAAG, 5) }),
      (ctx: Ctx<'werkgever'>) => houdVast(ctx, vast(g.werknemerId)),
      (ctx: Ctx<'werkgever'>) => leesHouding(ctx, 'geen-id'),
    ] as ((ctx: Ctx<'werkgever'>) => Promise<unknown>)[])
      await expect(ander.alsHr(werk)).rejects.toMatchObject({ code: 'nietGevonden' })
    expect(await ander.alsHr((ctx) => leesBewaartermijn(ctx, g.gevalId))).toBeNull()
    expect(await houdingen(een.plek)).toMatchObject([{ voorbij: false }])
    expect(await houdingen(ander.plek)).toEqual([])
  })
})

test('HR reads what is going to be destroyed, with why, page after page; and what was, without a name', async () => {
  const { plek, alsHr } = await bedrijf()
  const gevallen = []
  for (let i = 0; i < 53; i += 1) {
    const g = await o.geval(plek, { gesloten: plusDagen(GESLOTEN, i) })
    await o.kondigAan(g, 31, plusDagen(GESLOTEN, i))
    gevallen.push(g)
  }
  const een = (await alsHr((ctx) => leesBewaren(ctx, niets))).aangekondigd
  expect(een.rijen.map((r) => r.gevalId)).toEqual(gevallen.slice(0, 50).map((g) => g.gevalId))
  expect(een.rijen[0]).toMatchObject({
    eindeBegeleiding: GESLOTEN,
    geteldVanaf: 'gesloten',
    bewaarTot: plusMaanden(GESLOTEN, 24),
  })
  const twee = (await alsHr((ctx) => leesBewaren(ctx, { ...niets, na: een.volgende }))).aangekondigd
  expect(twee.rijen.map((r) => r.gevalId)).toEqual(gevallen.slice(50).map((g) => g.gevalId))
  expect(twee.volgende).toBeNull()
  for (const g of gevallen) expect(await vernietig(g.gevalId)).toBe('vernietigd')
  const register = (await alsHr((ctx) => leesBewaren(ctx, niets))).vernietigd
  expect(register.rijen).toHaveLength(50)
  expect(Object.keys(register.rijen[0] ?? {}).sort()).toEqual([
    'bewaarTot',
    'dossiernummer',
    'eindeBegeleiding',
    'id',
    'vernietigdOp',
  ])
  const rest = (await alsHr((ctx) => leesBewaren(ctx, { ...niets, voor: register.volgende }))).vernietigd
  expect(new Set([...register.rijen, ...rest.rijen].map((r) => r.id)).size).toBe(53)
  expect((await alsHr((ctx) => leesBewaren(ctx, niets))).aangekondigd.rijen).toEqual([])
})

test('of a closed case HR sees until when it is kept, and until when it is held', async () => {
  const { plek, alsHr } = await bedrijf()
  const g = await o.geval(plek)
  const lees = () => alsHr((ctx) => leesBewaartermijn(ctx, g.gevalId))
  expect(await lees()).toEqual({
    eindeBegeleiding: GESLOTEN,
    geteldVanaf: 'gesloten',
    bewaarTot: plusMaanden(GESLOTEN, 24),
    aangehoudenTot: null,
  })
  await alsHr((ctx) => houdVast(ctx, vast(g.werknemerId)))
  expect(await lees()).toMatchObject({ aangehoudenTot: plusDagen(VANDAAG, 90) })
  await db.admin.query(`update verzuimgeval set toestand = 'open' where id = $1`, [g.gevalId])
  expect(await lees()).toBeNull()
})

test('a date never tells of what HR may not see', async () => {
  const { plek, alsHr } = await bedrijf()
  const g = await o.geval(plek)
  const laat = plusDagen(GESLOTEN, 60)
  await o.kaal(
    [
      `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, extern, soort, vorm, dag, van_minuut, tot_minuut, toestand, door_id, door_naam)
       values ($1, $2, $3, $4, 'x', 'secondOpinion', 'telefoon', $5, 600, 630, 'geweest', $6, 'x')`,
      [g.arbodienstId, g.werkgeverId, g.werknemerId, g.gevalId, laat, g.hr],
    ],
    [
      `insert into contactnotitie (arbodienst_id, werkgever_id, geval_id, tekst, door_id, door_naam, op) values ($1, $2, $3, 'x', $4, 'x', $5::date)`,
      [g.arbodienstId, g.werkgeverId, g.gevalId, g.hr, laat],
    ],
    [
      `insert into actie (werkgever_id, arbodienst_id, geval_id, kant, wat, uiterlijk, door_id, door_naam) values ($2, $1, $3, 'arbodienst', 'x', $5, $4, 'x')`,
      [g.arbodienstId, g.werkgeverId, g.gevalId, g.hr, laat],
    ],
  )
  expect((await alsHr((ctx) => leesBewaartermijn(ctx, g.gevalId)))?.eindeBegeleiding).toBe(GESLOTEN)
})

test('the end of a loonsanctie is the day that the timeline gives it', async () => {
  const { plek } = await bedrijf()
  for (const [weken, hersteld] of [
    [20, null],
    [52, null],
    [52, plusDagen(D1, 780)],
  ] as const) {
    const g = await o.geval(plek)
    await o.kaal(
      ['update verzuimmelding set hersteld_per = null where geval_id = $1', [g.gevalId]],
      [
        `insert into loonsanctie (werkgever_id, geval_id, soort, besluit_op, weken, hersteld_vastgesteld_op, door_naam) values ($1, $2, 'inhoudelijk', $3, $4, $5, 'x')`,
        [g.werkgeverId, g.gevalId, plusDagen(D1, 680), weken, hersteld],
      ],
    )
    const [feiten, geval] = await alsDienst('taken', async (d) => [
      (await leesBewaarfeiten(d, [g.gevalId]))[0],
      (await leesGevallen({ db: d, vandaag: VANDAAG }, [g.gevalId]))[0],
    ])
    if (!geval) throw new Error('there is a case')
    const uit = tijdlijn(feitenVan(geval), REGELS, VANDAAG)
    const einde = uit.goed && uit.tijdlijn.mijlpalen.find((m) => m.code === 'loonsanctieEinde')?.uiterlijk
    expect(einde).toBeTruthy()
    expect(feiten?.eindeLoonsanctie).toBe(einde)
  }
})
