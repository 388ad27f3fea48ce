import { createHash } from 'node:crypto'
import { type Ingenomen, neemIn } from '@/lib/bestanden/neem-in'
import { Vervalst } from '@/lib/kluis/envelop'
import { openPakket, type Pakketkop } from '@/lib/kluis/pakket'
import { Weigering } from '@/lib/weigering'
import { inhoudSchema, type Pakketinhoud } from './pakketinhoud'

/** A package that opened and of which every attachment is what it says and was scanned: may be stored. */
export interface Ingenomenpakket {
  kop: Pakketkop
  inhoud: Pakketinhoud
  bijlagen: Ingenomen[]
}

/**
 * Opens a package, checks the hash of each attachment, and judges and scans it as one that was added here, before any transaction. One
 * that is refused refuses the whole package.
 */
export async function neemPakketIn(
  bytes: Uint8Array,
  { wachtzin, controlegetal }: { wachtzin: string; controlegetal: string },
): Promise<Ingenomenpakket> {
  const { kop, inhoud, delen } = open(bytes, wachtzin, controlegetal)
  const bijlagen: Ingenomen[] = []
  for (const [i, deel] of delen.entries()) {
    const verwacht = inhoud.bijlagen[i]
    if (!verwacht || createHash('sha256').update(deel).digest('hex') !== verwacht.hash) throw beschadigd()
    bijlagen.push(await neemIn(verwacht.naam, deel, true))
  }
  return { kop, inhoud, bijlagen }
}

function open(bytes: Uint8Array, wachtzin: string, controlegetal: string) {
  try {
    const { kop, inhoud: ruw, bijlagen: delen } = openPakket(bytes, wachtzin, controlegetal)
    const inhoud = inhoudSchema.parse(ruw)
    if (inhoud.bijlagen.length !== delen.length) throw new Vervalst()
    return { kop, inhoud, delen }
  } catch (fout) {
    if (fout instanceof Vervalst || (fout instanceof Error && fout.name === 'ZodError')) throw beschadigd()
    throw fout
  }
}

const beschadigd = () => new Weigering('pakketBeschadigd', { veld: 'bestand' })
