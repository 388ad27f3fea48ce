import { alsDag } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import type { Dag } from '@/lib/wet/kalender'

/** Rows of the history that one page shows. */
const MEESTE = 200

export interface Wijzigingsgroep {
  /** ISO moment */
  op: string
  doorNaam: string
  /** which employment, when the person has several and it is about one */
  dienstverband: { functie: string; begin: Dag } | null
  wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[]
}

/** What was changed about a person, newest first; what was changed at once stands together. Only for HR. */
export async function leesGeschiedenis(ctx: Ctx<'werkgever'>, werknemerId: string): Promise<Wijzigingsgroep[]> {
  const rijen = await ctx.db.werknemerwijziging.findMany({
    where: { werkgeverId: ctx.wie.werkgeverId, werknemerId },
    select: {
      op: true,
      doorNaam: true,
      veld: true,
      oud: true,
      nieuw: true,
      dienstverbandId: true,
      dienstverband: { select: { functie: true, begin: true } },
    },
    orderBy: [{ op: 'desc' }, { id: 'asc' }],
    take: MEESTE,
  })
  const groepen = new Map<string, Wijzigingsgroep>()
  for (const { op, doorNaam, veld, oud, nieuw, dienstverbandId, dienstverband } of rijen) {
    const sleutel = `${op.toISOString()} ${doorNaam} ${dienstverbandId ?? ''}`
    const groep = groepen.get(sleutel) ?? {
      op: op.toISOString(),
      doorNaam,
      dienstverband: dienstverband && { functie: dienstverband.functie, begin: alsDag(dienstverband.begin) },
      wijzigingen: [],
    }
    groep.wijzigingen.push({ veld, oud, nieuw })
    groepen.set(sleutel, groep)
  }
  return [...groepen.values()]
}
