import { z } from 'zod'
import { dagTekst, tekst } from '@/lib/verzuim/velden'

const id = z.uuid({ error: 'Dit is niet (meer) te vinden.' })
const nodig = (max: number, fout: string, opties: { regels?: boolean } = {}) =>
  tekst(max, opties).refine((t): t is string => t !== null, fout)

/** Whom the doctor wants to ask, what exactly, and what for: one practitioner, one question. */
export const vraagSchema = z.object({
  dossierId: id,
  behandelaar: nodig(120, 'Vul de naam van de behandelaar in.'),
  specialisme: nodig(120, 'Vul het specialisme in, bijvoorbeeld huisarts.'),
  adres: nodig(300, 'Vul het adres in: daar gaat de brief naartoe.', { regels: true }),
  vraag: nodig(2000, 'Schrijf op wat u precies wilt weten.', { regels: true }),
  doel: nodig(500, 'Schrijf op waarvoor u het wilt weten.', { regels: true }),
})
export type Machtigingsvraag = z.output<typeof vraagSchema>

export const machtigingSchema = z.object({ dossierId: id, machtigingId: id })

/** Where a link to decide with goes. */
export const linkSchema = z.object({
  dossierId: id,
  machtigingId: id,
  email: z
    .string({ error: 'Typ een e-mailadres.' })
    .trim()
    .toLowerCase()
    .max(254, 'Dit e-mailadres is te lang.')
    .pipe(z.email('Typ een volledig e-mailadres, zoals naam@voorbeeld.nl.')),
})

/** What came back, as a note of the file: what was written, when, and what it cost. */
export const informatieSchema = z
  .object({
    dossierId: id,
    machtigingId: id,
    ontvangenOp: dagTekst,
    tekst: nodig(8000, 'Schrijf op wat de behandelaar antwoordde.', { regels: true }),
    kosten: tekst(12).refine(
      (t) => t === null || /^\d{1,5}(,\d{2})?$/.test(t),
      'Vul een bedrag in euro in, bijvoorbeeld 47,50.',
    ),
  })
  .transform(({ dossierId, machtigingId, ontvangenOp, tekst: antwoord, kosten }) => ({
    dossierId,
    soort: 'informatie' as const,
    gevalId: null,
    vervangtId: null,
    velden: { machtigingId, ontvangenOp, tekst: antwoord, ...(kosten === null ? {} : { kosten }) },
  }))
