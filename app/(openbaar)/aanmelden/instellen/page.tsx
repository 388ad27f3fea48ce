import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { OpenbaarRaamwerk } from '@/components/raamwerk'
import { leesKoekje } from '@/lib/toegang/cookie'
import { metDoel, veiligDoel } from '@/lib/toegang/doel'
import { leesSessie } from '@/lib/toegang/sessie'
import { type Instelling, leesInstelling } from '@/lib/toegang/tweede-factor'
import { Weigering } from '@/lib/weigering'
import { Instelformulier } from './instelformulier'
import { Qr } from './qr'

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
      <Instelformulier naar={naar?.pad}>{instelling && <Uitleg instelling={instelling} />}</Instelformulier>
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

function Uitleg({ instelling }: { instelling: Instelling }) {
  return (
    <ol className="flex flex-col gap-5">
      <li>
        <p className="font-semibold">1. Installeer een authenticator-app</p>
        <p className="text-secondary">
          Bijvoorbeeld Google Authenticator, Microsoft Authenticator of de wachtwoordenapp van uw telefoon. Hebt u er al
          een, gebruik die dan.
        </p>
      </li>
      <li className="flex flex-col gap-2">
        <p className="font-semibold">2. Scan deze code met de app</p>
        <Qr tekst={instelling.uri} titel="QR-code om Poortwacht aan uw app toe te voegen" />
        <p className="text-secondary sm:hidden">
          Leest u dit op uw telefoon?{' '}
          <a className="koppeling" href={instelling.uri}>
            Open de app hier
          </a>
        </p>
        <details>
          <summary className="koppeling w-fit">Scannen lukt niet</summary>
          <p className="mt-2">Voeg in de app zelf een account toe en typ deze sleutel:</p>
          <p className="mt-1 w-fit rounded-field bg-sunken px-3 py-2 font-mono text-sm">
            {instelling.sleutel.replaceAll(/(.{4})(?=.)/g, '$1 ')}
          </p>
        </details>
      </li>
    </ol>
  )
}
