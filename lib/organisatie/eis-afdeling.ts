import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'

/** The name of a department that was chosen; refuses one that does not exist or may not be seen. */
export async function eisAfdeling(
  ctx: Ctx<'werkgever'>,
  id: string | null,
  veld = 'afdelingId',
): Promise<string | null> {
  if (id === null) return null
  const afdeling = await ctx.db.afdeling.findFirst({
    where: { werkgeverId: ctx.wie.werkgeverId, id },
    select: { naam: true },
  })
  if (!afdeling) throw new Weigering('afdelingOnbekend', { veld })
  return afdeling.naam
}
