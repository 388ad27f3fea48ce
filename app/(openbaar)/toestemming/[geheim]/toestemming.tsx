'use client'

import { useActionState } from 'react'
import { Gegevenslijst } from '@/components/gegevenslijst'
import { Kaart } from '@/components/kaart'
import { Keuze } from '@/components/keuze'
import { Melding } from '@/components/melding'
import { VerzendKnop } from '@/components/verzend-knop'
import type { Linkvraag } from '@/lib/machtiging/met-link'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'
import { Codestap, Codeveld, Linkkop } from '../../codestap'
import { beslisMachtiginglinkActie, openMachtiginglinkActie } from './acties'

const dicht: OpenbareStaat<Linkvraag> = { fouten: {}, waarden: {} }
const open: OpenbareStaat<{ besluit: 'teken' | 'weiger' }> = { fouten: {}, waarden: {} }

/** Two steps: the code opens the question, and with it again one decides. */
export function Toestemming({ geheim }: { geheim: string }) {
  const [staat, actie] = useActionState(openMachtiginglinkActie, dicht)
  if (staat.klaar) return <Vraag geheim={geheim} vraag={staat.klaar} />
  return (
    <Codestap
      actie={actie}
      fouten={staat.fouten}
      geheim={geheim}
      hint="8 cijfers. Die krijgt u van degene die u dit vraagt."
      knop="Open"
    />
  )
}

function Vraag({ geheim, vraag }: { geheim: string; vraag: Linkvraag }) {
  const [staat, actie] = useActionState(beslisMachtiginglinkActie, open)
  if (staat.klaar)
    return staat.klaar.besluit === 'teken' ? (
      <Melding soort="gelukt" titel="U hebt toestemming gegeven" live>
        De bedrijfsarts ziet dit nu. Wilt u uw toestemming intrekken? Zeg het hem: dat kan altijd, en hij legt het
        meteen vast. U kunt deze pagina sluiten.
      </Melding>
    ) : (
      <Melding soort="gelukt" titel="U hebt geen toestemming gegeven" live>
        De bedrijfsarts ziet dit nu. Hij vraagt niets op. U kunt deze pagina sluiten.
      </Melding>
    )
  const { inhoud } = vraag
  return (
    <>
      <p>
        {vraag.arts}, bedrijfsarts bij {vraag.arbodienst}, vraagt toestemming aan {vraag.naam} om iets na te vragen bij
        een behandelaar. Uw werkgever ziet hier niets van.
      </p>
      <Kaart titel="Waar u toestemming voor geeft" onder="Aan deze behandelaar, voor deze vraag en niets anders.">
        <Gegevenslijst
          gegevens={[
            { naam: 'Behandelaar', waarde: regels(`${inhoud.behandelaar}\n${inhoud.specialisme}\n${inhoud.adres}`) },
            { naam: 'Wat de bedrijfsarts wil weten', waarde: regels(inhoud.vraag) },
            { naam: 'Waarvoor', waarde: regels(inhoud.doel) },
          ]}
        />
      </Kaart>
      <Kaart titel="Uw besluit">
        <form action={actie} noValidate className="flex flex-col gap-5">
          <p>
            U hoeft geen toestemming te geven: de bedrijfsarts oordeelt dan met wat hij nu weet. Geeft u toestemming,
            dan stuurt hij een brief met deze vraag. U kunt uw toestemming altijd intrekken: zeg het de bedrijfsarts.
          </p>
          <Linkkop fouten={staat.fouten} geheim={geheim} />
          <input type="hidden" name="inhoudHash" value={vraag.inhoudHash} />
          <Keuze
            naam="besluit"
            legende="Geeft u toestemming?"
            vorm="lijst"
            waarde={staat.waarden.besluit?.[0] ?? ''}
            fout={staat.fouten.besluit}
            opties={[
              { waarde: 'teken', label: 'Ja, ik geef toestemming' },
              { waarde: 'weiger', label: 'Nee, ik geef geen toestemming' },
            ]}
          />
          <Codeveld label="Uw code, nog een keer" hint="Daarmee ondertekent u." fout={staat.fouten.code} />
          <VerzendKnop vol>Bevestig</VerzendKnop>
        </form>
      </Kaart>
    </>
  )
}

function regels(tekst: string) {
  return <span className="whitespace-pre-line">{tekst}</span>
}
