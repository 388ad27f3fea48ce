import type { Deelvorm, Documentsoort, Partij, Veld } from './begrippen'
import { arbobrief } from './soorten/arbobrief'
import { bijstelling } from './soorten/bijstelling'
import { brief } from './soorten/brief'
import { eerstejaarsevaluatie } from './soorten/eerstejaarsevaluatie'
import { eindevaluatie } from './soorten/eindevaluatie'
import { oordeelWerknemer } from './soorten/oordeel-werknemer'
import { planVanAanpak } from './soorten/plan-van-aanpak'
import { vangnetmelding } from './soorten/vangnetmelding'
import { weekmelding42 } from './soorten/weekmelding42'

/** The kinds of document, in the order of a case. */
export const SOORTEN: readonly Documentsoort[] = [
  planVanAanpak,
  bijstelling,
  weekmelding42,
  eerstejaarsevaluatie,
  eindevaluatie,
  oordeelWerknemer,
  vangnetmelding,
  brief,
  arbobrief,
]

/** The kind with this code, or undefined: what an address or a row says is only text. */
export function documentsoort(code: string): Documentsoort | undefined {
  return SOORTEN.find((s) => s.code === code)
}

/** Of a row in the database, which only holds kinds that exist (or existed). */
export function soortVan(code: string): Documentsoort {
  const soort = documentsoort(code)
  if (!soort) throw new Error(`Onbekend soort document: ${code}.`)
  return soort
}

/** "Bijstelling plan van aanpak 2", without a number where there is only one. */
export function documentnaam(soort: Documentsoort, nummer: number): string {
  return soort.meermaals ? `${soort.naam} ${nummer}` : soort.naam
}

/** What a party writes in this kind, with the titles above it. */
export function delenVan(soort: Documentsoort, partij: Partij): readonly Deelvorm[] {
  return soort.delen.filter((d) => d.partij === partij)
}

/** The fields of a party, without titles. */
export function veldenVan(soort: Documentsoort, partij: Partij): Veld[] {
  return delenVan(soort, partij).flatMap((d) => d.velden)
}

/** The parties that write in this kind. */
export function partijenVan(soort: Documentsoort): Partij[] {
  return [...new Set(soort.delen.map((d) => d.partij))]
}
