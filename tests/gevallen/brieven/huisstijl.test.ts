import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { neemIn } from '@/lib/bestanden/neem-in'
import { beginBrief } from '@/lib/brieven/begin-brief'
import { bewaarHuisstijl } from '@/lib/brieven/bewaar-huisstijl'
import { bewaarLogo } from '@/lib/brieven/bewaar-logo'
import { keurLogo } from '@/lib/brieven/keur-logo'
import { contrastOpWit } from '@/lib/brieven/kleur'
import { leesBrieven } from '@/lib/brieven/lees-brieven'
import { huisstijlSchema } from '@/lib/brieven/sjabloon-schema'
import { verwijderLogo } from '@/lib/brieven/verwijder-logo'
import { alsBrief } from '@/lib/documenten/brief'
import { leesDocument } from '@/lib/documenten/lees-document'
import { maakPdfs } from '@/lib/documenten/maak-pdfs'
import { openPdf } from '@/lib/documenten/open-pdf'
import { stelVast } from '@/lib/documenten/stel-vast'
import { leesPdf, letters } from '../../documenten/lees-pdf'
import { maakDocx, maakJpg, maakPdf, maakPng, pngBlok } from '../../hulp/bestanden'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, ziek } from '../bereik/opstelling'

// The house style of letters: which colour and which picture will do, and that a letter keeps what it was fixed with.

const proef = await proefDatabase()

/** A PNG with transparency, a dot of each. */
function doorzichtig(punten = Buffer.from([0, 10, 90, 90, 255, 10, 90, 90, 0]), zegt = [2, 1]): Buffer {
  const kop = Buffer.alloc(13)
  kop.writeUInt32BE(zegt[0] ?? 0, 0)
  kop.writeUInt32BE(zegt[1] ?? 0, 4)
  kop.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngBlok('IHDR', kop),
    pngBlok('IDAT', deflateSync(punten)),
    pngBlok('IEND', Buffer.alloc(0)),
  ])
}

const keur = async (bytes: Buffer, naam = 'logo.png') => await keurLogo(await neemIn(naam, bytes))

describe('what will do', () => {
  test('a colour that can be read on white, however it is typed; another is refused and told why', () => {
    const stijl = { versie: '0', afzender: 'A', adres: '', ondertekening: 'B' }
    const kleur = (tekst: string) => huisstijlSchema.safeParse({ ...stijl, kleur: tekst })
    expect(kleur('#1D5C63').data?.kleur).toBe('#1d5c63')
    expect(kleur(' 1d5c63 ').data?.kleur).toBe('#1d5c63')
    expect(kleur('').data?.kleur).toBeNull()
    expect(contrastOpWit('#000000')).toBeCloseTo(21)
    expect(contrastOpWit('#ffffff')).toBeCloseTo(1)
    // on either side of the boundary
    expect(kleur('#767676').success).toBe(true)
    for (const [tekst, waarom] of [
      ['#777777', 'te licht om op wit te lezen (contrast 4,4 op 1'],
      ['#ffcc00', 'te licht om op wit te lezen (contrast 1,5 op 1'],
      ['blauw', 'bijvoorbeeld #1d5c63'],
      ['#1d5c6', 'bijvoorbeeld #1d5c63'],
    ] as const)
      expect(kleur(tekst).error?.issues[0]).toMatchObject({ path: ['kleur'], message: expect.stringContaining(waarom) })
  })

  test('a PNG or a JPEG by what is in it, not too large, and one that a PDF can hold', async () => {
    expect(await keur(maakPng())).toEqual({ type: 'png', breed: 1, hoog: 1 })
    expect(await keur(doorzichtig())).toEqual({ type: 'png', breed: 2, hoog: 1 })
    expect(await keur(maakJpg(), 'logo.png')).toEqual({ type: 'jpg', breed: 1, hoog: 1 })
    const vierkleuren = Buffer.from(maakJpg())
    vierkleuren[vierkleuren.indexOf(Buffer.from([0xff, 0xc0])) + 9] = 4
    for (const [bytes, code] of [
      [maakPdf(), 'logoSoort'],
      [maakDocx(), 'logoSoort'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'bestandSoort'],
      [maakPng(2001), 'logoTeGroot'],
      // says more dots than it holds: the library that prints would fall over it
      [maakPng(3), 'logoAnders'],
      [doorzichtig(Buffer.from([0, 10, 90]), [2, 1]), 'logoAnders'],
      [doorzichtig(undefined, [1, 2]), 'logoAnders'],
      [vierkleuren, 'logoAnders'],
      [
        Buffer.concat([maakPng().subarray(0, 33), pngBlok('tEXt', Buffer.alloc(160_000)), maakPng().subarray(33)]),
        'logoTeGroot',
      ],
    ] as const)
      await expect(keur(bytes), code).rejects.toMatchObject({ code })
  })
})

