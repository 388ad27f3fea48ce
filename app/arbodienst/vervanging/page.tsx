import type { Metadata } from 'next'
import { Vervangingspagina } from '../../toegang/vervangingspagina'
import { beeindigVervangingActie, wijsVervangerAanActie } from './acties'

export const metadata: Metadata = { title: 'Vervanging' }

/** Who takes whose place, and for how long. */
export default function Vervanging({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  return (
    <Vervangingspagina
      portaal="arbodienst"
      onder="De vervanger vindt in die periode de werklijst van zijn collega bij de zijne."
      searchParams={searchParams}
      wijsAan={wijsVervangerAanActie}
      beeindig={beeindigVervangingActie}
    />
  )
}
