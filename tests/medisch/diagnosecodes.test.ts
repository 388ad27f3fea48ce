import { describe, expect, test } from 'vitest'
import { bevestigCodelijst } from '@/lib/beheer/diagnosecodes/bevestig-codelijst'
import { bewaarCodelijst } from '@/lib/beheer/diagnosecodes/bewaar-codelijst'
import { keurCodelijst } from '@/lib/beheer/diagnosecodes/keur-lijst'
import { leesCodevoorstel } from '@/lib/beheer/diagnosecodes/lees-codevoorstel'
import { leesDiagnosecodes } from '@/lib/beheer/diagnosecodes/lees-diagnosecodes'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { notitieSchema } from '@/lib/medisch/notitie-schema'
import { zoekDiagnosecode } from '@/lib/medisch/zoek-diagnosecode'
import { isKlachtcode } from '@/lib/wet/diagnosecode'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)
const platform = (await s.w.aangemeld('platformbeheerder', {})).sleutel as Sleutel<'beheer'>

const csv = (...regels: string[]) => new TextEncoder().encode(regels.join('\r\n'))
const zoek = async (tekst: string, wie = s.arts) =>
  (await s.als(wie, 'medisch.lezen', (ctx) => zoekDiagnosecode(ctx, { tekst }))).map((c) => c.code)
const beheer = <T>(werk: (ctx: Ctx<'beheer'>) => Promise<T>, sleutel = platform, nu?: Date) =>
  namens(sleutel, 'diagnosecodes.beheren', werk, { nu })
const lees = (...regels: string[]) =>
  beheer((ctx) =>
    bewaarCodelijst(ctx, { naam: 'cas.csv', bron: 'UWV', lijst: keurCodelijst(csv('code;omschrijving', ...regels)) }),
  ).then((v) => v.id)
const nu = async () =>
  (
    await db.admin.query<{ code: string }>('select code from diagnosecode where vervallen_op is null order by code')
  ).rows.map((r) => r.code)

describe('what a doctor finds', () => {
  test('codes that a source names stand in a new installation, each with that source', async () => {
    const { rows } = await db.admin.query<{ bron: string }>('select bron from diagnosecode')
    expect(rows).toHaveLength(18)
    expect(rows.filter((r) => !/NCvB|NVAB|UWV|STECR/.test(r.bron))).toEqual([])
  })

  test('by code, by word, and by a part of a word that is long enough; the best first', async () => {
    expect(await zoek('r60')).toEqual(['R605', 'R606'])
    expect(await zoek('R 605')).toEqual(['R605'])
    expect(await zoek(' RUG')).toEqual(['L101', 'L102', 'L103', 'L104', 'L105'])
    expect(await zoek('Plantáris')).toEqual(['L122'])
    expect(await zoek('jumper’s kn')).toEqual(['L112'])
    expect(await zoek('tunnel')).toEqual(['N613'])
    expect(await zoek('lateralis epicon')).toEqual(['L694'])
    // "ti": the beginning of a word only
    expect(await zoek('ti')).toEqual(['H102'])
    for (const niets of ['', 'r', '%', '__', 'bestaat niet']) expect(await zoek(niets)).toEqual([])
  })

  test('also by who works for a doctor, not with a factor that is old; and no line of what was searched', async () => {
    expect(await zoek('covid', s.hulp)).toEqual(['R605', 'R606'])
    const oud = await s.w.aangemeld('bedrijfsarts', { arbodienstId: s.arbodienstId })
    await db.admin.query(
      `update sessie set tweede_factor_op = now() - interval '5 hours', factor_tot = null where gebruiker_id = $1`,
      [oud.gebruikerId],
    )
    expect(await zoek('covid', oud)).toEqual([])
    expect((await s.regels(s.hulp.gebruikerId)).map((r) => r.gebeurtenis)).toEqual([])
  })

  test('a code that is not in the list is kept when it has the form of one', () => {
    const mag = (code: string) =>
      notitieSchema.safeParse({ dossierId: crypto.randomUUID(), soort: 'diagnose', omschrijving: 'x', code }).success
    expect([mag('P652'), mag(' p652 '), mag('rug'), mag('P65'), mag('')]).toEqual([true, true, false, false, true])
    expect([isKlachtcode('L101'), isKlachtcode('R605'), isKlachtcode('1L01')]).toEqual([true, false, false])
  })
})

