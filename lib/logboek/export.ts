import { createHash } from 'node:crypto'
import { z } from 'zod'
import { handtekeningKlopt, sleutelId } from './sleutel'

// An export is a text file with one JSON value a line: what it is, the lines of one chain with the text that was hashed,
// the signed checkpoints, and at the end a signature over everything before it.

export const kopSchema = z.strictObject({
  soort: z.literal('poortwacht-logboek'),
  versie: z.literal(1),
  keten: z.string(),
  /** first and last number in the chain; 0 when there is none */
  van: z.number().int(),
  totEnMet: z.number().int(),
  /** hash of the line before the first, hex */
  vorigeHash: z.string(),
  publiekeSleutel: z.string(),
  gemaaktOp: z.string(),
})

const regelSchema = z.strictObject({ volgnr: z.number().int(), hash: z.string(), tekst: z.string() })
const puntSchema = z.strictObject({
  /** the line it is about; null when only the signed text knows */
  volgnr: z.number().int().nullable(),
  inhoud: z.string(),
  handtekening: z.string(),
  sleutelId: z.string(),
})
const slotSchema = z.strictObject({ handtekening: z.string() })
const puntInhoud = z.object({ id: z.number(), koppen: z.record(z.string(), z.string()) })

export type Exportkop = z.infer<typeof kopSchema>
export type Exportregel = z.infer<typeof regelSchema>
export type Exportpunt = z.infer<typeof puntSchema>

/** What was found: how much agrees, or where it breaks and why. */
export type Oordeel =
  | { klopt: true; regels: number; punten: number; keten: string }
  | { klopt: false; waar: string; waarom: string }

const sha256 = (...delen: (string | Buffer)[]) => {
  const hash = createHash('sha256')
  for (const deel of delen) hash.update(deel)
  return hash.digest('hex')
}

/** The first hash of a chain: nothing came before it. */
export function beginHash(keten: string): string {
  return sha256(keten)
}

/** What a checkpoint calls a chain: whoever knows the chain recognises it, and nobody else learns who else is there. */
export function ketensleutel(keten: string): string {
  return sha256(`keten ${keten}`).slice(0, 32)
}

/**
 * Verifies an export, without database or network: each line follows from the one before, every checkpoint is signed with
 * the key and agrees with the chain, and nothing was cut off. `sleutel` is the public key as the customer keeps it; without
 * it the key in the file is taken, which proves only that the file agrees with itself. `eerder` is an export of before: what
 * its checkpoints say must still be so, also when somebody took the newest lines and their checkpoints out of the database.
 */
