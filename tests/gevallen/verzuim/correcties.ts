import type { Sleutel } from '@/lib/db/namens'
import { corrigeerEersteZiektedag } from '@/lib/verzuim/corrigeer-eerste-ziektedag'
import { corrigeerHersteldatum } from '@/lib/verzuim/corrigeer-hersteldatum'
import { trekMeldingIn } from '@/lib/verzuim/trek-melding-in'
import { dag } from '@/lib/wet/kalender'
import type { ProefDatabase } from '../../hulp/database'
import { als, bedrijf, herstel, meld } from './opstelling'

const rest = { reden: 'vergissing' as const, toelichting: null, bevestigd: [] }

export const eersteDag = (sleutel: Sleutel<'werkgever'>, meldingId: string, was: string, wordt: string) =>
  als(
    sleutel,
    (ctx) => corrigeerEersteZiektedag(ctx, { meldingId, was: dag(was), wordt: dag(wordt), ...rest }),
    'verzuim.corrigeren',
  )
export const hersteldag = (sleutel: Sleutel<'werkgever'>, meldingId: string, was: string, wordt: string | null) =>
  als(
    sleutel,
    (ctx) => corrigeerHersteldatum(ctx, { meldingId, was: dag(was), wordt: wordt ? dag(wordt) : null, ...rest }),
    'verzuim.corrigeren',
  )
export const intrekken = (sleutel: Sleutel<'werkgever'>, meldingId: string) =>
  als(
    sleutel,
    (ctx) => trekMeldingIn(ctx, { meldingId, reden: 'dubbel', toelichting: null, bevestigd: [] }),
    'verzuim.corrigeren',
  )

export interface Stand {
  id: string
  toestand: string
  eersteZiektedag: string
  rekenstart: string
  meldingen: string[]
}

/** Looks past the wall at what corrections left behind. */
export function kijker(proef: ProefDatabase) {
  /** The cases of an employee, with the first days of their valid reports. */
  async function gevallen(werknemerId: string): Promise<Stand[]> {
    const { rows } = await proef.admin.query<Stand>(
      `select g.id, g.toestand, g.eerste_ziektedag::text as "eersteZiektedag", g.rekenstart::text,
              coalesce((select array_agg(m.eerste_ziektedag::text order by m.eerste_ziektedag) from verzuimmelding m
                         where m.geval_id = g.id and m.ingetrokken_op is null), '{}') as meldingen
         from verzuimgeval g where g.werknemer_id = $1 order by g.eerste_ziektedag, g.aangemaakt_op`,
      [werknemerId],
    )
    return rows
  }

  const uiterlijk = async (gevalId: string, code: string): Promise<string | undefined> => {
    const { rows } = await proef.admin.query<{ uiterlijk: string }>(
      'select uiterlijk::text from taak where geval_id = $1 and code = $2',
      [gevalId, code],
    )
    return rows[0]?.uiterlijk
  }

  const verhaal = async (gevalId: string): Promise<string[]> => {
    const { rows } = await proef.admin.query<{ soort: string }>(
      'select soort from gebeurtenis where geval_id = $1 order by op, soort',
      [gevalId],
    )
    return rows.map((r) => r.soort)
  }

  async function iemand() {
    const b = await bedrijf(proef)
    const wie = await b.w.werknemer(b.werkgeverId)
    return { ...b, ...wie }
  }

  /** Ill from `eerst`, recovered per `hersteldPer`, ill again from `dan`. */
  async function tweeKeer(eerst: string, hersteldPer: string, dan: string) {
    const wie = await iemand()
    const a = await meld(wie.hr.sleutel, wie.werknemerId, eerst)
    await herstel(wie.hr.sleutel, a.gevalId, hersteldPer)
    const b = await meld(wie.hr.sleutel, wie.werknemerId, dan)
    return { ...wie, a, b }
  }

  return { gevallen, uiterlijk, verhaal, iemand, tweeKeer }
}
