import { z } from 'zod'
import * as veld from './velden-schema'

/** The person: what HR fills in, and what a list that is read in may hold. */
export const persoonVelden = {
  personeelsnummer: veld.personeelsnummer,
  voornaam: veld.naamdeel('Vul een voornaam in.', 80),
  tussenvoegsel: veld.tekstOfNiets(20),
  achternaam: veld.naamdeel('Vul een achternaam in.', 100),
  geboortedatum: veld.datumOfNiets,
  email: veld.email,
  telefoon: veld.telefoon,
  straat: veld.tekstOfNiets(100),
  huisnummer: veld.tekstOfNiets(15),
  postcode: veld.postcode,
  plaats: veld.tekstOfNiets(80),
} as const

/** The employment, but for its department: that is an id in a form and a name in a list. */
export const dienstverbandVelden = {
  functie: veld.tekst('Vul de functie in.', 100),
  contracturen: veld.uren('Vul de uren per week in.', 0),
  voltijduren: veld.uren('Vul de uren van een volledige werkweek in.', 1),
  begin: veld.datum('Vul de eerste dag van het dienstverband in.'),
  einde: veld.datumOfNiets,
} as const

export const persoonSchema = z.object({ ...persoonVelden, verpleegadres: veld.tekstOfNiets(200) })
export const dienstverbandSchema = z.object({ ...dienstverbandVelden, afdelingId: veld.idOfNiets })

const { bevestigd } = veld

export const voegMedewerkerToeSchema = z.object({ ...persoonSchema.shape, ...dienstverbandSchema.shape, bevestigd })
export const wijzigMedewerkerSchema = z.object({ ...persoonSchema.shape, id: z.uuid(), versie: veld.versie, bevestigd })
export const voegDienstverbandToeSchema = z.object({ ...dienstverbandSchema.shape, werknemerId: z.uuid() })
export const wijzigDienstverbandSchema = z.object({
  ...dienstverbandSchema.shape,
  id: z.uuid(),
  versie: veld.versie,
  bevestigd,
})
export const beeindigDienstverbandSchema = z.object({
  id: z.uuid(),
  versie: veld.versie,
  einde: veld.datum('Vul de laatste dag van het dienstverband in.'),
  bevestigd,
})

export type Persoon = z.output<typeof persoonSchema>
export type Dienstverbandinvoer = z.output<typeof dienstverbandSchema>
