import { createHash } from 'node:crypto'
import { z } from 'zod'
import { handtekeningKlopt, sleutelId } from './sleutel'

// An export is a text file with one JSON value a line: what it is, the lines of one chain with the text that was hashed,
// the signed checkpoints, and at the end a signature over everything before it.

export const kopSchema = z.object({
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

const regelSchema = z.object({ volgnr: z.number().int(), hash: z.string(), tekst: z.string() })
const puntSchema = z.object({ inhoud: z.string(), handtekening: z.string(), sleutelId: z.string() })
const puntInhoud = z.object({
  id: z.number(),
  vorige: z.string().nullable(),
  koppen: z.record(z.string(), z.tuple([z.number(), z.string()])),
})

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

/**
 * Verifies an export, without database or network: each line follows from the one before, every checkpoint is signed with
 * the key and agrees with the chain, and nothing was cut off. `sleutel` is the public key as the customer keeps it; without
 * it the key in the file is taken, which proves only that the file agrees with itself.
 */
export function controleerExport(tekst: string, sleutel?: string): Oordeel {
  const regels = tekst.split('\n').filter((r) => r !== '')
  const lees = (i: number): unknown => {
    try {
      return JSON.parse(regels[i] ?? '')
    } catch {
      return null
    }
  }
  const kop = kopSchema.safeParse(lees(0))
  if (!kop.success) return { klopt: false, waar: 'regel 1', waarom: 'Dit is geen export van het logboek.' }
  const { keten, van, totEnMet, publiekeSleutel } = kop.data
  if (sleutel !== undefined && sleutel !== publiekeSleutel) {
    return { klopt: false, waar: 'regel 1', waarom: 'De export is met een andere sleutel gemaakt dan de uwe.' }
  }
  const slot = z.object({ handtekening: z.string() }).safeParse(lees(regels.length - 1))
  const boven = `${regels.slice(0, -1).join('\n')}\n`
  if (!slot.success)
    return { klopt: false, waar: 'het einde', waarom: 'De afsluitende handtekening ontbreekt: de export is afgekapt.' }

  let vorige = kop.data.vorigeHash
  if (van === 1 && vorige !== beginHash(keten))
    return { klopt: false, waar: 'regel 1', waarom: 'De keten begint niet bij het begin.' }
  const koppen = new Map<number, string>()
  let volgende = van
  let punten = 0
  for (let i = 1; i < regels.length - 1; i += 1) {
    const waar = `regel ${i + 1}`
    const inhoud = lees(i)
    const regel = regelSchema.safeParse(inhoud)
    if (regel.success) {
      const { volgnr, hash, tekst: gehasht } = regel.data
      if (volgnr !== volgende) return { klopt: false, waar, waarom: `Logregel ${volgende} ontbreekt.` }
      const verwacht = sha256(Buffer.from(vorige, 'hex'), gehasht)
      if (hash !== verwacht)
        return { klopt: false, waar, waarom: `Logregel ${volgnr} is gewijzigd, of de regel ervoor.` }
      koppen.set(volgnr, hash)
      vorige = hash
      volgende += 1
      continue
    }
    const punt = puntSchema.safeParse(inhoud)
    if (!punt.success) return { klopt: false, waar, waarom: 'Onleesbare regel.' }
    const fout = puntFout(punt.data, keten, publiekeSleutel, koppen, van)
    if (fout) return { klopt: false, waar, waarom: fout }
    punten += 1
  }
  if (volgende - 1 !== totEnMet)
    return { klopt: false, waar: 'het einde', waarom: `Logregels ${volgende} tot en met ${totEnMet} ontbreken.` }
  if (!handtekeningKlopt(boven, Buffer.from(slot.data.handtekening, 'base64'), publiekeSleutel)) {
    return { klopt: false, waar: 'het einde', waarom: 'De handtekening onder de export klopt niet.' }
  }
  return { klopt: true, regels: koppen.size, punten, keten }
}

function puntFout(
  punt: Exportpunt,
  keten: string,
  publiek: string,
  koppen: Map<number, string>,
  van: number,
): string | null {
  if (punt.sleutelId !== sleutelId(publiek)) return 'Een controlepunt is met een andere sleutel ondertekend.'
  if (!handtekeningKlopt(punt.inhoud, Buffer.from(punt.handtekening, 'base64'), publiek))
    return 'De handtekening van een controlepunt klopt niet.'
  const gelezen = puntInhoud.safeParse(JSON.parse(punt.inhoud))
  if (!gelezen.success) return 'Een controlepunt is onleesbaar.'
  const kop = gelezen.data.koppen[keten]
  if (!kop || kop[0] < van) return null
  const [volgnr, hash] = kop
  if (!koppen.has(volgnr)) return `Controlepunt ${gelezen.data.id} kent logregel ${volgnr}, die in de export ontbreekt.`
  return koppen.get(volgnr) === hash
    ? null
    : `Logregel ${volgnr} komt niet overeen met controlepunt ${gelezen.data.id}.`
}
