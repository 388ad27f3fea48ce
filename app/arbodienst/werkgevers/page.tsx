import type { Metadata } from 'next'
import { Bladeren } from '@/components/bladeren'
import { FilterPil } from '@/components/filters'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Label } from '@/components/label'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { type Kolom, Tabel } from '@/components/tabel'
import {
  leesWerkgevers,
  leesWerkgeversvraag,
  MEESTE_DOSSIERS,
  type Werkgeverrij,
} from '@/lib/begeleiding/lees-werkgevers'
import { opPagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'

export const metadata: Metadata = { title: 'Werkgevers' }

const ADRES = '/arbodienst/werkgevers'

const aantal = (n: number): string => (n > MEESTE_DOSSIERS ? `${MEESTE_DOSSIERS}+` : `${n}`)

const protocol: Kolom<Werkgeverrij> = {
  kop: 'Protocol',
  kopVerborgen: true,
  breedte: 'smal',
  cel: (w) => (
    <span className="relative">
      <KnopLink href={`${ADRES}/${w.id}/protocol`} klein label={`Protocol van ${w.naam}`}>
        Protocol
      </KnopLink>
    </span>
  ),
}

const kolommen: Kolom<Werkgeverrij>[] = [
  { kop: 'Werkgever', hoofd: true, cel: (w) => w.naam },
  {
    kop: 'Lopende dossiers',
    cel: (w) => (w.lopend === 0 ? <span className="text-secondary">geen</span> : aantal(w.lopend)),
  },
  {
    kop: 'Te laat',
    telefoon: 'hoek',
    cel: (w) => w.teLaat > 0 && <Label toon="teLaat">{aantal(w.teLaat)} te laat</Label>,
  },
  {
    kop: 'Consultant',
    cel: (w) => (w.consultants.length > 0 ? w.consultants.join(', ') : <span className="text-secondary">niemand</span>),
  },
]

/** The employers under contract, with what runs there. */
export default async function Werkgeverspagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const vraag = leesWerkgeversvraag(await searchParams)
  const { werkgevers, volgende, eigen, beheert } = await opPagina('arbodienst', 'werklijst.lezen', async (ctx) => ({
    ...(await leesWerkgevers(ctx, vraag)),
    eigen: ctx.wie.rollen.includes('verzuimconsultant'),
    beheert: mag(ctx.wie.rollen, 'protocol.beheren'),
  }))
  const van = vraag.van ? `van=${vraag.van}` : ''
  return (
    <>
      <Paginakop
        titel="Werkgevers"
        onder="Werkgevers met een lopend contract."
        acties={
          eigen && (
            <>
              <FilterPil href={ADRES} actief={!vraag.van}>
                Alle
              </FilterPil>
              <FilterPil href={`${ADRES}?van=mij`} actief={vraag.van === 'mij'}>
                Van mij
              </FilterPil>
            </>
          )
        }
      />
      <Kaart ruimte="geen">
        <Tabel
          bijschrift="Werkgevers onder contract, op naam"
          kolommen={beheert ? [...kolommen, protocol] : kolommen}
          rijen={werkgevers}
          sleutel={(w) => w.id}
          koppeling={(w) => `/arbodienst?van=alle&werkgever=${w.id}`}
          leeg={<LegeStaat titel="Geen werkgevers" icoon="gebouw" />}
        />
      </Kaart>
      <Bladeren
        volgende={volgende && `${ADRES}?${[van, `na=${volgende}`].filter(Boolean).join('&')}`}
        begin={vraag.na ? `${ADRES}${van && `?${van}`}` : null}
      />
    </>
  )
}
