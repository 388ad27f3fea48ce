import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import { type Briefsoort, type Sjabloon, STANDAARD } from './standaard'

/** Who has letters of his own: an employer or an arbodienst. */
export type Briefctx = Ctx<'werkgever'> | Ctx<'arbodienst'>

/** Of whom the letters are, for the filter and for a new row. */
export function eigenaar(ctx: Briefctx): { werkgeverId: string } | { arbodienstId: string } {
  return ctx.wie.portaal === 'werkgever'
    ? { werkgeverId: ctx.wie.werkgeverId ?? '' }
    : { arbodienstId: ctx.wie.arbodienstId ?? '' }
}

/** A template of one's own. */
export interface EigenSjabloon extends Sjabloon {
  id: string
  versie: number
  doorNaam: string
}

export interface Huisstijl {
  versie: number
  afzender: string
  adres: string
  ondertekening: string
}

/** The templates of one's own, by name; at most a hundred. */
export async function kiesSjablonen(ctx: Briefctx): Promise<EigenSjabloon[]> {
  const rijen = await ctx.db.briefsjabloon.findMany({
    where: eigenaar(ctx),
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, soort: true, naam: true, onderwerp: true, tekst: true, versie: true, doorNaam: true },
  })
  return rijen.map((r) => ({ ...r, soort: r.soort as Briefsoort }))
}

/** How letters of this organisation begin and end; until that was said, its name. */
export async function leesHuisstijl(ctx: Briefctx): Promise<Huisstijl> {
  const rij = await ctx.db.huisstijl.findFirst({ where: eigenaar(ctx) })
  const naam = ctx.wie.tenantNaam
  if (!rij) return { versie: 0, afzender: naam, adres: '', ondertekening: `Met vriendelijke groet,\n${naam}` }
  return { versie: rij.versie, afzender: rij.afzender, adres: rij.adres ?? '', ondertekening: rij.ondertekening }
}

/** The page with templates and house style. */
export async function leesBrieven(ctx: Briefctx): Promise<{ eigen: EigenSjabloon[]; huisstijl: Huisstijl }> {
  const eigen = await kiesSjablonen(ctx)
  const huisstijl = await leesHuisstijl(ctx)
  await logboek(ctx, {
    gebeurtenis: 'brieven.bekeken',
    handeling: 'lezen',
    object: 'briefsjabloon',
    bijzonderheden: { aantal: eigen.length },
  })
  return { eigen, huisstijl }
}

/** One template: of one's own by its id, or `standaard-<kind>`. Refuses what is not there. */
export async function zoekSjabloon(ctx: Briefctx, welke: string): Promise<Sjabloon> {
  const soort = welke.startsWith('standaard-') ? welke.slice('standaard-'.length) : null
  const sjabloon = soort
    ? STANDAARD.find((s) => s.soort === soort)
    : (await kiesSjablonen(ctx)).find((s) => s.id === welke)
  if (!sjabloon) throw nietGevonden('briefsjabloon', soort ? undefined : welke)
  return sjabloon
}
