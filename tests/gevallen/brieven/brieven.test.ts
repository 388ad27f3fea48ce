import { describe, expect, test } from 'vitest'
import { maakDagmail } from '@/lib/berichten/dagmail'
import { leesBerichten } from '@/lib/berichten/lees-berichten'
import { verstuurBerichten } from '@/lib/berichten/verstuur-berichten'
import { beginBrief } from '@/lib/brieven/begin-brief'
import { bewaarHuisstijl } from '@/lib/brieven/bewaar-huisstijl'
import { bewaarSjabloon } from '@/lib/brieven/bewaar-sjabloon'
import { leesBrieven } from '@/lib/brieven/lees-brieven'
import { huisstijlSchema, sjabloonSchema } from '@/lib/brieven/sjabloon-schema'
import { STANDAARD } from '@/lib/brieven/standaard'
import { waaromGeenSjabloon } from '@/lib/brieven/velden'
import { bewaarDeel } from '@/lib/documenten/bewaar-deel'
import { leesDocument } from '@/lib/documenten/lees-document'
import { maakPdfs } from '@/lib/documenten/maak-pdfs'
import { stelVast } from '@/lib/documenten/stel-vast'
import { deelSchema } from '@/lib/documenten/velden-schema'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, ziek } from '../bereik/opstelling'

// Letters from templates: what a template may name, whose it is, and a letter in a case from draft to PDF.

const proef = await proefDatabase()

const sjabloon = (velden: Record<string, unknown> = {}) => ({
  versie: '0',
  soort: 'contactverzoek',
  naam: 'Bel ons',
  onderwerp: 'Bel ons, {werknemer.voornaam}',
  tekst: 'Beste heer of mevrouw {werknemer.achternaam},\nSinds {eerste ziektedag} bent u ziek. {hersteld per}',
  ...velden,
})

async function opzet() {
  const b = await bedrijf(proef)
  const beheer = await b.w.aangemeld('arbobeheerder', { arbodienstId: b.arbodienstId }, 'Anna Beheer')
  const { werknemerId } = await b.w.werknemer(b.werkgeverId, {
    voornaam: 'Olaf',
    achternaam: 'Oudstra',
    afdelingId: b.top,
  })
  const gevalId = await ziek(b.hr.sleutel, werknemerId, 10)
  const zelf = await b.w.aangemeld('werknemer', { werkgeverId: b.werkgeverId, werknemerId })
  const bewaar = (velden: Record<string, unknown> = {}) =>
    als(beheer.sleutel, 'brief.beheren.arbodienst', (ctx) =>
      bewaarSjabloon(ctx, sjabloonSchema.parse(sjabloon(velden))),
    )
  const begin = (welke: string) =>
    als(b.consultant.sleutel, 'document.voorbereiden', (ctx) => beginBrief(ctx, { gevalId, sjabloon: welke }))
  const lees = (documentId: string) =>
    als(b.consultant.sleutel, 'dossier.lezen', (ctx) => leesDocument(ctx, documentId))
  return { ...b, beheer, werknemerId, gevalId, zelf, bewaar, begin, lees }
}

describe('what a template may name', () => {
  test('a field that is not known, one that is secret, and a loose brace are refused beside the field', () => {
    const fout = (velden: Record<string, unknown>) =>
      sjabloonSchema.safeParse(sjabloon(velden)).error?.issues.map((i) => [i.path[0], i.message]) ?? []
    expect(fout({})).toEqual([])
    expect(fout({ tekst: 'Uw {schoenmaat}' })).toEqual([
      ['tekst', expect.stringContaining('“{schoenmaat}” kennen we niet')],
    ])
    for (const geheim of ['diagnose', 'werknemer.bsn', 'Medische klachten', 'beperkingen', 'oorzaak'])
      expect(fout({ onderwerp: `Over {${geheim}}` })).toEqual([
        ['onderwerp', expect.stringContaining('medische gegevens')],
      ])
    expect(fout({ tekst: 'Beste {werknemer.naam' })).toEqual([['tekst', expect.stringContaining('nergens bij hoort')]])
    expect(fout({ tekst: '{ Eerste  Ziektedag }' })).toEqual([])
  })

  test('the templates that come with the system name only known fields', () => {
    expect(STANDAARD.flatMap((s) => [waaromGeenSjabloon(s.onderwerp), waaromGeenSjabloon(s.tekst)])).toEqual(
      STANDAARD.flatMap(() => [null, null]),
    )
  })
})

test('a template is of one organisation; who works there uses it, who manages it changes it', async () => {
  const [s, ander] = [await opzet(), await opzet()]
  const { id } = await s.bewaar()
  const bijHr = await als(s.hr.sleutel, 'brief.beheren.werkgever', leesBrieven)
  const elders = await als(ander.beheer.sleutel, 'brief.beheren.arbodienst', leesBrieven)
  expect([...bijHr.eigen, ...elders.eigen]).toEqual([])
  await expect(ander.begin(id)).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(
    als(s.consultant.sleutel, 'document.voorbereiden', (ctx) => bewaarSjabloon(ctx, sjabloonSchema.parse(sjabloon()))),
  ).rejects.toMatchObject({ code: 'nietGevonden' })
  await s.bewaar({ id, versie: '1', naam: 'Bel ons snel' })
  await expect(s.bewaar({ id, versie: '1', naam: 'Te laat' })).rejects.toMatchObject({ code: 'intussenGewijzigd' })
  expect((await als(s.beheer.sleutel, 'brief.beheren.arbodienst', leesBrieven)).eigen.map((x) => x.naam)).toEqual([
    'Bel ons snel',
  ])
})

