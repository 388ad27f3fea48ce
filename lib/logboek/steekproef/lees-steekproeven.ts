import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { geen, sql } from '@/lib/db/sql'
import { type Dag, dag } from '@/lib/wet/kalender'
import { eigenKetennaam } from '../lees-exportkeuze'

const PER_BLAD = 50

export interface Steekproefregel {
  keten: string
  week: string
  maandag: Dag
  organisatie: string
  aantal: number
  /** not judged for good yet */
  open: number
  /** judged as not right */
  onterecht: number
}

/** Where a page of the list begins: after this review. */
export interface Steekproefplek {
  week: string
  keten: string
}

/** The weekly reviews, the newest first. */
export async function leesSteekproeven(
  ctx: Ctx<'beheer'>,
  na: Steekproefplek | null,
): Promise<{ rijen: Steekproefregel[]; volgende: Steekproefplek | null; isPlatform: boolean }> {
  const eigen = eigenKetennaam(ctx)
  const gevonden = await ctx.db.$queryRaw<(Omit<Steekproefregel, 'maandag'> & { maandag: string })[]>`
    select s.keten, s.week, s.maandag::text as maandag, coalesce(w.naam, a.naam, 'Poortwacht') as organisatie,
           (select count(*)::int from steekproefitem i where i.keten = s.keten and i.week = s.week) as aantal,
           (select count(*)::int from steekproefitem i where i.keten = s.keten and i.week = s.week and not exists (
              select from steekproefoordeel o where o.keten = i.keten and o.item_id = i.id and o.oordeel <> 'navragen')) as open,
           (select count(*)::int from steekproefitem i join steekproefoordeel o on o.keten = i.keten and o.item_id = i.id
             where i.keten = s.keten and i.week = s.week and o.oordeel = 'onterecht') as onterecht
      from steekproef s
      left join werkgever w on s.keten = 'werkgever:' || w.id
      left join arbodienst a on s.keten = 'arbodienst:' || a.id
     where true ${eigen ? sql`and s.keten = ${eigen}` : geen}
       ${na ? sql`and (s.week, s.keten) < (${na.week}, ${na.keten})` : geen}
     order by s.week desc, s.keten desc limit ${PER_BLAD + 1}`
  const rijen = gevonden.slice(0, PER_BLAD).map((r) => ({ ...r, maandag: dag(r.maandag) }))
  await logboek(ctx, {
    gebeurtenis: 'steekproef.lijstBekeken',
    handeling: 'lezen',
    object: 'steekproef',
    bijzonderheden: { aantal: rijen.length },
  })
  const laatste = rijen.at(-1)
  return {
    rijen,
    volgende: gevonden.length > PER_BLAD && laatste ? { week: laatste.week, keten: laatste.keten } : null,
    isPlatform: eigen === null,
  }
}
