import type { Metadata } from 'next'
import { NietGevonden } from '@/components/niet-gevonden'

export const metadata: Metadata = { title: 'Niet gevonden' }

/** The same page for what does not exist and for what you may not see: the difference is itself information. */
export default function NietGevondenpagina() {
  return <NietGevonden />
}
