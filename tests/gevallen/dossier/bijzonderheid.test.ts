import { expect, test } from 'vitest'
import { Bevestigen } from '@/lib/bevestigen'
import { wijzigMedewerker } from '@/lib/organisatie/wijzig-medewerker'
import { bijzonderheidSchema } from '@/lib/poortwacht/bijzonderheid-schema'
import { herbereken } from '@/lib/poortwacht/herbereken'
import { legBijzonderheidVast } from '@/lib/poortwacht/leg-bijzonderheid-vast'
import { trekBijzonderheidTerug } from '@/lib/poortwacht/trek-bijzonderheid-terug'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { aowDatum } from '@/lib/wet/aow'
import { plusDagen, plusMaanden } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { geleden, praktijk, vandaag } from '../werklijst/praktijk'

const proef = await proefDatabase()

async function opzet(dagen: number) {
  const p = await praktijk(proef.admin)
  const { werknemerId } = await p.w.werknemer(p.werkgeverId)
  const d1 = geleden(dagen)
  const { gevalId } = await p.meldZiek(werknemerId, d1)
  const invoer = (wat: Record<string, unknown>) => bijzonderheidSchema.parse({ gevalId, ...wat })
  return {
    p,
    d1,
    gevalId,
    werknemerId,
    hr: (wat: Record<string, unknown>) =>
      p.alsHr('mijlpaal.vastleggen.werkgever', (ctx) => legBijzonderheidVast(ctx, invoer(wat))),
    arbodienst: (wat: Record<string, unknown>) =>
      p.alsConsultant('mijlpaal.vastleggen.arbodienst', (ctx) => legBijzonderheidVast(ctx, invoer(wat))),
    dossier: () => p.alsConsultant('dossier.lezen', (ctx) => leesDossier(ctx, gevalId)),
    uiterlijk: async (code: string) => {
      const { uitkomst } = await p.alsConsultant('dossier.lezen', (ctx) => leesDossier(ctx, gevalId))
      const gevonden = uitkomst.goed ? uitkomst.tijdlijn.mijlpalen.find((m) => m.code === code) : undefined
      return gevonden?.uiterlijk
    },
    taken: async () =>
      (await proef.admin.query(`select code, toestand, uiterlijk::text from taak where geval_id = $1`, [gevalId])).rows,
  }
}

test('maternity leave does not count: every milestone behind it moves, and back when it was a mistake', async () => {
  const { p, d1, gevalId, hr, dossier, uiterlijk } = await opzet(200)
  expect(await uiterlijk('eindeWachttijd')).toBe(plusDagen(d1, 728))
  await hr({ soort: 'verlof', verlofVan: geleden(150), verlofTotEnMet: geleden(39) })
  expect(await uiterlijk('eindeWachttijd')).toBe(plusDagen(d1, 728 + 112))
  const { geval, gebeurtenissen } = await dossier()
  expect(gebeurtenissen[0]).toMatchObject({ soort: 'verlofVastgelegd', gegevens: { van: geleden(150) } })
  await expect(hr({ soort: 'verlof', verlofVan: geleden(40), verlofTotEnMet: geleden(30) })).rejects.toMatchObject({
    opties: { veld: 'verlofVan' },
  })
  const terug = {
    gevalId,
    soort: 'verlof' as const,
    id: geval.verloven[0]?.id ?? '',
    reden: 'Ander dossier',
    bevestigd: [],
  }
  await p.alsHr('mijlpaal.vastleggen.werkgever', (ctx) => trekBijzonderheidTerug(ctx, terug))
  expect(await uiterlijk('eindeWachttijd')).toBe(plusDagen(d1, 728))
  await expect(
    p.alsHr('mijlpaal.vastleggen.werkgever', (ctx) => trekBijzonderheidTerug(ctx, terug)),
  ).rejects.toMatchObject({ code: 'intussenGewijzigd' })
})

test('the arbodienst does not record leave: it stands with the werkgever', async () => {
  const { arbodienst } = await opzet(200)
  const verlof = { soort: 'verlof', verlofVan: geleden(150), verlofTotEnMet: geleden(39) }
  await expect(arbodienst(verlof)).rejects.toMatchObject({ code: 'nietGevonden' })
})

