import { expect, test } from 'vitest'
import { meldAan } from '@/lib/toegang/meld-aan'
import { proefDatabase } from '../hulp/database'
import { nergens, proefaccount, WACHTWOORD } from './hulp'

const proef = await proefDatabase()

test('no account, a blocked one, one without password and a wrong password cannot be told apart', async () => {
  const gewoon = await proefaccount(proef.admin)
  const geblokkeerd = await proefaccount(proef.admin)
  await proef.admin.query('update gebruiker set geblokkeerd_op = now() where id = $1', [geblokkeerd.gebruikerId])
  const zonder = await proefaccount(proef.admin, { metWachtwoord: false })
  const antwoorden = []
  for (const invoer of [
    { email: gewoon.email, wachtwoord: 'fout' },
    { email: geblokkeerd.email, wachtwoord: WACHTWOORD },
    { email: zonder.email, wachtwoord: WACHTWOORD },
    { email: zonder.email, wachtwoord: '' },
    { email: 'niemand@voorbeeld.test', wachtwoord: WACHTWOORD },
  ]) {
    antwoorden.push(
      await meldAan(invoer, nergens).then(
        () => 'binnen',
        ({ code, message, opties }) => JSON.stringify({ code, message, opties }),
      ),
    )
  }
  expect(new Set(antwoorden).size).toBe(1)
  expect(antwoorden[0]).toContain('onjuisteInlog')
  const { rows } = await proef.admin.query('select 1 from sessie')
  expect(rows).toHaveLength(0)
  await expect(meldAan({ email: gewoon.email.toUpperCase(), wachtwoord: WACHTWOORD }, nergens)).resolves.toBeDefined()
})

test('the sixth failure is refused for an unknown account as for a known one', async () => {
  const { email } = await proefaccount(proef.admin)
  const reeksen = []
  for (const wie of [email, 'ook-niemand@voorbeeld.test']) {
    const reeks = []
    for (let keer = 0; keer < 8; keer++) {
      reeks.push(
        await meldAan({ email: wie, wachtwoord: 'fout' }, nergens, new Date('2026-11-21T12:00:01Z')).catch(
          (f) => f.message,
        ),
      )
    }
    reeksen.push(reeks)
  }
  expect(reeksen[1]).toEqual(reeksen[0])
  expect(reeksen[0]?.[7]).toMatch(/Probeer het over 2 seconden opnieuw/)
})

test('each attempt leaves its line in the audit trail, without what was typed', async () => {
  const { email, gebruikerId } = await proefaccount(proef.admin)
  const voor = await aantal()
  await meldAan({ email, wachtwoord: 'geheimpje-dat-nergens-staat' }, nergens).catch(() => undefined)
  await meldAan({ email: 'weer-niemand@voorbeeld.test', wachtwoord: 'fout' }, nergens).catch(() => undefined)
  await meldAan({ email, wachtwoord: WACHTWOORD }, nergens)
  const { rows } = await proef.admin.query<{ regel: string; uitkomst: string; object_id: string | null }>(
    'select l::text as regel, uitkomst, object_id from logboekregel l order by id desc limit 3',
  )
  expect(await aantal()).toBe(voor + 3)
  expect(rows.map((r) => [r.uitkomst, r.object_id])).toEqual([
    ['gelukt', gebruikerId],
    ['mislukt', null],
    ['mislukt', gebruikerId],
  ])
  for (const { regel } of rows) expect(regel).not.toMatch(/geheimpje|voorbeeld\.test/)
})

async function aantal(): Promise<number> {
  const { rows } = await proef.admin.query<{ aantal: number }>('select count(*)::int as aantal from logboekregel')
  return rows[0]?.aantal ?? 0
}
