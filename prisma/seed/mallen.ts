import { randomUUID } from 'node:crypto'
import { nieuwDossiernummer, nieuwOntvangstnummer } from '@/lib/verzuim/kenmerken'
import { type Dag, dag } from '@/lib/wet/kalender'
import { type Omgeving, vertel, verzinLopend } from './gevallen'
import type { Persoon } from './personen'
import { gevalRijen, type Nu } from './rijen'
import type { Rij } from './schrijf'
import type { Toeval } from './toeval'
import type { Gevalverhaal } from './verhaal'
import type { Mens } from './verloop'

const MALLEN = 400

/** A case to copy: rows of several tables. */
type Mal = Record<string, Rij[]>

/** The people in a mould; each copy puts others in their place. */
const alsConsultant: Mens = { id: randomUUID(), naam: 'consultant van de mal' }
const alsHr: Mens = { id: randomUUID(), naam: 'hr van de mal' }
const modelArbodienst = randomUUID()
const model: Persoon = {
  id: randomUUID(),
  werkgeverId: randomUUID(),
  dienstverbandId: randomUUID(),
  afdelingId: randomUUID(),
  naam: 'Mal',
  voornaam: 'Mal',
  functie: '',
  geboortedatum: dag('1985-01-01'),
  begin: dag('2010-01-01'),
  einde: null,
}

/** Whose cases the copies are. */
type Aanstaande = { id: string; arbodienstId: string; consultants: Mens[]; hr: Mens }

export type Mallen = { lopend: Mal[]; gesloten: Mal[] }

/** Cases of the model person, with everything that belongs to them. */
export function maakMallen(t: Toeval, nu: Nu): Mallen {
  const contract = { ziekmeldingDagen: 2, eersteContactDagen: 7, protocol: [] }
  const wie: Omgeving = {
    arbodienstId: modelArbodienst,
    consultant: alsConsultant,
    melders: () => [alsHr],
    hr: alsHr,
    contract,
  }
  const maak = (verhaal: Gevalverhaal): Mal => gevalRijen(t, vertel(t, nu, model, wie, verhaal), nu).rijen
  const verzinGesloten = (): Gevalverhaal => {
    const hersteld = -t.tussen(30, 500)
    return { perioden: [[hersteld - t.kies([2, 3, 5, 8, 14, 40, 120]), hersteld]] }
  }
  return {
    lopend: Array.from({ length: MALLEN }, () => maak(verzinLopend(t))),
    gesloten: Array.from({ length: MALLEN }, () => maak(verzinGesloten())),
  }
}

/** A case like the mould, of this person: the same days, every id and number its own. */
export function kopieer(t: Toeval, mal: Mal, persoon: Persoon, werkgever: Aanstaande): Record<string, Rij[]> {
  const consultant = t.kies(werkgever.consultants)
  const nieuw = new Map<unknown, unknown>([
    [modelArbodienst, werkgever.arbodienstId],
    [model.werkgeverId, werkgever.id],
    [model.id, persoon.id],
    [model.dienstverbandId, persoon.dienstverbandId],
    [alsHr.id, werkgever.hr.id],
    [alsHr.naam, werkgever.hr.naam],
    [alsConsultant.id, consultant.id],
    [alsConsultant.naam, consultant.naam],
  ])
  for (const rijen of Object.values(mal)) {
    for (const { id, dossiernummer, eersteZiektedag, ontvangstnummer } of rijen) {
      if (id) nieuw.set(id, randomUUID())
      if (dossiernummer) nieuw.set(dossiernummer, nieuwDossiernummer(eersteZiektedag as Dag))
      if (ontvangstnummer) nieuw.set(ontvangstnummer, nieuwOntvangstnummer())
    }
  }
  return Object.fromEntries(
    Object.entries(mal).map(([tabel, rijen]) => [tabel, rijen.map((rij) => vervang(rij, nieuw))]),
  )
}

function vervang(rij: Rij, nieuw: ReadonlyMap<unknown, unknown>): Rij {
  return Object.fromEntries(
    Object.entries(rij).map(([sleutel, waarde]) => [
      sleutel,
      // What is kept of an event holds ids too.
      sleutel === 'gegevens' ? vervang(waarde as Rij, nieuw) : (nieuw.get(waarde) ?? waarde),
    ]),
  )
}
