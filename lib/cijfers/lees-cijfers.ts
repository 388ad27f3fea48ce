import { logboek } from '@/lib/db/logboek'
import type { SqlCtx } from '@/lib/db/namens'
import { type AfdelingInBoom, alsBoom } from '@/lib/organisatie/afdelingsboom'
import { leesAfdelingen } from '@/lib/organisatie/lees-afdelingen'
import type { Dag } from '@/lib/wet/kalender'
import { cijfersSql, planning, type Telrij, vensterVan } from './cijfers-sql'
import { alleIn, alsGroepen, type Groep } from './groepen'
import { maakKijker, type Uitkomst } from './kijker'
import type { Cijfersvraag } from './lees-cijfers-schema'
import { eersteDag, type Maand } from './maanden'
import { verzuimpercentage } from './maten'
import {
  grenzen,
  isVergelijkbaar,
  jaarEerder,
  kiesPeriode,
  maandenVan,
  type Periode,
  perioden,
  volledigVanaf,
} from './perioden'
import { telling as alsTelling, type Telling } from './tellen'

export interface Afdelingscijfers {
  /** null for who stands in the department itself, or in none */
  id: string | null
  naam: string
  uitkomst: Uitkomst
}

/** Of a year before; 'vernietigd' when the cases of then are gone. */
export type Eerder = Uitkomst | { verborgen: 'vernietigd' }

export interface Cijfers {
  periode: Periode
  van: Dag
  totEnMet: Dag
  perioden: Periode[]
  /** to choose from; everything below is counted in */
  afdelingen: AfdelingInBoom[]
  afdeling: { id: string; naam: string } | null
  /** of all of the werkgever, or of one's own departments */
  heel: boolean
  nu: Uitkomst
  eerder: Eerder
  /** at most twelve months up to the end of the period; `percentage` null when there is nothing to show */
  maanden: { maand: Maand; inPeriode: boolean; percentage: number | null; verborgen: boolean }[]
  delen: Afdelingscijfers[]
}

const IN_BEELD = 12

/** The numbers of absence over a period, of all whom one may see or of one department, next to those of a year before. */
export async function leesCijfers(ctx: SqlCtx<'werkgever'>, vraag: Cijfersvraag): Promise<Cijfers> {
  const periode = kiesPeriode(ctx.vandaag, vraag.periode)
  const afdelingen = await leesAfdelingen(ctx)
  const telling = await tel(ctx, periode)
  const boom = alsBoom(afdelingen)
  const alles = alsGroepen(afdelingen)
  const heel = ctx.wie.rollen.includes('hr')
  const gekozen = kies(alles, vraag.afdeling, heel)
  const kijker = maakKijker(telling, alles)
  await logboek(ctx, { gebeurtenis: 'cijfers.bekeken', handeling: 'lezen', object: 'cijfers' })
  const { van, totEnMet } = grenzen(periode)
  const naam = (id: string) => boom.find((a) => a.id === id)?.naam ?? ''
  return {
    periode,
    van,
    totEnMet,
    perioden: perioden(ctx.vandaag),
    afdelingen: boom,
    afdeling: gekozen.afdelingId === null ? null : { id: gekozen.afdelingId, naam: naam(gekozen.afdelingId) },
    heel,
    nu: kijker.uitkomst(gekozen, 'nu'),
    eerder: isVergelijkbaar(ctx.vandaag, periode) ? kijker.uitkomst(gekozen, 'eerder') : { verborgen: 'vernietigd' },
    maanden: maandenVan({
      eerste: Math.max(periode.laatste - IN_BEELD + 1, volledigVanaf(ctx.vandaag)),
      laatste: periode.laatste,
    }).map((maand) => {
      const t = kijker.inMaand(gekozen, maand)
      return {
        maand,
        inPeriode: maand >= periode.eerste,
        percentage: t && verzuimpercentage(t),
        verborgen: t === null,
      }
    }),
    delen: gekozen.delen
      .filter((deel) => kijker.isErIemand(deel, 'nu'))
      .map((deel) => ({
        id: deel.sleutel === deel.afdelingId ? deel.afdelingId : null,
        naam:
          deel.sleutel === deel.afdelingId
            ? naam(deel.afdelingId)
            : deel.afdelingId === null
              ? 'Zonder afdeling'
              : `Rechtstreeks in ${naam(deel.afdelingId)}`,
        uitkomst: kijker.uitkomst(deel, 'nu'),
      })),
  }
}

async function tel(ctx: SqlCtx<'werkgever'>, nu: Periode): Promise<Telling> {
  const venster = vensterVan(ctx.wie.werkgeverId, nu)
  await ctx.db.$queryRaw(planning)
  const rijen = await ctx.db.$queryRaw<Telrij[]>(cijfersSql(venster))
  const eerder = jaarEerder(nu)
  return alsTelling(rijen, {
    eerste: eerder.eerste,
    grenzen: [...venster.maanden, eersteDag(nu.laatste + 1)],
    perioden: { nu, eerder },
  })
}

/** The chosen group. Who manages one department begins there, and not at a whole that has nothing beside it. */
function kies(alles: Groep, afdeling: string | undefined, heel: boolean): Groep {
  const gekozen = afdeling ? [...alleIn(alles)].find((g) => g.sleutel === afdeling) : undefined
  const [enige, ...andere] = alles.delen.filter((deel) => deel.sleutel === deel.afdelingId)
  return gekozen ?? (!heel && enige && andere.length === 0 ? enige : alles)
}
