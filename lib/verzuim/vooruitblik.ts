import { Weigering } from '@/lib/weigering'
import { maakFeiten } from '@/lib/wet/feiten'
import type { Dag } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import { dienstverbandenOp, type Meldstand } from './lees-meldstand'
import { aansluitendOp, vraagVoortzetten } from './meld-ziek'

/** What a sick report on this day would lead to. Plain values for the form. */
export type Vooruitblik =
  | { soort: 'nieuw'; op: Dag; eersteContact: Dag | null; probleemanalyse: Dag | null }
  /** within four weeks: the sentence that says so */
  | { soort: 'voortzetting'; op: Dag; zin: string }
  /** the sentence that says why it cannot be */
  | { soort: 'kanNiet'; op: Dag; zin: string }

/** Looks ahead without saving anything: what is shown under the button before it is pressed. */
export function blikVooruit(stand: Meldstand, op: Dag, vandaag: Dag): Vooruitblik {
  const [dienstverband] = dienstverbandenOp(stand, op)
  if (!dienstverband) return { soort: 'kanNiet', op, zin: 'Op deze dag is er geen dienstverband.' }
  try {
    const vorige = aansluitendOp(stand, dienstverband.id, op)
    if (vorige) {
      return { soort: 'voortzetting', op, zin: vraagVoortzetten(stand.werknemer.voornaam, vorige.hersteldPer, op) }
    }
  } catch (fout) {
    if (fout instanceof Weigering) return { soort: 'kanNiet', op, zin: fout.message }
    throw fout
  }
  const feiten = maakFeiten({
    perioden: [{ eersteZiektedag: op, hersteldPer: null }],
    ...(stand.contract ? { contract: { ...stand.contract, protocol: [] } } : {}),
  })
  const uitkomst = tijdlijn(feiten, REGELS, vandaag)
  const uiterlijk = (code: string): Dag | null =>
    (uitkomst.goed && uitkomst.tijdlijn.mijlpalen.find((m) => m.code === code)?.uiterlijk) || null
  return {
    soort: 'nieuw',
    op,
    eersteContact: uiterlijk('eersteContact'),
    probleemanalyse: uiterlijk('probleemanalyse'),
  }
}
