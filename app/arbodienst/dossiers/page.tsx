import type { Metadata } from 'next'
import { Bladeren } from '@/components/bladeren'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Label } from '@/components/label'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { type Kolom, Tabel, TweeRegels } from '@/components/tabel'
import { Zoekveld } from '@/components/zoekveld'
import { type GevondenPersoon, leesZoekvraag, zoekDossiers } from '@/lib/begeleiding/zoek-dossiers'
import { opPagina } from '@/lib/toegang/op-pagina'
import { toonDag } from '@/lib/wet/kalender'

export const metadata: Metadata = { title: 'Dossiers' }

const toestanden = { open: 'loopt', onderbroken: 'onderbroken', gesloten: 'gesloten' } as const
const ADRES = '/arbodienst/dossiers'

function adres(zoek: string, na?: string): string {
  const vraag = new URLSearchParams({ ...(zoek ? { zoek } : {}), ...(na ? { na } : {}) }).toString()
  return vraag === '' ? ADRES : `${ADRES}?${vraag}`
}

function Dossiers({ persoon }: { persoon: GevondenPersoon }) {
  if (persoon.dossiers.length === 0) {
    return <span className="text-secondary">{persoon.eigenVerzoek ? 'op eigen verzoek' : 'geen dossier'}</span>
  }
  return (
    <ul className="flex flex-col gap-1">
      {persoon.dossiers.map((d) => (
        <li key={d.gevalId} className="flex flex-wrap items-center gap-x-3">
          <a href={`${ADRES}/${d.gevalId}`} className="koppeling">
            {d.dossiernummer}
            <span className="sr-only"> van {persoon.naam}</span>
          </a>
          <span className="text-sm text-secondary">ziek vanaf {toonDag(d.eersteZiektedag)}</span>
          <Label toon={d.toestand === 'open' ? 'feit' : 'rustig'}>{toestanden[d.toestand]}</Label>
        </li>
      ))}
    </ul>
  )
}

const kolommen: Kolom<GevondenPersoon>[] = [
  { kop: 'Wie', hoofd: true, cel: (p) => <TweeRegels boven={p.naam} onder={p.werkgever} /> },
  { kop: 'Dossiers', cel: (p) => <Dossiers persoon={p} /> },
]

/** Everybody the arbodienst guides or guided, with closed cases too. */
export default async function Dossierspagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const vraag = leesZoekvraag(await searchParams)
  const { personen, volgende } = await opPagina('arbodienst', 'dossier.lezen', (ctx) => zoekDossiers(ctx, vraag))
  return (
    <>
      <Paginakop
        titel="Dossiers"
        onder="Iedereen die u begeleidt of begeleidde, ook gesloten dossiers."
        acties={<KnopLink href="/arbodienst/overgedragen">Overgedragen dossiers</KnopLink>}
      />
      <Zoekveld actie={ADRES} label="Zoek op naam of dossiernummer" waarde={vraag.zoek} />
      <Kaart ruimte="geen">
        <Tabel
          bijschrift="Mensen en hun dossiers, op naam"
          kolommen={kolommen}
          rijen={personen}
          sleutel={(p) => p.id}
          leeg={
            <LegeStaat titel={vraag.zoek ? 'Niemand gevonden' : 'Nog geen dossiers'} icoon="zoek">
              <p>
                {vraag.zoek
                  ? 'Zoek op het begin van de achternaam, de voornaam of het dossiernummer.'
                  : 'Meldt een werkgever iemand ziek, dan staat die hier meteen.'}
              </p>
            </LegeStaat>
          }
        />
      </Kaart>
      <Bladeren
        uitleg={personen.length > 0 ? 'Gesorteerd op achternaam.' : undefined}
        volgende={volgende && adres(vraag.zoek, volgende)}
        begin={vraag.na ? adres(vraag.zoek) : null}
      />
    </>
  )
}
