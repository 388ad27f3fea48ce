'use client'

import type { ReactNode } from 'react'
import { Berichtenbel } from './berichten/berichtenbel'
import { type Gebruikersgegevens, Gebruikersmenu, type MenuKoppeling } from './gebruikersmenu'
import { Logo } from './logo'
import { Navigatie, type NavigatieItem } from './navigatie'
import { Overslaan } from './overslaan'

const breedte = 'mx-auto w-full max-w-[82rem] px-(--kantlijn)'

/**
 * The frame of a portal: skip link, logo, navigation, account menu, and the page itself. No part of it is static (statisch.tsx):
 * what is not found is put into it by the browser, which then needs it as data. It is made in the browser too, so that the data is
 * no more than the names in it.
 */
export function Raamwerk({
  thuis,
  navigatie,
  gebruiker,
  menu = [],
  berichten,
  afmelden,
  children,
}: {
  /** home of the portal, behind the logo */
  thuis: string
  navigatie: NavigatieItem[]
  gebruiker: Gebruikersgegevens
  /** links in the account menu: "Sessies", "Wissel van organisatie" */
  menu?: MenuKoppeling[]
  /** address of the messages of this portal, when it has them */
  berichten?: string
  /** the form that signs out, with its button */
  afmelden: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <Overslaan />
      <header className="niet-afdrukken border-b border-line bg-card">
        <div className={`${breedte} flex flex-wrap items-center gap-x-6 py-2 xl:flex-nowrap`}>
          <a href={thuis} className="inline-flex rounded-field py-1.5 pr-1" aria-label="Poortwacht, naar het begin">
            <Logo />
          </a>
          <div className="order-last w-full min-w-0 xl:order-none xl:w-auto xl:flex-1">
            <Navigatie items={navigatie} />
          </div>
          <div className="ml-auto flex items-center gap-1">
            {berichten && <Berichtenbel href={berichten} />}
            <Gebruikersmenu gebruiker={gebruiker} koppelingen={menu} afmelden={afmelden} />
          </div>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className={`${breedte} flex flex-col gap-5 pt-5 pb-16 outline-none sm:pt-6`}>
        {children}
      </main>
    </>
  )
}
