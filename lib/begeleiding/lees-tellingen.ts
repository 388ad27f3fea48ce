import type { SqlCtx } from '@/lib/db/namens'
import { getal } from '@/lib/db/sql'
import { plusDagen, toonWeekdag } from '@/lib/wet/kalender'
import { lijsten, vanWie } from './werklijst-sql'

/** Numbers of one's own cases. A number above `MEESTE` is not counted on: say "500+". */
export interface Tellingen {
  lopend: number
  teLaat: number
  /** from today up to and with Sunday */
  dezeWeek: number
  /** not spoken to yet */
  nieuw: number
  onderbroken: number
  /** nobody's, of the whole arbodienst */
  zonderConsultant: number
}

/** Counting stops here: nobody works on more, and a count over everything would grow with the customer. */
export const MEESTE = 500

/** Counts one's own cases, and those of nobody, up to a bound. */
export async function leesTellingen(ctx: SqlCtx<'arbodienst'>): Promise<Tellingen> {
  let zondag = ctx.vandaag
  while (toonWeekdag(zondag) !== 'zondag') zondag = plusDagen(zondag, 1)
  const van = (soort: 'consultant' | 'niemand') =>
    vanWie(ctx.wie.arbodienstId, soort === 'niemand' ? { soort } : { soort, gebruikerId: ctx.wie.gebruikerId })
  const { lopend, onderbroken } = lijsten
  const [rij] = await ctx.db.$queryRaw<Tellingen[]>`
    select count(*)::int as lopend,
           (count(*) filter (where x.volgende_uiterlijk < ${ctx.vandaag}::date))::int as "teLaat",
           (count(*) filter (where x.volgende_uiterlijk >= ${ctx.vandaag}::date and x.volgende_uiterlijk <= ${zondag}::date))::int as "dezeWeek",
           (count(*) filter (where x.eerste_contact_op is null))::int as nieuw,
           (select count(*)::int from (select from verzuimgeval g where ${van('consultant')} and ${onderbroken.welke} limit ${getal(MEESTE + 1)}) o) as onderbroken,
           (select count(*)::int from (select from verzuimgeval g where ${van('niemand')} and ${lopend.welke} limit ${getal(MEESTE + 1)}) z) as "zonderConsultant"
      from (select g.volgende_uiterlijk, g.eerste_contact_op from verzuimgeval g where ${van('consultant')} and ${lopend.welke}
             order by ${lopend.sleutel}, g.id limit ${getal(MEESTE + 1)}) x`
  return rij ?? { lopend: 0, teLaat: 0, dezeWeek: 0, nieuw: 0, onderbroken: 0, zonderConsultant: 0 }
}
