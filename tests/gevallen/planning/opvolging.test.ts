import { describe, expect, test } from 'vitest'
import { contactSchema } from '@/lib/begeleiding/contact-schema'
import { legContactVast } from '@/lib/begeleiding/leg-contact-vast'
import { geefAdvies } from '@/lib/opvolging/geef-advies'
import { geefTaak } from '@/lib/opvolging/geef-taak'
import { leesOpvolgingen } from '@/lib/opvolging/lees-bij-geval'
import { leesWerk } from '@/lib/opvolging/lees-werk'
import { maakActie } from '@/lib/opvolging/maak-actie'
import { actieSchema, adviesSchema, opvolgingSchema, uitstelSchema } from '@/lib/opvolging/schema'
import { stelSignaalUit } from '@/lib/opvolging/stel-signaal-uit'
import { vinkAf } from '@/lib/opvolging/vink-af'
import { volgAdviesOp } from '@/lib/opvolging/volg-advies-op'
import { proefDatabase } from '../../hulp/database'
import { als, alsTekst, bedrijf, ziek } from '../bereik/opstelling'

// Contact that leads to work, tasks of each side, advice and its follow-up, and the signals that come of it.

const proef = await proefDatabase()

async function opzet(geleden = 10) {
  const b = await bedrijf(proef)
  const wie = await b.w.werknemer(b.werkgeverId, { afdelingId: b.top })
  const gevalId = await ziek(b.hr.sleutel, wie.werknemerId, geleden)
  const contact = (velden: Record<string, unknown>) =>
    als(b.consultant.sleutel, 'contact.vastleggen', (ctx) =>
      legContactVast(
        ctx,
        contactSchema.parse({ gevalId, soort: 'telefoon', op: alsTekst(0), uitkomst: 'gesproken', ...velden }),
      ),
    )
  const taak = (kant: string, velden: Record<string, unknown> = {}) =>
    actieSchema.parse({ gevalId, wat: 'Rooster maken', kant, uiterlijk: alsTekst(3), ...velden })
  const bijWerkgever = () => als(b.hr.sleutel, 'verzuim.lezen', (ctx) => leesOpvolgingen(ctx, gevalId))
  const bijArbo = () => als(b.consultant.sleutel, 'dossier.lezen', (ctx) => leesOpvolgingen(ctx, gevalId))
  const signalen = {
    arbo: async () => (await als(b.consultant.sleutel, 'werklijst.lezen', leesWerk)).signalen.map((s) => s.soort),
    werkgever: async () => (await als(b.hr.sleutel, 'begin.werkgever', leesWerk)).signalen.map((s) => s.soort),
  }
  return { ...b, ...wie, gevalId, contact, taak, bijWerkgever, bijArbo, signalen }
}

describe('contact', () => {
  test('no answer leads to a written request, once; the letter fulfils it', async () => {
    const s = await opzet()
    await s.contact({ uitkomst: 'geenGehoor' })
    await s.contact({ uitkomst: 'geenGehoor' })
    const open = (await s.bijArbo()).acties
    expect(open.map((a) => [a.wat, a.kant, a.gedaanOp])).toEqual([
      ['Schriftelijk om contact vragen', 'arbodienst', null],
    ])
    // what the arbodienst has to do is its own business
    expect((await s.bijWerkgever()).acties).toEqual([])
    await s.contact({ soort: 'brief', uitkomst: 'verzonden' })
    expect((await s.bijArbo()).acties[0]?.gedaanDoor).toBe('Noor Bakker')
  })

  test('an agreement becomes a task of who does it', async () => {
    const s = await opzet()
    await s.contact({ afspraakWat: 'Taken verdelen', afspraakDoor: 'werkgever', afspraakUiterlijk: alsTekst(5) })
    expect((await s.bijWerkgever()).acties).toMatchObject([{ wat: 'Taken verdelen', kant: 'werkgever' }])
    const { taken } = await als(s.hr.sleutel, 'begin.werkgever', leesWerk)
    expect(taken.map((t) => t.wat)).toEqual(['Taken verdelen'])
  })

  test('that two questions were asked is kept, one is refused', async () => {
    const s = await opzet()
    const vraag = { gevalId: s.gevalId, soort: 'telefoon', op: alsTekst(0), uitkomst: 'gesproken' }
    expect(contactSchema.safeParse({ ...vraag, identiteit: 'adres' }).error?.issues[0]?.path).toEqual(['identiteit'])
    await s.contact({ identiteit: ['adres', 'geboortedatum'] })
    const { rows } = await proef.admin.query('select identiteitsvragen from contactmoment where geval_id = $1', [
      s.gevalId,
    ])
    expect(rows).toEqual([{ identiteitsvragen: ['adres', 'geboortedatum'] }])
  })
})

