import { randomBytes } from 'node:crypto'
import { bouwVerouderd, onthoudBouw, vingerafdruk } from '@/prisma/bouw-verouderd'
import { freePort } from '@/prisma/embedded'
import type { Addresses } from '@/prisma/rollen'
import { startNext, waitUntilReady } from '@/prisma/server'

/** The production build, serving; `adres` is what a browser opens. */
export type AppServer = { adres: string; pid: number; sluit(): Promise<void> }

/** `next build`, unless the present build was made from these sources. */
export async function bouwZoNodig(): Promise<void> {
  if (!bouwVerouderd()) return
  const before = vingerafdruk()
  const builder = startNext(['build'], { ...process.env, NODE_ENV: 'production' })
  const code = await builder.ended
  if (code !== 0 || !onthoudBouw(before)) throw new Error(`next build failed:\n${builder.output()}`)
}

/** Serves the production build on a free port against a database, with secrets of its own. */
export async function startApp(
  adressen: Addresses,
  extra: Record<string, string> = {},
  { toon = true } = {},
): Promise<AppServer> {
  const port = await freePort()
  // A name and not a number: browsers accept a secure cookie without TLS from localhost only.
  const adres = `http://localhost:${port}`
  const server = startNext(['start', '--port', String(port), '--hostname', '127.0.0.1'], {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: adressen.app,
    DATABASE_URL_MEDISCH: adressen.medisch,
    DATABASE_URL_DIENST: adressen.dienst,
    DATABASE_URL_BEHEER: '',
    NEXTAUTH_URL: adres,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    KLUIS_SLEUTEL: randomBytes(32).toString('base64'),
    POORTWACHT_DEMO: '0',
    ...extra,
  })
  if (!(await waitUntilReady(server, `http://127.0.0.1:${port}`))) {
    throw new Error(`next start failed:\n${server.output()}`)
  }
  if (toon) server.show()
  return { adres, pid: server.child.pid ?? 0, sluit: server.stop }
}
