import type { Ingenomen } from '@/lib/bestanden/neem-in'
import { isGewoonBeeld, leesMaat } from '@/lib/pdf/beeldmaat'
import { kanAfdrukken } from '@/lib/pdf/kan-afdrukken'
import { Weigering } from '@/lib/weigering'
import { LOGO_BYTES, LOGO_PUNTEN } from './logo-schema'

/** A picture that may stand above letters. */
export interface Logobeeld {
  type: 'png' | 'jpg'
  breed: number
  hoog: number
}

/**
 * Judges a picture that came in (its content was looked at, and it was scanned): a PNG or JPEG that is small enough and that a PDF can
 * hold. It is printed once to know: a letter that cannot be printed would come to light too late.
 */
export async function keurLogo(bestand: Ingenomen): Promise<Logobeeld> {
  const { type, bytes } = bestand
  if (type !== 'png' && type !== 'jpg') throw new Weigering('logoSoort', { veld: 'bestand' })
  if (bytes.length > LOGO_BYTES) throw new Weigering('logoTeGroot', { veld: 'bestand' })
  const maat = leesMaat(type, bytes)
  if (!maat) throw new Weigering('logoAnders', { veld: 'bestand' })
  if (maat.breed > LOGO_PUNTEN || maat.hoog > LOGO_PUNTEN) throw new Weigering('logoTeGroot', { veld: 'bestand' })
  if (!isGewoonBeeld(type, bytes) || !(await kanAfdrukken(bytes, maat)))
    throw new Weigering('logoAnders', { veld: 'bestand' })
  return { type, ...maat }
}
