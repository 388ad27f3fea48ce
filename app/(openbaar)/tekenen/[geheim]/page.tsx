import type { Metadata } from 'next'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { Tekenen } from './tekenen'

export const metadata: Metadata = { title: 'Document ondertekenen' }

/**
 * The link of a document to sign. Looking changes nothing and says nothing: not whether the link works, not of whom it is. Only with the
 * code that goes with it does anything show.
 */
export default async function Tekenpagina({ params }: { params: Promise<{ geheim: string }> }) {
  const { geheim } = await params
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">Document ondertekenen</h1>
      <Tekenen geheim={geheim.slice(0, 100)} />
    </OpenbaarRaamwerk>
  )
}
