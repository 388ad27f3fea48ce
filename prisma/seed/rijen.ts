import { afwezigOp } from '@/lib/poortwacht/feiten-van'
import { REGELVERSIE } from '@/lib/poortwacht/regelversie'
import { type GevalStand, standVan, type TaakGegevens, takenVan } from '@/lib/poortwacht/taken-van'
import { aowDatum } from '@/lib/wet/aow'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import { type Bij, contactRijen, gebeurtenisRijen, wieLegtVast } from './geschiedenis'
import { alsGeval, tijdlijnVan } from './mijlpalen'
import { moment } from './moment'
import { maakTelefoon } from './personen'
import type { Rij } from './schrijf'
import type { Toeval } from './toeval'
import type { Melding, Verloop } from './verloop'

/** The day and moment of seeding. */
export type Nu = { vandaag: Dag; nu: Date }

const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('')

function kenmerk(t: Toeval, lengte: number): string {
  return Array.from({ length: lengte }, () => t.kies(TEKENS)).join('')
}

/**
 * The rows of one case: its facts as they were recorded, and what the law engine makes of them today, exactly as
 * `herbereken` would store it (tests/poortwacht checks that).
 */
export function gevalRijen(
  t: Toeval,
  v: Verloop,
  { vandaag, nu }: Nu,
): { gevalId: string; rijen: Record<string, Rij[]> } {
  const gevalId = t.uuid()
  const { stand, taken, afwezigheid, namen } = berekening(v, vandaag)
  const [eerste] = v.meldingen
  if (!eerste) throw new Error(`${v.persoon.naam} heeft geen ziekmelding.`)
  const { werkgeverId, id: werknemerId, dienstverbandId } = v.persoon
  const bij = { werkgeverId, gevalId }
  const meldingen = v.meldingen.map((m) => meldingRij(t, v, m, gevalId))
  const contacten = contactRijen(t, v, bij, nu)
  return {
    gevalId,
    rijen: {
      verzuimgeval: [
        {
          id: gevalId,
          werkgeverId,
          werknemerId,
          dienstverbandId,
          arbodienstId: v.arbodienstId,
          verzuimconsultantId: v.consultant?.id ?? null,
          dossiernummer: `${eerste.eersteZiektedag.slice(0, 4)}-${kenmerk(t, 6)}`,
          eersteZiektedag: eerste.eersteZiektedag,
          ...stand,
          afwezigheid,
          geenBenutbareMogelijkheden: v.geenBenutbareMogelijkheden,
          eersteContactOp: v.eersteContactOp,
          aowOp: aowDatum(v.persoon.geboortedatum),
          berekendOp: vandaag,
          regelversie: REGELVERSIE,
          versie: 1,
          aangemaaktOp: eerste.gemeldOp,
          geslotenOp: stand.toestand === 'gesloten' ? geslotenOp(t, v, nu) : null,
        },
      ],
      verzuimmelding: meldingen,
      werkhervatting: v.werkhervattingen.map((h) => ({
        ...bij,
        ...h,
        doorId: v.hr.id,
        doorNaam: v.hr.naam,
        op: moment(t, h.vanaf, nu),
      })),
      verlof: v.verloven.map((x) => ({
        werkgeverId,
        werknemerId,
        arbodienstId: v.arbodienstId,
        van: x.van,
        totEnMet: x.totEnMet,
        zelfdeOorzaak: x.zelfdeOorzaak,
        doorNaam: v.hr.naam,
        op: moment(t, plusDagen(x.van, -20), nu),
      })),
      mijlpaalfeit: mijlpaalRijen(t, v, bij, nu),
      taak: taken.map((taak) => ({ ...bij, ...taak })),
      loonsanctie: v.loonsanctie
        ? [{ ...bij, ...v.loonsanctie, doorNaam: v.hr.naam, op: moment(t, plusDagen(v.loonsanctie.besluitOp, 3), nu) }]
        : [],
      ...contacten,
      gebeurtenis: gebeurtenisRijen(t, v, bij, { meldingen, contacten: contacten.contactmoment, namen }, nu),
    },
  }
}

