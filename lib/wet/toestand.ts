/** Where a case and each of its milestones stand on the day asked. Dates never depend on that day; states do. */
import type { Afwijking, Feiten, MijlpaalToestand, Stand } from './begrippen.ts'
import { naarDag, vanDag } from './dagnummer.ts'
import { toonDag } from './kalender.ts'
import { blokOp, type Klok, nietGeteld } from './klok.ts'
import type { Regel } from './regel.ts'
import { heropenbaarTotEnMet } from './samentelling.ts'

/** Where the clock stands on day `nu`. */
export function bepaalStand(f: Feiten, klok: Klok, nu: number): Stand {
  const ref = Math.max(nu, klok.d1)
  const { hersteld } = klok
  const teltTot = hersteld === null ? ref : Math.min(ref, hersteld - 1)
  const opgeschoven = nietGeteld(klok.blokken, klok.d1, teltTot)
  const rekenstart = klok.d1 + opgeschoven
  const heropenbaar = hersteld === null ? null : heropenbaarTotEnMet(naarDag(hersteld), f.verloven)
  const blok = hersteld !== null && ref >= hersteld ? null : blokOp(klok.blokken, ref)
  let toestand: Stand['toestand'] = 'ziek'
  let heropenbaarTot: Stand['heropenbaarTotEnMet'] = null
  if (heropenbaar !== null && hersteld !== null && ref >= hersteld) {
    toestand = ref <= vanDag(heropenbaar) ? 'onderbroken' : 'gesloten'
    heropenbaarTot = toestand === 'onderbroken' ? heropenbaar : null
  } else if (blok !== null) {
    toestand = 'onderbroken'
    if (blok.oorzaak === 'onderbreking') heropenbaarTot = heropenbaarTotEnMet(naarDag(blok.van), f.verloven)
  }
  const voorbij =
    (f.overledenOp !== null && nu >= vanDag(f.overledenOp)) ||
    (f.regime === 'inDienst' && f.eindeDienstverband !== null && nu > vanDag(f.eindeDienstverband))
  if (voorbij) {
    toestand = 'gesloten'
    heropenbaarTot = null
  }
  // In a gap this is the week of the last day that counted: days of the gap are in `rekenstart` already.
  return {
    toestand,
    eersteZiektedag: naarDag(klok.d1),
    rekenstart: naarDag(rekenstart),
    week: Math.floor(Math.max(0, teltTot - rekenstart) / 7) + 1,
    opgeschoven,
    heropenbaarTotEnMet: heropenbaarTot,
  }
}

/** Why an open milestone does not have to be carried out, or null when it does. */
export function waaromNiet(
  f: Feiten,
  regel: Regel,
  uiterlijk: number,
  afwijking: Afwijking | undefined,
  stand: Stand,
): string | null {
  if (afwijking?.soort === 'nietVanToepassing') return afwijking.reden
  if (regel.geenPlicht !== null) return regel.geenPlicht
  if (regel.vervaltZonderMogelijkheden && f.geenBenutbareMogelijkheden) {
    return 'De bedrijfsarts ziet geen benutbare mogelijkheden.'
  }
  if (f.overledenOp !== null) return `Overleden op ${toonDag(f.overledenOp)}.`
  if (regel.vervaltBijAow && f.aowOp !== null && uiterlijk >= vanDag(f.aowOp)) {
    return `Niet meer verplicht vanaf de AOW-leeftijd (${toonDag(f.aowOp)}).`
  }
  if (regel.blijftNaSluiting) return null
  if (f.regime === 'inDienst' && f.eindeDienstverband !== null && uiterlijk > vanDag(f.eindeDienstverband)) {
    return `Het dienstverband eindigt op ${toonDag(f.eindeDienstverband)}.`
  }
  if (stand.toestand === 'gesloten') return 'Het dossier is gesloten.'
  return null
}

export interface Lopend {
  regel: Regel
  vanaf: number
  veilig: number
  uiterlijk: number
  gedaan: number | null
  uitgesteld: boolean
  nu: number
  stand: Stand
  waaromNiet: string | null
}

/** The state of one milestone. Done comes first: what was carried out stays carried out. */
export function bepaalToestand(m: Lopend): MijlpaalToestand {
  if (m.gedaan !== null) return m.gedaan <= m.uiterlijk ? 'opTijdGedaan' : 'teLaatGedaan'
  if (m.waaromNiet !== null) return 'nietVanToepassing'
  if (m.stand.toestand === 'onderbroken' && !m.regel.blijftNaSluiting) return 'gepauzeerd'
  if (m.nu < m.vanaf) return 'nogNiet'
  // Information is never late: nobody has to act on it here.
  if (m.regel.informatie) return 'open'
  if (m.nu > m.uiterlijk) return 'teLaat'
  if (m.nu >= m.veilig - m.regel.waarschuwDagen) return 'waarschuwing'
  return m.uitgesteld ? 'uitgesteld' : 'open'
}

/** Why the milestones of this case stand still today, or null. */
export function waaromPauze(klok: Klok, stand: Stand, nu: number): string | null {
  if (stand.toestand !== 'onderbroken') return null
  const blok = blokOp(klok.blokken, nu)
  if (blok?.oorzaak === 'verlof') return `Verlof tot en met ${toonDag(naarDag(blok.tot - 1))}: de termijnen staan stil.`
  const van = blok?.van ?? klok.hersteld ?? nu
  return `Hersteld per ${toonDag(naarDag(van))}: de termijnen staan stil.`
}
