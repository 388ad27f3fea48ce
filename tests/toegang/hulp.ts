import { generate } from 'otplib'
import type pg from 'pg'
import { versleutel } from '@/lib/toegang/kluis'
import { meldAan } from '@/lib/toegang/meld-aan'
import { toonTweedeFactor, totpBinding } from '@/lib/toegang/tweede-factor'
import { hashWachtwoord } from '@/lib/toegang/wachtwoord'
import { wereld } from '../hulp/wereld'

export const WACHTWOORD = 'een heel lang wachtwoord'
export const TOTP = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
export const nergens = { adres: null, toestel: null }

// One hash for all accounts of a test run: hashing is slow on purpose and not what is tested.
const hash = hashWachtwoord(WACHTWOORD)

export interface Proefaccount {
  gebruikerId: string
  email: string
}

/** A person with a password and, unless told otherwise, a second factor. */
export async function proefaccount(
  admin: pg.Pool,
  { metFactor = true, metWachtwoord = true, naam = 'Hanna Recht' } = {},
): Promise<Proefaccount> {
  const gebruikerId = await wereld(admin).gebruiker(naam)
  await admin.query(
    `insert into inloggegeven (gebruiker_id, wachtwoord_hash, totp_geheim, totp_bevestigd_op)
     values ($1, $2, $3::bytea, case when $3::bytea is not null then now() end)`,
    [
      gebruikerId,
      metWachtwoord ? await hash : null,
      metFactor ? Buffer.from(versleutel(totpBinding(gebruikerId), TOTP)) : null,
    ],
  )
  const { rows } = await admin.query<{ email: string }>('select email from gebruiker where id = $1', [gebruikerId])
  return { gebruikerId, email: rows[0]?.email ?? '' }
}

/** The code of now, usable although it was used before. */
export async function versecode(admin: pg.Pool, gebruikerId: string): Promise<string> {
  await admin.query('update inloggegeven set totp_laatste_stap = 0 where gebruiker_id = $1', [gebruikerId])
  return await generate({ secret: TOTP })
}

/** Through password and second factor: the secret of a session that has not chosen a workplace yet. */
export async function doorDeVoordeur(admin: pg.Pool, account: Proefaccount): Promise<string> {
  const { geheim } = await meldAan({ email: account.email, wachtwoord: WACHTWOORD }, nergens)
  return (await toonTweedeFactor(geheim, await versecode(admin, account.gebruikerId))).geheim
}
