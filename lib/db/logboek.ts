import type { SqlCtx } from './namens'
import type { SqlTx } from './rechtstreeks'

export type Handeling = 'aanmaken' | 'lezen' | 'wijzigen' | 'verwijderen' | 'zoeken' | 'uitvoeren' | 'aanmelden'

/** One line of the audit trail (NEN 7513): what happened to whom. Counts and codes, never content. */
export interface Logregel {
  /** what happened, in words of the field: 'dossier.bekeken' */
  gebeurtenis: string
  handeling: Handeling
  uitkomst?: 'gelukt' | 'geweigerd' | 'mislukt'
  /** ids of the employees it is about */
  onderwerpen?: string[]
  object?: string
  objectId?: string
  bijzonderheden?: Record<string, string | number | boolean | null>
}

/** Writes the line in the transaction of the deed itself. Who, role and session are filled in by the database. */
export async function logboek(ctx: Pick<SqlCtx, 'db' | 'recht' | 'verzoekId'>, regel: Logregel): Promise<void> {
  await schrijfRegel(ctx.db, regel, ctx.recht, ctx.verzoekId)
}

/** As {@link logboek}, for what happens outside a session (sign-in, jobs). */
export async function logboekDienst(db: SqlTx, regel: Logregel): Promise<void> {
  await schrijfRegel(db, regel, null, null)
}

/** The line itself. Only for lib/db; use cases write theirs with {@link logboek}. */
export async function schrijfRegel(
  db: SqlTx,
  regel: Logregel,
  recht: string | null,
  verzoekId: string | null,
): Promise<void> {
  await db.$queryRaw`select muur.schrijf_logboek(${regel.gebeurtenis}, ${regel.handeling}, ${regel.uitkomst ?? 'gelukt'}, ${recht},
    ${regel.onderwerpen ?? []}::uuid[], ${regel.object ?? null}, ${regel.objectId ?? null}::uuid, ${verzoekId},
    ${JSON.stringify(regel.bijzonderheden ?? {})}::jsonb)::text`
}
