import { type BrowserContext, expect, type Page } from '@playwright/test'
import { generate } from 'otplib'
import type pg from 'pg'
import type { Sleutel } from '@/lib/db/namens'
import { versleutel, vingerafdruk } from '@/lib/toegang/kluis'
import { koekjeNaam, sluitKoekje } from '@/lib/toegang/koekje'
import { isRol } from '@/lib/toegang/rollen'
import { totpBinding } from '@/lib/toegang/tweede-factor'
import { hashWachtwoord } from '@/lib/toegang/wachtwoord'

/** Somebody who can sign in through the pages. */
export interface Account {
  gebruikerId: string
  email: string
  wachtwoord: string
  /** TOTP secret; null when the app on the phone still has to be tied */
  totp: string | null
}

const TOTP = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

/** Gives a user of `wereld` a password and, unless `metFactor` is false, an app on the phone. */
export async function maakAccount(
  admin: pg.Pool,
  gebruikerId: string,
  { wachtwoord = 'een heel lang wachtwoord', metFactor = true } = {},
): Promise<Account> {
  const geheim = metFactor ? Buffer.from(versleutel(totpBinding(gebruikerId), TOTP)) : null
  await admin.query(
    `insert into inloggegeven (gebruiker_id, wachtwoord_hash, totp_geheim, totp_bevestigd_op)
     values ($1, $2, $3::bytea, case when $3::bytea is not null then now() end)`,
    [gebruikerId, await hashWachtwoord(wachtwoord), geheim],
  )
  const { rows } = await admin.query<{ email: string }>('select email from gebruiker where id = $1', [gebruikerId])
  return { gebruikerId, email: rows[0]?.email ?? '', wachtwoord, totp: metFactor ? TOTP : null }
}

/** The code that the app shows now. A code works once, so the one used before is forgotten: tests don't wait for the next. */
export async function codeVan(admin: pg.Pool, account: Account): Promise<string> {
  await admin.query('update inloggegeven set totp_laatste_stap = 0 where gebruiker_id = $1', [account.gebruikerId])
  if (!account.totp) throw new Error('This account has no app yet.')
  return await generate({ secret: account.totp })
}

/** Signs in through the real pages, up to and including the second factor. */
export async function meldAanInBrowser(page: Page, admin: pg.Pool, account: Account, begin = '/aanmelden') {
  await page.goto(begin)
  await page.getByLabel('E-mailadres').fill(account.email)
  await page.getByLabel('Wachtwoord').fill(account.wachtwoord)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel('Code uit uw app').fill(await codeVan(admin, account))
  await page.getByRole('button', { name: 'Controleer de code' }).click()
  await expect(page.getByRole('heading', { name: 'Nog één stap' })).toHaveCount(0)
}

interface Scherm {
  gebruikerId: string
  werkplek: string
  naam: string
  tenant: string
  rollen: string[]
}

/**
 * The fast way: puts the cookie of a session made by `wereld` in the browser, without the pages of signing in. For journeys
 * that are about something else.
 */
export async function zetSessie(context: BrowserContext, admin: pg.Pool, sleutel: Sleutel): Promise<void> {
  const { rows } = await admin.query<Scherm>(
    `select g.id as "gebruikerId", muur.werkplek(s) as werkplek, g.naam, coalesce(w.naam, a.naam, 'Poortwacht') as tenant, array_agg(distinct r.rol) as rollen
       from sessie s join gebruiker g on g.id = s.gebruiker_id
       left join werkgever w on w.id = s.werkgever_id left join arbodienst a on a.id = s.arbodienst_id
       join roltoekenning r on r.gebruiker_id = g.id and r.werkgever_id is not distinct from s.werkgever_id
                           and r.arbodienst_id is not distinct from s.arbodienst_id
      where s.geheim_hash = $1 group by 1, 2, 3, 4`,
    [Buffer.from(vingerafdruk(sleutel.geheim))],
  )
  const scherm = rows[0]
  if (!scherm) throw new Error('There is no such session, or its user has no role.')
  const koekje = {
    ...sleutel,
    scherm: {
      ...scherm,
      tenantNaam: scherm.tenant,
      rollen: scherm.rollen.filter(isRol),
      kanWisselen: false,
    },
  }
  await context.addCookies([
    {
      name: koekjeNaam(),
      value: await sluitKoekje(koekje),
      url: process.env.PROEF_ADRES,
      httpOnly: true,
      sameSite: 'Lax',
    },
  ])
}

/** Somebody else on the same machine. Leaves the page first, so that it asks nothing any more in the name of either. */
export async function wisselNaar(page: Page, admin: pg.Pool, sleutel: Sleutel): Promise<void> {
  await page.goto('about:blank')
  await page.context().clearCookies()
  await zetSessie(page.context(), admin, sleutel)
}
