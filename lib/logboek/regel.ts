import type { Ctx } from '@/lib/db/namens'
import { type Sql, sql } from '@/lib/db/sql'
import { doelVan, rolnamen } from './doelen'
import { leesNamen } from './namen'
import { zin } from './zinnen'

/** One line of the audit trail as it is shown: who did what when and why; never what stood in it. */
export interface Logboekregel {
  id: string
  op: Date
  gebeurtenis: string
  handeling: string
  uitkomst: string
  /** "opende een dossier" */
  zin: string
  /** null when nobody was signed in, or the account is gone */
  wie: { id: string | null; naam: string } | null
  rol: string
  organisatie: string | null
  keten: string
  doel: string | null
  recht: string | null
  onderwerpen: string[]
  object: string | null
  objectId: string | null
  werkplek: string | null
  sessieId: string | null
  factorOp: Date | null
  verzoekId: string | null
  bijzonderheden: Record<string, unknown>
}

interface Rij {
  id: bigint
  op: Date
  gebeurtenis: string
  handeling: string
  uitkomst: string
  gebruikerId: string | null
  portaal: string | null
  rol: string | null
  organisatie: string | null
  keten: string
  recht: string | null
  onderwerpen: string[]
  object: string | null
  objectId: string | null
  werkplek: string | null
  sessieId: string | null
  factorOp: Date | null
  verzoekId: string | null
  bijzonderheden: Record<string, unknown>
}

/** Reads lines by a statement that gives rows of `logboekregel` (named l), with the names of who did it. */
export async function leesRegels(ctx: Ctx<'beheer'>, bron: Sql): Promise<Logboekregel[]> {
  const rijen = await ctx.db.$queryRaw<Rij[]>`
    select l.id, l.op, l.gebeurtenis, l.handeling, l.uitkomst, l.gebruiker_id as "gebruikerId", l.portaal, l.rol, l.recht, coalesce(l.onderwerpen, '{}') as onderwerpen,
           l.object, l.object_id as "objectId", l.werkplek, l.sessie_id as "sessieId", l.tweede_factor_op as "factorOp",
           l.verzoek_id as "verzoekId", l.bijzonderheden, coalesce(w.naam, a.naam) as organisatie,
           coalesce('werkgever:' || l.werkgever_id, 'arbodienst:' || l.arbodienst_id, 'platform') as keten
      from (${bron}) l
      left join werkgever w on w.id = l.werkgever_id
      left join arbodienst a on a.id = l.arbodienst_id
     order by l.op desc, l.id desc`
  const namen = await leesNamen(ctx, rijen.map(wieVan))
  return rijen.map((rij) => {
    const { gebruikerId, portaal, ...rest } = rij
    const id = wieVan(rij)
    const naam = id === null ? null : (namen.get(id) ?? 'een account dat niet meer bestaat')
    return {
      ...rest,
      id: String(rij.id),
      zin: zin({ ...rij, onderwerpen: rij.onderwerpen.length }),
      wie: naam !== null ? { id: gebruikerId, naam } : portaal === 'taken' ? { id: null, naam: 'Het systeem' } : null,
      rol: rolnamen(rij.rol),
      doel: doelVan(rij.recht),
    }
  })
}

/** Who did it; signing in happens before there is a session, so there it is the account that was named. */
function wieVan(rij: Pick<Rij, 'gebruikerId' | 'object' | 'objectId'>): string | null {
  return rij.gebruikerId ?? (rij.object === 'gebruiker' ? rij.objectId : null)
}

/** The tenant of the session, for the index; the policy holds the same. */
export function eigenKeten(ctx: Ctx<'beheer'>): Sql[] {
  const { werkgeverId, arbodienstId } = ctx.wie
  if (werkgeverId) return [sql`r.werkgever_id = ${werkgeverId}::uuid`]
  return arbodienstId ? [sql`r.arbodienst_id = ${arbodienstId}::uuid`] : []
}
