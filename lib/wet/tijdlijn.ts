/** Facts in, explained milestones out. Pure and total: any facts give a timeline or the contradictions in them. */
import type { Afwijking, Feiten, Mijlpaal, Stand, Stap, Tegenstrijdigheid, Uitkomst } from './begrippen.ts'
import { boeteZin } from './boetes.ts'
import { controleer, waarschuw, waarschuwSamentelling } from './controle.ts'
import { leesNummer, naarDag, vanDag } from './dagnummer.ts'
import { type Dag, toonDag } from './kalender.ts'
import { maakKlok, nietGeteld } from './klok.ts'
import { protocolMijlpaal } from './protocol.ts'
import type { Regel, Regels } from './regel.ts'
import { geldendeTermijn, noem, opWerkdag, type Rekening, rekenTermijn } from './rekenen.ts'
import { opEersteDag } from './samentelling.ts'
import { bekendeCodes, REGELS } from './termijnen.ts'
import { bepaalStand, bepaalToestand, waaromNiet, waaromPauze } from './toestand.ts'
import { geldtVoorwaarde, schuifMee } from './voorwaarden.ts'

interface Gang extends Rekening {
  nu: number
  stand: Stand
  pauze: string | null
  waarschuwingen: Tegenstrijdigheid[]
  regels: readonly Regel[]
}

function gedaanOp(f: Feiten, code: string, nummer: number): number | null {
  const u = f.uitgevoerd.find((x) => x.code === code && x.nummer === nummer)
  if (u !== undefined) return vanDag(u.op)
  // The application that UWV received is the application made.
  return code === 'wiaAanvraag' && f.wiaAanvraagOntvangenOp !== null ? vanDag(f.wiaAanvraagOntvangenOp) : null
}

function inWerking(regel: Regel, dag: number): boolean {
  return vanDag(regel.geldigVan) <= dag && (regel.geldigTot === null || dag <= vanDag(regel.geldigTot))
}

/** The new last day of a postponed milestone, when it is one (Regeling procesgang art. 5). */
function uitstel(g: Gang, afwijking: Afwijking | undefined, regel: Regel, uiterlijk: number): number | null {
  if (afwijking?.soort !== 'uitgesteld') return null
  const tot = afwijking.tot === null ? null : vanDag(afwijking.tot)
  if (tot !== null && tot > uiterlijk) return tot
  g.waarschuwingen.push({
    soort: 'uitstelZonderGevolg',
    tekst: `Het uitstel van "${regel.naam}" heeft geen nieuwe dag na ${toonDag(naarDag(uiterlijk))} en telt niet mee.`,
    dagen: afwijking.tot === null ? [] : [afwijking.tot],
  })
  return null
}

function gevolgVan(regel: Regel, uiterlijk: Dag): string | null {
  if (regel.gevolg === null || !regel.gevolg.includes('{boete}')) return regel.gevolg
  const zin = boeteZin(regel.code, uiterlijk)
  return zin === null ? null : regel.gevolg.replace('{boete}', zin)
}

/** A first day counted from another milestone has moved with that milestone already. */
function schuifVanaf(g: Gang, regel: Regel, vanaf: number): number {
  const { soort } = geldendeTermijn(g, regel.vanaf).anker
  const eigen = soort === 'eersteZiektedag' || (soort === 'mijlpaal' && regel.telling === 'voltooid')
  return eigen ? schuifMee(g, regel, vanaf, null) : vanaf
}

