import { expect, test } from 'vitest'
import { proefDatabase } from '../hulp/database'

// What PostgreSQL's own catalog says of the wall, whatever the SQL files were meant to say.

const db = await proefDatabase()

const logins = ['verzuim_app', 'verzuim_medisch', 'verzuim_dienst']
const medischeTabellen = /^(medisch|behandelrelatie$|bsn$)/

async function rijen<T extends object>(sql: string, waarden: unknown[] = []): Promise<T[]> {
  return (await db.admin.query<T>(sql, waarden)).rows
}

test('every table enables and forces row level security', async () => {
  const tabellen = await rijen<{ naam: string; aan: boolean; dwang: boolean }>(
    `select relname as naam, relrowsecurity as aan, relforcerowsecurity as dwang from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> '_prisma_migrations'`,
  )
  expect(tabellen.length).toBeGreaterThan(25)
  expect(tabellen.filter((t) => !t.aan || !t.dwang)).toEqual([])
})

/** Tables in which a row is not of a tenant, with the reason why no RESTRICTIVE policy stands on them. */
const zonderHuurder = new Set([
  'werkgever', // is the tenant itself
  'arbodienst',
  'gebruiker', // a person can work for several tenants
  'inloggegeven', // before sign-in only
  'herstelcode',
  'aanmeldpoging',
  'sessie',
  'verzoeksleutel', // by user
  'formulierconcept', // by user and workplace
  'postvoorkeur',
  'diagnosecode', // the same list for everybody
  'mailstand', // by user; its policies ask for a role where one manages the accounts
])

test('each table with data of a tenant has a restrictive policy for each portal role of a tenant with a grant, and a permissive one', async () => {
  const grants = await rijen<{ tabel: string; rol: string }>(
    `select distinct table_name as tabel, grantee as rol from information_schema.role_table_grants
      where table_schema = 'public' and grantee ~ '^portaal_(werkgever|werknemer|arbodienst|medisch)$'
     union select distinct table_name, grantee from information_schema.role_column_grants
      where table_schema = 'public' and grantee ~ '^portaal_(werkgever|werknemer|arbodienst|medisch)$'`,
  )
  const policies = await rijen<{ tabel: string; rollen: string[]; soort: string }>(
    `select tablename as tabel, roles::text[] as rollen, permissive as soort from pg_policies where schemaname = 'public'`,
  )
  expect(grants.length).toBeGreaterThan(40)
  const zonder = grants.filter((g) => {
    const van = policies.filter((p) => p.tabel === g.tabel && p.rollen.includes(g.rol))
    const huurder = zonderHuurder.has(g.tabel) || van.some((p) => p.soort === 'RESTRICTIVE')
    return !huurder || !van.some((p) => p.soort === 'PERMISSIVE')
  })
  expect(zonder).toEqual([])
})

test('no policy is for everybody', async () => {
  expect(
    await rijen(
      `select tablename, policyname from pg_policies where schemaname = 'public' and 'public' = any (roles::text[])`,
    ),
  ).toEqual([])
})

