import type { Inzagectx } from '@/lib/db/inzage'
import {
  type Machtigingsinhoud,
  type Machtigingstand,
  type Momentenrij,
  machtigingsinhoud,
  momentenVan,
} from '@/lib/machtiging/inhoud'
import { toonCode } from '@/lib/toegang/linkcode'
import { machtigingcode } from '@/lib/toegang/machtiginglink'
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
  /** signed with a link, and not signed in */
  metLink: boolean
  /** the link that waits for an answer; only for who treats */
  link: Linkstand | null
}

/** How a link stands, and the code that goes with it while it works. */
export interface Linkstand {
  email: string
  toestand: 'wacht' | 'verstuurd' | 'geweigerd' | 'verlopen'
  verlooptOp: string
  code: string | null
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
    select m.id, m.gevraagd_op, m.getekend_op, m.geweigerd_op, m.ingetrokken_op, m.vervallen_op, m.getekend_link_id is not null as "metLink",
           (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'op', b.op) order by b.op desc), '[]')
              from medische_machtigingbrief b where b.arbodienst_id = m.arbodienst_id and b.machtiging_id = m.id) as brieven
      from medische_machtiging m
     where m.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and m.dossier_id = ${ctx.inzage.dossierId}::uuid order by m.gevraagd_op desc limit 50`
  const links = await leesLinks(ctx)
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
        metLink: r.metLink,
        link: m.stand === 'gevraagd' ? (links.get(r.id) ?? null) : null,
        bijlagen: beeld.bijlagen.filter((b) => b.machtigingId === r.id),
      }
    }),
  }
}

/** The last link of each question that still waits. */
async function leesLinks(ctx: Inzagectx): Promise<Map<string, Linkstand>> {
  const rijen = await ctx.db.$queryRaw<Linkrij[]>`
    select l.id, l.machtiging_id, l.verloopt_op, p.email, p.gemaild_op is not null as gemaild, p.geweigerd_op is not null as geweigerd
      from medische_machtiginglink l
      join medische_machtiging m on m.arbodienst_id = l.arbodienst_id and m.id = l.machtiging_id
      join linkpost p on p.arbodienst_id = l.arbodienst_id and p.link_id = l.id
     where l.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and m.dossier_id = ${ctx.inzage.dossierId}::uuid
       and l.gebruikt_op is null and l.ingetrokken_op is null
     order by l.op limit 50`
  return new Map(
    rijen.map((r) => {
      const over = r.verloopt_op <= ctx.nu
      const toestand = r.geweigerd ? 'geweigerd' : over ? 'verlopen' : r.gemaild ? 'verstuurd' : 'wacht'
      const werkt = toestand === 'verstuurd' || toestand === 'wacht'
      return [
        r.machtiging_id,
        {
          email: r.email,
          toestand,
          verlooptOp: r.verloopt_op.toISOString(),
          code: werkt ? toonCode(machtigingcode(r.id)) : null,
        },
      ]
    }),
  )
}

interface Linkrij {
  id: string
  machtiging_id: string
  verloopt_op: Date
  email: string
  gemaild: boolean
  geweigerd: boolean
}

interface Rij extends Momentenrij {
  id: string
  metLink: boolean
  brieven: { id: string; op: string }[]
}
