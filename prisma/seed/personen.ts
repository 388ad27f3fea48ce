import { alsZoekwoorden, volledigeNaam, zoeknaam } from '@/lib/organisatie/zoeknaam'
import { type Dag, dag, dagenTussen, max, min, plusDagen } from '@/lib/wet/kalender'
import { naamlijsten } from './namen'
import { plaatsen, straatdelen } from './plaatsen'
import type { Rij } from './schrijf'
import type { Toeval } from './toeval'

/** Somebody in the register, as the stories of sickness need him. */
export type Persoon = {
  id: string
  werkgeverId: string
  dienstverbandId: string
  afdelingId: string
  naam: string
  voornaam: string
  functie: string
  geboortedatum: Dag
  begin: Dag
  /** last day of employment, when it ends or ended */
  einde: Dag | null
}

/** A name as the register keeps it. */
export type Naam = { voornaam: string; tussenvoegsel: string | null; achternaam: string }

/** A place to work: what is needed of a department and its functions. */
export type Plek = { werkgeverId: string; afdelingId: string; functie: string; domein: string; voltijduren: number }

const AOW = 67 * 365
const JONGST = 17 * 365

/** A name of one of the backgrounds; `vrouwen` is the share of women. */
export function maakNaam(t: Toeval, vrouwen: number): Naam {
  let rest = t.fractie() * naamlijsten.reduce((som, h) => som + h.deel, 0)
  const herkomst = naamlijsten.find((h) => {
    rest -= h.deel
    return rest < 0
  })
  const lijst = herkomst ?? t.kies(naamlijsten)
  return { voornaam: t.kies(t.kans(vrouwen) ? lijst.vrouw : lijst.man), ...t.kies(lijst.achternaam) }
}

const letters = 'ABCDEFGHJKLMNPRSTUVWXZ'.split('')

function maakAdres(t: Toeval): Rij {
  const { plaats, postcodes } = t.kies(plaatsen)
  const toevoeging = t.kans(0.12) ? t.kies([' A', ' B', '-2', ' bis']) : ''
  return {
    straat: t.kies(straatdelen.eerste) + t.kies(straatdelen.tweede),
    huisnummer: `${t.tussen(1, 180)}${toevoeging}`,
    postcode: `${t.tussen(postcodes[0], postcodes[1])} ${t.kies(letters)}${t.kies(letters)}`,
    plaats,
  }
}

/** A number of a range that is given to nobody. */
export function maakTelefoon(t: Toeval): string {
  return `06-0000${String(t.tussen(0, 9999)).padStart(4, '0')}`
}

/**
 * One person with one running employment: the rows, and what the stories need. `einde` makes it an employment that ends
 * (or ended) on that day.
 */
export function maakPersoon(
  t: Toeval,
  plek: Plek,
  wat: { naam: Naam; personeelsnummer: string; vandaag: Dag; vroegste: Dag; begin?: Dag; einde?: Dag | null },
): { persoon: Persoon; werknemer: Rij; dienstverband: Rij } {
  const { naam, vandaag } = wat
  const einde = wat.einde ?? null
  const geboortedatum = plusDagen(vandaag, -t.tussen(JONGST + 365, AOW - 400))
  const vanaf = max(wat.vroegste, plusDagen(geboortedatum, JONGST))
  const tot = min(einde ?? vandaag, plusDagen(vandaag, -30))
  // Half of a staff came in the last years.
  const dagen = Math.max(0, dagenTussen(vanaf, tot))
  const begin = wat.begin ?? eersteVanDeMaand(plusDagen(tot, -Math.floor(dagen * t.fractie() * t.fractie())), vanaf)
  const adresnaam = alsZoekwoorden(`${naam.voornaam} ${naam.tussenvoegsel ?? ''} ${naam.achternaam}`)
  const persoon: Persoon = {
    id: t.uuid(),
    werkgeverId: plek.werkgeverId,
    dienstverbandId: t.uuid(),
    afdelingId: plek.afdelingId,
    naam: volledigeNaam(naam),
    voornaam: naam.voornaam,
    functie: plek.functie,
    geboortedatum,
    begin,
    einde,
  }
  const werknemer = {
    id: persoon.id,
    werkgeverId: plek.werkgeverId,
    personeelsnummer: wat.personeelsnummer,
    ...naam,
    geboortedatum,
    email: t.kans(0.9) ? `${adresnaam.replace(' ', '.').replaceAll(' ', '')}@${plek.domein}` : null,
    telefoon: maakTelefoon(t),
    ...maakAdres(t),
    afdelingId: plek.afdelingId,
    // What trigger dienstverband_na would set: right at once, it has nothing left to write.
    laatsteDag: einde ?? '9999-12-31',
    zoeknaam: zoeknaam(naam),
    zoekvoornaam: alsZoekwoorden(naam.voornaam),
    aangemaaktOp: `${begin}T09:00:00Z`,
  }
  return { persoon, werknemer, dienstverband: maakDienstverband(t, plek, persoon) }
}

/** The row of an employment; part-time as it is in this line of work. */
export function maakDienstverband(t: Toeval, plek: Plek, persoon: Persoon): Rij {
  const { voltijduren } = plek
  const deeltijd = t.kies([1, 1, 1, 0.9, 0.8, 0.8, 0.67, 0.6, 0.5, 0.4])
  return {
    id: persoon.dienstverbandId,
    werkgeverId: plek.werkgeverId,
    werknemerId: persoon.id,
    functie: plek.functie,
    afdelingId: plek.afdelingId,
    contracturen: Math.round(voltijduren * deeltijd),
    voltijduren,
    begin: persoon.begin,
    einde: persoon.einde,
  }
}

function eersteVanDeMaand(d: Dag, vroegste: Dag): Dag {
  return max(dag(`${d.slice(0, 8)}01`), vroegste)
}