test('a letter of the consultant: filled in, in the house style, changed, fixed, a PDF, read by the employee', async () => {
  const s = await opzet()
  const { id } = await s.bewaar()
  const stijl = huisstijlSchema.parse({ versie: '0', afzender: 'Arbo Test', adres: 'Dijk 1', ondertekening: 'Groeten' })
  await als(s.beheer.sleutel, 'brief.beheren.arbodienst', (ctx) => bewaarHuisstijl(ctx, stijl))
  const { documentId } = await s.begin(id)
  const concept = await s.lees(documentId)
  const velden = Object.fromEntries(
    concept.versie.beeld.delen.flatMap((d) => d.velden.map((v) => [v.naam, 'tekst' in v ? v.tekst : ''])),
  )
  expect(velden).toMatchObject({ afzender: 'Arbo Test\nDijk 1', onderwerp: 'Bel ons, Olaf', ondertekening: 'Groeten' })
  expect(velden.tekst).toMatch(/^Beste heer of mevrouw Oudstra,\nSinds \w{2} \d+ \w+ \d{4} bent u ziek\. …$/)
  expect(concept.volgende).toBe('vastleggen')
  const versieId = concept.versie.id
  const deel = deelSchema.parse({
    versieId,
    soort: 'arbobrief',
    partij: 'samen',
    stand: '1',
    ...velden,
    tekst: 'Bel ons.',
  })
  // the werkgever neither changes nor fixes it
  await expect(als(s.hr.sleutel, 'document.schrijven.werkgever', (ctx) => bewaarDeel(ctx, deel))).rejects.toMatchObject(
    { code: 'geenRecht' },
  )
  await expect(
    als(s.hr.sleutel, 'document.schrijven.werkgever', (ctx) => stelVast(ctx, { versieId })),
  ).rejects.toMatchObject({ code: 'geenRecht' })
  const geraakt = await als(
    s.hr.sleutel,
    'document.schrijven.werkgever',
    (ctx) => ctx.db.$executeRaw`update documentversie set toestand = 'vervallen' where id = ${versieId}::uuid`,
  )
  expect(geraakt).toBe(0)
  // nor does a statement write in its draft, or put a part in it
  const inDeel = await als(
    s.hr.sleutel,
    'document.schrijven.werkgever',
    (ctx) => ctx.db.$executeRaw`update documentdeel set velden = '{}' where versie_id = ${versieId}::uuid`,
  )
  expect(inDeel).toBe(0)
  await expect(
    als(
      s.hr.sleutel,
      'document.schrijven.werkgever',
      (ctx) => ctx.db.$executeRaw`
        insert into documentdeel (werkgever_id, geval_id, versie_id, partij, door_id, door_naam)
        select werkgever_id, geval_id, id, 'werkgever', ${s.hr.gebruikerId}::uuid, 'x' from documentversie where id = ${versieId}::uuid`,
    ),
  ).rejects.toThrow()
  const { rows: deelnu } = await proef.admin.query('select partij, velden from documentdeel where versie_id = $1', [
    versieId,
  ])
  expect(deelnu).toMatchObject([{ partij: 'samen', velden: { onderwerp: 'Bel ons, Olaf' } }])
  await als(s.consultant.sleutel, 'document.voorbereiden', (ctx) => bewaarDeel(ctx, deel))
  const vanZelf = () => als(s.zelf.sleutel, 'eigenDossier.lezen', ({ db }) => db.documentversie.count())
  expect(await vanZelf()).toBe(0)
  await als(s.consultant.sleutel, 'document.voorbereiden', (ctx) => stelVast(ctx, { versieId }))
  expect(await vanZelf()).toBe(1)
  // he is told that something is ready: inside the portal, without a word of what it says and without a mail of its own
  const { berichten } = await als(s.zelf.sleutel, 'berichten.lezen', (ctx) => leesBerichten(ctx, null))
  expect(berichten).toMatchObject([
    { soort: 'brief', zin: 'Er staat een brief voor u klaar', naam: null, gelezen: false },
  ])
  const gemaild: string[] = []
  await verstuurBerichten(new Date(), async (mail) => {
    gemaild.push(mail.aan)
  })
  const { rows: mij } = await proef.admin.query('select email from gebruiker where id = $1', [s.zelf.gebruikerId])
  expect(gemaild).not.toContain(mij[0]?.email)
  await maakDagmail(new Date('2027-01-11T08:30:00Z'))
  const { rows: dagpost } = await proef.admin.query('select ongelezen from dagmail where gebruiker_id = $1', [
    s.zelf.gebruikerId,
  ])
  expect(dagpost).toEqual([{ ongelezen: 1 }])
  await maakPdfs()
  const klaar = await s.lees(documentId)
  expect(klaar.versie.toestand).toBe('klaar')
  expect(klaar.pdfId).not.toBeNull()
  expect(JSON.stringify(klaar.versie.beeld)).toContain('namens de arbodienst')
  // what belongs to the werkgever the consultant does not fix, whatever the statement says
  const { documentId: brief } = await als(s.hr.sleutel, 'document.schrijven.werkgever', (ctx) =>
    beginBrief(ctx, { gevalId: s.gevalId, sjabloon: 'standaard-ziekmelding' }),
  )
  const doorArbo = await als(
    s.consultant.sleutel,
    'document.voorbereiden',
    (ctx) => ctx.db.$executeRaw`update documentversie set toestand = 'vervallen' where document_id = ${brief}::uuid`,
  )
  expect(doorArbo).toBe(0)
  const { rows } = await proef.admin.query('select toestand from documentversie where document_id = $1', [brief])
  expect(rows).toEqual([{ toestand: 'concept' }])
})
