import type { NextRequest } from 'next/server'
import { ontvangAls } from '@/app/opladen/ontvang'
import { bewaarCodelijst } from '@/lib/beheer/diagnosecodes/bewaar-codelijst'
import { keurCodelijst } from '@/lib/beheer/diagnosecodes/keur-lijst'
import { MEESTE_BYTES } from '@/lib/organisatie/inlezen/splits'
import { tekst } from '@/lib/organisatie/velden-schema'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { Weigering } from '@/lib/weigering'

const bronSchema = tekst('', 200)

/** Takes a list of codes and shows what it would change; the list that doctors choose from does not change. */
export async function POST(verzoek: NextRequest): Promise<Response> {
  return await ontvangAls(verzoek, {
    portaal: 'beheer',
    recht: 'diagnosecodes.beheren',
    hoogstens: MEESTE_BYTES,
    teGroot: 'bestandTeGroot',
    vooraf: async (ctx) => eisVerseFactor(ctx),
    neem: async (naam, bytes, formulier) => {
      const bron = bronSchema.safeParse(formulier.get('bron'))
      if (!bron.success) throw new Weigering('codelijstZonderBron')
      return { naam, bron: bron.data, lijst: keurCodelijst(bytes) }
    },
    bewaar: async (ctx, gelezen) => {
      if (!gelezen) throw new Weigering('geenBestand')
      const { id } = await bewaarCodelijst(ctx, gelezen)
      return `/beheer/diagnosecodes/${id}`
    },
    besmet: async () => undefined,
    terug: (code) => `/beheer/diagnosecodes?bestandFout=${code}`,
  })
}
