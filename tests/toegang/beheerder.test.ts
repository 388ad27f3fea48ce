import { describe, expect, test } from 'vitest'
import { verstuurBrieven } from '@/lib/berichten/verstuur-brieven'
import { leesBrief, neemBriefAan } from '@/lib/toegang/neem-brief-aan'
import { leesSessie } from '@/lib/toegang/sessie'
import { wijsBeheerderAan } from '@/prisma/beheerder'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'
import { nergens, proefaccount } from './hulp'

const db = await proefDatabase()

const WACHTWOORD = 'paarse fietsbel onder water'
const eerste = { email: 'eerste@platform.test', naam: 'Eef Eerste', opnieuw: false }

/** The secret in the letter that is mailed now to this address. */
async function geheimVan(email: string): Promise<string> {
  let geheim = ''
  await verstuurBrieven(new Date(), async ({ aan, tekst }) => {
    if (aan === email) geheim = tekst.match(/welkom\/(\S+)/)?.[1] ?? ''
  })
  return geheim
}

async function rijen(email: string) {
  const { rows } = await db.admin.query<{ id: string; inlog: number; codes: number; open: number; rollen: string }>(
    `select g.id, (select count(*)::int from inloggegeven i where i.gebruiker_id = g.id) as inlog,
            (select count(*)::int from herstelcode h where h.gebruiker_id = g.id) as codes,
            (select count(*)::int from sessie s where s.gebruiker_id = g.id and s.ingetrokken_op is null) as open,
            (select string_agg(r.rol, ' ') from roltoekenning r where r.gebruiker_id = g.id) as rollen
       from gebruiker g where g.email = $1`,
    [email],
  )
  return rows[0]
}

describe('who runs a new server', () => {
  test('invites the first platformbeheerder, once', async () => {
    expect(await wijsBeheerderAan(db.urlBeheer, eerste)).toBe('uitgenodigd')
    expect(await wijsBeheerderAan(db.urlBeheer, { ...eerste, email: ' EERSTE@platform.test ' })).toBe('uitgenodigd')
    const { rows } = await db.admin.query('select soort from toegangsbrief')
    expect(rows).toEqual([{ soort: 'uitnodiging' }])
    const geheim = await geheimVan(eerste.email)
    expect(await leesBrief(geheim)).toMatchObject({ soort: 'uitnodiging', naam: 'Eef Eerste' })
    const uit = await neemBriefAan({ geheim, wachtwoord: WACHTWOORD }, nergens)
    expect(await leesSessie(uit.geheim ?? '')).toMatchObject({ email: eerste.email, factorIngesteld: false })
    expect(await wijsBeheerderAan(db.urlBeheer, eerste)).toBe('kanAanmelden')
    expect(await rijen(eerste.email)).toMatchObject({ inlog: 1, open: 1, rollen: 'platformbeheerder' })
  })

  test('gives the only one, who lost everything, a new beginning; nothing of before works', async () => {
    const wie = await rijen(eerste.email)
    await db.admin.query('insert into herstelcode (gebruiker_id, code_hash) values ($1, $2)', [
      wie?.id,
      Buffer.from('x'),
    ])
    expect(await wijsBeheerderAan(db.urlBeheer, { ...eerste, opnieuw: true })).toBe('uitgenodigd')
    expect(await rijen(eerste.email)).toMatchObject({ inlog: 0, codes: 0, open: 0, rollen: 'platformbeheerder' })
    const geheim = await geheimVan(eerste.email)
    await neemBriefAan({ geheim, wachtwoord: 'gele regenjas in de zon' }, nergens)
    expect(await rijen(eerste.email)).toMatchObject({ inlog: 1, open: 1 })
    const { rows } = await db.admin.query(
      `select bijzonderheden from logboekregel where gebeurtenis = 'beheerder.aangewezen' and object_id = $1 order by id`,
      [wie?.id],
    )
    expect(rows.at(-1)).toEqual({ bijzonderheden: { opnieuw: true } })
  })

  test('cannot begin anew for one of two, for somebody else, or for who has a medical role too', async () => {
    const { gebruikerId, email } = await proefaccount(db.admin)
    const opnieuw = { email, naam: 'Ander', opnieuw: true }
    expect(await wijsBeheerderAan(db.urlBeheer, opnieuw)).toBe('geenBeheerder')
    expect(await rijen(email)).toMatchObject({ inlog: 1 })
    expect(await wijsBeheerderAan(db.urlBeheer, { ...opnieuw, email: 'niemand@platform.test' })).toBe('geenBeheerder')
    expect(await rijen('niemand@platform.test')).toBeUndefined()
    expect(await wijsBeheerderAan(db.urlBeheer, { ...opnieuw, opnieuw: false })).toBe('kanAanmelden')
    expect(await wijsBeheerderAan(db.urlBeheer, opnieuw)).toBe('anderen')
    const w = wereld(db.admin)
    await w.rol(gebruikerId, 'bedrijfsarts', { arbodienstId: await w.arbodienst() })
    expect(await wijsBeheerderAan(db.urlBeheer, opnieuw)).toBe('medisch')
    expect(await rijen(email)).toMatchObject({ inlog: 1 })
  })

  test('no login of the app can do this', async () => {
    const { rows } = await db.admin.query<{ rol: string }>(
      `select rolname as rol from pg_roles where (rolname ~ '^(portaal_|verzuim_)' or rolname = 'taken')
          and has_function_privilege(rolname, 'muur.wijs_platformbeheerder_aan(text, text, boolean)', 'execute')`,
    )
    expect(rows).toEqual([{ rol: 'verzuim_eigenaar' }])
  })
})
