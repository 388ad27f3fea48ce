import { randomBytes, randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { sleutelbinding } from '@/lib/kluis/dossiersleutel'
import { nieuweSleutel, sluit } from '@/lib/kluis/envelop'
import { herwikkel, herwikkelAlles } from '@/lib/kluis/herwikkel'
import { metSleutels } from '@/lib/kluis/sleuteldienst'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

// Every file gets its key wrapped anew while doctors go on reading and writing. The job is broken off halfway and taken up again.

const DOSSIERS = process.env.LANG_TESTS === '1' ? 5_000 : 60
const PER_DOSSIER = 20
const LEZERS = 3

// Two master keys; the files still hang on the first.
const [een, twee] = [randomBytes(32), randomBytes(32)]
process.env.DOSSIER_SLEUTELS = `1:${een.toString('base64')},2:${twee.toString('base64')}`

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

/** Files of the doctor with notes, as the product writes them, past the wall. */
async function maakDossiers(): Promise<string[]> {
  const dienst = metSleutels(new Map([[1, een]]), een)
  const huurder = s.arbodienstId
  const door = s.arts.gebruikerId
  const op = new Date()
  const ids: string[] = []
  for (let i = 0; i < DOSSIERS; i++) {
    const dossier = randomUUID()
    const sleutel = nieuweSleutel()
    const notities = Array.from({ length: PER_DOSSIER }, (_, nr) => {
      const rij = randomUUID()
      const binding = { doel: 'notitie:contact', huurder, dossier, rij, door, op: op.toISOString() }
      return { rij, inhoud: Buffer.from(sluit(sleutel, binding, Buffer.from(JSON.stringify({ klacht: `n${nr}` })))) }
    })
    await db.admin.query(
      `with d as (insert into medisch_dossier (id, arbodienst_id, behandelaar_id, soort, aanduiding) values ($1, $2, $3, 'preventief', 'Anoniem')),
            k as (insert into dossiersleutel (dossier_id, arbodienst_id, sleutel, hoofdsleutel) values ($1, $2, $4, $5))
       insert into medische_notitie (id, arbodienst_id, dossier_id, soort, inhoud, door_id, op)
       select rij, $2, $1, 'contact', inhoud, $3, $8 from unnest($6::uuid[], $7::bytea[]) n (rij, inhoud)`,
      [
        dossier,
        huurder,
        door,
        Buffer.from(await dienst.wikkel(sleutel, sleutelbinding(huurder, dossier))),
        dienst.huidige,
        notities.map((n) => n.rij),
        notities.map((n) => n.inhoud),
        op,
      ],
    )
    ids.push(dossier)
  }
  return ids
}

const oud = async (onder: number) =>
  (
    await db.admin.query<{ n: number }>('select count(*)::int as n from dossiersleutel where hoofdsleutel < $1', [
      onder,
    ])
  ).rows[0]?.n ?? -1

test(`another master key over ${DOSSIERS * PER_DOSSIER} notes while ${LEZERS} doctors work: no reading fails`, async () => {
  const dossiers = await maakDossiers()
  expect(await oud(2)).toBe(DOSSIERS)

  let klaar = false
  let gelezen = 0
  let geschreven = 0
  const werk = async (nummer: number) => {
    for (let i = nummer; !klaar || i < nummer + 10 * LEZERS; i += LEZERS) {
      const id = dossiers[(i * 7) % dossiers.length] ?? ''
      const { notities } = await s.lees(id)
      expect(notities.filter((n) => n.velden === null)).toEqual([])
      expect(notities.length).toBeGreaterThanOrEqual(PER_DOSSIER)
      gelezen += 1
      if (i % 5 !== 0) continue
      await s.schrijf(id, 'contact', { klacht: 'tijdens het wisselen' })
      geschreven += 1
    }
  }
  const doktoren = Promise.all(Array.from({ length: LEZERS }, (_, i) => werk(i)))

  // broken off after a step, and taken up again by two workers at once
  const begin = performance.now()
  const eerste = await herwikkel(Math.min(100, Math.floor(DOSSIERS / 4)))
  expect(await oud(2)).toBe(DOSSIERS - eerste.gedaan)
  const rest = await Promise.all([herwikkelAlles(50), herwikkelAlles(50)])
  const seconden = (performance.now() - begin) / 1000
  klaar = true
  await doktoren

  expect(rest.reduce((som, r) => som + r.gedaan, eerste.gedaan)).toBe(DOSSIERS)
  expect([eerste, ...rest].map((r) => r.mislukt)).toEqual([0, 0, 0])
  expect(await oud(2)).toBe(0)
  expect(await herwikkelAlles()).toEqual({ gedaan: 0, mislukt: 0 })
  const alarm = await db.admin.query(`select 1 from logboekregel where gebeurtenis = 'medischDossier.vervalst'`)
  expect(alarm.rowCount).toBe(0)
  console.log(
    `${DOSSIERS} keys over ${DOSSIERS * PER_DOSSIER} notes wrapped anew in ${seconden.toFixed(1)} s; meanwhile ${gelezen} files read, ${geschreven} notes written, 0 failed`,
  )
})
