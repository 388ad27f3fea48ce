import { logboek } from '@/lib/db/logboek'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { Bekend, Documentsoort, Velden } from './begrippen'
import { beginHier, type Documentctx, eigen, slot } from './eigen'
import { leesBekend } from './lees-bekend'
import { partijenVan, soortVan } from './soorten'

/**
 * Begins a document of a kind, filled in with what is known (or as `begin` says), as a draft. One that is being written already is given instead: two who
 * press the button at once get the same. Refuses a kind that this portal does not begin.
 */
export async function beginDocument(
  ctx: Documentctx,
  invoer: { gevalId: string; soort: string; begin?: (bekend: Bekend) => Velden },
): Promise<{ gevalId: string; documentId: string }> {
  const soort = soortVan(invoer.soort)
  const begint = soort.begint
  if (!beginHier(ctx.wie.portaal).includes(begint)) throw new Weigering('geenRecht')
  const gevonden = await ctx.db.verzuimgeval.findFirst({
    where: { id: invoer.gevalId, ...eigen(ctx) },
    select: { id: true },
  })
  if (!gevonden) throw nietGevonden('verzuimgeval', invoer.gevalId)
  await slot(ctx.db, `${invoer.gevalId} ${soort.code}`)
  const bestaand = invoer.begin ? undefined : await lopend(ctx, invoer.gevalId, soort)
  if (bestaand) return { gevalId: invoer.gevalId, documentId: bestaand }
  const { geval, bekend } = await leesBekend(ctx, invoer.gevalId)
  const { gebruikerId: doorId, naam: doorNaam } = ctx.wie
  const bij = { werkgeverId: geval.werkgeverId, arbodienstId: geval.arbodienstId, gevalId: geval.id, doorId, doorNaam }
  const document = await ctx.db.document.create({
    data: {
      ...bij,
      soort: soort.code,
      nummer: await volgend(ctx, geval.id, soort),
      werknemerLeest: soort.werknemerLeest,
    },
    select: { id: true, nummer: true },
  })
  const versie = await ctx.db.documentversie.create({
    data: {
      ...bij,
      documentId: document.id,
      nummer: 1,
      // his own opinion is his to read from the start
      gedeeldOp: begint === 'werknemer' ? ctx.nu : null,
    },
    select: { id: true },
  })
  const begin = invoer.begin ? { samen: invoer.begin(bekend) } : (soort.begin?.(bekend) ?? {})
  for (const partij of partijenVan(soort)) {
    const eigenDeel =
      ctx.wie.portaal === 'arbodienst'
        ? partij === 'samen'
        : partij !== (begint === 'werknemer' ? 'werkgever' : 'werknemer')
    if (!eigenDeel) continue
    const velden: Velden = begin[partij] ?? {}
    await ctx.db.documentdeel.create({
      data: { ...bij, versieId: versie.id, partij, velden, bijgewerktOp: ctx.nu },
      select: { id: true },
    })
  }
  await logboek(ctx, {
    gebeurtenis: 'document.begonnen',
    handeling: 'aanmaken',
    onderwerpen: [geval.werknemerId],
    object: 'document',
    objectId: document.id,
    bijzonderheden: { soort: soort.code, nummer: document.nummer },
  })
  return { gevalId: geval.id, documentId: document.id }
}

/** The document of this kind that is not finished, or, of a kind that comes once, the one there is. */
async function lopend(ctx: Documentctx, gevalId: string, soort: Documentsoort): Promise<string | undefined> {
  const document = await ctx.db.document.findFirst({
    where: {
      gevalId,
      soort: soort.code,
      ...eigen(ctx),
      ...(soort.meermaals &&
        soort.code !== 'brief' && { versies: { some: { toestand: { in: ['concept', 'tekenen'] } } } }),
      ...(soort.code === 'brief' && { versies: { some: { toestand: 'concept' } } }),
    },
    orderBy: { nummer: 'desc' },
    select: { id: true },
  })
  return document?.id
}

/** Its number: after the documents of this kind, and after what was recorded of its milestone by hand. */
async function volgend(ctx: Documentctx, gevalId: string, soort: Documentsoort): Promise<number> {
  if (!soort.meermaals) return 1
  const [rij] = await ctx.db.$queryRaw<{ n: number }[]>`
    select greatest((select coalesce(max(nummer), 0) from document where geval_id = ${gevalId}::uuid and soort = ${soort.code}),
                    (select coalesce(max(nummer), 0) from mijlpaalfeit where geval_id = ${gevalId}::uuid and code = ${soort.mijlpaal ?? ''}
                        and vervallen_op is null))::int + 1 as n`
  return rij?.n ?? 1
}