describe('tasks', () => {
  test('done and undone; what the werkgever notes for itself the arbodienst does not see', async () => {
    const s = await opzet()
    await als(s.hr.sleutel, 'taak.regelen.werkgever', (ctx) => maakActie(ctx, s.taak('werkgever')))
    expect((await s.bijArbo()).acties).toEqual([])
    const id = (await s.bijWerkgever()).acties[0]?.id ?? ''
    for (const gedaan of ['ja', 'nee', 'ja'] as const) {
      await als(s.hr.sleutel, 'taak.regelen.werkgever', (ctx) => vinkAf(ctx, { id, gedaan }))
      expect((await s.bijWerkgever()).acties[0]?.gedaanOp === null).toBe(gedaan === 'nee')
    }
    await expect(
      als(s.consultant.sleutel, 'taak.regelen.arbodienst', (ctx) => vinkAf(ctx, { id, gedaan: 'nee' })),
    ).rejects.toMatchObject({ code: 'nietGevonden' })
    await expect(
      als(s.hr.sleutel, 'taak.regelen.werkgever', (ctx) => maakActie(ctx, s.taak('arbodienst'))),
    ).rejects.toMatchObject({ code: 'geenRecht' })
  })

  test('a milestone is given to a colleague, and to nobody outside', async () => {
    const s = await opzet()
    const collega = await s.w.aangemeld('hr', { werkgeverId: s.werkgeverId }, 'Carla Collega')
    const geef = (voorId: string) =>
      als(s.hr.sleutel, 'taak.regelen.werkgever', (ctx) =>
        geefTaak(ctx, { gevalId: s.gevalId, mijlpaal: 'planVanAanpak 1', voorId }),
      )
    await expect(geef(s.consultant.gebruikerId)).rejects.toMatchObject({ code: 'geenCollega' })
    await geef(collega.gebruikerId)
    expect((await als(collega.sleutel, 'begin.werkgever', leesWerk)).taken.map((t) => t.wat)).toEqual(['planVanAanpak'])
    expect((await als(s.hr.sleutel, 'begin.werkgever', leesWerk)).taken).toEqual([])
  })
})

