import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { defaultFolder, ownerRole } from './engine'

/** The addresses of one database: as its administrator and as the two logins of the app. */
export type Addresses = { beheer: string; app: string; medisch: string }

const logins = { app: 'verzuim_app', medisch: 'verzuim_medisch' } as const

/**
 * Makes the roles (prisma/rollen.sql), the two logins with the passwords that stand in their addresses, and the rights
 * that the owner needs to migrate. May be repeated; a role or password that is right already is left alone.
 */
export async function maakRollen(addresses: Addresses, folder = defaultFolder): Promise<void> {
  const client = new pg.Client({ connectionString: addresses.beheer })
  await client.connect()
  try {
    await client.query('begin')
    // Roles belong to the whole server: two starts at once would both find a role missing.
    await client.query("select pg_advisory_xact_lock(hashtext('poortwacht rollen'))")
    for (const login of Object.values(logins)) await makeLogin(client, login)
    const file = path.join(folder, 'rollen.sql')
    if (existsSync(file)) await client.query(readFileSync(file, 'utf8'))
    await grantOwner(client)
    await client.query('commit')
    for (const key of ['app', 'medisch'] as const) await setPassword(client, logins[key], addresses[key])
  } finally {
    await client.end()
  }
}

async function makeLogin(client: pg.Client, login: string): Promise<void> {
  const found = await client.query<{ super: boolean; bypass: boolean; inherit: boolean }>(
    'select rolsuper as super, rolbypassrls as bypass, rolinherit as inherit from pg_roles where rolname = $1',
    [login],
  )
  const role = found.rows[0]
  const name = client.escapeIdentifier(login)
  if (!role) await client.query(`create role ${name} login noinherit nocreatedb nocreaterole`)
  else if (role.super || role.bypass) {
    throw new Error(
      `De rol ${login} is superuser of heeft BYPASSRLS; daarmee geldt de muur niet. Neem dat recht eerst af.`,
    )
  } else if (role.inherit) await client.query(`alter role ${name} noinherit`)
}

/** On a server of somebody else the administrator need not be a superuser; then it must be allowed to act as the owner. */
async function grantOwner(client: pg.Client): Promise<void> {
  const owner = client.escapeIdentifier(ownerRole)
  const found = await client.query<{ database: string; owner: boolean; super: boolean }>(
    `select current_database() as database,
            exists (select from pg_roles where rolname = $1) as owner,
            (select rolsuper from pg_roles where rolname = current_user) as super`,
    [ownerRole],
  )
  const state = found.rows[0]
  if (!state?.owner) throw new Error(`prisma/rollen.sql maakt de rol ${ownerRole} niet.`)
  if (!state.super) await client.query(`grant ${owner} to current_user`)
  const database = client.escapeIdentifier(state.database)
  const all = Object.values(logins).map((login) => client.escapeIdentifier(login))
  // Without this every role of the server may connect, and make temporary tables that shadow ours.
  await client.query(`revoke all on database ${database} from public`)
  await client.query(`revoke all on schema public from public`)
  await client.query(`grant connect on database ${database} to ${all.join(', ')}`)
  await client.query(`grant create, connect, temporary on database ${database} to ${owner}`)
  await client.query(`grant usage, create on schema public to ${owner}`)
}

async function setPassword(client: pg.Client, login: string, address: string): Promise<void> {
  const url = new URL(address)
  if (decodeURIComponent(url.username) !== login) {
    throw new Error(
      `Het adres voor ${login} moet die gebruikersnaam hebben, niet '${decodeURIComponent(url.username)}'.`,
    )
  }
  if (await canLogIn(address)) return
  const verifier = scramVerifier(decodeURIComponent(url.password))
  await client.query(`alter role ${client.escapeIdentifier(login)} password ${client.escapeLiteral(verifier)}`)
  if (!(await canLogIn(address))) throw new Error(`Aanmelden bij de database als ${login} lukt niet.`)
}

async function canLogIn(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The server keeps only this; sending it instead of the password keeps the password out of the server's log. */
function scramVerifier(password: string): string {
  const iterations = 4096
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, iterations, 32, 'sha256')
  const sign = (text: string) => createHmac('sha256', salted).update(text).digest()
  const stored = createHash('sha256').update(sign('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${sign('Server Key').toString('base64')}`
}
