import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { feitenVan } from '@/lib/poortwacht/feiten-van'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import type { Beeld, Teken } from './begrippen'
import { partijnamen } from './begrippen'
import { canoniek, hashVan } from './canoniek'
import { leesBekend } from './lees-bekend'
import { alsTeken } from './lees-document'
import { naamVan } from './lees-documenten'
import { gegevensVan } from './maak-beeld'
import type { Rivbron } from './riv-pdf'
import { isCompleet, type Rivonderdeel, type Rivstuk, rivStand, rivwoorden } from './riv-stand'
import { terugkoppelingBeeld } from './terugkoppeling-beeld'

type Rivctx = Ctx<'werkgever'> | Ctx<'arbodienst'>
const SOORTEN = ['planVanAanpak', 'bijstelling', 'eerstejaarsevaluatie', 'eindevaluatie', 'oordeelWerknemer']

export interface Riv {
  gevalId: string
  werknemer: string
  onderdelen: Rivonderdeel[]
  compleet: boolean
  bundels: { id: string; op: string; door: string; klaar: boolean; bladzijden: number | null; hash: string | null }[]
}

interface Versierij {
  document_id: string
  soort: string
  nummer: number
  toestand: string
  inhoud: string | null
  inhoud_hash: string | null
  ondertekenaars: Teken['partij'][]
  handtekeningen: Parameters<typeof alsTeken>[0][]
}

/** The report of a case: what art. 6 asks, how it stands, and the bundles that were made. */
export async function leesRiv(ctx: Rivctx, gevalId: string): Promise<Riv> {
  const { geval, onderdelen } = await verzamel(ctx, gevalId)
  const bundels = await ctx.db.pdf.findMany({
    where: { werkgeverId: geval.werkgeverId, gevalId, soort: 'riv' },
    orderBy: { aangevraagdOp: 'desc' },
    take: 10,
    select: { id: true, aangevraagdOp: true, doorNaam: true, gemaaktOp: true, bladzijden: true, hash: true },
  })
  await logboek(ctx, {
    gebeurtenis: 'riv.bekeken',
    handeling: 'lezen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: gevalId,
  })
  return {
    gevalId,
    werknemer: await naamVan(ctx, geval.werknemerId),
    onderdelen,
    compleet: isCompleet(onderdelen),
    bundels: bundels.map((b) => ({
      id: b.id,
      op: b.aangevraagdOp.toISOString(),
      door: b.doorNaam,
      klaar: b.gemaaktOp !== null,
      bladzijden: b.bladzijden,
      hash: b.hash,
    })),
  }
}

/**
 * Asks for the bundle: everything that is there now, with what is not there said in it. What it is made of is kept with it, so that the
 * job makes exactly this; asking twice for the same gives the same one.
 */
export async function maakRiv(ctx: Rivctx, { gevalId }: { gevalId: string }): Promise<{ gevalId: string }> {
  const { geval, gegevens, onderdelen, stukken } = await verzamel(ctx, gevalId)
  const bron: Rivbron = {
    gegevens,
    door: ctx.wie.naam,
    onderdelen: onderdelen.map((o) => ({ naam: o.naam, stand: rivwoorden[o.toestand], uitleg: o.uitleg })),
    stukken,
  }
  const tekst = canoniek(bron)
  await ctx.db.pdf.createMany({
    data: [
      {
        werkgeverId: geval.werkgeverId,
        gevalId,
        soort: 'riv',
        sleutel: `riv:${gevalId}:${hashVan(tekst)}`,
        werknemerLeest: true,
        bron: tekst,
        aangevraagdOp: ctx.nu,
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
      },
    ],
    skipDuplicates: true,
  })
  await logboek(ctx, {
    gebeurtenis: 'riv.gemaakt',
    handeling: 'uitvoeren',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: gevalId,
    bijzonderheden: { stukken: stukken.length, compleet: isCompleet(onderdelen) },
  })
  return { gevalId }
}

async function verzamel(ctx: Rivctx, gevalId: string) {
  const { geval, bekend } = await leesBekend(ctx, gevalId)
  const gegevens = gegevensVan(bekend)
  const versies = await ctx.db.$queryRaw<Versierij[]>`
    select d.id as document_id, d.soort, d.nummer, v.toestand, v.inhoud, v.inhoud_hash, v.ondertekenaars,
           (select coalesce(jsonb_agg(to_jsonb(h) order by h.op), '[]') from handtekening h
             where h.werkgever_id = v.werkgever_id and h.versie_id = v.id) as handtekeningen
      from document d
      join lateral (select * from documentversie x where x.werkgever_id = d.werkgever_id and x.document_id = d.id and x.toestand <> 'vervallen'
                     order by x.toestand = 'concept', x.nummer desc limit 1) v on true
     where d.werkgever_id = ${geval.werkgeverId}::uuid and d.geval_id = ${gevalId}::uuid and d.soort = any (${SOORTEN})
     order by array_position(${SOORTEN}, d.soort), d.nummer`
  const adviezen = await ctx.db.terugkoppeling.findMany({
    where: { werkgeverId: geval.werkgeverId, gevalId },
    orderBy: { vrijgegevenOp: 'asc' },
    select: { id: true, soort: true, inhoud: true, doorNaam: true, vrijgegevenOp: true, vervangtId: true },
  })
  const vervangen = new Set(adviezen.map((a) => a.vervangtId))
  const geldig = adviezen.filter((a) => !vervangen.has(a.id))
  const op = (soort: string) =>
    geldig
      .filter((a) => a.soort === soort)
      .map((a) => {
        const beeld: Beeld = terugkoppelingBeeld(a, gegevens, 1)
        return { beeld, hash: hashVan(canoniek(beeld)), tekens: [], open: [] }
      })
  const documenten = versies.flatMap((v) => {
    if (!v.inhoud || !v.inhoud_hash) return []
    const tekens = v.handtekeningen.map((h) => alsTeken({ ...h, op: new Date(h.op) }))
    return [{ beeld: JSON.parse(v.inhoud) as Beeld, hash: v.inhoud_hash, tekens, open: nogTeTekenen(v) }]
  })
  const stukken: Rivbron['stukken'] = [
    ...op('probleemanalyse'),
    ...documenten.filter((d) => d.beeld.soort === 'planVanAanpak' || d.beeld.soort === 'bijstelling'),
    ...op('bijstellingsadvies'),
    ...documenten.filter((d) => d.beeld.soort === 'eerstejaarsevaluatie'),
    ...op('actueelOordeel'),
    ...documenten.filter((d) => d.beeld.soort === 'eindevaluatie' || d.beeld.soort === 'oordeelWerknemer'),
  ]
  const feiten = feitenVan(geval)
  const uitkomst = tijdlijn(feiten, REGELS, ctx.vandaag)
  const rivstukken: Rivstuk[] = [
    ...versies.map((v) => ({
      code: v.soort === 'bijstelling' ? 'evaluatie' : v.soort,
      nummer: v.nummer,
      documentId: v.document_id,
      toestand: v.toestand,
      open: nogTeTekenen(v).map((p) => partijnamen[p]),
    })),
    ...geldig.map((a) => ({ code: a.soort, nummer: 1, documentId: null, toestand: 'klaar', open: [] })),
  ]
  return {
    geval,
    gegevens,
    stukken,
    onderdelen: uitkomst.goed ? rivStand(uitkomst.tijdlijn, feiten, ctx.vandaag, rivstukken) : [],
  }
}

function nogTeTekenen(v: Versierij): Teken['partij'][] {
  return v.ondertekenaars.filter((p) => !v.handtekeningen.some((h) => h.partij === p))
}
