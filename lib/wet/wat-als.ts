/**
 * What changes if … . Computes what saving would give and saves nothing: for the employer before a recovery or re-report,
 * and for the consultant's panel on the case page.
 */
import type { Feiten, Mijlpaal, MijlpaalToestand, Tegenstrijdigheid, Tijdlijn, Verlof } from './begrippen.ts'
import { type Dag, dagenTussen, isDag, plusDagen, toonDag } from './kalender.ts'
import type { Regels } from './regel.ts'
import { heropenbaarTotEnMet, opEersteDag, sluitAan } from './samentelling.ts'
import { REGELS } from './termijnen.ts'
import { tijdlijn } from './tijdlijn.ts'

export type Verandering =
  | { soort: 'hersteldPer'; op: Dag }
  | { soort: 'weerZiek'; op: Dag }
  /** correction of a first day; `van` names the spell, the first one of the case when left out */
  | { soort: 'eersteZiektedag'; op: Dag; van?: Dag }
  | { soort: 'verlof'; van: Dag; totEnMet: Dag; zelfdeOorzaak?: Verlof['zelfdeOorzaak'] }
  | { soort: 'intrekken'; eersteZiektedag: Dag }
  | { soort: 'uitgevoerd'; code: string; nummer: number; op: Dag }
  | { soort: 'eindeDienstverband'; op: Dag }

export interface Verschil {
  code: string
  nummer: number
  naam: string
  /** last day before and after the change; null when the milestone is not there */
  was: Dag | null
  wordt: Dag | null
  /** days later (negative: earlier); null when it appears or disappears */
  dagen: number | null
  toestandWas: MijlpaalToestand | null
  toestandWordt: MijlpaalToestand | null
}

export type WatAls =
  | {
      goed: true
      /** the facts as they would be stored; of the new case when it is one */
      feiten: Feiten
      nieuwGeval: boolean
      tijdlijn: Tijdlijn
      verschillen: Verschil[]
      /** what it means, in plain Dutch sentences */
      gevolgen: string[]
      waarschuwingen: Tegenstrijdigheid[]
    }
  | { goed: false; tegenstrijdigheden: Tegenstrijdigheid[] }

export type Toegepast =
  | { goed: true; feiten: Feiten; nieuwGeval: boolean }
  | { goed: false; tegenstrijdigheden: Tegenstrijdigheid[] }

function weiger(soort: string, tekst: string, dagen: Dag[]): Toegepast {
  return { goed: false, tegenstrijdigheden: [{ soort, tekst, dagen }] }
}

/** A new case of the same person: what belongs to the person and the contract stays, what was done in the old case does not. */
function nieuwGeval(f: Feiten, op: Dag): Feiten {
  return {
    ...f,
    perioden: [{ eersteZiektedag: op, hersteldPer: null }],
    uitgevoerd: [],
    afwijkingen: [],
    geenBenutbareMogelijkheden: false,
    vangnet: 'onbekend',
    vangnetMeldmoment: null,
    vangnetBekendOp: null,
    wachtdagenGebruikt: 0,
    loonsanctie: null,
    vrijwilligeVerlengingTot: null,
    wiaAanvraagOntvangenOp: null,
  }
}

function weerZiek(f: Feiten, op: Dag): Toegepast {
  const laatste = [...f.perioden].sort(opEersteDag).at(-1)
  if (laatste === undefined) return { goed: true, feiten: nieuwGeval(f, op), nieuwGeval: true }
  if (laatste.hersteldPer === null) {
    return weiger('nogZiek', `Deze werknemer is nog ziek sinds ${toonDag(laatste.eersteZiektedag)}.`, [
      laatste.eersteZiektedag,
    ])
  }
  if (op < laatste.hersteldPer || sluitAan(laatste.hersteldPer, op, f.verloven).hoort) {
    return {
      goed: true,
      feiten: { ...f, perioden: [...f.perioden, { eersteZiektedag: op, hersteldPer: null }] },
      nieuwGeval: false,
    }
  }
  return { goed: true, feiten: nieuwGeval(f, op), nieuwGeval: true }
}

