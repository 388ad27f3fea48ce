import { alsDag, alsDagOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import type { Dag } from '@/lib/wet/kalender'

/** Rows of one page. */
export const PER_BLAD = 50

export interface Contractregel {
  arbodienst: string
  van: Dag
  totEnMet: Dag | null
}

export interface Werkgeverregel {
  id: string
  naam: string
  /** the contracts, the newest first */
  contracten: Contractregel[]
}

export interface Organisaties {
  isFg: boolean
  vandaag: Dag
  arbodiensten: { id: string; naam: string }[]
  werkgevers: Werkgeverregel[]
  /** where the next page starts; null at the end */
  volgende: string | null
}

/** The tenants and the contracts between them; names of organisations, nobody's case. `na` is the id that a page ended with. */
export async function leesOrganisaties(ctx: Ctx<'beheer'>, na: string | null): Promise<Organisaties> {
  const arbodiensten = await ctx.db.arbodienst.findMany({
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
    take: PER_BLAD,
    select: { id: true, naam: true },
  })
  const vorige = na ? await ctx.db.werkgever.findUnique({ where: { id: na }, select: { naam: true } }) : null
  const rijen = await ctx.db.werkgever.findMany({
    where: na && vorige ? { OR: [{ naam: { gt: vorige.naam } }, { naam: vorige.naam, id: { gt: na } }] } : undefined,
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
    take: PER_BLAD + 1,
    select: { id: true, naam: true },
  })
  const blad = rijen.slice(0, PER_BLAD)
  const contracten = await ctx.db.contract.findMany({
    where: { werkgeverId: { in: blad.map((w) => w.id) } },
    orderBy: { van: 'desc' },
    select: { werkgeverId: true, van: true, totEnMet: true, arbodienst: { select: { naam: true } } },
  })
  await logboek(ctx, {
    gebeurtenis: 'organisaties.bekeken',
    handeling: 'lezen',
    object: 'werkgever',
    bijzonderheden: { aantal: blad.length },
  })
  return {
    isFg: ctx.wie.rollen.includes('fg'),
    vandaag: ctx.vandaag,
    arbodiensten,
    werkgevers: blad.map((w) => ({
      ...w,
      contracten: contracten
        .filter((c) => c.werkgeverId === w.id)
        .map((c) => ({ arbodienst: c.arbodienst.naam, van: alsDag(c.van), totEnMet: alsDagOfNiets(c.totEnMet) })),
    })),
    volgende: rijen.length > PER_BLAD ? (blad.at(-1)?.id ?? null) : null,
  }
}
