import { expect, test } from 'vitest'
import { Bevestigen } from '@/lib/bevestigen'
import { kiesMijlpaal } from '@/lib/poortwacht/kies-mijlpaal'
import { legMijlpaalVast } from '@/lib/poortwacht/leg-mijlpaal-vast'
import { mijlpaalSchema } from '@/lib/poortwacht/mijlpaal-schema'
import { trekMijlpaalTerug } from '@/lib/poortwacht/trek-mijlpaal-terug'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { plusDagen } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { geleden, praktijk, vandaag } from '../werklijst/praktijk'

const proef = await proefDatabase()

const D1 = geleden(100)

async function opzet() {
  const p = await praktijk(proef.admin)
  const { werknemerId } = await p.w.werknemer(p.werkgeverId)
  // A report of long ago is asked about; here it is made as it was then.
  const { gevalId } = await p.meldZiek(werknemerId, D1)
  const invoer = (wat: Record<string, unknown>) => mijlpaalSchema.parse({ gevalId, nummer: 1, ...wat })
  const arbodienst = (wat: Record<string, unknown>) =>
    p.alsConsultant('mijlpaal.vastleggen.arbodienst', (ctx) => legMijlpaalVast(ctx, invoer(wat)))
  const werkgever = (wat: Record<string, unknown>) =>
    p.alsHr('mijlpaal.vastleggen.werkgever', (ctx) => legMijlpaalVast(ctx, invoer(wat)))
  const dossier = () => p.alsConsultant('dossier.lezen', (ctx) => leesDossier(ctx, gevalId))
  const mijlpaal = async (code: string, nummer = 1) => {
    const { uitkomst } = await dossier()
    return uitkomst.goed ? uitkomst.tijdlijn.mijlpalen.find((m) => m.code === code && m.nummer === nummer) : undefined
  }
  const bewaard = async () =>
    (
      await proef.admin.query(
        `select volgende_code, (select count(*)::int from mijlpaalfeit f where f.geval_id = g.id and f.vervallen_op is null) as geldig,
                (select count(*)::int from mijlpaalfeit f where f.geval_id = g.id) as alle from verzuimgeval g where id = $1`,
        [gevalId],
      )
    ).rows[0]
  return { p, gevalId, arbodienst, werkgever, dossier, mijlpaal, bewaard }
}

test('done on a day: the state, the tasks and what comes first follow, and what is counted from it moves', async () => {
  const { arbodienst, mijlpaal, bewaard, gevalId } = await opzet()
  await arbodienst({ code: 'probleemanalyse', soort: 'gedaan', op: plusDagen(D1, 40) })
  expect(await mijlpaal('probleemanalyse')).toMatchObject({ toestand: 'opTijdGedaan', gedaanOp: plusDagen(D1, 40) })
  expect(await mijlpaal('planVanAanpak')).toMatchObject({ uiterlijk: plusDagen(D1, 54) })
  const taak = await proef.admin.query(
    "select toestand, gedaan_op::text from taak where geval_id = $1 and code = 'probleemanalyse'",
    [gevalId],
  )
  expect(taak.rows).toEqual([{ toestand: 'gedaan', gedaan_op: plusDagen(D1, 40) }])
  expect(await bewaard()).toMatchObject({ volgende_code: 'eersteContact', geldig: 1 })
})

test('recording again replaces what stood; taking it back leaves it in the history, with the reason', async () => {
  const { p, arbodienst, werkgever, mijlpaal, dossier, bewaard, gevalId } = await opzet()
  await werkgever({ code: 'planVanAanpak', soort: 'gedaan', op: plusDagen(D1, 60) })
  await arbodienst({ code: 'planVanAanpak', soort: 'gedaan', op: plusDagen(D1, 50) })
  expect(await mijlpaal('planVanAanpak')).toMatchObject({ toestand: 'opTijdGedaan' })
  expect(await bewaard()).toMatchObject({ geldig: 1, alle: 2 })

  const terug = () =>
    p.alsHr('mijlpaal.vastleggen.werkgever', (ctx) =>
      trekMijlpaalTerug(ctx, { gevalId, code: 'planVanAanpak', nummer: 1, reden: 'Verkeerd dossier.', bevestigd: [] }),
    )
  await terug()
  expect(await mijlpaal('planVanAanpak')).toMatchObject({ toestand: 'teLaat', gedaanOp: null })
  expect(await bewaard()).toMatchObject({ geldig: 0, alle: 2 })
  await expect(terug()).rejects.toMatchObject({ code: 'intussenGewijzigd' })
  const { gebeurtenissen } = await dossier()
  expect(gebeurtenissen.map((g) => g.soort)).toEqual([
    'mijlpaalOngedaan',
    'mijlpaalGedaan',
    'mijlpaalGedaan',
    'ziekGemeld',
  ])
  expect(gebeurtenissen[0]?.gegevens).toMatchObject({ reden: 'Verkeerd dossier.', wat: 'gedaan' })
})

