/** Every small mistake one could make in the table of rules: each number one day off, each switch the other way. */
import { dag, plusDagen } from '../../lib/wet/kalender.ts'
import type { Aantal } from '../../lib/wet/regel.ts'
import type { Regel, Regels, Termijn } from '../../lib/wet/termijnen.ts'

export interface Mutatie {
  naam: string
  regel: Regel
  kapot: Regel
}

/** The same amount a day more or less; a number in the contract's or UWV's hands has none of its own, but may have a ceiling. */
function anders(aantal: Aantal, eenheid: Termijn['eenheid'], n: number): Pick<Termijn, 'aantal' | 'eenheid'> | null {
  if (typeof aantal === 'number') {
    return eenheid === 'weken' ? { aantal: aantal * 7 + n, eenheid: 'dagen' } : { aantal: aantal + n, eenheid }
  }
  return 'feit' in aantal ? { aantal: { ...aantal, hoogstens: aantal.hoogstens + n }, eenheid } : null
}

function termijnMutaties(t: Termijn, n: number): Termijn[] {
  const uit: Termijn[] = []
  const a = anders(t.aantal, t.eenheid, n)
  if (a !== null) uit.push({ ...t, ...a })
  if (t.zolangNiet !== undefined) {
    for (const z of termijnMutaties(t.zolangNiet, n)) uit.push({ ...t, zolangNiet: z })
    if (t.zolangNiet.twijfel) uit.push({ ...t, zolangNiet: { ...t.zolangNiet, twijfel: false } })
  }
  return uit
}

/** So short that the warning starts on the first day whatever its number: changing that number changes nothing. */
function isKort(t: Termijn): boolean {
  return typeof t.aantal === 'number' && t.eenheid === 'dagen' && t.aantal > 0 && t.aantal <= 7
}

/** Versions before this day differ in law; older days of entry into force have no example on both sides. */
const JONGSTE_WIJZIGING = dag('2023-01-01')

function regelMutaties(r: Regel): [string, Regel][] {
  const uit: [string, Regel][] = []
  for (const n of [-1, 1]) {
    for (const t of termijnMutaties(r.uiterlijk, n)) uit.push([`uiterlijk ${n}`, { ...r, uiterlijk: t }])
    // The first day is never after the safe day, so a later one changes nothing where both are the same term.
    const zelfde = n > 0 && JSON.stringify(r.vanaf) === JSON.stringify(r.uiterlijk)
    for (const t of zelfde ? [] : termijnMutaties(r.vanaf, n)) uit.push([`vanaf ${n}`, { ...r, vanaf: t }])
    if (r.nooitNa !== null) {
      for (const termijn of termijnMutaties(r.nooitNa.termijn, n))
        uit.push([`nooitNa ${n}`, { ...r, nooitNa: { ...r.nooitNa, termijn } }])
    }
    if (!r.informatie && r.geenPlicht === null && !isKort(r.uiterlijk))
      uit.push([`waarschuwDagen ${n}`, { ...r, waarschuwDagen: r.waarschuwDagen + n }])
    if (r.geldigVan > JONGSTE_WIJZIGING) uit.push([`geldigVan ${n}`, { ...r, geldigVan: plusDagen(r.geldigVan, n) }])
    if (r.geldigTot !== null) uit.push([`geldigTot ${n}`, { ...r, geldigTot: plusDagen(r.geldigTot, n) }])
    if (r.ziekteduur !== null) {
      const { vanaf, tot } = r.ziekteduur
      if (vanaf > 0) uit.push([`ziekteduur vanaf ${n}`, { ...r, ziekteduur: { vanaf: vanaf + n, tot } }])
      if (Number.isFinite(tot)) uit.push([`ziekteduur tot ${n}`, { ...r, ziekteduur: { vanaf, tot: tot + n } }])
    }
  }
  // The safe day of such a term is the one before its extension, doubt or not.
  if (r.werkdag !== 'tweeWerkdagen') uit.push(['twijfel', { ...r, twijfel: !r.twijfel }])
  uit.push(['informatie', { ...r, informatie: !r.informatie }])
  if (r.werkdag !== null) uit.push(['werkdag', { ...r, werkdag: null }])
  if (r.vervaltBijAow) uit.push(['vervaltBijAow', { ...r, vervaltBijAow: false }])
  if (r.vervaltZonderMogelijkheden)
    uit.push(['vervaltZonderMogelijkheden', { ...r, vervaltZonderMogelijkheden: false }])
  if (r.blijftNaSluiting && r.geenPlicht === null) uit.push(['blijftNaSluiting', { ...r, blijftNaSluiting: false }])
  for (const oorzaak of r.schuiftMee)
    uit.push([`schuiftMee ${oorzaak}`, { ...r, schuiftMee: r.schuiftMee.filter((s) => s !== oorzaak) }])
  return uit
}

/** All mutants of the table. */
export function mutaties(regels: Regels): Mutatie[] {
  const rijen = [...new Set([...regels.inDienst, ...regels.erdZw, ...regels.vangnet])]
  return rijen.flatMap((regel) =>
    regelMutaties(regel).map(([wat, kapot]) => ({
      naam: `${regel.code} (${regel.voorwaarde}, sinds ${regel.geldigVan}): ${wat}`,
      regel,
      kapot,
    })),
  )
}

/** The table with one row replaced. */
export function metMutatie(regels: Regels, m: Mutatie): Regels {
  const vervang = (rijen: readonly Regel[]): Regel[] => rijen.map((r) => (r === m.regel ? m.kapot : r))
  return { inDienst: vervang(regels.inDienst), erdZw: vervang(regels.erdZw), vangnet: vervang(regels.vangnet) }
}
