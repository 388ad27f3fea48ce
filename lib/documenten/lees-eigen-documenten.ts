import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { type Documentregel, kiesDocumenten, type Mogelijk, mogelijk } from './lees-documenten'

export interface EigenDocumenten {
  /** the running case, or the last one; null when there never was one */
  gevalId: string | null
  documenten: Documentregel[]
  mogelijk: Mogelijk[]
}

/** The documents of the employee's latest case that were shared with him. */
export async function leesEigenDocumenten(ctx: Ctx<'werknemer'>): Promise<EigenDocumenten> {
  const geval = await ctx.db.verzuimgeval.findFirst({
    where: { werkgeverId: ctx.wie.werkgeverId },
    orderBy: [{ eersteZiektedag: 'desc' }, { id: 'desc' }],
    select: { id: true, werknemerId: true, toestand: true },
  })
  const documenten = geval ? await kiesDocumenten(ctx, geval.id) : []
  await logboek(ctx, {
    gebeurtenis: 'eigenDocumenten.bekeken',
    handeling: 'lezen',
    onderwerpen: geval ? [geval.werknemerId] : [],
    object: 'verzuimgeval',
    objectId: geval?.id,
  })
  return {
    gevalId: geval?.id ?? null,
    documenten,
    mogelijk: geval && geval.toestand !== 'gesloten' ? mogelijk(ctx, documenten) : [],
  }
}
