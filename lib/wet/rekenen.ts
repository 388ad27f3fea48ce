/** Turns one term of a rule into a day and the steps that led to it. Knows forms (regel.ts), no single milestone. */
import type { Feiten, Stap } from './begrippen.ts'
import { naarDag, vanDag } from './dagnummer.ts'
import { feestdagnaam, isWerkdagNummer, nummerPlusMaanden, toonWeekdag } from './kalender.ts'
import { type Klok, telOp } from './klok.ts'
import type { Anker, FeitAnker, Regel, Termijn } from './regel.ts'

/** What is known of a milestone that later rows may be counted from. */
export interface Bekend {
  uiterlijk: number
  gedaan: number | null
  uitgesteld: boolean
  naam: string
  /** somebody carries it out; the end of a period just comes */
  iemandDoetHet: boolean
}

/** How an anchoring milestone is called in a sentence. */
export function noem(naam: string, gedaan: boolean, iemandDoetHet: boolean): string {
  if (!iemandDoetHet) return `"${naam}"`
  return gedaan ? `de dag waarop "${naam}" is gedaan` : `de laatste dag voor "${naam}"`
}

export interface Rekening {
  feiten: Feiten
  klok: Klok
  bekend: Map<string, Bekend>
  /** the previous one of the repeated milestone being computed */
  vorige: { op: number; wat: string } | null
}

const FEITNAMEN: Record<FeitAnker, string> = {
  eindeDienstverband: 'de laatste dag van het dienstverband',
  aow: 'de dag waarop de AOW-leeftijd meetelt',
  herstel: 'de eerste dag hersteld',
  loonsanctieBesluit: 'het besluit over de loonsanctie',
  herstelVastgesteld: 'de dag waarop UWV vaststelt dat de tekortkoming is hersteld',
  bekortingGevraagd: 'het bekortingsverzoek',
  vangnetBekend: 'de dag waarop het vangnet bekend werd',
  deelsHersteld: 'de eerste dag waarop deels is gewerkt',
}

function feitDag(r: Rekening, naam: FeitAnker): number | null {
  const f = r.feiten
  const nr = (d: Parameters<typeof vanDag>[0] | null | undefined): number | null => (d ? vanDag(d) : null)
  switch (naam) {
    case 'eindeDienstverband':
      return nr(f.eindeDienstverband)
    case 'aow': {
      // The period past the AOW age starts on that day, or on D1 when the sickness began later.
      const aow = nr(f.aowOp)
      return aow === null ? null : Math.max(aow, r.klok.d1)
    }
    case 'herstel':
      return r.klok.hersteld
    case 'loonsanctieBesluit':
      return nr(f.loonsanctie?.besluitOp)
    case 'herstelVastgesteld':
      return nr(f.loonsanctie?.hersteldVastgesteldOp)
    case 'bekortingGevraagd':
      return nr(f.loonsanctie?.bekortingGevraagdOp)
    case 'vangnetBekend':
      return nr(f.vangnetBekendOp)
    case 'deelsHersteld':
      return nr(f.deelsHersteldOp)
  }
}

interface AnkerDag {
  op: number
  wat: string
  /** counting starts on the day itself (a first sick day is counted day 0) */
  teltZelf: boolean
}

function ankerDag(r: Rekening, anker: Anker): AnkerDag | null {
  if (anker.soort === 'eersteZiektedag') return { op: r.klok.d1, wat: 'de eerste ziektedag', teltZelf: true }
  if (anker.soort === 'vorige') return r.vorige === null ? null : { ...r.vorige, teltZelf: false }
  if (anker.soort === 'feit') {
    const op = feitDag(r, anker.feit)
    return op === null ? null : { op, wat: FEITNAMEN[anker.feit], teltZelf: false }
  }
  const b = r.bekend.get(anker.code)
  if (b === undefined) return null
  return { op: b.gedaan ?? b.uiterlijk, wat: noem(b.naam, b.gedaan !== null, b.iemandDoetHet), teltZelf: false }
}

function aantalVan(r: Rekening, t: Termijn): number {
  const a = t.aantal
  if (typeof a === 'number') return a
  if ('contract' in a) return r.feiten.contract[a.contract]
  if (a.feit === 'openWachtdagen') return Math.max(0, a.hoogstens - (r.feiten.wachtdagenGebruikt ?? 0))
  return Math.min(a.hoogstens, r.feiten.loonsanctie?.weken ?? 0)
}

/** While the anchor is neither done nor put off, its `zolangNiet` term applies. */
export function geldendeTermijn(r: Rekening, t: Termijn): Termijn {
  if (t.zolangNiet === undefined || t.anker.soort !== 'mijlpaal') return t
  const b = r.bekend.get(t.anker.code)
  return b === undefined || (b.gedaan === null && !b.uitgesteld) ? t.zolangNiet : t
}

/** The day a term ends, its steps written to `stappen`; null when its anchor is not known. */
export function rekenTermijn(r: Rekening, regel: Regel, termijn: Termijn, stappen: Stap[] | null): number | null {
  const t = geldendeTermijn(r, termijn)
  const anker = ankerDag(r, t.anker)
  if (anker === null) return null
  const n = aantalVan(r, t)
  stappen?.push({ soort: 'anker', wat: anker.wat, op: naarDag(anker.op) })
  if (t.eenheid === 'maanden') {
    const op = nummerPlusMaanden(anker.op, n)
    stappen?.push({ soort: 'termijn', aantal: n, eenheid: 'maanden', op: naarDag(op) })
    return op
  }
  const dagen = t.eenheid === 'weken' ? n * 7 : n
  const kaal = anker.op + dagen
  stappen?.push({ soort: 'termijn', aantal: n, eenheid: t.eenheid, op: naarDag(kaal) })
  if (regel.telling === 'kalender') return kaal
  const { blokken } = r.klok
  if (blokken.length === 0) return kaal
  // 'voltooid': n days are full when the n-th has passed; a gap that starts on the next day no longer matters.
  if (regel.telling === 'voltooid') return telOp(blokken, anker.op - 1, dagen, stappen, 1) + 1
  return anker.teltZelf ? telOp(blokken, anker.op - 1, dagen + 1, stappen) : telOp(blokken, anker.op, dagen, stappen)
}

function waaromGeenWerkdag(n: number): string {
  const feestdag = feestdagnaam(n)
  return feestdag === null ? toonWeekdag(naarDag(n)) : feestdag
}

/** Moves a day to a working day as the rule asks. Gives the day itself when the rule asks nothing. */
export function opWerkdag(regel: Regel, n: number, anker: number, stappen: Stap[]): number {
  if (regel.werkdag === null) return n
  let op = n
  if (regel.werkdag === 'tweeWerkdagen') {
    // A statutory term of at least three days holds at least two working days; the day it starts from is not in it.
    let gevonden = 0
    for (let i = anker + 1; i <= n; i++) if (isWerkdagNummer(i)) gevonden++
    while (gevonden < 2) if (isWerkdagNummer(++op)) gevonden++
  } else {
    const stap = regel.werkdag === 'vooruit' ? 1 : -1
    while (!isWerkdagNummer(op)) op += stap
  }
  const reden = regel.werkdag === 'tweeWerkdagen' ? 'twee werkdagen' : op === n ? 'werkdag' : waaromGeenWerkdag(n)
  stappen.push({ soort: 'werkdag', van: naarDag(n), op: naarDag(op), reden })
  return op
}
