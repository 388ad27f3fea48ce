import type { z } from 'zod'
import { type Dag, isDag, leesDag } from '@/lib/wet/kalender'
import { beginfout, eindefout, geboortedatumfout, isElfproef } from '../controleer'
import { dienstverbandVelden, persoonVelden } from '../medewerker-schema'
import * as veld from '../velden-schema'
import { volledigeNaam } from '../zoeknaam'
import { type Afdelingenzoeker, alsPad } from './afdelingspad'
import { type Lijstveld, lijstvelden, verplichteKolommen } from './kolommen'
import type { Csv } from './lees-csv'
import type { Csvrij } from './splits'
import { type Celfout, type Voorstel, type Voorstelrij, voorstelrijSchema } from './voorstel'

/** Errors that are kept to show; the rest is counted. */
const MEESTE_FOUTEN = 500
/** Of a wrong value only this much is shown. */
const LANGSTE_WAARDE = 60
/** So many numbers that all pass the test of a BSN are no chance (one in eleven each). */
const GEEN_TOEVAL = 3
const VOLTIJD = '40'

const schemas: Record<Lijstveld, z.ZodType> = {
  ...persoonVelden,
  ...dienstverbandVelden,
  afdeling: veld.tekstOfNiets(300),
}
const afdelingsnaam = veld.naamdeel('', 80)

/** What the register knows that decides about a row. */
export interface Bekend {
  vandaag: Dag
  personeelsnummers: ReadonlySet<string>
  afdelingen: Afdelingenzoeker
}

/** Looks at every cell: what can be added, what is there already, and what is wrong and what to do about it. Pure. */
export function keurRijen(csv: Csv, bekend: Bekend): Voorstel {
  const { velden, genegeerd, bsn } = csv.kolommen
  const ontbrekend = Object.entries(verplichteKolommen).flatMap(([naam, kop]) => (naam in velden ? [] : [kop]))
  const uit: Voorstel = {
    rijen: [],
    overgeslagen: [],
    fouten: [],
    aantalFouten: 0,
    genegeerd,
    bsnKolommen: bsn,
    ontbrekend,
  }
  if (ontbrekend.length > 0) return uit
  const lijktBsn = lijktKolomBsn(csv)
  const eerder = new Map<string, number>()
  for (const rij of csv.rijen) {
    const cellen = new Cellen(csv, rij)
    const nummer = cellen.lees('personeelsnummer')
    const bestaat = typeof nummer === 'string' && bekend.personeelsnummers.has(nummer)
    if (bestaat) {
      uit.overgeslagen.push({ rij: rij.rij, personeelsnummer: nummer, naam: naamIn(cellen) })
      continue
    }
    if (typeof nummer === 'string') {
      const dubbel = eerder.get(nummer)
      if (dubbel !== undefined)
        cellen.fout(
          'personeelsnummer',
          `Dit personeelsnummer staat ook op rij ${dubbel}. Haal een van beide rijen weg.`,
        )
      if (lijktBsn)
        cellen.fout(
          'personeelsnummer',
          'Deze kolom lijkt burgerservicenummers (BSN) te bevatten. Gebruik het personeelsnummer.',
        )
      eerder.set(nummer, dubbel ?? rij.rij)
    }
    const gekeurd = keurRij(cellen, bekend)
    if (gekeurd) uit.rijen.push(gekeurd)
    uit.aantalFouten += cellen.fouten.length
    uit.fouten.push(...cellen.fouten.slice(0, MEESTE_FOUTEN - uit.fouten.length))
  }
  return uit
}

function keurRij(cellen: Cellen, bekend: Bekend): Voorstelrij | null {
  const waarden = Object.fromEntries(lijstvelden.map((naam) => [naam, cellen.lees(naam)]))
  const { geboortedatum, begin, einde } = waarden
  const geboortefout = isDag(geboortedatum) ? geboortedatumfout(geboortedatum, bekend.vandaag) : null
  cellen.fout('geboortedatum', geboortefout)
  // A birth date that cannot be says nothing about the first day of work.
  const geboren = isDag(geboortedatum) && geboortefout === null ? geboortedatum : null
  if (isDag(begin)) {
    cellen.fout('begin', beginfout(begin, geboren, bekend.vandaag))
    cellen.fout('einde', eindefout(begin, isDag(einde) ? einde : null))
  }
  const pad = typeof waarden.afdeling === 'string' ? alsPad(waarden.afdeling) : null
  if (pad) cellen.fout('afdeling', padfout(pad, bekend.afdelingen))
  cellen.keurAantal()
  if (cellen.fouten.length > 0) return null
  return voorstelrijSchema.parse({ ...waarden, afdeling: pad, rij: cellen.nummer })
}

