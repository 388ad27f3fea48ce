import { z } from 'zod'
import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import type { Herkomst } from './meld-aan'
import { verbruikPoging } from './rem'

const uitnodiging = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email('Typ een volledig e-mailadres, zoals naam@bedrijf.nl.')),
  naam: z
    .string()
    .transform((tekst) => tekst.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '').trim())
    .pipe(z.string().min(1, 'Typ de naam.').max(120, 'Deze naam is te lang.')),
})

/**
 * Invites somebody: makes the account when the address has none, and has a letter sent when he cannot sign in yet. Somebody
 * with a password gets nothing new, and his name stays as it is. Gives the account, to tie a role to. Doing it twice sends
 * one letter as long as the first one waits.
 *
 * Whether `door` may invite is for the caller to have asked (a right); an account without a role opens nothing. It commits
 * by itself, so do it before, or as the first step of, the transaction that gives the role.
 */
export async function nodigUit(
  invoer: { email: string; naam: string },
  door: { gebruikerId: string },
): Promise<{ gebruikerId: string; briefVolgt: boolean }> {
  const { email, naam } = uitnodiging.parse(invoer)
  return await alsDienst('portaal_aanmelden', async (db) => {
    await db.$executeRaw`insert into gebruiker (naam, email) values (${naam}, ${email}) on conflict (email) do nothing`
    const { id, geblokkeerdOp, inloggegeven } = await db.gebruiker.findUniqueOrThrow({
      where: { email },
      select: { id: true, geblokkeerdOp: true, inloggegeven: { select: { wachtwoordHash: true } } },
    })
    if (geblokkeerdOp || inloggegeven?.wachtwoordHash) return { gebruikerId: id, briefVolgt: false }
    const nieuw = await db.$executeRaw`
      insert into toegangsbrief (gebruiker_id, soort, door_id) values (${id}::uuid, 'uitnodiging', ${door.gebruikerId}::uuid)
      on conflict do nothing`
    if (nieuw === 1) {
      await logboekDienst(db, {
        gebeurtenis: 'account.uitgenodigd',
        handeling: 'aanmaken',
        object: 'gebruiker',
        objectId: id,
        bijzonderheden: { door: door.gebruikerId },
      })
    }
    return { gebruikerId: id, briefVolgt: true }
  })
}

/**
 * Somebody forgot his password. Whether there is an account must not show: the same statements and the same answer either
 * way, and the brake counts the address that was typed. Nothing is sent to somebody who never had a password: he was invited,
 * and only who invited him can do so again.
 */
export async function vraagNieuwWachtwoord(
  invoer: { email: string },
  herkomst: Herkomst,
  nu: Date = new Date(),
): Promise<void> {
  const email = invoer.email.trim().toLowerCase()
  await verbruikPoging(
    [
      { soort: 'brief', van: email },
      { soort: 'alles', van: '' },
      ...(herkomst.adres ? [{ soort: 'adres' as const, van: herkomst.adres }] : []),
    ],
    nu,
  )
  await alsDienst('portaal_aanmelden', async (db) => {
    const [brief] = await db.$queryRaw<{ gebruiker_id: string }[]>`
      insert into toegangsbrief (gebruiker_id, soort, aangevraagd_op)
      select g.id, 'wachtwoord', ${nu}::timestamptz from gebruiker g join inloggegeven i on i.gebruiker_id = g.id
       where g.email = ${email} and g.geblokkeerd_op is null and i.wachtwoord_hash is not null
      on conflict do nothing returning gebruiker_id`
    await logboekDienst(db, {
      gebeurtenis: 'wachtwoord.nieuwGevraagd',
      handeling: 'aanmelden',
      uitkomst: brief ? 'gelukt' : 'mislukt',
      object: 'gebruiker',
      objectId: brief?.gebruiker_id,
    })
  })
}
