import { expect, test } from 'vitest'
import { leesAfschrift, leesAfschriften } from '@/lib/begeleiding/afschriften'
import { bewaarBestand } from '@/lib/bestanden/bewaar-bestand'
import { neemIn } from '@/lib/bestanden/neem-in'
import { namens } from '@/lib/db/namens'
import { beginDocument } from '@/lib/documenten/begin-document'
import { hashVan } from '@/lib/documenten/canoniek'
import { leesDocumenten } from '@/lib/documenten/lees-documenten'
import { maakPdfs } from '@/lib/documenten/maak-pdfs'
import { openPdf } from '@/lib/documenten/open-pdf'
import { teken } from '@/lib/documenten/teken'
import { verhuisGevallen } from '@/lib/poortwacht/verhuis-gevallen'
import { corrigeerHersteldatum } from '@/lib/verzuim/corrigeer-hersteldatum'
import { vandaagInNederland } from '@/lib/wet/kalender'
import { geleden } from '../gevallen/werklijst/praktijk'
import { maakPdf } from '../hulp/bestanden'
import { proefDatabase } from '../hulp/database'
import { dossier, handtekening } from './hulp'

// When a report goes to another case, what was written and signed in its time goes with it, unchanged; and an arbodienst that
// leaves keeps a copy.

const proef = await proefDatabase()

