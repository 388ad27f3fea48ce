import type { ReactNode } from 'react'
import { Portaalraamwerk } from '@/app/portaalraamwerk'

/** Frame of the medical portal. */
export default function MedischPortaal({ children }: { children: ReactNode }) {
  return <Portaalraamwerk portaal="medisch">{children}</Portaalraamwerk>
}
