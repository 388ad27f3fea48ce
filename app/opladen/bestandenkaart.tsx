import type { Formulieractie } from '@/components/dossier/actieformulier'
import { Kaart } from '@/components/kaart'
import { Melding } from '@/components/melding'
import type { Bestandregel } from '@/lib/bestanden/lees-bestanden'
import { Bestandformulier } from './bestandformulier'
import { Bestandregels } from './bestandregels'
import { foutUitAdres, isToegevoegd } from './fout-uit-adres'

/** The files of a case with a form to add one, for who may. */
export function Bestandenkaart({
  bestanden,
  href,
  naar,
  terug,
  vraag,
  wie,
}: {
  bestanden: Bestandregel[]
  /** address of a file */
  href: (id: string) => string
  /** address of the route that takes one; null for who may not */
  naar: string | null
  terug: Formulieractie | null
  /** what the address of the page says */
  vraag: Record<string, unknown>
  /** who else sees what is added */
  wie: string
}) {
  const fout = foutUitAdres(vraag)
  return (
    <Kaart titel="Bestanden" id="bestanden" onder={wie}>
      <div className="flex flex-col gap-5">
        {fout && (
          <Melding soort="gevaar" titel="Dit bestand is niet bewaard" live>
            {fout}
          </Melding>
        )}
        {!fout && isToegevoegd(vraag) && (
          <Melding soort="gelukt" titel="Het bestand is toegevoegd" live>
            U kunt het 24 uur lang nog verwijderen.
          </Melding>
        )}
        {bestanden.length === 0 ? (
          <p className="text-secondary">Nog geen bestanden.</p>
        ) : (
          <Bestandregels bestanden={bestanden} href={href} terug={terug} />
        )}
        {naar && (
          <div className="border-t border-line pt-4">
            <Bestandformulier naar={naar} label="Voeg een bestand toe" />
          </div>
        )}
      </div>
    </Kaart>
  )
}
