import { voorKolom } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'

/** Who guides the sick of this werkgever today, and what was agreed about it. */
export interface Begeleider {
  arbodienstId: string | null
  arbodienstNaam: string | null
  contract: { ziekmeldingDagen: number; eersteContactDagen: number } | null
  /** fixed consultants today, the one appointed last first */
  consultants: { id: string; naam: string }[]
}

/** The arbodienst under contract today and its fixed consultants; all empty when there is no contract. */
export async function leesBegeleider(ctx: Ctx<'werkgever'>): Promise<Begeleider> {
  const vandaag = voorKolom(ctx.vandaag)
  const opVandaag = { van: { lte: vandaag }, OR: [{ totEnMet: null }, { totEnMet: { gte: vandaag } }] }
  const contract = await ctx.db.contract.findFirst({
    where: { werkgeverId: ctx.wie.werkgeverId, ...opVandaag },
    select: {
      arbodienstId: true,
      ziekmeldingDagen: true,
      eersteContactDagen: true,
      arbodienst: { select: { naam: true } },
    },
  })
  if (!contract) return { arbodienstId: null, arbodienstNaam: null, contract: null, consultants: [] }
  const toewijzingen = await ctx.db.toewijzing.findMany({
    where: { werkgeverId: ctx.wie.werkgeverId, arbodienstId: contract.arbodienstId, ...opVandaag },
    orderBy: [{ van: 'desc' }, { id: 'asc' }],
    take: 20,
    select: { gebruiker: { select: { id: true, naam: true } } },
  })
  return {
    arbodienstId: contract.arbodienstId,
    arbodienstNaam: contract.arbodienst.naam,
    contract: { ziekmeldingDagen: contract.ziekmeldingDagen, eersteContactDagen: contract.eersteContactDagen },
    consultants: toewijzingen.map((t) => t.gebruiker),
  }
}
