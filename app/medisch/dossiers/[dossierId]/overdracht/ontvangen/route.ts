import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { ontvangAls } from '@/app/opladen/ontvang'
import { neemPakketIn } from '@/lib/medisch/neem-pakket-in'
import { eisOntvangplek, ontvangOverdracht } from '@/lib/medisch/ontvang-overdracht'
import { ontvangSchema } from '@/lib/medisch/overdracht-schema'
import { MEESTE_PAKKET } from '@/lib/medisch/pakketgrens'
import { noteerBesmetteBijlage } from '@/lib/medisch/voeg-bijlage-toe'
import { Weigering } from '@/lib/weigering'

/** Takes in the sealed package of another arbodienst. */
export async function POST(
  verzoek: NextRequest,
  { params }: { params: Promise<{ dossierId: string }> },
): Promise<Response> {
  const id = z.uuid().safeParse((await params).dossierId)
  if (!id.success) return new Response(null, { status: 404 })
  const dossier = `/medisch/dossiers/${id.data}`
  return await ontvangAls(verzoek, {
    portaal: 'medisch',
    recht: 'medisch.overdragen',
    hoogstens: MEESTE_PAKKET,
    teGroot: 'pakketTeGroot',
    vooraf: (ctx) => eisOntvangplek(ctx, id.data),
    neem: async (_naam, bytes, formulier) => {
      const bij = ontvangSchema.safeParse(Object.fromEntries(formulier))
      if (!bij.success) throw new Weigering('pakketOnvolledig')
      return await neemPakketIn(bytes, bij.data)
    },
    bewaar: async (ctx, pakket) => {
      if (pakket) await ontvangOverdracht(ctx, id.data, pakket)
      return `${dossier}#verloop`
    },
    besmet: (ctx) => noteerBesmetteBijlage(ctx, id.data),
    terug: (code) => `${dossier}/overdracht?bestandFout=${code}#ontvangen`,
  })
}
