import { describe, expect, test } from 'vitest'
import { leesBerichten } from '@/lib/berichten/lees-berichten'
import { verstuurBerichten } from '@/lib/berichten/verstuur-berichten'
import { planSchema } from '@/lib/planning/afspraak-schema'
import { blokSchema } from '@/lib/planning/blok-schema'
import { herinnerAfspraken } from '@/lib/planning/herinner-afspraken'
import { leesAfspraakvorm } from '@/lib/planning/lees-afspraakvorm'
import { leesAfsprakenBijGeval } from '@/lib/planning/lees-bij-geval'
import { leesEigenAfspraken } from '@/lib/planning/lees-eigen-afspraken'
import { leesEigenAgenda } from '@/lib/planning/lees-eigen-agenda'
import { leesPlanning } from '@/lib/planning/lees-planning'
import { planAfspraak } from '@/lib/planning/plan-afspraak'
import { planBlok } from '@/lib/planning/plan-blok'
import { zegAfspraakAf } from '@/lib/planning/zeg-afspraak-af'
import { zetOpWachtlijst } from '@/lib/planning/zet-op-wachtlijst'
import { zetUitkomst } from '@/lib/planning/zet-uitkomst'
import { proefDatabase } from '../../hulp/database'
import { als, alsTekst, bedrijf, dagen, vandaag, ziek } from '../bereik/opstelling'

// Appointments: nobody is booked twice, and who may know of them.

const proef = await proefDatabase()

async function opzet() {
  const b = await bedrijf(proef)
  const arts = await b.w.aangemeld('bedrijfsarts', { arbodienstId: b.arbodienstId }, 'Dana Dokter')
  const planner = await b.w.aangemeld('planner', { arbodienstId: b.arbodienstId }, 'Pim Planner')
  const iemand = async () => {
    const wie = await b.w.werknemer(b.werkgeverId, { afdelingId: b.top })
    return { ...wie, gevalId: await ziek(b.hr.sleutel, wie.werknemerId, 10) }
  }
  await als(planner.sleutel, 'planning.wijzigen', (ctx) =>
    planBlok(
      ctx,
      blokSchema.parse({
        behandelaarId: arts.gebruikerId,
        dag: alsTekst(3),
        van: '9:00',
        tot: '11:00',
        duur: '30',
        vorm: 'video',
        locatie: '',
        weken: '1',
      }),
    ),
  )
  const { rows } = await proef.admin.query<{ id: string }>('select id from spreekuurblok where behandelaar_id = $1', [
    arts.gebruikerId,
  ])
  const blokId = rows[0]?.id ?? ''
  const boek = (
    wie: { werknemerId: string; gevalId: string | null },
    minuut: number,
    soort = 'spreekuur',
    sleutel = planner.sleutel,
  ) =>
    als(sleutel, 'planning.wijzigen', (ctx) =>
      planAfspraak(
        ctx,
        planSchema.parse({
          werknemerId: wie.werknemerId,
          gevalId: soort === 'preventief' ? '' : (wie.gevalId ?? ''),
          soort,
          behandelaarId: arts.gebruikerId,
          moment: `${blokId} ${minuut}`,
        }),
      ),
    )
  const buiten = (wie: { werknemerId: string; gevalId: string }, soort: string, minuut: string) =>
    als(planner.sleutel, 'planning.wijzigen', (ctx) =>
      planAfspraak(
        ctx,
        planSchema.parse({
          ...wie,
          soort,
          extern: 'Praktijk Zuid',
          moment: 'anders',
          dag: alsTekst(4),
          tijd: minuut,
          duur: '45',
          vorm: 'locatie',
          locatie: 'Kerkstraat 1, Utrecht',
        }),
      ),
    )
  return { ...b, arts, planner, iemand, boek, buiten, blokId }
}

