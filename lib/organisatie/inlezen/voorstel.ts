import { z } from 'zod'
import { isDag } from '@/lib/wet/kalender'

// What is kept of a list that was read, until it is confirmed or a day old. Never a BSN: such a column is left out before.

const dag = z.string().refine(isDag)
const tekst = z.string().nullable()

export const voorstelrijSchema = z.object({
  rij: z.number().int(),
  personeelsnummer: z.string(),
  voornaam: z.string(),
  tussenvoegsel: tekst,
  achternaam: z.string(),
  geboortedatum: dag.nullable(),
  email: tekst,
  telefoon: tekst,
  straat: tekst,
  huisnummer: tekst,
  postcode: tekst,
  plaats: tekst,
  functie: z.string(),
  /** names from the top down; null: no department */
  afdeling: z.array(z.string()).nullable(),
  contracturen: z.number(),
  voltijduren: z.number(),
  begin: dag,
  einde: dag.nullable(),
})

const celfoutSchema = z.object({ rij: z.number().int(), kolom: z.string(), waarde: z.string(), fout: z.string() })

export const voorstelSchema = z.object({
  rijen: z.array(voorstelrijSchema),
  /** rows whose personnel number the register has already: left as they are */
  overgeslagen: z.array(z.object({ rij: z.number().int(), personeelsnummer: z.string(), naam: z.string() })),
  /** the first so many; `aantalFouten` counts all */
  fouten: z.array(celfoutSchema),
  aantalFouten: z.number().int(),
  genegeerd: z.array(z.string()),
  bsnKolommen: z.array(z.string()),
  ontbrekend: z.array(z.string()),
})

export type Voorstelrij = z.output<typeof voorstelrijSchema>
export type Celfout = z.output<typeof celfoutSchema>
export type Voorstel = z.output<typeof voorstelSchema>

/** What remains of a proposal after it was confirmed. */
export const verwerktSchema = z.object({ toegevoegd: z.number().int(), overgeslagen: z.number().int() })
export type Verwerkt = z.output<typeof verwerktSchema>
