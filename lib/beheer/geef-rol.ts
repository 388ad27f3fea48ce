import { voorKolom, voorKolomOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nodigUit } from '@/lib/toegang/brieven'
import { geeftRollen, type Rol } from '@/lib/toegang/rollen'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { Weigering } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import { eisPeriode } from './eis-periode'

/** Who gives and takes roles: of a werkgever, of an arbodienst, or of the platform. */
export type Beheerportaal = 'werkgever' | 'arbodienst' | 'beheer'
export type Beheerctx = Ctx<Beheerportaal>

/** Where the role holds; the platform says it, the others have just their own tenant. */
export interface Plek {
  werkgeverId?: string
  arbodienstId?: string
}

const MET_AFDELING: readonly Rol[] = ['leidinggevende', 'signaalontvanger']

/**
 * Gives a role to somebody else, for a period, and invites him when he cannot sign in yet. Refuses, in this order: a second factor that is not fresh, a role that
 * is not one's to give, a department that is missing or not one's own, a period that is past, oneself, and a role he has.
 */
export async function geefRol(
  ctx: Beheerctx,
  invoer: { naam: string; email: string; rol: Rol; afdelingId?: string | null; van: Dag; totEnMet: Dag | null },
  bij: Plek = {},
): Promise<{ id: string; gebruikerId: string }> {
  eisVerseFactor(ctx)
  const { rol, van, totEnMet } = invoer
  if (!ctx.wie.rollen.some((eigen) => geeftRollen[eigen].includes(rol)))
    throw new Weigering('geenRecht', { veld: 'rol' })
  const plek = plekVan(ctx, bij)
  const afdelingId = MET_AFDELING.includes(rol) ? (invoer.afdelingId ?? null) : null
  if (MET_AFDELING.includes(rol)) await eisAfdeling(ctx, afdelingId)
  eisPeriode(ctx.vandaag, invoer)
  if (ctx.wie.portaal === 'beheer') await eisPlatformplek(ctx, rol, plek)
  const { gebruikerId } = await nodigUit(invoer, { gebruikerId: ctx.wie.gebruikerId })
  if (gebruikerId === ctx.wie.gebruikerId) throw new Weigering('nietUzelf', { veld: 'email' })
  await eisNieuw(ctx, { gebruikerId, rol, afdelingId, ...plek }, van, totEnMet)
  const { id } = await ctx.db.roltoekenning.create({
    data: { gebruikerId, rol, afdelingId, ...plek, van: voorKolom(van), totEnMet: voorKolomOfNiets(totEnMet) },
    select: { id: true },
  })
  await logboek(ctx, {
    gebeurtenis: 'rol.gegeven',
    handeling: 'aanmaken',
    object: 'roltoekenning',
    objectId: id,
    bijzonderheden: { rol, gebruiker: gebruikerId, afdeling: afdelingId, van, totEnMet, ...plek },
  })
  return { id, gebruikerId }
}

function plekVan(ctx: Beheerctx, bij: Plek): { werkgeverId: string | null; arbodienstId: string | null } {
  if (ctx.wie.portaal === 'werkgever') return { werkgeverId: ctx.wie.werkgeverId, arbodienstId: null }
  if (ctx.wie.portaal === 'arbodienst') return { werkgeverId: null, arbodienstId: ctx.wie.arbodienstId }
  return { werkgeverId: bij.werkgeverId ?? null, arbodienstId: bij.arbodienstId ?? null }
}

async function eisAfdeling(ctx: Beheerctx, id: string | null): Promise<void> {
  const { werkgeverId } = ctx.wie
  const afdeling =
    id && werkgeverId && (await ctx.db.afdeling.findFirst({ where: { id, werkgeverId }, select: { id: true } }))
  if (!afdeling) throw new Weigering('afdelingOnbekend', { veld: 'afdelingId', tekst: 'Kies een afdeling.' })
}

/** The platform appoints whoever manages the accounts of a tenant only where nobody does; fg anywhere, the rest for itself. */
async function eisPlatformplek(ctx: Beheerctx, rol: Rol, plek: ReturnType<typeof plekVan>): Promise<void> {
  const { werkgeverId, arbodienstId } = plek
  const past =
    rol === 'hr'
      ? werkgeverId
      : rol === 'arbobeheerder'
        ? arbodienstId
        : rol === 'fg' || (!werkgeverId && !arbodienstId)
  if (!past)
    throw new Weigering('tegenstrijdig', { veld: 'organisatie', tekst: 'Deze rol past niet bij deze organisatie.' })
  if (rol !== 'hr' && rol !== 'arbobeheerder') return
  const [antwoord] = await ctx.db.$queryRaw<{ mag: boolean }[]>`
    select muur.zonder_beheerder(${werkgeverId}::uuid, ${arbodienstId}::uuid) as mag`
  if (!antwoord?.mag) throw new Weigering('beheerderBestaat', { veld: 'organisatie' })
}

async function eisNieuw(
  ctx: Beheerctx,
  zelfde: {
    gebruikerId: string
    rol: Rol
    afdelingId: string | null
    werkgeverId: string | null
    arbodienstId: string | null
  },
  van: Dag,
  totEnMet: Dag | null,
): Promise<void> {
  const bestaand = await ctx.db.roltoekenning.findFirst({
    where: {
      ...zelfde,
      OR: [{ totEnMet: null }, { totEnMet: { gte: voorKolom(van) } }],
      ...(totEnMet ? { van: { lte: voorKolom(totEnMet) } } : {}),
    },
    select: { id: true },
  })
  if (bestaand) throw new Weigering('rolBestaat', { veld: 'email' })
}
