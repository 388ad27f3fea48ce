import { describe, expect, test } from 'vitest'
import { koppelAgenda, leesAgendakoppeling } from '@/lib/berichten/agendakoppeling'
import { leesAgenda } from '@/lib/berichten/lees-agenda'
import { alsDienst } from '@/lib/db/dienst'
import { leesArtsTaken } from '@/lib/medisch/lees-taken'
import { doePlannerstap } from '@/lib/opvolging/doe-plannerstap'
import { geefTaak } from '@/lib/opvolging/geef-taak'
import { leesPlannertaken } from '@/lib/opvolging/lees-plannertaken'
import { leesWerk } from '@/lib/opvolging/lees-werk'
import { maakActie } from '@/lib/opvolging/maak-actie'
import { actieSchema } from '@/lib/opvolging/schema'
import { verhuisGevallen } from '@/lib/poortwacht/verhuis-gevallen'
import { voorbeeld } from '@/lib/protocol/voorbeeld'
import { leesVandaag } from '@/lib/verzuim/lees-vandaag'
import { meldHersteld } from '@/lib/verzuim/meld-hersteld'
import { leesEigenVerzuim } from '@/lib/werknemer/lees-eigen-verzuim'
import { proefDatabase } from '../../hulp/database'
import { als, alsTekst, bedrijf, dagen, vandaag, ziek } from '../bereik/opstelling'

// Steps of a contract that a planner does, and steps that come after full recovery: each stands with whoever does it.

const proef = await proefDatabase()

const WIE = ['verzuimconsultant', 'planner', 'bedrijfsarts', 'werkgever', 'werknemer'] as const

async function opzet(anker: 'herstel' | 'eersteZiektedag') {
  const b = await bedrijf(proef)
  const { arbodienstId, werkgeverId } = b
  const stappen = WIE.map((wie) => ({ code: `stap${wie}`, naam: `Stap ${wie}`, wie: [wie], dagen: 5, anker }))
  await proef.admin.query('update contract set protocol = $2 where werkgever_id = $1', [
    werkgeverId,
    JSON.stringify([
      ...stappen,
      { code: 'stapchef', naam: 'Stap chef', wie: ['werkgever'], uitvoerder: 'leidinggevende', dagen: 5, anker },
    ]),
  ])
  const planner = await b.w.aangemeld('planner', { arbodienstId }, 'Pim Planner')
  const tweede = await b.w.aangemeld('planner', { arbodienstId }, 'Pia Planner')
  const chef = await b.w.aangemeld('leidinggevende', { werkgeverId, afdelingId: b.top }, 'Lars Top')
  const arts = await b.w.aangemeld('bedrijfsarts', { arbodienstId }, 'Dana Dokter')
  const { werknemerId } = await b.w.werknemer(werkgeverId, { afdelingId: b.top })
  const gevalId = await ziek(b.hr.sleutel, werknemerId, 3)
  await proef.admin.query(
    'insert into medisch_dossier (arbodienst_id, werknemer_id, behandelaar_id) values ($1, $2, $3)',
    [arbodienstId, werknemerId, arts.gebruikerId],
  )
  const zelf = await b.w.aangemeld('werknemer', { werkgeverId, werknemerId })
  const eigen = (codes: string[]) => codes.filter((c) => c.startsWith('stap') || c.startsWith('Stap'))
  const lijsten = async () => ({
    consultant: eigen((await als(b.consultant.sleutel, 'werklijst.lezen', leesWerk)).taken.map((t) => t.wat)),
    planner: eigen((await als(planner.sleutel, 'werklijst.lezen', leesPlannertaken)).map((t) => t.wat)),
    hr: eigen((await als(b.hr.sleutel, 'begin.werkgever', leesVandaag)).taken.map((t) => t.code)).sort(),
    chef: eigen((await als(chef.sleutel, 'begin.werkgever', leesWerk)).taken.map((t) => t.wat)),
    arts: eigen((await als(arts.sleutel, 'medisch.lezen', leesArtsTaken)).map((t) => t.wat)),
    zelf: eigen(
      ((await als(zelf.sleutel, 'eigenDossier.lezen', leesEigenVerzuim)).geval?.taken ?? []).map((t) => t.wat),
    ),
  })
  const doe = (sleutel = planner.sleutel, code = 'stapplanner') =>
    als(sleutel, 'plannerstap.afvinken', (ctx) => doePlannerstap(ctx, { gevalId, code, nummer: 1 }))
  const herstel = () =>
    als(b.hr.sleutel, 'verzuim.melden', (ctx) => meldHersteld(ctx, { gevalId, hersteldPer: vandaag }))
  return { ...b, herstel, planner, tweede, chef, arts, zelf, werknemerId, gevalId, lijsten, doe }
}

