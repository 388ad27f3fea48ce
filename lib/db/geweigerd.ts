import type { Recht } from '@/lib/toegang/rechten'
import type { Portaal } from '@/lib/toegang/rollen'
import type { Tx } from './client'
import { type Handeling, schrijfRegel } from './logboek'
import { alsPortaal } from './portaal'

/** What was asked for: which kind of thing, and its id. */
export interface Gevraagd {
  object?: string
  objectId?: string
}

/** Why something was refused: the right is missing, it is not there (for this person), or the request came from another site. */
export type Weigergrond = 'geenRecht' | 'nietGevonden' | 'herkomst'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Writes a refusal in the audit trail, in a short transaction of its own: that of the refused work is rolled back, and a line
 * in it with it. The session signs for the line, so without a valid one there is none (signing in writes its own). When it
 * cannot be written the refusal stands all the same.
 */
export async function noteerWeigering(
  sleutel: { portaal: Portaal; geheim: string },
  recht: Recht,
  grond: Weigergrond,
  { object, objectId }: Gevraagd,
  verzoekId: string | null = null,
): Promise<void> {
  try {
    const noteer = async (db: Tx) => {
      const [rij] = await db.$queryRaw<{ er: boolean }[]>`select muur.mijn_gebruiker() is not null as er`
      if (!rij?.er) return
      await schrijfRegel(
        db,
        {
          gebeurtenis: 'toegang.geweigerd',
          handeling: handelingVan(recht),
          uitkomst: 'geweigerd',
          object: object ?? recht.split('.')[0],
          objectId: objectId && UUID.test(objectId) ? objectId : undefined,
          bijzonderheden: { reden: grond },
        },
        recht,
        verzoekId,
      )
    }
    // A request that was refused does not count as somebody at work.
    await alsPortaal(sleutel, noteer, { stil: true })
  } catch (fout) {
    console.error('Een weigering kon niet in het logboek worden geschreven.', fout instanceof Error ? fout.name : '')
  }
}

/** What somebody with this right would have done. */
function handelingVan(recht: Recht): Handeling {
  if (recht.endsWith('.lezen')) return 'lezen'
  return recht.endsWith('.exporteren') ? 'uitvoeren' : 'wijzigen'
}