describe('a letter', () => {
  async function opzet() {
    const b = await bedrijf(proef)
    const beheer = await b.w.aangemeld('arbobeheerder', { arbodienstId: b.arbodienstId }, 'Anna Beheer')
    const { werknemerId } = await b.w.werknemer(b.werkgeverId, { afdelingId: b.top })
    const gevalId = await ziek(b.hr.sleutel, werknemerId, 10)
    const zelf = await b.w.aangemeld('werknemer', { werkgeverId: b.werkgeverId, werknemerId })
    const zet = async (inhoud: Buffer, alt: string) => {
      const bestand = await neemIn('logo.png', inhoud)
      const beeld = await keurLogo(bestand)
      await als(beheer.sleutel, 'brief.beheren.arbodienst', (ctx) => bewaarLogo(ctx, bestand, beeld, { alt }))
    }
    const stijl = huisstijlSchema.parse({
      versie: '0',
      afzender: 'Arbo',
      adres: '',
      ondertekening: 'G',
      kleur: '#1d5c63',
    })
    await als(beheer.sleutel, 'brief.beheren.arbodienst', (ctx) => bewaarHuisstijl(ctx, stijl))
    const brief = async () => {
      const { documentId } = await als(b.consultant.sleutel, 'document.voorbereiden', (ctx) =>
        beginBrief(ctx, { gevalId, sjabloon: 'standaard-contactverzoek' }),
      )
      return documentId
    }
    const lees = (documentId: string) =>
      als(b.consultant.sleutel, 'dossier.lezen', (ctx) => leesDocument(ctx, documentId))
    const vast = async (documentId: string) => {
      const { versie } = await lees(documentId)
      await als(b.consultant.sleutel, 'document.voorbereiden', (ctx) => stelVast(ctx, { versieId: versie.id }))
      await maakPdfs()
      return await lees(documentId)
    }
    return { ...b, beheer, zelf, zet, brief, lees, vast, gevalId }
  }

  test('shows colour and logo on screen and in the PDF, in words for who does not see it, and keeps them', async () => {
    const s = await opzet()
    await s.zet(doorzichtig(), 'Logo van Arbo Test')
    const documentId = await s.brief()
    expect((await s.lees(documentId)).versie).toMatchObject({ beeld: { stijl: { kleur: '#1d5c63' } } })
    const klaar = await s.vast(documentId)
    const bron = klaar.versie.logo
    expect(bron).toBe(`data:image/png;base64,${doorzichtig().toString('base64')}`)
    const { bytes } = await als(s.consultant.sleutel, 'dossier.lezen', (ctx) => openPdf(ctx, klaar.pdfId ?? ''))
    const pdf = await leesPdf(bytes)
    // a letter, not a form: the sender, to whom, about what
    expect(pdf.boom.slice(0, 5)).toEqual(['Document', 'Figure', 'P', 'P', 'H1'])
    expect(pdf.ruw).toMatch(/\/Alt \(/)
    expect(pdf.zonderLabel).toEqual([])
    const brief = alsBrief(klaar.versie.beeld)
    for (const deel of Object.values(brief ?? {})) expect(letters(pdf.tekst)).toContain(letters(deel))
    expect(letters(pdf.tekst)).not.toContain('Onderwerp')
    // both parties to the letter see the same; so does the employee
    for (const [wie, recht] of [
      [s.hr.sleutel, 'verzuim.lezen'],
      [s.zelf.sleutel, 'eigenDossier.lezen'],
    ] as const)
      expect((await als(wie as typeof s.hr.sleutel, recht, (ctx) => leesDocument(ctx, documentId))).versie.logo).toBe(
        bron,
      )
    // another logo, or none, is for new letters
    await s.zet(maakPng(), 'Nieuw logo')
    expect((await s.lees(documentId)).versie.logo).toBe(bron)
    await als(s.beheer.sleutel, 'brief.beheren.arbodienst', verwijderLogo)
    expect((await s.lees(documentId)).versie.logo).toBe(bron)
    const zonder = await s.vast(await s.brief())
    expect(zonder.versie.beeld.stijl).toMatchObject({ kleur: '#1d5c63', logo: null })
  })

  test('the style is of who writes: a letter of the werkgever has none of the arbodienst, and elsewhere nobody sees it', async () => {
    const [s, ander] = [await opzet(), await opzet()]
    await s.zet(maakPng(), 'Logo van Arbo Test')
    const { documentId } = await als(s.hr.sleutel, 'document.schrijven.werkgever', (ctx) =>
      beginBrief(ctx, { gevalId: s.gevalId, sjabloon: 'standaard-ziekmelding' }),
    )
    const brief = await als(s.hr.sleutel, 'verzuim.lezen', (ctx) => leesDocument(ctx, documentId))
    expect(brief.versie.beeld.stijl).toBeUndefined()
    expect((await als(ander.beheer.sleutel, 'brief.beheren.arbodienst', leesBrieven)).logo).toBeNull()
    const gezien = await als(ander.beheer.sleutel, 'brief.beheren.arbodienst', ({ db }) => db.logo.count())
    expect(gezien).toBe(0)
    const { rows } = await proef.admin.query<{ n: number }>(
      'select count(*)::int as n from logo where vervallen_op is null and arbodienst_id = $1',
      [s.arbodienstId],
    )
    expect(rows[0]?.n).toBe(1)
    await expect(
      als(s.consultant.sleutel, 'brief.beheren.arbodienst', (ctx) => verwijderLogo(ctx)),
    ).rejects.toMatchObject({ code: 'geenRecht' })
  })
})
