import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'

/** A step of a second opinion; the database knows who may take which, and in what order (muur.second_opinion_stap). */
export type Stap =
  | { stap: 'toestemming'; magMee: string[]; via: 'portaal' | 'mondeling' | 'schriftelijk' }
  | { stap: 'delen'; delen: boolean }
  | { stap: 'reactie'; uitkomst: string }
  | { stap: 'ingetrokken' | 'teruggegeven' }

/** Takes a step, with its line in the trail of the arbodienst; refuses one that cannot be taken (any more). */
export async function zetStap(ctx: Ctx<'werknemer'> | Ctx<'medisch'>, id: string, s: Stap): Promise<void> {
  const [rij] = await ctx.db.$queryRaw<{ gelukt: boolean }[]>`
    select muur.second_opinion_stap(${id}::uuid, ${s.stap}, ${s.stap === 'toestemming' ? s.magMee : []}::text[],
      ${s.stap === 'toestemming' ? s.via : null}, ${s.stap === 'delen' ? s.delen : null}::boolean,
      ${s.stap === 'reactie' ? s.uitkomst : null}, ${ctx.verzoekId}) as gelukt`
  if (!rij?.gelukt) throw new Weigering('stapNietMogelijk')
}
