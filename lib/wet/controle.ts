/**
 * Are the facts of one case possible together? Contradictions stop the computation: no date is better than a wrong one.
 * Warnings go along with the timeline.
 */
import type { Feiten, Tegenstrijdigheid } from './begrippen.ts'
import { leesNummer, vanDag } from './dagnummer.ts'
import { type Dag, toonDag } from './kalender.ts'
import { fouteVolgorde, opEersteDag, sluitAan } from './samentelling.ts'
import { MELDING_TE_LAAT_VOOR_WIA, REGELS_VOLLEDIG_VANAF, SAMENTELLING } from './termijnen.ts'

const fout = (soort: string, tekst: string, dagen: Dag[] = []): Tegenstrijdigheid => ({ soort, tekst, dagen })

function alleDagen(f: Feiten): (Dag | null | undefined)[] {
  const los = [
    f.vrijwilligeVerlengingTot,
    f.wiaAanvraagOntvangenOp,
    f.eindeDienstverband,
    f.aowOp,
    f.overledenOp,
    f.vangnetBekendOp,
    f.loonsanctie?.besluitOp,
    f.loonsanctie?.hersteldVastgesteldOp,
    f.loonsanctie?.bekortingGevraagdOp,
  ]
  for (const p of f.perioden) los.push(p.eersteZiektedag, p.hersteldPer)
  for (const v of f.verloven) los.push(v.van, v.totEnMet)
  for (const u of f.uitgevoerd) los.push(u.op)
  for (const a of f.afwijkingen) los.push(a.tot)
  return los
}

/** Facts that are required and missing, or no day of the calendar. */
function ongeldigeDagen(f: Feiten): Tegenstrijdigheid[] {
  const uit: Tegenstrijdigheid[] = []
  for (const d of alleDagen(f)) {
    if (d === null || d === undefined) continue
    if (leesNummer(d) === null) uit.push(fout('ongeldigeDag', `"${String(d)}" is geen dag van de kalender.`))
  }
  if (f.perioden.some((p) => !p.eersteZiektedag)) uit.push(fout('ongeldigeDag', 'De eerste ziektedag ontbreekt.'))
  if (f.verloven.some((v) => !v.van || !v.totEnMet)) {
    uit.push(fout('verlofZonderDagen', 'Van een verlof ontbreekt de eerste of de laatste dag.'))
  }
  if (f.uitgevoerd.some((u) => !u.op)) uit.push(fout('ongeldigeDag', 'Van een uitgevoerde stap ontbreekt de dag.'))
  return uit
}

function fouteVerloven(f: Feiten): Tegenstrijdigheid[] {
  const uit: Tegenstrijdigheid[] = []
  const gesorteerd = [...f.verloven].sort((a, b) => (a.van < b.van ? -1 : 1))
  for (let i = 0; i < gesorteerd.length; i++) {
    const v = gesorteerd[i]
    const vorige = gesorteerd[i - 1]
    if (v === undefined) continue
    if (v.totEnMet < v.van) {
      uit.push(fout('verlofOmgekeerd', 'Het verlof eindigt voordat het begint.', [v.van, v.totEnMet]))
    }
    if (vorige !== undefined && v.van <= vorige.totEnMet) {
      uit.push(fout('verlofOverlapt', 'Twee verloven overlappen elkaar.', [vorige.van, v.van]))
    }
  }
  return uit
}

const heel = (n: number, van: number, tot: number): boolean => Number.isInteger(n) && n >= van && n <= tot

function fouteGetallen(f: Feiten): Tegenstrijdigheid[] {
  const uit: Tegenstrijdigheid[] = []
  const c = f.contract
  const termijnen = [c.ziekmeldingDagen, c.eersteContactDagen, ...c.protocol.map((s) => s.dagen)]
  if (!termijnen.every((n) => heel(n, 0, 3650))) {
    uit.push(
      fout('contracttermOngeldig', 'Een termijn van het contract is geen heel aantal dagen van 0 tot en met 3650.'),
    )
  }
  if (f.loonsanctie !== null && !heel(f.loonsanctie.weken, 1, 520)) {
    uit.push(fout('loonsanctieOngeldig', 'De duur van de loonsanctie is geen heel aantal weken.'))
  }
  if (f.wachtdagenGebruikt !== undefined && !heel(f.wachtdagenGebruikt, 0, 2)) {
    uit.push(fout('wachtdagenOngeldig', 'Gebruikte wachtdagen: 0, 1 of 2.'))
  }
  const sleutels = f.uitgevoerd.map((u) => `${u.code} ${u.nummer}`)
  if (new Set(sleutels).size !== sleutels.length) {
    uit.push(fout('dubbelUitgevoerd', 'Dezelfde stap staat twee keer als uitgevoerd.'))
  }
  return uit
}

