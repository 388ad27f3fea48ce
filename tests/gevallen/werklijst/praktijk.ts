import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import type { Recht } from '@/lib/toegang/rechten'
import { meldZiek } from '@/lib/verzuim/meld-ziek'
import { ziekmeldingSchema } from '@/lib/verzuim/meld-ziek-schema'
import { type Dag, plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import { wereld } from '../../hulp/wereld'

export const vandaag: Dag = vandaagInNederland(new Date())

/** A day so many days ago (or ahead, when negative). */
export const geleden = (dagen: number): Dag => plusDagen(vandaag, -dagen)

/** A case as the work list needs it, made past the wall. */
export interface Zaak {
  id: string
  werknemerId: string
  werkgeverId: string
  consultantId: string | null
  dossiernummer: string
  veilig: string | null
  code: string | null
  wie: string | null
  afwezigheid: number
  rekenstart: string
  eersteContactOp: string | null
  toestand: string
}

/** One arbodienst with a consultant, one of its employers with HR, and the ways to act as each of them. */
export async function praktijk(admin: pg.Pool) {
  const w = wereld(admin)
  const arbodienstId = await w.arbodienst()
  const werkgeverId = await w.werkgever()
  await w.contract(werkgeverId, arbodienstId)
  const consultant = await w.aangemeld('verzuimconsultant', { arbodienstId }, 'Noor Bakker')
  await w.toewijzing(arbodienstId, werkgeverId, consultant.gebruikerId)
  const hr = await w.aangemeld('hr', { werkgeverId }, 'Hanna Recht')

  const als =
    <P extends 'werkgever' | 'arbodienst'>(sleutel: Sleutel<P>) =>
    <T>(recht: Recht, werk: (ctx: Ctx<P>) => Promise<T>): Promise<T> =>
      namens(sleutel, recht, werk)

  return {
    w,
    admin,
    arbodienstId,
    werkgeverId,
    consultant,
    hr,
    alsConsultant: als(consultant.sleutel),
    alsHr: als(hr.sleutel),

    /** A sick report as HR does it, on a day in the past too. */
    meldZiek: (werknemerId: string, eersteZiektedag: Dag = vandaag) =>
      namens(
        hr.sleutel,
        'verzuim.melden',
        (ctx) => meldZiek(ctx, ziekmeldingSchema.parse({ werknemerId, eersteZiektedag })),
        { nu: new Date(`${eersteZiektedag}T10:00:00Z`) },
      ),

    /** A case with exactly these derived values: for order, filters and pages. */
    zaak: async (gegevens: Partial<Zaak> & { voornaam?: string; achternaam?: string } = {}): Promise<Zaak> => {
      const bij = gegevens.werkgeverId ?? werkgeverId
      const { werknemerId, dienstverbandId } = await w.werknemer(bij, {
        voornaam: gegevens.voornaam,
        achternaam: gegevens.achternaam,
      })
      const zaak: Zaak = {
        id: randomUUID(),
        werknemerId,
        werkgeverId: bij,
        consultantId: consultant.gebruikerId,
        dossiernummer: `2026-${randomUUID().slice(0, 6).toUpperCase()}`,
        veilig: geleden(-10),
        code: 'probleemanalyse',
        wie: 'bedrijfsarts',
        afwezigheid: 100,
        rekenstart: geleden(30),
        eersteContactOp: geleden(20),
        toestand: 'open',
        ...gegevens,
      }
      await admin.query(
        `insert into verzuimgeval (id, werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, verzuimconsultant_id, dossiernummer,
           eerste_ziektedag, toestand, afwezigheid, rekenstart, eerste_contact_op, heropenbaar_tot, volgende_code, volgende_nummer, volgende_wie,
           volgende_veilig, volgende_uiterlijk, gesloten_op)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $8, $11, $12, $13, 1, $14, $15, $15::date + 1,
                 null)`,
        [
          zaak.id,
          bij,
          werknemerId,
          dienstverbandId,
          arbodienstId,
          zaak.consultantId,
          zaak.dossiernummer,
          zaak.rekenstart,
          zaak.toestand === 'gesloten' ? 'open' : zaak.toestand,
          zaak.afwezigheid,
          zaak.eersteContactOp,
          zaak.toestand === 'onderbroken' ? geleden(-20) : null,
          zaak.code,
          zaak.wie,
          zaak.veilig,
        ],
      )
      // A case is opened before it is closed: opening it is what makes the arbodienst know the person.
      if (zaak.toestand === 'gesloten') {
        await admin.query("update verzuimgeval set toestand = 'gesloten', gesloten_op = now() where id = $1", [zaak.id])
      }
      return zaak
    },
  }
}

export type Praktijk = Awaited<ReturnType<typeof praktijk>>
