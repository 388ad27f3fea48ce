import { alsDag } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'

/** An appointment that is going to change. */
export interface OpenAfspraak {
  id: string
  werknemerId: string
  behandelaarId: string | null
  dag: Dag
  vanMinuut: number
  totMinuut: number
  toestand: string
}

/** Takes the appointment until the end of the transaction; refuses one that somebody else changed meanwhile. */
export async function openAfspraak(
  ctx: Ctx<'arbodienst'> | Ctx<'medisch'>,
  { id, versie }: { id: string; versie: number },
): Promise<OpenAfspraak> {
  await ctx.db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${id}, 0))::text`
  const a = await ctx.db.afspraak.findFirst({
    where: { id, arbodienstId: ctx.wie.arbodienstId },
    select: {
      id: true,
      werknemerId: true,
      behandelaarId: true,
      dag: true,
      vanMinuut: true,
      totMinuut: true,
      toestand: true,
      versie: true,
    },
  })
  if (!a) throw nietGevonden('afspraak', id)
  if (a.versie !== versie) throw new Weigering('intussenGewijzigd', { gegevens: { versie: String(a.versie) } })
  return { ...a, dag: alsDag(a.dag) }
}
