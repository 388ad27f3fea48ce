import { expect, test } from 'vitest'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, ziek } from './opstelling'

// When the guidance is over, the arbodienst no longer sees changes in the register.

const proef = await proefDatabase()

test('while it runs changes come along; after the last case closed they do not; a new report thaws it', async () => {
  const b = await bedrijf(proef)
  const { werknemerId, dienstverbandId } = await b.w.werknemer(b.werkgeverId, { afdelingId: b.top })
  const gevalId = await ziek(b.hr.sleutel, werknemerId, 90)
  const wijzig = async (straat: string, functie: string) => {
    await proef.admin.query('update werknemer set straat = $2 where id = $1', [werknemerId, straat])
    await proef.admin.query('update dienstverband set functie = $2 where id = $1', [dienstverbandId, functie])
  }
  const zie = () =>
    als(b.consultant.sleutel, 'dossier.lezen', ({ db }) =>
      db.begeleiding.findFirstOrThrow({ where: { werknemerId }, select: { adres: true, functie: true } }),
    )
  await wijzig('Eerste straat', 'kok')
  expect(await zie()).toEqual({ adres: 'Eerste straat', functie: 'kok' })

  await proef.admin.query(`update verzuimgeval set toestand = 'onderbroken' where id = $1`, [gevalId])
  await wijzig('Tweede straat', 'bakker')
  expect(await zie()).toEqual({ adres: 'Tweede straat', functie: 'bakker' })

  await proef.admin.query(`update verzuimgeval set toestand = 'gesloten' where id = $1`, [gevalId])
  await wijzig('Derde straat', 'chauffeur')
  expect(await zie()).toEqual({ adres: 'Tweede straat', functie: 'bakker' })
  // owner's proof: the register did change
  const echt = await proef.admin.query(
    'select w.straat, d.functie from werknemer w join dienstverband d on d.werknemer_id = w.id where w.id = $1',
    [werknemerId],
  )
  expect(echt.rows).toEqual([{ straat: 'Derde straat', functie: 'chauffeur' }])

  await proef.admin.query('update verzuimmelding set hersteld_per = eerste_ziektedag + 1 where geval_id = $1', [
    gevalId,
  ])
  await ziek(b.hr.sleutel, werknemerId, 1)
  expect(await zie()).toEqual({ adres: 'Derde straat', functie: 'chauffeur' })
})

test('one case closes while another of the same person runs: the guidance goes on', async () => {
  const b = await bedrijf(proef)
  const { werknemerId } = await b.w.werknemer(b.werkgeverId, { afdelingId: b.top })
  const oud = await ziek(b.hr.sleutel, werknemerId, 90)
  await proef.admin.query('update verzuimmelding set hersteld_per = eerste_ziektedag + 1 where geval_id = $1', [oud])
  await ziek(b.hr.sleutel, werknemerId, 1)
  await proef.admin.query(`update verzuimgeval set toestand = 'gesloten' where id = $1`, [oud])
  await proef.admin.query(`update werknemer set straat = 'Nieuwe straat' where id = $1`, [werknemerId])
  const gezien = await als(b.consultant.sleutel, 'dossier.lezen', ({ db }) =>
    db.begeleiding.findMany({ select: { adres: true, beeindigdOp: true } }),
  )
  expect(gezien).toEqual([{ adres: 'Nieuwe straat', beeindigdOp: null }])
})
