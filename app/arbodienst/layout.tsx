import type { ReactNode } from 'react'
import { Portaalraamwerk } from '@/app/portaalraamwerk'

/** Frame of the portal of the arbodienst. */
export default function Arbodienstportaal({ children }: { children: ReactNode }) {
  return <Portaalraamwerk portaal="arbodienst">{children}</Portaalraamwerk>
}