export function controleerExport(tekst: string, sleutel?: string, eerder?: string): Oordeel {
  const regels = tekst.split('\n')
  const fout = (waar: string, waarom: string): Oordeel => ({ klopt: false, waar, waarom })
  const kop = kopSchema.safeParse(lees(regels[0]))
  if (!kop.success) return fout('regel 1', 'Dit is geen export van het logboek.')
  const { keten, van, totEnMet, publiekeSleutel } = kop.data
  if (sleutel !== undefined && sleutel !== publiekeSleutel)
    return fout('regel 1', 'De export is met een andere sleutel gemaakt dan de uwe.')
  if (van === 1 && kop.data.vorigeHash !== beginHash(keten))
    return fout('regel 1', 'De keten begint niet bij het begin.')

  const slot = slotSchema.safeParse(lees(regels.at(-2)))
  const heel = slot.success && regels.at(-1) === '' && regels.at(-2) === JSON.stringify(slot.data)
  let vorige = kop.data.vorigeHash
  let volgende = van
  const hashes = new Map<number, string>()
  const punten: { waar: string; punt: Exportpunt }[] = []
  for (let i = 1; i < regels.length - (heel ? 2 : 1); i += 1) {
    const waar = `regel ${i + 1}`
    const inhoud = lees(regels[i])
    const regel = regelSchema.safeParse(inhoud)
    const punt = regel.success ? null : puntSchema.safeParse(inhoud)
    if (punt?.success) punten.push({ waar, punt: punt.data })
    if (!regel.success && !punt?.success && !(i === regels.length - 2 && slot.success))
      return fout(waar, 'Onleesbare regel.')
    if (!regel.success) continue
    const { volgnr, hash, tekst: gehasht } = regel.data
    if (volgnr !== volgende) return fout(waar, `Logregel ${volgende} ontbreekt.`)
    if (hash !== sha256(Buffer.from(vorige, 'hex'), gehasht))
      return fout(waar, `Logregel ${volgnr} is gewijzigd, of de regel ervoor.`)
    hashes.set(volgnr, hash)
    vorige = hash
    volgende += 1
  }
  for (const { waar, punt } of punten) {
    const waarom = puntFout(punt, keten, publiekeSleutel, hashes)
    if (waarom) return fout(waar, waarom)
  }
  if (!heel) return fout('het einde', 'De afsluitende handtekening ontbreekt: de export is afgekapt.')
  if (volgende - 1 !== totEnMet) return fout('het einde', `Logregels ${volgende} tot en met ${totEnMet} ontbreken.`)
  const boven = `${regels.slice(0, -2).join('\n')}\n`
  const { handtekening } = slot.data
  const getekend = Buffer.from(handtekening, 'base64')
  if (getekend.toString('base64') !== handtekening || !handtekeningKlopt(boven, getekend, publiekeSleutel))
    return fout('het einde', 'De handtekening onder de export klopt niet.')
  const waarom = eerder === undefined ? null : eerderFout(eerder, kop.data, hashes)
  if (waarom) return fout('de eerdere export', waarom)
  return { klopt: true, regels: hashes.size, punten: punten.length, keten }
}

function lees(regel: string | undefined): unknown {
  try {
    return JSON.parse(regel ?? '')
  } catch {
    return null
  }
}

function puntFout(
  punt: Exportpunt,
  keten: string,
  publiek: string,
  hashes: ReadonlyMap<number, string>,
): string | null {
  if (punt.sleutelId !== sleutelId(publiek)) return 'Een controlepunt is met een andere sleutel ondertekend.'
  if (!handtekeningKlopt(punt.inhoud, Buffer.from(punt.handtekening, 'base64'), publiek))
    return 'De handtekening van een controlepunt klopt niet.'
  const gelezen = puntInhoud.safeParse(lees(punt.inhoud))
  if (!gelezen.success) return 'Een controlepunt is onleesbaar.'
  const { id, koppen } = gelezen.data
  const kop = koppen[ketensleutel(keten)]
  if (kop === undefined) return `Controlepunt ${id} gaat niet over deze keten.`
  if (punt.volgnr === null || !hashes.has(punt.volgnr))
    return `Controlepunt ${id} kent ${punt.volgnr === null ? 'een logregel' : `logregel ${punt.volgnr}`}, die in de export ontbreekt.`
  return hashes.get(punt.volgnr) === kop ? null : `Logregel ${punt.volgnr} komt niet overeen met controlepunt ${id}.`
}

/** What an export of before knew, and this one (as far as it goes over the same lines) does not. */
function eerderFout(eerder: string, nu: Exportkop, hashes: ReadonlyMap<number, string>): string | null {
  const oordeel = controleerExport(eerder, nu.publiekeSleutel)
  if (!oordeel.klopt) return `De eerdere export klopt zelf niet, bij ${oordeel.waar}: ${oordeel.waarom}`
  if (oordeel.keten !== nu.keten) return 'De eerdere export is van een andere keten.'
  for (const regel of eerder.split('\n')) {
    const gelezen = regelSchema.safeParse(lees(regel))
    if (!gelezen.success || gelezen.data.volgnr < nu.van) continue
    const { volgnr, hash } = gelezen.data
    if (!hashes.has(volgnr)) return `Logregel ${volgnr} stond in de eerdere export en ontbreekt nu.`
    if (hashes.get(volgnr) !== hash) return `Logregel ${volgnr} was in de eerdere export anders.`
  }
  return null
}
