import type { Tx } from '@/lib/db/client'
import { logboekDienst } from '@/lib/db/logboek'
import { type Sql, sql } from '@/lib/db/sql'

// What becomes of a mail that the mail server does not take. A refusal for good is not tried again; anything else is, each time later.

/** Seconds after which a try counts as failed, and the longest that the next one waits. */
const EERSTE = 120
const LANGST = 4 * 3600
/** An address that is refused "for now" so long is as good as refused. */
const DAGEN = 2
/** So long after a refusal an address gets one mail again, to see whether it works. */
const WEER_NA_DAGEN = 7

/** True, in SQL, when something that was tried so often, last at `op`, may be tried again: after 2 minutes, 4, 8, … 4 hours. */
export function magWeer(op: Sql, pogingen: Sql, nu: Date): Sql {
  return sql`(${op} is null or ${op} <= ${nu}::timestamptz - make_interval(secs => least(${LANGST}::int, ${EERSTE}::int * power(2, greatest(0, least(20, ${pogingen} - 1))))))`
}

/** True, in SQL, when mail to this account is worth a try: its address was not refused, or not lately. */
export function isBereikbaar(gebruiker: Sql, nu: Date): Sql {
  return sql`not exists (select from mailstand m where m.gebruiker_id = ${gebruiker}.id and m.adres = ${gebruiker}.email
    and m.laatst_op > ${nu}::timestamptz - make_interval(days => ${WEER_NA_DAGEN}::int))`
}

export type Oordeel = { soort: 'later' } | { soort: 'geweigerd'; code: number }

/**
 * What a failed try says. Only an answer about this mail counts (a reply to RCPT TO or to the message); a mail server that is away, or
 * does not know us, says nothing of the address.
 */
export function oordeel(fout: unknown, sinds: Date, nu: Date): Oordeel {
  const { responseCode: code, command } = (fout ?? {}) as { responseCode?: unknown; command?: unknown }
  const overDezeMail = typeof command === 'string' && /^(?:RCPT TO|DATA)$/i.test(command)
  if (typeof code !== 'number' || !overDezeMail) return { soort: 'later' }
  const dagen = (nu.getTime() - sinds.getTime()) / 86_400_000
  return code >= 500 || dagen >= DAGEN ? { soort: 'geweigerd', code } : { soort: 'later' }
}

/** Notes that mail to somebody does not arrive at this address; from then on he gets one a week. */
export async function noteerGeweigerd(
  db: Tx,
  { gebruikerId, adres, code }: { gebruikerId: string; adres: string; code: number },
  nu: Date,
): Promise<void> {
  await db.$executeRaw`
    insert into mailstand as m (gebruiker_id, adres, code, sinds, laatst_op)
    values (${gebruikerId}::uuid, ${adres}, ${code}, ${nu}::timestamptz, ${nu}::timestamptz)
    on conflict (gebruiker_id) do update
      set adres = excluded.adres, code = excluded.code, laatst_op = excluded.laatst_op,
          sinds = case when m.adres = excluded.adres then m.sinds else excluded.sinds end`
  await logboekDienst(db, {
    gebeurtenis: 'mail.geweigerd',
    handeling: 'uitvoeren',
    uitkomst: 'mislukt',
    object: 'gebruiker',
    objectId: gebruikerId,
    bijzonderheden: { code },
  })
}

/** A mail got through: what stood about the address is over. */
export async function noteerBezorgd(db: Tx, gebruikerId: string): Promise<void> {
  await db.$executeRaw`delete from mailstand where gebruiker_id = ${gebruikerId}::uuid`
}
