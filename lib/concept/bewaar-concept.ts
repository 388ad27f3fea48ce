import type { Sleutel } from '@/lib/db/namens'
import { alsPortaal } from '@/lib/db/portaal'
import { versleutel } from '@/lib/toegang/kluis'
import { type Conceptplaats, type Conceptveld, conceptBinding, LANGST } from './concept-schema'

/** `nagekomen`: kept, but the session had ended; `geweigerd`: not of this session, too old or too much. */
export type Bewaard = 'levend' | 'nagekomen' | 'geweigerd'

/**
 * Keeps what somebody typed, encrypted. Not through `namens`, because a session that ended in the meantime may still put a draft
 * down (and nothing else): muur.bewaar_concept decides.
 */
export async function bewaarConcept(sleutel: Sleutel, plaats: Conceptplaats, velden: Conceptveld[]): Promise<Bewaard> {
  const tekst = JSON.stringify(velden)
  if (tekst.length > LANGST) return 'geweigerd'
  const inhoud = versleutel(conceptBinding(plaats), tekst)
  const [rij] = await alsPortaal(
    sleutel,
    (db) => db.$queryRaw<{ stand: string | null }[]>`
      select muur.bewaar_concept(${plaats.gebruiker}::uuid, ${plaats.werkplek}, ${plaats.formulier}, ${inhoud}) as stand`,
  )
  return rij?.stand === 'levend' || rij?.stand === 'nagekomen' ? rij.stand : 'geweigerd'
}
