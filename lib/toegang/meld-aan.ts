import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { beginSessie } from './begin-sessie'
import { type Teller, verbruikPoging, vergeetPoging } from './rem'
import { wachtwoordKlopt } from './wachtwoord'

/** Where the request came from, for the list of one's sessions and the brake. */
export interface Herkomst {
  adres: string | null
  toestel: string | null
}

interface Account {
  id: string
  wachtwoord_hash: string | null
  factor_ingesteld: boolean
}

/**
 * First step of signing in: e-mail and password. Gives the secret of a session that has no second factor yet and so opens
 * nothing. An unknown, blocked or passwordless account and a wrong password get the same answer after the same work: one
 * query, one hash, one line in the audit trail.
 */
export async function meldAan(
  invoer: { email: string; wachtwoord: string },
  herkomst: Herkomst,
  nu: Date = new Date(),
): Promise<{ geheim: string; factorIngesteld: boolean }> {
  const email = invoer.email.trim().toLowerCase()
  const tellers: Teller[] = [
    { soort: 'account', van: email },
    { soort: 'alles', van: '' },
    ...(herkomst.adres ? [{ soort: 'adres' as const, van: herkomst.adres }] : []),
  ]
  await verbruikPoging(tellers, nu)
  const [account] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Account[]>`
      select g.id, i.wachtwoord_hash, i.totp_bevestigd_op is not null as factor_ingesteld
        from gebruiker g left join inloggegeven i on i.gebruiker_id = g.id
       where g.email = ${email} and g.geblokkeerd_op is null`,
  )
  if (!(await wachtwoordKlopt(account?.wachtwoord_hash ?? null, invoer.wachtwoord)) || !account) {
    await alsDienst('portaal_aanmelden', (db) =>
      logboekDienst(db, {
        gebeurtenis: 'aanmelden.wachtwoord',
        handeling: 'aanmelden',
        uitkomst: 'mislukt',
        object: 'gebruiker',
        objectId: account?.id,
      }),
    )
    throw new Weigering('onjuisteInlog', { veld: 'wachtwoord' })
  }
  await vergeetPoging(tellers)
  const geheim = await alsDienst('portaal_aanmelden', async (db) => {
    const nieuw = await beginSessie(db, account.id, herkomst, nu)
    await logboekDienst(db, {
      gebeurtenis: 'aanmelden.wachtwoord',
      handeling: 'aanmelden',
      object: 'gebruiker',
      objectId: account.id,
    })
    return nieuw
  })
  return { geheim, factorIngesteld: account.factor_ingesteld }
}
