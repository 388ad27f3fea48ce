import { logboek } from '@/lib/db/logboek'
import type { SqlCtx } from '@/lib/db/namens'
import { getal } from '@/lib/db/sql'
import { mag } from '@/lib/toegang/rechten'
import { type Afdeling, type AfdelingInBoom, alsBoom } from './afdelingsboom'

/** More departments than this no page can show; then the list is cut. */
const MEESTE = 5000

/** The departments one may see, in no order. */
export async function leesAfdelingen(ctx: SqlCtx<'werkgever'>): Promise<Afdeling[]> {
  return await ctx.db.$queryRaw<Afdeling[]>`
    select id, naam, ouder_id as "ouderId" from afdeling where werkgever_id = ${ctx.wie.werkgeverId}::uuid limit ${getal(MEESTE)}`
}

/** The departments one may see, as a tree. */
export async function leesAfdelingsboom(ctx: SqlCtx<'werkgever'>): Promise<AfdelingInBoom[]> {
  return alsBoom(await leesAfdelingen(ctx))
}

export interface Afdelingenpagina {
  afdelingen: (AfdelingInBoom & { inDienst: number })[]
  magWijzigen: boolean
}

/** The page of departments: the tree, with how many people in service each holds, those below it counted in. */
export async function leesAfdelingenpagina(ctx: SqlCtx<'werkgever'>): Promise<Afdelingenpagina> {
  const boom = await leesAfdelingsboom(ctx)
  const tellingen = await ctx.db.$queryRaw<{ afdeling_id: string; aantal: number }[]>`
    select w.afdeling_id, count(*)::int as aantal from werknemer w
     where w.werkgever_id = ${ctx.wie.werkgeverId}::uuid and w.afdeling_id is not null and w.laatste_dag >= ${ctx.vandaag}::date
     group by w.afdeling_id`
  const aantal = new Map(tellingen.map((t) => [t.afdeling_id, t.aantal]))
  // From the leaves up: in a tree everything below a department comes after it.
  for (const a of boom.toReversed())
    if (a.ouderId !== null) aantal.set(a.ouderId, (aantal.get(a.ouderId) ?? 0) + (aantal.get(a.id) ?? 0))
  await logboek(ctx, {
    gebeurtenis: 'afdelingen.bekeken',
    handeling: 'lezen',
    object: 'afdeling',
    bijzonderheden: { aantal: boom.length },
  })
  return {
    afdelingen: boom.map((a) => ({ ...a, inDienst: aantal.get(a.id) ?? 0 })),
    magWijzigen: mag(ctx.wie.rollen, 'afdeling.wijzigen'),
  }
}
