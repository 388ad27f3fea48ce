import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

interface Opening {
  tekst: string
  /** what muur.begin_werk answered; undefined until the transaction has begun */
  rijen?: unknown[]
}

// One per process, as the pools are (client.ts): pages and routes each load this module for themselves.
const houder = globalThis as typeof globalThis & { poortwachtOpening?: AsyncLocalStorage<Opening> }
houder.poortwachtOpening ??= new AsyncLocalStorage<Opening>()
const onderweg = houder.poortwachtOpening

/**
 * How a transaction begins in the role of a portal: `begin`, the role, the session and who that is, in one message to Postgres.
 * Each message costs more than what these statements do. The role and the session hold for this transaction only (`true`), so
 * that nothing is left behind on the pooled connection. `stil` leaves out who that is, which also notes that the session is alive;
 * with `eenPlan` Postgres plans a statement that it remembers once, and not again for other values (onthouden.ts).
 */
export function opening<Rij>(rol: string, geheim: string, { stil = false, eenPlan = false } = {}) {
  const [role, sessie] = [pg.escapeLiteral(rol), pg.escapeLiteral(geheim)]
  const begin: Opening = {
    tekst: `begin;
select set_config('role', ${role}, true), set_config('app.sessie', ${sessie}, true)${eenPlan ? EEN_PLAN : ''}${stil ? '' : ';\nselect * from muur.begin_werk()'}`,
  }
  return {
    tekst: begin.tekst,
    /** the first transaction that begins in here begins this way */
    voor: <T>(werk: () => Promise<T>): Promise<T> => onderweg.run(begin, werk),
    antwoord(): Rij | undefined {
      // Prisma began without us: then there is no role and no session, and nothing may be done.
      if (!begin.rijen) throw new Error('The transaction did not begin in the role of the portal.')
      return begin.rijen[0] as Rij | undefined
    },
  }
}

const EEN_PLAN = ", set_config('plan_cache_mode', 'force_generic_plan', true)"

/** A connection of which the `BEGIN` that Prisma sends becomes the opening under way. */
export class Verbinding extends pg.Client {
  constructor(gegevens?: string | pg.ClientConfig) {
    super(gegevens)
    this.query = new Proxy(this.query, {
      apply(_, zelf, vraag: unknown[]) {
        const stuur = (...wat: unknown[]) => Reflect.apply(pg.Client.prototype.query, zelf, wat)
        const begin = onderweg.getStore()
        if (!begin || begin.rijen || !isBegin(vraag[0])) return stuur(...vraag)
        return stuur(begin.tekst).then(([eerste, , laatste]: pg.QueryResult[]) => {
          begin.rijen = laatste?.rows ?? []
          return eerste
        })
      },
    })
  }
}

function isBegin(vraag: unknown): boolean {
  return typeof vraag === 'object' && vraag !== null && 'text' in vraag && vraag.text === 'BEGIN'
}
