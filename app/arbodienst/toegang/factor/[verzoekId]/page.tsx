import type { Metadata } from 'next'
import { Factorpagina } from '../../../../toegang/factorpagina'
import { keurFactorGoedActie, wijsFactorAfActie } from '../../acties'

export const metadata: Metadata = { title: 'Nieuwe app koppelen' }

/** Judges one request to tie another app, after a check of who it is. */
export default function Factorverzoek({ params }: { params: Promise<{ verzoekId: string }> }) {
  return <Factorpagina portaal="arbodienst" params={params} keurGoed={keurFactorGoedActie} wijsAf={wijsFactorAfActie} />
}
