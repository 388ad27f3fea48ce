import { describe, expect, test } from 'vitest'
import { neemIn } from '@/lib/bestanden/neem-in'
import { Bevestigen } from '@/lib/bevestigen'
import { beginDocument } from '@/lib/documenten/begin-document'
import { leesDocument } from '@/lib/documenten/lees-document'
import { kiesVerzendingen, leesVerzending } from '@/lib/documenten/lees-verzending'
import { legVerzendingVast } from '@/lib/documenten/leg-verzending-vast'
import { stelVast } from '@/lib/documenten/stel-vast'
import { type Dag, plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import { geleden } from '../gevallen/werklijst/praktijk'
import { maakPdf } from '../hulp/bestanden'
import { proefDatabase } from '../hulp/database'
import { dossier } from './hulp'

const db = await proefDatabase()

const code = 'weekmelding42'
const vandaag = () => vandaagInNederland(new Date())

/** Somebody ill so long, with the report of week 42 filled in and fixed. */
async function melding(dagen: number, vast = true) {
  const d = await dossier(db.admin, geleden(dagen))
  const { documentId } = await d.alsHr((ctx) => beginDocument(ctx, { gevalId: d.gevalId, soort: code }))
  const { versie } = await d.lees(documentId)
  const samen = versie.delen.find((x) => x.partij === 'samen')?.velden ?? {}
  const velden = Object.fromEntries(
    Object.entries(samen).filter((e): e is [string, string] => typeof e[1] === 'string'),
  )
  await d.schrijf('werkgever', documentId, 'samen', {
    ...velden,
    loonheffingennummer: '123456789L01',
    contact: 'Hanna, 010 123 45 67',
  })
  if (vast) await d.alsHr((ctx) => stelVast(ctx, { versieId: versie.id }))
  const bij = { gevalId: d.gevalId, documentId }
  return {
    ...d,
    ...bij,
    geval: { id: d.gevalId, werkgeverId: d.werkgeverId },
    velden,
    lees: () => d.alsHr((ctx) => leesVerzending(ctx, { ...bij, code })),
    verzend: async (op: Dag, met = true) => {
      const bewijs = met ? await neemIn('Ontvangstbevestiging.pdf', maakPdf('', `op ${op}`)) : null
      await d.alsHr((ctx) => legVerzendingVast(ctx, { ...bij, op }, bewijs))
    },
  }
}

describe('a report to UWV', () => {
  test('is filled in with what is known, and with nothing that may not be', async () => {
    const { velden } = await melding(285, false)
    expect(velden.werknemer).toContain('Sam Wilders')
    expect(velden.geboortedatum).toContain('1985')
    expect(velden.dienstverband).toContain('36')
    expect(velden.eersteZiektedag).not.toBe('')
    expect(velden.werktNu).toBe('Nee, volledig afwezig')
    expect(Object.keys(velden)).not.toContain('bsn')
  })

  test('its day makes the milestone done, and its proof is kept with it', async () => {
    const m = await melding(285)
    expect(await m.lees()).toMatchObject({ gedaanOp: null, dagenTeLaat: 0, boete: 0, bewijzen: [] })
    await m.verzend(plusDagen(vandaag(), -1))
    expect(await m.lees()).toMatchObject({
      gedaanOp: plusDagen(vandaag(), -1),
      dagenTeLaat: 0,
      bewijzen: [{ naam: 'Ontvangstbevestiging.pdf', documentId: m.documentId }],
    })
    expect(await m.alsConsultant((ctx) => kiesVerzendingen(ctx, m.geval))).toMatchObject([
      { code, documentId: m.documentId, bewijs: true },
    ])
  })

  test('the proof can come later, and does not record the day twice', async () => {
    const m = await melding(285)
    const op = plusDagen(vandaag(), -1)
    await m.verzend(op, false)
    expect(await m.alsHr((ctx) => kiesVerzendingen(ctx, m.geval))).toMatchObject([{ bewijs: false, gedaanOp: op }])
    await m.verzend(op)
    await m.verzend(op)
    expect((await m.lees())?.bewijzen).toHaveLength(1)
    const { rows } = await db.admin.query('select vervallen_op from mijlpaalfeit where geval_id = $1 and code = $2', [
      m.gevalId,
      code,
    ])
    expect(rows).toEqual([{ vervallen_op: null }])
  })

  test.each([
    [294 + 6, 70],
    [294 + 27, 230],
    [294 + 40, 455],
  ])('reported %i days after the first day costs € %i, and where that stands is said', async (dagen, euro) => {
    const m = await melding(dagen)
    const stand = await m.lees()
    // the last day is the first working day: up to a few days later than D1+294
    expect([euro, euro === 70 ? 70 : euro === 230 ? 70 : 230]).toContain(stand?.boete)
    await m.verzend(plusDagen(stand?.uiterlijk ?? vandaag(), 6))
    expect(await m.lees()).toMatchObject({ dagenTeLaat: 6, boete: 70 })
    if (dagen >= 294 + 40) {
      await m.verzend(plusDagen(stand?.uiterlijk ?? vandaag(), 7))
      expect(await m.lees()).toMatchObject({ dagenTeLaat: 7, boete: 230 })
      await m.verzend(plusDagen(stand?.uiterlijk ?? vandaag(), 28))
      expect(await m.lees()).toMatchObject({ dagenTeLaat: 28, boete: 455 })
    }
    expect(stand?.boeteZin).toContain('€ 455')
    expect(stand?.boeteGrond).toContain('Ziektewet art. 38')
    expect(stand?.boeteGrond).toContain('2008')
  })

  test('is refused while it was not fixed, for a day ahead, and for a document that is no report', async () => {
    const m = await melding(285, false)
    await expect(m.verzend(vandaag())).rejects.toMatchObject({ code: 'nogNietVastgelegd' })
    const vast = await melding(285)
    await expect(vast.verzend(plusDagen(vandaag(), 1))).rejects.toMatchObject({ code: 'dagInToekomst' })
    // nothing of it was kept, the proof neither
    const { rows } = await db.admin.query('select 1 from bestand where geval_id = $1', [vast.gevalId])
    expect(rows).toEqual([])
    const plan = await vast.alsHr((ctx) => beginDocument(ctx, { gevalId: vast.gevalId, soort: 'planVanAanpak' }))
    await expect(
      vast.alsHr((ctx) =>
        legVerzendingVast(ctx, { gevalId: vast.gevalId, documentId: plan.documentId, op: vandaag() }, null),
      ),
    ).rejects.toMatchObject({ code: 'nietGevonden' })
    expect(await vast.alsHr((ctx) => leesDocument(ctx, plan.documentId))).toMatchObject({ id: plan.documentId })
  })
})

/** A personnel number that passes the test of a BSN. */
const NUMMER = '01114761'

test('what we filled in ourselves is not asked about; what somebody typed is, once', async () => {
  const d = await dossier(db.admin)
  await db.admin.query('update werknemer set personeelsnummer = $2 where id = $1', [d.werknemerId, NUMMER])
  const { documentId } = await d.alsHr((ctx) => beginDocument(ctx, { gevalId: d.gevalId, soort: code }))
  const deel = async () => (await d.lees(documentId)).versie.delen.find((x) => x.partij === 'samen')
  const velden = (await deel())?.velden as Record<string, string>
  expect(velden.werknemer).toContain(NUMMER)

  await d.schrijf('werkgever', documentId, 'samen', { ...velden, contact: 'P. de Vries, 030 1234567' })
  expect((await deel())?.velden).toMatchObject({ contact: 'P. de Vries, 030 1234567', werknemer: velden.werknemer })

  const getypt = { ...velden, contact: 'P. de Vries, 123456782' }
  const vragen = await d.schrijf('werkgever', documentId, 'samen', getypt).catch((fout: unknown) => {
    if (fout instanceof Bevestigen) return fout.vragen
    throw fout
  })
  expect(vragen).toEqual([expect.stringContaining('“Contactpersoon en telefoonnummer”')])
  // nothing of it was kept, so that it is asked again
  expect((await deel())?.velden).toMatchObject({ contact: 'P. de Vries, 030 1234567' })
})
