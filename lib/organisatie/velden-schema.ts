import { z } from 'zod'
import { type Dag, leesDag } from '@/lib/wet/kalender'

// The fields of the register, for forms and for a list that is read in: what a person or a payroll program typed goes in,
// a clean value or one Dutch sentence that says what to do comes out.

/** No field is ever this long; longer input is not even looked at. */
const ALTIJD_TE_LANG = 10_000

/** Marks that show nothing and come along with copied text; taken out. */
const ONZICHTBAAR = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]/gu
/** Control characters, halves of a character, and marks that turn the reading direction of what follows. */
const VERBODEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u

const TE_VREEMD = 'Hier staat een onzichtbaar teken in. Typ de tekst opnieuw in plaats van te plakken.'

function schoon(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replace(ONZICHTBAAR, '')
    .replace(/\p{Zs}+/gu, ' ')
    .trim()
}

type Melder = { addIssue: (issue: { code: 'custom'; message: string }) => void }

function weiger(ctx: Melder, message: string): typeof z.NEVER {
  ctx.addIssue({ code: 'custom', message })
  return z.NEVER
}

/** A line of text that may be empty ('' then). */
function regel(max: number) {
  return z
    .string({ error: 'Vul hier tekst in.' })
    .optional()
    .transform((ruw, ctx) => {
      if (ruw === undefined) return ''
      if (ruw.length > ALTIJD_TE_LANG) return weiger(ctx, `Dit is te lang. Gebruik hoogstens ${max} tekens.`)
      const tekst = schoon(ruw)
      if (VERBODEN.test(tekst)) return weiger(ctx, TE_VREEMD)
      const lengte = [...tekst].length
      if (lengte > max) return weiger(ctx, `Dit zijn ${lengte} tekens. Gebruik er hoogstens ${max}.`)
      return tekst
    })
}

/** A line of text that must be there; `leeg` says so. */
export function tekst(leeg: string, max: number) {
  return regel(max).transform((waarde, ctx) => (waarde === '' ? weiger(ctx, leeg) : waarde))
}

/** A line of text that may be left out. */
export function tekstOfNiets(max: number) {
  return regel(max).transform((waarde) => (waarde === '' ? null : waarde))
}

/** Part of a name: at least one letter, otherwise nobody can find it again. */
export function naamdeel(leeg: string, max: number) {
  return tekst(leeg, max).transform((waarde, ctx) =>
    /\p{L}/u.test(waarde) ? waarde : weiger(ctx, 'Een naam heeft ten minste één letter.'),
  )
}

/** As {@link tekstOfNiets}, with a pattern that it must fit when it is filled in. */
function patroonOfNiets(max: number, past: (waarde: string) => boolean, melding: string) {
  return tekstOfNiets(max).transform((waarde, ctx) => (waarde === null || past(waarde) ? waarde : weiger(ctx, melding)))
}

export const personeelsnummer = tekst('Vul een personeelsnummer in.', 20).transform((waarde, ctx) =>
  /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(waarde)
    ? waarde
    : weiger(ctx, 'Gebruik alleen letters, cijfers, spaties, punten en streepjes, en begin met een letter of cijfer.'),
)

export const email = patroonOfNiets(
  254,
  (waarde) => /^[^\s@<>()",;:\\]+@[^\s@.<>()",;:\\]+(\.[^\s@.<>()",;:\\]+)+$/u.test(waarde),
  'Dit is geen e-mailadres. Schrijf het als naam@bedrijf.nl.',
)

export const telefoon = patroonOfNiets(
  25,
  (waarde) => /^[+(]?[0-9][0-9 ()./-]*$/u.test(waarde) && /^\d{6,15}$/u.test(waarde.replace(/\D/gu, '')),
  'Dit is geen telefoonnummer. Schrijf het als 06 12345678 of +31 6 12345678.',
)

/** A Dutch postcode is written as 1234 AB; one from another country stays as it is. */
export const postcode = patroonOfNiets(
  12,
  (waarde) => /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(waarde),
  'Dit is geen postcode. Schrijf hem als 1234 AB.',
).transform(
  (waarde) =>
    waarde?.replace(/^(\d{4}) ?([a-z]{2})$/iu, (_, cijfers, letters) => `${cijfers} ${letters.toUpperCase()}`) ?? null,
)

/** What is wrong with a date, in words that help; null when leesDag can read it. */
export function datumfout(tekst: string): string | null {
  if (leesDag(tekst)) return null
  const delen = /^(?:\d{1,2}-\d{1,2}-(\d+)|(\d+)-\d{1,2}-\d{1,2})$/u.exec(tekst)
  const jaar = delen?.[1] ?? delen?.[2]
  if (jaar === undefined) return 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 15-06-1985.'
  if (jaar.length !== 4 || Number(jaar) < 1900 || Number(jaar) > 2100)
    return `Het jaar ${jaar.slice(0, 8)} kan niet kloppen. Schrijf het jaar met vier cijfers, bijvoorbeeld 15-06-1985.`
  return `${tekst} bestaat niet. Kijk de dag en de maand na.`
}

function datumUit(waarde: string, ctx: Melder): Dag | typeof z.NEVER {
  return leesDag(waarde) ?? weiger(ctx, datumfout(waarde) ?? '')
}

export function datum(leeg: string) {
  return tekst(leeg, 40).transform(datumUit)
}

export const datumOfNiets = tekstOfNiets(40).transform((waarde, ctx) =>
  waarde === null ? null : datumUit(waarde, ctx),
)

/** Hours a week, with a comma or a point; from `min` to 60, at most two decimals. */
export function uren(leeg: string, min: number) {
  return tekst(leeg, 40).transform((waarde, ctx) => {
    const getal = /^\d{1,3}([.,]\d+)?$/u.test(waarde) ? Number(waarde.replace(',', '.')) : Number.NaN
    if (Number.isNaN(getal)) return weiger(ctx, 'Schrijf de uren per week als getal, bijvoorbeeld 36 of 32,5.')
    if (getal < min || getal > 60) return weiger(ctx, `Het aantal uren per week ligt tussen ${min} en 60.`)
    return Math.round(getal * 100) / 100
  })
}

/** The id of a row from a select; '' or nothing is null. */
export const idOfNiets = z
  .union([z.uuid(), z.literal('')], { error: 'Kies een afdeling uit de lijst.' })
  .optional()
  .transform((waarde) => (waarde ? waarde : null))

/** The questions that were answered with yes: each is sent back as it was asked. */
export const bevestigd = z
  .union([z.string().max(2000), z.array(z.string().max(2000)).max(20)])
  .optional()
  .catch(undefined)
  .transform((waarde) => (waarde === undefined ? [] : [waarde].flat()))

/** The version a form was made from. */
export const versie = z.coerce.number({ error: 'Laad de pagina opnieuw.' }).int().min(1).max(1_000_000_000)