function hersteldPer(f: Feiten, op: Dag): Toegepast {
  const laatste = [...f.perioden].sort(opEersteDag).at(-1)
  const perioden = f.perioden.map((p) => (p === laatste ? { ...p, hersteldPer: op } : p))
  return { goed: true, feiten: { ...f, perioden }, nieuwGeval: false }
}

function anderEersteDag(f: Feiten, op: Dag, van: Dag | undefined): Toegepast {
  const doel = van ?? [...f.perioden].sort(opEersteDag)[0]?.eersteZiektedag
  if (!f.perioden.some((p) => p.eersteZiektedag === doel)) {
    return weiger('onbekendePeriode', 'Er is geen ziekteperiode met die eerste ziektedag.', [op])
  }
  const perioden = f.perioden.map((p) => (p.eersteZiektedag === doel ? { ...p, eersteZiektedag: op } : p))
  return { goed: true, feiten: { ...f, perioden }, nieuwGeval: false }
}

/** The facts as they would be after the change; what cannot be done comes back as a contradiction. Checks days, not rights. */
export function pasToe(f: Feiten, v: Verandering): Toegepast {
  const dagen = [
    'op' in v ? v.op : null,
    'van' in v ? v.van : null,
    'totEnMet' in v ? v.totEnMet : null,
    'eersteZiektedag' in v ? v.eersteZiektedag : null,
    ...f.perioden.flatMap((p) => [p.eersteZiektedag, p.hersteldPer]),
    ...f.verloven.flatMap((l) => [l.van, l.totEnMet]),
  ].filter((d) => d !== null && d !== undefined)
  if (!dagen.every((d) => isDag(d))) return weiger('ongeldigeDag', 'Dit is geen dag van de kalender.', [])
  switch (v.soort) {
    case 'hersteldPer':
      return hersteldPer(f, v.op)
    case 'weerZiek':
      return weerZiek(f, v.op)
    case 'eersteZiektedag':
      return anderEersteDag(f, v.op, v.van)
    case 'verlof': {
      const verlof: Verlof = { van: v.van, totEnMet: v.totEnMet, zelfdeOorzaak: v.zelfdeOorzaak ?? 'onbekend' }
      return { goed: true, feiten: { ...f, verloven: [...f.verloven, verlof] }, nieuwGeval: false }
    }
    case 'intrekken': {
      const perioden = f.perioden.filter((p) => p.eersteZiektedag !== v.eersteZiektedag)
      return { goed: true, feiten: { ...f, perioden }, nieuwGeval: false }
    }
    case 'uitgevoerd': {
      const { code, nummer, op } = v
      const rest = f.uitgevoerd.filter((u) => u.code !== code || u.nummer !== nummer)
      return { goed: true, feiten: { ...f, uitgevoerd: [...rest, { code, nummer, op }] }, nieuwGeval: false }
    }
    case 'eindeDienstverband':
      return { goed: true, feiten: { ...f, eindeDienstverband: v.op }, nieuwGeval: false }
  }
}

/** Milestones whose day or state differs between two timelines, in order of the new last day. */
export function vergelijk(oud: Tijdlijn | null, nieuw: Tijdlijn): Verschil[] {
  const sleutel = (m: Mijlpaal): string => `${m.code} ${m.nummer}`
  const voor = new Map((oud?.mijlpalen ?? []).map((m) => [sleutel(m), m]))
  const na = new Map(nieuw.mijlpalen.map((m) => [sleutel(m), m]))
  const uit: Verschil[] = []
  for (const [k, m] of [...na, ...[...voor].filter(([k]) => !na.has(k))]) {
    const a = voor.get(k) ?? null
    const b = na.get(k) ?? null
    if (a !== null && b !== null && a.uiterlijk === b.uiterlijk && a.toestand === b.toestand) continue
    uit.push({
      code: m.code,
      nummer: m.nummer,
      naam: m.naam,
      was: a?.uiterlijk ?? null,
      wordt: b?.uiterlijk ?? null,
      dagen: a !== null && b !== null ? dagenTussen(a.uiterlijk, b.uiterlijk) : null,
      toestandWas: a?.toestand ?? null,
      toestandWordt: b?.toestand ?? null,
    })
  }
  return uit
}

