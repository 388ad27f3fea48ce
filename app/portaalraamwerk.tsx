import type { ReactNode } from 'react'
import { Knop } from '@/components/knop'
import { Raamwerk } from '@/components/raamwerk'
import { Sessiewacht } from '@/components/sessiewacht'
import { bereidStatisch } from '@/components/statisch'
import { leesKoekje } from '@/lib/toegang/cookie'
import { mag } from '@/lib/toegang/rechten'
import { type Portaal, rollen, thuis } from '@/lib/toegang/rollen'
import { type Menupunt, menus, zelden } from './menus'

/**
 * The frame of one portal. It shows what the cookie says and checks nothing: a layout is not rendered again on every
 * request, so the check stands in each page and in Postgres.
 */
export async function Portaalraamwerk({ portaal, children }: { portaal: Portaal; children: ReactNode }) {
  await bereidStatisch()
  const koekje = await leesKoekje()
  const scherm = koekje?.portaal === portaal ? koekje.scherm : null
  // Without a session of this portal the page itself sends to sign-in.
  if (!scherm) return children
  const aangeboden = (punten: readonly Menupunt[]) =>
    punten.filter(({ recht }) => mag(scherm.rollen, recht)).map(({ href, naam }) => ({ href, naam }))
  return (
    <Sessiewacht van={{ gebruiker: scherm.gebruikerId, werkplek: scherm.werkplek }}>
      <Raamwerk
        thuis={thuis[portaal]}
        navigatie={aangeboden(menus[portaal])}
        berichten={`/${portaal}/berichten`}
        gebruiker={{
          naam: scherm.naam,
          rol: scherm.rollen.map((rol) => rollen[rol].naam).join(' en '),
          organisatie: scherm.tenantNaam,
        }}
        menu={[
          ...aangeboden(zelden[portaal] ?? []),
          { href: '/sessies', naam: 'Uw sessies' },
          ...(scherm.kanWisselen ? [{ href: '/kies', naam: 'Wissel van organisatie' }] : []),
        ]}
        afmelden={<Afmeldknop />}
      >
        {children}
      </Raamwerk>
    </Sessiewacht>
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
