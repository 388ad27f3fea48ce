import { bewaarConcept } from '@/lib/concept/bewaar-concept'
import { conceptplaatsSchema, conceptSchema, LANGST } from '@/lib/concept/concept-schema'
import { leesConcept } from '@/lib/concept/lees-concept'
import { vergeetConcept } from '@/lib/concept/vergeet-concept'
import { type Ctx, GeenSessie, namens, type Sleutel } from '@/lib/db/namens'
import { json, leeg, vanEigenPagina } from '../bewaking'
import { leesJson } from '../lees-json'

// What is typed in a form and not sent yet: kept, given back, thrown away. Called by components/gebruik-opslag.ts.

/** The text and its marks, in bytes of JSON; a body that says it is longer is not read. */
const HOOGSTENS = 4 * LANGST

/** What was typed here before, for who typed it; 204 when there is nothing. */
export async function GET(verzoek: Request): Promise<Response> {
  const vraag = conceptplaatsSchema.safeParse(Object.fromEntries(new URL(verzoek.url).searchParams))
  return await vanEigenPagina(async (sleutel) => {
    if (!vraag.success) return leeg(400)
    return await levend(sleutel, async (ctx) => {
      const concept = await leesConcept(ctx, vraag.data)
      return concept ? json(concept) : leeg(204)
    })
  })
}

/** Keeps it. Also for a session that has just ended: then it says so, and the page asks to sign in again. */
export async function POST(verzoek: Request): Promise<Response> {
  return await vanEigenPagina(async (sleutel) => {
    const concept = conceptSchema.safeParse(await leesJson(verzoek, HOOGSTENS))
    if (!concept.success) return leeg(400)
    const { velden, ...plaats } = concept.data
    const stand = await bewaarConcept(sleutel, plaats, velden)
    return stand === 'geweigerd' ? leeg(401) : json({ stand })
  })
}

/** Throws it away: "Leeg beginnen". */
export async function DELETE(verzoek: Request): Promise<Response> {
  return await vanEigenPagina(async (sleutel) => {
    const plaats = conceptplaatsSchema.safeParse(await leesJson(verzoek, HOOGSTENS))
    if (!plaats.success) return leeg(400)
    return await levend(sleutel, async (ctx) => {
      if (plaats.data.gebruiker === ctx.wie.gebruikerId) await vergeetConcept(ctx, plaats.data)
      return leeg(204)
    })
  })
}

async function levend(sleutel: Sleutel, werk: (ctx: Ctx) => Promise<Response>): Promise<Response> {
  try {
    return await namens(sleutel, 'eigenConcept.lezen', werk)
  } catch (fout) {
    if (fout instanceof GeenSessie) return leeg(401)
    throw fout
  }
}