test('documents, signatures, PDFs and files follow the report, and come back with it', async () => {
  const d = await dossier(proef.admin, geleden(20))
  const { documentId, versieId, inhoudHash } = await d.voorgelegdPlan()
  await d.alsHr((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))
  await d.alsZelf((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))
  await maakPdfs()
  const bestand = await neemIn('verslag.pdf', maakPdf())
  await d.alsHr((ctx) => bewaarBestand(ctx, { gevalId: d.gevalId, documentId: null }, bestand))
  await proef.admin.query(
    `insert into terugkoppeling (arbodienst_id, werkgever_id, werknemer_id, geval_id, soort, inhoud, door_id, door_naam)
     select arbodienst_id, werkgever_id, werknemer_id, id, 'probleemanalyse', '{}', $2, 'x' from verzuimgeval where id = $1`,
    [d.gevalId, d.hr.gebruikerId],
  )
  // an older case, with a plan of its own
  const { rows: oud } = await proef.admin.query<{ id: string }>(
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, dossiernummer, eerste_ziektedag, rekenstart, toestand)
     select werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, dossiernummer || 'x', $2, $2, 'gesloten' from verzuimgeval where id = $1 returning id`,
    [d.gevalId, geleden(90)],
  )
  const eerste = oud[0]?.id ?? ''
  const { rows: melding } = await proef.admin.query<{ id: string }>(
    `insert into verzuimmelding (werkgever_id, werknemer_id, dienstverband_id, geval_id, arbodienst_id, eerste_ziektedag, hersteld_per, ontvangstnummer, gemeld_door_id, gemeld_door_naam, verwachte_duur, vangnet, arbeidsongeval, verkeersongeval)
     select werkgever_id, werknemer_id, dienstverband_id, $2, arbodienst_id, $3, $4, ontvangstnummer || 'x', gemeld_door_id, gemeld_door_naam, verwachte_duur, vangnet, arbeidsongeval, verkeersongeval
       from verzuimmelding where geval_id = $1 returning id`,
    [d.gevalId, eerste, geleden(90), geleden(60)],
  )
  const { documentId: eigen } = await d.alsHr((ctx) => beginDocument(ctx, { gevalId: eerste, soort: 'planVanAanpak' }))
  await proef.admin.query(`update document set aangemaakt_op = now() - interval '80 days' where id = $1`, [eigen])

  const waar = async () =>
    (
      await proef.admin.query<{ wat: string; geval_id: string }>(
        `select 'document' as wat, geval_id, nummer from document where id = $1
         union all select 'versie', geval_id, 0 from documentversie where document_id = $1
         union all select 'handtekening', geval_id, 0 from handtekening where versie_id = $2
         union all select 'deel', geval_id, 0 from documentdeel where versie_id = $2
         union all select 'pdf', geval_id, 0 from pdf where versie_id = $2
         union all select 'bestand', geval_id, 0 from bestand where hash = $3
         union all select 'arts', geval_id, 0 from terugkoppeling where geval_id in ($4, $5, (select geval_id from document where id = $1))`,
        [documentId, versieId, bestand.hash, d.gevalId, eerste],
      )
    ).rows
  const inhoud = async () =>
    (
      await proef.admin.query(
        `select v.inhoud, v.inhoud_hash, v.toestand, v.vastgesteld_op, (select jsonb_agg(to_jsonb(h) - 'geval_id' order by h.id) from handtekening h where h.versie_id = v.id) as tekens
           from documentversie v where v.id = $1`,
        [versieId],
      )
    ).rows[0]
  const [voor, hier] = [await inhoud(), await waar()]
  expect(hier.length).toBeGreaterThan(8)
  expect([...new Set(hier.map((r) => r.geval_id))]).toEqual([d.gevalId])
  const pas = (was: number, wordt: number) =>
    namens(d.hr.sleutel, 'verzuim.corrigeren', (ctx) =>
      corrigeerHersteldatum(ctx, {
        meldingId: melding[0]?.id ?? '',
        was: geleden(was),
        wordt: geleden(wordt),
        reden: 'vergissing',
        toelichting: null,
        bevestigd: [],
      }),
    )
  // recovered 60 days ago becomes 40: less than four weeks before the next report, so one case
  await pas(60, 40)
  const daar = await waar()
  expect([...new Set(daar.map((r) => r.geval_id))]).toEqual([eerste])
  expect(daar.map((r) => r.wat).sort()).toEqual(hier.map((r) => r.wat).sort())
  expect(await inhoud()).toEqual(voor)
  // both plans stand there, the older one first
  const { documenten } = await d.alsHr((ctx) => leesDocumenten(ctx, eerste))
  expect(documenten.map((x) => x.id).sort()).toEqual([documentId, eigen].sort())
  const { pdfId, nummer } = await d.lees(documentId)
  expect(nummer).toBe(2)
  expect(hashVan((await d.alsZelf((ctx) => openPdf(ctx, pdfId ?? ''))).bytes)).toMatch(/^[0-9a-f]{64}$/)
  // the signature still stands under what was signed, and nobody may move it by hand
  await expect(
    proef.admin.query(`update handtekening set geval_id = $2 where versie_id = $1`, [versieId, d.gevalId]),
  ).rejects.toMatchObject({ code: '23514' })
  await expect(
    proef.admin.query(`update documentversie set geval_id = $2 where id = $1`, [versieId, d.gevalId]),
  ).rejects.toMatchObject({ code: '23514' })
  // and apart again: what was made in the time of the report goes with it, what was made before stays
  await pas(40, 60)
  const weer = [...new Set((await waar()).map((r) => r.geval_id))]
  expect(weer).toHaveLength(1)
  expect(weer).not.toEqual([eerste])
  expect((await d.alsHr((ctx) => leesDocumenten(ctx, eerste))).documenten.map((x) => x.id)).toEqual([eigen])
  expect(await inhoud()).toEqual(voor)
})

test('the copy that an arbodienst keeps has the documents that were fixed, their signatures and the names of files', async () => {
  const d = await dossier(proef.admin)
  const { documentId, versieId, inhoudHash } = await d.voorgelegdPlan()
  await d.alsHr((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))
  const bestand = await neemIn('verslag.pdf', maakPdf())
  await d.alsHr((ctx) => bewaarBestand(ctx, { gevalId: d.gevalId, documentId: null }, bestand))
  const { beeld } = (await d.lees(documentId)).versie
  const nieuwe = await d.w.arbodienst()
  await proef.admin.query('update contract set tot_en_met = current_date - 1 where werkgever_id = $1', [d.werkgeverId])
  await d.w.contract(d.werkgeverId, nieuwe, vandaagInNederland(new Date()))
  await verhuisGevallen(vandaagInNederland(new Date()), new Date())
  const { regels } = await d.alsConsultant((ctx) => leesAfschriften(ctx, null))
  const id = regels[0]?.id ?? ''
  const afschrift = await d.alsConsultant((ctx) => leesAfschrift(ctx, id))
  expect(afschrift.documenten).toMatchObject([{ beeld, vervallen: false, tekens: [{ partij: 'werkgever' }] }])
  expect(afschrift.bestanden).toMatchObject([{ naam: 'verslag.pdf' }])
  // the document itself went along with the case
  await expect(d.alsConsultant((ctx) => ctx.db.document.count())).resolves.toBe(0)
  expect((await proef.admin.query('select from document where id = $1', [documentId])).rowCount).toBe(1)
})
