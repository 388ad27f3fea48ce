import type { ReactNode } from 'react'
import { Portaalraamwerk } from '@/app/portaalraamwerk'

/** Frame of the portal of HR and line managers. */
export default function Werkgeverportaal({ children }: { children: ReactNode }) {
  return (
    <Portaalraamwerk
      portaal="werkgever"
      menu={[
        { href: '/werkgever', naam: 'Vandaag' },
        { href: '/werkgever/verzuim', naam: 'Verzuim' },
        { href: '/werkgever/medewerkers', naam: 'Medewerkers' },
        { href: '/werkgever/afdelingen', naam: 'Afdelingen', voor: ['hr'] },
      ]}
    >
      {children}
    </Portaalraamwerk>
  )
}
