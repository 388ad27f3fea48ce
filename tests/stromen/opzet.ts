import { Agent } from 'node:http'
import type pg from 'pg'
import { plusDagen, toonDag, toonDagKort, vandaagInNederland } from '@/lib/wet/kalender'
import { wereld } from '../hulp/wereld'
import { doe } from '../verzoeken/hulp/doe'

const vandaag = () => vandaagInNederland(new Date())

/** A day as it is typed, so many days before today (after it, when negative). */
export const getypt = (geleden = 0): string => toonDagKort(plusDagen(vandaag(), -geleden))

/** The same day as the screens show it. */
export const getoond = (geleden = 0): string => toonDag(plusDagen(vandaag(), -geleden))

/** A journey's own tenant: a werkgever under contract with an arbodienst, its HR and the consultant appointed to it. */
export async function bedrijf(admin: pg.Pool) {
  const w = wereld(admin)
  const arbodienstId = await w.arbodienst('Arbo De Zon')
  const werkgeverId = await w.werkgever('Bakkerij Bos')
  await w.contract(werkgeverId, arbodienstId)
  const consultant = await w.aangemeld('verzuimconsultant', { arbodienstId }, 'Noor Bakker')
  await w.toewijzing(arbodienstId, werkgeverId, consultant.gebruikerId)
  const hr = await w.aangemeld('hr', { werkgeverId }, 'Hanna Recht')
  const app = { adres: process.env.PROEF_ADRES ?? '', agent: new Agent() }
  return {
    w,
    arbodienstId,
    werkgeverId,
    consultant,
    hr,

    /** Somebody in the register. */
    medewerker: (voornaam: string, achternaam: string, meer: { personeelsnummer?: string; afdelingId?: string } = {}) =>
      w.werknemer(werkgeverId, { voornaam, achternaam, ...meer }),

    /** Reported sick through the app itself, past the screens. */
    meldZiek: async (werknemerId: string, geleden: number) => {
      const naar = await doe(
        app,
        hr.sleutel,
        'app/werkgever/ziekmelden/acties.ts#meldZiekActie',
        '/werkgever/ziekmelden',
        [
          ['werknemerId', werknemerId],
          ['eersteZiektedag', getypt(geleden)],
        ],
      )
      const meldingId = naar.split('/')[3] ?? ''
      const { rows } = await admin.query<{ geval_id: string }>('select geval_id from verzuimmelding where id = $1', [
        meldingId,
      ])
      return { meldingId, gevalId: rows[0]?.geval_id ?? '' }
    },

    /** Recovered, through the app itself. */
    meldHersteld: (gevalId: string, geleden: number) =>
      doe(
        app,
        hr.sleutel,
        'app/werkgever/verzuim/[gevalId]/herstel/acties.ts#meldHersteldActie',
        `/werkgever/verzuim/${gevalId}/herstel`,
        [
          ['gevalId', gevalId],
          ['hersteldPer', getypt(geleden)],
        ],
      ),

    /** Rows of this werkgever in a table, past the wall. */
    aantal: async (
      tabel: 'verzuimmelding' | 'verzuimgeval' | 'werknemer' | 'werkhervatting' | 'mijlpaalfeit' | 'gebeurtenis',
    ) => {
      const { rows } = await admin.query<{ aantal: number }>(
        `select count(*)::int as aantal from ${tabel} where werkgever_id = $1`,
        [werkgeverId],
      )
      return rows[0]?.aantal ?? -1
    },
  }
}

export type Bedrijf = Awaited<ReturnType<typeof bedrijf>>
