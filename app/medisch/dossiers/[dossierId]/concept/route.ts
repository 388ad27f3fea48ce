import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { isEigenHerkomst } from '@/lib/actie'
import { GeenSessie, namens } from '@/lib/db/namens'
import { conceptSchema, houConcept } from '@/lib/medisch/bewaar-concept'
import { leesKoekje } from '@/lib/toegang/cookie'
import { Weigering } from '@/lib/weigering'

/** A form of the file holds no more than this. */
const MEESTE_TEKENS = 400_000
const tijd = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'medium', timeZone: 'Europe/Amsterdam' })

/**
 * Keeps what a doctor is typing. A route and not an action: it is called every few seconds, must say "saved" only when it is, and
 * may not render the page again under his hands.
 */
export async function PUT(
  verzoek: NextRequest,
  { params }: { params: Promise<{ dossierId: string }> },
): Promise<Response> {
  if (!(await isEigenHerkomst())) return antwoord(403)
  const koekje = await leesKoekje()
  if (koekje?.portaal !== 'medisch') return antwoord(401)
  const dossierId = z.uuid().safeParse((await params).dossierId)
  const tekst = await verzoek.text()
  const invoer = conceptSchema.safeParse(tekst.length > MEESTE_TEKENS ? null : alsJson(tekst))
  if (!dossierId.success || !invoer.success) return antwoord(400)
  try {
    await namens(
      { portaal: 'medisch', geheim: koekje.geheim },
      'medisch.schrijven',
      (ctx) => houConcept(ctx, dossierId.data, invoer.data),
      { gevraagd: { object: 'medisch_dossier', objectId: dossierId.data } },
    )
    return antwoord(200, { op: tijd.format(new Date()) })
  } catch (fout) {
    if (fout instanceof GeenSessie) return antwoord(401)
    if (fout instanceof Weigering) return antwoord(fout.code === 'factorNodig' ? 401 : 404)
    throw fout
  }
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return null
  }
}

function antwoord(status: number, inhoud: object = {}): Response {
  return Response.json(inhoud, { status, headers: { 'cache-control': 'no-store' } })
}
