import { describe, expect, test } from 'vitest'
import type { Ctx } from '@/lib/db/namens'
import { bekijkCorrectie, bekijkIntrekking } from '@/lib/verzuim/bekijk-correctie'
import { bekijkHerstel } from '@/lib/verzuim/bekijk-herstel'
import { leesBevestiging } from '@/lib/verzuim/lees-bevestiging'
import { leesVandaag } from '@/lib/verzuim/lees-vandaag'
import { leesVerzuim } from '@/lib/verzuim/lees-verzuim'
import { verzuimlijstSchema } from '@/lib/verzuim/lees-verzuim-schema'
import { leesWijzigvorm } from '@/lib/verzuim/lees-wijzigvorm'
import { leesZiekmeldformulier } from '@/lib/verzuim/lees-ziekmeldformulier'
import { zoekWie } from '@/lib/verzuim/zoek-wie'
import { dag, plusDagen, toonDagKort } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, herstel, meld, vandaag, weigering } from './opstelling'

const proef = await proefDatabase()

/** Everything of a werkgever that a change could touch, as one text. */
async function afdruk(werkgeverId: string): Promise<string> {
  const { rows } = await proef.admin.query<{ t: string }>(
    `select coalesce(string_agg(t, E'\\n' order by t), '') as t from (
       select g::text as t from verzuimgeval g where werkgever_id = $1 union all select m::text from verzuimmelding m where werkgever_id = $1
       union all select k::text from taak k where werkgever_id = $1 union all select h::text from werkhervatting h where werkgever_id = $1
       union all select e::text from gebeurtenis e where werkgever_id = $1 union all select b::text from bericht b where werkgever_id = $1
       union all select x::text from begeleiding x where werkgever_id = $1) alles`,
    [werkgeverId],
  )
  return rows[0]?.t ?? ''
}

describe('what a change would do', () => {
  test('is shown exactly, and nothing of it is saved', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const a = await meld(hr.sleutel, werknemerId, '01-10-2026')
    await herstel(hr.sleutel, a.gevalId, '2026-10-10')
    const b = await meld(hr.sleutel, werknemerId, '12-11-2026')
    const voor = await afdruk(werkgeverId)
    const bekijk = (wordt: string) =>
      als(
        hr.sleutel,
        async (ctx) =>
          bekijkCorrectie(
            ctx,
            await leesWijzigvorm(ctx, b.gevalId),
            { melding: b.meldingId, wat: 'eerste', nietHersteld: false },
            dag(wordt),
          ),
        'verzuim.corrigeren',
      )
    expect(await bekijk('2026-11-06')).toMatchObject({
      kan: true,
      zinnen: [expect.stringContaining(`gaat horen bij dossier ${a.dossiernummer}`)],
    })
    const schuif = await bekijk('2026-11-10')
    expect(schuif?.kan && schuif.verschillen.find((v) => v.code === 'probleemanalyse')).toMatchObject({
      was: '2026-12-24',
      wordt: '2026-12-22',
      dagen: -2,
    })
    expect(await bekijk('2026-10-05')).toMatchObject({ kan: false, veld: 'wordt' })
    expect(await bekijk('2026-11-22')).toMatchObject({ kan: false })
    const weg = await als(hr.sleutel, (ctx) => bekijkIntrekking(ctx, b.gevalId, b.meldingId), 'verzuim.corrigeren')
    expect(weg).toMatchObject({ kan: true, zinnen: [expect.stringContaining('sluit')] })
    const beter = await als(hr.sleutel, (ctx) =>
      bekijkHerstel(ctx, { gevalId: b.gevalId, hersteldPer: dag('2026-11-20') }),
    )
    expect(beter.kan && beter.zinnen.join(' ')).toContain('vóór vr 18 dec 2026')
    expect(await afdruk(werkgeverId)).toBe(voor)
  })

  test('the form says beforehand that a report continues a case, or why it cannot be', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId, { voornaam: 'Lotte' })
    const lees = () => als(hr.sleutel, (ctx) => leesZiekmeldformulier(ctx, werknemerId))
    expect((await lees()).vooruit[0]).toEqual({
      soort: 'nieuw',
      op: vandaag,
      eersteContact: '2026-11-28',
      probleemanalyse: '2027-01-02',
    })
    const a = await meld(hr.sleutel, werknemerId, '02-11-2026')
    expect((await lees()).lopend).toMatchObject({ gevalId: a.gevalId, ontvangstnummer: a.ontvangstnummer })
    await herstel(hr.sleutel, a.gevalId, '2026-11-21')
    const { vooruit, lopend, consultantNaam } = await lees()
    expect(lopend).toBeNull()
    expect(consultantNaam).toBe('Noor Bakker')
    expect(vooruit.map((v) => v.soort)).toEqual(['voortzetting', 'kanNiet'])
  })

  test('the receipt tells who knows, what follows and when', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const a = await meld(hr.sleutel, werknemerId, '20-11-2026')
    const b = await als(hr.sleutel, (ctx) => leesBevestiging(ctx, a.meldingId))
    expect(b).toMatchObject({ dossiernummer: a.dossiernummer, consultantNaam: 'Noor Bakker', vorigHerstel: null })
    expect(b.straks.slice(0, 2).map((m) => [m.code, m.uiterlijk])).toEqual([
      ['eersteContact', '2026-11-27'],
      ['probleemanalyse', '2027-01-01'],
    ])
  })
})

