import { alsAgenda } from '@/lib/berichten/ics'
import { leesAgenda } from '@/lib/berichten/lees-agenda'
import { omgeving } from '@/lib/omgeving'

/** The calendar behind a secret address, for calendar programs: no cookie, no session. What opens nothing is not there. */
export async function GET(_verzoek: Request, { params }: { params: Promise<{ geheim: string }> }): Promise<Response> {
  const [, geheim] = /^([\w-]{43})\.ics$/.exec((await params).geheim) ?? []
  const punten = geheim === undefined ? null : await leesAgenda(geheim)
  if (!punten)
    return new Response('Deze agenda is er niet (meer).', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(alsAgenda(punten, omgeving.adres, new Date()), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="poortwacht.ics"',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
