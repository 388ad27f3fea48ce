import type { Instelling } from '@/lib/toegang/tweede-factor'
import { Qr } from './qr'

/** What to do with the phone before typing its first code. */
export function Uitleg({ instelling }: { instelling: Instelling }) {
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
