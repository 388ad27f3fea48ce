/**
 * What encryption costs a page: reading a medical file of many notes as the page does (intent, rows, key, content), and how much
 * of it is opening envelopes. Runs in a process of its own; writes what it measured as JSON.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { z } from 'zod'
import { sluitVerbindingen } from '@/lib/db/client'
import { metInzage } from '@/lib/db/inzage'
import { namens } from '@/lib/db/namens'
import { nieuweSleutel, open, sluit } from '@/lib/kluis/envelop'
import { leesStukken, schrijfNotitie } from '@/lib/medisch/kluis/stukken'
import { openDossier } from '@/lib/medisch/open-dossier'
import { wereld } from '../hulp/wereld'
import { leesInvoer } from './invoer'

/** Reading a file of so many notes: milliseconds of processor, and of these for opening what is encrypted. */
export type Kluiskosten = { notities: number; lezen: number; openen: number }

const NOTITIES = 50
const KEREN = 200
/** A note as it is: a good half page. */
const TEKST = { klacht: 'k'.repeat(600), bevindingen: 'b'.repeat(600), oordeel: 'o'.repeat(300), plan: 'p'.repeat(300) }

const { beheer } = z.object({ beheer: z.string() }).parse(await leesInvoer())
const admin = new pg.Pool({ connectionString: beheer, max: 1 })
const w = wereld(admin)
const arbodienstId = await w.arbodienst('Arbo Kluis')
const arts = await w.aangemeld('bedrijfsarts', { arbodienstId }, 'Anna Arts')
const { dossierId } = await namens(arts.sleutel, 'medisch.openen', (ctx) =>
  openDossier(ctx, { werknemerId: null, soort: 'preventief' }),
)
for (let i = 0; i < NOTITIES; i++)
  await namens(arts.sleutel, 'medisch.schrijven', (ctx) => schrijfNotitie(ctx, dossierId, 'contact', TEKST))

const lees = () => metInzage(arts.sleutel, 'medisch.lezen', { dossierId, wat: 'dossier' }, leesStukken)
const processor = async (werk: () => unknown): Promise<number> => {
  for (let i = 0; i < KEREN / 4; i++) await werk()
  const voor = process.cpuUsage()
  for (let i = 0; i < KEREN; i++) await werk()
  const { user, system } = process.cpuUsage(voor)
  return (user + system) / 1000 / KEREN
}
const lezen = await processor(lees)
const sleutel = nieuweSleutel()
const binding = {
  doel: 'notitie:contact',
  huurder: arbodienstId,
  dossier: dossierId,
  rij: randomUUID(),
  door: '',
  op: '',
}
const dicht = sluit(sleutel, binding, Buffer.from(JSON.stringify(TEKST)))
const openen = await processor(() => {
  for (let i = 0; i < NOTITIES; i++) open(sleutel, binding, dicht)
})
await sluitVerbindingen()
await admin.end()
const kosten: Kluiskosten = { notities: NOTITIES, lezen, openen }
console.log(JSON.stringify(kosten))
