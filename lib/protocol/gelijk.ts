import type { ProtocolStap } from '@/lib/wet/begrippen'

/** What of a step can be changed by hand. */
const kern = (s: ProtocolStap) =>
  [s.code, s.naam, s.wie.join('+'), s.uitvoerder ?? '', s.dagen, s.anker, s.geldt !== false].join('|')

/** True when both ask the same of the same people on the same days. */
export function zelfdeProtocol(een: ProtocolStap[], ander: ProtocolStap[]): boolean {
  return een.length === ander.length && een.every((s, i) => ander[i] !== undefined && kern(s) === kern(ander[i]))
}

/** How a step of a draft differs from what holds. */
export function stapVerschil(stap: ProtocolStap, geldt: ProtocolStap[]): 'nieuw' | 'gewijzigd' | 'gelijk' {
  const oud = geldt.find((s) => s.code === stap.code)
  if (!oud) return 'nieuw'
  return kern(oud) === kern(stap) ? 'gelijk' : 'gewijzigd'
}