/** One milestone of one rule; null when the rule was not in force or cannot be counted from these facts. */
function maakMijlpaal(g: Gang, regel: Regel, nummer: number): Mijlpaal | null {
  const f = g.feiten
  const stappen: Stap[] = []
  let op = rekenTermijn(g, regel, regel.uiterlijk, stappen)
  if (op === null) return null
  op = schuifMee(g, regel, op, stappen)
  if (regel.nooitNa !== null) {
    const grens = rekenTermijn(g, regel, regel.nooitNa.termijn, null)
    if (grens !== null && grens < op) {
      op = grens
      stappen.push({ soort: 'begrensd', reden: regel.nooitNa.reden, op: naarDag(op) })
    }
  }
  const zonderVerlenging = op
  op = opWerkdag(regel, op, g.klok.d1, stappen)
  if (regel.geldigNaar === 'gebeurtenis' && !inWerking(regel, op)) return null
  const afwijking = f.afwijkingen.find((a) => a.code === regel.code && a.nummer === nummer)
  const tot = uitstel(g, afwijking, regel, op)
  if (tot !== null) {
    stappen.push({
      soort: 'verschuiving',
      oorzaak: 'uitstel',
      van: null,
      totEnMet: null,
      dagen: tot - op,
      op: naarDag(tot),
    })
  }
  const uiterlijk = tot ?? op
  const twijfel = regel.twijfel || geldendeTermijn(g, regel.uiterlijk).twijfel === true
  // The statutory extension of a short term is not counted on: the safe day is the day without it.
  const gewoonVeilig = regel.werkdag === 'tweeWerkdagen' ? zonderVerlenging : twijfel ? op - 1 : op
  const veilig = tot ?? gewoonVeilig
  const ruwVanaf = rekenTermijn(g, regel, regel.vanaf, null)
  const vanaf = ruwVanaf === null ? veilig : Math.min(schuifVanaf(g, regel, ruwVanaf), veilig)
  const gedaan = gedaanOp(f, regel.code, nummer)
  const niet = gedaan === null ? waaromNiet(f, regel, uiterlijk, afwijking, g.stand) : null
  g.bekend.set(regel.code, {
    uiterlijk,
    gedaan,
    uitgesteld: tot !== null,
    naam: regel.naam,
    iemandDoetHet: regel.wie.length > 0,
  })
  const uitgesteld = tot !== null
  const toestand = bepaalToestand({
    regel,
    vanaf,
    veilig,
    uiterlijk,
    gedaan,
    uitgesteld,
    nu: g.nu,
    stand: g.stand,
    waaromNiet: niet,
  })
  return {
    code: regel.code,
    nummer,
    naam: regel.naam,
    wie: regel.wie,
    vanaf: naarDag(vanaf),
    uiterlijk: naarDag(uiterlijk),
    veilig: naarDag(veilig),
    toestand,
    gedaanOp: gedaan === null ? null : naarDag(gedaan),
    informatie: regel.informatie,
    gevolg: gevolgVan(regel, naarDag(uiterlijk)),
    reden:
      toestand === 'gepauzeerd'
        ? g.pauze
        : (niet ?? (gedaan === null && uitgesteld ? (afwijking?.reden ?? null) : null)),
    afleiding: {
      stappen,
      artikel: regel.artikel,
      url: regel.url,
      bron: regel.bron,
      regelversie: regel.geldigVan,
      kop: regel.kop ?? geldendeTermijn(g, regel.uiterlijk).kop ?? null,
    },
  }
}

/** Each one that was done or set aside, and the next one; each counted from the one before it. */
function maakReeks(g: Gang, regel: Regel, eerst: string): Mijlpaal[] {
  const f = g.feiten
  const begin = g.bekend.get(eerst)
  if (begin === undefined) return []
  const beginWat = noem(begin.naam, begin.gedaan !== null, begin.iemandDoetHet)
  g.vorige = { op: begin.gedaan ?? begin.uiterlijk, wat: beginWat }
  const nummers = new Set(f.uitgevoerd.filter((u) => u.code === regel.code).map((u) => u.nummer))
  for (const a of f.afwijkingen) if (a.code === regel.code && a.soort === 'nietVanToepassing') nummers.add(a.nummer)
  const reeks = [...nummers].sort((a, b) => a - b)
  reeks.push((reeks[reeks.length - 1] ?? 0) + 1)
  const uit: Mijlpaal[] = []
  for (const nummer of reeks) {
    const m = maakMijlpaal(g, regel, nummer)
    if (m === null) break
    uit.push(m)
    const wat = noem(`${regel.naam} (${nummer}e)`, m.gedaanOp !== null, true)
    g.vorige = { op: vanDag(m.gedaanOp ?? m.uiterlijk), wat }
  }
  g.vorige = null
  return uit
}

/** A next evaluation after the last day of pay is not asked of anyone. */
function laatReeksEindigen(g: Gang, mijlpalen: Mijlpaal[]): void {
  const eind = g.bekend.get('eindeLoondoorbetaling') ?? g.bekend.get('eindeWachttijd')
  if (eind === undefined) return
  const herhaald = new Set(g.regels.filter((r) => r.herhaalt).map((r) => r.code))
  for (const m of mijlpalen) {
    if (!herhaald.has(m.code) || m.gedaanOp !== null || vanDag(m.uiterlijk) < eind.uiterlijk) continue
    m.toestand = 'nietVanToepassing'
    m.reden = 'Valt na het einde van de loondoorbetaling.'
  }
}

