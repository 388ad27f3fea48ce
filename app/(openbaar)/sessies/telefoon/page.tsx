import type { Metadata } from 'next'
import { Uitleg } from '@/app/(openbaar)/aanmelden/instellen/uitleg'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { leesNieuweTelefoon } from '@/lib/toegang/nieuwe-telefoon'
import { eisVerseSessie } from '../verse-sessie'
import { Telefoonformulier } from './telefoonformulier'

export const metadata: Metadata = { title: 'Nieuwe telefoon' }

/** Ties another phone to one's account. Opening the page changes nothing; the button does. */
export default async function TelefoonPagina() {
  const instelling = await leesNieuweTelefoon(await eisVerseSessie('/sessies/telefoon'))
  return (
    <OpenbaarRaamwerk>
      <Telefoonformulier begin={instelling === null}>
        {instelling && <Uitleg instelling={instelling} />}
      </Telefoonformulier>
    </OpenbaarRaamwerk>
  )
}
