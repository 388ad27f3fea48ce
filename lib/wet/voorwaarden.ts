/** When a row of the table exists for a case, and what moves it along with a longer wage period. */
import type { Stap } from './begrippen.ts'
import { naarDag, vanDag } from './dagnummer.ts'
import { blokOp, telOp } from './klok.ts'
import type { Regel, Voorwaarde } from './regel.ts'
import type { Rekening } from './rekenen.ts'

/** Is the person sick on the last day of employment (not recovered, not in a gap)? */
function ziekUitDienst(r: Rekening): boolean {
  const f = r.feiten
  if (f.regime !== 'inDienst' || f.eindeDienstverband === null) return false
  const e = vanDag(f.eindeDienstverband)
  if (r.klok.hersteld !== null && e >= r.klok.hersteld) return false
  return blokOp(r.klok.blokken, e)?.oorzaak !== 'onderbreking'
}

function vertraging(r: Rekening): number {
  const op = r.feiten.wiaAanvraagOntvangenOp
  const termijn = r.bekend.get('wiaAanvraag')
  return op === null || termijn === undefined ? 0 : Math.max(0, vanDag(op) - termijn.uiterlijk)
}

function vangnetLaterBekend(r: Rekening): boolean {
  const bekend = r.feiten.vangnetBekendOp
  const regulier = r.klok.d1 + (r.feiten.vangnetMeldmoment === 'naZesWeken' ? 42 : 3)
  return bekend !== null && bekend !== undefined && vanDag(bekend) > regulier
}

/** Does a row with this condition exist for these facts? */
export function geldtVoorwaarde(r: Rekening, v: Voorwaarde): boolean {
  const f = r.feiten
  switch (v) {
    case 'altijd':
      return true
    case 'loonsanctie':
      return f.loonsanctie !== null
    case 'bekortingGevraagd':
      return Boolean(f.loonsanctie?.bekortingGevraagdOp)
    case 'langerLoon':
      return f.loonsanctie !== null || verlenging(r) > 0 || vertraging(r) > 0
    case 'aow': {
      const eind = r.bekend.get('eindeWachttijd')
      return f.aowOp !== null && eind !== undefined && vanDag(f.aowOp) < eind.uiterlijk
    }
    case 'ziekUitDienst':
      return ziekUitDienst(r)
    case 'vangnet':
      return f.vangnet === 'ja'
    case 'vangnetVierdeDag':
      return !vangnetLaterBekend(r) && f.vangnetMeldmoment !== 'naZesWeken'
    case 'vangnetNaZesWeken':
      return !vangnetLaterBekend(r) && f.vangnetMeldmoment === 'naZesWeken'
    case 'vangnetLaterBekend':
      return vangnetLaterBekend(r)
    case 'vangnetHersteld':
      return r.klok.hersteld !== null
  }
}

/** Days by which the agreed extension is longer than 104 weeks (WIA art. 24). */
function verlenging(r: Rekening): number {
  const tot = r.feiten.vrijwilligeVerlengingTot
  if (tot === null) return 0
  const eindeWachttijd = telOp(r.klok.blokken, r.klok.d1 - 1, 728, null) + 1
  return Math.max(0, vanDag(tot) + 1 - eindeWachttijd)
}

function extraDagen(r: Rekening, oorzaak: Regel['schuiftMee'][number], op: number): number {
  if (oorzaak === 'verlenging') return verlenging(r)
  if (oorzaak === 'lateAanvraag') return vertraging(r)
  return (r.bekend.get('loonsanctieEinde')?.uiterlijk ?? 0) - op
}

/**
 * Moves a day along with a longer wage period: the agreed extension (WIA 24; the application then falls 11 weeks before
 * its end), a late application (BW 7:629 lid 11 a), a sanction (the end of pay is never before the end of the sanction).
 */
export function schuifMee(r: Rekening, regel: Regel, van: number, stappen: Stap[] | null): number {
  let op = van
  for (const oorzaak of regel.schuiftMee) {
    const dagen = extraDagen(r, oorzaak, op)
    if (dagen <= 0) continue
    op += dagen
    stappen?.push({ soort: 'verschuiving', oorzaak, van: null, totEnMet: null, dagen, op: naarDag(op) })
  }
  return op
}
