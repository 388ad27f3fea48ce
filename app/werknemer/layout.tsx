import type { ReactNode } from 'react'
import { Portaalraamwerk } from '@/app/portaalraamwerk'

/** Frame of the employee's own portal. */
export default function Werknemerportaal({ children }: { children: ReactNode }) {
  return (
    <Portaalraamwerk portaal="werknemer" menu={[{ href: '/werknemer', naam: 'Mijn verzuim' }]}>
      {children}
    </Portaalraamwerk>
  )
}