function fouteSamenhang(f: Feiten, d1: Dag): Tegenstrijdigheid[] {
  const uit: Tegenstrijdigheid[] = []
  const gesorteerd = [...f.perioden].sort(opEersteDag)
  for (let i = 1; i < gesorteerd.length; i++) {
    const h = gesorteerd[i - 1]?.hersteldPer
    const n = gesorteerd[i]?.eersteZiektedag
    if (h && n && !sluitAan(h, n, f.verloven).hoort) {
      uit.push(
        fout(
          'meerDanEenGeval',
          `Tussen het herstel per ${toonDag(h)} en de ziekte vanaf ${toonDag(n)} zitten vier weken of meer: dat zijn twee dossiers.`,
          [h, n],
        ),
      )
    }
  }
  if (f.overledenOp !== null && f.overledenOp < d1) {
    uit.push(
      fout('overledenVoorEersteZiektedag', 'De dag van overlijden ligt vóór de eerste ziektedag.', [f.overledenOp, d1]),
    )
  }
  // Sick again right away is the same sickness going on; only a new start after the end is not of this employment.
  const eind = f.regime === 'inDienst' ? f.eindeDienstverband : null
  const erna = gesorteerd.find(
    (p, i) => eind !== null && p.eersteZiektedag > eind && gesorteerd[i - 1]?.hersteldPer !== p.eersteZiektedag,
  )
  if (eind !== null && erna !== undefined) {
    uit.push(
      fout('ziekNaEindeDienstverband', 'Een eerste ziektedag ligt na het einde van het dienstverband.', [
        eind,
        erna.eersteZiektedag,
      ]),
    )
  }
  return uit
}

/** Everything that makes a timeline impossible, in a fixed order; empty when the facts can be true together. */
export function controleer(f: Feiten): Tegenstrijdigheid[] {
  if (f.perioden.length === 0) return [fout('geenZiekteperiode', 'Er is geen ziekteperiode.')]
  const ongeldig = [...ongeldigeDagen(f), ...fouteGetallen(f)]
  if (ongeldig.length > 0) return ongeldig
  const gesorteerd = f.perioden.length === 1 ? f.perioden : [...f.perioden].sort(opEersteDag)
  const volgorde = fouteVolgorde(gesorteerd)
  const verlof = f.verloven.length === 0 ? [] : fouteVerloven(f)
  if (volgorde.length + verlof.length > 0) return [...volgorde, ...verlof]
  return fouteSamenhang(f, gesorteerd[0]?.eersteZiektedag ?? ('' as Dag))
}

/** What does not stop the computation but must be seen: shown beside the timeline. */
export function waarschuw(f: Feiten, d1: Dag, vandaag: Dag, codes: Set<string>): Tegenstrijdigheid[] {
  const uit: Tegenstrijdigheid[] = []
  const n1 = vanDag(d1)
  if (d1 < REGELS_VOLLEDIG_VANAF) {
    uit.push(
      fout(
        'regelsOnvolledig',
        `Voor een eerste ziektedag vóór ${toonDag(REGELS_VOLLEDIG_VANAF)} zijn niet alle regels opgenomen.`,
        [d1],
      ),
    )
  }
  for (const u of f.uitgevoerd) {
    if (!codes.has(u.code)) uit.push(fout('onbekendeStap', `De stap "${u.code}" staat niet in de regels.`, [u.op]))
    if (u.op < d1)
      uit.push(
        fout('uitgevoerdVoorEersteZiektedag', `Uitgevoerd op ${toonDag(u.op)}, vóór de eerste ziektedag.`, [u.op]),
      )
    if (u.op > vandaag)
      uit.push(fout('uitgevoerdInDeToekomst', `Uitgevoerd op ${toonDag(u.op)}: die dag moet nog komen.`, [u.op]))
    if (u.code === 'ziekmelding' && vanDag(u.op) > n1 + MELDING_TE_LAAT_VOOR_WIA) {
      uit.push(
        fout(
          'meldingNa42Weken',
          'Pas na 42 weken ziek gemeld. Dat heeft gevolgen voor de WIA (art. 64 lid 6) die hier niet worden berekend.',
          [u.op],
        ),
      )
    }
  }
  if (f.loonsanctie !== null && f.loonsanctie.weken > 52) {
    uit.push(
      fout('loonsanctieTeLang', 'Een loonsanctie duurt hoogstens 52 weken; er is met 52 gerekend.', [
        f.loonsanctie.besluitOp,
      ]),
    )
  }
  const besluit = f.loonsanctie?.besluitOp ?? null
  if (besluit !== null && vanDag(besluit) < n1) {
    uit.push(
      fout('loonsanctieVoorEersteZiektedag', 'Het besluit over de loonsanctie is van vóór de eerste ziektedag.', [
        besluit,
      ]),
    )
  }
  const eind = f.eindeDienstverband
  if (f.regime === 'erdZw' && eind !== null && n1 - vanDag(eind) > SAMENTELLING.nawerkingDagen) {
    uit.push(
      fout(
        'geenNawerking',
        'Ziek geworden meer dan 28 dagen na het einde van het dienstverband: laten beoordelen of er recht op ziekengeld is.',
        [eind, d1],
      ),
    )
  }
  if (f.vrijwilligeVerlengingTot !== null && vanDag(f.vrijwilligeVerlengingTot) < n1) {
    uit.push(
      fout(
        'verlengingVoorEersteZiektedag',
        'De verlenging van de loondoorbetaling eindigt vóór de eerste ziektedag en telt niet mee.',
        [f.vrijwilligeVerlengingTot],
      ),
    )
  }
  return uit
}

/** Warnings of linking the spells of this case (cause unknown after leave). */
export function waarschuwSamentelling(f: Feiten): Tegenstrijdigheid[] {
  if (f.perioden.length < 2) return []
  const gesorteerd = [...f.perioden].sort(opEersteDag)
  const uit: Tegenstrijdigheid[] = []
  for (let i = 1; i < gesorteerd.length; i++) {
    const h = gesorteerd[i - 1]?.hersteldPer
    const n = gesorteerd[i]?.eersteZiektedag
    const w = h && n ? sluitAan(h, n, f.verloven).waarschuwing : null
    if (w) uit.push(w)
  }
  return uit
}
