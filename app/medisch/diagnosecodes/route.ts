import type { NextRequest } from 'next/server'
import { leesJson } from '@/app/api/lees-json'
import { isEigenHerkomst } from '@/lib/actie'
import { GeenSessie, namens } from '@/lib/db/namens'
import { zoekcodeSchema, zoekDiagnosecode } from '@/lib/medisch/zoek-diagnosecode'
import { leesKoekje } from '@/lib/toegang/cookie'
import { Weigering } from '@/lib/weigering'

/** A word or a code, in bytes of JSON. */
const HOOGSTENS = 1_000

/**
 * Codes for what a doctor is typing. By POST, so that it stands in no address, log or history; and without the file he types it in,
 * so that it says nothing about anybody.
 */
export async function POST(verzoek: NextRequest): Promise<Response> {
  if (!(await isEigenHerkomst())) return antwoord(403)
  const koekje = await leesKoekje()
  if (koekje?.portaal !== 'medisch') return antwoord(401)
  const invoer = zoekcodeSchema.safeParse(await leesJson(verzoek, HOOGSTENS))
  if (!invoer.success) return antwoord(400)
  try {
    const sleutel = { portaal: 'medisch', geheim: koekje.geheim } as const
    return antwoord(200, await namens(sleutel, 'medisch.lezen', (ctx) => zoekDiagnosecode(ctx, invoer.data)))
  } catch (fout) {
    if (fout instanceof GeenSessie) return antwoord(401)
    if (fout instanceof Weigering) return antwoord(404)
    throw fout
  }
}

function antwoord(status: number, codes: unknown[] = []): Response {
  return Response.json({ codes }, { status, headers: { 'cache-control': 'no-store' } })
}