test('a loonsanctie makes pay go on; repaired according to UWV it ends six weeks later; one stands at a time', async () => {
  const { d1, arbodienst, dossier, uiterlijk } = await opzet(700)
  const sanctie = { soort: 'loonsanctie', sanctiesoort: 'inhoudelijk', besluitOp: geleden(40), weken: '52' }
  await arbodienst(sanctie)
  expect(await uiterlijk('loonsanctieEinde')).toBe(plusDagen(d1, 728 + 52 * 7))
  await arbodienst({ ...sanctie, bekortingGevraagdOp: geleden(20) })
  expect(await uiterlijk('bekortingBesluit')).toBe(plusDagen(geleden(20), 21))
  await arbodienst({ ...sanctie, weken: '26' })
  expect((await dossier()).geval.loonsanctie).toMatchObject({ weken: 26, bekortingGevraagdOp: null })
  const { rows } = await proef.admin.query(
    'select count(*)::int as alle, count(*) filter (where vervallen_op is null)::int as geldig from loonsanctie where besluit_op = $1',
    [geleden(40)],
  )
  expect(rows[0]).toEqual({ alle: 3, geldig: 1 })
  await expect(arbodienst({ ...sanctie, hersteldVastgesteldOp: geleden(41) })).rejects.toMatchObject({
    opties: { veld: 'hersteldVastgesteldOp' },
  })
  await expect(arbodienst({ ...sanctie, besluitOp: plusDagen(vandaag, 1) })).rejects.toMatchObject({
    code: 'dagInToekomst',
  })
})

test('a WIA application that came late makes pay go on for as many days', async () => {
  const { d1, hr, uiterlijk } = await opzet(690)
  await hr({ soort: 'wiaAanvraag', aanvraagOp: plusDagen(d1, 651 + 10) })
  expect(await uiterlijk('eindeLoondoorbetaling')).toBe(plusDagen(d1, 728 + 10))
  await hr({ soort: 'wiaAanvraag', aanvraagOp: plusDagen(d1, 640) })
  expect(await uiterlijk('eindeLoondoorbetaling')).toBeUndefined()
})

test('death is asked about, ends every term, and can be taken back', async () => {
  const { p, gevalId, hr, dossier, taken } = await opzet(60)
  const overleden = { soort: 'overleden', overledenOp: geleden(1) }
  const vraag = await hr(overleden).catch((fout: unknown) => fout)
  expect(vraag).toBeInstanceOf(Bevestigen)
  expect((await taken()).some((t) => t.toestand === 'open')).toBe(true)
  await hr({ ...overleden, bevestigd: (vraag as Bevestigen).vragen })
  expect((await taken()).filter((t) => t.toestand === 'open')).toEqual([])
  const { geval } = await p.alsHr('verzuim.lezen', (ctx) => leesDossier(ctx, gevalId))
  const id = geval.gevalfeiten[0]?.id ?? ''
  await p.alsHr('mijlpaal.vastleggen.werkgever', (ctx) =>
    trekBijzonderheidTerug(ctx, { gevalId, soort: 'overleden', id, reden: 'Verkeerde persoon', bevestigd: [] }),
  )
  expect((await taken()).some((t) => t.toestand === 'open')).toBe(true)
  expect((await dossier()).geval.toestand).toBe('open')
})

test('who reaches the AOW age during the sickness: the day follows from the day of birth, also when that is corrected', async () => {
  const { p, werknemerId, gevalId, uiterlijk } = await opzet(30)
  expect(await uiterlijk('eindeLoondoorbetalingAow')).toBeUndefined()
  const { rows } = await proef.admin.query('select * from werknemer where id = $1', [werknemerId])
  const [w] = rows
  const persoon = {
    personeelsnummer: w.personeelsnummer,
    voornaam: w.voornaam,
    tussenvoegsel: w.tussenvoegsel,
    achternaam: w.achternaam,
    email: w.email,
    telefoon: w.telefoon,
    straat: w.straat,
    huisnummer: w.huisnummer,
    postcode: w.postcode,
    plaats: w.plaats,
    verpleegadres: w.verpleegadres,
  }
  const geboortedatum = plusMaanden(plusDagen(vandaag, 100), -67 * 12)
  const aow = aowDatum(geboortedatum) ?? vandaag
  await p.alsHr('register.wijzigen', async (ctx) => {
    const { gevallen } = await wijzigMedewerker(ctx, { ...persoon, id: werknemerId, versie: w.versie, geboortedatum })
    for (const id of gevallen) await herbereken(ctx, id)
    expect(gevallen).toEqual([gevalId])
  })
  expect(await uiterlijk('eindeLoondoorbetalingAow')).toBe(plusDagen(aow, 42))
})
