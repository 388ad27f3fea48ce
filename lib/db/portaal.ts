import type { Portaal } from '@/lib/toegang/rollen'
import { klant, type Login, type Tx, tijdlimieten } from './client'
import { opening } from './opening'

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
  const begin = opening<BeginWerk>(`portaal_${betrokkene ? 'betrokkene' : sleutel.portaal}`, sleutel.geheim, stil)
  return await begin.voor(() =>
    klant(betrokkene ? 'medisch' : logins[sleutel.portaal]).$transaction(
      (db) => werk(db, begin.antwoord()),
      tijdlimieten,
    ),
  )
}
