import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Kaart } from '@/components/kaart'
import { Melding } from '@/components/melding'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { omgeving } from '@/lib/omgeving'
import { leesKoekje } from '@/lib/toegang/cookie'
import { metDoel, veiligDoel } from '@/lib/toegang/doel'
import { leesSessie } from '@/lib/toegang/sessie'
import { bevestigDoel, naarBevestigen } from '@/lib/toegang/verse-factor'
import { Codeformulier } from '../code/codeformulier'
import { bevestigActie, bevestigMetHerstelcodeActie } from './acties'

export const metadata: Metadata = { title: 'Bevestig dat u het bent' }

const vraag = z.object({
  met: z.enum(['code', 'herstelcode']).catch('code'),
  naar: z.unknown().optional().transform(bevestigDoel),
})

/** Asks for the second factor again before something sensitive, and comes back to it. */
export default async function BevestigenPagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { met, naar } = vraag.parse(await searchParams)
  const koekje = await leesKoekje()
  const sessie = koekje && (await leesSessie(koekje.geheim))
  if (!sessie) redirect(metDoel(koekje ? '/aanmelden?reden=verlopen' : '/aanmelden', veiligDoel(naar)))
  if (!sessie.heeftFactor) redirect(metDoel('/aanmelden/code', veiligDoel(naar)))
  const hier = naarBevestigen(naar)
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">Bevestig dat u het bent</h1>
      <p>
        Wat u nu wilt doen is extra beschermd. Typ een code uit de app op uw telefoon; daarna gaat u meteen verder. Dit
        geldt een kwartier.
      </p>
      <Kaart>
        <Codeformulier
          key={met}
          met={met}
          naar={naar ?? undefined}
          verstuur={met === 'code' ? bevestigActie : bevestigMetHerstelcodeActie}
        />
      </Kaart>
      <p>
        {met === 'code' ? (
          <a className="koppeling" href={`${hier}${naar ? '&' : '?'}met=herstelcode`}>
            Ik heb mijn telefoon niet bij me
          </a>
        ) : (
          <a className="koppeling" href={hier}>
            Toch een code uit de app
          </a>
        )}
      </p>
      {omgeving.isDemo && met === 'code' && (
        <Melding titel="Dit is een demonstratie">
          De code van nu: <code>npm run code -- {sessie.email}</code>
        </Melding>
      )}
    </OpenbaarRaamwerk>
  )
}
