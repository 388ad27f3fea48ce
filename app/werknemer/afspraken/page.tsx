import type { Metadata } from 'next'
import { alsRegel } from '@/app/afspraakregel'
import { Afspraaklijst } from '@/components/afspraaklijst'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { leesEigenAfspraken } from '@/lib/planning/lees-eigen-afspraken'
import { opPagina } from '@/lib/toegang/op-pagina'

export const metadata: Metadata = { title: 'Mijn afspraken' }

/** The employee's appointments with the arbodienst. */
export default async function MijnAfspraken() {
  const { afspraken, vandaag } = await opPagina('werknemer', 'eigenAfspraken.lezen', async (ctx) => ({
    afspraken: await leesEigenAfspraken(ctx),
    vandaag: ctx.vandaag,
  }))
  const komt = afspraken.filter((a) => a.dag >= vandaag)
  const geweest = afspraken.filter((a) => a.dag < vandaag)
  const zelf = afspraken.some((a) => a.soort === 'preventief' || a.soort === 'secondOpinion')
  return (
    <Kolom>
      <Paginakop titel="Mijn afspraken" onder="Met de arbodienst." />
      <Kaart titel="Wat er komt">
        <Afspraaklijst afspraken={komt.map((a) => alsRegel(a))} leeg="Er staat geen afspraak voor u gepland." />
        {komt.some((a) => a.toestand === 'gepland') && (
          <p className="mt-3">Kunt u niet? Bel de arbodienst zo snel mogelijk.</p>
        )}
      </Kaart>
      {geweest.length > 0 && (
        <Kaart titel="Eerder">
          <Afspraaklijst afspraken={geweest.map((a) => alsRegel(a))} leeg="" />
        </Kaart>
      )}
      <Melding titel="Wat ziet uw werkgever?">
        Uw werkgever ziet bij uw ziekmelding dat er een afspraak is en wanneer, niet waarover het gaat.{' '}
        {zelf && 'Een preventief consult en een second opinion ziet uw werkgever nooit.'}
      </Melding>
    </Kolom>
  )
}
