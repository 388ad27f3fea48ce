import { isDag, toonDag } from '@/lib/wet/kalender'

/** What was kept of an event: days, numbers and codes. */
type Gegevens = Record<string, string | number | boolean | null>

const redenen: Record<string, string> = {
  vergissing: 'de verkeerde dag was ingevuld',
  werknemer: 'de medewerker gaf later een andere dag door',
  uwv: 'UWV heeft een andere dag vastgesteld',
  verkeerdePersoon: 'de verkeerde medewerker was gekozen',
  nietZiek: 'de medewerker was niet ziek, maar afwezig om iets anders',
  dubbel: 'deze ziekte was al gemeld',
  anders: 'een andere reden',
}

const contacten: Record<string, string> = {
  telefoon: 'per telefoon',
  video: 'via video',
  bezoek: 'bij een bezoek',
  brief: 'per brief of e-mail',
}

const documenten: Record<string, string> = {
  planVanAanpak: 'Plan van aanpak',
  bijstelling: 'Bijstelling plan van aanpak',
  eerstejaarsevaluatie: 'Eerstejaarsevaluatie',
  eindevaluatie: 'Eindevaluatie',
  oordeelWerknemer: 'Oordeel van de medewerker',
}

const vastgelegd: Record<string, string> = {
  gedaan: 'gedaan',
  uitgesteld: 'uitgesteld',
  nietVanToepassing: 'niet van toepassing',
}

const bijzonder: Record<string, string> = {
  verlof: 'Zwangerschaps- en bevallingsverlof',
  loonsanctie: 'Loonsanctie',
  wiaAanvraag: 'WIA-aanvraag ontvangen door UWV',
  verlenging: 'Loon afgesproken tot en met',
  overleden: 'Overleden',
}

/** With its number, when the milestone comes again and again. */
function mijlpaal(t: (naam: string) => string, g: Gegevens): string {
  const isReeks = g.code === 'evaluatie' || (typeof g.nummer === 'number' && g.nummer > 1)
  return isReeks ? `${t('naam')} (${t('nummer')}e)` : t('naam')
}

const zinnen: Record<string, (t: (naam: string) => string, g: Gegevens) => string> = {
  ziekGemeld: (t) => `Ziek gemeld, eerste ziektedag ${t('eersteZiektedag')}`,
  opnieuwZiekGemeld: (t, g) =>
    typeof g.tussen === 'number' && g.tussen > 0
      ? `Opnieuw ziek gemeld per ${t('eersteZiektedag')}; ${g.tussen === 1 ? '1 dag' : `${g.tussen} dagen`} hersteld tellen niet mee`
      : `Opnieuw ziek gemeld per ${t('eersteZiektedag')}; het dossier loopt door`,
  hersteldGemeld: (t) => `Hersteld gemeld per ${t('hersteldPer')}`,
  werkhervatting: (t, g) =>
    `Werkt ${t('percentageGewerkt')}% vanaf ${t('vanaf')}${g.arbeidstherapeutisch === true ? ', arbeidstherapeutisch' : ''}`,
  eersteZiektedagGecorrigeerd: (t) => `Eerste ziektedag verbeterd van ${t('oud')} naar ${t('nieuw')}`,
  hersteldatumGecorrigeerd: (t, g) =>
    g.nieuw
      ? `Hersteldag verbeterd van ${t('oud')} naar ${t('nieuw')}`
      : `Herstel per ${t('oud')} was een vergissing: nog ziek`,
  meldingIngetrokken: (t) => `Ziekmelding van ${t('eersteZiektedag')} ingetrokken`,
  meldingVerplaatst: (t) => `Ziekmelding van ${t('eersteZiektedag')} hoort nu bij een ander dossier`,
  overgedragen: (_, g) => (g.arbodienstId ? 'Overgedragen aan een andere arbodienst' : 'Geen arbodienst meer'),
  mijlpaalGedaan: (t, g) => `${mijlpaal(t, g)}: gedaan op ${t('op')}`,
  mijlpaalUitgesteld: (t, g) => `${mijlpaal(t, g)}: uitgesteld tot ${t('tot')}`,
  mijlpaalNietVanToepassing: (t, g) => `${mijlpaal(t, g)}: niet van toepassing`,
  mijlpaalOngedaan: (t, g) => `${mijlpaal(t, g)}: “${vastgelegd[String(g.wat)] ?? 'vastgelegd'}” ongedaan gemaakt`,
  contact: (t, g) => {
    const hoe = contacten[String(g.soort)] ?? ''
    if (g.uitkomst === 'gesproken') return `Gesproken ${hoe} op ${t('op')}`
    return g.uitkomst === 'verzonden' ? `Bericht verstuurd ${hoe} op ${t('op')}` : `Geen gehoor ${hoe} op ${t('op')}`
  },
  verlofVastgelegd: (t) =>
    `Zwangerschaps- en bevallingsverlof van ${t('van')} tot en met ${t('totEnMet')}; deze dagen tellen niet mee`,
  loonsanctieVastgelegd: (t, g) =>
    `Loonsanctie van ${t('weken')} weken, besluit van ${t('besluitOp')}${isDag(g.bekortingGevraagdOp) ? `; bekorting gevraagd op ${t('bekortingGevraagdOp')}` : ''}${isDag(g.hersteldVastgesteldOp) ? `; hersteld volgens UWV op ${t('hersteldVastgesteldOp')}` : ''}`,
  dagVastgelegd: (t, g) => `${bijzonder[String(g.wat)] ?? 'Vastgelegd'}: ${t('dag')}`,
  bijzonderheidOngedaan: (_, g) => `${bijzonder[String(g.wat)] ?? 'Bijzonderheid'}: ongedaan gemaakt`,
  overgenomen: (t, g) => (g.van ? `Overgenomen door ${t('naar')} van ${t('van')}` : `Overgenomen door ${t('naar')}`),
  documentGetekend: (t, g) =>
    `${documenten[String(g.document)] ?? 'Document'}${typeof g.nummer === 'number' && g.nummer > 1 ? ` ${g.nummer}` : ''}: ondertekend, de laatste handtekening is van ${t('op')}`,
  gesloten: () => 'Dossier gesloten',
}

/** What happened, in one sentence; an event that this version does not know is named by its code. */
export function zinVan(soort: string, gegevens: Gegevens): string {
  const toon = (naam: string): string => {
    const waarde = gegevens[naam]
    if (isDag(waarde)) return toonDag(waarde)
    return waarde === null || waarde === undefined ? 'onbekend' : String(waarde)
  }
  return zinnen[soort]?.(toon, gegevens) ?? soort
}

/** The reason that was given, when there is one: a code of a closed list, or a sentence. */
export function redenVan(gegevens: Gegevens): string | undefined {
  const { reden, toelichting } = gegevens
  if (typeof reden !== 'string' || reden === '') return undefined
  const zin = redenen[reden] ?? reden
  return typeof toelichting === 'string' && toelichting !== '' ? `${zin} (${toelichting})` : zin
}
