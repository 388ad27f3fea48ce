import type { ReactNode } from 'react'
import { Icoon } from './icoon'

export interface Gebruikersgegevens {
  naam: string
  /** "verzuimconsultant", "HR" */
  rol: string
  /** organisation on whose behalf, when there is one */
  organisatie?: string
}

export interface MenuKoppeling {
  href: string
  naam: string
}

/** First letters of the first and the last name. */
export function initialen(naam: string): string {
  const delen = naam.trim().split(/\s+/)
  const eerste = delen[0] ?? ''
  const laatste = delen.length > 1 ? (delen[delen.length - 1] ?? '') : ''
  return `${[...eerste][0] ?? ''}${[...laatste][0] ?? ''}`.toUpperCase()
}

/**
 * Who is signed in, and what belongs to the account. A native popover: Escape and a click beside it close it, without
 * JavaScript of ours. `afmelden` is the form with the button that signs out.
 */
export function Gebruikersmenu({
  gebruiker,
  koppelingen,
  afmelden,
}: {
  gebruiker: Gebruikersgegevens
  koppelingen: MenuKoppeling[]
  afmelden: ReactNode
}) {
  return (
    <div className="relative">
      <button
        type="button"
        popoverTarget="gebruikersmenu"
        className="flex items-center gap-3 rounded-full text-left hover:text-act"
      >
        <span className="hidden text-right text-sm leading-snug text-secondary sm:block">
          <span className="block">{gebruiker.naam}</span>
          <span className="block">{gebruiker.rol}</span>
        </span>
        <span className="grid size-9 place-items-center rounded-full bg-act text-sm font-bold text-on-act">
          <span aria-hidden="true">{initialen(gebruiker.naam)}</span>
          <span className="sr-only">Uw account</span>
        </span>
      </button>
      <div
        id="gebruikersmenu"
        popover="auto"
        className="gebruikersmenu absolute w-64 rounded-card border border-line bg-card p-2 text-ink shadow-menu"
      >
        <div className="border-b border-line px-3 pt-1 pb-2.5">
          <p className="font-semibold">{gebruiker.naam}</p>
          <p className="text-sm text-secondary">
            {gebruiker.rol}
            {gebruiker.organisatie && ` · ${gebruiker.organisatie}`}
          </p>
        </div>
        <ul className="py-1.5">
          {koppelingen.map((koppeling) => (
            <li key={koppeling.href}>
              <a
                href={koppeling.href}
                className="flex min-h-10 items-center justify-between rounded-field px-3 hover:bg-sunken"
              >
                {koppeling.naam}
                <Icoon naam="rechts" className="size-4 text-secondary" />
              </a>
            </li>
          ))}
        </ul>
        <div className="border-t border-line px-1 pt-2">{afmelden}</div>
      </div>
    </div>
  )
}
