import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leesWerklijst } from '@/lib/begeleiding/lees-werklijst'
import {
  AFWEZIGHEID,
  leesFilters,
  type Plek,
  type WerklijstFilters,
  WIE_AAN_ZET,
} from '@/lib/begeleiding/werklijst-filters'
import { namens } from '@/lib/db/namens'
import { dag, dagenTussen } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { geleden, type Praktijk, praktijk, vandaag, type Zaak } from './praktijk'

const proef = await proefDatabase()

const lees = (p: Praktijk, vraag: Record<string, string> = {}) =>
  p.alsConsultant('werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters(vraag)))

/** All pages one after the other, as somebody who keeps asking for the next one. */
async function allePaginas(p: Praktijk, filters: WerklijstFilters): Promise<{ ids: string[]; paginas: number }> {
  const ids: string[] = []
  let na: Plek | undefined = filters.na
  for (let paginas = 1; ; paginas++) {
    const { rijen, volgende } = await p.alsConsultant('werklijst.lezen', (ctx) =>
      leesWerklijst(ctx, { ...filters, na }),
    )
    ids.push(...rijen.map((r) => r.gevalId))
    if (volgende === null) return { ids, paginas }
    na = volgende
  }
}

const opVolgorde = (a: Zaak, b: Zaak): number => {
  const [x, y] = [`${a.veilig} ${a.id}`, `${b.veilig} ${b.id}`]
  return x < y ? -1 : 1
}

test('the most urgent stands first, with who has to act and how far it is; what waits or is closed does not stand there', async () => {
  const p = await praktijk(proef.admin)
  const later = await p.zaak({ veilig: geleden(-30), achternaam: 'Later' })
  const teLaat = await p.zaak({
    veilig: geleden(3),
    code: 'planVanAanpak',
    wie: 'werkgever+werknemer',
    afwezigheid: 60,
    rekenstart: geleden(50),
  })
  const niets = await p.zaak({ veilig: '9999-12-31', code: null, wie: null })
  const nieuw = await p.zaak({
    veilig: geleden(-6),
    code: 'eersteContact',
    wie: 'verzuimconsultant',
    eersteContactOp: null,
    rekenstart: vandaag,
  })
  const onderbroken = await p.zaak({ toestand: 'onderbroken', veilig: null, code: null, wie: null })
  const gesloten = await p.zaak({ toestand: 'gesloten', veilig: null, code: null, wie: null })

  const { rijen, tellingen } = await lees(p)
  expect(rijen.map((r) => r.gevalId)).toEqual([teLaat.id, nieuw.id, later.id, niets.id])
  expect(rijen[0]).toMatchObject({
    volgende: {
      code: 'planVanAanpak',
      naam: 'Plan van aanpak',
      wie: ['werkgever', 'werknemer'],
      veilig: geleden(3),
      uiterlijk: geleden(2),
    },
    week: 8,
    afwezig: 60,
    nieuw: false,
  })
  expect(rijen[1]).toMatchObject({ nieuw: true, week: 1, gemeldOp: vandaag })
  expect(rijen[3]?.volgende).toBeNull()
  expect(tellingen).toMatchObject({ lopend: 4, teLaat: 1, nieuw: 1, onderbroken: 1, zonderConsultant: 0 })

  expect((await lees(p, { stand: 'onderbroken' })).rijen.map((r) => r.gevalId)).toEqual([onderbroken.id])
  expect((await lees(p, { stand: 'gesloten' })).rijen.map((r) => r.gevalId)).toEqual([gesloten.id])
})

test('own cases by default; of a colleague, of nobody or of everybody on request', async () => {
  const p = await praktijk(proef.admin)
  const collega = await p.w.aangemeld('verzuimconsultant', { arbodienstId: p.arbodienstId }, 'Bram Otten')
  const mijn = await p.zaak()
  const zijn = await p.zaak({ consultantId: collega.gebruikerId, veilig: geleden(1) })
  const vanNiemand = await p.zaak({ consultantId: null, veilig: geleden(2) })

  const ids = async (vraag: Record<string, string>) => (await lees(p, vraag)).rijen.map((r) => r.gevalId)
  expect(await ids({})).toEqual([mijn.id])
  expect(await ids({ van: collega.gebruikerId })).toEqual([zijn.id])
  expect(await ids({ van: 'niemand' })).toEqual([vanNiemand.id])
  expect(await ids({ van: 'alle' })).toEqual([vanNiemand.id, zijn.id, mijn.id])
  const alle = await lees(p, { van: 'alle' })
  expect(alle.rijen.map((r) => r.consultant)).toEqual([null, 'Bram Otten', 'Noor Bakker'])
  expect(alle.keuzes.collegas).toEqual([{ id: collega.gebruikerId, naam: 'Bram Otten' }])

  const planner = await p.w.aangemeld('planner', { arbodienstId: p.arbodienstId })
  const gezien = await namens(planner.sleutel, 'werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters({})))
  expect(gezien.rijen).toHaveLength(3)
})

test('pages follow each other without a gap or a repeat, also when days are equal and a case moves in between', async () => {
  const p = await praktijk(proef.admin)
  const zaken: Zaak[] = []
  for (let i = 0; i < 120; i++) zaken.push(await p.zaak({ veilig: geleden(-(i % 3)) }))
  const verwacht = [...zaken].sort(opVolgorde).map((z) => z.id)
  const { ids, paginas } = await allePaginas(p, leesFilters({}))
  expect(ids).toEqual(verwacht)
  expect(paginas).toBe(3)

  const eerste = await lees(p)
  expect(eerste.rijen).toHaveLength(50)
  // A case of the last page becomes late and one of the first page is done, while somebody reads.
  await proef.admin.query('update verzuimgeval set volgende_veilig = $2 where id = $1', [verwacht[119], geleden(50)])
  await proef.admin.query("update verzuimgeval set volgende_veilig = '9999-12-31' where id = $1", [verwacht[0]])
  const rest = await allePaginas(p, { ...leesFilters({}), na: eerste.volgende ?? undefined })
  expect(rest.ids).toEqual([...verwacht.slice(50, 119), verwacht[0]])
})

test('every combination of filters gives what a plain filter over all cases gives', async () => {
  const p = await praktijk(proef.admin)
  const ander = await p.w.werkgever()
  await p.w.contract(ander, p.arbodienstId)
  const codes = ['probleemanalyse', 'evaluatie', 'weekmelding42']
  const wie = ['bedrijfsarts', 'werkgever+werknemer+verzuimconsultant', 'werkgever']
  const zaken: Zaak[] = []
  for (let i = 0; i < 130; i++) {
    zaken.push(
      await p.zaak({
        veilig: geleden(20 - (i % 40)),
        code: codes[i % 3],
        wie: wie[i % 3],
        afwezigheid: [100, 60, 20, 0][i % 4],
        rekenstart: geleden((i * 13) % 300),
        eersteContactOp: i % 5 === 0 ? null : geleden(1),
        consultantId: [p.consultant.gebruikerId, null][i % 7 === 0 ? 1 : 0],
        werkgeverId: i % 2 ? ander : p.werkgeverId,
      }),
    )
  }
  const model = (f: WerklijstFilters): string[] =>
    zaken
      .filter((z) => {
        const week = Math.floor(dagenTussen(dag(z.rekenstart), vandaag) / 7) + 1
        const klasse = f.afwezig && AFWEZIGHEID[f.afwezig]
        return (
          (f.van === 'alle' ||
            (f.van === 'niemand' ? z.consultantId === null : z.consultantId === p.consultant.gebruikerId)) &&
          (!f.werkgever || z.werkgeverId === f.werkgever) &&
          (!f.mijlpaal || z.code === f.mijlpaal) &&
          (!f.wie || (z.wie?.split('+').includes(f.wie) ?? false)) &&
          (!klasse || (z.afwezigheid >= klasse.van && z.afwezigheid <= klasse.totEnMet)) &&
          (!f.weken || (week >= f.weken.van && week <= f.weken.totEnMet)) &&
          (!f.nieuw || z.eersteContactOp === null)
        )
      })
      .sort(opVolgorde)
      .map((z) => z.id)

  const soms = <T>(...waarden: T[]) =>
    fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary: fc.constantFrom(...waarden), weight: 1 })
  const vraag = fc.record({
    van: soms('mij', 'alle', 'niemand'),
    werkgever: soms(p.werkgeverId, ander),
    mijlpaal: soms(...codes, 'wiaAanvraag'),
    wie: soms(...WIE_AAN_ZET),
    afwezig: soms('volledig', 'groot', 'klein'),
    weken: soms('1-2', '3-8', '9-37', '38-44', '7-7'),
    nieuw: soms('ja'),
  })
  let gevonden = 0
  await fc.assert(
    fc.asyncProperty(vraag, async (v) => {
      const filters = leesFilters(v)
      const { ids } = await allePaginas(p, filters)
      expect(ids).toEqual(model(filters))
      gevonden += ids.length
    }),
    { numRuns: 50 },
  )
  expect(gevonden).toBeGreaterThan(100)
})

