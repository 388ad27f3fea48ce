import { type Recht, reikwijdte } from '@/lib/toegang/rechten'
import type { Relatie } from '@/lib/toegang/relaties'
import type { Portaal } from '@/lib/toegang/rollen'
import type { Daad } from './model'
import type { Kijker } from './stad'

// Which right of the matrix lies behind a deed with a table, per portal. The model asks the matrix through this table, so that
// a role that holds a right in the one and not in the other makes the comparison with Postgres fail.

type Rechten = Partial<Record<Daad, Partial<Record<Portaal, Recht>>>>

const lezen = {
  werkgever: 'verzuim.lezen',
  arbodienst: 'dossier.lezen',
  medisch: 'dossier.lezen.medisch',
  werknemer: 'eigenDossier.lezen',
} as const
const register: Rechten = {
  zien: { werkgever: 'register.lezen' },
  maken: { werkgever: 'register.wijzigen' },
  wijzigen: { werkgever: 'register.wijzigen' },
}
const alleenHr: Rechten = {
  zien: { werkgever: 'register.wijzigen' },
  maken: { werkgever: 'register.wijzigen' },
  wijzigen: { werkgever: 'register.wijzigen' },
  verwijderen: { werkgever: 'register.wijzigen' },
}
const melden: Rechten = {
  zien: lezen,
  maken: { werkgever: 'verzuim.melden' },
  wijzigen: { werkgever: 'verzuim.melden' },
}
const mijlpaal = {
  werkgever: 'mijlpaal.vastleggen.werkgever',
  arbodienst: 'mijlpaal.vastleggen.arbodienst',
} as const
const beide: Rechten = { zien: lezen, maken: mijlpaal, wijzigen: mijlpaal }
const metMedisch = { ...mijlpaal, medisch: 'terugkoppeling.vrijgeven' } as const
const medischStuk: Rechten = { zien: { medisch: 'medisch.lezen' }, maken: { medisch: 'medisch.schrijven' } }

const geven = {
  werkgever: 'toegang.beheren.werkgever',
  arbodienst: 'toegang.beheren.arbodienst',
  beheer: 'toegang.beheren.platform',
} as const
const vervangen = { werkgever: 'vervanging.regelen.werkgever', arbodienst: 'vervanging.regelen.arbodienst' } as const

const stukkenLezen = { ...lezen, medisch: undefined }
const schrijven = {
  werkgever: 'document.schrijven.werkgever',
  arbodienst: 'document.voorbereiden',
  werknemer: 'eigenDocument.schrijven',
} as const

const brieven = { werkgever: 'brief.beheren.werkgever', arbodienst: 'brief.beheren.arbodienst' } as const

