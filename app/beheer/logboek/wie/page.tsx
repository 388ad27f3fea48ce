import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { opPagina } from '@/lib/toegang/op-pagina'
import { Persoonzoeker } from '../persoonzoeker'

export const metadata: Metadata = { title: 'Zoek een persoon' }

/** From a personnel number to the lines about that person, without opening the register. */
export default async function Wie() {
  const metWerkgever = await opPagina('beheer', 'logboek.lezen', async ({ wie }) => {
    if (wie.werkgeverId) return 'nooit'
    return wie.arbodienstId ? 'mag' : 'verplicht'
  })
  return (
    <Kolom>
      <Paginakop
        titel="Zoek een persoon"
        onder="U krijgt het nummer waaronder deze persoon in het logboek staat, en niets uit de personeelsadministratie."
        kruimels={[
          { naam: 'Overzicht', href: '/beheer' },
          { naam: 'Logboek', href: '/beheer/logboek' },
          { naam: 'Zoek een persoon' },
        ]}
      />
      <Kaart>
        <Persoonzoeker metWerkgever={metWerkgever} verzoek={randomUUID()} />
      </Kaart>
      <p className="text-sm text-secondary">Ook dit zoeken komt in het logboek.</p>
    </Kolom>
  )
}
