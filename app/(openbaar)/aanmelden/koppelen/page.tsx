import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { leesKoekje } from '@/lib/toegang/cookie'
import { leesNieuweTelefoon } from '@/lib/toegang/nieuwe-telefoon'
import { leesSessie } from '@/lib/toegang/sessie'
import { Instelformulier } from '../instellen/instelformulier'
import { Uitleg } from '../instellen/uitleg'
import { bevestigKoppelingActie } from './acties'

export const metadata: Metadata = { title: 'Nieuwe app koppelen' }

/** With the link that was approved, and the password: ties another app. */
export default async function Koppelen() {
  const koekje = await leesKoekje()
  const sessie = koekje && (await leesSessie(koekje.geheim))
  if (!sessie) redirect(koekje ? '/aanmelden?reden=verlopen' : '/aanmelden')
  if (!sessie.heeftFactor && !sessie.briefId) redirect('/aanmelden/code')
  const instelling = sessie.heeftFactor ? null : await leesNieuweTelefoon(koekje.geheim)
  return (
    <OpenbaarRaamwerk>
      <Instelformulier verstuur={bevestigKoppelingActie}>
        {instelling && <Uitleg instelling={instelling} />}
      </Instelformulier>
    </OpenbaarRaamwerk>
  )
}
