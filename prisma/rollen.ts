import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { defaultFolder, ownerRole } from './engine'

/** The logins of the app; what each may become stands in prisma/rollen.sql. */
export const logins = { app: 'verzuim_app', medisch: 'verzuim_medisch', dienst: 'verzuim_dienst' } as const

/** A login by its short name. */
export type Login = keyof typeof logins

/** The addresses of one database: as its administrator and as each login. */
export type Addresses = Record<Login | 'beheer', string>

const loginNames = Object.keys(logins).filter((name): name is Login => name in logins)

/**
 * Makes the roles and logins (prisma/rollen.sql), gives the logins the passwords that stand in their addresses, and the
 * owner the rights to migrate. May be repeated; a password that is right already is left alone.
 */
export async function maakRollen(addresses: Addresses, folder = defaultFolder): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await makeOnce(addresses, folder)
    } catch (error) {
      // Roles belong to the whole server and a lock only to one database: two of them may be prepared at once.
      const collided = error instanceof pg.DatabaseError && ['XX000', '23505', '42710'].includes(error.code ?? '')
      if (!collided || attempt === 5) throw error
    }
  }
}

async function makeOnce(addresses: Addresses, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: addresses.beheer })
  await client.connect()
  try {
    await client.query('begin')
    await client.query("select pg_advisory_xact_lock(hashtext('poortwacht rollen'))")
    await client.query(readFileSync(path.join(folder, 'rollen.sql'), 'utf8'))
    await refusePowerfulLogins(client)
    await grantOwner(client)
    await client.query('commit')
    for (const login of loginNames) await setPassword(client, logins[login], addresses[login])
  } finally {
    await client.end()
  }
}

/** On a server of somebody else a login may exist already, with more power than the wall can bear. */
async function refusePowerfulLogins(client: pg.Client): Promise<void> {
  const found = await client.query<{ name: string }>(
    `select rolname as name from pg_roles
      where rolname = any ($1) and (rolsuper or rolbypassrls or rolcreaterole or rolinherit)`,
    [Object.values(logins)],
  )
  if (found.rows.length === 0) return
  throw new Error(
    `${found.rows.map((role) => role.name).join(', ')}: deze rol is superuser of heeft BYPASSRLS, CREATEROLE of INHERIT. ` +
      'Daarmee geldt de muur niet. Neem dat recht eerst af.',
  )
}

async function grantOwner(client: pg.Client): Promise<void> {
  const owner = client.escapeIdentifier(ownerRole)
  const found = await client.query<{ name: string }>('select current_database() as name')
  const database = client.escapeIdentifier(found.rows[0]?.name ?? '')
  const all = Object.values(logins).map((login) => client.escapeIdentifier(login))
  // Without this every role of the server may connect, and make temporary tables that shadow ours.
  await client.query(`revoke all on database ${database} from public`)
  await client.query(`revoke all on schema public from public`)
  await client.query(`grant connect on database ${database} to ${all.join(', ')}`)
  await client.query(`grant create, connect, temporary on database ${database} to ${owner}`)
  // With the grant option, because beleid.sql, which runs as the owner, says who may use the schema. Asked first, as a
  // repeat by an administrator who is no superuser would be refused ("cannot be granted back to your own grantor").
  const already = await client.query<{ all: boolean }>(
    `select has_schema_privilege($1, 'public', 'usage with grant option')
        and has_schema_privilege($1, 'public', 'create with grant option') as all`,
    [ownerRole],
  )
  if (!already.rows[0]?.all) await client.query(`grant usage, create on schema public to ${owner} with grant option`)
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
