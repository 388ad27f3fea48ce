import type { Inzagectx } from '@/lib/db/inzage'
import { alsWachtzin, eigenControlegetal } from '@/lib/kluis/pakket'
import { afgeleidGeheim } from '@/lib/toegang/kluis'
import type { Dag } from '@/lib/wet/kalender'
import { leesMedischDossier, type MedischDossierbeeld } from './lees-dossier'

/** A file that went to another arbodienst, or came from one. */
export interface Overdracht {
  id: string
  richting: 'uit' | 'in'
  tegenpartij: string
  geinformeerd: string | null
  geinformeerdOp: Dag | null
  instemming: string | null
  vervaltOp: Dag | null
  op: string
  /** of a package that can still be made; follows from the master key and stands nowhere */
  wachtzin: string | null
}

/** The transfers of a file, newest first, with what has to be told by telephone. */
export async function leesOverdrachten(
  ctx: Inzagectx,
): Promise<{ beeld: MedischDossierbeeld; overdrachten: Overdracht[]; controlegetal: string }> {
  const beeld = await leesMedischDossier(ctx)
  const rijen = await ctx.db.$queryRaw<Omit<Overdracht, 'wachtzin'>[]>`
    select id, richting, tegenpartij, geinformeerd, geinformeerd_op::text as "geinformeerdOp", instemming, vervalt_op::text as "vervaltOp", op::text
      from dossieroverdracht where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${beeld.dossierId}::uuid
     order by dossieroverdracht.op desc limit 20`
  return {
    beeld,
    overdrachten: rijen.map((r) => ({
      ...r,
      wachtzin: r.vervaltOp !== null && r.vervaltOp >= ctx.vandaag ? wachtzinVan(r.id) : null,
    })),
    controlegetal: eigenControlegetal(),
  }
}

/** The passphrase of a package. */
export function wachtzinVan(overdrachtId: string): string {
  return alsWachtzin(Buffer.from(afgeleidGeheim(`dossieroverdracht:${overdrachtId}`)))
}
