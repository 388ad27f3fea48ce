import type { Sleutel } from '@/lib/db/namens'
import { alsPortaal } from '@/lib/db/portaal'
import type { Berichtportaal } from './lees-berichten'

/**
 * How many messages of this workplace were not opened yet; null without a valid session. Says nothing of what they are about,
 * so it leaves no line in the trail; and it is asked by the page and not by a person, so it keeps no session alive.
 */
export async function telOngelezen(sleutel: Sleutel<Berichtportaal>): Promise<number | null> {
  const [rij] = await alsPortaal(
    sleutel,
    (db) => db.$queryRaw<{ aantal: number | null }[]>`
      select case when muur.mijn_gebruiker() is not null then
               (select count(*)::int from bericht b where b.ontvanger_id = (select muur.mijn_gebruiker()) and b.gelezen_op is null)
             end as aantal`,
    { stil: true },
  )
  return rij?.aantal ?? null
}
