import type { ReactNode } from 'react'
import type { GelezenDocument } from '@/lib/documenten/lees-document'
import { toonMoment } from '../dossier/moment'
import { Kaart } from '../kaart'
import { KnopLink } from '../knop'
import { TweeKolommen } from '../kolommen'
import type { Kruimel } from '../kruimels'
import { Label } from '../label'
import { Melding } from '../melding'
import { Paginakop } from '../paginakop'
import { Beeldweergave } from './beeldweergave'
import { Ondertekening, type Tekenregel } from './ondertekening'
import { toestanden } from './toestand'
import { Versielijst } from './versielijst'

/** One document, the same for every portal: what stands in it, who signed, which versions there are, and what to do next. */
export function Documentscherm({
  document: d,
  kruimels,
  hier,
  pdf,
  ondertekening,
  stap,
  verder,
  lijstnaam = 'Documenten',
}: {
  document: GelezenDocument
  /** up to and including the list of documents */
  kruimels: Kruimel[]
  /** address of this document */
  hier: string
  pdf: (id: string) => string
  ondertekening: { regels: Tekenregel[]; kenmerk: string | null }
  /** the one obvious next step of this portal, above the text */
  stap?: ReactNode
  /** less usual things, below the signatures */
  verder?: ReactNode
  lijstnaam?: string
}) {
  const { versie } = d
  const staat = toestanden[versie.toestand]
  return (
    <>
      <Paginakop
        titel={d.naam}
        kruimels={[...kruimels, { naam: d.naam }]}
        onder={`${d.werknemer} · versie ${versie.nummer}${versie.afgerondOp ? ` · ${toonMoment(versie.afgerondOp)}` : ''}`}
        label={staat && <Label toon={staat.toon}>{staat.woord}</Label>}
        acties={
          d.pdfId && (
            <KnopLink href={pdf(d.pdfId)} icoon="omlaag">
              Bewaar als PDF
            </KnopLink>
          )
        }
      />
      {!versie.isLaatste && (
        <Melding soort="letop" titel="Dit is niet de nieuwste versie">
          <a href={hier} className="koppeling">
            Naar de nieuwste versie
          </a>
        </Melding>
      )}
      <TweeKolommen
        hoofd={
          <>
            {stap}
            <Beeldweergave beeld={versie.beeld} logo={versie.logo} />
          </>
        }
        zij={
          <>
            {(ondertekening.regels.length > 0 || ondertekening.kenmerk) && <Ondertekening {...ondertekening} />}
            {versie.hash !== null && d.pdfId === null && (
              <Melding titel="De PDF wordt gemaakt">Dat duurt hooguit een minuut. Laad de pagina dan opnieuw.</Melding>
            )}
            <Versielijst versies={d.versies} getoond={versie.nummer} hier={hier} />
            {verder}
            <Kaart titel="Over dit document">
              <p className="text-[0.94rem]">{d.soort.uitleg}</p>
              {d.soort.grond && <p className="mt-1 text-sm text-secondary">{d.soort.grond}</p>}
              <p className="mt-3">
                <a href={kruimels.at(-1)?.href} className="koppeling">
                  Terug naar {lijstnaam.toLowerCase()}
                </a>
              </p>
            </Kaart>
          </>
        }
      />
    </>
  )
}
