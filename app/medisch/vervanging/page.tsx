import type { Metadata } from 'next'
import { Vervangingspagina } from '../../toegang/vervangingspagina'
import { beeindigVervangingActie, wijsVervangerAanActie } from './acties'

export const metadata: Metadata = { title: 'Vervanging' }

/** Who takes whose place, and for how long. */
export default function Vervanging({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  return (
    <Vervangingspagina
      portaal="medisch"
      onder="Uw vervanger heeft in die periode uw spreekuur en opent uw dossiers. Om middernacht na de laatste dag houdt dat vanzelf op."
      searchParams={searchParams}
      wijsAan={wijsVervangerAanActie}
      beeindig={beeindigVervangingActie}
    />
  )
}