test('put off: only to a day after the last day of the law itself, also the second time', async () => {
  const { werkgever, mijlpaal } = await opzet()
  const gewoon = (await mijlpaal('weekmelding42'))?.uiterlijk ?? vandaag
  const uitstel = (tot: string) =>
    werkgever({ code: 'weekmelding42', soort: 'uitgesteld', tot, reden: 'In overleg met UWV.' })
  await expect(uitstel(gewoon)).rejects.toMatchObject({ opties: { veld: 'tot' } })
  await uitstel(plusDagen(gewoon, 20))
  expect(await mijlpaal('weekmelding42')).toMatchObject({
    uiterlijk: plusDagen(gewoon, 20),
    reden: 'In overleg met UWV.',
  })
  // Less than it was put off before is fine, as long as it is after the law's own day.
  await uitstel(plusDagen(gewoon, 3))
  expect(await mijlpaal('weekmelding42')).toMatchObject({ uiterlijk: plusDagen(gewoon, 3) })
})

test('not applicable needs a reason, which is asked about when it looks medical', async () => {
  const { werkgever, mijlpaal } = await opzet()
  const invoer = { code: 'spoor2', soort: 'nietVanToepassing' }
  expect(mijlpaalSchema.safeParse({ gevalId: crypto.randomUUID(), nummer: 1, ...invoer, reden: ' ' }).success).toBe(
    false,
  )
  const reden = 'Heeft een hernia.'
  const vragen = await werkgever({ ...invoer, reden }).then(
    () => [],
    (fout: unknown) => (fout instanceof Bevestigen ? fout.vragen : []),
  )
  expect(vragen).toHaveLength(1)
  expect((await mijlpaal('spoor2'))?.toestand).toBe('nogNiet')
  await werkgever({ ...invoer, reden: 'Er is eigen werk.' })
  expect(await mijlpaal('spoor2')).toMatchObject({ toestand: 'nietVanToepassing', reden: 'Er is eigen werk.' })
})

test('each portal records only what it has a say in; the rest does not exist for it', async () => {
  const { p, gevalId, arbodienst, werkgever, bewaard } = await opzet()
  const gedaan = { soort: 'gedaan', op: vandaag }
  await expect(werkgever({ code: 'probleemanalyse', ...gedaan })).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(werkgever({ code: 'eersteContact', ...gedaan })).rejects.toMatchObject({ code: 'nietGevonden' })
  for (const leg of [werkgever, arbodienst]) {
    await expect(leg({ code: 'ziekmelding', ...gedaan })).rejects.toMatchObject({ code: 'nietGevonden' })
    await expect(leg({ code: 'eindeWachttijd', ...gedaan })).rejects.toMatchObject({ code: 'nietGevonden' })
    await expect(leg({ code: 'bestaatNiet', ...gedaan })).rejects.toMatchObject({ code: 'nietGevonden' })
    await expect(leg({ code: 'evaluatie', ...gedaan, nummer: 7 })).rejects.toMatchObject({ code: 'nietGevonden' })
    await expect(leg({ code: 'planVanAanpak', soort: 'gedaan', op: geleden(-1) })).rejects.toMatchObject({
      code: 'dagInToekomst',
    })
    await expect(leg({ code: 'planVanAanpak', soort: 'gedaan', op: geleden(101) })).rejects.toMatchObject({
      code: 'dagBuitenPeriode',
    })
  }
  await expect(arbodienst({ code: 'eersteContact', ...gedaan })).rejects.toMatchObject({ opties: { veld: 'soort' } })
  expect(await bewaard()).toMatchObject({ alle: 0 })

  const dossier = await p.alsHr('verzuim.lezen', (ctx) => leesDossier(ctx, gevalId))
  expect(kiesMijlpaal(dossier, 'planVanAanpak-1', 'werkgever').soorten).toEqual([
    'gedaan',
    'uitgesteld',
    'nietVanToepassing',
  ])
  for (const pad of ['probleemanalyse-1', 'eindeWachttijd-1', 'evaluatie-9', 'evaluatie', '../..', '']) {
    expect(() => kiesMijlpaal(dossier, pad, 'werkgever')).toThrow('niet (meer) te vinden')
  }
})

test('an employer cannot record in a case of another employer, and gets the answer of an id of nobody', async () => {
  const eigen = await opzet()
  const ander = await opzet()
  const bij = { gevalId: eigen.gevalId, code: 'planVanAanpak', nummer: 1, soort: 'gedaan' as const, op: vandaag }
  const vreemd = ander.p.alsHr('mijlpaal.vastleggen.werkgever', (ctx) => legMijlpaalVast(ctx, bij))
  await expect(vreemd).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(ander.p.alsHr('verzuim.lezen', (ctx) => leesDossier(ctx, eigen.gevalId))).rejects.toMatchObject({
    code: 'nietGevonden',
  })
  expect(await eigen.bewaard()).toMatchObject({ alle: 0 })
  expect((await eigen.dossier()).geval.id).toBe(eigen.gevalId)
})

test('ten at once: one fact stands, all ten are in the history', async () => {
  const { arbodienst, werkgever, bewaard, dossier } = await opzet()
  const alle = Array.from({ length: 10 }, (_, i) =>
    (i % 2 ? arbodienst : werkgever)({ code: 'planVanAanpak', soort: 'gedaan', op: plusDagen(D1, 50 + i) }),
  )
  expect((await Promise.allSettled(alle)).filter((u) => u.status === 'fulfilled')).toHaveLength(10)
  expect(await bewaard()).toMatchObject({ geldig: 1, alle: 10 })
  expect((await dossier()).gebeurtenissen.filter((g) => g.soort === 'mijlpaalGedaan')).toHaveLength(10)
})