test('no role without the medical portal has any privilege on a medical table or column', async () => {
  const tabellen = (
    await rijen<{ naam: string }>(
      `select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
  )
    .map((t) => t.naam)
    .filter((naam) => medischeTabellen.test(naam))
  expect(tabellen.length).toBeGreaterThan(1)
  const rollen = (
    await rijen<{ rol: string }>(
      `select rolname as rol from pg_roles where rolname ~ '^(portaal_|taken$|verzuim_(app|dienst)$|public$)'`,
    )
  )
    .map((r) => r.rol)
    .filter((rol) => rol !== 'portaal_medisch')
  expect(rollen.length).toBeGreaterThan(7)
  const rechten = await rijen(
    `select t, r, p from unnest($1::text[]) t, unnest($2::text[]) r, unnest(array['select', 'insert', 'update', 'references']) p
      where has_any_column_privilege(r, format('public.%I', t), p) or has_table_privilege(r, format('public.%I', t), 'delete, truncate, trigger')`,
    [tabellen, rollen],
  )
  expect(rechten).toEqual([])
  // and the other way round: the medical portal does have it, so the question was a real one
  const [wel] = await rijen<{ mag: boolean }>(
    `select bool_or(has_table_privilege('portaal_medisch', format('public.%I', t), 'select')) as mag from unnest($1::text[]) t`,
    [tabellen],
  )
  expect(wel?.mag).toBe(true)
})

test('the arbodienst has no privilege on the register, the werkgever none on the notes of the arbodienst', async () => {
  const geen = await rijen(
    `select r, t from (values ('portaal_arbodienst', 'werknemer'), ('portaal_arbodienst', 'dienstverband'), ('portaal_arbodienst', 'afdeling'),
       ('portaal_arbodienst', 'werknemerwijziging'), ('portaal_medisch', 'werknemer'), ('portaal_medisch', 'dienstverband'),
       ('portaal_werkgever', 'contactnotitie'), ('portaal_werkgever', 'begeleiding'), ('portaal_beheer', 'verzuimgeval'),
       ('portaal_beheer', 'werknemer'), ('taken', 'werknemer'), ('portaal_aanmelden', 'werknemer')) x (r, t)
      where has_any_column_privilege(r, format('public.%I', t), 'select')`,
  )
  expect(geen).toEqual([])
})

test('the logins own nothing, inherit nothing, bypass nothing, and can become only their own portals', async () => {
  const gevonden = await rijen<{ naam: string; slecht: boolean }>(
    `select rolname as naam, (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication or rolinherit) as slecht
       from pg_roles where rolname = any ($1)`,
    [logins],
  )
  expect(gevonden.map((r) => r.naam).sort()).toEqual([...logins].sort())
  expect(gevonden.filter((r) => r.slecht)).toEqual([])
  expect(await rijen(`select relname from pg_class where pg_get_userbyid(relowner) = any ($1)`, [logins])).toEqual([])
  const lid = await rijen<{ lid: string; van: string }>(
    `select m.rolname as lid, r.rolname as van from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
      where m.rolname = any ($1) order by 1, 2`,
    [logins],
  )
  expect(lid.map((l) => `${l.lid} -> ${l.van}`)).toEqual([
    'verzuim_app -> portaal_arbodienst',
    'verzuim_app -> portaal_beheer',
    'verzuim_app -> portaal_werkgever',
    'verzuim_app -> portaal_werknemer',
    'verzuim_dienst -> portaal_aanmelden',
    'verzuim_dienst -> taken',
    'verzuim_medisch -> portaal_betrokkene',
    'verzuim_medisch -> portaal_medisch',
  ])
})

test('the owner and the guard cannot sign in, are not superuser and do not bypass policies', async () => {
  expect(
    await rijen(
      `select rolname from pg_roles where rolname in ('verzuim_eigenaar', 'wachter', 'opruimer') and (rolcanlogin or rolsuper or rolbypassrls)`,
    ),
  ).toEqual([])
  const eigenaren = await rijen<{ eigenaar: string }>(
    `select distinct pg_get_userbyid(relowner) as eigenaar from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'S', 'v')`,
  )
  expect(eigenaren).toEqual([{ eigenaar: 'verzuim_eigenaar' }])
})

test("every SECURITY DEFINER function is the guard's or that of who destroys, and pins its search path", async () => {
  const functies = await rijen<{ naam: string; eigenaar: string; pad: string | null }>(
    `select p.oid::regprocedure::text as naam, pg_get_userbyid(p.proowner) as eigenaar, array_to_string(p.proconfig, ' ') as pad
       from pg_proc p where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'muur'::regnamespace) order by p.proname`,
  )
  expect(functies.length).toBeGreaterThan(10)
  expect(
    functies.filter(
      (f) => !['wachter', 'opruimer'].includes(f.eigenaar) || !f.pad?.includes('search_path=pg_catalog, pg_temp'),
    ),
  ).toEqual([])
  // who may destroy has these and no others
  expect(functies.filter((f) => f.eigenaar === 'opruimer').map((f) => f.naam.replace(/\(.*/, ''))).toEqual([
    'muur.bewaarfeiten',
    'muur.houding_na',
    'muur.ruim_begeleiding',
    'muur.vernietig_afschriften',
    'muur.vernietig_geval',
  ])
})

test('nobody may truncate, reference, or make triggers on a table; nothing is granted to everybody', async () => {
  expect(
    await rijen(
      `select table_name, grantee, privilege_type from information_schema.role_table_grants
        where table_schema = 'public' and (privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER') or grantee = 'PUBLIC')
          and grantee not in ('verzuim_eigenaar', 'postgres')`,
    ),
  ).toEqual([])
  expect(
    await rijen(
      `select p.oid::regprocedure from pg_proc p where p.pronamespace = 'muur'::regnamespace and has_function_privilege('public', p.oid, 'execute')`,
    ),
  ).toEqual([])
})

test('the audit trail can only grow', async () => {
  expect(
    await rijen(
      `select rolname, t from pg_roles, unnest(array['public.logboekregel', 'public.logboekzegel', 'public.logboekpunt']) t
        where rolname ~ '^(portaal_|taken|wachter|opruimer|verzuim_(app|medisch|dienst))'
          and (has_any_column_privilege(rolname, t, 'update') or has_table_privilege(rolname, t, 'delete'))`,
    ),
  ).toEqual([])
})

test('states are text: equality on an enum is not leakproof, so that no index is used behind a policy', async () => {
  expect(
    await rijen(`select typname from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace`),
  ).toEqual([])
})

test('a foreign key between tables of tenants carries the tenant', async () => {
  const sleutels = await rijen<{ naam: string }>(
    `select c.conname as naam from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace and array_length(c.conkey, 1) = 1
        and exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname in ('werkgever_id', 'arbodienst_id'))
        and exists (select from pg_attribute a where a.attrelid = c.confrelid and a.attname in ('werkgever_id', 'arbodienst_id'))`,
  )
  expect(sleutels).toEqual([])
})
