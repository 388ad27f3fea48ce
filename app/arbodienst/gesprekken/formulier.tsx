'use client'

import { Datumveld } from '@/components/datumveld'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuzelijst, type Optie } from '@/components/keuzelijst'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { neemGesprekAanActie } from './acties'

/** Somebody calls: what he says of himself. */
export function NeemGesprekAan({ verzoek, werkgevers }: { verzoek: string; werkgevers: Optie[] }) {
  return (
    <Actieformulier actie={neemGesprekAanActie} verborgen={{ verzoek }} knoppen={<VerzendKnop>Aanvragen</VerzendKnop>}>
      {({ waarde, fout }) => (
        <>
          <Keuzelijst
            naam="werkgeverId"
            label="Werkgever"
            leeg="Kies een werkgever"
            opties={werkgevers}
            waarde={waarde('werkgeverId')}
            fout={fout('werkgeverId')}
          />
          <Veld
            naam="personeelsnummer"
            label="Personeelsnummer"
            hint="Staat op de loonstrook."
            breedte="half"
            maxLength={20}
            waarde={waarde('personeelsnummer')}
            fout={fout('personeelsnummer')}
          />
          <Datumveld
            naam="geboortedatum"
            label="Geboortedatum"
            waarde={waarde('geboortedatum')}
            fout={fout('geboortedatum')}
          />
        </>
      )}
    </Actieformulier>
  )
}
