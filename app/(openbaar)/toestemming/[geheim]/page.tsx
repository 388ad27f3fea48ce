import type { Metadata } from 'next'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { Toestemming } from './toestemming'

export const metadata: Metadata = { title: 'Lezen en beslissen' }

/**
 * The link of a question of a doctor. Looking changes nothing and says nothing: not whether the link works, not of whom it is, nor that a
 * doctor asks. Only with the code that goes with it does anything show.
 */
export default async function Toestemmingpagina({ params }: { params: Promise<{ geheim: string }> }) {
  const { geheim } = await params
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">Lezen en beslissen</h1>
      <Toestemming geheim={geheim.slice(0, 100)} />
    </OpenbaarRaamwerk>
  )
}
