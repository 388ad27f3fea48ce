import { alsDag, alsDagOfNiets, voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { geen, sql } from '@/lib/db/sql'
import { geeftRollen, isRol, type Rol, rollen } from '@/lib/toegang/rollen'
import { nietGevonden } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import type { Beheerctx } from './geef-rol'

/** People of one page. */
export const PER_BLAD = 50

export interface Rolregel {
  id: string
  rol: Rol
  naam: string
  /** the department, the organisation (for the platform), or null */
  plek: string | null
  van: Dag
  totEnMet: Dag | null
  /** begins later */
  later: boolean
  magBeeindigen: boolean
}

export interface Mens {
  gebruikerId: string
  naam: string
  email: string
  isUzelf: boolean
  /** since when mail to this person does not arrive */
  mailGeweigerdSinds: Dag | null
  rollen: Rolregel[]
}

export interface Toegang {
  mensen: Mens[]
  volgende: string | null
  /** the roles that may be given here */
  teGeven: { waarde: Rol; label: string }[]
  vandaag: Dag
}

/** People with a role in this tenant (or of the platform, and who manages the accounts of the tenants), by name. */
export async function leesToegang(ctx: Beheerctx, na: string | null): Promise<Toegang> {
  const { werkgeverId, arbodienstId, portaal } = ctx.wie
  const hier =
    portaal === 'beheer'
      ? sql`r.rol in ('platformbeheerder', 'fg', 'hr', 'arbobeheerder')`
      : portaal === 'werkgever'
        ? sql`r.werkgever_id = ${werkgeverId}::uuid and r.rol <> 'werknemer'`
        : sql`r.arbodienst_id = ${arbodienstId}::uuid`
  const begin = na ? await ctx.db.gebruiker.findFirst({ where: { id: na }, select: { id: true, naam: true } }) : null
  const gevonden = await ctx.db.$queryRaw<
    { gebruikerId: string; naam: string; email: string; mailGeweigerdSinds: Dag | null }[]
  >`
    select g.id as "gebruikerId", g.naam, g.email,
           (select (m.sinds at time zone 'Europe/Amsterdam')::date::text from mailstand m where m.gebruiker_id = g.id) as "mailGeweigerdSinds"
      from gebruiker g
     where g.id in (select r.gebruiker_id from roltoekenning r where ${hier} and (r.tot_en_met is null or r.tot_en_met >= ${ctx.vandaag}::date))
       ${begin ? sql`and (g.naam, g.id) > (${begin.naam}, ${begin.id}::uuid)` : geen}
     order by g.naam, g.id limit ${PER_BLAD + 1}`
  const blad = gevonden.slice(0, PER_BLAD)
  const rijen = await ctx.db.roltoekenning.findMany({
    where: {
      gebruikerId: { in: blad.map((m) => m.gebruikerId) },
      ...(portaal === 'beheer'
        ? { rol: { in: ['platformbeheerder', 'fg', 'hr', 'arbobeheerder'] } }
        : { werkgeverId, arbodienstId }),
      OR: [{ totEnMet: null }, { totEnMet: { gte: voorKolom(ctx.vandaag) } }],
    },
    orderBy: [{ rol: 'asc' }, { van: 'asc' }],
    select: keuze(ctx),
  })
  await logboek(ctx, {
    gebeurtenis: 'toegang.bekeken',
    handeling: 'lezen',
    object: 'roltoekenning',
    bijzonderheden: { aantal: blad.length },
  })
  const geeft = magGeven(ctx)
  return {
    mensen: blad.map((mens) => ({
      ...mens,
      isUzelf: mens.gebruikerId === ctx.wie.gebruikerId,
      rollen: rijen.filter((r) => r.gebruikerId === mens.gebruikerId).flatMap((r) => alsRegel(ctx, r)),
    })),
    volgende: gevonden.length > PER_BLAD ? (blad.at(-1)?.gebruikerId ?? null) : null,
    teGeven: geeft.map((rol) => ({ waarde: rol, label: hoofdletter(rollen[rol].naam) })),
    vandaag: ctx.vandaag,
  }
}

/** One role that may be ended. Refuses with `nietGevonden` what is not one's to end. */
export async function leesRol(ctx: Beheerctx, id: string): Promise<Rolregel & { wie: string; vandaag: Dag }> {
  const rij = await ctx.db.roltoekenning.findFirst({
    where: {
      id,
      ...(ctx.wie.portaal === 'beheer' ? {} : { werkgeverId: ctx.wie.werkgeverId, arbodienstId: ctx.wie.arbodienstId }),
    },
    select: keuze(ctx),
  })
  const regel = rij && alsRegel(ctx, rij)[0]
  if (!rij || !regel?.magBeeindigen) throw nietGevonden('roltoekenning', id)
  return { ...regel, wie: rij.gebruiker.naam, vandaag: ctx.vandaag }
}

type Rij = {
  id: string
  gebruikerId: string
  rol: string
  van: Date
  totEnMet: Date | null
  gebruiker: { naam: string }
  afdeling?: { naam: string } | null
  werkgever: { naam: string } | null
  arbodienst: { naam: string } | null
}

/** Departments are the werkgever's own: the other portals have no privilege on that table. */
function keuze(ctx: Ctx) {
  const naam = { select: { naam: true } } as const
  return {
    id: true,
    gebruikerId: true,
    rol: true,
    van: true,
    totEnMet: true,
    gebruiker: naam,
    werkgever: naam,
    arbodienst: naam,
    ...(ctx.wie.portaal === 'werkgever' ? { afdeling: naam } : {}),
  } as const
}

function magGeven(ctx: Ctx): Rol[] {
  return [...new Set(ctx.wie.rollen.flatMap((rol) => geeftRollen[rol]))]
}

function alsRegel(ctx: Ctx, rij: Rij): Rolregel[] {
  const { rol } = rij
  if (!isRol(rol)) return []
  const vanPlatform = ctx.wie.portaal === 'beheer'
  const van = alsDag(rij.van)
  const plek = vanPlatform ? (rij.werkgever ?? rij.arbodienst)?.naam : rij.afdeling?.naam
  return [
    {
      id: rij.id,
      rol,
      naam: rollen[rol].naam,
      plek: plek ?? null,
      van,
      totEnMet: alsDagOfNiets(rij.totEnMet),
      later: van > ctx.vandaag,
      magBeeindigen:
        rij.gebruikerId !== ctx.wie.gebruikerId &&
        magGeven(ctx).includes(rol) &&
        (!vanPlatform || rol === 'fg' || rol === 'platformbeheerder'),
    },
  ]
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}