function padfout(pad: string[], afdelingen: Afdelingenzoeker): string | null {
  if (pad.length === 0) return 'Vul een naam van een afdeling in, of laat het vak leeg.'
  for (const naam of pad) {
    const gelezen = afdelingsnaam.safeParse(naam)
    if (!gelezen.success) return gelezen.error.issues[0]?.message ?? null
  }
  if (afdelingen.vind(pad) !== 'dubbel') return null
  return 'Er zijn meer afdelingen met deze naam. Schrijf ook de afdeling erboven, zoals: Zorg > Nacht.'
}

/** The cells of one row by field, and what is wrong with them. */
class Cellen {
  readonly fouten: Celfout[] = []
  readonly nummer: number
  readonly #csv: Csv
  readonly #rij: Csvrij

  constructor(csv: Csv, rij: Csvrij) {
    this.#csv = csv
    this.#rij = rij
    this.nummer = rij.rij
  }

  /** The column of a field that is filled in, the preferred one first; what it holds is text, never a formula. */
  #kolom(naam: Lijstveld): number | undefined {
    const kolommen = this.#csv.kolommen.velden[naam] ?? []
    return kolommen.find((i) => (this.#rij.cellen[i] ?? '').trim() !== '') ?? kolommen[0]
  }

  #ruw(naam: Lijstveld): string {
    const kolom = this.#kolom(naam)
    return kolom === undefined ? '' : (this.#rij.cellen[kolom] ?? '')
  }

  /** The clean value of a field; undefined, with an error noted, when it is wrong. */
  lees(naam: Lijstveld): unknown {
    const gelezen = schemas[naam].safeParse(alsGetypt(naam, this.#ruw(naam)))
    if (gelezen.success) return gelezen.data
    this.fout(naam, gelezen.error.issues[0]?.message ?? null)
    return undefined
  }

  fout(naam: Lijstveld, fout: string | null): void {
    const kolom = this.#kolom(naam)
    const kop = kolom === undefined ? naam : (this.#csv.kop[kolom] ?? naam)
    this.#voegToe(kop, this.#ruw(naam), fout)
  }

  /** More cells than the first row has names for: mostly a separator inside a text without quotes. */
  keurAantal(): void {
    const teVeel = this.#rij.cellen.slice(this.#csv.kop.length).filter((cel) => cel.trim() !== '')
    if (teVeel.length === 0) return
    this.#voegToe(
      '',
      teVeel.join(' '),
      'Deze rij heeft meer vakken dan de kopregel. Zet tekst met een scheidingsteken tussen aanhalingstekens.',
    )
  }

  #voegToe(kop: string, waarde: string, fout: string | null): void {
    if (fout === null || this.fouten.some((f) => f.kolom === toonbaar(kop) && f.fout === fout)) return
    this.fouten.push({ rij: this.nummer, kolom: toonbaar(kop), waarde: toonbaar(waarde), fout })
  }
}

/** Small liberties of payroll programs: 15/6/1985, 15.6.1985, a time behind a date, no full-time hours. */
function alsGetypt(naam: Lijstveld, ruw: string): string {
  const tekst = ruw.trim()
  if (naam === 'voltijduren' && tekst === '') return VOLTIJD
  if (naam !== 'geboortedatum' && naam !== 'begin' && naam !== 'einde') return ruw
  const dag = tekst
    .replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})/u, '$1-$2-$3')
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/u, '')
  return leesDag(dag) ?? dag
}

/** A value as it can be shown on one line, whatever was in it; invisible characters become visible. */
export function toonbaar(tekst: string): string {
  const veilig = tekst.trim().replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
  const tekens = [...veilig]
  return tekens.length > LANGSTE_WAARDE ? `${tekens.slice(0, LANGSTE_WAARDE).join('')} …` : veilig
}

function naamIn(cellen: Cellen): string {
  const [voornaam, tussenvoegsel, achternaam] = (['voornaam', 'tussenvoegsel', 'achternaam'] as const).map((naam) =>
    cellen.lees(naam),
  )
  const deel = (waarde: unknown) => (typeof waarde === 'string' ? waarde : '')
  return volledigeNaam({ voornaam: deel(voornaam), tussenvoegsel: deel(tussenvoegsel), achternaam: deel(achternaam) })
}

function lijktKolomBsn(csv: Csv): boolean {
  const kolom = csv.kolommen.velden.personeelsnummer?.[0]
  if (kolom === undefined) return false
  const lang = csv.rijen.map((rij) => (rij.cellen[kolom] ?? '').trim()).filter((nummer) => /^\d{8,9}$/u.test(nummer))
  return lang.length >= GEEN_TOEVAL && lang.every(isElfproef)
}