/** What the product stores of the facts. With its only report withdrawn there is nothing to guide. */
function berekening(
  v: Verloop,
  vandaag: Dag,
): { stand: GevalStand; taken: TaakGegevens[]; afwezigheid: number; namen: Map<string, string> } {
  const tijdlijn = tijdlijnVan(v, vandaag)
  const stand = standVan(tijdlijn)
  const namen = new Map(tijdlijn.mijlpalen.map((m) => [m.code, m.naam]))
  if (!v.meldingen.every((m) => m.ingetrokkenOp)) {
    return { stand, taken: takenVan(tijdlijn), afwezigheid: afwezigOp(alsGeval(v), vandaag), namen }
  }
  const leeg = {
    volgendeCode: null,
    volgendeNummer: null,
    volgendeWie: null,
    volgendeVeilig: null,
    volgendeUiterlijk: null,
  }
  return { stand: { ...stand, ...leeg, toestand: 'gesloten', heropenbaarTot: null }, taken: [], afwezigheid: 0, namen }
}

/** The night after the last day on which the case could go on. */
function geslotenOp(t: Toeval, v: Verloop, nu: Date): string {
  const laatste = v.meldingen.at(-1)
  if (laatste?.ingetrokkenOp) return laatste.ingetrokkenOp
  const hersteld = laatste?.hersteldPer ?? v.persoon.einde
  return hersteld === null ? nu.toISOString() : moment(t, plusDagen(hersteld, 28), nu, [4, 5])
}

function meldingRij(t: Toeval, v: Verloop, m: Melding, gevalId: string): Rij & { id: string; ontvangstnummer: string } {
  return {
    id: t.uuid(),
    werkgeverId: v.persoon.werkgeverId,
    gevalId,
    werknemerId: v.persoon.id,
    dienstverbandId: v.persoon.dienstverbandId,
    eersteZiektedag: m.eersteZiektedag,
    hersteldPer: m.hersteldPer,
    ontvangstnummer: `ZM-${kenmerk(t, 4)}-${kenmerk(t, 4)}`,
    gemeldOp: m.gemeldOp,
    gemeldDoorId: m.gemeldDoor.id,
    gemeldDoorNaam: m.gemeldDoor.naam,
    telefoon: t.kans(0.4) ? maakTelefoon(t) : null,
    verpleegadres: m.verpleegadres ?? null,
    verwachteDuur: m.verwachteDuur,
    lopendWerk: m.lopendWerk ?? null,
    vangnet: m.vangnet,
    arbeidsongeval: m.arbeidsongeval ?? 'nee',
    verkeersongeval: m.verkeersongeval ?? 'nee',
    hersteldGemeldOp: m.hersteldGemeldOp,
    ingetrokkenOp: m.ingetrokkenOp ?? null,
    ingetrokkenReden: m.ingetrokkenOp ? 'verkeerdePersoon' : null,
  }
}

function mijlpaalRijen(t: Toeval, v: Verloop, bij: Bij, nu: Date): Rij[] {
  const gedaan = v.gedaan.map((g) => ({ ...g, soort: 'gedaan', tot: null, reden: null, sinds: g.op }))
  const afgeweken = v.afwijkingen.map((a) => ({ ...a, op: null }))
  return [...gedaan, ...afgeweken].map((f) => {
    const wie = wieLegtVast(v, f.code)
    return {
      ...bij,
      code: f.code,
      nummer: f.nummer,
      soort: f.soort,
      op: f.op,
      tot: f.tot,
      reden: f.reden,
      doorId: wie.id,
      doorNaam: wie.naam,
      vastgelegdOp: moment(t, f.sinds, nu),
    }
  })
}
