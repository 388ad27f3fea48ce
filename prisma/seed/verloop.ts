import type { Afwijking, Loonsanctie, ProtocolStap, Verlof } from '@/lib/wet/begrippen'
import { type Dag, eersteWerkdagVanaf, laatsteWerkdagTot, plusDagen } from '@/lib/wet/kalender'
import type { Persoon } from './personen'
import type { Toeval } from './toeval'

/** Somebody who records things. */
export type Mens = { id: string; naam: string }

/** One report with its spell. */
export type Melding = {
  eersteZiektedag: Dag
  hersteldPer: Dag | null
  /** moments, as ISO text */
  gemeldOp: string
  hersteldGemeldOp: string | null
  gemeldDoor: Mens
  verwachteDuur: 'dagen' | 'weken' | 'langer' | 'onbekend'
  vangnet: 'ja' | 'nee' | 'onbekend'
  arbeidsongeval?: 'ja'
  verkeersongeval?: 'ja'
  lopendWerk?: string | null
  verpleegadres?: string | null
  /** moment at which the report was taken back */
  ingetrokkenOp?: string
}

export type Contact = {
  soort: 'telefoon' | 'video' | 'bezoek' | 'brief'
  op: Dag
  uitkomst: 'gesproken' | 'geenGehoor' | 'verzonden'
  afspraken: string | null
  volgendContactOp: Dag | null
  notitie: string | null
}

/** What happened to one case: the facts, from which everything else is computed. */
export type Verloop = {
  persoon: Persoon
  arbodienstId: string
  consultant: Mens | null
  hr: Mens
  /** oldest first */
  meldingen: Melding[]
  werkhervattingen: { vanaf: Dag; percentageGewerkt: number; arbeidstherapeutisch: boolean }[]
  verloven: Verlof[]
  gedaan: { code: string; nummer: number; op: Dag }[]
  /** with the day on which it was decided */
  afwijkingen: (Afwijking & { sinds: Dag })[]
  contacten: Contact[]
  eersteContactOp: Dag | null
  loonsanctie: Loonsanctie | null
  geenBenutbareMogelijkheden: boolean
  /** D1 was another day at first */
  gecorrigeerd: { oud: Dag; reden: string } | null
  contract: { ziekmeldingDagen: number; eersteContactDagen: number; protocol: ProtocolStap[] }
}

/** How a case was worked on; what is not said goes as it usually goes. */
export type Gang = {
  /** milestones that nobody did, as 'code' or 'code.nummer' */
  open?: string[]
  /** milestones that were done after their last day */
  laat?: string[]
  /** nobody of the arbodienst spoke to this person yet */
  nieuw?: boolean
}

/** The working day that belongs to a day: the one before when that is not too early, else the one after. */
export function werkdagBij(op: Dag, vroegste: Dag): Dag {
  const terug = laatsteWerkdagTot(op)
  return terug >= vroegste ? terug : eersteWerkdagVanaf(op)
}

/** True on a day within one of the spells. */
export function isZiekOp(meldingen: readonly Melding[], op: Dag): boolean {
  return meldingen.some((m) => m.eersteZiektedag <= op && (m.hersteldPer === null || op < m.hersteldPer))
}

/** The last day on which anything could happen: today, or the last day of sickness. */
export function peildag(meldingen: readonly Melding[], vandaag: Dag): Dag {
  const hersteld = meldingen.at(-1)?.hersteldPer ?? null
  return hersteld !== null && hersteld <= vandaag ? plusDagen(hersteld, -1) : vandaag
}

