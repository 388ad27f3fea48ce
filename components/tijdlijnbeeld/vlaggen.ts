/** The name of a milestone as a flag on a pole: where the pole stands and how wide the flag is. */
export interface Vlag {
  x: number
  breedte: number
  /** flags with a lower number go first when there is no room for all */
  voorrang: number
}

export interface GeplaatsteVlag {
  /** 0 is just above the drawing, higher numbers further up */
  rij: number
  van: number
  tot: number
  /** on which side of the text the pole stands */
  anker: 'start' | 'end'
}

/** Free space between a flag and its neighbour or another pole. */
const LUCHT = 5

interface Zijde {
  van: number
  tot: number
  anker: 'start' | 'end'
}

/** Does a pole at x stand in this flag? On the side of its own pole the text has room already. */
function raakt(zijde: Zijde, x: number): boolean {
  const links = zijde.anker === 'start' ? zijde.van : zijde.van - LUCHT
  const rechts = zijde.anker === 'end' ? zijde.tot : zijde.tot + LUCHT
  return x > links && x < rechts
}

/** To the right of the pole where it fits, otherwise to the left, otherwise against the right edge. */
function kiesZijden(vlaggen: readonly Vlag[], links: number, rechts: number): Zijde[] {
  const zijden: Zijde[] = []
  for (let i = vlaggen.length - 1; i >= 0; i--) {
    const vlag = vlaggen[i]
    if (!vlag) continue
    const naarRechts: Zijde = { van: vlag.x, tot: vlag.x + vlag.breedte, anker: 'start' }
    const naarLinks: Zijde = { van: vlag.x - vlag.breedte, tot: vlag.x, anker: 'end' }
    const pastLinks = naarLinks.van >= links
    // Two flags that lie across each other's pole cannot both be above the other: then this one turns round.
    const kruist = vlaggen.some((ander, j) => {
      const zijde = zijden[j]
      return j > i && zijde?.anker === 'end' && raakt(naarRechts, ander.x) && raakt(zijde, vlag.x)
    })
    if (naarRechts.tot <= rechts && !(kruist && pastLinks)) zijden[i] = naarRechts
    else if (pastLinks) zijden[i] = naarLinks
    else zijden[i] = { van: rechts - vlag.breedte, tot: rechts, anker: 'start' }
  }
  return zijden
}

/**
 * Rows for the flags, given in the order of their poles: no two flags overlap, and a pole passes beside the flags below
 * its own (a flag that lies across another pole goes higher than that one's flag). The few flags for which both cannot
 * be are drawn over the pole. The same input always gives the same picture.
 */
function verdeelRijen(vlaggen: readonly Vlag[], zijden: readonly Zijde[]): number[] {
  const rijen: number[] = []
  const bezig = new Set<number>()
  const klaar: number[] = []
  const zet = (i: number): void => {
    const eigen = zijden[i]
    if (!eigen || bezig.has(i) || rijen[i] !== undefined) return
    bezig.add(i)
    let rij = 0
    vlaggen.forEach((ander, j) => {
      if (j === i || !raakt(eigen, ander.x)) return
      zet(j)
      const lager = rijen[j]
      if (lager !== undefined) rij = Math.max(rij, lager + 1)
    })
    const bezet = (op: number): boolean =>
      klaar.some((j) => {
        const zijde = zijden[j]
        return rijen[j] === op && zijde !== undefined && eigen.van < zijde.tot + LUCHT && zijde.van < eigen.tot + LUCHT
      })
    while (bezet(rij)) rij += 1
    rijen[i] = rij
    klaar.push(i)
  }
  for (let i = vlaggen.length - 1; i >= 0; i--) zet(i)
  return rijen
}

/** Places the flags in at most `meeste` rows; the least important ones that do not fit get null (pin without a name). */
export function zetVlaggen(
  vlaggen: readonly Vlag[],
  links: number,
  rechts: number,
  meeste: number,
): (GeplaatsteVlag | null)[] {
  const mee = vlaggen.map((_, nummer) => nummer)
  for (;;) {
    const keuze = mee.flatMap((nummer) => vlaggen[nummer] ?? [])
    const zijden = kiesZijden(keuze, links, rechts)
    const rijen = verdeelRijen(keuze, zijden)
    if (rijen.every((rij) => rij < meeste)) {
      const uit: (GeplaatsteVlag | null)[] = vlaggen.map(() => null)
      mee.forEach((nummer, plaats) => {
        const zijde = zijden[plaats]
        const rij = rijen[plaats]
        if (zijde && rij !== undefined) uit[nummer] = { rij, ...zijde }
      })
      return uit
    }
    let minst = 0
    keuze.forEach((vlag, plaats) => {
      if (vlag.voorrang > (keuze[minst]?.voorrang ?? 0)) minst = plaats
    })
    mee.splice(minst, 1)
  }
}
