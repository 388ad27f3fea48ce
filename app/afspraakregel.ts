import type { Afspraakregel } from '@/components/afspraaklijst'
import type { Toon } from '@/components/label'
import { AFSPRAAKTOESTANDEN, type Afspraaktoestand, soortnaam, VORMEN, type Vorm } from '@/lib/planning/soorten'
import { toonTijden } from '@/lib/planning/tijd'
import type { Dag } from '@/lib/wet/kalender'

const tonen: Record<Afspraaktoestand, Toon> = {
  gepland: 'feit',
  geweest: 'gedaan',
  nietVerschenen: 'teLaat',
  afgezegd: 'vervallen',
}

/** An appointment of any of the portals as a line of the list on a card. */
export function alsRegel(
  a: {
    id: string
    soort: string
    vorm: Vorm
    dag: Dag
    vanMinuut: number
    totMinuut: number
    toestand: Afspraaktoestand
    bij: string | null
    locatie?: string | null
  },
  href?: string,
): Afspraakregel {
  return {
    id: a.id,
    titel: soortnaam(a.soort),
    dag: a.dag,
    tijd: toonTijden(a.vanMinuut, a.totMinuut),
    onder: [[VORMEN[a.vorm], a.locatie].filter(Boolean).join(', '), ...(a.bij ? [`Bij ${a.bij}`] : [])],
    toestand:
      a.toestand === 'gepland'
        ? undefined
        : { tekst: AFSPRAAKTOESTANDEN[a.toestand].toLowerCase(), toon: tonen[a.toestand] },
    href,
  }
}