const aantal = async (sql: string, waarden: unknown[]) =>
  (await proef.admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`, waarden)).rows[0]?.n

describe('nobody is booked twice', () => {
  test('of twenty at once one wins, the others are told, with free moments beside it', async () => {
    const s = await opzet()
    const mensen = []
    for (let i = 0; i < 20; i++) mensen.push(await s.iemand())
    const uit = await Promise.allSettled(mensen.map((m) => s.boek(m, 570)))
    expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
    const geweigerd = uit.flatMap((u) => (u.status === 'rejected' ? [u.reason] : []))
    expect(geweigerd).toHaveLength(19)
    for (const fout of geweigerd) {
      expect(fout).toMatchObject({ code: 'momentBezet' })
      const momenten = JSON.parse(fout.opties.gegevens.momenten)
      expect(momenten.map((m: { vanMinuut: number }) => m.vanMinuut)).toEqual([540, 600, 630])
    }
    expect(await aantal('afspraak where arbodienst_id = $1', [s.arbodienstId])).toBe(1)
  })

  test('the database itself refuses it too: practitioner and employee, until it is cancelled', async () => {
    const s = await opzet()
    const [een, ander] = [await s.iemand(), await s.iemand()]
    const { id } = await s.boek(een, 540)
    const nog = (werknemerId: string, behandelaar: string, van: number) =>
      proef.admin.query(
        `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, behandelaar_id, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
         values ($1, $2, $3, $4, 'preventief', 'telefoon', $5, $6::int, $6::int + 30, $4, 'x')`,
        [s.arbodienstId, s.werkgeverId, werknemerId, behandelaar, dagen(3), van],
      )
    await expect(nog(ander.werknemerId, s.arts.gebruikerId, 555)).rejects.toMatchObject({ code: '23P01' })
    await expect(nog(een.werknemerId, s.consultant.gebruikerId, 525)).rejects.toMatchObject({ code: '23P01' })
    await als(s.planner.sleutel, 'planning.wijzigen', (ctx) =>
      zegAfspraakAf(ctx, { id, versie: 1, reden: 'werknemer', inRekening: 'ja' }),
    )
    await s.boek(ander, 540)
    expect(
      (await proef.admin.query('select toestand, afzegreden, in_rekening from afspraak where id = $1', [id])).rows[0],
    ).toEqual({ toestand: 'afgezegd', afzegreden: 'werknemer', in_rekening: true })
  })

  test('an employee with an appointment at that moment is not booked elsewhere', async () => {
    const s = await opzet()
    const een = await s.iemand()
    await s.boek(een, 540)
    await expect(s.boek(een, 540, 'preventief')).rejects.toMatchObject({ code: 'werknemerBezet' })
    const vorm = await als(s.planner.sleutel, 'planning.wijzigen', (ctx) =>
      leesAfspraakvorm(ctx, { geval: een.gevalId, soort: 'spreekuur' }),
    )
    expect(vorm?.momenten.map((m) => m.vanMinuut)).toEqual([570, 600, 630])
  })
})

describe('who may know', () => {
  test('the werkgever: that there is one, not the kind where that tells something, and some never', async () => {
    const s = await opzet()
    const een = await s.iemand()
    await s.boek(een, 540)
    await s.boek(een, 570, 'preventief')
    await s.buiten(een, 'secondOpinion', '9:00')
    await s.buiten(een, 'psycholoog', '13:00')
    const gezien = await als(s.hr.sleutel, 'verzuim.lezen', (ctx) => leesAfsprakenBijGeval(ctx, een.gevalId))
    expect(gezien.map((a) => [a.soort, a.vanMinuut, a.bij])).toEqual([
      ['vertrouwelijk', 780, null],
      ['spreekuur', 540, null],
    ])
    // the proof that the others exist
    expect(await aantal('afspraak where werknemer_id = $1', [een.werknemerId])).toBe(4)
    expect(await aantal('afspraakvermelding where geval_id = $1', [een.gevalId])).toBe(2)
    await expect(
      als(s.hr.sleutel, 'verzuim.lezen', (ctx) => ctx.db.$queryRaw`select 1 from afspraak`),
    ).rejects.toMatchObject({ code: 'nietGevonden' })
    // the consultant reads all of the case; a preventief consult stands in no case
    const begeleider = await als(s.consultant.sleutel, 'dossier.lezen', (ctx) =>
      leesAfsprakenBijGeval(ctx, een.gevalId),
    )
    expect(begeleider.map((a) => a.soort)).toEqual(['psycholoog', 'secondOpinion', 'spreekuur'])
  })

  test('nothing in the chain of the werkgever tells of a preventief consult', async () => {
    const s = await opzet()
    const een = await s.iemand()
    const voor = await aantal('logboekregel where werkgever_id = $1', [s.werkgeverId])
    await s.boek(een, 540, 'preventief')
    expect(await aantal('logboekregel where werkgever_id = $1', [s.werkgeverId])).toBe(voor)
    expect(
      await aantal(`logboekregel where arbodienst_id = $1 and gebeurtenis = 'afspraak.gemaakt'`, [s.arbodienstId]),
    ).toBe(1)
  })

  test('the employee sees his own, all of them, and nobody else his', async () => {
    const s = await opzet()
    const [een, ander] = [await s.iemand(), await s.iemand()]
    const ik = await s.w.aangemeld('werknemer', { werkgeverId: s.werkgeverId, werknemerId: een.werknemerId })
    await s.boek(een, 540)
    await s.boek(een, 570, 'preventief')
    await s.boek(ander, 600)
    const mijn = await als(ik.sleutel, 'eigenAfspraken.lezen', leesEigenAfspraken)
    expect(mijn.map((a) => a.soort)).toEqual(['spreekuur', 'preventief'])
    expect(await aantal('afspraak where arbodienst_id = $1', [s.arbodienstId])).toBe(3)
  })

  test('the doctor reads his own agenda, says who did not come, and cannot cancel', async () => {
    const s = await opzet()
    const collega = await s.w.aangemeld('bedrijfsarts', { arbodienstId: s.arbodienstId })
    const een = await s.iemand()
    const { id } = await s.boek(een, 540)
    const agenda = (sleutel: typeof collega.sleutel) =>
      als(sleutel, 'agenda.lezen', (ctx) => leesEigenAgenda(ctx, { van: vandaag, dagen: 7 }))
    expect((await agenda(s.arts.sleutel)).afspraken).toHaveLength(1)
    expect((await agenda(collega.sleutel)).afspraken).toHaveLength(0)
    const uitkomst = { id, versie: 1, uitkomst: 'nietVerschenen' } as const
    await expect(als(s.arts.sleutel, 'agenda.bijwerken', (ctx) => zetUitkomst(ctx, uitkomst))).rejects.toMatchObject({
      code: 'afspraakNogNiet',
    })
    await proef.admin.query('update afspraak set dag = current_date - 1 where id = $1', [id])
    await expect(als(collega.sleutel, 'agenda.bijwerken', (ctx) => zetUitkomst(ctx, uitkomst))).rejects.toMatchObject({
      code: 'nietGevonden',
    })
    await als(s.arts.sleutel, 'agenda.bijwerken', (ctx) => zetUitkomst(ctx, uitkomst))
    expect(await aantal(`afspraak where id = $1 and toestand = 'nietVerschenen'`, [id])).toBe(1)
    // the consultant of the case is told, and finds the case behind it
    const berichten = async () =>
      (await als(s.consultant.sleutel, 'berichten.lezen', (ctx) => leesBerichten(ctx, null))).berichten.filter(
        (b) => b.soort === 'nietVerschenen',
      )
    expect(await berichten()).toMatchObject([{ zin: 'Niet verschenen op een afspraak', gevalId: een.gevalId }])
    await als(s.arts.sleutel, 'agenda.bijwerken', (ctx) => zetUitkomst(ctx, { ...uitkomst, versie: 2 }))
    expect(await berichten()).toHaveLength(1)
    // what he records himself he need not be told
    const zelf = (versie: number, wat: 'geweest' | 'nietVerschenen') =>
      als(s.consultant.sleutel, 'planning.wijzigen', (ctx) => zetUitkomst(ctx, { id, versie, uitkomst: wat }))
    await zelf(3, 'geweest')
    await zelf(4, 'nietVerschenen')
    expect(await berichten()).toHaveLength(1)
    // of a second opinion he is told nothing, whoever records it
    await proef.admin.query(`update afspraak set soort = 'secondOpinion' where id = $1`, [id])
    for (const [versie, wat] of [
      [5, 'geweest'],
      [6, 'nietVerschenen'],
    ] as const)
      await als(s.arts.sleutel, 'agenda.bijwerken', (ctx) => zetUitkomst(ctx, { id, versie, uitkomst: wat }))
    expect(await berichten()).toHaveLength(1)
    await expect(
      als(
        s.arts.sleutel,
        'agenda.bijwerken',
        (ctx) => ctx.db.$executeRaw`update afspraak set toestand = 'afgezegd' where id = ${id}::uuid`,
      ),
    ).rejects.toBeTruthy()
  })

  test('another arbodienst sees and books nothing', async () => {
    const s = await opzet()
    const een = await s.iemand()
    await s.boek(een, 540)
    const b = await opzet()
    const gezien = await als(b.planner.sleutel, 'planning.lezen', (ctx) =>
      leesPlanning(ctx, { weergave: 'dag', dag: dagen(3) }),
    )
    expect(gezien.afspraken).toEqual([])
    await expect(b.boek(een, 570)).rejects.toMatchObject({ code: 'nietBegeleid' })
  })
})

describe('telling the employee', () => {
  test('invitation, cancellation and one reminder, mailed without a word of what it is', async () => {
    const s = await opzet()
    const een = await s.iemand()
    await s.w.aangemeld('werknemer', { werkgeverId: s.werkgeverId, werknemerId: een.werknemerId })
    const { id } = await s.boek(een, 540)
    await proef.admin.query('update afspraak set dag = $2 where id = $1', [id, dagen(2)])
    await herinnerAfspraken(vandaag)
    await herinnerAfspraken(vandaag)
    const soorten = async () =>
      (
        await proef.admin.query<{ soort: string }>(
          `select soort from bericht where werkgever_id = $1 and soort like 'afspraak%' order by soort`,
          [s.werkgeverId],
        )
      ).rows.map((r) => r.soort)
    expect(await soorten()).toEqual(['afspraak', 'afspraak', 'afspraakHerinnering'])
    await als(s.planner.sleutel, 'planning.wijzigen', (ctx) =>
      zegAfspraakAf(ctx, { id, versie: 1, reden: 'behandelaar', inRekening: 'nee' }),
    )
    expect(await soorten()).toEqual(['afspraak', 'afspraak', 'afspraakHerinnering', 'afspraakVervallen'])
    await proef.admin.query(
      `update bericht set gemaild_op = now() where werkgever_id is distinct from $1 or soort not like 'afspraak%'`,
      [s.werkgeverId],
    )
    const post: string[] = []
    const nu = new Date(Date.now() + 1000)
    const eerste = await verstuurBerichten(nu, async (m) => {
      post.push(`${m.sleutel} ${m.onderwerp} ${m.tekst}`)
    })
    expect(eerste).toEqual({ verstuurd: 4, mislukt: 0 })
    expect(await verstuurBerichten(nu, async () => expect.fail('twice'))).toEqual({ verstuurd: 0, mislukt: 0 })
    expect(new Set(post.map((p) => p.split(' ')[0])).size).toBe(4)
    for (const mail of post) {
      expect(mail).toContain('Er staat iets voor u klaar')
      expect(mail.toLowerCase()).not.toMatch(/afspraak|spreekuur|arts|ziek|sam|test[0-9a-f]/)
    }
  })

  test('who has no account gets nothing, and the planner sees that', async () => {
    const s = await opzet()
    const een = await s.iemand()
    const { id } = await s.boek(een, 540)
    expect(await aantal('bericht where werkgever_id = $1 and soort = $2', [s.werkgeverId, 'afspraak'])).toBe(0)
    expect(await aantal('afspraak where id = $1 and uitgenodigd_op is null', [id])).toBe(1)
  })
})

test('who waits is off the list once booked; twice on the list is refused', async () => {
  const s = await opzet()
  const een = await s.iemand()
  const wacht = () =>
    als(s.planner.sleutel, 'planning.wijzigen', (ctx) =>
      zetOpWachtlijst(ctx, {
        werknemerId: een.werknemerId,
        gevalId: een.gevalId,
        soort: 'spreekuur',
        uiterlijk: undefined,
      }),
    )
  await wacht()
  await expect(wacht()).rejects.toMatchObject({ code: 'staatOpWachtlijst' })
  const lijst = () =>
    als(s.planner.sleutel, 'planning.lezen', (ctx) => leesPlanning(ctx, { weergave: 'dag', dag: vandaag }))
  expect((await lijst()).wachtlijst).toHaveLength(1)
  await s.boek(een, 540)
  expect((await lijst()).wachtlijst).toHaveLength(0)
})

test('when the case goes to another arbodienst, what was planned is off', async () => {
  const s = await opzet()
  const een = await s.iemand()
  const { id } = await s.boek(een, 540)
  const ander = await s.w.arbodienst()
  await proef.admin.query('update contract set tot_en_met = current_date - 1 where werkgever_id = $1', [s.werkgeverId])
  await s.w.contract(s.werkgeverId, ander, vandaag)
  await als(s.hr.sleutel, 'verzuim.lezen', async () => undefined)
  expect(await aantal(`afspraak where id = $1 and toestand = 'afgezegd' and afzegreden = 'overgedragen'`, [id])).toBe(1)
})
