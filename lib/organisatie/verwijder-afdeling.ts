import { logboek } from '@/lib/db/logboek'
import { type Ctx, postgresCode } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { vergrendelAfdelingen } from './vergrendel-afdelingen'

/** Something still points at the row: foreign_key_violation, or restrict_violation since PostgreSQL 18. */
const IN_GEBRUIK = ['23503', '23001']

/** Removes a department with nothing in it: no departments, no employments (ended ones too), no leidinggevende. */
export async function verwijderAfdeling(ctx: Ctx<'werkgever'>, invoer: { id: string }): Promise<void> {
  await vergrendelAfdelingen(ctx)
  const weg = await ctx.db.afdeling
    .deleteMany({ where: { werkgeverId: ctx.wie.werkgeverId, id: invoer.id } })
    .catch((fout: unknown) => {
      // Postgres itself knows whether the department is empty, also of what came in this very moment.
      if (IN_GEBRUIK.includes(postgresCode(fout) ?? '')) throw new Weigering('afdelingInGebruik')
      throw fout
    })
  if (weg.count === 0) throw nietGevonden('afdeling', invoer.id)
  await logboek(ctx, {
    gebeurtenis: 'afdeling.verwijderd',
    handeling: 'verwijderen',
    object: 'afdeling',
    objectId: invoer.id,
  })
}
