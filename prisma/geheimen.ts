import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

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

/** What the embedded database and the demo need to keep secret between two starts; it stands beside the data. */
export type Geheimen = z.infer<typeof schema>

const fileIn = (base: string) => path.join(base, 'geheimen.json')

/** The secrets of an earlier start, or undefined before the first one. */
export function leesGeheimen(base: string): Geheimen | undefined {
  const file = fileIn(base)
  if (!existsSync(file)) return undefined
  const read = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success) throw new Error(`${file} is niet leesbaar; zonder die sleutels zijn de gegevens niet te openen.`)
  return read.data
}

/** The secrets, made at the first start. Never made anew while data exist: these could not be opened any more. */
export function geheimen(base: string, hasData: boolean): Geheimen {
  const known = leesGeheimen(base)
  if (known) return known
  if (hasData)
    throw new Error(
      `${fileIn(base)} ontbreekt terwijl er wel gegevens zijn; zet dat bestand terug uit een reservekopie.`,
    )
  const password = () => randomBytes(24).toString('base64url')
  const made: Geheimen = {
    wachtwoordBeheer: password(),
    wachtwoordApp: password(),
    wachtwoordMedisch: password(),
    wachtwoordDienst: password(),
    nextauthSecret: randomBytes(32).toString('base64url'),
    kluisSleutel: randomBytes(32).toString('base64'),
  }
  bewaarGeheimen(base, made)
  return made
}

/** Written whole or not at all, and readable by this user only. */
export function bewaarGeheimen(base: string, value: Geheimen): void {
  const file = fileIn(base)
  writeFileSync(`${file}.nieuw`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.nieuw`, file)
}
