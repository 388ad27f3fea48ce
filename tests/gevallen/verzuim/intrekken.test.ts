import { describe, expect, test } from 'vitest'
import { trekMeldingIn } from '@/lib/verzuim/trek-melding-in'
import { proefDatabase } from '../../hulp/database'
import { eersteDag, intrekken, kijker } from './correcties'
import { als, herstel, meld, vragenVan, weigering } from './opstelling'

const proef = await proefDatabase()

const k = kijker(proef)

describe('withdrawing', () => {
  test('the only report closes the case and ends the guidance; the person can be reported again', async () => {
    const { hr, werknemerId, consultant } = await k.iemand()
    const ziek = await meld(hr.sleutel, werknemerId, '20-11-2026')
    await intrekken(hr.sleutel, ziek.meldingId)
    expect(await k.gevallen(werknemerId)).toMatchObject([{ toestand: 'gesloten', meldingen: [] }])
    const { rows } = await proef.admin.query(
      `select m.ingetrokken_reden, b.beeindigd_op is not null as beeindigd from verzuimmelding m
         join begeleiding b on b.werknemer_id = m.werknemer_id where m.id = $1`,
      [ziek.meldingId],
    )
    expect(rows).toEqual([{ ingetrokken_reden: 'dubbel', beeindigd: true }])
    expect(await weigering(intrekken(hr.sleutel, ziek.meldingId))).toMatchObject({ code: 'meldingGesloten' })
    expect(consultant.gebruikerId).toBeTruthy()
    expect((await meld(hr.sleutel, werknemerId, '20-11-2026')).gevalId).not.toBe(ziek.gevalId)
  })

  test('the middle one of three parts the other two when they are too far apart', async () => {
    const { hr, werknemerId, a, b } = await k.tweeKeer('01-09-2026', '2026-09-10', '01-10-2026')
    await herstel(hr.sleutel, b.gevalId, '2026-10-25')
    const c = await meld(hr.sleutel, werknemerId, '15-11-2026')
    expect(c.gevalId).toBe(a.gevalId)
    await intrekken(hr.sleutel, b.meldingId)
    expect((await k.gevallen(werknemerId)).map((g) => g.meldingen)).toEqual([['2026-09-01'], ['2026-11-15']])
  })

  test('asks when the explanation looks medical', async () => {
    const { hr, werknemerId } = await k.iemand()
    const ziek = await meld(hr.sleutel, werknemerId, '20-11-2026')
    const invoer = {
      meldingId: ziek.meldingId,
      reden: 'anders' as const,
      toelichting: 'Was bij de huisarts',
      bevestigd: [],
    }
    const fout = await als(hr.sleutel, (ctx) => trekMeldingIn(ctx, invoer), 'verzuim.corrigeren').catch(
      (f: unknown) => f,
    )
    expect(vragenVan(fout)[0]).toContain('"huisarts"')
  })
})

describe('who may correct', () => {
  test('HR only: a leidinggevende has no such right; another werkgever finds nothing', async () => {
    const { w, werkgeverId, hr, werknemerId } = await k.iemand()
    const ander = await k.iemand()
    const afdelingId = await w.afdeling(werkgeverId)
    const chef = await w.aangemeld('leidinggevende', { werkgeverId, afdelingId })
    const ziek = await meld(hr.sleutel, werknemerId, '20-11-2026')
    expect(await weigering(intrekken(chef.sleutel, ziek.meldingId))).toMatchObject({ code: 'geenRecht' })
    for (const poging of [
      () => intrekken(ander.hr.sleutel, ziek.meldingId),
      () => eersteDag(ander.hr.sleutel, ziek.meldingId, '2026-11-20', '2026-11-19'),
      () => herstel(ander.hr.sleutel, ziek.gevalId, '2026-11-21'),
    ])
      expect(await weigering(poging())).toMatchObject({ code: 'nietGevonden' })
    expect(await k.gevallen(werknemerId)).toMatchObject([{ toestand: 'open', meldingen: ['2026-11-20'] }])
  })
})
