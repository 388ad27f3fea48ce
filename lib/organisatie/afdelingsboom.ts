/** A department as the database gives it; one whose parent may not be seen stands at the top. */
export interface Afdeling {
  id: string
  naam: string
  ouderId: string | null
}

/** A department at its place in the tree. */
export interface AfdelingInBoom extends Afdeling {
  diepte: number
  /** names from the top down to and including this one */
  pad: string[]
}

const opNaam = new Intl.Collator('nl', { numeric: true })

/** All departments in the order of a tree: parents before children, brothers by name. A ring is cut, never followed. */
export function alsBoom(afdelingen: readonly Afdeling[]): AfdelingInBoom[] {
  const bekend = new Set(afdelingen.map((a) => a.id))
  const onder = new Map<string | null, Afdeling[]>()
  for (const a of afdelingen) {
    const ouder = a.ouderId !== null && bekend.has(a.ouderId) ? a.ouderId : null
    onder.set(ouder, [...(onder.get(ouder) ?? []), a])
  }
  const boom: AfdelingInBoom[] = []
  const gezien = new Set<string>()
  const loop = (ouder: string | null, diepte: number, pad: string[]): void => {
    for (const a of (onder.get(ouder) ?? []).sort((x, y) => opNaam.compare(x.naam, y.naam))) {
      if (gezien.has(a.id)) continue
      gezien.add(a.id)
      boom.push({ ...a, diepte, pad: [...pad, a.naam] })
      loop(a.id, diepte + 1, [...pad, a.naam])
    }
  }
  loop(null, 0, [])
  return boom
}

/** A department and everything below it. */
export function onderliggende(afdelingen: readonly Afdeling[], id: string): Set<string> {
  const uit = new Set<string>([id])
  let gegroeid = true
  while (gegroeid) {
    gegroeid = false
    for (const a of afdelingen) {
      if (a.ouderId !== null && uit.has(a.ouderId) && !uit.has(a.id)) {
        uit.add(a.id)
        gegroeid = true
      }
    }
  }
  return uit
}

/** "Zorg › Nacht", as it stands in a list to choose from. */
export function padnaam(afdeling: AfdelingInBoom): string {
  return afdeling.pad.join(' › ')
}
