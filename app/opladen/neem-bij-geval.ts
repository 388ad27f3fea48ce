import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { bewaarBestand } from '@/lib/bestanden/bewaar-bestand'
import { type Bestandctx, eisBestandsplek } from '@/lib/bestanden/eis-bestandsplek'
import { noteerBesmet } from '@/lib/bestanden/noteer-besmet'
import type { Ctx } from '@/lib/db/namens'
import type { Recht } from '@/lib/toegang/rechten'
import { ontvang } from './ontvang'

type Kant = 'werkgever' | 'arbodienst' | 'werknemer'

/** Takes a file for a case, in each portal the same; `documenten` is the page with the form. */
export async function neemBijGeval<P extends Kant>(
  verzoek: NextRequest,
  portaal: P,
  recht: Recht,
  geval: string,
  documenten: (gevalId: string) => string,
): Promise<Response> {
  const id = z.uuid().safeParse(geval)
  if (!id.success) return new Response(null, { status: 404 })
  const bij = { gevalId: id.data, documentId: null }
  const pagina = documenten(id.data)
  const als = (ctx: Ctx<P>) => ctx as Bestandctx
  return await ontvang(verzoek, {
    portaal,
    recht,
    vooraf: (ctx) => eisBestandsplek(als(ctx), bij),
    bewaar: async (ctx, bestand) => {
      if (bestand) await bewaarBestand(als(ctx), bij, bestand)
      return `${pagina}?bestand=toegevoegd#bestanden`
    },
    besmet: (ctx) => noteerBesmet(als(ctx), bij),
    terug: (code) => `${pagina}?bestandFout=${code}#bestanden`,
  })
}
