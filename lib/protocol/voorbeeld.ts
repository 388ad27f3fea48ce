import { z } from 'zod'
import type { Feiten, ProtocolStap } from '@/lib/wet/begrippen'
import { maakFeiten } from '@/lib/wet/feiten'
import { type Dag, dag, isDag, leesDag, plusDagen } from '@/lib/wet/kalender'
import { type Protocolverschil, vergelijkProtocol } from '@/lib/wet/protocolvergelijking'
import { metVanaf } from './stel-in-werking'

/** Sample cases: on which day after the first sick day things happen. */
export const VOORBEELDEN = {
  kort: { naam: 'Twee weken ziek', contact: 5, hersteld: 14 },
  deels: { naam: 'Na zes weken deels aan het werk', contact: 5, analyse: 40, plan: 52, deels: 44, hersteld: 120 },
  lang: {
    naam: 'Langer dan een jaar ziek',
    contact: 5,
    analyse: 40,
    plan: 52,
    deels: 150,
    eerstejaar: 350,
    oordeel: 610,
  },
} as const
export type Voorbeeldsoort = keyof typeof VOORBEELDEN

/** The sample in an address, whatever stands there. */
export const voorbeeldvraag = z.object({
  soort: z.enum(['kort', 'deels', 'lang']).catch('deels'),
  d1: z
    .string()
    .transform((t) => leesDag(t) ?? '')
    .refine(isDag)
    .transform((t) => dag(t))
    .optional()
    .catch(undefined),
})

/** What a sample case, first sick on `d1`, would get under the draft as if it took effect on `vandaag`. */
export function voorbeeld(
  soort: Voorbeeldsoort,
  d1: Dag,
  termen: Pick<Feiten['contract'], 'ziekmeldingDagen' | 'eersteContactDagen'>,
  geldt: ProtocolStap[],
  nieuw: ProtocolStap[],
  vandaag: Dag,
): Protocolverschil[] {
  const v: Partial<Record<'contact' | 'analyse' | 'plan' | 'deels' | 'eerstejaar' | 'oordeel' | 'hersteld', number>> =
    VOORBEELDEN[soort]
  const op = (dagen: number | undefined) => (dagen === undefined ? null : plusDagen(d1, dagen))
  const gedaan = [
    { code: 'ziekmelding', op: op(1) },
    { code: 'eersteContact', op: op(v.contact) },
    { code: 'probleemanalyse', op: op(v.analyse) },
    { code: 'planVanAanpak', op: op(v.plan) },
    { code: 'eerstejaarsevaluatie', op: op(v.eerstejaar) },
    { code: 'actueelOordeel', op: op(v.oordeel) },
  ]
  const feiten = maakFeiten({
    perioden: [{ eersteZiektedag: d1, hersteldPer: op(v.hersteld) }],
    uitgevoerd: gedaan.flatMap(({ code, op: dag }) => (dag === null ? [] : [{ code, nummer: 1, op: dag }])),
    contract: { ...termen, protocol: [] },
    deelsHersteldOp: op(v.deels),
  })
  return vergelijkProtocol(feiten, geldt, metVanaf(geldt, nieuw, vandaag), vandaag)
}
