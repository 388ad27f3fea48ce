import { generateSecret } from 'otplib'
import type pg from 'pg'
import { ontsleutel, versleutel } from '@/lib/toegang/kluis'
import { totpBinding } from '@/lib/toegang/tweede-factor'
import { hashWachtwoord } from '@/lib/toegang/wachtwoord'
import type { DemoAccount } from '../demo-accounts'
import { type Account, WACHTWOORD } from './accounts'
import type { Rij } from './schrijf'
import { toeval } from './toeval'
import type { Mens } from './verloop'

/** The people who sign in, with the rows of how they prove themselves. */
export type Gebruikers = { perEmail: Map<string, Mens>; gebruiker: Rij[]; inloggegeven: Rij[] }

type Persoonlijk = Pick<Account, 'email' | 'naam' | 'toon'>

/**
 * Makes the accounts. The second factor is drawn anew at every installation: what stands in the source opens nothing. It
 * counts as confirmed, so that one signs in at once.
 */
export async function maakGebruikers(lijst: readonly Persoonlijk[]): Promise<Gebruikers> {
  const t = toeval(lijst.map((a) => a.email).join())
  const uit: Gebruikers = { perEmail: new Map(), gebruiker: [], inloggegeven: [] }
  for (const { email, naam, toon } of lijst) {
    const id = t.uuid()
    uit.perEmail.set(email, { id, naam })
    uit.gebruiker.push({ id, naam, email })
    if (!toon) continue
    const op = new Date().toISOString()
    uit.inloggegeven.push({
      gebruikerId: id,
      wachtwoordHash: await hashWachtwoord(WACHTWOORD),
      wachtwoordOp: op,
      totpGeheim: `\\x${Buffer.from(versleutel(totpBinding(id), generateSecret())).toString('hex')}`,
      totpBevestigdOp: op,
    })
  }
  return uit
}

/** Those of these accounts that are in the database, with their secrets. */
export async function leesAccounts(db: pg.ClientBase, lijst: readonly Persoonlijk[]): Promise<DemoAccount[]> {
  const gevonden = await db.query<{ id: string; email: string; geheim: Buffer }>(
    `select g.id, g.email, i.totp_geheim as geheim from gebruiker g join inloggegeven i on i.gebruiker_id = g.id
      where g.email = any ($1) and i.totp_geheim is not null`,
    [lijst.map((a) => a.email)],
  )
  const perEmail = new Map(gevonden.rows.map((rij) => [rij.email, rij]))
  return lijst.flatMap(({ email, toon }) => {
    const rij = perEmail.get(email)
    return rij && toon
      ? [{ email, wachtwoord: WACHTWOORD, portaal: toon, geheim: ontsleutel(totpBinding(rij.id), rij.geheim) }]
      : []
  })
}
