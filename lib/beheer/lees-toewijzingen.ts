import { alsDag, alsDagOfNiets, voorKolom } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import type { Dag } from '@/lib/wet/kalender'

export interface Toewijzingregel {
  id: string
  werkgever: string
  consultant: string
  van: Dag
  totEnMet: Dag | null
}

export interface Toewijzingen {
  toewijzingen: Toewijzingregel[]
  werkgevers: { id: string; naam: string }[]
  consultants: { id: string; naam: string }[]
}

const MEESTE = 500

/** Who is appointed where, by werkgever, and what can be chosen: the employers under contract and the consultants. */
export async function leesToewijzingen(ctx: Ctx<'arbodienst'>): Promise<Toewijzingen> {
  const { arbodienstId } = ctx.wie
  const dag = voorKolom(ctx.vandaag)
  const nietVoorbij = { OR: [{ totEnMet: null }, { totEnMet: { gte: dag } }] }
  const naam = { select: { id: true, naam: true } } as const
  const rijen = await ctx.db.toewijzing.findMany({
    where: { arbodienstId, ...nietVoorbij },
    take: MEESTE,
    select: { id: true, van: true, totEnMet: true, werkgever: naam, gebruiker: naam },
  })
  const contracten = await ctx.db.contract.findMany({
    where: { arbodienstId, van: { lte: dag }, ...nietVoorbij },
    take: MEESTE,
    select: { werkgever: naam },
  })
  const consultants = await ctx.db.roltoekenning.findMany({
    where: { arbodienstId, rol: 'verzuimconsultant', van: { lte: dag }, ...nietVoorbij },
    distinct: ['gebruikerId'],
    take: MEESTE,
    select: { gebruiker: naam },
  })
  const opNaam = (a: { naam: string }, b: { naam: string }) => a.naam.localeCompare(b.naam, 'nl')
  return {
    toewijzingen: rijen
      .map((r) => ({
        id: r.id,
        werkgever: r.werkgever.naam,
        consultant: r.gebruiker.naam,
        van: alsDag(r.van),
        totEnMet: alsDagOfNiets(r.totEnMet),
      }))
      .sort((a, b) => a.werkgever.localeCompare(b.werkgever, 'nl') || a.consultant.localeCompare(b.consultant, 'nl')),
    werkgevers: contracten.map((c) => c.werkgever).sort(opNaam),
    consultants: consultants.map((c) => c.gebruiker).sort(opNaam),
  }
}
