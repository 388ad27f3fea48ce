import { randomUUID } from 'node:crypto'
import { mag, type Recht } from '@/lib/toegang/rechten'
import { isRol, type Portaal, type Rol } from '@/lib/toegang/rollen'
import { Weigering } from '@/lib/weigering'
import { type Dag, vandaagInNederland } from '@/lib/wet/kalender'
import { Prisma } from '@/prisma/client/client'
import type { Tx } from './client'
import { type Gevraagd, noteerWeigering } from './geweigerd'
import { alsPortaal, alsPortaalRechtstreeks, type BeginWerk } from './portaal'
import type { SqlTx } from './rechtstreeks'

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
export interface Ctx<P extends Portaal = Portaal, Db = Tx> {
  db: Db
  wie: Wie<P>
  vandaag: Dag
  nu: Date
  recht: Recht
  verzoekId: string
}

/** What a use case asks that reads with SQL alone: that of {@link namens} will do, and so will that of {@link namensRechtstreeks}. */
export type SqlCtx<P extends Portaal = Portaal> = Ctx<P, SqlTx>

interface Opties {
  nu?: Date
  gevraagd?: Gevraagd
  betrokkene?: boolean
}

/** There is no valid session (any more): sign in again. */
export class GeenSessie extends Error {
  constructor() {
    super('Geen geldige sessie.')
    this.name = 'GeenSessie'
  }
}

/**
 * The only way to a database handle: one transaction, in the role of the portal, with the session proved to Postgres.
 * Refuses without a valid session (GeenSessie) and without the right (Weigering). A row of somebody else does not exist:
 * Prisma's "record not found" and Postgres' "violates row-level security" both become `nietGevonden`. Both kinds of refusal are
 * written in the audit trail; `gevraagd` is what the caller knows of the thing that was asked for. With `betrokkene` an employee
 * reaches what a doctor asks him (lib/machtiging), and nothing else.
 */
export async function namens<P extends Portaal, T>(
  sleutel: Sleutel<P>,
  recht: Recht,
  werk: (ctx: Ctx<P>) => Promise<T>,
  opties: Opties = {},
): Promise<T> {
  const { betrokkene } = opties
  return await bewaakt<P, Tx, T>((s, w) => alsPortaal(s, w, { betrokkene }), sleutel, recht, werk, opties)
}

/** As {@link namens}, with the same guards and the same wall, for what is opened most and reads with SQL alone (rechtstreeks.ts). */
export async function namensRechtstreeks<P extends Portaal, T>(
  sleutel: Sleutel<P>,
  recht: Recht,
  werk: (ctx: SqlCtx<P>) => Promise<T>,
  opties: Omit<Opties, 'betrokkene'> = {},
): Promise<T> {
  return await bewaakt<P, SqlTx, T>(alsPortaalRechtstreeks, sleutel, recht, werk, opties)
}

async function bewaakt<P extends Portaal, Db, T>(
  alsRol: (sleutel: Sleutel<P>, werk: (db: Db, rij: BeginWerk | undefined) => Promise<T>) => Promise<T>,
  sleutel: Sleutel<P>,
  recht: Recht,
  werk: (ctx: Ctx<P, Db>) => Promise<T>,
  opties: Opties,
): Promise<T> {
  const nu = opties.nu ?? new Date()
  const verzoekId = randomUUID()
  try {
    return await alsRol(sleutel, async (db, rij) => {
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
      return await werk({ db, wie, vandaag: vandaagInNederland(nu), nu, recht, verzoekId })
    })
  } catch (fout) {
    const weigering = alsWeigering(fout)
    // After the rollback, which would have taken the line with it.
    if (weigering instanceof Weigering && (weigering.code === 'geenRecht' || weigering.code === 'nietGevonden')) {
      // the line goes to the trail of the werkgever, which may not know that a doctor asked anything
      const { object, objectId }: Gevraagd = opties.betrokkene
        ? {}
        : { ...opties.gevraagd, ...gevuld(weigering.opties) }
      await noteerWeigering(sleutel, recht, weigering.code, { object, objectId }, verzoekId)
    }
    throw weigering
  }
}

/** What a refusal itself says of the thing asked for; it knows better than the page. */
function gevuld({ object, objectId }: Gevraagd): Gevraagd {
  return { ...(object && { object }), ...(objectId && { objectId }) }
}

/** What the wall says in the language of the database, as the refusal that the user may know. */
function alsWeigering(fout: unknown): unknown {
  if (fout instanceof Prisma.PrismaClientKnownRequestError && (fout.code === 'P2025' || fout.code === 'P2001')) {
    const model = fout.meta?.modelName
    return new Weigering('nietGevonden', { object: typeof model === 'string' ? model.toLowerCase() : undefined })
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
