import { type Bestandregel, kiesBestanden } from '@/lib/bestanden/lees-bestanden'
import { alsDag, alsDagOfNiets } from '@/lib/db/dagen'
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
export async function kiesVerzendingen(ctx: Documentctx, gevalId: string): Promise<Verzendregel[]> {
  const codes = SOORTEN.flatMap((s) => (s.verzenden && s.mijlpaal ? [s.mijlpaal] : []))
  const taken = await ctx.db.taak.findMany({
    where: { ...eigen(ctx), gevalId, code: { in: codes } },
    orderBy: { nummer: 'asc' },
    select,
  })
  if (taken.length === 0) return []
  const documenten = await ctx.db.document.findMany({
    where: { ...eigen(ctx), gevalId, soort: { in: codes } },
    select: { id: true, soort: true, bestanden: { where: { vervallenOp: null }, take: 1, select: { id: true } } },
  })
  return taken.map((taak) => {
    const document = documenten.find((d) => d.soort === taak.code)
    return {
      ...standVan(taak, ctx.vandaag),
      documentId: document?.id ?? null,
      bewijs: (document?.bestanden.length ?? 0) > 0,
    }
  })
}
