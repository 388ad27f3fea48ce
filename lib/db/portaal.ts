import type { Portaal } from '@/lib/toegang/rollen'
import { klant, type Login, type Tx, tijdlimieten } from './client'
import { opening } from './opening'
import { rechtstreeks, type SqlTx } from './rechtstreeks'

const logins: Record<Portaal, Login> = {
  werkgever: 'app',
  arbodienst: 'app',
  werknemer: 'app',
  beheer: 'app',
  medisch: 'medisch',
}

/** Who is asking, as the database established it (muur.begin_werk). */
export interface BeginWerk {
  sessie_id: string
  gebruiker_id: string
  gebruiker_naam: string
  werkgever_id: string | null
  arbodienst_id: string | null
  tenant_naam: string
  rollen: string[]
  tweede_factor_op: Date
}

/**
 * One transaction in the role of a portal, with the secret of the session set in it; `wie` is undefined without a valid
 * session. With `stil` nobody asks who it is, and the session does not count as used. With `betrokkene` an employee comes on the
 * login that reaches the vault, in a role that has only the functions of 2c in prisma/beleid.sql. Only for lib/db: `namens` is the door.
 */
export async function alsPortaal<T>(
  sleutel: { portaal: Portaal; geheim: string },
  werk: (db: Tx, wie: BeginWerk | undefined) => Promise<T>,
  { stil = false, betrokkene = false } = {},
): Promise<T> {
  const rol = `portaal_${betrokkene ? 'betrokkene' : sleutel.portaal}`
  const begin = opening<BeginWerk>(rol, sleutel.geheim, { stil })
  return await begin.voor(() =>
    klant(betrokkene ? 'medisch' : logins[sleutel.portaal]).$transaction(
      (db) => werk(db, begin.antwoord()),
      tijdlimieten,
    ),
  )
}

/** As {@link alsPortaal}, the very same opening, but with statements that go to Postgres without Prisma between. */
export async function alsPortaalRechtstreeks<T>(
  { portaal, geheim }: { portaal: Portaal; geheim: string },
  werk: (db: SqlTx, wie: BeginWerk | undefined) => Promise<T>,
  { stil = false } = {},
): Promise<T> {
  const { tekst } = opening(`portaal_${portaal}`, geheim, { stil, eenPlan: true })
  return await rechtstreeks<BeginWerk, T>(logins[portaal], tekst, werk)
}