export const rechtenPerTabel: Record<string, Rechten> = {
  document: { zien: stukkenLezen, maken: schrijven },
  documentversie: { zien: stukkenLezen, maken: schrijven, wijzigen: schrijven },
  documentdeel: { zien: stukkenLezen, maken: schrijven, wijzigen: schrijven },
  handtekening: {
    zien: stukkenLezen,
    maken: { werkgever: 'document.tekenen.werkgever', werknemer: 'eigenDocument.tekenen' },
  },
  tekenlink: {
    zien: { werkgever: 'document.schrijven.werkgever' },
    maken: { werkgever: 'document.tekenen.werkgever' },
    wijzigen: { werkgever: 'document.tekenen.werkgever' },
  },
  pdf: { zien: stukkenLezen, maken: { ...schrijven, werknemer: undefined } },
  bestand: { zien: stukkenLezen, maken: schrijven, wijzigen: schrijven },
  afdeling: {
    zien: { werkgever: 'register.lezen' },
    maken: { werkgever: 'afdeling.wijzigen' },
    wijzigen: { werkgever: 'afdeling.wijzigen' },
    verwijderen: { werkgever: 'afdeling.wijzigen' },
  },
  werknemer: register,
  dienstverband: register,
  werknemerwijziging: alleenHr,
  importvoorstel: alleenHr,
  begeleiding: { zien: { ...lezen, werkgever: undefined } },
  verzuimgeval: {
    zien: lezen,
    maken: { werkgever: 'verzuim.melden' },
    wijzigen: { werkgever: 'verzuim.melden', arbodienst: 'contact.vastleggen', medisch: 'terugkoppeling.vrijgeven' },
  },
  verzuimmelding: melden,
  werkhervatting: melden,
  verlof: melden,
  mijlpaalfeit: { zien: lezen, maken: metMedisch, wijzigen: metMedisch },
  taak: { zien: lezen, maken: metMedisch, wijzigen: metMedisch, verwijderen: metMedisch },
  gevalfeit: beide,
  loonsanctie: beide,
  gebeurtenis: { zien: lezen, maken: metMedisch },
  contactmoment: { zien: lezen, maken: { arbodienst: 'contact.vastleggen' } },
  contactnotitie: { zien: { arbodienst: 'dossier.lezen' }, maken: { arbodienst: 'contact.vastleggen' } },
  gevalafschrift: { zien: { arbodienst: 'afschrift.lezen', medisch: 'dossier.lezen.medisch' } },
  medisch_dossier: { zien: { medisch: 'medisch.lezen' }, maken: { medisch: 'medisch.openen' } },
  dossiersleutel: { zien: { medisch: 'medisch.lezen' }, maken: { medisch: 'medisch.toegang' } },
  medische_notitie: medischStuk,
  medische_bijlage: medischStuk,
  medisch_concept: {
    zien: { medisch: 'medisch.schrijven' },
    maken: { medisch: 'medisch.schrijven' },
    wijzigen: { medisch: 'medisch.schrijven' },
    verwijderen: { medisch: 'medisch.schrijven' },
  },
  behandelrelatie: {
    zien: { medisch: 'medisch.lezen' },
    maken: { medisch: 'medisch.toegang' },
    wijzigen: { medisch: 'medisch.toegang' },
  },
  bsn: { zien: { medisch: 'medisch.bsn' }, maken: { medisch: 'medisch.bsn' }, wijzigen: { medisch: 'medisch.bsn' } },
  medische_machtiging: {
    zien: { medisch: 'medisch.uitvoeren' },
    maken: { medisch: 'machtiging.vragen' },
    wijzigen: { medisch: 'machtiging.vragen' },
  },
  medische_machtigingbrief: { zien: { medisch: 'medisch.uitvoeren' }, maken: { medisch: 'machtiging.vragen' } },
  medische_machtiginglink: {
    zien: { medisch: 'machtiging.vragen' },
    maken: { medisch: 'machtiging.vragen' },
    wijzigen: { medisch: 'machtiging.vragen' },
  },
  linkpost: {
    zien: { medisch: 'machtiging.vragen' },
    maken: { medisch: 'machtiging.vragen' },
    wijzigen: { medisch: 'machtiging.vragen' },
  },
  dossieroverdracht: { zien: { medisch: 'medisch.overdragen' }, maken: { medisch: 'medisch.overdragen' } },
  dossierkoppeling: { zien: { medisch: 'medisch.koppelen' }, maken: { medisch: 'medisch.koppelen' } },
  second_opinion: { zien: { medisch: 'medisch.secondOpinion', werknemer: 'secondOpinion.vragen' } },
  terugkoppeling: { zien: lezen, maken: { medisch: 'terugkoppeling.vrijgeven' } },
  actie: {
    zien: { ...lezen, medisch: undefined },
    maken: { werkgever: 'taak.regelen.werkgever', arbodienst: 'taak.regelen.arbodienst' },
    wijzigen: { werkgever: 'taak.regelen.werkgever', arbodienst: 'taak.regelen.arbodienst' },
  },
  briefsjabloon: { maken: brieven, wijzigen: brieven, verwijderen: brieven },
  huisstijl: { maken: brieven, wijzigen: brieven },
  logo: { maken: brieven, wijzigen: brieven },
  protocolversie: {
    zien: { arbodienst: 'protocol.beheren' },
    maken: { arbodienst: 'protocol.beheren' },
    wijzigen: { arbodienst: 'protocol.beheren' },
    verwijderen: { arbodienst: 'protocol.beheren' },
  },
  advies: { zien: lezen, maken: { arbodienst: 'advies.geven' } },
  adviesopvolging: {
    zien: { werkgever: 'verzuim.lezen', arbodienst: 'dossier.lezen' },
    maken: { werkgever: 'advies.opvolgen' },
  },
  signaaluitstel: {
    zien: { werkgever: 'verzuim.lezen', arbodienst: 'dossier.lezen' },
    maken: { werkgever: 'taak.regelen.werkgever', arbodienst: 'taak.regelen.arbodienst' },
  },
  bewaarhouding: {
    zien: { werkgever: 'bewaren.beheren' },
    maken: { werkgever: 'bewaren.beheren' },
    wijzigen: { werkgever: 'bewaren.beheren' },
  },
  vernietiging: { zien: { werkgever: 'bewaren.beheren' } },
  spreekuurblok: {
    zien: { arbodienst: 'planning.lezen', medisch: 'agenda.lezen' },
    maken: { arbodienst: 'planning.wijzigen' },
    verwijderen: { arbodienst: 'planning.wijzigen' },
  },
  afspraak: {
    zien: { arbodienst: 'planning.lezen', medisch: 'agenda.lezen', werknemer: 'eigenAfspraken.lezen' },
    maken: { arbodienst: 'planning.wijzigen' },
    wijzigen: { arbodienst: 'planning.wijzigen', medisch: 'agenda.bijwerken' },
  },
  afspraakvermelding: { zien: { werkgever: 'verzuim.lezen' } },
  wachtlijstplek: {
    zien: { arbodienst: 'planning.lezen' },
    maken: { arbodienst: 'planning.wijzigen' },
    wijzigen: { arbodienst: 'planning.wijzigen' },
  },
  toewijzing: {
    maken: { arbodienst: 'toegang.beheren.arbodienst' },
    wijzigen: { arbodienst: 'toegang.beheren.arbodienst' },
  },
  arbodienst: { maken: { beheer: 'organisatie.beheren' }, wijzigen: { beheer: 'organisatie.beheren' } },
  werkgever: { maken: { beheer: 'organisatie.beheren' }, wijzigen: { beheer: 'organisatie.beheren' } },
  contract: { maken: { beheer: 'organisatie.beheren' }, wijzigen: { beheer: 'organisatie.beheren' } },
  mailstand: { zien: geven },
  roltoekenning: { maken: geven, wijzigen: geven },
  vervanging: { zien: vervangen, maken: vervangen, wijzigen: vervangen },
  diagnosecode: {
    zien: { beheer: 'diagnosecodes.beheren', medisch: 'medisch.lezen' },
    maken: { beheer: 'diagnosecodes.beheren' },
    wijzigen: { beheer: 'diagnosecodes.beheren' },
  },
  diagnosevoorstel: {
    zien: { beheer: 'diagnosecodes.beheren' },
    maken: { beheer: 'diagnosecodes.beheren' },
    wijzigen: { beheer: 'diagnosecodes.beheren' },
    verwijderen: { beheer: 'diagnosecodes.beheren' },
  },
  logboekregel: { zien: { beheer: 'logboek.lezen' } },
  logboekzegel: { zien: { beheer: 'logboek.lezen' } },
  logboekpunt: { zien: { beheer: 'logboek.lezen' } },
  logboekpuntkop: { zien: { beheer: 'logboek.lezen' } },
  steekproef: { zien: { beheer: 'logboek.lezen' } },
  steekproefitem: { zien: { beheer: 'logboek.lezen' } },
  steekproefoordeel: { zien: { beheer: 'logboek.lezen' }, maken: { beheer: 'logboek.beoordelen' } },
}

/** Of whom this person may do this with rows of this table, as the matrix says; empty is nothing. */
export function volgensMatrix(k: Kijker, tabel: string, daad: Daad): Relatie[] {
  const recht = rechtenPerTabel[tabel]?.[daad]?.[k.portaal]
  return recht ? reikwijdte(k.rollen, recht) : []
}
