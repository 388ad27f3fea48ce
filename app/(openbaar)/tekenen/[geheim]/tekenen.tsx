'use client'

import { useActionState } from 'react'
import { Beeldweergave } from '@/components/document/beeldweergave'
import { Kaart } from '@/components/kaart'
import { Keuze } from '@/components/keuze'
import { Melding } from '@/components/melding'
import { Tekstvak } from '@/components/tekstvak'
import { VerzendKnop } from '@/components/verzend-knop'
import type { GetoondeLink } from '@/lib/documenten/toon-link'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'
import { Codestap, Codeveld, Linkkop } from '../../codestap'
import { openMetLinkActie, tekenMetLinkActie } from './acties'

const dicht: OpenbareStaat<GetoondeLink> = { fouten: {}, waarden: {} }
const open: OpenbareStaat<{ af: boolean }> = { fouten: {}, waarden: {} }

/** Two steps: the code opens the document, and with it again one signs. */
export function Tekenen({ geheim }: { geheim: string }) {
  const [staat, actie] = useActionState(openMetLinkActie, dicht)
  if (staat.klaar) return <Document geheim={geheim} gelezen={staat.klaar} />
  return (
    <Codestap
      actie={actie}
      fouten={staat.fouten}
      geheim={geheim}
      hint="8 cijfers. Die krijgt u van uw werkgever, bijvoorbeeld per telefoon."
      knop="Open het document"
    />
  )
}

function Document({ geheim, gelezen }: { geheim: string; gelezen: GetoondeLink }) {
  const [staat, actie] = useActionState(tekenMetLinkActie, open)
  if (staat.klaar) {
    return (
      <Melding soort="gelukt" titel="U hebt ondertekend" live>
        Uw werkgever ziet dit nu. Vraag hem om een exemplaar voor uzelf. U kunt deze pagina sluiten.
      </Melding>
    )
  }
  return (
    <>
      <h2 className="text-heading font-bold">{gelezen.beeld.titel}</h2>
      <Beeldweergave beeld={gelezen.beeld} />
      {gelezen.getekend.map((zin) => (
        <Melding key={zin} soort="gelukt" titel="Al ondertekend">
          {zin}
        </Melding>
      ))}
      <Kaart
        titel={`Onderteken als ${gelezen.naam}`}
        onder="Na uw handtekening verandert er niets meer aan het document."
      >
        <form action={actie} noValidate className="flex flex-col gap-5">
          <Linkkop fouten={staat.fouten} geheim={geheim} />
          <input type="hidden" name="inhoudHash" value={gelezen.inhoudHash} />
          <Keuze
            naam="betekenis"
            legende="Hoe tekent u?"
            vorm="lijst"
            waarde={staat.waarden.betekenis?.[0] ?? ''}
            fout={staat.fouten.betekenis}
            opties={[
              { waarde: 'akkoord', label: 'Voor akkoord', uitleg: 'Ik ben het eens met wat er staat.' },
              {
                waarde: 'gezien',
                label: 'Voor gezien',
                uitleg: 'Ik heb het gelezen. Ik hoef het er niet mee eens te zijn.',
              },
            ]}
          />
          <Tekstvak
            naam="opmerking"
            label="Uw kijk op dit document, of een opmerking"
            verplicht={false}
            regels={4}
            maxLength={1000}
            waarde={staat.waarden.opmerking?.[0]}
            fout={staat.fouten.opmerking}
            privacy="Schrijf niets over uw ziekte of behandeling. Uw werkgever leest dit."
          />
          <Codeveld label="Uw code, nog een keer" hint="Daarmee ondertekent u." fout={staat.fouten.code} />
          <VerzendKnop vol>Onderteken</VerzendKnop>
          <p className="text-sm text-secondary">
            Kenmerk van wat u ondertekent (SHA-256): <span className="font-mono break-words">{gelezen.kenmerk}</span>
          </p>
        </form>
      </Kaart>
    </>
  )
}
