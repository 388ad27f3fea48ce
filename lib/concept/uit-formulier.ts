import type { Sleutel } from '@/lib/db/namens'
import { bewaarConcept } from './bewaar-concept'
import { type Conceptplaats, verzondenSchema } from './concept-schema'

type Verzonden = Conceptplaats & { leeg: string[] }

/** Which draft a form that was sent has; null when it has none. */
export function conceptVan(formulier: FormData): Verzonden | null {
  const tekst = formulier.get('$concept')
  if (typeof tekst !== 'string') return null
  try {
    const gelezen = verzondenSchema.safeParse(JSON.parse(tekst))
    return gelezen.success ? gelezen.data : null
  } catch {
    return null
  }
}

/** Keeps what was sent by somebody who first has to prove again who he is: it stands there when he comes back. */
export async function bewaarVerzonden(
  sleutel: Sleutel,
  formulier: FormData,
  getypt: Record<string, string[]>,
): Promise<void> {
  const concept = conceptVan(formulier)
  if (!concept) return
  const leeg = concept.leeg.map((naam): [string, string[]] => [naam, []])
  await bewaarConcept(sleutel, concept, [...leeg, ...Object.entries(getypt)])
}
