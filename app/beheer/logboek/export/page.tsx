import type { Metadata } from 'next'
import { Datumveld } from '@/components/datumveld'
import { Kaart } from '@/components/kaart'
import { Knop } from '@/components/knop'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { leesExportkeuze } from '@/lib/logboek/lees-exportkeuze'
import { leesLogboekvraag } from '@/lib/logboek/vraag'
import { opPagina } from '@/lib/toegang/op-pagina'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { alsTekst } from '../zoekvak'

export const metadata: Metadata = { title: 'Logboek exporteren' }

const getal = new Intl.NumberFormat('nl-NL')

/** Files of the trail that can be verified without us. */
export default async function Exporteren({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const vraag = leesLogboekvraag(await searchParams)
  const { keten, organisatie, delen, sleutel, isPlatform } = await opPagina('beheer', 'logboek.exporteren', (ctx) => {
    eisVerseFactor(ctx)
    return leesExportkeuze(ctx, vraag)
  })
  return (
    <Kolom>
      <Paginakop
        titel="Logboek exporteren"
        onder={`Van ${organisatie}. Een bestand dat u zelf kunt controleren, zonder Poortwacht.`}
        kruimels={[
          { naam: 'Overzicht', href: '/beheer' },
          { naam: 'Logboek', href: '/beheer/logboek' },
          { naam: 'Exporteren' },
        ]}
      />
      <Kaart titel="Welke periode">
        <form method="get" className="flex flex-col gap-4">
          <input type="hidden" name="keten" value={keten} />
          {isPlatform && (
            <p className="text-sm text-secondary">
              Elke organisatie heeft een eigen keten. Een andere kiest u in het logboek, met de naam van de organisatie.
            </p>
          )}
          <div className="grid gap-4 sm:grid-cols-2">
            <Datumveld naam="van" label="Van" waarde={alsTekst(vraag.van)} verplicht={false} />
            <Datumveld naam="totEnMet" label="Tot en met" waarde={alsTekst(vraag.totEnMet)} verplicht={false} />
          </div>
          <div>
            <Knop type="submit">Kies deze periode</Knop>
          </div>
        </form>
      </Kaart>
      <Kaart titel={delen.length > 1 ? `${delen.length} bestanden` : 'Het bestand'}>
        {delen.length === 0 ? (
          <p className="text-secondary">
            In deze periode zijn geen regels. Nieuwe regels staan hooguit een minuut later in de keten.
          </p>
        ) : (
          <ul className="flex flex-col gap-2">
            {delen.map(({ van, totEnMet }) => (
              <li key={van} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                <span>
                  Regel {getal.format(van)} tot en met {getal.format(totEnMet)}
                </span>
                <form action="/beheer/logboek/export/bestand" method="post">
                  <input type="hidden" name="keten" value={keten} />
                  <input type="hidden" name="van" value={van} />
                  <input type="hidden" name="totEnMet" value={totEnMet} />
                  <Knop type="submit" soort={delen.length === 1 ? 'hoofd' : 'neven'} icoon="document">
                    Download
                  </Knop>
                </form>
              </li>
            ))}
          </ul>
        )}
      </Kaart>
      <Kaart titel="Zo controleert u het">
        <div className="flex flex-col gap-3">
          <p>
            Elke regel bevat de vingerafdruk van de regel ervoor. Elke minuut wordt de stand ondertekend. Wie een regel
            wijzigt, weghaalt of ertussen zet, breekt de keten: de controle zegt op welke regel.
          </p>
          <p>
            Bewaar deze sleutel en uw exports buiten Poortwacht. Met een eerdere export ernaast ziet u ook of er later
            iets is weggehaald.
          </p>
          <p className="rounded-field bg-sunken px-3 py-2 font-mono text-sm break-all">
            npm run logboek:controleer bestand.jsonl {sleutel.publiek} eerder.jsonl
          </p>
          <p className="text-sm text-secondary">Kenmerk van de sleutel: {sleutel.id}</p>
        </div>
      </Kaart>
    </Kolom>
  )
}
