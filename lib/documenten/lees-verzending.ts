import { type Bestandregel, kiesBestanden } from '@/lib/bestanden/lees-bestanden'
import { alsDag, alsDagOfNiets } from '@/lib/db/dagen'
import type { SqlCtx } from '@/lib/db/namens'
import { sql } from '@/lib/db/sql'
import { boete, boeteGrond, boeteZin } from '@/lib/wet/boetes'
import { type Dag, dagenTussen } from '@/lib/wet/kalender'
import { type Documentctx, eigen } from './eigen'
import { SOORTEN } from './soorten'

/** How a report to UWV stands: its last day, and what it costs when it is late. */
export interface Verzendstand {
  code: string
  nummer: number
  uiterlijk: Dag
  gedaanOp: Dag | null
  /** 0 while it is in time */
  dagenTeLaat: number
  /** euro at this number of days; null where no fine is known */
  boete: number | null
}

/** The same with all that its own page shows. */
export interface Verzending extends Verzendstand {
  boeteZin: string | null
  /** where the amounts come from, and since when */
  boeteGrond: string | null
  /** what was kept to show that it was sent */
  bewijzen: Bestandregel[]
}

interface Taakrij {
  code: string
  nummer: number
  uiterlijk: Date
  gedaanOp: Date | null
}

function standVan(taak: Taakrij, vandaag: Dag): Verzendstand {
  const uiterlijk = alsDag(taak.uiterlijk)
  const gedaanOp = alsDagOfNiets(taak.gedaanOp)
  const dagenTeLaat = Math.max(0, dagenTussen(uiterlijk, gedaanOp ?? vandaag))
  return {
    code: taak.code,
    nummer: taak.nummer,
    uiterlijk,
    gedaanOp,
    dagenTeLaat,
    boete: boete(taak.code, dagenTeLaat, uiterlijk),
  }
}

const select = { code: true, nummer: true, uiterlijk: true, gedaanOp: true } as const

/** The milestone behind a report to UWV, with its proof; null when there is none (any more). */
export async function leesVerzending(
  ctx: Documentctx,
  { gevalId, documentId, code }: { gevalId: string; documentId: string; code: string },
): Promise<Verzending | null> {
  const taak = await ctx.db.taak.findFirst({
    where: { ...eigen(ctx), gevalId, code },
    orderBy: { nummer: 'asc' },
    select,
  })
  if (!taak) return null
  const stand = standVan(taak, ctx.vandaag)
  return {
    ...stand,
    boeteZin: boeteZin(code, stand.uiterlijk),
    boeteGrond: boeteGrond(code, stand.uiterlijk),
    bewijzen: await kiesBestanden(ctx, gevalId, documentId),
  }
}

/** A report to UWV in the list of milestones. */
export interface Verzendregel extends Verzendstand {
  /** the report as a document, when it was begun */
  documentId: string | null
  bewijs: boolean
}

/** How the reports to UWV of a case stand, for its page; without a line in the trail. */
export async function kiesVerzendingen(
  ctx: SqlCtx<'werkgever'> | SqlCtx<'arbodienst'>,
  { id: gevalId, werkgeverId }: { id: string; werkgeverId: string },
): Promise<Verzendregel[]> {
  const codes = SOORTEN.flatMap((s) => (s.verzenden && s.mijlpaal ? [s.mijlpaal] : []))
  const vanOns =
    ctx.wie.portaal === 'arbodienst'
      ? sql`t.arbodienst_id = ${ctx.wie.arbodienstId}::uuid`
      : sql`t.werkgever_id = ${ctx.wie.werkgeverId}::uuid`
  const rijen = await ctx.db.$queryRaw<(Taakrij & Pick<Verzendregel, 'documentId' | 'bewijs'>)[]>`
    select t.code, t.nummer, t.uiterlijk, t.gedaan_op as "gedaanOp", d.id as "documentId",
           exists (select from bestand b where b.werkgever_id = t.werkgever_id and b.document_id = d.id and b.vervallen_op is null) as bewijs
      from taak t
      left join lateral (select x.id from document x where x.werkgever_id = t.werkgever_id and x.geval_id = t.geval_id and x.soort = t.code
                          order by x.aangemaakt_op limit 1) d on true
     where ${vanOns} and t.werkgever_id = ${werkgeverId}::uuid and t.geval_id = ${gevalId}::uuid and t.code = any (${codes}) order by t.nummer`
  return rijen.map((rij) => ({ ...standVan(rij, ctx.vandaag), documentId: rij.documentId, bewijs: rij.bewijs }))
}
