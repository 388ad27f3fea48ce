'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { Conceptmelding } from '@/components/conceptmelding'
import { Datumveld } from '@/components/datumveld'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { useFormulier } from '@/components/gebruik-formulier'
import { Keuze } from '@/components/keuze'
import { KnopLink } from '@/components/knop'
import { Melding } from '@/components/melding'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { Vragen } from '@/components/vragen'
import type { Ziekmeldformulier as Gegevens } from '@/lib/verzuim/lees-ziekmeldformulier'
import { type Dag, plusDagen, toonDagKort, toonDagZonderJaar } from '@/lib/wet/kalender'
import { meldZiekActie } from './acties'
import { AlleenAlsDatZoIs } from './alleen-als-dat-zo-is'
import { WatDan } from './wat-dan'

/** The sick report of one employee: the closed list of the law, and before the button what it will lead to. */
export function Ziekmeldformulier({
  gegevens,
  vandaag,
  verzoek,
}: {
  gegevens: Gegevens
  vandaag: Dag
  verzoek: string
}) {
  const { staat, sleutel, kenmerken, concept } = useFormulier(meldZiekActie)
  const { medewerker, dienstverbanden } = gegevens
  const was = (naam: string): string | undefined => staat.waarden[naam]?.[0]
  const getypt = was('eersteZiektedag') === 'anders' ? was('eersteZiektedagAnders') || ' ' : was('eersteZiektedag')
  const eersteZiektedag = getypt ?? toonDagKort(vandaag)
  const [dag, setDag] = useState(eersteZiektedag)
  const { ref } = kenmerken
  // Chosen before the script was there, or put back by a draft or by the browser: what is told follows what is chosen.
  useEffect(() => {
    const gekozen = ref.current?.querySelector<HTMLInputElement>('[name=eersteZiektedag]:checked')
    if (gekozen) setDag(gekozen.value)
  })
  const bestaand = staat.weigering?.code === 'alZiekGemeld' ? staat.weigering.gegevens : null

  function volgDag(gebeurtenis: FormEvent<HTMLFormElement>) {
    const veld = gebeurtenis.target
    if (veld instanceof HTMLInputElement && veld.name === 'eersteZiektedag') setDag(veld.value)
  }

  return (
    <form key={sleutel} {...kenmerken} onChange={volgDag} className="flex flex-col gap-5">
      <Conceptmelding concept={concept} />
      <Foutoverzicht
        fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({ veld: veld || undefined, tekst }))}
      />
      {bestaand?.gevalId && (
        <Melding
          soort="letop"
          titel="Deze ziekmelding is er al"
          acties={
            <>
              <KnopLink href={`/werkgever/verzuim/${bestaand.gevalId}`} klein>
                Bekijk die melding
              </KnopLink>
              <KnopLink href={`/werkgever/ziekmelden/eerder?werknemer=${medewerker.id}`} klein>
                Leg een eerdere ziekte vast
              </KnopLink>
            </>
          }
        >
          Gemeld door {bestaand.gemeldDoor}, ontvangstnummer {bestaand.ontvangstnummer}.
        </Melding>
      )}
      <input type="hidden" name="verzoek" value={verzoek} />
      <input type="hidden" name="werknemerId" value={medewerker.id} />
      <div className="flex flex-col gap-1.5">
        <p className="font-semibold">Wie is ziek?</p>
        <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 rounded-field border border-edge bg-card px-3 py-2">
          <span>{[medewerker.naam, medewerker.afdelingNaam].filter(Boolean).join(' · ')}</span>
          <a href="/werkgever/ziekmelden" className="koppeling text-sm">
            Iemand anders
          </a>
        </div>
      </div>
      {dienstverbanden.length > 0 && (
        <Keuze
          naam="dienstverbandId"
          legende="Voor welk dienstverband?"
          vorm="lijst"
          opties={dienstverbanden.map((d) => ({ waarde: d.id, label: d.omschrijving }))}
          waarde={was('dienstverbandId')}
          fout={staat.fouten.dienstverbandId}
        />
      )}
      <Datumveld
        naam="eersteZiektedag"
        label="Eerste ziektedag"
        hint="De eerste werkdag waarop niet of niet verder is gewerkt."
        snel={[
          { waarde: toonDagKort(vandaag), label: 'vandaag', uitleg: toonDagZonderJaar(vandaag) },
          {
            waarde: toonDagKort(plusDagen(vandaag, -1)),
            label: 'gisteren',
            uitleg: toonDagZonderJaar(plusDagen(vandaag, -1)),
          },
        ]}
        waarde={eersteZiektedag}
        fout={staat.fouten.eersteZiektedag}
      />
      <Veld
        naam="telefoon"
        label={`Hoe is ${medewerker.voornaam} te bereiken?`}
        type="tel"
        inputMode="tel"
        maxLength={30}
        verplicht={false}
        waarde={was('telefoon') ?? gegevens.telefoon ?? ''}
        fout={staat.fouten.telefoon}
      />
      <Keuze
        naam="verwachteDuur"
        legende={`Hoe lang denkt ${medewerker.voornaam} zelf?`}
        opties={[
          { waarde: 'dagen', label: 'dagen' },
          { waarde: 'weken', label: '1–2 weken' },
          { waarde: 'langer', label: 'langer' },
          { waarde: 'onbekend', label: 'onbekend' },
        ]}
        waarde={was('verwachteDuur') ?? 'onbekend'}
        fout={staat.fouten.verwachteDuur}
      />
      <AlleenAlsDatZoIs staat={staat} verpleegadres={gegevens.verpleegadres} />
      <Melding>
        Vraag en noteer geen oorzaak, klachten of behandeling. Dat mag de wet niet, ook niet als {medewerker.voornaam}{' '}
        het zelf vertelt.
      </Melding>
      <Vragen vragen={staat.bevestigen ?? []} />
      <div className="flex flex-col gap-3">
        <VerzendKnop vol bezig="Bezig met melden …">
          {staat.bevestigen ? 'Ja, ziek melden' : 'Ziek melden'}
        </VerzendKnop>
        <WatDan
          vooruit={gegevens.vooruit.find((v) => toonDagKort(v.op) === dag) ?? null}
          arbodienstNaam={gegevens.arbodienstNaam}
          consultantNaam={gegevens.consultantNaam}
        />
      </div>
    </form>
  )
}