describe('whose absence one sees', () => {
  async function tweeAfdelingen() {
    const b = await bedrijf(proef)
    const hier = await b.w.afdeling(b.werkgeverId, 'Hier')
    const daar = await b.w.afdeling(b.werkgeverId, 'Daar')
    const chef = await b.w.aangemeld('leidinggevende', { werkgeverId: b.werkgeverId, afdelingId: hier })
    const eigen = await b.w.werknemer(b.werkgeverId, { afdelingId: hier, voornaam: 'Anna', achternaam: 'Abel' })
    const ander = await b.w.werknemer(b.werkgeverId, { afdelingId: daar, voornaam: 'Anna', achternaam: 'Bos' })
    const gevallen = {
      eigen: await meld(b.hr.sleutel, eigen.werknemerId, '05-10-2026', { bevestigd: [] }),
      ander: await meld(b.hr.sleutel, ander.werknemerId, '06-10-2026'),
    }
    return { ...b, chef, gevallen }
  }

  test('a leidinggevende sees his own departments on every way out; HR and the owner see the rest', async () => {
    const { hr, chef, gevallen, werkgeverId } = await tweeAfdelingen()
    const vreemd = await bedrijf(proef)
    const lijst = (s: typeof hr.sleutel, vraag: Record<string, unknown>) =>
      als(s, (ctx) => leesVerzuim(ctx, verzuimlijstSchema.parse(vraag)), 'verzuim.lezen').then((l) =>
        l.regels.map((r) => r.gevalId),
      )
    const home = (s: typeof hr.sleutel) => als(s, (ctx) => leesVandaag(ctx), 'verzuim.lezen')
    const beide = [gevallen.ander.gevalId, gevallen.eigen.gevalId]
    for (const vraag of [{}, { zoek: 'anna' }, { zoek: '2026-' }]) {
      expect(await lijst(hr.sleutel, vraag)).toEqual(beide)
      expect(await lijst(chef.sleutel, vraag)).toEqual([gevallen.eigen.gevalId])
      expect(await lijst(vreemd.hr.sleutel, vraag)).toEqual([])
    }
    expect(await lijst(chef.sleutel, { zoek: 'bos' })).toEqual([])
    expect(await lijst(chef.sleutel, { zoek: gevallen.ander.dossiernummer })).toEqual([])
    expect(await lijst(hr.sleutel, { zoek: gevallen.ander.dossiernummer.toLowerCase() })).toEqual([
      gevallen.ander.gevalId,
    ])
    expect(await home(hr.sleutel)).toMatchObject({ aantalAfwezig: 2 })
    expect(await home(chef.sleutel)).toMatchObject({
      aantalAfwezig: 1,
      afwezigen: [{ gevalId: gevallen.eigen.gevalId }],
    })
    expect(await home(vreemd.hr.sleutel)).toMatchObject({ aantalAfwezig: 0, afwezigen: [], taken: [] })
    const wie = await als(chef.sleutel, (ctx) => zoekWie(ctx, 'anna'))
    expect(wie.wie.map((k) => k.naam)).toEqual(['Anna Abel'])
    for (const wat of [leesWijzigvorm, bevestigingVan] as ((ctx: Ctx<'werkgever'>, id: string) => Promise<unknown>)[])
      expect(
        await weigering(als(chef.sleutel, (ctx) => wat(ctx, gevallen.ander.gevalId), 'verzuim.lezen')),
      ).toMatchObject({
        code: 'nietGevonden',
      })
    const { rows } = await proef.admin.query('select id from verzuimgeval where werkgever_id = $1', [werkgeverId])
    expect(rows).toHaveLength(2)
  })

  async function bevestigingVan(ctx: Ctx<'werkgever'>, gevalId: string) {
    const { rows } = await proef.admin.query<{ id: string }>('select id from verzuimmelding where geval_id = $1', [
      gevalId,
    ])
    return await leesBevestiging(ctx, rows[0]?.id ?? '')
  }

  test('pages follow one another without a gap or a double', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    for (let i = 0; i < 60; i++) {
      const { werknemerId } = await w.werknemer(werkgeverId)
      await meld(hr.sleutel, werknemerId, toonDagKort(plusDagen(vandaag, -(i % 7))))
    }
    const pagina = (na?: string) =>
      als(hr.sleutel, (ctx) => leesVerzuim(ctx, verzuimlijstSchema.parse({ na })), 'verzuim.lezen')
    const een = await pagina()
    const twee = await pagina(een.volgende ?? '')
    expect([een.regels.length, twee.regels.length, twee.volgende]).toEqual([50, 10, null])
    const alle = [...een.regels, ...twee.regels]
    expect(new Set(alle.map((r) => r.gevalId)).size).toBe(60)
    expect(alle.map((r) => r.eersteZiektedag)).toEqual(
      alle
        .map((r) => r.eersteZiektedag)
        .sort()
        .reverse(),
    )
  })

  test('home shows what the werkgever must do, late ones first, and not what others must', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const a = await meld(hr.sleutel, werknemerId, '01-10-2026')
    await proef.admin.query(
      `insert into mijlpaalfeit (werkgever_id, geval_id, code, soort, op, door_id, door_naam) values ($1, $2, 'probleemanalyse', 'gedaan', '2026-10-30', $3, 'x')`,
      [werkgeverId, a.gevalId, hr.gebruikerId],
    )
    await als(hr.sleutel, async (ctx) => (await import('@/lib/poortwacht/herbereken')).herbereken(ctx, a.gevalId))
    const { taken, teLaat } = await als(hr.sleutel, (ctx) => leesVandaag(ctx), 'verzuim.lezen')
    expect(taken[0]).toMatchObject({ code: 'planVanAanpak', uiterlijk: '2026-11-13', wie: ['werkgever', 'werknemer'] })
    expect(teLaat).toBe(1)
    expect(taken.every((t) => t.wie.includes('werkgever'))).toBe(true)
  })
})
