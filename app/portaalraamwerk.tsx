import type { ReactNode } from 'react'
import { Knop } from '@/components/knop'
import type { NavigatieItem } from '@/components/navigatie'
import { Raamwerk } from '@/components/raamwerk'
import { leesKoekje } from '@/lib/toegang/cookie'
import { thuis } from '@/lib/toegang/rechten'
import { type Portaal, type Rol, rollen } from '@/lib/toegang/rollen'

/** An item of the menu; with `voor` it is only offered to these roles. Offering is not allowing: the page decides. */
export interface Menupunt extends NavigatieItem {
  voor?: readonly Rol[]
}

/**
 * The frame of one portal. It shows what the cookie says and checks nothing: a layout is not rendered again on every
 * request, so the check stands in each page and in Postgres.
 */
export async function Portaalraamwerk({
  portaal,
  menu,
  children,
}: {
  portaal: Portaal
  menu: Menupunt[]
  children: ReactNode
}) {
  const koekje = await leesKoekje()
  const scherm = koekje?.portaal === portaal ? koekje.scherm : null
  // Without a session of this portal the page itself sends to sign-in.
  if (!scherm) return children
  const navigatie = menu
    .filter(({ voor }) => !voor || voor.some((rol) => scherm.rollen.includes(rol)))
    .map(({ href, naam }) => ({ href, naam }))
  return (
    <Raamwerk
      thuis={thuis[portaal]}
      navigatie={navigatie}
      gebruiker={{
        naam: scherm.naam,
        rol: scherm.rollen.map((rol) => rollen[rol].naam).join(' en '),
        organisatie: scherm.tenantNaam,
      }}
      menu={[
        { href: '/sessies', naam: 'Uw sessies' },
        ...(scherm.kanWisselen ? [{ href: '/kies', naam: 'Wissel van organisatie' }] : []),
      ]}
      afmelden={<Afmeldknop />}
    >
      {children}
    </Raamwerk>
  )
}

/** Signs out. A form of its own, so that it works without JavaScript and never by a link. */
export function Afmeldknop() {
  return (
    <form action="/afmelden" method="post">
      <Knop type="submit" soort="stil" vol>
        Afmelden
      </Knop>
    </form>
  )
}
