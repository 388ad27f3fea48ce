import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { type Afdelingpagina, leesAfdeling } from '@/lib/organisatie/lees-afdeling'
import { opPagina } from '@/lib/toegang/op-pagina'
import { idUitPad } from '../../medewerkers/adres'
import { keuzeAfdelingen } from '../../medewerkers/keuze-afdelingen'
import { AfdelingVerwijderen, AfdelingWijzigen } from '../formulieren'

export const metadata: Metadata = { title: 'Afdeling wijzigen' }

/** One department: rename, move, remove. */
export default async function Afdelingwijzigpagina({ params }: { params: Promise<{ id: string }> }) {
  const id = idUitPad((await params).id)
  const pagina = await opPagina('werkgever', 'afdeling.wijzigen', (ctx) => leesAfdeling(ctx, id))
  const bezwaren = bezwarenTegenVerwijderen(pagina)
  return (
    <Kolom>
      <Paginakop
        titel={pagina.afdeling.naam}
        kruimels={[
          { naam: 'Afdelingen', href: '/werkgever/afdelingen' },
          ...pagina.afdeling.pad.map((naam) => ({ naam })),
        ]}
        onder={pagina.leidinggevenden.length > 0 ? `Leidinggevende: ${pagina.leidinggevenden.join(', ')}` : undefined}
      />
      <Kaart titel="Naam en plaats">
        <AfdelingWijzigen
          afdeling={pagina.afdeling}
          plaatsen={keuzeAfdelingen(pagina.plaatsen)}
          verzoek={randomUUID()}
        />
      </Kaart>
      <Kaart titel="Verwijderen">
        {bezwaren.length > 0 ? (
          <>
            <p>Deze afdeling is nog in gebruik. Verwijderen kan pas als zij leeg is:</p>
            <ul className="mt-1 list-disc pl-5">
              {bezwaren.map((bezwaar) => (
                <li key={bezwaar}>{bezwaar}</li>
              ))}
            </ul>
          </>
        ) : (
          <div className="flex flex-col gap-4">
            <p>Er staat niemand op deze afdeling. Verwijderen kan niet ongedaan worden gemaakt.</p>
            <AfdelingVerwijderen id={id} verzoek={randomUUID()} />
          </div>
        )}
      </Kaart>
    </Kolom>
  )
}

function bezwarenTegenVerwijderen({ onder, dienstverbanden, leidinggevenden }: Afdelingpagina): string[] {
  return [
    ...(onder.length > 0 ? [`eronder vallen: ${onder.map((a) => a.naam).join(', ')}`] : []),
    ...(dienstverbanden > 0
      ? [
          `${dienstverbanden === 1 ? '1 dienstverband staat' : `${dienstverbanden} dienstverbanden staan`} op deze afdeling, beëindigde meegeteld`,
        ]
      : []),
    ...(leidinggevenden.length > 0 ? [`leidinggevende: ${leidinggevenden.join(', ')}`] : []),
  ]
}
