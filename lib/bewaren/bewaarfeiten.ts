import type { SqlTx } from '@/lib/db/rechtstreeks'
import type { Bewaarfeiten } from '@/lib/wet/bewaartermijnen'
import type { Dag } from '@/lib/wet/kalender'

/** When the guidance of a case can have ended, and whether the files of its person are held. */
export interface Gevalbewaring extends Bewaarfeiten {
  gevalId: string
  dossiernummer: string
  /** last day of the hold that lasts longest; null when there is none */
  aangehoudenTot: Dag | null
}

/** Of these cases, as far as one may know: a job all, HR those of its own werkgever. */
export async function leesBewaarfeiten(db: SqlTx, gevallen: string[]): Promise<Gevalbewaring[]> {
  return await db.$queryRaw<Gevalbewaring[]>`
    select geval_id as "gevalId", dossiernummer, toestand, gesloten::text, einde_dienstverband::text as "eindeDienstverband",
           einde_loonsanctie::text as "eindeLoonsanctie", contact::text, afspraak::text, document::text, advies::text, taak::text,
           aangehouden_tot::text as "aangehoudenTot"
      from muur.bewaarfeiten(${gevallen}::uuid[])`
}
