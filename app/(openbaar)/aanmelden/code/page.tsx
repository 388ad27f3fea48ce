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
import { naarBevestigen } from '@/lib/toegang/verse-factor'
import { toonCodeActie, toonHerstelcodeActie } from './acties'
import { Codeformulier } from './codeformulier'

export const metadata: Metadata = { title: 'Code' }

const vraag = z.object({
  met: z.enum(['code', 'herstelcode']).catch('code'),
  naar: z.unknown().optional().transform(veiligDoel),
})

/** Second step of signing in. */
export default async function Code({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { met, naar } = vraag.parse(await searchParams)
  const koekje = await leesKoekje()
  const sessie = koekje && (await leesSessie(koekje.geheim))
  if (!sessie) redirect(metDoel(koekje ? '/aanmelden?reden=verlopen' : '/aanmelden', naar))
  if (!sessie.factorIngesteld) redirect(metDoel('/aanmelden/instellen', naar))
  if (sessie.heeftFactor) redirect(naarBevestigen(naar?.pad ?? null))
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">Nog één stap</h1>
      <p>Open de app op uw telefoon en typ de code voor {sessie.email}.</p>
      <Kaart>
        <Codeformulier
          key={met}
          met={met}
          naar={naar?.pad}
          verstuur={met === 'code' ? toonCodeActie : toonHerstelcodeActie}
        />
      </Kaart>
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        {met === 'code' ? (
          <a className="koppeling" href={metDoel('/aanmelden/code?met=herstelcode', naar)}>
            Ik heb mijn telefoon niet bij me
          </a>
        ) : (
          <a className="koppeling" href={metDoel('/aanmelden/code', naar)}>
            Toch een code uit de app
          </a>
        )}
        {met === 'herstelcode' && (
          <a className="koppeling" href="/aanmelden/kwijt">
            Ik heb ook geen herstelcode meer
          </a>
        )}
        <a className="koppeling" href={metDoel('/aanmelden', naar)}>
          Ander account
        </a>
      </p>
      {omgeving.isDemo && met === 'code' && (
        <Melding titel="Dit is een demonstratie">
          De code van nu: <code>npm run code -- {sessie.email}</code>
        </Melding>
      )}
    </OpenbaarRaamwerk>
  )
}