function geldtDuur(g: Gang, regel: Regel): boolean {
  const eind = g.feiten.eindeDienstverband
  if (regel.ziekteduur === null || eind === null) return true
  const e = vanDag(eind)
  const geteld = e - g.klok.d1 + 1 - nietGeteld(g.klok.blokken, g.klok.d1, e)
  return geteld >= regel.ziekteduur.vanaf && geteld < regel.ziekteduur.tot
}

function opVolgorde(a: Mijlpaal, b: Mijlpaal): number {
  if (a.uiterlijk !== b.uiterlijk) return a.uiterlijk < b.uiterlijk ? -1 : 1
  if (a.code !== b.code) return a.code < b.code ? -1 : 1
  return a.nummer - b.nummer
}

const codesVan = new WeakMap<Regels, Set<string>>()

function codes(regels: Regels, f: Feiten): Set<string> {
  let vast = codesVan.get(regels)
  if (vast === undefined) {
    vast = bekendeCodes(regels)
    codesVan.set(regels, vast)
  }
  return f.contract.protocol.length === 0 ? vast : new Set([...vast, ...f.contract.protocol.map((s) => s.code)])
}

/**
 * The timeline of one case on day `vandaag`. Takes facts and the table of rules (REGELS unless a test or a study asks
 * otherwise). Refuses nothing: contradictions come back as data.
 */
export function tijdlijn(feiten: Feiten, regels: Regels = REGELS, vandaag: Dag): Uitkomst {
  const tegenstrijdigheden = controleer(feiten)
  const nu = leesNummer(vandaag)
  if (nu === null) {
    tegenstrijdigheden.push({
      soort: 'ongeldigeDag',
      tekst: `"${String(vandaag)}" is geen dag van de kalender.`,
      dagen: [],
    })
    return { goed: false, tegenstrijdigheden }
  }
  if (tegenstrijdigheden.length > 0) return { goed: false, tegenstrijdigheden }
  const perioden = feiten.perioden.length === 1 ? feiten.perioden : [...feiten.perioden].sort(opEersteDag)
  const klok = maakKlok(perioden, feiten.verloven)
  const stand = bepaalStand(feiten, klok, nu)
  const waarschuwingen = [
    ...waarschuwSamentelling(feiten),
    ...waarschuw(feiten, stand.eersteZiektedag, vandaag, codes(regels, feiten)),
  ]
  const rijen = [
    ...regels[feiten.regime],
    ...(feiten.regime === 'inDienst' && feiten.vangnet === 'ja' ? regels.vangnet : []),
  ]
  const pauze = waaromPauze(klok, stand, nu)
  const g: Gang = { feiten, klok, bekend: new Map(), vorige: null, nu, stand, pauze, waarschuwingen, regels: rijen }
  const mijlpalen: Mijlpaal[] = []
  for (const regel of rijen) {
    if (regel.geldigNaar === 'eersteZiektedag' && !inWerking(regel, klok.d1)) continue
    if (!geldtVoorwaarde(g, regel.voorwaarde) || !geldtDuur(g, regel)) continue
    const { anker } = regel.uiterlijk
    const herhaald = regel.herhaalt && anker.soort === 'vorige' ? anker.eerst : null
    const erbij = herhaald === null ? [maakMijlpaal(g, regel, 1)] : maakReeks(g, regel, herhaald)
    mijlpalen.push(...erbij.filter((m) => m !== null))
  }
  for (const stap of feiten.contract.protocol) {
    const gedaan = gedaanOp(feiten, stap.code, 1) !== null
    const m = protocolMijlpaal(stap, gedaan, (rij) => (inWerking(rij, klok.d1) ? maakMijlpaal(g, rij, 1) : null))
    if (m !== null) mijlpalen.push(m)
  }
  laatReeksEindigen(g, mijlpalen)
  return { goed: true, tijdlijn: { stand, mijlpalen: mijlpalen.sort(opVolgorde) }, waarschuwingen }
}
