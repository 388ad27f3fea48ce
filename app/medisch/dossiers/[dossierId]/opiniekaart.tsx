import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import type { MedischDossierbeeld } from '@/lib/medisch/lees-dossier'
import type { Opiniestand } from '@/lib/medisch/lees-dossierscherm'

/** A second opinion, with the next step: for the second doctor to give it, for the first to follow and answer it. */
export function Opiniekaart({ beeld, opinie }: { beeld: MedischDossierbeeld; opinie: Opiniestand | null }) {
  if (!opinie) return null
  const isTweede = beeld.soort === 'secondOpinion'
  const onder = isTweede
    ? 'In het verloop staat wat er mee mocht. Bespreek uw advies met de medewerker.'
    : `Gevraagd aan ${opinie.artsNaam}. De werkgever weet dit niet.`
  return (
    <Kaart titel={isTweede ? 'Second opinion' : 'Second opinion die loopt'} onder={onder}>
      <KnopLink
        href={`/medisch/dossiers/${beeld.dossierId}/second-opinion`}
        soort={opinie.vraagt ? 'hoofd' : 'neven'}
        klein
      >
        {opinie.vraagt ? knoppen[opinie.vraagt] : 'Bekijk hoe het ervoor staat'}
      </KnopLink>
    </Kaart>
  )
}

const knoppen = { advies: 'Advies geven', reactie: 'Reageren op het advies' }
