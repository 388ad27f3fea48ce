import type { Poging } from '@/components/dossier/actieformulier'
import { Melding } from '@/components/melding'
import { veldnaam, veldwaarde } from './veldnamen'

/** Somebody else saved first: what stands there now and is different from what was typed here. */
export function Intussen({ poging }: { poging: Poging }) {
  if (poging.weigering?.code !== 'intussenGewijzigd') return null
  const { versie: _, ...nu } = poging.weigering.gegevens
  const velden = Object.entries(nu)
  if (velden.length === 0) return null
  return (
    <Melding soort="letop" titel="Zo staat het er nu">
      <ul>
        {velden.map(([veld, waarde]) => (
          <li key={veld}>
            {veldnaam(veld)}: <strong className="font-semibold">{veldwaarde(veld, waarde)}</strong>
          </li>
        ))}
      </ul>
      <p className="mt-1">Wat u hieronder ziet, is wat u zelf invulde. Slaat u nu op, dan komt dat in de plaats.</p>
    </Melding>
  )
}
