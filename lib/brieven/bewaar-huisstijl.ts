import { logboek } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { type Briefctx, eigenaar } from './lees-brieven'
import type { Huisstijlinvoer } from './sjabloon-schema'

/** Says how letters of this organisation begin and end. Refuses a form that is older than what is stored. */
export async function bewaarHuisstijl(ctx: Briefctx, { versie, ...invoer }: Huisstijlinvoer): Promise<void> {
  const data = { ...invoer, doorId: ctx.wie.gebruikerId, doorNaam: ctx.wie.naam, bijgewerktOp: ctx.nu }
  const { count } =
    versie === 0
      ? await ctx.db.huisstijl.createMany({ data: [{ ...eigenaar(ctx), ...data }], skipDuplicates: true })
      : await ctx.db.huisstijl.updateMany({
          where: { ...eigenaar(ctx), versie },
          data: { ...data, versie: versie + 1 },
        })
  if (count !== 1) throw new Weigering('intussenGewijzigd', { object: 'huisstijl' })
  await logboek(ctx, { gebeurtenis: 'brieven.huisstijlBewaard', handeling: 'wijzigen', object: 'huisstijl' })
}
