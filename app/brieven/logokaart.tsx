import { randomUUID } from 'node:crypto'
import { Briefhoofd } from '@/components/document/briefhoofd'
import type { Formulieractie } from '@/components/dossier/actieformulier'
import { Kaart } from '@/components/kaart'
import { Knopformulier } from '@/components/knopformulier'
import { Melding } from '@/components/melding'
import { Veld } from '@/components/veld'
import type { Logo } from '@/lib/brieven/lees-brieven'
import { Bestandformulier } from '../opladen/bestandformulier'

/** The picture above letters: as it is now, another one, or none. */
export function Logokaart({
  naar,
  logo,
  kleur,
  afzender,
  fout,
  verwijder,
}: {
  /** address of the route that takes a file */
  naar: string
  logo: Logo | null
  kleur: string
  afzender: string
  fout: string | undefined
  verwijder: Formulieractie
}) {
  return (
    <Kaart titel="Logo" onder="Staat boven elke nieuwe brief, ook in de PDF." id="logo">
      <div className="flex flex-col gap-4">
        {fout && (
          <Melding soort="gevaar" titel="Het logo is niet bewaard" live>
            {fout}
          </Melding>
        )}
        {logo ? (
          <div>
            <Briefhoofd stijl={{ kleur: kleur || null, logo }} logo={logo.bron} />
            <p className="mb-3 text-sm text-secondary">Voor wie het niet ziet: {logo.alt}</p>
            <Knopformulier actie={verwijder} verzoek={randomUUID()} velden={{}} label="Verwijder het logo">
              Verwijder
            </Knopformulier>
          </div>
        ) : (
          <p className="text-secondary">Er is nog geen logo.</p>
        )}
        <div className="border-t border-line pt-4">
          <Bestandformulier
            naar={naar}
            id="logobestand"
            label={logo ? 'Ander logo' : 'Kies een logo'}
            knop="Bewaar het logo"
            hint="Een png of jpg, hooguit 150 kB en 2000 bij 2000 beeldpunten."
            accept=".png,.jpg,.jpeg"
            nietMedisch={false}
          >
            <Veld
              naam="alt"
              label="Beschrijving"
              hint="Voor wie het logo niet ziet."
              maxLength={120}
              waarde={logo?.alt ?? `Logo van ${afzender}`}
            />
          </Bestandformulier>
        </div>
      </div>
    </Kaart>
  )
}
