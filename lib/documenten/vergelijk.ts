import type { Beeld, Beeldveld } from './begrippen'

/** One field in two versions; `anders` when they differ. */
export interface Verschil {
  deel: string
  label: string
  oud: string
  nieuw: string
  anders: boolean
}

/** A table as text: one row a line. */
function alsTekst(veld: Beeldveld | undefined): string {
  if (!veld) return ''
  return 'tekst' in veld ? veld.tekst : veld.rijen.map((rij) => rij.join(' · ')).join('\n')
}

/** Two versions side by side, field by field, in the order of the newer one. */
export function vergelijk(oud: Beeld, nieuw: Beeld): Verschil[] {
  const delen = [...nieuw.delen, ...oud.delen.filter((o) => !nieuw.delen.some((n) => n.titel === o.titel))]
  return delen.flatMap((deel) => {
    const [was, is] = [oud, nieuw].map((b) => b.delen.find((d) => d.titel === deel.titel)?.velden ?? [])
    return deel.velden.map(({ naam, label }) => {
      const [o, n] = [was, is].map((velden) => alsTekst(velden?.find((v) => v.naam === naam)))
      return { deel: deel.titel, label, oud: o ?? '', nieuw: n ?? '', anders: o !== n }
    })
  })
}
