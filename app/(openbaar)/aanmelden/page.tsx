import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Kaart } from '@/components/kaart'
import { Melding } from '@/components/melding'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { omgeving } from '@/lib/omgeving'
import { leesKoekje } from '@/lib/toegang/cookie'
import { veiligDoel } from '@/lib/toegang/doel'
import { plekVanSessie } from '@/lib/toegang/plek-van-sessie'
import { Aanmeldformulier } from './aanmeldformulier'

export const metadata: Metadata = { title: 'Aanmelden' }

const redenen = {
  verlopen: 'U was te lang niet actief, of uw sessie is beëindigd. Meld u opnieuw aan om verder te gaan.',
  opnieuw: 'Wat u typte is bewaard. Meld u opnieuw aan om verder te gaan.',
  afgemeld: 'U bent afgemeld.',
  overal: 'U bent op al uw toestellen afgemeld.',
  wachtwoord: 'Uw nieuwe wachtwoord is bewaard. Meld u ermee aan; u bent op al uw toestellen afgemeld.',
} as const

const vraag = z.object({
  reden: z.enum(['verlopen', 'opnieuw', 'afgemeld', 'overal', 'wachtwoord']).optional().catch(undefined),
  naar: z.unknown().optional().transform(veiligDoel),
})

/** First step of signing in. Who is signed in already goes on to his work. */
export default async function Aanmelden({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { reden, naar } = vraag.parse(await searchParams)
  const koekje = await leesKoekje()
  // Never sent on from a message: then a session that this page finds alive and a portal does not would go round for ever.
  if (koekje && !reden) {
    const plek = await plekVanSessie(koekje.geheim)
    if (plek) redirect(plek)
  }
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">Aanmelden</h1>
      {reden && (
        <Melding soort={reden === 'verlopen' || reden === 'opnieuw' ? 'letop' : 'gelukt'}>{redenen[reden]}</Melding>
      )}
      <Kaart>
        <Aanmeldformulier naar={naar?.pad} />
      </Kaart>
      <p>
        <a className="koppeling" href="/aanmelden/vergeten">
          Wachtwoord vergeten?
        </a>
      </p>
      <p className="text-sm text-secondary">
        Hierna vragen we een code uit de app op uw telefoon. Zo kan niemand met alleen uw wachtwoord bij
        verzuimgegevens.
      </p>
      {omgeving.isDemo && (
        <Melding titel="Dit is een demonstratie">
          De accounts staan in het venster waarin u Poortwacht startte. De code van nu geeft{' '}
          <code>npm run code -- e-mailadres</code>.
        </Melding>
      )}
    </OpenbaarRaamwerk>
  )
}
