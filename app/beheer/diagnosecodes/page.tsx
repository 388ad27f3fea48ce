import type { Metadata } from 'next'
import { z } from 'zod'
import { foutUitAdres } from '@/app/opladen/fout-uit-adres'
import { Bladeren } from '@/components/bladeren'
import { FilterPil } from '@/components/filters'
import { Kaart } from '@/components/kaart'
import { TweeKolommen } from '@/components/kolommen'
import { Label } from '@/components/label'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { Tabel } from '@/components/tabel'
import { leesDiagnosecodes } from '@/lib/beheer/diagnosecodes/lees-diagnosecodes'
import { opPagina } from '@/lib/toegang/op-pagina'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { toonDagKort } from '@/lib/wet/kalender'
import { Lijstformulier } from './lijstformulier'

export const metadata: Metadata = { title: 'Diagnosecodes' }

const vanafSchema = z
  .string()
  .regex(/^[A-Z]\d{0,3}$/)
  .catch('')

/** The codes that a doctor chooses from, and reading in a newer list. */
export default async function Diagnosecodes({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const vraag = await searchParams
  const vanaf = vanafSchema.parse(vraag.vanaf)
  const fout = foutUitAdres(vraag)
  const beeld = await opPagina('beheer', 'diagnosecodes.beheren', async (ctx) => {
    eisVerseFactor(ctx) // before a file is chosen
    return await leesDiagnosecodes(ctx, vanaf)
  })
  return (
    <>
      <Paginakop
        titel="Diagnosecodes"
        onder="De CAS-codes waaruit bedrijfsartsen kiezen, voor alle organisaties dezelfde."
      />
      <TweeKolommen
        hoofd={
          <>
            {beeld.letters.length > 1 && (
              <nav aria-label="Begin bij een letter" className="flex flex-wrap gap-2">
                {beeld.letters.map((letter) => (
                  <FilterPil key={letter} href={`/beheer/diagnosecodes?vanaf=${letter}`} actief={vanaf[0] === letter}>
                    {letter}
                  </FilterPil>
                ))}
              </nav>
            )}
            <Kaart
              titel={`${beeld.teKiezen.toLocaleString('nl-NL')} codes om uit te kiezen`}
              onder={
                beeld.vervallen > 0
                  ? `En ${beeld.vervallen.toLocaleString('nl-NL')} vervallen: die staan nog in dossiers en zijn niet meer te kiezen.`
                  : undefined
              }
              ruimte="geen"
            >
              <Tabel
                bijschrift="Diagnosecodes"
                rijen={beeld.regels}
                sleutel={(r) => r.code}
                kolommen={[
                  { kop: 'Code', hoofd: true, breedte: 'smal', cel: (r) => r.code },
                  { kop: 'Omschrijving', cel: (r) => r.omschrijving },
                  {
                    kop: 'Bron, en wanneer ingelezen',
                    breedte: 'breed',
                    cel: (r) => (
                      <span className="text-secondary text-sm">{`${r.bron} (${toonDagKort(r.ingelezen)})`}</span>
                    ),
                  },
                  {
                    kop: 'Stand',
                    telefoon: 'hoek',
                    breedte: 'smal',
                    cel: (r) => r.vervallen && <Label toon="rustig">vervallen {toonDagKort(r.vervallen)}</Label>,
                  },
                ]}
                leeg={<p className="px-5 pb-4">Vanaf deze code staat er niets meer in de lijst.</p>}
              />
            </Kaart>
            <Bladeren
              uitleg="Gesorteerd op code."
              volgende={beeld.volgende && `/beheer/diagnosecodes?vanaf=${beeld.volgende}`}
              begin={vanaf ? '/beheer/diagnosecodes' : null}
            />
          </>
        }
        zij={
          <Kaart
            titel="Nieuwe lijst inlezen"
            onder="UWV geeft de hele lijst uit. U ziet eerst wat er verandert; er is dan nog niets opgeslagen."
          >
            <div className="flex flex-col gap-4">
              {fout && (
                <Melding soort="gevaar" titel="Deze lijst is niet gelezen" live>
                  {fout}
                </Melding>
              )}
              <Lijstformulier />
              <p className="text-secondary text-sm">
                De nieuwe lijst komt in de plaats van de oude. Een code die er niet meer in staat, blijft leesbaar in
                dossiers. Een bedrijfsarts kan ook een code typen die niet in de lijst staat.
              </p>
            </div>
          </Kaart>
        }
      />
    </>
  )
}
