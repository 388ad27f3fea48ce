import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { repo } from './home'

const secret = z.string().min(32)

const schema = z.object({
  poort: z.number().int().optional(),
  wachtwoordBeheer: secret,
  wachtwoordApp: secret,
  wachtwoordMedisch: secret,
  wachtwoordDienst: secret,
  nextauthSecret: secret,
  kluisSleutel: secret,
})

/** What the embedded database and the demo need to keep secret between two starts. */
export type Geheimen = z.infer<typeof schema>

const file = path.join(repo, '.data/geheimen.json')

/** The secrets of an earlier start, or undefined before the first one. */
export function leesGeheimen(): Geheimen | undefined {
  if (!existsSync(file)) return undefined
  const read = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success) throw new Error(`${file} is niet leesbaar; zonder die sleutels zijn de gegevens niet te openen.`)
  return read.data
}

/** The secrets, made at the first start. Never made anew while data exist: these could not be opened any more. */
export function geheimen(hasData: boolean): Geheimen {
  const known = leesGeheimen()
  if (known) return known
  if (hasData)
    throw new Error(`${file} ontbreekt terwijl er wel gegevens zijn; zet dat bestand terug uit een reservekopie.`)
  const password = () => randomBytes(24).toString('base64url')
  const made: Geheimen = {
    wachtwoordBeheer: password(),
    wachtwoordApp: password(),
    wachtwoordMedisch: password(),
    wachtwoordDienst: password(),
    nextauthSecret: randomBytes(32).toString('base64url'),
    kluisSleutel: randomBytes(32).toString('base64'),
  }
  bewaarGeheimen(made)
  return made
}

/** Written whole or not at all, and readable by this user only. */
export function bewaarGeheimen(value: Geheimen): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.nieuw`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.nieuw`, file)
}
