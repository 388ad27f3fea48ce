import { describe, expect, test } from 'vitest'
import { Bevestigen } from '@/lib/bevestigen'
import { beeindigDienstverband } from '@/lib/organisatie/beeindig-dienstverband'
import { leesGeschiedenis } from '@/lib/organisatie/lees-geschiedenis'
import { leesMedewerker } from '@/lib/organisatie/lees-medewerker'
import { voegDienstverbandToe } from '@/lib/organisatie/voeg-dienstverband-toe'
import { wijzigDienstverband } from '@/lib/organisatie/wijzig-dienstverband'
import { dag } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, formulier, voegToe, weigering } from './opzet'

const proef = await proefDatabase()

const b = await bedrijf(proef.admin)

const lees = (id: string, sleutel = b.hr) => als(sleutel, 'register.lezen', (ctx) => leesMedewerker(ctx, id))
const geschiedenis = (id: string) => als(b.hr, 'register.lezen', (ctx) => leesGeschiedenis(ctx, id))

describe('employments', () => {
  const loopt = async (id: string) => {
    const [d] = (await lees(id)).dienstverbanden
    if (!d) throw new Error('geen dienstverband')
    return d
  }

  test('end, and come back: the person counts as in service by the last one', async () => {
    const id = await voegToe(b.hr, { afdelingId: b.nacht })
    const { id: dienstverbandId, versie } = await loopt(id)
    await als(b.hr, 'register.wijzigen', (ctx) =>
      beeindigDienstverband(ctx, { id: dienstverbandId, versie, einde: dag('2025-01-31') }),
    )
    const stand = () =>
      proef.admin
        .query<{ dag: string; afdeling_id: string }>(
          'select laatste_dag::text as dag, afdeling_id from werknemer where id = $1',
          [id],
        )
        .then((uit) => uit.rows[0])
    expect(await stand()).toEqual({ dag: '2025-01-31', afdeling_id: b.nacht })
    await als(b.hr, 'register.wijzigen', (ctx) =>
      voegDienstverbandToe(ctx, {
        ...formulier({ functie: 'voorman', begin: '01-03-2025', afdelingId: b.kantoor }),
        werknemerId: id,
      }),
    )
    expect(await stand()).toEqual({ dag: '9999-12-31', afdeling_id: b.kantoor })
    expect((await lees(id)).dienstverbanden.map((d) => [d.functie, d.stand])).toEqual([
      ['voorman', 'loopt'],
      ['timmerman', 'voorbij'],
    ])
    expect((await geschiedenis(id)).map((g) => g.wijzigingen)).toEqual([
      [{ veld: 'dienstverbandToegevoegd', oud: null, nieuw: 'voorman' }],
      [{ veld: 'einde', oud: null, nieuw: '2025-01-31' }],
      [{ veld: 'toegevoegd', oud: null, nieuw: null }],
    ])
  })

  test('two beside each other', async () => {
    const id = await voegToe(b.hr)
    await als(b.hr, 'register.wijzigen', (ctx) =>
      voegDienstverbandToe(ctx, {
        ...formulier({ functie: 'docent', contracturen: '4', begin: '01-02-2021' }),
        werknemerId: id,
      }),
    )
    expect((await lees(id)).dienstverbanden.map((d) => d.stand)).toEqual(['loopt', 'loopt'])
  })

  test('function, hours and department change with history; the older version is refused', async () => {
    const id = await voegToe(b.hr, { afdelingId: b.nacht })
    const d = await loopt(id)
    const wijzigNaar = (functie: string) =>
      als(b.hr, 'register.wijzigen', (ctx) =>
        wijzigDienstverband(ctx, { ...d, functie, contracturen: 24, afdelingId: b.kantoor }),
      )
    await wijzigNaar('voorman')
    expect(await weigering(wijzigNaar('baas'))).toMatchObject({
      code: 'intussenGewijzigd',
      gegevens: { functie: 'voorman', versie: '2' },
    })
    const [groep] = await geschiedenis(id)
    expect(groep?.dienstverband).toEqual({ functie: 'voorman', begin: '2020-01-01' })
    expect(new Set(groep?.wijzigingen)).toEqual(
      new Set([
        { veld: 'functie', oud: 'timmerman', nieuw: 'voorman' },
        { veld: 'contracturen', oud: '36', nieuw: '24' },
        { veld: 'afdeling', oud: 'Nacht', nieuw: 'Kantoor' },
      ]),
    )
  })

  test('an end while ill is asked about, before the sick day refused, and the case is named to recompute', async () => {
    const id = await voegToe(b.hr, { afdelingId: b.nacht })
    const d = await loopt(id)
    const { rows } = await proef.admin.query<{ id: string }>(
      `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, dossiernummer, eerste_ziektedag, toestand, rekenstart)
       values ($1, $2, $3, gen_random_uuid(), '2026-01-05', 'open', '2026-01-05') returning id`,
      [b.werkgeverId, id, d.id],
    )
    await proef.admin.query(
      `insert into verzuimmelding (werkgever_id, geval_id, werknemer_id, dienstverband_id, eerste_ziektedag, ontvangstnummer, gemeld_door_id, gemeld_door_naam)
       values ($1, $2, $3, $4, '2026-01-05', gen_random_uuid(), $5, 'x')`,
      [b.werkgeverId, rows[0]?.id, id, d.id, b.hrId],
    )
    const beeindig = (einde: string, bevestigd?: string[]) =>
      als(b.hr, 'register.wijzigen', (ctx) =>
        beeindigDienstverband(ctx, { id: d.id, versie: d.versie, einde: dag(einde), bevestigd }),
      )
    expect(await weigering(beeindig('2026-01-04'))).toMatchObject({ code: 'ziekBuitenDienstverband', veld: 'einde' })
    const vraag = await beeindig('2026-06-30').catch((fout: unknown) => fout)
    if (!(vraag instanceof Bevestigen)) throw new Error('Niet gevraagd.')
    await expect(beeindig('2026-06-30', ['iets anders'])).rejects.toBeInstanceOf(Bevestigen)
    expect(await beeindig('2026-06-30', vraag.vragen)).toEqual({ werknemerId: id, gevallen: [rows[0]?.id] })
    const m = await lees(id)
    expect(m.ziek).toMatchObject({ gevalId: rows[0]?.id, eersteZiektedag: '2026-01-05' })
  })

  test('an employment of another werkgever cannot be ended', async () => {
    const ander = await bedrijf(proef.admin)
    const id = await voegToe(ander.hr)
    const [d] = (await lees(id, ander.hr)).dienstverbanden
    const poging = als(b.hr, 'register.wijzigen', (ctx) =>
      beeindigDienstverband(ctx, { id: d?.id ?? '', versie: 1, einde: dag('2025-01-01') }),
    )
    expect(await weigering(poging)).toMatchObject({ code: 'nietGevonden' })
    const { rows } = await proef.admin.query('select einde from dienstverband where id = $1', [d?.id])
    expect(rows).toEqual([{ einde: null }])
  })
})
