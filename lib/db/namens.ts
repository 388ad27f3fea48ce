import { randomUUID } from 'node:crypto'
import { mag, type Recht } from '@/lib/toegang/rechten'
import { isRol, type Portaal, type Rol } from '@/lib/toegang/rollen'
import { Weigering } from '@/lib/weigering'
import { type Dag, vandaagInNederland } from '@/lib/wet/kalender'
import { Prisma } from '@/prisma/client/client'
import { klant, type Login, type Tx, tijdlimieten } from './client'

/** What a request can prove: the secret of its session, and the portal it wants to work in. */
export interface Sleutel<P extends Portaal = Portaal> {
  portaal: P
  geheim: string
}

type Werkgeverkant = 'werkgever' | 'werknemer'
type Arbokant = 'arbodienst' | 'medisch'

/** Who is asking, as the database established it. */
export interface Wie<P extends Portaal = Portaal> {
  gebruikerId: string
  naam: string
  portaal: P
  werkgeverId: P extends Werkgeverkant ? string : string | null
  arbodienstId: P extends Arbokant ? string : string | null
  /** name of the werkgever or arbodienst */
  tenantNaam: string
  rollen: Rol[]
  sessieId: string
  tweedeFactorOp: Date
}

/** What a use case is handed: the transaction, who is asking, and what day it is. */
export interface Ctx<P extends Portaal = Portaal> {
  db: Tx
  wie: Wie<P>
  vandaag: Dag
  nu: Date
  recht: Recht
  verzoekId: string
}

/** There is no valid session (any more): sign in again. */
export class GeenSessie extends Error {
  constructor() {
    super('Geen geldige sessie.')
    this.name = 'GeenSessie'
  }
}

const logins: Record<Portaal, Login> = {
  werkgever: 'app',
  arbodienst: 'app',
  werknemer: 'app',
  beheer: 'app',
  medisch: 'medisch',
}

interface BeginWerk {
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
 * The only way to a database handle: one transaction, in the role of the portal, with the session proved to Postgres.
 * Refuses without a valid session (GeenSessie) and without the right (Weigering). A row of somebody else does not exist:
 * Prisma's "record not found" and Postgres' "violates row-level security" both become `nietGevonden`.
 */
export async function namens<P extends Portaal, T>(
  sleutel: Sleutel<P>,
  recht: Recht,
  werk: (ctx: Ctx<P>) => Promise<T>,
  opties: { nu?: Date } = {},
): Promise<T> {
  const nu = opties.nu ?? new Date()
  try {
    return await klant(logins[sleutel.portaal]).$transaction(async (db) => {
      // `true`: for this transaction only, so that nothing is left behind on the pooled connection.
      await db.$queryRaw`select set_config('role', ${`portaal_${sleutel.portaal}`}, true), set_config('app.sessie', ${sleutel.geheim}, true)`
      const [rij] = await db.$queryRaw<BeginWerk[]>`select * from muur.begin_werk()`
      if (!rij) throw new GeenSessie()
      const wie = {
        gebruikerId: rij.gebruiker_id,
        naam: rij.gebruiker_naam,
        portaal: sleutel.portaal,
        werkgeverId: rij.werkgever_id,
        arbodienstId: rij.arbodienst_id,
        tenantNaam: rij.tenant_naam,
        rollen: rij.rollen.filter(isRol),
        sessieId: rij.sessie_id,
        tweedeFactorOp: rij.tweede_factor_op,
      } as Wie<P>
      if (!mag(wie.rollen, recht)) throw new Weigering('geenRecht')
      return await werk({ db, wie, vandaag: vandaagInNederland(nu), nu, recht, verzoekId: randomUUID() })
    }, tijdlimieten)
  } catch (fout) {
    throw alsWeigering(fout)
  }
}

/** What the wall says in the language of the database, as the refusal that the user may know. */
function alsWeigering(fout: unknown): unknown {
  if (fout instanceof Prisma.PrismaClientKnownRequestError && (fout.code === 'P2025' || fout.code === 'P2001')) {
    return new Weigering('nietGevonden')
  }
  if (postgresCode(fout) === '42501') return new Weigering('nietGevonden')
  return fout
}

/** The SQLSTATE of an error that came from Postgres through Prisma, or null. */
export function postgresCode(fout: unknown): string | null {
  const gezien = new Set<unknown>()
  const zoek = (x: unknown): string | null => {
    if (typeof x !== 'object' || x === null || gezien.has(x)) return null
    gezien.add(x)
    for (const sleutel of ['originalCode', 'code'] as const) {
      const waarde = (x as Record<string, unknown>)[sleutel]
      if (typeof waarde === 'string' && /^[0-9A-Z]{5}$/.test(waarde) && !/^P\d{4}$/.test(waarde)) return waarde
    }
    for (const sleutel of ['cause', 'meta', 'driverAdapterError', 'error'] as const) {
      const dieper = zoek((x as Record<string, unknown>)[sleutel])
      if (dieper) return dieper
    }
    return null
  }
  return zoek(fout)
}
