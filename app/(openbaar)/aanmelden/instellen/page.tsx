import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { leesKoekje } from '@/lib/toegang/cookie'
import { metDoel, veiligDoel } from '@/lib/toegang/doel'
import { leesSessie } from '@/lib/toegang/sessie'
import { type Instelling, leesInstelling } from '@/lib/toegang/tweede-factor'
import { Weigering } from '@/lib/weigering'
import { bevestigAppActie } from './acties'
import { Instelformulier } from './instelformulier'
import { Uitleg } from './uitleg'

export const metadata: Metadata = { title: 'App koppelen' }

/** The first time: ties an app on the phone to the account. */
export default async function Instellen({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const naar = veiligDoel((await searchParams).naar)
  const koekje = await leesKoekje()
  const sessie = koekje && (await leesSessie(koekje.geheim))
  if (!sessie) redirect(metDoel(koekje ? '/aanmelden?reden=verlopen' : '/aanmelden', naar))
  if (sessie.factorIngesteld && !sessie.heeftFactor) redirect(metDoel('/aanmelden/code', naar))
  const instelling = sessie.factorIngesteld ? null : await lees(koekje.geheim)
  return (
    <OpenbaarRaamwerk>
      <Instelformulier naar={naar?.pad} verstuur={bevestigAppActie}>
        {instelling && <Uitleg instelling={instelling} />}
      </Instelformulier>
    </OpenbaarRaamwerk>
  )
}

async function lees(geheim: string): Promise<Instelling> {
  try {
    return await leesInstelling(geheim)
  } catch (fout) {
    if (fout instanceof Weigering) redirect('/aanmelden')
    throw fout
  }
}
