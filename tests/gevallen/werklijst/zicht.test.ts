import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contactSchema } from '@/lib/begeleiding/contact-schema'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { leesBegeleidDossier } from '@/lib/begeleiding/lees-begeleid-dossier'
import { leesWerkgevers, leesWerkgeversvraag } from '@/lib/begeleiding/lees-werkgevers'
import { leesWerklijst } from '@/lib/begeleiding/lees-werklijst'
import { legContactVast } from '@/lib/begeleiding/leg-contact-vast'
import { neemOver } from '@/lib/begeleiding/neem-over'
import { leesFilters } from '@/lib/begeleiding/werklijst-filters'
import { leesZoekvraag, zoekDossiers } from '@/lib/begeleiding/zoek-dossiers'
import { type Ctx, GeenSessie, namens } from '@/lib/db/namens'
import { legMijlpaalVast } from '@/lib/poortwacht/leg-mijlpaal-vast'
import { trekMijlpaalTerug } from '@/lib/poortwacht/trek-mijlpaal-terug'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { Weigering } from '@/lib/weigering'
import { proefDatabase } from '../../hulp/database'
import { geleden, type Praktijk, praktijk, vandaag } from './praktijk'

const proef = await proefDatabase()

/** Everything the consultant can learn of people by looking, as one text. */
async function allesWatTeZienIs(p: Praktijk): Promise<string> {
  const gezien: unknown[] = []
  for (const vraag of [
    {},
    { van: 'alle' },
    { van: 'niemand' },
    { van: 'alle', zoek: 'verborgen' },
    { van: 'alle', stand: 'gesloten' },
    { van: 'alle', stand: 'onderbroken' },
    { zoek: 'verborgen' },
    { zoek: 'vera' },
    { van: 'alle', zoek: 'vera' },
  ]) {
    gezien.push(await p.alsConsultant('werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters(vraag))))
  }
  for (const zoek of ['', 'verborgen', 'vera', 'vera verborgen']) {
    gezien.push(await p.alsConsultant('dossier.lezen', (ctx) => zoekDossiers(ctx, leesZoekvraag({ zoek }))))
  }
  gezien.push(await p.alsConsultant('werklijst.lezen', (ctx) => leesWerkgevers(ctx, leesWerkgeversvraag({}))))
  return JSON.stringify(gezien)
}

/** Every way to a case by its id: reading and doing. */
function wegen(p: Praktijk, gevalId: string): [string, () => Promise<unknown>][] {
  const bij = { gevalId, code: 'probleemanalyse', nummer: 1 }
  const contact = contactSchema.parse({ gevalId, soort: 'telefoon', op: vandaag, uitkomst: 'gesproken' })
  return [
    ['dossier', () => p.alsConsultant('dossier.lezen', (ctx) => leesDossier(ctx, leesGevalId(gevalId)))],
    ['begeleid dossier', () => p.alsConsultant('dossier.lezen', (ctx) => leesBegeleidDossier(ctx, gevalId))],
    ['contact', () => p.alsConsultant('contact.vastleggen', (ctx) => legContactVast(ctx, contact))],
    [
      'mijlpaal',
      () =>
        p.alsConsultant('mijlpaal.vastleggen.arbodienst', (ctx) =>
          legMijlpaalVast(ctx, { ...bij, soort: 'gedaan', op: vandaag }),
        ),
    ],
    [
      'mijlpaal terug',
      () =>
        p.alsConsultant('mijlpaal.vastleggen.arbodienst', (ctx) =>
          trekMijlpaalTerug(ctx, { ...bij, reden: 'x', bevestigd: [] }),
        ),
    ],
    ['overnemen', () => p.alsConsultant('dossier.overnemen', (ctx) => neemOver(ctx, { gevalId, van: null }))],
  ]
}

/** How a refusal looks from outside; what was asked for is kept for the trail and never shown. */
async function weigering(werk: () => Promise<unknown>): Promise<unknown> {
  const fout = await werk().then(
    () => null,
    (f: unknown) => f,
  )
  return fout instanceof Weigering ? { code: fout.code, tekst: fout.message, veld: fout.opties.veld } : fout
}

describe('somebody who was never reported sick', () => {
  test('is on no list, in no search and in no number; reported sick, he is there on the next load', async () => {
    const p = await praktijk(proef.admin)
    await p.zaak({ achternaam: 'Zichtbaar' })
    const voor = await allesWatTeZienIs(p)
    const { werknemerId } = await p.w.werknemer(p.werkgeverId, { voornaam: 'Vera', achternaam: 'Verborgen' })

    const na = await allesWatTeZienIs(p)
    expect(na).toBe(voor)
    expect(na).not.toContain('Verborgen')
    expect(na).not.toContain(werknemerId)
    const bewijs = await proef.admin.query('select achternaam from werknemer where id = $1', [werknemerId])
    expect(bewijs.rows).toEqual([{ achternaam: 'Verborgen' }])

    const { gevalId } = await p.meldZiek(werknemerId)
    const lijst = await p.alsConsultant('werklijst.lezen', (ctx) =>
      leesWerklijst(ctx, leesFilters({ zoek: 'verborgen' })),
    )
    expect(lijst.rijen).toMatchObject([
      { gevalId, naam: 'Vera Verborgen', nieuw: true, volgende: { code: 'eersteContact' } },
    ])
    expect(lijst.tellingen).toMatchObject({ lopend: 2, nieuw: 1 })
    const dossier = await p.alsConsultant('dossier.lezen', (ctx) => leesDossier(ctx, gevalId))
    expect(dossier.persoon.naam).toBe('Vera Verborgen')
  })

  test('cannot be read past the lists either: the tables of the register are closed', async () => {
    const p = await praktijk(proef.admin)
    await p.w.werknemer(p.werkgeverId)
    const lees = (wat: (ctx: Ctx<'arbodienst'>) => Promise<unknown>) =>
      weigering(() => p.alsConsultant('dossier.lezen', wat))
    const dicht = { code: 'nietGevonden' }
    expect(await lees((ctx) => ctx.db.werknemer.count())).toMatchObject(dicht)
    expect(await lees((ctx) => ctx.db.dienstverband.findMany())).toMatchObject(dicht)
    expect(await lees((ctx) => ctx.db.afdeling.findMany())).toMatchObject(dicht)
    expect(await p.alsConsultant('dossier.lezen', (ctx) => ctx.db.begeleiding.count())).toBe(0)
    const bewijs = await proef.admin.query('select count(*)::int as n from werknemer where werkgever_id = $1', [
      p.werkgeverId,
    ])
    expect(bewijs.rows).toEqual([{ n: 1 }])
  })
})

describe('a case of another arbodienst', () => {
  test('is nowhere to be seen, and its id answers exactly as an id of nobody', async () => {
    const p = await praktijk(proef.admin)
    const ander = await praktijk(proef.admin)
    const voor = await allesWatTeZienIs(p)
    const { werknemerId } = await ander.w.werknemer(ander.werkgeverId, { voornaam: 'Vera', achternaam: 'Verborgen' })
    const { gevalId, dossiernummer } = await ander.meldZiek(werknemerId, geleden(20))

    const na = await allesWatTeZienIs(p)
    expect(na).toBe(voor)
    const opNummer = await p.alsConsultant('werklijst.lezen', (ctx) =>
      leesWerklijst(ctx, leesFilters({ van: 'alle', zoek: dossiernummer })),
    )
    expect(opNummer.rijen).toEqual([])
    const metHunWerkgever = await p.alsConsultant('werklijst.lezen', (ctx) =>
      leesWerklijst(ctx, leesFilters({ van: 'alle', werkgever: ander.werkgeverId })),
    )
    expect(metHunWerkgever.rijen).toEqual([])
    const metHunConsultant = await p.alsConsultant('werklijst.lezen', (ctx) =>
      leesWerklijst(ctx, leesFilters({ van: ander.consultant.gebruikerId })),
    )
    expect(metHunConsultant.rijen).toEqual([])

    const vreemd = wegen(p, gevalId)
    const niemand = wegen(p, randomUUID())
    for (const [i, [naam, weg]] of vreemd.entries()) {
      const [, leeg] = niemand[i] ?? []
      if (!leeg) throw new Error(naam)
      const antwoord = await weigering(weg)
      expect(antwoord, naam).toEqual(await weigering(leeg))
      expect(antwoord, naam).toMatchObject({ code: 'nietGevonden' })
    }
    expect(await weigering(async () => leesGevalId('geen-id'))).toEqual(
      await weigering(vreemd[0]?.[1] ?? (async () => null)),
    )

    const bewijs = await proef.admin.query(
      'select arbodienst_id, verzuimconsultant_id, eerste_contact_op from verzuimgeval where id = $1',
      [gevalId],
    )
    expect(bewijs.rows).toEqual([
      {
        arbodienst_id: ander.arbodienstId,
        verzuimconsultant_id: ander.consultant.gebruikerId,
        eerste_contact_op: null,
      },
    ])
    expect((await wegen(ander, gevalId)[0]?.[1]()) as object).toMatchObject({ geval: { dossiernummer } })
  })
})

test('with the role ended there is nothing on the very next statement', async () => {
  const p = await praktijk(proef.admin)
  const zaak = await p.zaak()
  const eerst = await p.alsConsultant('werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters({})))
  expect(eerst.rijen).toHaveLength(1)

  const midden = p.alsConsultant('dossier.lezen', async (ctx) => {
    await proef.admin.query('update roltoekenning set tot_en_met = current_date - 1 where gebruiker_id = $1', [
      p.consultant.gebruikerId,
    ])
    return ctx.db.verzuimgeval.findMany({ where: { id: zaak.id } })
  })
  expect(await midden).toEqual([])
  for (const [naam, weg] of wegen(p, zaak.id)) {
    await expect(weg(), naam).rejects.toBeInstanceOf(GeenSessie)
  }
  await expect(p.alsConsultant('werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters({})))).rejects.toBeInstanceOf(
    GeenSessie,
  )
  const bewijs = await proef.admin.query('select count(*)::int as n from verzuimgeval where id = $1', [zaak.id])
  expect(bewijs.rows).toEqual([{ n: 1 }])
})

test('a planner reads and does not record; what is not in the table of rights is refused', async () => {
  const p = await praktijk(proef.admin)
  const { werknemerId } = await p.w.werknemer(p.werkgeverId)
  const { gevalId } = await p.meldZiek(werknemerId, geleden(10))
  const planner = await p.w.aangemeld('planner', { arbodienstId: p.arbodienstId })
  const dossier = await namens(planner.sleutel, 'dossier.lezen', (ctx) => leesDossier(ctx, gevalId))
  expect(dossier.geval.id).toBe(gevalId)
  for (const recht of ['contact.vastleggen', 'mijlpaal.vastleggen.arbodienst', 'dossier.overnemen'] as const) {
    await expect(namens(planner.sleutel, recht, async () => 1)).rejects.toMatchObject({ code: 'geenRecht' })
  }
})
