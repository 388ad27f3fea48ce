import type { Metadata } from 'next'
import { Vervangingspagina } from '../../toegang/vervangingspagina'
import { beeindigVervangingActie, wijsVervangerAanActie } from './acties'

export const metadata: Metadata = { title: 'Vervanging' }

/** Who takes whose place, and for how long. */
export default function Vervanging({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  return (
    <Vervangingspagina
      portaal="werkgever"
      onder="De vervanger ziet in die periode wat de leidinggevende ziet, en daarna niet meer."
      searchParams={searchParams}
      wijsAan={wijsVervangerAanActie}
      beeindig={beeindigVervangingActie}
    />
  )
}
