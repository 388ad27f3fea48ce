import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { ontvang } from '@/app/opladen/ontvang'
import { bijlageSchema, eisBijlageplek, noteerBesmetteBijlage, voegBijlageToe } from '@/lib/medisch/voeg-bijlage-toe'
import { Weigering } from '@/lib/weigering'

/** Takes an attachment for a medical file. */
export async function POST(
  verzoek: NextRequest,
  { params }: { params: Promise<{ dossierId: string }> },
): Promise<Response> {
  const id = z.uuid().safeParse((await params).dossierId)
  if (!id.success) return new Response(null, { status: 404 })
  const pagina = `/medisch/dossiers/${id.data}`
  return await ontvang(verzoek, {
    portaal: 'medisch',
    recht: 'medisch.schrijven',
    medisch: true,
    vooraf: (ctx) => eisBijlageplek(ctx, id.data),
    bewaar: async (ctx, bestand, formulier) => {
      const bij = bijlageSchema.safeParse({
        verzoek: formulier.get('verzoek'),
        vervangtId: formulier.get('vervangtId') ?? '',
      })
      if (!bij.success) throw new Weigering('formulierVerlopen')
      if (bestand) await voegBijlageToe(ctx, id.data, bestand, bij.data)
      return `${pagina}?bestand=toegevoegd#bijlagen`
    },
    besmet: (ctx) => noteerBesmetteBijlage(ctx, id.data),
    terug: (code) => `${pagina}?bestandFout=${code}#bijlagen`,
  })
}
