import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { ontvang } from '@/app/opladen/ontvang'
import { eisBestandsplek } from '@/lib/bestanden/eis-bestandsplek'
import { noteerBesmet } from '@/lib/bestanden/noteer-besmet'
import { eisVerzendbaar, legVerzendingVast } from '@/lib/documenten/leg-verzending-vast'
import { dagTekst } from '@/lib/verzuim/velden'
import { Weigering } from '@/lib/weigering'

/** Takes the day on which a report was sent to UWV, with the proof of it. */
export async function POST(
  verzoek: NextRequest,
  { params }: { params: Promise<{ gevalId: string; documentId: string }> },
): Promise<Response> {
  const bij = z.object({ gevalId: z.uuid(), documentId: z.uuid() }).safeParse(await params)
  if (!bij.success) return new Response(null, { status: 404 })
  const pagina = `/werkgever/verzuim/${bij.data.gevalId}/documenten/${bij.data.documentId}`
  return await ontvang(verzoek, {
    portaal: 'werkgever',
    recht: 'mijlpaal.vastleggen.werkgever',
    magZonder: true,
    vooraf: async (ctx) => {
      await eisVerzendbaar(ctx, bij.data)
      await eisBestandsplek(ctx, bij.data)
    },
    bewaar: async (ctx, bewijs, formulier) => {
      const op = dagTekst.safeParse(formulier.get('op'))
      if (!op.success) throw new Weigering('verzenddag')
      await legVerzendingVast(ctx, { ...bij.data, op: op.data }, bewijs)
      return `${pagina}#verzenden`
    },
    besmet: (ctx) => noteerBesmet(ctx, bij.data),
    terug: (code, formulier) => {
      const op = formulier?.get('op')
      const dag = typeof op === 'string' && op.length <= 10 ? `&op=${encodeURIComponent(op)}` : ''
      return `${pagina}?bestandFout=${code}${dag}#verzenden`
    },
  })
}
