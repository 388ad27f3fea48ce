import { randomInt } from 'node:crypto'
import type { Dag } from '@/lib/wet/kalender'

/** Crockford's base32: no I, L, O or U, so that a number can be read out on the phone. */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function willekeurig(lengte: number): string {
  return Array.from({ length: lengte }, () => TEKENS[randomInt(TEKENS.length)]).join('')
}

/** '2026-7K3QZM': random, because a counter would tell how many people of somebody else are ill. */
export function nieuwDossiernummer(eersteZiektedag: Dag): string {
  return `${eersteZiektedag.slice(0, 4)}-${willekeurig(6)}`
}

/** 'ZM-7K3Q-ZM4T' */
export function nieuwOntvangstnummer(): string {
  return `ZM-${willekeurig(4)}-${willekeurig(4)}`
}
