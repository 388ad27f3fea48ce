import { alsZoekwoorden, naBegin } from '@/lib/organisatie/zoeknaam'

/** From this text up to, but not with, that one, in byte order. */
export interface Bereik {
  van: string
  tot: string
}

/** What was typed, as ranges that an index answers: the number of a dossier, or the beginning of a name. */
export type Zoekterm =
  | { soort: 'nummer'; nummer: Bereik }
  | {
      soort: 'naam'
      /** 'wit jas', or 'de wit' without what stands before the name */
      naam: Bereik
      /** the same words with everything that was typed: 'el idrissi' is a name of two words */
      letterlijk: Bereik
      /** 'jasper de wit': as the name is stored, 'wit jasper', and as two beginnings ('jas de wi'); null for one word */
      beide: { omgekeerd: Bereik; voornaam: Bereik; naam: Bereik } | null
    }

/** Words that stand before a name and are not searched on. */
const TUSSENVOEGSELS = new Set('aan al bij da de den der di du el het in la le op t te ten ter van von'.split(' '))

const bereik = (begin: string): Bereik => ({ van: begin, tot: naBegin(begin) })

/** Reads what was typed in a search box; null when nothing is left of it. */
export function leesZoekterm(tekst: string): Zoekterm | null {
  if (/^\d/.test(tekst)) return { soort: 'nummer', nummer: bereik(tekst.toUpperCase()) }
  const woorden = alsZoekwoorden(tekst)
  if (woorden === '') return null
  const losse = woorden.split(' ')
  const [voor = '', laatste = ''] = [losse[0], losse.at(-1)]
  const begin = losse.findIndex((woord) => !TUSSENVOEGSELS.has(woord))
  return {
    soort: 'naam',
    naam: bereik(begin > 0 ? losse.slice(begin).join(' ') : woorden),
    letterlijk: bereik(woorden),
    beide:
      losse.length > 1
        ? { omgekeerd: bereik(`${laatste} ${voor}`), voornaam: bereik(voor), naam: bereik(laatste) }
        : null,
  }
}
