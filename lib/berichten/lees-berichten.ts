import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { sql } from '@/lib/db/sql'
import type { Portaal } from '@/lib/toegang/rollen'
import { zinVanBericht } from './zinnen'

/** The portals in which somebody gets messages. */
export type Berichtportaal = Portaal

/** A message, with whose case it is about where this portal may know. */
export interface Bericht {
  id: string
  soort: string
  zin: string
  gevalId: string | null
  naam: string | null
  /** moment as ISO text */
  op: string
  gelezen: boolean
}

const PER_KEER = 50

/** One's own messages of this workplace, the newest first, at most fifty; `verder` is true when there are older ones. */
export async function leesBerichten(
  ctx: Ctx<Berichtportaal>,
  voor: string | null,
): Promise<{ berichten: Bericht[]; ongelezen: number; verder: boolean; mailGeweigerd: boolean }> {
  const rijen = await ctx.db.$queryRaw<
    (Bericht & { werknemerId: string | null; ongelezen: number; sleutel: string })[]
  >`
    select b.id, b.soort, b.sleutel, b.geval_id as "gevalId", w.naam, w.id as "werknemerId", b.aangemaakt_op as op, b.gelezen_op is not null as gelezen,
           (select count(*)::int from bericht o where o.ontvanger_id = ${ctx.wie.gebruikerId}::uuid and o.gelezen_op is null) as ongelezen
      from bericht b left join lateral (${wiens(ctx.wie.portaal)}) w on true
     where b.ontvanger_id = ${ctx.wie.gebruikerId}::uuid and (${voor}::timestamptz is null or b.aangemaakt_op < ${voor}::timestamptz)
     order by b.aangemaakt_op desc, b.id limit ${PER_KEER + 1}`
  const berichten = rijen.slice(0, PER_KEER)
  const onderwerpen = [...new Set(berichten.flatMap((b) => (b.werknemerId ? [b.werknemerId] : [])))]
  await logboek(ctx, { gebeurtenis: 'berichten.bekeken', handeling: 'lezen', onderwerpen, object: 'bericht' })
  return {
    berichten: berichten.map(({ id, soort, sleutel, gevalId, naam, op, gelezen }) => ({
      id,
      soort,
      zin: zinVanBericht(soort, sleutel),
      gevalId,
      naam,
      op: new Date(op).toISOString(),
      gelezen,
    })),
    ongelezen: rijen[0]?.ongelezen ?? 0,
    verder: rijen.length > PER_KEER,
    mailGeweigerd: (await ctx.db.mailstand.count({ where: { gebruikerId: ctx.wie.gebruikerId } })) > 0,
  }
}

/** Whose case a message is about, as far as this portal may read it. The employee knows: it is his own; beheer sees nobody. */
function wiens(portaal: Berichtportaal) {
  if (portaal === 'werknemer' || portaal === 'beheer') return sql`select null::uuid as id, null::text as naam`
  if (portaal === 'werkgever') {
    return sql`select w.id, concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam) as naam from verzuimgeval g
                 join werknemer w on w.werkgever_id = g.werkgever_id and w.id = g.werknemer_id
                where g.werkgever_id = b.werkgever_id and g.id = b.geval_id`
  }
  return sql`select p.werknemer_id as id, p.naam from verzuimgeval g
               join begeleiding p on p.arbodienst_id = g.arbodienst_id and p.werknemer_id = g.werknemer_id
              where g.arbodienst_id = b.arbodienst_id and g.id = b.geval_id`
}
