/** The own protocol of a contract: its steps are rows of the same table, counted from what happens in a case. */
import type { Mijlpaal, Protocolanker, ProtocolStap } from './begrippen.ts'
import { type Anker, d1, dagen, feit, na, type Regel, regel } from './regel.ts'

/** Each anchor: from where the engine counts, and how it is called after "5 dagen na". */
export const PROTOCOLANKERS: Record<Protocolanker, { anker: Anker; na: string }> = {
  eersteZiektedag: { anker: d1, na: 'de eerste ziektedag' },
  ziekmelding: { anker: na('ziekmelding'), na: 'de ziekmelding' },
  eersteContact: { anker: na('eersteContact'), na: 'het eerste contact' },
  deelsHersteld: { anker: feit('deelsHersteld'), na: 'de eerste dag deels aan het werk' },
  herstel: { anker: feit('herstel'), na: 'het herstel' },
  probleemanalyse: { anker: na('probleemanalyse'), na: 'de probleemanalyse' },
  planVanAanpak: { anker: na('planVanAanpak'), na: 'het plan van aanpak' },
  eerstejaarsevaluatie: { anker: na('eerstejaarsevaluatie'), na: 'de eerstejaarsevaluatie' },
  actueelOordeel: { anker: na('actueelOordeel'), na: 'het actueel oordeel' },
}

/** "5 dagen na de ziekmelding", "op de dag van de ziekmelding". */
export function wanneerProtocol(stap: Pick<ProtocolStap, 'dagen' | 'anker'>): string {
  const wat = PROTOCOLANKERS[stap.anker].na
  if (stap.dagen === 0) return `op de dag van ${wat}`
  return `${stap.dagen} ${stap.dagen === 1 ? 'dag' : 'dagen'} na ${wat}`
}

/** A step as a row of the table. What is asked after recovery goes on when the case is closed. */
export function protocolRegel(stap: ProtocolStap): Regel {
  const { anker } = PROTOCOLANKERS[stap.anker]
  const zin = wanneerProtocol(stap)
  return regel({
    code: stap.code,
    naam: stap.naam,
    wie: stap.wie,
    vanaf: dagen(0, anker),
    uiterlijk: dagen(stap.dagen, anker),
    artikel: 'Contract met de arbodienst (eigen protocol)',
    url: null,
    bron: 'contract',
    telling: stap.anker === 'herstel' ? 'kalender' : 'ziektedagen',
    blijftNaSluiting: stap.anker === 'herstel',
    kop: `${zin.charAt(0).toUpperCase()}${zin.slice(1)}.`,
  })
}

/**
 * The milestone of a step in one case; null when it is not asked there: it no longer applies, nothing happened yet to count from,
 * or that was before the day from which it is asked. What was done stays, whatever became of the step since.
 */
export function protocolMijlpaal(
  stap: ProtocolStap,
  gedaan: boolean,
  maak: (regel: Regel) => Mijlpaal | null,
): Mijlpaal | null {
  const m = maak(protocolRegel(stap))
  const anker = m?.afleiding.stappen.find((s) => s.soort === 'anker')?.op
  const gevraagd = m !== null && stap.geldt !== false && !(stap.vanaf && anker !== undefined && anker < stap.vanaf)
  if (gevraagd || !gedaan) return gevraagd ? m : null
  const toen = maak(protocolRegel({ ...stap, anker: 'eersteZiektedag', dagen: 0 }))
  const op = toen?.gedaanOp
  return toen && op ? { ...toen, vanaf: op, veilig: op, uiterlijk: op, toestand: 'opTijdGedaan' } : null
}
