import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { ontvang } from '@/app/opladen/ontvang'
import { bijlageSchema, eisBijlageplek, noteerBesmetteBijlage, voegBijlageToe } from '@/lib/medisch/voeg-bijlage-toe'
import { Weigering } from '@/lib/weigering'

/** Takes an attachment for a medical file; with `machtiging` as the answer to what was asked there. `terug` is the page of the form. */
export async function neemBijlage(
  verzoek: NextRequest,
  dossier: string,
  machtiging: string | null,
  terug: (dossierId: string) => { pagina: string; bij?: string; plek: string },
): Promise<Response> {
  const id = z.uuid().safeParse(dossier)
  if (!id.success) return new Response(null, { status: 404 })
  const { pagina, bij: kaart, plek } = terug(id.data)
  const naar = (uitslag: string) => `${pagina}?${uitslag}${kaart ? `&bij=${kaart}` : ''}#${plek}`
  return await ontvang(verzoek, {
    portaal: 'medisch',
    recht: 'medisch.schrijven',
    medisch: true,
    vooraf: (ctx) => eisBijlageplek(ctx, id.data),
    bewaar: async (ctx, bestand, formulier) => {
      const bij = bijlageSchema.safeParse({
        verzoek: formulier.get('verzoek'),
        vervangtId: formulier.get('vervangtId') ?? '',
        machtigingId: machtiging,
      })
      if (!bij.success) throw new Weigering('formulierVerlopen')
      if (bestand) await voegBijlageToe(ctx, id.data, bestand, bij.data)
      return naar('bestand=toegevoegd')
    },
    besmet: (ctx) => noteerBesmetteBijlage(ctx, id.data),
    terug: (code) => naar(`bestandFout=${code}`),
  })
}
