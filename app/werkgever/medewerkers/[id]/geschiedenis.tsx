import { Geschiedenis } from '@/components/geschiedenis'
import { Kaart } from '@/components/kaart'
import type { Wijzigingsgroep } from '@/lib/organisatie/lees-geschiedenis'
import { toonDag, vandaagInNederland } from '@/lib/wet/kalender'
import { veldnaam, veldwaarde } from '../veldnamen'

const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

const ZINNEN: Record<string, (nieuw: string | null) => string> = {
  toegevoegd: () => 'Toegevoegd aan het register',
  ingelezen: () => 'Ingelezen uit een lijst',
  dienstverbandToegevoegd: (functie) => `Dienstverband toegevoegd: ${functie ?? ''}`,
}

/** What was changed in the register about this person; `meer` says of which employment. */
export function Registergeschiedenis({ groepen, meer }: { groepen: Wijzigingsgroep[]; meer: boolean }) {
  if (groepen.length === 0) return null
  return (
    <Kaart titel="Geschiedenis">
      <Geschiedenis
        gebeurtenissen={groepen.map((groep) => {
          const moment = new Date(groep.op)
          return {
            sleutel: `${groep.op} ${groep.dienstverband?.begin ?? ''} ${groep.wijzigingen[0]?.veld ?? ''}`,
            moment: groep.op,
            wanneer: `${toonDag(vandaagInNederland(moment))}, ${tijd.format(moment)}`,
            wie: groep.doorNaam,
            wat: <Wat groep={groep} meer={meer} />,
          }
        })}
      />
    </Kaart>
  )
}

function Wat({ groep, meer }: { groep: Wijzigingsgroep; meer: boolean }) {
  return (
    <>
      {meer && groep.dienstverband && (
        <p className="text-sm text-secondary">
          Dienstverband {groep.dienstverband.functie}, sinds {toonDag(groep.dienstverband.begin)}
        </p>
      )}
      <ul>
        {groep.wijzigingen.map(({ veld, oud, nieuw }) => {
          const zin = ZINNEN[veld]
          return (
            <li key={veld}>
              {zin ? (
                zin(nieuw)
              ) : (
                <>
                  {veldnaam(veld)}: <span className="text-secondary">{veldwaarde(veld, oud)}</span>{' '}
                  <span aria-hidden="true">→</span>
                  <span className="sr-only">wordt</span>{' '}
                  <span className="font-semibold">{veldwaarde(veld, nieuw)}</span>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
