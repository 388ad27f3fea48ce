import { alsDag } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { sql } from '@/lib/db/sql'
import { nietGevonden } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import { naamVan } from '../lees-exportkeuze'
import { type Logboekregel, leesRegels } from '../regel'
import { type Aanleiding, aanleidingen, isAanleiding, isOordeel, type Oordeel } from './uitleg'

export interface Steekproefoordeel {
  oordeel: Oordeel
  opmerking: string
  door: string
  op: Date
}

export interface Steekproefitem {
  id: string
  aanleiding: Aanleiding
  /** how often in that week, where the reason is about more than one line */
  keer: number | null
  regel: Logboekregel | null
  oordelen: Steekproefoordeel[]
  isOpen: boolean
  /** about what the reader did himself: somebody else has to judge it */
  isEigen: boolean
}

export interface Steekproef {
  keten: string
  week: string
  maandag: Dag
  organisatie: string
  items: Steekproefitem[]
  /** per reason how many the rule found, also those that are not in the review */
  treffers: Partial<Record<Aanleiding, number>>
}

/** One weekly review: the lines to look at, why, and what was found of them. What is open comes first. */
export async function leesSteekproef(ctx: Ctx<'beheer'>, vraag: { keten: string; week: string }): Promise<Steekproef> {
  const kop = await ctx.db.steekproef.findUnique({
    where: { keten_week: vraag },
    select: {
      maandag: true,
      items: { include: { oordelen: { orderBy: { op: 'asc' } } } },
    },
  })
  if (!kop) throw nietGevonden('steekproef', vraag.keten)
  const nummers = kop.items.map((i) => i.regelId)
  const regels = new Map(
    nummers.length === 0
      ? []
      : (await leesRegels(ctx, sql`select r.* from logboekregel r where r.id = any (${nummers}::bigint[])`)).map(
          (r) => [r.id, r],
        ),
  )
  await logboek(ctx, {
    gebeurtenis: 'steekproef.bekeken',
    handeling: 'lezen',
    onderwerpen: [...new Set([...regels.values()].flatMap((r) => (r.onderwerpen.length === 1 ? r.onderwerpen : [])))],
    object: 'steekproef',
    bijzonderheden: { week: vraag.week, aantal: kop.items.length },
  })
  const volgorde = Object.keys(aanleidingen)
  const treffers: Steekproef['treffers'] = {}
  const items = kop.items.flatMap(({ id, aanleiding, gegevens, regelId, oordelen }): Steekproefitem[] => {
    if (!isAanleiding(aanleiding)) return []
    const regel = regels.get(String(regelId)) ?? null
    treffers[aanleiding] = getal(gegevens, 'treffers') ?? undefined
    return [
      {
        id,
        aanleiding,
        keer: getal(gegevens, 'keer'),
        regel,
        oordelen: oordelen.flatMap((o) =>
          isOordeel(o.oordeel) ? [{ oordeel: o.oordeel, opmerking: o.opmerking, door: o.doorNaam, op: o.op }] : [],
        ),
        isOpen: oordelen.every((o) => o.oordeel === 'navragen'),
        isEigen: regel?.wie?.id === ctx.wie.gebruikerId,
      },
    ]
  })
  items.sort(
    (a, b) =>
      Number(b.isOpen) - Number(a.isOpen) ||
      volgorde.indexOf(a.aanleiding) - volgorde.indexOf(b.aanleiding) ||
      (b.regel?.op.getTime() ?? 0) - (a.regel?.op.getTime() ?? 0),
  )
  return { ...vraag, maandag: alsDag(kop.maandag), organisatie: await naamVan(ctx, vraag.keten), items, treffers }
}

function getal(gegevens: unknown, naam: string): number | null {
  const waarde =
    typeof gegevens === 'object' && gegevens !== null ? Object.entries(gegevens).find(([n]) => n === naam) : null
  return typeof waarde?.[1] === 'number' ? waarde[1] : null
}
