'use client'

import { Datumveld } from '@/components/datumveld'
import { Actieformulier } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { KnopLink } from '@/components/knop'
import { Melding } from '@/components/melding'
import { VerzendKnop } from '@/components/verzend-knop'
import type { Ziekmeldformulier } from '@/lib/verzuim/lees-ziekmeldformulier'
import { meldEerdereZiekteActie } from './acties'

/** Which days; more is not asked of an illness that is over. */
export function Eerderformulier({ gegevens, verzoek }: { gegevens: Ziekmeldformulier; verzoek: string }) {
  const { medewerker, dienstverbanden } = gegevens
  return (
    <Actieformulier
      actie={meldEerdereZiekteActie}
      verborgen={{ verzoek, werknemerId: medewerker.id }}
      knoppen={
        <>
          <VerzendKnop>Vastleggen</VerzendKnop>
          <KnopLink href="/werkgever/ziekmelden" soort="stil">
            Toch niet
          </KnopLink>
        </>
      }
    >
      {(poging) => (
        <>
          {dienstverbanden.length > 0 && (
            <Keuze
              naam="dienstverbandId"
              legende="Voor welk dienstverband?"
              vorm="lijst"
              opties={dienstverbanden.map((d) => ({ waarde: d.id, label: d.omschrijving }))}
              waarde={poging.waarde('dienstverbandId')}
              fout={poging.fout('dienstverbandId')}
            />
          )}
          <Datumveld
            naam="eersteZiektedag"
            label="Eerste ziektedag"
            hint="De eerste werkdag waarop toen niet of niet verder is gewerkt."
            waarde={poging.waarde('eersteZiektedag')}
            fout={poging.fout('eersteZiektedag')}
          />
          <Datumveld
            naam="hersteldPer"
            label="Eerste dag hersteld"
            hint={`De eerste dag waarop ${medewerker.voornaam} het eigen werk weer helemaal deed.`}
            waarde={poging.waarde('hersteldPer')}
            fout={poging.fout('hersteldPer')}
          />
          <Melding>
            De periode telt mee voor hoe vaak iemand ziek is. Zit er minder dan vier weken tussen deze en een andere
            ziekte, dan wordt het één dossier; u ziet dat voordat er iets wordt bewaard.
          </Melding>
        </>
      )}
    </Actieformulier>
  )
}
