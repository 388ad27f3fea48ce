import type { Inzagectx } from '@/lib/db/inzage'
import {
  type Machtigingsinhoud,
  type Machtigingstand,
  type Momentenrij,
  machtigingsinhoud,
  momentenVan,
} from '@/lib/machtiging/inhoud'
import { type Bijlage, leesMedischDossier, type MedischDossierbeeld, type Notitie } from '../lees-dossier'

/** A permission with what it is about, the letters that were made on it and what came back. */
export interface Machtiging {
  id: string
  inhoud: Machtigingsinhoud | null
  doorNaam: string
  gevraagdOp: string
  getekendOp: string | null
  beslistOp: string | null
  stand: Machtigingstand
  brieven: { id: string; op: string }[]
  antwoorden: Notitie[]
  bijlagen: Bijlage[]
}

export interface Machtigingenbeeld {
  beeld: MedischDossierbeeld
  machtigingen: Machtiging[]
  /** has an account, so that he can read and sign it himself */
  heeftPortaal: boolean
}

/** The permissions of a file, newest first; with the whole file, for one intent. */
export async function leesMachtigingen(ctx: Inzagectx): Promise<Machtigingenbeeld> {
  const beeld = await leesMedischDossier(ctx)
  const rijen = await ctx.db.$queryRaw<Rij[]>`
    select m.id, m.gevraagd_op, m.getekend_op, m.geweigerd_op, m.ingetrokken_op, m.vervallen_op,
           (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'op', b.op) order by b.op desc), '[]')
              from medische_machtigingbrief b where b.arbodienst_id = m.arbodienst_id and b.machtiging_id = m.id) as brieven
      from medische_machtiging m
     where m.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and m.dossier_id = ${ctx.inzage.dossierId}::uuid order by m.gevraagd_op desc limit 50`
  const [account] = await ctx.db.$queryRaw<{ er: boolean }[]>`
    select muur.heeft_portaal(${ctx.inzage.dossierId}::uuid) as er`
  return {
    beeld,
    heeftPortaal: account?.er ?? false,
    machtigingen: rijen.map((r) => {
      const notitie = beeld.notities.find((n) => n.id === r.id)
      const m = momentenVan(r)
      return {
        id: r.id,
        inhoud: notitie?.velden ? (machtigingsinhoud.safeParse(notitie.velden).data ?? null) : null,
        doorNaam: notitie?.doorNaam ?? 'Oud-collega',
        gevraagdOp: m.gevraagdOp,
        getekendOp: m.getekendOp,
        beslistOp: m.ingetrokkenOp ?? m.vervallenOp ?? m.geweigerdOp ?? m.getekendOp,
        stand: m.stand,
        brieven: r.brieven,
        antwoorden: beeld.notities.filter((n) => n.soort === 'informatie' && n.velden?.machtigingId === r.id),
        bijlagen: beeld.bijlagen.filter((b) => b.machtigingId === r.id),
      }
    }),
  }
}

interface Rij extends Momentenrij {
  id: string
  brieven: { id: string; op: string }[]
}
