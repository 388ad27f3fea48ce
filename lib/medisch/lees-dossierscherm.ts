import type { Inzagectx } from '@/lib/db/inzage'
import { leesMedischDossier, type MedischDossierbeeld } from './lees-dossier'

/** A second opinion behind this file, as one needs to know it on opening the file. */
export interface Opiniestand {
  artsNaam: string
  /** what is asked of this doctor now: of the second his advice, of the first his answer to it */
  vraagt: 'advies' | 'reactie' | null
}

/** The first page of a file: everything in it, and for who treats the second opinion that runs, or for which the file was made. */
export async function leesDossierscherm(
  ctx: Inzagectx,
): Promise<{ beeld: MedischDossierbeeld; opinie: Opiniestand | null }> {
  const beeld = await leesMedischDossier(ctx)
  const { dossierId } = beeld
  if (!beeld.behandelt || beeld.soort === 'preventief') return { beeld, opinie: null }
  const [opinie] =
    beeld.soort === 'secondOpinion'
      ? await ctx.db.$queryRaw<Opiniestand[]>`
          select tweede_naam as "artsNaam", case when besproken_op is null and gesloten_op is null then 'advies' end as vraagt
            from second_opinion where tweede_dossier_id = ${dossierId}::uuid`
      : await ctx.db.$queryRaw<Opiniestand[]>`
          select tweede_naam as "artsNaam", case when delen then 'reactie' end as vraagt
            from second_opinion where dossier_id = ${dossierId}::uuid and gesloten_op is null`
  return { beeld, opinie: opinie ?? null }
}
