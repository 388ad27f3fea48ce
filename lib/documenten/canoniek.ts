import { createHash } from 'node:crypto'

/**
 * One text for one value: keys in order, no spaces. Two that are equal have the same hash, whoever made them and wherever they were
 * kept meanwhile.
 */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map((w) => canoniek(w ?? null)).join(',')}]`
  if (typeof waarde === 'object' && waarde !== null) {
    const delen = Object.entries(waarde)
      .filter(([, w]) => w !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sleutel, w]) => `${JSON.stringify(sleutel)}:${canoniek(w)}`)
    return `{${delen.join(',')}}`
  }
  return JSON.stringify(waarde ?? null)
}

/** SHA-256 of a text or of bytes, as 64 hexadecimal digits. */
export function hashVan(inhoud: string | Uint8Array): string {
  return createHash('sha256').update(inhoud).digest('hex')
}

/** A hash as it is printed: in groups of eight, so that somebody can compare two. */
export function toonHash(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? hash
}