const IEDER = {
  consultant: ['stapverzuimconsultant'],
  planner: ['stapplanner'],
  hr: ['stapchef', 'stapwerkgever'],
  chef: ['stapchef'],
  arts: ['Stap bedrijfsarts'],
  zelf: ['Stap werknemer'],
}
const NIETS = { consultant: [], planner: [], hr: [], chef: [], arts: [], zelf: [] }

describe('after recovery', () => {
  test('each step stands with who does it: while the case is interrupted, and when it is closed', async () => {
    const s = await opzet('herstel')
    expect(await s.lijsten()).toEqual(NIETS)
    await s.herstel()
    expect(await s.lijsten()).toEqual(IEDER)
    await proef.admin.query(`update verzuimgeval set toestand = 'gesloten', gesloten_op = now() where id = $1`, [
      s.gevalId,
    ])
    expect(await s.lijsten()).toEqual(IEDER)
    // and nobody else's case: another arbodienst sees none of it
    const ander = await opzet('herstel')
    expect(await ander.lijsten()).toEqual(NIETS)
  })

  test('it is counted in the mail of the day and stands in the calendar', async () => {
    const s = await opzet('herstel')
    const wie = [s.consultant, s.planner, s.hr, s.zelf].map((p) => p.gebruikerId)
    const tel = async () => {
      await proef.admin.query('delete from dagmail')
      await alsDienst('taken', (db) => db.$queryRaw`select muur.maak_dagmail('2027-01-11T08:30:00Z'::timestamptz)`)
      const { rows } = await proef.admin.query<{ id: string; n: number }>(
        'select gebruiker_id as id, te_doen as n from dagmail',
      )
      return wie.map((id) => rows.find((r) => r.id === id)?.n)
    }
    await s.herstel()
    expect(await tel()).toEqual([1, 1, 2, 1])
    await s.doe()
    expect(await tel()).toEqual([1, 0, 2, 1])

    const agenda = async (sleutel: typeof s.planner.sleutel) => {
      await als(sleutel, 'berichten.lezen', (ctx) => koppelAgenda(ctx, {}))
      const koppeling = await als(sleutel, 'berichten.lezen', leesAgendakoppeling)
      return ((await leesAgenda(koppeling?.geheim ?? '')) ?? []).map((p) => p.uid.split('.')[1])
    }
    expect(await agenda(s.consultant.sleutel)).toContain('stapverzuimconsultant')
    expect(await agenda(s.planner.sleutel)).toEqual([])
    await proef.admin.query(
      `update taak set toestand = 'open', loopt_door = true where geval_id = $1 and code = 'stapplanner'`,
      [s.gevalId],
    )
    expect(await agenda(s.planner.sleutel)).toEqual(['stapplanner'])
  })
})