/** Phrases that nobody needs to hide: what was agreed, never why somebody is ill. */
const afspraken = {
  begin: [
    'Belt zelf op maandag met de leidinggevende. Daarna spreken we elkaar opnieuw.',
    'Contact met het team blijft: één keer per week een kop koffie.',
    'Uitnodiging voor het spreekuur van de bedrijfsarts volgt per brief.',
    'Lopend werk is overgedragen. De leidinggevende belt elke week.',
    'Verwacht volgende week weer te beginnen en meldt dat dan zelf.',
    'Is bereikbaar tussen 10.00 en 14.00 uur.',
  ],
  opbouw: [
    'Begint met twee ochtenden van drie uur, in overleg met de leidinggevende.',
    'Breidt per twee weken uit met vier uur, als dat goed gaat.',
    'Doet de komende weken aangepast werk. De leidinggevende past het rooster aan.',
    'Kiest zelf de werkdagen en geeft ze op vrijdag door.',
    'Overleg met leidinggevende en medewerker samen staat gepland.',
    'Werkt vier ochtenden mee in het eigen team, boven de sterkte.',
    'Opbouw blijft nog twee weken zoals hij is; daarna opnieuw bekijken.',
    'De leidinggevende past de werkplek aan; over twee weken kijken we of dat helpt.',
    'Werkgever en medewerker maken samen de bijstelling van het plan van aanpak.',
  ],
  lang: [
    'Werkgever vraagt een arbeidsdeskundig onderzoek aan.',
    'Oriëntatie op ander werk binnen de organisatie is besproken.',
    'Gesprek met het re-integratiebureau staat gepland.',
    'Eerstejaarsevaluatie voorbereid: medewerker levert zijn kijk op papier aan.',
    'Sollicitatietraining gestart; verslag komt in het dossier.',
    'Uren blijven gelijk. Over zes weken evalueren werkgever en medewerker opnieuw.',
  ],
} as const

const notities = [
  'Belt liever na 14.00 uur.',
  'Leidinggevende was niet bereikbaar; terugbellen.',
  'Goed gesprek. Ook de leidinggevende gebeld, die herkent het beeld.',
  'Vraagt of de uitnodiging ook per e-mail kan.',
  'Werkgever twijfelt over de planning; in het volgende overleg bespreken.',
  'Nieuwe leidinggevende sinds deze maand; contactgegevens nagevraagd.',
]

/** Contacts from the first one on, every few weeks, up to today. The first one is also a milestone. */
export function maakContacten(t: Toeval, v: Verloop, vandaag: Dag, gang: Gang): void {
  const eerste = v.meldingen[0]?.eersteZiektedag
  const eind = peildag(v.meldingen, vandaag)
  if (!eerste || gang.nieuw) return
  const laat = gang.laat?.includes('eersteContact') ? t.tussen(8, 12) : t.tussen(1, 5)
  let op = werkdagBij(plusDagen(eerste, laat), plusDagen(eerste, 1))
  if (op > eind) return
  v.eersteContactOp = op
  while (op <= eind) {
    if (isZiekOp(v.meldingen, op)) v.contacten.push(...maakContact(t, v, op, eerste))
    op = werkdagBij(plusDagen(op, t.tussen(18, 40)), plusDagen(op, 7))
  }
  const laatste = v.contacten.at(-1)
  if (laatste && eind === vandaag)
    laatste.volgendContactOp = eersteWerkdagVanaf(plusDagen(laatste.op, t.tussen(14, 45)))
}

function maakContact(t: Toeval, v: Verloop, op: Dag, eerste: Dag): Contact[] {
  const soort = t.kies(['telefoon', 'telefoon', 'telefoon', 'telefoon', 'telefoon', 'video', 'bezoek'] as const)
  const werkt = v.werkhervattingen.some((h) => h.vanaf <= op)
  const fase = op < plusDagen(eerste, 35) ? 'begin' : op > plusDagen(eerste, 300) ? 'lang' : werkt ? 'opbouw' : 'begin'
  // Nobody agrees the same thing twice in a row.
  const nieuwe = afspraken[fase].filter((a) => !v.contacten.slice(-2).some((c) => c.afspraken === a))
  const contact: Contact = {
    soort,
    op,
    uitkomst: 'gesproken',
    afspraken: t.kans(0.85) ? t.kies(nieuwe) : null,
    volgendContactOp: null,
    notitie: t.kans(0.2) ? t.kies(notities) : null,
  }
  const gemist = plusDagen(op, -1)
  if (soort !== 'telefoon' || op <= plusDagen(eerste, 7) || !t.kans(0.1) || !isZiekOp(v.meldingen, gemist)) {
    return [contact]
  }
  const geenGehoor = { soort, op: gemist, uitkomst: 'geenGehoor' as const, afspraken: null }
  return [{ ...geenGehoor, volgendContactOp: op, notitie: 'Voicemail ingesproken.' }, contact]
}
