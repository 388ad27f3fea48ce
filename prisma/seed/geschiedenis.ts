import type { Begeleidingsgegevens } from '@/lib/poortwacht/noteer-in-dossier'
import type { Gebeurtenisgegevens } from '@/lib/verzuim/gebeurtenissen'
import { dagenTussen, plusDagen } from '@/lib/wet/kalender'
import { moment } from './moment'
import type { Rij } from './schrijf'
import type { Toeval } from './toeval'
import type { Contact, Mens, Verloop } from './verloop'

/** The case that a row belongs to. */
export type Bij = { werkgeverId: string; gevalId: string }

type Alles = Gebeurtenisgegevens & Begeleidingsgegevens

/** What the history refers to. */
type Rijen = {
  meldingen: readonly { id: string; ontvangstnummer: string }[]
  contacten: readonly ContactRij[]
  /** of the milestones, by code */
  namen: ReadonlyMap<string, string>
}

type ContactRij = Bij & { id: string; doorId: string; doorNaam: string; vastgelegdOp: string } & Omit<
    Contact,
    'notitie'
  >

/** Who records a milestone: what the doctor or the arbodienst did, the consultant; the rest HR. */
export function wieLegtVast(v: Verloop, code: string): Mens {
  return ['probleemanalyse', 'actueelOordeel'].includes(code) ? (v.consultant ?? v.hr) : v.hr
}

/** Contacts and the notes of the arbodienst about them. */
export function contactRijen(
  t: Toeval,
  v: Verloop,
  bij: Bij,
  nu: Date,
): { contactmoment: ContactRij[]; contactnotitie: Rij[] } {
  const consultant = v.consultant
  if (!consultant) return { contactmoment: [], contactnotitie: [] }
  const door = { doorId: consultant.id, doorNaam: consultant.naam, arbodienstId: v.arbodienstId }
  const paren = v.contacten.map((c: Contact) => {
    const id = t.uuid()
    const op = moment(t, c.op, nu)
    const { notitie, ...rest } = c
    return {
      contact: { id, ...bij, ...door, ...rest, vastgelegdOp: op },
      notitie: notitie === null ? [] : [{ ...bij, ...door, contactmomentId: id, tekst: notitie, op }],
    }
  })
  return { contactmoment: paren.map((p) => p.contact), contactnotitie: paren.flatMap((p) => p.notitie) }
}

/** The history of the case as the use cases write it: reports, recoveries, work resumed, milestones. */
export function gebeurtenisRijen(
  t: Toeval,
  v: Verloop,
  bij: Bij,
  { meldingen, contacten, namen }: Rijen,
  nu: Date,
): Rij[] {
  const regel = <S extends keyof Alles>(soort: S, door: Mens, op: string, gegevens: Alles[S]): Rij => ({
    ...bij,
    soort,
    gegevens,
    doorId: door.id,
    doorNaam: door.naam,
    op,
  })

  const vanMeldingen = v.meldingen.flatMap((m, i) => {
    const { id: meldingId = '', ontvangstnummer = '' } = meldingen[i] ?? {}
    const vorige = v.meldingen[i - 1]?.hersteldPer ?? null
    const basis = { meldingId, ontvangstnummer, eersteZiektedag: m.eersteZiektedag }
    const correctie = i === 0 ? v.gecorrigeerd : null
    const oud = correctie?.oud ?? m.eersteZiektedag
    return [
      vorige === null
        ? regel('ziekGemeld', m.gemeldDoor, m.gemeldOp, { ...basis, eersteZiektedag: oud })
        : regel('opnieuwZiekGemeld', m.gemeldDoor, m.gemeldOp, {
            ...basis,
            hersteldPer: vorige,
            tussen: dagenTussen(vorige, m.eersteZiektedag),
          }),
      ...(correctie
        ? [
            regel('eersteZiektedagGecorrigeerd', v.hr, moment(t, plusDagen(oud, 4), nu), {
              meldingId,
              oud,
              nieuw: m.eersteZiektedag,
              reden: correctie.reden,
            }),
          ]
        : []),
      ...(m.hersteldPer !== null && m.hersteldGemeldOp !== null
        ? [regel('hersteldGemeld', m.gemeldDoor, m.hersteldGemeldOp, { meldingId, hersteldPer: m.hersteldPer })]
        : []),
      ...(m.ingetrokkenOp
        ? [regel('meldingIngetrokken', v.hr, m.ingetrokkenOp, { ...basis, reden: 'verkeerdePersoon' })]
        : []),
    ]
  })
  const vanWerk = v.werkhervattingen.map((h) => regel('werkhervatting', v.hr, moment(t, h.vanaf, nu), { ...h }))
  const vanContacten = contacten.map((c) =>
    regel('contact', { id: c.doorId, naam: c.doorNaam }, c.vastgelegdOp, {
      contactId: c.id,
      soort: c.soort,
      uitkomst: c.uitkomst,
      op: c.op,
    }),
  )
  const wat = (m: { code: string; nummer: number }) => ({
    code: m.code,
    nummer: m.nummer,
    naam: namen.get(m.code) ?? m.code,
  })
  const vanMijlpalen = [
    ...v.gedaan.map((g) =>
      regel('mijlpaalGedaan', wieLegtVast(v, g.code), moment(t, g.op, nu), { ...wat(g), op: g.op }),
    ),
    ...v.afwijkingen.map((a) => {
      const { sinds, reden, tot } = a
      const op = moment(t, sinds, nu)
      return tot === null
        ? regel('mijlpaalNietVanToepassing', v.hr, op, { ...wat(a), reden })
        : regel('mijlpaalUitgesteld', v.hr, op, { ...wat(a), tot, reden })
    }),
  ]
  return [...vanMeldingen, ...vanWerk, ...vanContacten, ...vanMijlpalen]
}
