import { redirect } from 'next/navigation'
import { leesKoekje } from '@/lib/toegang/cookie'
import { leesSessie } from '@/lib/toegang/sessie'
import { naarBevestigen } from '@/lib/toegang/verse-factor'

/** The secret of a session whose second factor was shown just now; otherwise it is asked for, and one comes back. */
export async function eisVerseSessie(pad: string): Promise<string> {
  const koekje = await leesKoekje()
  const sessie = koekje && (await leesSessie(koekje.geheim))
  if (!koekje || !sessie?.heeftFactor) redirect(koekje ? '/aanmelden?reden=verlopen' : '/aanmelden')
  if (!sessie.factorVers) redirect(naarBevestigen(pad))
  return koekje.geheim
}