test('search finds by the beginning of a last name, a first name, both, or a number', async () => {
  const p = await praktijk(proef.admin)
  const jasper = await p.zaak({ voornaam: 'Jasper', achternaam: 'Wit', dossiernummer: '2026-7K3QZM' })
  const samira = await p.zaak({ voornaam: 'Samira', achternaam: 'El Idrissi' })
  await p.zaak({ voornaam: 'Piet', achternaam: 'Mulder' })
  for (const van of ['mij', 'alle']) {
    const ids = async (zoek: string) => (await lees(p, { van, zoek })).rijen.map((r) => r.gevalId)
    expect(await ids('wit')).toEqual([jasper.id])
    expect(await ids('Jas')).toEqual([jasper.id])
    expect(await ids('jasper de wit')).toEqual([jasper.id])
    expect(await ids('jas wi')).toEqual([jasper.id])
    expect(await ids('de Wit')).toEqual([jasper.id])
    expect(await ids('2026-7k3')).toEqual([jasper.id])
    expect(await ids('el idrissi')).toEqual([samira.id])
    expect(await ids('samira el')).toEqual([samira.id])
    expect(await ids('asper')).toEqual([])
    expect(await ids('%')).toHaveLength(3)
    expect(await ids("'; drop table verzuimgeval; --")).toEqual([])
  }
})

test('one line in the trail per page, with the people on it and without a word that was typed', async () => {
  const p = await praktijk(proef.admin)
  const zaken = [await p.zaak({ achternaam: 'Zoekgeheim' }), await p.zaak({ achternaam: 'Zoekgeheim' })]
  await lees(p, { zoek: 'zoekgeheim' })
  const { rows } = await proef.admin.query(
    'select gebeurtenis, handeling, onderwerpen, bijzonderheden from logboekregel where gebruiker_id = $1',
    [p.consultant.gebruikerId],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ gebeurtenis: 'werklijst.doorzocht', handeling: 'zoeken' })
  expect([...rows[0].onderwerpen].sort()).toEqual(zaken.map((z) => z.werknemerId).sort())
  expect(JSON.stringify(rows[0])).not.toContain('zoekgeheim')
})
