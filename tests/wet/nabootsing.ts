/**
 * A second, naive answer to "when is what due": a clerk with a wall calendar who crosses out the days that do not count and
 * counts the others one by one. Its numbers are typed here from the law's texts, it shares no code with the engine (types
 * aside) and it knows the holidays from another formula. Slow and plain on purpose.
 */
import type { Feiten } from '../../lib/wet/begrippen.ts'
import { DAG, isVrij, nr, tekst, Wand } from './wandkalender.ts'

export interface Regeltje {
  vanaf: string
  uiterlijk: string
  veilig: string
  toestand: string
}

interface Invoer {
  vanaf: number
  uiterlijk: number
  twijfel?: boolean
  info?: boolean
  aow?: boolean
  geenMogelijkheden?: boolean
  blijft?: boolean
  veilig?: number
}

/** Everything that is due, by 'code nummer'. The facts must be possible (the generator sees to that). */
export function boots(f: Feiten, vandaag: string): Map<string, Regeltje> {
  const w = new Wand(f)
  const uit = new Map<string, Regeltje>()
  const nu = nr(vandaag)
  const d1 = w.d1
  const eindDienst = f.eindeDienstverband === null ? null : nr(f.eindeDienstverband)
  const inDienst = f.regime === 'inDienst'
  const ingevoerd = (code: string, n: number): number | null => {
    const u = f.uitgevoerd.find((x) => x.code === code && x.nummer === n)
    if (u) return nr(u.op)
    return code === 'wiaAanvraag' && f.wiaAanvraagOntvangenOp !== null ? nr(f.wiaAanvraagOntvangenOp) : null
  }
  // Where does the case stand today?
  let stand: 'ziek' | 'stil' | 'dicht' = 'ziek'
  if (w.hersteld !== null && nu >= w.hersteld) {
    let open = w.hersteld + 27
    let raakt = f.verloven.find((v) => nr(v.van) <= (w.hersteld ?? 0) && nr(v.totEnMet) >= (w.hersteld ?? 0))
    while (raakt !== undefined && raakt.zelfdeOorzaak !== 'nee') {
      const einde = nr(raakt.totEnMet) + 1
      open = Math.max(open, einde)
      raakt = f.verloven.find((v) => nr(v.van) === einde)
    }
    stand = nu <= open ? 'stil' : 'dicht'
  } else if (w.streep(Math.max(nu, d1)) !== null) stand = 'stil'
  if (f.overledenOp !== null && nu >= nr(f.overledenOp)) stand = 'dicht'
  if (inDienst && eindDienst !== null && nu > eindDienst) stand = 'dicht'

  const zet = (
    code: string,
    n: number,
    i: Invoer,
  ): { uiterlijk: number; gedaan: number | null; uitgesteld: boolean } => {
    const a = f.afwijkingen.find((x) => x.code === code && x.nummer === n)
    let veilig = i.veilig ?? (i.twijfel ? i.uiterlijk - 1 : i.uiterlijk)
    let uiterlijk = i.uiterlijk
    let uitgesteld = false
    if (a?.soort === 'uitgesteld' && a.tot !== null && nr(a.tot) > uiterlijk) {
      uiterlijk = nr(a.tot)
      veilig = uiterlijk
      uitgesteld = true
    }
    const vanaf = Math.min(i.vanaf, veilig)
    const gedaan = ingevoerd(code, n)
    let toestand: string
    if (gedaan !== null) toestand = gedaan > uiterlijk ? 'teLaatGedaan' : 'opTijdGedaan'
    else if (
      a?.soort === 'nietVanToepassing' ||
      (i.geenMogelijkheden && f.geenBenutbareMogelijkheden) ||
      f.overledenOp !== null ||
      (i.aow && f.aowOp !== null && nr(f.aowOp) <= uiterlijk) ||
      (!i.blijft && inDienst && eindDienst !== null && uiterlijk > eindDienst) ||
      (!i.blijft && stand === 'dicht')
    )
      toestand = 'nietVanToepassing'
    else if (stand === 'stil' && !i.blijft) toestand = 'gepauzeerd'
    else if (nu < vanaf) toestand = 'nogNiet'
    else if (i.info) toestand = 'open'
    else if (nu > uiterlijk) toestand = 'teLaat'
    else if (veilig - nu <= 7) toestand = 'waarschuwing'
    else toestand = uitgesteld ? 'uitgesteld' : 'open'
    uit.set(`${code} ${n}`, { vanaf: tekst(vanaf), uiterlijk: tekst(uiterlijk), veilig: tekst(veilig), toestand })
    return { uiterlijk, gedaan, uitgesteld }
  }

  zet('ziekmelding', 1, { vanaf: w.index(0), uiterlijk: w.index(f.contract.ziekmeldingDagen) })
  const contact = zet('eersteContact', 1, { vanaf: w.index(0), uiterlijk: w.index(f.contract.eersteContactDagen) })
  const analyse = zet('probleemanalyse', 1, { vanaf: w.index(0), uiterlijk: w.index(42), twijfel: true })
  const telPlan = analyse.gedaan ?? (analyse.uitgesteld ? analyse.uiterlijk : null)
  const plan = zet('planVanAanpak', 1, {
    vanaf: analyse.gedaan ?? analyse.uiterlijk,
    uiterlijk: telPlan === null ? w.index(56) : w.na(telPlan, 14),
    twijfel: telPlan === null,
    aow: true,
    geenMogelijkheden: true,
  })
  zet('vervroegdeIva', 1, { vanaf: w.index(21), uiterlijk: w.index(475), info: true, aow: true })
  let melding = w.index(294)
  while (isVrij(melding)) melding++
  zet('weekmelding42', 1, { vanaf: w.index(266), uiterlijk: melding, aow: true })
  const jaar = zet('eerstejaarsevaluatie', 1, {
    vanaf: w.index(315),
    uiterlijk: w.index(364),
    twijfel: true,
    aow: true,
  })
  const telSpoor = jaar.gedaan ?? jaar.uiterlijk
  zet('spoor2', 1, { vanaf: telSpoor, uiterlijk: w.na(telSpoor, 42), aow: true, geenMogelijkheden: true })

  const wacht = w.vol(d1, 728)
  const langer = f.vrijwilligeVerlengingTot === null ? 0 : Math.max(0, nr(f.vrijwilligeVerlengingTot) + 1 - wacht)
  const brief = zet('briefUwv', 1, {
    vanaf: w.index(609) + langer,
    uiterlijk: w.index(623) + langer,
    info: true,
    aow: true,
  })
  const eind = { vanaf: w.index(602) + langer, uiterlijk: w.index(637) + langer, twijfel: true, aow: true }
  zet('actueelOordeel', 1, eind)
  zet('reintegratieverslag', 1, eind)
  const briefDag = brief.gedaan ?? (brief.uitgesteld ? brief.uiterlijk : w.index(609) + langer)
  const aanvraag = zet('wiaAanvraag', 1, {
    vanaf: briefDag,
    uiterlijk: w.index(651) + langer,
    twijfel: true,
    aow: true,
  })
  zet('loonsanctieBesluit', 1, {
    vanaf: w.index(686) + langer,
    uiterlijk: w.index(686) + langer,
    info: true,
    aow: true,
  })
  zet('eindeWachttijd', 1, { vanaf: wacht, uiterlijk: wacht, info: true, aow: true })
  let loonTot = wacht
  const sanctie = f.loonsanctie
  let sanctieEinde = 0
  if (sanctie !== null) {
    const besluit = nr(sanctie.besluitOp)
    zet('loonsanctieDoorgeven', 1, { vanaf: besluit, uiterlijk: besluit + 4, blijft: true })
    sanctieEinde = w.vol(wacht, Math.min(52, sanctie.weken) * 7) + langer
    if (sanctie.hersteldVastgesteldOp !== null)
      sanctieEinde = Math.min(sanctieEinde, w.vol(nr(sanctie.hersteldVastgesteldOp), 42))
    zet('loonsanctieEinde', 1, { vanaf: wacht + langer, uiterlijk: sanctieEinde, info: true })
  }
  const teLaat = f.wiaAanvraagOntvangenOp === null ? 0 : Math.max(0, nr(f.wiaAanvraagOntvangenOp) - aanvraag.uiterlijk)
  if (sanctie !== null || langer > 0 || teLaat > 0) {
    loonTot = Math.max(wacht + langer + teLaat, sanctieEinde)
    zet('eindeLoondoorbetaling', 1, { vanaf: loonTot, uiterlijk: loonTot, info: true, aow: true })
  }
  if (inDienst && f.aowOp !== null && nr(f.aowOp) < wacht) {
    const start = Math.max(nr(f.aowOp), d1)
    const loon = Math.min(w.vol(start, tekst(d1) < '2023-07-01' ? 91 : 42), wacht)
    zet('eindeLoondoorbetalingAow', 1, { vanaf: start, uiterlijk: loon, info: true })
  }
  const ziekOpEind =
    eindDienst !== null && (w.hersteld === null || eindDienst < w.hersteld) && w.streep(eindDienst) !== 'gat'
  if (inDienst && eindDienst !== null && ziekOpEind) {
    let laatste = eindDienst
    while (isVrij(laatste)) laatste--
    zet('ziekUitDienstMelding', 1, { vanaf: d1, uiterlijk: laatste, blijft: true })
    const m = zet('reintegratieverslagEindeDienst', 1, { vanaf: d1, uiterlijk: eindDienst, blijft: true })
    const regel = uit.get('reintegratieverslagEindeDienst 1')
    if (w.geteldTotEnMet(eindDienst) < 42 && m.gedaan === null && regel) regel.toestand = 'nietVanToepassing'
  }
  if (!inDienst) {
    const wachtdagen = w.index(Math.max(0, 2 - (f.wachtdagenGebruikt ?? 0)))
    zet('ziekengeldVanaf', 1, { vanaf: wachtdagen, uiterlijk: wachtdagen, info: true })
    zet('ezwbUitnodiging', 1, { vanaf: w.index(287), uiterlijk: w.index(294), info: true })
    const b = zet('ezwbBesluit', 1, { vanaf: w.index(294), uiterlijk: w.index(364), info: true })
    const datum = new Date((b.gedaan ?? b.uiterlijk) * DAG)
    const [j, m] = [datum.getUTCFullYear(), datum.getUTCMonth() + 1]
    const lengte = new Date(Date.UTC(j, m + 1, 0)).getUTCDate()
    const weg = Date.UTC(j, m, Math.min(datum.getUTCDate(), lengte)) / DAG
    zet('ezwbEindeUitkering', 1, { vanaf: weg, uiterlijk: weg, info: true })
  }
  // Evaluations: each from the one before; the next one unless pay has ended by then.
  let vorige = plan.gedaan ?? plan.uiterlijk
  const nummers = f.uitgevoerd.filter((u) => u.code === 'evaluatie').map((u) => u.nummer)
  for (const n of [...nummers.sort((a, b) => a - b), Math.max(0, ...nummers) + 1]) {
    const e = zet('evaluatie', n, { vanaf: vorige, uiterlijk: w.na(vorige, 42), aow: true })
    const regel = uit.get(`evaluatie ${n}`)
    if (e.gedaan === null && e.uiterlijk >= loonTot && regel) regel.toestand = 'nietVanToepassing'
    vorige = e.gedaan ?? e.uiterlijk
  }
  if (inDienst && f.vangnet === 'ja') vangnet(f, w, zet)
  for (const s of f.contract.protocol) {
    const anker = { eersteContact: contact, probleemanalyse: analyse, planVanAanpak: plan }
    const a = s.anker in anker ? anker[s.anker as keyof typeof anker] : null
    const van = a === null ? w.index(0) : (a.gedaan ?? a.uiterlijk)
    zet(s.code, 1, { vanaf: van, uiterlijk: a === null ? w.index(s.dagen) : w.na(van, s.dagen) })
  }
  return uit
}

function vangnet(f: Feiten, w: Wand, zet: (code: string, n: number, i: Invoer) => unknown): void {
  const zesWeken = f.vangnetMeldmoment === 'naZesWeken'
  const gewoon = w.d1 + (zesWeken ? 42 : 3)
  const bekend = f.vangnetBekendOp ? nr(f.vangnetBekendOp) : null
  if (bekend !== null && bekend > gewoon) zet('vangnetMelding', 1, { vanaf: bekend, uiterlijk: bekend + 4 })
  else {
    let u = gewoon
    const werkdagen = (): number => {
      let som = 0
      for (let x = w.d1 + 1; x <= u; x++) if (!isVrij(x)) som++
      return som
    }
    while (!zesWeken && werkdagen() < 2) u++
    zet('vangnetMelding', 1, { vanaf: w.d1, uiterlijk: u, veilig: gewoon })
  }
  if (w.hersteld !== null)
    zet('vangnetHerstelmelding', 1, { vanaf: w.hersteld, uiterlijk: w.hersteld + 2, blijft: true })
}
