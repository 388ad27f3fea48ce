import { expect, test } from 'vitest'
import { toonHash } from '@/lib/documenten/canoniek'
import { leesRiv, maakRiv } from '@/lib/documenten/lees-riv'
import { maakPdfs } from '@/lib/documenten/maak-pdfs'
import { openPdf } from '@/lib/documenten/open-pdf'
import { teken } from '@/lib/documenten/teken'
import { legMijlpaalVast } from '@/lib/poortwacht/leg-mijlpaal-vast'
import { mijlpaalSchema } from '@/lib/poortwacht/mijlpaal-schema'
import { geleden } from '../gevallen/werklijst/praktijk'
import { proefDatabase } from '../hulp/database'
import { dossier, handtekening } from './hulp'
import { leesPdf, letters } from './lees-pdf'

const db = await proefDatabase()

/** What the bedrijfsarts released, and beside it something medical that must never come out. */
async function advies(d: Awaited<ReturnType<typeof dossier>>, soort: string, inhoud: Record<string, string>) {
  await db.admin.query(
    `insert into terugkoppeling (werkgever_id, arbodienst_id, geval_id, werknemer_id, soort, inhoud, door_id, door_naam)
     values ($1, $2, $3, $4, $5, $6, gen_random_uuid(), 'Dana Arts')`,
    [d.werkgeverId, d.arbodienstId, d.gevalId, d.werknemerId, soort, JSON.stringify(inhoud)],
  )
}

test('a case of 91 weeks: what is there, what is not and what to do, and one file with all of it', {
  timeout: 120_000,
}, async () => {
  const d = await dossier(db.admin, geleden(637))
  const voor = await d.alsHr((ctx) => leesRiv(ctx, d.gevalId))
  expect(voor.compleet).toBe(false)
  expect(voor.onderdelen.find((o) => o.code === 'planVanAanpak')).toMatchObject({
    toestand: 'ontbreekt',
    teDoen: 'begin',
  })
  expect(voor.onderdelen.find((o) => o.code === 'probleemanalyse')).toMatchObject({ teDoen: 'bedrijfsarts' })

  // ticked off without the piece itself: said, not taken for present
  await d.alsHr((ctx) =>
    legMijlpaalVast(
      ctx,
      mijlpaalSchema.parse({
        gevalId: d.gevalId,
        code: 'eerstejaarsevaluatie',
        nummer: 1,
        soort: 'gedaan',
        op: geleden(290),
      }),
    ),
  )
  const { versieId, inhoudHash } = await d.voorgelegdPlan()
  const half = await d.alsHr((ctx) => leesRiv(ctx, d.gevalId))
  const stand = (code: string) => half.onderdelen.find((o) => o.code === code)
  expect(stand('planVanAanpak')).toMatchObject({ toestand: 'nietGetekend', teDoen: 'open' })
  expect(stand('planVanAanpak')?.uitleg).toBe('Nog te tekenen door: werkgever en medewerker.')
  expect(stand('eerstejaarsevaluatie')).toMatchObject({ toestand: 'stukOntbreekt' })

  await d.alsHr((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))
  await d.alsZelf((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))
  await advies(d, 'probleemanalyse', { mogelijkheden: 'Zittend werk, vier uur per dag.', diagnose: 'KANARIEMEDISCH' })
  const na = await d.alsHr((ctx) => leesRiv(ctx, d.gevalId))
  expect(na.onderdelen.find((o) => o.code === 'planVanAanpak')?.toestand).toMatch(/^aanwezig/)

  // one click, however often it is clicked
  await d.alsHr((ctx) => maakRiv(ctx, { gevalId: d.gevalId }))
  await d.alsHr((ctx) => maakRiv(ctx, { gevalId: d.gevalId }))
  await Promise.all([maakPdfs(), maakPdfs()])
  const { bundels } = await d.alsHr((ctx) => leesRiv(ctx, d.gevalId))
  expect(bundels).toHaveLength(1)
  expect(bundels[0]).toMatchObject({ klaar: true, door: 'Hanna Recht' })
  const { bytes } = await d.alsHr((ctx) => openPdf(ctx, bundels[0]?.id ?? ''))
  const pdf = await leesPdf(bytes)
  expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  expect(pdf.bladzijden).toHaveLength(bundels[0]?.bladzijden ?? 0)
  const eerste = letters(pdf.bladzijden[0] ?? '')
  expect(eerste.startsWith('Re-integratieverslag')).toBe(true)
  const hoofdstukken = [
    'Wat er in dit verslag zit',
    'Probleemanalyse (functioneel deel)',
    'Plan van aanpak',
    'Lijst van kenmerken',
  ]
  for (const titel of hoofdstukken) {
    const nummer = pdf.bladzijden.findIndex((b) => letters(b).startsWith(letters(titel))) + 1
    expect(nummer, titel).toBeGreaterThan(1)
    expect(eerste, titel).toContain(letters(`${titel}${nummer}`))
  }
  const tekst = letters(pdf.tekst)
  expect(tekst).toContain(letters('Zittend werk, vier uur per dag.'))
  expect(tekst).toContain(letters(toonHash(inhoudHash)))
  expect(tekst).toContain(letters('maar het stuk zelf staat niet in dit dossier'))
  // what is not a field that the employer may know does not come along, also not in what the file is made of
  expect(tekst).not.toContain('KANARIEMEDISCH')
  const { rows } = await db.admin.query<{ bron: string }>(
    'select bron from pdf where geval_id = $1 and bron is not null',
    [d.gevalId],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.bron).not.toContain('KANARIEMEDISCH')
})