describe('the planner', () => {
  test('a step of his stands with every planner, until one of them did it; the consultant sees that', async () => {
    const s = await opzet('eersteZiektedag')
    const van = async (p: typeof s.planner) =>
      (await als(p.sleutel, 'werklijst.lezen', leesPlannertaken)).map((t) => [t.wat, t.uiterlijk, t.nummer])
    expect(await van(s.planner)).toEqual([['stapplanner', dagen(2), 1]])
    expect(await van(s.tweede)).toEqual([['stapplanner', dagen(2), 1]])
    await s.doe()
    expect(await van(s.planner)).toEqual([])
    expect(await van(s.tweede)).toEqual([])
    await expect(s.doe()).rejects.toMatchObject({ code: 'nietGevonden' })
    await verhuisGevallen(vandaag, new Date())
    const { rows } = await proef.admin.query(
      `select t.toestand, t.gedaan_op::text as op, g.berekend_op is not null as berekend,
              (select f.door_naam from mijlpaalfeit f where f.geval_id = g.id and f.code = t.code and f.vervallen_op is null) as door,
              (select e.gegevens ->> 'naam' from gebeurtenis e where e.geval_id = g.id and e.soort = 'mijlpaalGedaan') as regel
         from taak t join verzuimgeval g on g.id = t.geval_id where g.id = $1 and t.code = 'stapplanner'`,
      [s.gevalId],
    )
    expect(rows).toEqual([
      { toestand: 'gedaan', op: vandaag, berekend: true, door: 'Pim Planner', regel: 'Stap planner' },
    ])
  })

  test('what is given to one of them is his; a consultant can be given it too, and a planner nothing else', async () => {
    const s = await opzet('eersteZiektedag')
    const geef = (code: string, voorId: string) =>
      als(s.consultant.sleutel, 'taak.regelen.arbodienst', (ctx) =>
        geefTaak(ctx, { gevalId: s.gevalId, mijlpaal: `${code} 1`, voorId }),
      )
    await expect(geef('stapverzuimconsultant', s.planner.gebruikerId)).rejects.toMatchObject({ code: 'geenCollega' })
    await expect(geef('stapplanner', s.arts.gebruikerId)).rejects.toMatchObject({ code: 'geenCollega' })
    // nor a task of the consultant's own making: he would never find it
    const actie = (voorId: string) =>
      als(s.consultant.sleutel, 'taak.regelen.arbodienst', (ctx) =>
        maakActie(
          ctx,
          actieSchema.parse({
            gevalId: s.gevalId,
            wat: 'Map nakijken',
            kant: 'arbodienst',
            uiterlijk: alsTekst(3),
            voorId,
          }),
        ),
      )
    for (const wie of [s.planner, s.arts, s.hr])
      await expect(actie(wie.gebruikerId)).rejects.toMatchObject({ code: 'geenCollega' })
    await actie(s.consultant.gebruikerId)
    await geef('stapplanner', s.tweede.gebruikerId)
    expect((await s.lijsten()).planner).toEqual([])
    await expect(s.doe()).rejects.toMatchObject({ code: 'nietGevonden' })
    await geef('stapplanner', s.consultant.gebruikerId)
    expect((await s.lijsten()).consultant).toContain('stapplanner')
  })

  test('he does steps of a planner in cases of his arbodienst, and nobody else does so', async () => {
    const s = await opzet('eersteZiektedag')
    const vreemd = await opzet('eersteZiektedag')
    await expect(s.doe(vreemd.planner.sleutel)).rejects.toMatchObject({ code: 'nietGevonden' })
    await expect(s.doe(s.planner.sleutel, 'stapverzuimconsultant')).rejects.toMatchObject({ code: 'nietGevonden' })
    await expect(s.doe(s.consultant.sleutel)).rejects.toMatchObject({ code: 'geenRecht' })
    // past the check of the app: the function asks for the role itself
    const langs = await als(
      s.consultant.sleutel,
      'werklijst.lezen',
      (ctx) =>
        ctx.db.$queryRaw<
          { w: string | null }[]
        >`select muur.doe_plannerstap(${s.gevalId}::uuid, 'stapplanner', 1) as w`,
    )
    expect(langs).toEqual([{ w: null }])
    const { rows } = await proef.admin.query(
      `select toestand from taak where geval_id = $1 and code in ('stapplanner', 'stapverzuimconsultant')`,
      [s.gevalId],
    )
    expect(rows).toEqual([{ toestand: 'open' }, { toestand: 'open' }])
  })

  test('a draft with a step of his is shown on a sample before it takes effect', () => {
    const stap = {
      code: 'stapp',
      naam: 'Afspraak plannen',
      wie: ['planner' as const],
      dagen: 3,
      anker: 'eersteContact' as const,
    }
    const termen = { ziekmeldingDagen: 2, eersteContactDagen: 7 }
    expect(voorbeeld('kort', vandaag, termen, [], [stap], vandaag)).toMatchObject([
      { soort: 'erbij', taak: { naam: 'Afspraak plannen', uiterlijk: dagen(8) } },
    ])
  })
})
