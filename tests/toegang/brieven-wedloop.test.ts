import { expect, test, vi } from 'vitest'
import { verstuurBrieven } from '@/lib/berichten/verstuur-brieven'
import { nodigUit } from '@/lib/toegang/brieven'
import { neemBriefAan } from '@/lib/toegang/neem-brief-aan'
import { Weigering } from '@/lib/weigering'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'
import { nergens } from './hulp'

// The race is for the letter; fifty real hashes would only make it wait.
vi.mock('@/lib/toegang/wachtwoord', () => ({ hashWachtwoord: async (wachtwoord: string) => `hash of ${wachtwoord}` }))

const db = await proefDatabase()

test('fifty at once with one link: one wins', async () => {
  const email = `${crypto.randomUUID()}@voorbeeld.test`
  const door = await wereld(db.admin).gebruiker()
  const { gebruikerId } = await nodigUit({ email, naam: 'Noor Nieuw' }, { gebruikerId: door })
  let geheim = ''
  await verstuurBrieven(new Date(), async ({ tekst }) => {
    geheim = tekst.match(/welkom\/(\S+)/)?.[1] ?? ''
  })
  const pogingen = await Promise.allSettled(
    Array.from({ length: 50 }, (_, i) => neemBriefAan({ geheim, wachtwoord: `paarse fietsbel ${i}` }, nergens)),
  )
  const gelukt = pogingen.flatMap((p, i) => (p.status === 'fulfilled' ? [i] : []))
  expect(gelukt).toHaveLength(1)
  const redenen = pogingen.flatMap((p) => (p.status === 'rejected' ? [p.reason] : []))
  expect(redenen.filter((r) => !(r instanceof Weigering && r.code === 'briefVerlopen'))).toEqual([])
  const { rows } = await db.admin.query(
    'select i.wachtwoord_hash from sessie s join inloggegeven i using (gebruiker_id) where gebruiker_id = $1',
    [gebruikerId],
  )
  expect(rows).toEqual([{ wachtwoord_hash: `hash of paarse fietsbel ${gelukt[0]}` }])
})
