import type { Tx } from '@/lib/db/client'
import { logboekDienst } from '@/lib/db/logboek'
import { vingerafdruk } from './kluis'

/**
 * Remembers the device on which somebody just showed his second factor; the first time it mails him so. `toestel` is the secret
 * of its cookie: kept as a hash together with the account, so that nobody can tell from two accounts that they share a device.
 * Nothing is mailed of the device on which the account began (`eerste`): that is where he sits. In the transaction of signing
 * in itself, so it is mailed exactly once.
 */
export async function onthoudToestel(
  db: Tx,
  gebruikerId: string,
  toestel: { geheim: string; naam: string | null; eerste: boolean },
  nu: Date,
): Promise<void> {
  const nieuw = await db.$executeRaw`
    insert into bekend_toestel (gebruiker_id, hash, sinds)
    values (${gebruikerId}::uuid, ${vingerafdruk(`toestel:${gebruikerId}:${toestel.geheim}`)}, ${nu}::timestamptz)
    on conflict do nothing`
  if (nieuw === 0) return
  await logboekDienst(db, {
    gebeurtenis: 'toestel.nieuw',
    handeling: 'aanmelden',
    object: 'gebruiker',
    objectId: gebruikerId,
  })
  if (toestel.eerste) return
  await db.$executeRaw`
    insert into toegangsbrief (gebruiker_id, soort, toestel, aangevraagd_op)
    values (${gebruikerId}::uuid, 'nieuwToestel', ${toestel.naam}, ${nu}::timestamptz)`
}
