import { randomUUID } from 'node:crypto'
import { Kaart } from '@/components/kaart'
import { Knopformulier } from '@/components/knopformulier'
import type { MedischDossierbeeld } from '@/lib/medisch/lees-dossier'
import { koppelActie } from './acties'

/** Files of the same person at another employer: linked, or to be linked by the doctor. */
export function ZelfdePersoonkaart({ beeld }: { beeld: MedischDossierbeeld }) {
  if (beeld.zelfdePersoon.length === 0) return null
  return (
    <Kaart titel="Zelfde burgerservicenummer" onder="Bij een andere werkgever, ook bij u in behandeling.">
      <ul className="flex flex-col gap-3">
        {beeld.zelfdePersoon.map((z) => (
          <li key={z.dossierId} className="flex flex-col gap-2">
            <span>
              {z.gekoppeld ? (
                <a href={`/medisch/dossiers/${z.dossierId}`} className="koppeling font-semibold">
                  {z.naam}
                </a>
              ) : (
                <span className="font-semibold">{z.naam}</span>
              )}
              <span className="onder">{z.werkgeverNaam}</span>
            </span>
            {!z.gekoppeld && (
              <Knopformulier
                actie={koppelActie}
                verzoek={randomUUID()}
                velden={{ dossierId: beeld.dossierId, anderId: z.dossierId }}
                label={`Koppelen met ${z.naam}`}
              >
                Koppelen
              </Knopformulier>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
