import type { Metadata } from 'next'
import { z } from 'zod'
import { Brievenscherm, GELUKTE } from '@/app/brieven/schermen'
import { foutUitAdres } from '@/app/opladen/fout-uit-adres'
import { leesBrieven } from '@/lib/brieven/lees-brieven'
import { opPagina } from '@/lib/toegang/op-pagina'
import { bewaarHuisstijlActie, verwijderLogoActie, verwijderSjabloonActie } from './acties'

export const metadata: Metadata = { title: 'Brieven' }

const vraag = z.object({ gelukt: z.enum(GELUKTE).optional().catch(undefined) })

/** Templates of letters and the house style. */
export default async function Brieven({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const adres = await searchParams
  const { gelukt } = vraag.parse(adres)
  const brieven = await opPagina('arbodienst', 'brief.beheren.arbodienst', leesBrieven)
  return (
    <Brievenscherm
      {...brieven}
      basis="/arbodienst/brieven"
      gelukt={gelukt}
      verwijder={verwijderSjabloonActie}
      bewaarHuisstijl={bewaarHuisstijlActie}
      verwijderLogo={verwijderLogoActie}
      logofout={foutUitAdres(adres)}
    />
  )
}
