import { alsDag, alsDagOfNiets, voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import { type Ctx, postgresCode } from '@/lib/db/namens'
import { geeftRollen, isRol } from '@/lib/toegang/rollen'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { type Dag, min, plusDagen } from '@/lib/wet/kalender'
import type { Beheerctx } from './geef-rol'
import { geefAanAnder } from './wijs-toe'

/** As Postgres says that nobody would be left (muur.laatste_beheerder). */
const NIEMAND_OVER = 'PW001'

/**
 * Ends a role: at the end of a day, or at once. At once means that the next statement is refused, also on a page that is open.
 * Refuses a role that is not one's to take, one's own, and the last one that gives roles.
 */
export async function beeindigRol(
  ctx: Beheerctx,
  invoer: { id: string; totEnMet: Dag | null },
): Promise<{ id: string }> {
  eisVerseFactor(ctx)
  const { werkgeverId, arbodienstId, portaal } = ctx.wie
  const rij = await ctx.db.roltoekenning.findFirst({
    where: { id: invoer.id, ...(portaal === 'beheer' ? {} : { werkgeverId, arbodienstId }) },
    select: { gebruikerId: true, rol: true, van: true, totEnMet: true, werkgeverId: true, arbodienstId: true },
  })
  if (!rij) throw nietGevonden('roltoekenning', invoer.id)
  if (rij.gebruikerId === ctx.wie.gebruikerId) throw new Weigering('nietUzelf')
  const { rol } = rij
  const eigen = isRol(rol) && ctx.wie.rollen.some((mijn) => geeftRollen[mijn].includes(rol))
  if (!eigen || (portaal === 'beheer' && (rol === 'hr' || rol === 'arbobeheerder'))) throw new Weigering('geenRecht')
  const einde = alsDagOfNiets(rij.totEnMet)
  if (einde !== null && einde < ctx.vandaag) throw new Weigering('intussenGewijzigd')
  if (invoer.totEnMet !== null && invoer.totEnMet < ctx.vandaag) throw new Weigering('dagVoorbij', { veld: 'totEnMet' })
  const van = alsDag(rij.van)
  if (invoer.totEnMet !== null && invoer.totEnMet < van) throw new Weigering('eindeVoorBegin', { veld: 'totEnMet' })
  // A role that had not begun never held: its last day is the day before it.
  const totEnMet = invoer.totEnMet ?? (van < ctx.vandaag ? plusDagen(ctx.vandaag, -1) : plusDagen(van, -1))
  try {
    await ctx.db.roltoekenning.update({
      where: { id: invoer.id },
      data: { totEnMet: voorKolom(totEnMet) },
      select: { id: true },
    })
  } catch (fout) {
    if (postgresCode(fout) === NIEMAND_OVER) throw new Weigering('laatsteBeheerder')
    throw fout
  }
  if (portaal === 'arbodienst' && rol === 'verzuimconsultant')
    await beeindigToewijzingen(ctx as Ctx<'arbodienst'>, rij.gebruikerId, totEnMet)
  await logboek(ctx, {
    gebeurtenis: 'rol.beeindigd',
    handeling: 'wijzigen',
    object: 'roltoekenning',
    objectId: invoer.id,
    bijzonderheden: {
      rol,
      gebruiker: rij.gebruikerId,
      totEnMet,
      werkgeverId: rij.werkgeverId,
      arbodienstId: rij.arbodienstId,
    },
  })
  return { id: invoer.id }
}

/** Who is no consultant any more is no longer appointed anywhere; what he did there goes to who else is. */
async function beeindigToewijzingen(ctx: Ctx<'arbodienst'>, gebruikerId: string, totEnMet: Dag): Promise<void> {
  const lopend = await ctx.db.toewijzing.findMany({
    where: {
      arbodienstId: ctx.wie.arbodienstId,
      gebruikerId,
      OR: [{ totEnMet: null }, { totEnMet: { gt: voorKolom(totEnMet) } }],
    },
    select: { id: true, werkgeverId: true, totEnMet: true },
  })
  for (const { id, werkgeverId, totEnMet: was } of lopend) {
    await ctx.db.toewijzing.update({
      where: { id },
      data: { totEnMet: voorKolom(was ? min(alsDag(was), totEnMet) : totEnMet) },
      select: { id: true },
    })
    if (totEnMet < ctx.vandaag) await geefAanAnder(ctx, werkgeverId, gebruikerId)
  }
}
