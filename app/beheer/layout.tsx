import type { ReactNode } from 'react'
import { Portaalraamwerk } from '@/app/portaalraamwerk'

/** Frame of the portal of platform and privacy officer. */
export default function Beheerportaal({ children }: { children: ReactNode }) {
  return <Portaalraamwerk portaal="beheer">{children}</Portaalraamwerk>
}