describe('a list that is read in', () => {
  test('says of each row what is wrong, by the number that a spreadsheet shows', () => {
    const { codes, fouten, aantalFouten } = keurCodelijst(
      csv(
        'CAS-code;Omschrijving',
        'l101;Rug',
        '',
        'P65;Burn-out',
        'L101;Nog eens',
        'L102;',
        'L103;a\u202eb',
        'L104;x;y',
      ),
    )
    expect(codes).toEqual([{ code: 'L101', omschrijving: 'Rug' }])
    expect(fouten.map((f) => [f.rij, f.fout.slice(0, 22)])).toEqual([
      [4, 'Een code is een letter'],
      [5, 'Deze code staat ook op'],
      [6, 'Zet achter de code wat'],
      [7, 'Hier staat een onzicht'],
      [8, 'Hier staan meer vakken'],
    ])
    expect(aantalFouten).toBe(5)
  })

  test('with any separator, order of columns, sep= line and coding', () => {
    const rug = [{ code: 'L101', omschrijving: 'Rugklachten, laag' }]
    expect(keurCodelijst(csv('omschrijving,code', '"Rugklachten, laag",L101')).codes).toEqual(rug)
    expect(keurCodelijst(csv('Diagnosecode\tNaam', 'L101\tRugklachten, laag')).codes).toEqual(rug)
    const metSep = keurCodelijst(csv('sep=;', 'code;omschrijving', 'L101;Rugklachten, laag', 'x;y'))
    expect([metSep.codes, metSep.fouten[0]?.rij]).toEqual([rug, 4])
    const latijn = keurCodelijst(Buffer.from('code;omschrijving\nL101;Syndroom van Ménière', 'latin1'))
    expect(latijn.codes[0]?.omschrijving).toBe('Syndroom van Ménière')
  })

  test('is refused when it is no such list', () => {
    const code = (bytes: Uint8Array) => {
      try {
        return keurCodelijst(bytes).codes.length
      } catch (fout) {
        return (fout as { code?: string }).code
      }
    }
    expect(code(csv('a;b', 'L101;Rug'))).toBe('codelijstZonderKop')
    expect(code(csv('L101;Rug'))).toBe('codelijstZonderKop')
    expect(code(csv('code;omschrijving', ''))).toBe('bestandLeeg')
    expect(code(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toBe('bestandGeenCsv')
    const teVeel = Array.from({ length: 20_001 }, (_, i) => `L${String(i % 1000).padStart(3, '0')};x`)
    expect(code(csv('code;omschrijving', ...teVeel))).toBe('bestandTeVeelRijen')
  })

  test('changes nothing until it is confirmed, and then all at once; what is not in it stays in old files', async () => {
    const dossierId = await s.open((await s.ziek()).werknemerId)
    await s.schrijf(dossierId, 'diagnose', { code: 'L102', omschrijving: 'Rugklachten' })
    const voor = await nu()
    const id = await lees('L101;Lage rugpijn', 'R605;COVID-19', 'P652;Overspanning')
    const beeld = await beheer((ctx) => leesCodevoorstel(ctx, id))
    expect(beeld).toMatchObject({
      stand: 'open',
      verschil: { nieuw: [{ code: 'P652' }], gewijzigd: [{ code: 'L101', was: 'Rugklachten' }], gelijk: 1 },
    })
    expect(await nu()).toEqual(voor)
    const uitkomst = { codes: 3, nieuw: 1, vervallen: 16 }
    expect(await beheer((ctx) => bevestigCodelijst(ctx, { id }))).toEqual(uitkomst)
    expect(await nu()).toEqual(['L101', 'P652', 'R605'])
    expect(await zoek('rug')).toEqual(['L101'])
    expect(await zoek('L102')).toEqual([])
    const { notities } = await s.inzage(s.arts, { dossierId, wat: 'dossier' }, leesMedischDossier)
    expect(JSON.stringify(notities)).toContain('L102')
    const lijst = await beheer((ctx) => leesDiagnosecodes(ctx, 'L102'))
    expect(lijst).toMatchObject({ teKiezen: 3, vervallen: 16 })
    expect(lijst.regels[0]).toMatchObject({ code: 'L102', vervallen: expect.any(String) })
    // once
    await expect(beheer((ctx) => bevestigCodelijst(ctx, { id }))).rejects.toMatchObject({ code: 'importVerlopen' })
    expect(await beheer((ctx) => leesCodevoorstel(ctx, id))).toMatchObject({ stand: 'verwerkt', uitkomst })
    // a code that comes back is offered again
    const terug = await lees('L102;Rug', 'L101;Lage rugpijn')
    await beheer((ctx) => bevestigCodelijst(ctx, { id: terug }))
    expect(await nu()).toEqual(['L101', 'L102'])
  })

  test('with an error in it, of somebody else, of yesterday or overtaken by another it is not used', async () => {
    const ander = (await s.w.aangemeld('platformbeheerder', {})).sleutel as Sleutel<'beheer'>
    const voor = await nu()
    const fout = await lees('L101;Rug', 'fout;x')
    const weigert = async (id: string, code: string, sleutel = platform, op?: Date) =>
      await expect(beheer((ctx) => bevestigCodelijst(ctx, { id }), sleutel, op)).rejects.toMatchObject({ code })
    await weigert(fout, 'importVerlopen')
    const mijn = await lees('L103;Rug')
    await weigert(mijn, 'importVerlopen', ander)
    await expect(beheer((ctx) => leesCodevoorstel(ctx, mijn), ander)).rejects.toMatchObject({ code: 'nietGevonden' })
    await db.admin.query(`update diagnosevoorstel set gemaakt_op = now() - interval '25 hours' where id = $1`, [mijn])
    await weigert(mijn, 'importVerlopen')
    expect(await beheer((ctx) => leesCodevoorstel(ctx, mijn))).toMatchObject({ stand: 'verlopen' })
    expect(await nu()).toEqual(voor)
    const een = await lees('L104;Rug')
    const laat = await namens(ander, 'diagnosecodes.beheren', (ctx) =>
      bewaarCodelijst(ctx, { naam: 'b.csv', bron: 'UWV', lijst: keurCodelijst(csv('code;omschrijving', 'L105;Rug')) }),
    )
    await beheer((ctx) => bevestigCodelijst(ctx, { id: een }))
    await weigert(laat.id, 'intussenGewijzigd', ander)
    expect(await nu()).toEqual(['L104'])
  })

  test('two at the same moment: one is used, the other is told', async () => {
    const ander = (await s.w.aangemeld('platformbeheerder', {})).sleutel as Sleutel<'beheer'>
    const een = await lees('L201;Een')
    const twee = await beheer(
      (ctx) =>
        bewaarCodelijst(ctx, { naam: 'b.csv', bron: 'UWV', lijst: keurCodelijst(csv('code;naam', 'L202;Twee')) }),
      ander,
    )
    const uit = await Promise.allSettled([
      beheer((ctx) => bevestigCodelijst(ctx, { id: een })),
      beheer((ctx) => bevestigCodelijst(ctx, { id: twee.id }), ander),
    ])
    expect(uit.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await nu()).toHaveLength(1)
  })

  test('asks a fresh second factor, and is for the platformbeheerder alone', async () => {
    const id = await lees('L301;Een')
    const later = new Date(Date.now() + 16 * 60_000)
    const factorNodig = { code: 'factorNodig' }
    await expect(beheer((ctx) => leesCodevoorstel(ctx, id), platform, later)).rejects.toMatchObject(factorNodig)
    await expect(beheer((ctx) => bevestigCodelijst(ctx, { id }), platform, later)).rejects.toMatchObject(factorNodig)
    const fg = (await s.w.aangemeld('fg', {})).sleutel as Sleutel<'beheer'>
    await expect(beheer((ctx) => leesDiagnosecodes(ctx, ''), fg)).rejects.toMatchObject({ code: 'geenRecht' })
  })
})
