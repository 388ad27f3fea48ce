import type { ReactNode } from 'react'
import { Portaalraamwerk } from '@/app/portaalraamwerk'

/** Frame of the employee's own portal. */
export default function Werknemerportaal({ children }: { children: ReactNode }) {
  return <Portaalraamwerk portaal="werknemer">{children}</Portaalraamwerk>
}
