/** What a change of a protocol does to a case. Pure, so that it can be shown before it takes effect. */
import type { Feiten, ProtocolStap } from './begrippen.ts'
import type { Dag } from './kalender.ts'
import { wanneerProtocol } from './protocol.ts'
import { REGELS } from './termijnen.ts'
import { tijdlijn } from './tijdlijn.ts'

/** What a case gets of a protocol: the step, its last day and why. */
export interface Protocoltaak {
  code: string
  naam: string
  uiterlijk: Dag
  uitleg: string
}

/** How one task differs between two protocols. */
export interface Protocolverschil {
  soort: 'erbij' | 'weg' | 'verschoven' | 'gelijk'
  taak: Protocoltaak
  /** the day it had, where it moved */
  was: Dag | null
}

/** The tasks that these facts give under a protocol, first one first. Days only: not what is late today. */
export function protocolTaken(feiten: Feiten, protocol: ProtocolStap[], vandaag: Dag): Protocoltaak[] {
  const uitkomst = tijdlijn({ ...feiten, contract: { ...feiten.contract, protocol } }, REGELS, vandaag)
  if (!uitkomst.goed) return []
  const stappen = new Map(protocol.map((s) => [s.code, s]))
  const hersteld = feiten.perioden.at(-1)?.hersteldPer ?? null
  return uitkomst.tijdlijn.mijlpalen.flatMap((m) => {
    const stap = stappen.get(m.code)
    // what would only come after recovery is not asked any more
    if (!stap || (stap.anker !== 'herstel' && hersteld !== null && m.uiterlijk >= hersteld)) return []
    return [{ code: m.code, naam: m.naam, uiterlijk: m.uiterlijk, uitleg: wanneerProtocol(stap) }]
  })
}

/** What a sample case would get under another protocol: added, gone, moved, the same; by day. */
export function vergelijkProtocol(
  feiten: Feiten,
  oud: ProtocolStap[],
  nieuw: ProtocolStap[],
  vandaag: Dag,
): Protocolverschil[] {
  const was = new Map(protocolTaken(feiten, oud, vandaag).map((t) => [t.code, t]))
  const wordt = protocolTaken(feiten, nieuw, vandaag)
  const blijft = new Set(wordt.map((t) => t.code))
  const weg = [...was.values()].filter((t) => !blijft.has(t.code))
  return [
    ...weg.map((taak): Protocolverschil => ({ soort: 'weg', taak, was: null })),
    ...wordt.map((taak): Protocolverschil => {
      const toen = was.get(taak.code)
      if (toen === undefined) return { soort: 'erbij', taak, was: null }
      const anders = toen.uiterlijk !== taak.uiterlijk
      return { soort: anders ? 'verschoven' : 'gelijk', taak, was: anders ? toen.uiterlijk : null }
    }),
  ].sort((a, b) => (a.taak.uiterlijk < b.taak.uiterlijk ? -1 : a.taak.uiterlijk > b.taak.uiterlijk ? 1 : 0))
}
