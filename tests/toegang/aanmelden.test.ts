import { generate } from 'otplib'
import { expect, test } from 'vitest'
import { GeenSessie, namens } from '@/lib/db/namens'
import { meldAan } from '@/lib/toegang/meld-aan'
import { leesEigenSessies, trekIn } from '@/lib/toegang/sessies'
import { beginInstellen, toonTweedeFactor } from '@/lib/toegang/tweede-factor'
import { hashWachtwoord } from '@/lib/toegang/wachtwoord'
import { kiesWerkplek, leesWerkplekken } from '@/lib/toegang/werkplekken'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

const proef = await proefDatabase()
const herkomst = { adres: '192.0.2.1', toestel: 'test' }

async function account(wachtwoord: string) {
  const w = wereld(proef.admin)
  const werkgeverId = await w.werkgever()
  const gebruikerId = await w.gebruiker('Hanna Recht')
  await w.rol(gebruikerId, 'hr', { werkgeverId })
  await proef.admin.query('insert into inloggegeven (gebruiker_id, wachtwoord_hash) values ($1, $2)', [
    gebruikerId,
    await hashWachtwoord(wachtwoord),
  ])
  const { rows } = await proef.admin.query<{ email: string }>('select email from gebruiker where id = $1', [
    gebruikerId,
  ])
  return { gebruikerId, werkgeverId, email: rows[0]?.email ?? '' }
}

test('from password over enrolment to work, and out everywhere', async () => {
  const { email, werkgeverId } = await account('een heel lang wachtwoord')
  const stap1 = await meldAan({ email, wachtwoord: 'een heel lang wachtwoord' }, herkomst)
  expect(stap1.factorIngesteld).toBe(false)
  await expect(leesWerkplekken(stap1.geheim)).rejects.toThrow('geen recht')

  const { sleutel } = await beginInstellen(stap1.geheim)
  const stap2 = await toonTweedeFactor(stap1.geheim, await generate({ secret: sleutel }))
  expect(stap2.herstelcodes).toHaveLength(10)
  expect(stap2.geheim).not.toBe(stap1.geheim)

  const [plek] = await leesWerkplekken(stap2.geheim)
  expect(plek).toMatchObject({ portaal: 'werkgever', werkgeverId, rollen: ['hr'] })
  const stap3 = await kiesWerkplek(stap2.geheim, plek?.sleutel ?? '')
  const wie = await namens({ portaal: 'werkgever', geheim: stap3.geheim }, 'register.lezen', async (ctx) => ctx.wie)
  expect(wie).toMatchObject({ naam: 'Hanna Recht', werkgeverId, rollen: ['hr'] })

  await expect(
    namens({ portaal: 'werkgever', geheim: stap2.geheim }, 'register.lezen', async () => 1),
  ).rejects.toBeInstanceOf(GeenSessie)
  expect(await leesEigenSessies(stap3.geheim)).toHaveLength(1)
  await trekIn(stap3.geheim, 'alle')
  await expect(
    namens({ portaal: 'werkgever', geheim: stap3.geheim }, 'register.lezen', async () => 1),
  ).rejects.toBeInstanceOf(GeenSessie)
})

test('a wrong password and an unknown account get the same answer', async () => {
  const { email } = await account('een heel lang wachtwoord')
  const fout = await meldAan({ email, wachtwoord: 'fout' }, { adres: null, toestel: null }).catch((f) => f.message)
  const onbekend = await meldAan(
    { email: 'niemand@voorbeeld.test', wachtwoord: 'fout' },
    { adres: null, toestel: null },
  ).catch((f) => f.message)
  expect(fout).toBe('Deze combinatie van e-mailadres en wachtwoord klopt niet.')
  expect(onbekend).toBe(fout)
})

test('one code tried fifty times at once is taken once', async () => {
  const { email } = await account('een heel lang wachtwoord')
  const { geheim } = await meldAan({ email, wachtwoord: 'een heel lang wachtwoord' }, { adres: null, toestel: null })
  const { sleutel } = await beginInstellen(geheim)
  const code = await generate({ secret: sleutel })
  const uitslagen = await Promise.allSettled(Array.from({ length: 50 }, () => toonTweedeFactor(geheim, code)))
  expect(uitslagen.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
})
