import { randomUUID } from 'node:crypto'
import { alsDienst } from '@/lib/db/dienst'
import type { Pdfbytes } from '@/lib/pdf/inhoud'
import { maakPdf } from '@/lib/pdf/maak-pdf'
import type { Beeld, Teken } from './begrippen'
import { blokkenVan } from './blokken-van'
import { hashVan, toonHash } from './canoniek'
import { alsTeken } from './lees-document'
import { maakRivPdf, type Rivbron } from './riv-pdf'
import { bestandsbinding, verpak } from './verpak'

/** Most PDFs of one run; the next one goes on. */
const PER_KEER = 50

interface Werk {
  versie_id: string
  werkgever_id: string
  geval_id: string
  werknemer_leest: boolean
  inhoud: string
  inhoud_hash: string
  ondertekenaars: Teken['partij'][]
  vastgesteld_op: Date
  sleutel: string
  handtekeningen: Parameters<typeof alsTeken>[0][]
}

/**
 * Makes the PDFs that are not there yet: of each fixed version, and again when a signature was added; and the bundles that were asked for.
 * What has to be made follows from what is there, so that a job that was killed goes on where it was, and running it twice adds nothing:
 * the key (version, hash, number of signatures) is unique.
 */
export async function maakPdfs(nu: Date = new Date()): Promise<{ gemaakt: number; mislukt: number }> {
  const telling = { gemaakt: 0, mislukt: 0 }
  for (const werk of await zoekVersies()) {
    await probeer(telling, () => maakVersie(werk, nu))
  }
  for (const riv of await zoekBundels()) {
    await probeer(telling, () => maakBundel(riv, nu))
  }
  return telling
}

async function probeer(telling: { gemaakt: number; mislukt: number }, werk: () => Promise<boolean>): Promise<void> {
  try {
    if (await werk()) telling.gemaakt += 1
  } catch (fout) {
    // Without the message: it could hold what stands in the document.
    console.error('Een PDF kon niet worden gemaakt.', fout instanceof Error ? fout.name : '')
    telling.mislukt += 1
  }
}

async function zoekVersies(): Promise<Werk[]> {
  return await alsDienst(
    'taken',
    (db) => db.$queryRaw<Werk[]>`
      select * from (
        select v.id as versie_id, v.werkgever_id, v.geval_id, d.werknemer_leest, v.inhoud, v.inhoud_hash, v.ondertekenaars, v.vastgesteld_op,
               'versie:' || v.id || ':' || v.inhoud_hash || ':' || h.aantal as sleutel, h.handtekeningen
          from documentversie v
          join document d on d.werkgever_id = v.werkgever_id and d.id = v.document_id
          cross join lateral (select count(*) as aantal, coalesce(jsonb_agg(to_jsonb(x) order by x.op), '[]') as handtekeningen
                                from handtekening x where x.werkgever_id = v.werkgever_id and x.versie_id = v.id) h
         where v.toestand in ('tekenen', 'getekend', 'klaar')) w
       where not exists (select from pdf p where p.werkgever_id = w.werkgever_id and p.sleutel = w.sleutel)
       order by w.versie_id limit ${PER_KEER}`,
  )
}

/** The picture above a letter. Refuses to print it without: the letter would not be what was fixed. */
async function leesLogobytes({ stijl }: Beeld): Promise<Uint8Array | null> {
  const logo = stijl?.logo
  if (!logo) return null
  const [rij] = await alsDienst(
    'taken',
    (db) => db.$queryRaw<{ inhoud: Uint8Array }[]>`select inhoud from logo where id = ${logo.id}::uuid`,
  )
  if (!rij || hashVan(rij.inhoud) !== logo.hash) throw new Error('logo')
  return rij.inhoud
}

async function maakVersie(werk: Werk, nu: Date): Promise<boolean> {
  const beeld = JSON.parse(werk.inhoud) as Beeld
  const tekens = werk.handtekeningen.map((h) => alsTeken({ ...h, op: new Date(h.op) }))
  const pdf = await maakPdf({
    titel: `${beeld.titel}, versie ${beeld.versie}`,
    maker: beeld.gegevens.find((g) => g.naam === 'Werkgever')?.waarde ?? 'Poortwacht',
    voet: `${beeld.titel} · kenmerk ${toonHash(werk.inhoud_hash.slice(0, 16))}`,
    gemaaktOp: new Date(tekens.at(-1)?.op ?? werk.vastgesteld_op),
    blokken: blokkenVan(beeld, {
      hash: werk.inhoud_hash,
      tekens,
      logo: await leesLogobytes(beeld),
      open: werk.ondertekenaars.filter((p) => !tekens.some((t) => t.partij === p)),
    }),
  })
  const id = randomUUID()
  const { inhoud, bestandsleutel } = verpak(bestandsbinding('pdf', werk.werkgever_id, id), pdf.bytes)
  return await alsDienst('taken', async (db) => {
    const nieuw = await db.$executeRaw`
      insert into pdf (id, werkgever_id, geval_id, soort, versie_id, sleutel, werknemer_leest, inhoud, bestandsleutel, hash, bladzijden,
                       aangevraagd_op, gemaakt_op, door_naam)
      values (${id}::uuid, ${werk.werkgever_id}::uuid, ${werk.geval_id}::uuid, 'document', ${werk.versie_id}::uuid, ${werk.sleutel},
              ${werk.werknemer_leest}, ${inhoud}, ${bestandsleutel}, ${hashVan(pdf.bytes)}, ${pdf.bladzijden}, ${nu}, ${nu}, 'Poortwacht')
      on conflict (werkgever_id, sleutel) do nothing`
    return nieuw === 1
  })
}

interface Bundel {
  id: string
  werkgever_id: string
  bron: string
  aangevraagd_op: Date
}

async function zoekBundels(): Promise<Bundel[]> {
  return await alsDienst(
    'taken',
    (db) => db.$queryRaw<Bundel[]>`
      select id, werkgever_id, bron, aangevraagd_op from pdf where inhoud is null and bron is not null order by aangevraagd_op limit ${PER_KEER}`,
  )
}

async function maakBundel({ id, werkgever_id, bron, aangevraagd_op }: Bundel, nu: Date): Promise<boolean> {
  const pdf: Pdfbytes = await maakRivPdf(JSON.parse(bron) as Rivbron, hashVan(bron), aangevraagd_op)
  const { inhoud, bestandsleutel } = verpak(bestandsbinding('pdf', werkgever_id, id), pdf.bytes)
  return await alsDienst('taken', async (db) => {
    const af = await db.$executeRaw`
      update pdf set inhoud = ${inhoud}, bestandsleutel = ${bestandsleutel}, hash = ${hashVan(pdf.bytes)}, bladzijden = ${pdf.bladzijden},
             gemaakt_op = ${nu} where id = ${id}::uuid and inhoud is null`
    return af === 1
  })
}
