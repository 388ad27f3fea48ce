import type { ReactNode } from 'react'
import { Portaalraamwerk } from '@/app/portaalraamwerk'

/** Frame of the portal of HR and line managers. */
export default function Werkgeverportaal({ children }: { children: ReactNode }) {
  return <Portaalraamwerk portaal="werkgever">{children}</Portaalraamwerk>
}
