import type { ReactNode } from 'react'
import type { Dossier } from '@/lib/verzuim/lees-dossier'
import type { Mijlpaal } from '@/lib/wet/begrippen'
import type { Dag } from '@/lib/wet/kalender'
import { Kaart } from '../kaart'
import { TweeKolommen } from '../kolommen'
import { Melding } from '../melding'
import { Statisch } from '../statisch'
import { Tijdlijnbeeld } from '../tijdlijnbeeld/tijdlijnbeeld'
import { alsBeeld } from './als-beeld'
import { Geschiedeniskaart } from './geschiedeniskaart'
import { Mijlpaallijst } from './mijlpaallijst'
import { Rivkaart } from './rivkaart'

/** The body of the case page, the same for both portals: the picture, what has to be done when, and what happened. */
export function Dossierweergave({
  dossier,
  vandaag,
  actie,
  zij,
}: {
  dossier: Dossier
  vandaag: Dag
  /** link in the row of a milestone */
  actie: (m: Mijlpaal) => ReactNode
  /** the column of the portal itself */
  zij: ReactNode
}) {
  const { uitkomst } = dossier
  const geschiedenis = <Geschiedeniskaart gebeurtenissen={dossier.gebeurtenissen} />
  if (!uitkomst.goed) {
    return (
      <>
        {dossier.feiten.perioden.length === 0 ? (
          <Melding titel="Alle ziekmeldingen van dit dossier zijn ingetrokken">Er lopen geen termijnen.</Melding>
        ) : (
          <Melding soort="gevaar" titel="De gegevens spreken elkaar tegen">
            <ul>
              {uitkomst.tegenstrijdigheden.map((t) => (
                <li key={t.tekst}>{t.tekst}</li>
              ))}
            </ul>
          </Melding>
        )}
        <TweeKolommen hoofd={geschiedenis} zij={zij} />
      </>
    )
  }
  return (
    <>
      <Statisch>
        {uitkomst.waarschuwingen.length > 0 && (
          <Melding soort="letop">
            {uitkomst.waarschuwingen.map((w) => (
              <p key={w.tekst}>{w.tekst}</p>
            ))}
          </Melding>
        )}
        <Kaart>
          <Tijdlijnbeeld gegevens={alsBeeld(dossier, uitkomst.tijdlijn, vandaag)} />
        </Kaart>
      </Statisch>
      <TweeKolommen
        hoofd={
          <Statisch>
            <Mijlpaallijst mijlpalen={uitkomst.tijdlijn.mijlpalen} vandaag={vandaag} actie={actie} />
            <Rivkaart tijdlijn={uitkomst.tijdlijn} feiten={dossier.feiten} vandaag={vandaag} />
            {geschiedenis}
          </Statisch>
        }
        zij={zij}
      />
    </>
  )
}
