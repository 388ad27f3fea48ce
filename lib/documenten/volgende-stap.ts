import type { Documentsoort, Ondertekenaar } from './begrippen'

/** What somebody can do next with a document. */
export type Volgende = 'schrijven' | 'delen' | 'wachtOpAnder' | 'vastleggen' | 'voorleggen' | 'tekenen' | 'verzenden'

interface Stand {
  toestand: string
  gedeeld: boolean
  ondertekenaars: readonly Ondertekenaar[]
  getekend: readonly Ondertekenaar[]
  /** the employee gave his part */
  werknemerGaf: boolean
}

/** The one obvious next step of this portal; null when there is nothing for it to do. */
export function volgendeStap(portaal: string, soort: Documentsoort, s: Stand): Volgende | null {
  if (portaal === 'arbodienst') {
    if (s.toestand !== 'concept' || soort.begint === 'werknemer') return null
    return soort.begint === 'arbodienst' ? 'vastleggen' : 'schrijven'
  }
  if (soort.begint === 'arbodienst') return null
  if (s.toestand === 'tekenen') {
    const ik: Ondertekenaar = portaal === 'werknemer' ? 'werknemer' : 'werkgever'
    return s.ondertekenaars.includes(ik) && !s.getekend.includes(ik) ? 'tekenen' : 'wachtOpAnder'
  }
  if (s.toestand !== 'concept') return null
  const schrijftMee = soort.delen.some((d) => d.partij === 'werknemer')
  if (portaal === 'werknemer') {
    if (soort.begint === 'werknemer') return 'schrijven'
    if (!schrijftMee) return null
    return s.werknemerGaf ? 'wachtOpAnder' : 'schrijven'
  }
  if (soort.begint === 'werknemer') return 'wachtOpAnder'
  if (soort.ondertekenaars.length === 0) return 'vastleggen'
  if (!s.gedeeld) return 'delen'
  return s.werknemerGaf || !schrijftMee ? 'voorleggen' : 'wachtOpAnder'
}
