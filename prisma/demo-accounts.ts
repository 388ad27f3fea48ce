import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateSync } from 'otplib'
import { z } from 'zod'
import { repo } from './home'

const account = z.object({
  email: z.string(),
  wachtwoord: z.string(),
  /** the portal and what one is there, as shown to the reader: 'werkgever: HR van Bakkerij De Korst' */
  portaal: z.string(),
  /** TOTP secret in base32 */
  geheim: z.string(),
})

/** An account that the demo seed made. */
export type DemoAccount = z.infer<typeof account>

const file = path.join(repo, '.data/demo-accounts.json')

/** Called by the demo seed, after its commit: what `npm start` shows and `npm run code` looks up. */
export function schrijfDemoAccounts(accounts: DemoAccount[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
}

/** The accounts of the demo; none when no demo was seeded from this clone. */
export function leesDemoAccounts(): DemoAccount[] {
  if (!existsSync(file)) return []
  return z.array(account).parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** The code that an authenticator app shows now, and for how many seconds it still does. */
export function huidigeCode(geheim: string, now = Date.now()): { code: string; seconden: number } {
  const seconds = Math.floor(now / 1000)
  return { code: generateSync({ secret: geheim, epoch: seconds }), seconden: 30 - (seconds % 30) }
}

/** The table that `npm start` prints. */
export function toonDemoAccounts(): string {
  const accounts = leesDemoAccounts()
  if (accounts.length === 0) return ''
  const rows = accounts.map((one) => [one.email, one.wachtwoord, huidigeCode(one.geheim).code, one.portaal])
  const table = [['e-mail', 'wachtwoord', 'code nu', 'portaal'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)))
  return table
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n')
}
