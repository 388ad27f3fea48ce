import type { Metadata } from 'next'
import { Rolpagina } from '../../../toegang/rolpagina'
import { beeindigRolActie } from '../acties'

export const metadata: Metadata = { title: 'Rol beëindigen' }

/** Ends one role of one person. */
export default function RolBeeindigen({ params }: { params: Promise<{ rolId: string }> }) {
  return <Rolpagina portaal="werkgever" params={params} beeindig={beeindigRolActie} />
}