function aantalDagen(n: number): string {
  return n === 1 ? '1 dag' : `${n} dagen`
}

function gevolgenVan(oud: Feiten, v: Verandering, nieuw: Feiten, isNieuw: boolean, verschillen: Verschil[]): string[] {
  const uit: string[] = []
  if (v.soort === 'hersteldPer') {
    const grens = plusDagen(heropenbaarTotEnMet(v.op, nieuw.verloven), 1)
    uit.push(
      'Tot een nieuwe ziekmelding staan de open termijnen stil.',
      `Meldt deze werknemer zich vóór ${toonDag(grens)} weer ziek, dan loopt deze termijn door. Vanaf die dag is het een nieuw dossier.`,
    )
  }
  if (v.soort === 'weerZiek') {
    const h = [...oud.perioden].sort(opEersteDag).at(-1)?.hersteldPer ?? null
    const dagen = h === null ? 0 : dagenTussen(h, v.op)
    if (isNieuw) uit.push(`Er zitten ${aantalDagen(dagen)} tussen herstel en ziekte: dit is een nieuw dossier.`)
    else if (dagen === 0) uit.push('Ziek direct aansluitend: het dossier loopt door en er schuift niets op.')
    else uit.push(`Het dossier loopt door. ${aantalDagen(dagen)} tellen niet mee: wat nog open staat schuift op.`)
  }
  if (v.soort === 'verlof') uit.push('Dagen met verlof tellen niet mee: wat nog open staat schuift op.')
  if (v.soort === 'eersteZiektedag' && oud.uitgevoerd.some((u) => u.code === 'weekmelding42')) {
    uit.push('De 42e-weeksmelding is al gedaan met een andere eerste ziektedag. Geef de juiste dag door aan UWV.')
  }
  for (const d of verschillen) {
    if (d.toestandWas === 'opTijdGedaan' && d.toestandWordt === 'teLaatGedaan')
      uit.push(`${d.naam}: was op tijd, wordt te laat.`)
    if (d.toestandWas === 'teLaatGedaan' && d.toestandWordt === 'opTijdGedaan')
      uit.push(`${d.naam}: was te laat, wordt op tijd.`)
    if (d.toestandWordt === 'teLaat' && d.toestandWas !== 'teLaat') uit.push(`${d.naam}: is dan te laat.`)
  }
  return uit
}

/** What would change on day `vandaag`; equal to what saving the change would give. Refuses nothing: see `goed`. */
export function watAls(feiten: Feiten, verandering: Verandering, vandaag: Dag, regels: Regels = REGELS): WatAls {
  const toegepast = pasToe(feiten, verandering)
  if (!toegepast.goed) return toegepast
  const oud = tijdlijn(feiten, regels, vandaag)
  const nieuw = tijdlijn(toegepast.feiten, regels, vandaag)
  if (!nieuw.goed) return nieuw
  // A new case is compared with nothing: its milestones are all new, and the old case stays as it is.
  const verschillen = vergelijk(oud.goed && !toegepast.nieuwGeval ? oud.tijdlijn : null, nieuw.tijdlijn)
  return {
    goed: true,
    feiten: toegepast.feiten,
    nieuwGeval: toegepast.nieuwGeval,
    tijdlijn: nieuw.tijdlijn,
    verschillen,
    gevolgen: gevolgenVan(feiten, verandering, toegepast.feiten, toegepast.nieuwGeval, verschillen),
    waarschuwingen: nieuw.waarschuwingen,
  }
}
