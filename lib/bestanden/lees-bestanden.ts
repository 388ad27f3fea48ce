import type { Bestandsoort, Scan, Terugreden } from './begrippen'
import { UREN_TERUG } from './begrippen'
import { type Bestandctx, eigen } from './eis-bestandsplek'

/** A file in a list. */
export interface Bestandregel {
  id: string
  documentId: string | null
  naam: string
  type: Bestandsoort
  grootte: number
  scan: Scan
  door: string
  /** moment as ISO text */
  op: string
  /** why it was taken away; then there is nothing to open */
  terug: Terugreden | null
  /** added by who asks, not long ago */
  kanTerug: boolean
}

/** The files of a case that this portal may see, newest first; without a line in the trail, for a page that writes its own. */
export async function kiesBestanden(ctx: Bestandctx, gevalId: string, documentId?: string): Promise<Bestandregel[]> {
  const rijen = await ctx.db.bestand.findMany({
    where: { gevalId, ...eigen(ctx), ...(documentId && { documentId }) },
    orderBy: [{ op: 'desc' }, { id: 'desc' }],
    take: 200,
    select: {
      id: true,
      documentId: true,
      naam: true,
      type: true,
      grootte: true,
      scan: true,
      doorId: true,
      doorNaam: true,
      op: true,
      vervallenReden: true,
    },
  })
  const grens = new Date(ctx.nu.getTime() - UREN_TERUG * 3_600_000)
  return rijen.map((r) => ({
    id: r.id,
    documentId: r.documentId,
    naam: r.naam,
    type: r.type as Bestandsoort,
    grootte: r.grootte,
    scan: r.scan as Scan,
    door: r.doorNaam,
    op: r.op.toISOString(),
    terug: r.vervallenReden as Terugreden | null,
    kanTerug: r.vervallenReden === null && r.doorId === ctx.wie.gebruikerId && r.op > grens,
  }))
}