describe('advice and signals', () => {
  test('an advice that is not followed is a signal, with its reason, until it is followed', async () => {
    const s = await opzet()
    const advies = adviesSchema.parse({ gevalId: s.gevalId, soort: 'mediation', toelichting: 'Begin met een gesprek' })
    await als(s.consultant.sleutel, 'advies.geven', (ctx) => geefAdvies(ctx, advies))
    const adviesId = (await s.bijWerkgever()).adviezen[0]?.id ?? ''
    const antwoord = (uitkomst: string, reden: string) =>
      als(s.hr.sleutel, 'advies.opvolgen', (ctx) =>
        volgAdviesOp(ctx, opvolgingSchema.parse({ adviesId, uitkomst, op: alsTekst(0), reden })),
      )
    expect(await s.signalen.arbo()).not.toContain('advies')
    expect(opvolgingSchema.safeParse({ adviesId, uitkomst: 'niet', op: alsTekst(0), reden: '' }).success).toBe(false)
    await antwoord('niet', 'Geen plaats')
    expect((await s.bijArbo()).adviezen[0]?.opvolging).toMatchObject({ uitkomst: 'niet', reden: 'Geen plaats' })
    expect(await s.signalen.arbo()).toContain('advies')
    expect(await s.signalen.werkgever()).toContain('advies')
    await antwoord('gevolgd', '')
    expect(await s.signalen.arbo()).not.toContain('advies')
  })

  test('six weeks without contact, late milestones and often ill; put off by one side only', async () => {
    const s = await opzet(70)
    expect(await s.signalen.arbo()).toEqual(expect.arrayContaining(['geenContact', 'garantie']))
    expect(await s.signalen.werkgever()).toContain('geenContact')
    await als(s.consultant.sleutel, 'taak.regelen.arbodienst', (ctx) =>
      stelSignaalUit(
        ctx,
        uitstelSchema.parse({ gevalId: s.gevalId, soort: 'geenContact', tot: alsTekst(3), reden: 'Belt morgen' }),
      ),
    )
    expect(await s.signalen.arbo()).not.toContain('geenContact')
    expect(await s.signalen.werkgever()).toContain('geenContact')
    await proef.admin.query('update signaaluitstel set tot = current_date - 1 where geval_id = $1', [s.gevalId])
    expect(await s.signalen.arbo()).toContain('geenContact')
    await s.contact({})
    expect(await s.signalen.arbo()).not.toContain('geenContact')
    for (const [van, tot] of [
      [200, 190],
      [150, 140],
    ])
      await proef.admin.query(
        `insert into verzuimmelding (werkgever_id, geval_id, werknemer_id, dienstverband_id, eerste_ziektedag, hersteld_per, ontvangstnummer, gemeld_door_id, gemeld_door_naam)
         values ($1, $2, $3, $4, current_date - $5::int, current_date - $6::int, gen_random_uuid(), gen_random_uuid(), 'HR')`,
        [s.werkgeverId, s.gevalId, s.werknemerId, s.dienstverbandId, van, tot],
      )
    expect(await s.signalen.werkgever()).toContain('frequent')
  })

  test('longer ill than expected, partly back without progress, the contract that ends, long-running, the other who must act', async () => {
    const s = await opzet(45)
    const zet = (sql: string, ...meer: unknown[]) => proef.admin.query(sql, [s.gevalId, ...meer])
    const beide = async (soort: string) => [
      (await s.signalen.arbo()).includes(soort as never),
      (await s.signalen.werkgever()).includes(soort as never),
    ]
    const hetGaat = async (soort: string, weg: () => Promise<unknown>, aan: () => Promise<unknown>) => {
      await weg()
      expect(await beide(soort), `${soort} before`).toEqual([false, false])
      await aan()
      expect(await beide(soort), soort).toEqual([true, true])
    }
    const duur = (d: string) => zet('update verzuimmelding set verwachte_duur = $2 where geval_id = $1', d)
    await hetGaat(
      'duurVoorbij',
      () => duur('onbekend'),
      () => duur('weken'),
    )
    // of the last report: what was expected at an earlier one does not count any more
    await zet('update verzuimmelding set hersteld_per = current_date - 3 where geval_id = $1')
    await zet(
      `insert into verzuimmelding (werkgever_id, geval_id, arbodienst_id, werknemer_id, dienstverband_id, eerste_ziektedag, verwachte_duur,
                                   ontvangstnummer, gemeld_door_id, gemeld_door_naam)
       select werkgever_id, geval_id, arbodienst_id, werknemer_id, dienstverband_id, current_date - 1, 'weken', gen_random_uuid(), gen_random_uuid(), 'HR'
         from verzuimmelding where geval_id = $1`,
    )
    expect(await beide('duurVoorbij')).toEqual([false, false])
    await zet(
      'update verzuimmelding set ingetrokken_op = now() where geval_id = $1 and eerste_ziektedag = current_date - 1',
    )
    expect(await beide('duurVoorbij')).toEqual([true, true])
    await duur('langer')
    expect(await beide('duurVoorbij')).toEqual([false, false])

    const werkt = (vanaf: number) =>
      zet(
        `insert into werkhervatting (werkgever_id, geval_id, vanaf, percentage_gewerkt, door_id, door_naam)
         select werkgever_id, id, current_date - $2::int, 50, gen_random_uuid(), 'HR' from verzuimgeval where id = $1`,
        vanaf,
      )
    await hetGaat(
      'deels',
      () => zet('update verzuimgeval set afwezigheid = 50 where id = $1'),
      () => werkt(43),
    )
    await werkt(3) // progress
    expect(await beide('deels')).toEqual([false, false])

    const einde = (over: number | null) =>
      zet('update verzuimgeval set einde_dienstverband = current_date + $2::int where id = $1', over)
    await hetGaat(
      'contract',
      () => einde(46),
      () => einde(45),
    )
    await einde(null)

    const lang = (n: number) =>
      proef.admin.query('update contract set langdurig_dagen = $2 where werkgever_id = $1', [s.werkgeverId, n])
    await hetGaat(
      'langdurig',
      () => lang(45),
      () => lang(44),
    )
    await lang(20) // became long-running more than two weeks ago
    expect(await beide('langdurig')).toEqual([false, false])

    // 'mijlpaal' is what the other side has to do: of the werkgever only the arbodienst is told, and the other way around
    const volgt = (wie: string, over: number) =>
      zet(
        `update verzuimgeval set volgende_code = 'planVanAanpak', volgende_wie = $2, volgende_veilig = current_date + $3::int,
                volgende_uiterlijk = current_date + $3::int where id = $1`,
        wie,
        over,
      )
    await volgt('werkgever', 4)
    expect(await beide('mijlpaal')).toEqual([false, false])
    await volgt('werkgever', 3)
    expect(await beide('mijlpaal')).toEqual([true, false])
    // late already: that is a signal of its own, and the same is not said twice
    await volgt('werkgever', 0)
    expect(await beide('mijlpaal')).toEqual([true, false])
    await volgt('werkgever', -1)
    const plan = (toestand: string) =>
      zet(
        `update taak set uiterlijk = current_date - 1, toestand = $2 where geval_id = $1 and code = 'planVanAanpak'`,
        toestand,
      )
    await plan('open')
    expect(await beide('garantie')).toEqual([true, true])
    expect(await beide('mijlpaal')).toEqual([false, false])
    // what was postponed is no lateness, and must not get lost between the two
    await plan('uitgesteld')
    expect(await beide('garantie')).toEqual([false, false])
    expect(await beide('mijlpaal')).toEqual([true, false])
    await volgt('bedrijfsarts', -1)
    expect(await beide('mijlpaal')).toEqual([true, true])
    await volgt('verzuimconsultant', 3)
    expect(await beide('mijlpaal')).toEqual([false, true])
  })

  test('another tenant sees none of it', async () => {
    const s = await opzet(70)
    const ander = await opzet()
    const van = await als(ander.hr.sleutel, 'begin.werkgever', leesWerk)
    expect([...van.signalen, ...van.taken].filter((r) => r.gevalId === s.gevalId)).toEqual([])
    expect(await als(ander.hr.sleutel, 'verzuim.lezen', (ctx) => leesOpvolgingen(ctx, s.gevalId))).toEqual({
      afspraken: [],
      acties: [],
      adviezen: [],
    })
  })
})
