import { afterAll, beforeAll, expect, test } from 'vitest'
import { Bevestigen } from '@/lib/bevestigen'
import { sluitVerbindingen } from '@/lib/db/client'
import { beginDocument } from '@/lib/documenten/begin-document'
import { type ProefDatabase, proefDatabase } from '../hulp/database'
import { dossier } from './hulp'

let db: ProefDatabase
beforeAll(async () => {
  db = await proefDatabase()
})
afterAll(async () => {
  await sluitVerbindingen()
  await db.sluit()
})

/** A personnel number that passes the test of a BSN. */
const NUMMER = '01114761'

test('what we filled in ourselves is not asked about; what somebody typed is, once', async () => {
  const d = await dossier(db.admin)
  await db.admin.query('update werknemer set personeelsnummer = $2 where id = $1', [d.werknemerId, NUMMER])
  const { documentId } = await d.alsHr((ctx) => beginDocument(ctx, { gevalId: d.gevalId, soort: 'weekmelding42' }))
  const deel = async () => (await d.lees(documentId)).versie.delen.find((x) => x.partij === 'samen')
  const velden = (await deel())?.velden as Record<string, string>
  expect(velden.werknemer).toContain(NUMMER)

  await d.schrijf('werkgever', documentId, 'samen', { ...velden, contact: 'P. de Vries, 030 1234567' })
  expect((await deel())?.velden).toMatchObject({ contact: 'P. de Vries, 030 1234567', werknemer: velden.werknemer })

  const getypt = { ...velden, contact: 'P. de Vries, 123456782' }
  const vragen = await d.schrijf('werkgever', documentId, 'samen', getypt).catch((fout: unknown) => {
    if (fout instanceof Bevestigen) return fout.vragen
    throw fout
  })
  expect(vragen).toEqual([expect.stringContaining('“Contactpersoon en telefoonnummer”')])
  // nothing of it was kept, so that it is asked again
  expect((await deel())?.velden).toMatchObject({ contact: 'P. de Vries, 030 1234567' })
})
