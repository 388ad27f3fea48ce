'use client'

import { Actieformulier } from '@/components/dossier/actieformulier'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { zoekOnderwerpActie } from './acties'

/** Finds a person by the whole personnel number. By POST, so that the number stands in no address or history. */
export function Persoonzoeker({
  metWerkgever,
  verzoek,
}: {
  metWerkgever: 'verplicht' | 'mag' | 'nooit'
  verzoek: string
}) {
  return (
    <Actieformulier
      actie={zoekOnderwerpActie}
      verborgen={{ verzoek }}
      knoppen={<VerzendKnop>Zoek deze persoon</VerzendKnop>}
    >
      {({ fout, waarde }) => (
        <>
          <Veld
            naam="personeelsnummer"
            label="Personeelsnummer"
            fout={fout('personeelsnummer')}
            waarde={waarde('personeelsnummer')}
            maxLength={50}
          />
          {metWerkgever !== 'nooit' && (
            <Veld
              naam="werkgever"
              label="Werkgever"
              hint={
                metWerkgever === 'verplicht'
                  ? 'De hele naam.'
                  : 'Alleen nodig als het nummer bij meer werkgevers voorkomt.'
              }
              fout={fout('werkgever')}
              waarde={waarde('werkgever')}
              verplicht={metWerkgever === 'verplicht'}
              maxLength={200}
            />
          )}
        </>
      )}
    </Actieformulier>
  )
}
