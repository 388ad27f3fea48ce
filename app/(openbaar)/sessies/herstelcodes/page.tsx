import type { Metadata } from 'next'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { eisVerseSessie } from '../verse-sessie'
import { Herstelcodeformulier } from './herstelcodeformulier'

export const metadata: Metadata = { title: 'Nieuwe herstelcodes' }

/** New recovery codes for oneself. */
export default async function HerstelcodesPagina() {
  await eisVerseSessie('/sessies/herstelcodes')
  return (
    <OpenbaarRaamwerk>
      <Herstelcodeformulier />
    </OpenbaarRaamwerk>
  )
}
