import { createHmac, hkdfSync } from 'node:crypto'
import { omgeving } from '@/lib/omgeving'
import { type Binding, open, sluit, Vervalst } from './envelop'

/**
 * Who keeps the master keys. By default these stand in the environment or in a file beside it; a KMS would be another one of
 * these, and needs nothing else to change. A master key wraps the key of a file and never sees content.
 */
export interface Sleuteldienst {
  /** number of the master key that wraps from now on */
  readonly huidige: number
  wikkel(sleutel: Uint8Array, binding: Binding): Promise<Uint8Array<ArrayBuffer>>
  ontwikkel(hoofdsleutel: number, gewikkeld: Uint8Array, binding: Binding): Promise<Buffer>
  /** keyed hash to find a value by, without keeping it; other for each tenant */
  zoekwaarde(huurder: string, tekst: string): Promise<Uint8Array<ArrayBuffer>>
}

/** Master keys by number. The one with the highest number wraps; the others still open what they wrapped. */
export function metSleutels(sleutels: ReadonlyMap<number, Uint8Array>, zoeksleutel: Uint8Array): Sleuteldienst {
  const huidige = Math.max(...sleutels.keys())
  const met = (nummer: number) => {
    const sleutel = sleutels.get(nummer)
    if (!sleutel) throw new Vervalst()
    return sleutel
  }
  return {
    huidige,
    wikkel: async (sleutel, binding) => sluit(met(huidige), binding, sleutel),
    ontwikkel: async (nummer, gewikkeld, binding) => open(met(nummer), binding, gewikkeld),
    zoekwaarde: async (huurder, tekst) =>
      Uint8Array.from(
        createHmac('sha256', createHmac('sha256', zoeksleutel).update(huurder).digest()).update(tekst).digest(),
      ),
  }
}

/**
 * The master keys of this installation. Number 0 is derived from KLUIS_SLEUTEL, so that it works without more; DOSSIER_SLEUTELS
 * (or a file of that form) adds 1, 2, … as '1:<base64>,2:<base64>', and the job herwikkelSleutels moves all files to the last.
 */
export function sleuteldienst(): Sleuteldienst {
  const afgeleid = (waarvoor: string) => Buffer.from(hkdfSync('sha256', omgeving.kluisSleutel, '', waarvoor, 32))
  return metSleutels(
    new Map([[0, afgeleid('poortwacht dossiersleutels')], ...omgeving.dossierSleutels]),
    afgeleid('poortwacht zoekwaarden'),
  )
}
