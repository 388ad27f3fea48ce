import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { alsBron } from '@/lib/documenten/briefstijl'
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
  /** of headings and lines, as #rrggbb; empty: none */
  kleur: string
}

/** The picture above new letters, as an address that carries it. */
export interface Logo {
  bron: string
  alt: string
  breed: number
  hoog: number
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
  if (!rij)
    return { versie: 0, afzender: naam, adres: '', ondertekening: `Met vriendelijke groet,\n${naam}`, kleur: '' }
  return {
    versie: rij.versie,
    afzender: rij.afzender,
    adres: rij.adres ?? '',
    ondertekening: rij.ondertekening,
    kleur: rij.kleur ?? '',
  }
}

/** The picture above new letters, or null. */
export async function leesEigenLogo(ctx: Briefctx): Promise<Logo | null> {
  const rij = await ctx.db.logo.findFirst({
    where: { ...eigenaar(ctx), vervallenOp: null },
    select: { type: true, inhoud: true, alt: true, breed: true, hoog: true },
  })
  return rij && { bron: alsBron(rij), alt: rij.alt, breed: rij.breed, hoog: rij.hoog }
}

/** The page with templates and house style. */
export async function leesBrieven(
  ctx: Briefctx,
): Promise<{ eigen: EigenSjabloon[]; huisstijl: Huisstijl; logo: Logo | null }> {
  const eigen = await kiesSjablonen(ctx)
  const huisstijl = await leesHuisstijl(ctx)
  const logo = await leesEigenLogo(ctx)
  await logboek(ctx, {
    gebeurtenis: 'brieven.bekeken',
    handeling: 'lezen',
    object: 'briefsjabloon',
    bijzonderheden: { aantal: eigen.length },
  })
  return { eigen, huisstijl, logo }
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
