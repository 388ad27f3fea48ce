import { alsDag, voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Dag } from '@/lib/wet/kalender'
import { magVoorAnderen, VERVANGBAAR, type Vervangctx } from './vervangbaar'

export interface Vervangregel {
  id: string
  vervangene: string
  vervanger: string
  van: Dag
  totEnMet: Dag
  /** it runs today */
  nu: boolean
  magBeeindigen: boolean
}

export interface Vervangpagina {
  vervangingen: Vervangregel[]
  /** who can be replaced by somebody named here; empty for who only arranges his own */
  vervangenen: { id: string; naam: string }[]
  vervangers: { id: string; naam: string }[]
  /** one can name one's own replacement */
  kanZelf: boolean
  vandaag: Dag
}

const MEESTE = 200

/** The replacements one may know of, that run or still have to begin, and between whom they can be arranged. */
export async function leesVervangingen(ctx: Vervangctx): Promise<Vervangpagina> {
  const { werkgeverId, arbodienstId, gebruikerId, portaal, rollen } = ctx.wie
  const plek = { werkgeverId, arbodienstId }
  const naam = { select: { naam: true } } as const
  const rijen = await ctx.db.vervanging.findMany({
    where: { ...plek, totEnMet: { gte: voorKolom(ctx.vandaag) } },
    orderBy: [{ van: 'asc' }, { id: 'asc' }],
    take: MEESTE,
    select: {
      id: true,
      vervangeneId: true,
      vervangerId: true,
      van: true,
      totEnMet: true,
      vervangene: naam,
      vervanger: naam,
    },
  })
  const beheert = magVoorAnderen(ctx)
  const eigen = VERVANGBAAR[portaal].vervangene
  const met = async (welke: readonly string[]) => {
    const gevonden = await ctx.db.roltoekenning.findMany({
      where: {
        ...plek,
        rol: { in: [...welke] },
        OR: [{ totEnMet: null }, { totEnMet: { gte: voorKolom(ctx.vandaag) } }],
      },
      distinct: ['gebruikerId'],
      take: MEESTE,
      select: { gebruikerId: true, gebruiker: naam },
    })
    return gevonden
      .filter((r) => r.gebruikerId !== gebruikerId)
      .map((r) => ({ id: r.gebruikerId, naam: r.gebruiker.naam }))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
  }
  const vervangers = await met(VERVANGBAAR[portaal].vervanger)
  const vervangenen = beheert ? await met([eigen]) : []
  await logboek(ctx, {
    gebeurtenis: 'vervangingen.bekeken',
    handeling: 'lezen',
    object: 'vervanging',
    bijzonderheden: { aantal: rijen.length },
  })
  return {
    vervangingen: rijen.map((r) => ({
      id: r.id,
      vervangene: r.vervangene.naam,
      vervanger: r.vervanger.naam,
      van: alsDag(r.van),
      totEnMet: alsDag(r.totEnMet),
      nu: alsDag(r.van) <= ctx.vandaag,
      magBeeindigen: r.vervangeneId === gebruikerId || (beheert && r.vervangerId !== gebruikerId),
    })),
    vervangenen,
    vervangers,
    kanZelf: rollen.includes(eigen),
    vandaag: ctx.vandaag,
  }
}
