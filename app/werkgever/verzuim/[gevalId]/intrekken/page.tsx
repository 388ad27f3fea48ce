import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { Kolom } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { opPagina } from '@/lib/toegang/op-pagina'
import { bekijkIntrekking } from '@/lib/verzuim/bekijk-correctie'
import { intrekredenen } from '@/lib/verzuim/correctie-schema'
import { leesWijzigvorm } from '@/lib/verzuim/lees-wijzigvorm'
import { toonDag } from '@/lib/wet/kalender'
import { gevalUitAdres } from '../../wijzigen/geval-uit-adres'
import { Opslaanformulier } from '../../wijzigen/opslaanformulier'
import { WatVerandert } from '../../wijzigen/wat-verandert'
import { Wijzigkop } from '../../wijzigen/wijzigkop'
import { Meldingkeuze } from '../corrigeren/meldingkeuze'
import { trekMeldingInActie } from './acties'

export const metadata: Metadata = { title: 'Ziekmelding intrekken' }

const vraagSchema = z.object({ melding: z.uuid().optional().catch(undefined) })

/** Withdraws a report that was a mistake, with a reason. */
export default async function Intrekpagina({
  params,
  searchParams,
}: {
  params: Promise<{ gevalId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const gevalId = await gevalUitAdres(params)
  const vraag = vraagSchema.parse(await searchParams)
  const { vorm, melding, vooraf } = await opPagina('werkgever', 'verzuim.corrigeren', async (ctx) => {
    const gelezen = await leesWijzigvorm(ctx, gevalId)
    const enige = gelezen.meldingen.length === 1 ? gelezen.meldingen[0] : undefined
    const gekozen = gelezen.meldingen.find((m) => m.id === vraag.melding) ?? enige
    return {
      vorm: gelezen,
      melding: gekozen,
      vooraf: gekozen ? await bekijkIntrekking(ctx, gevalId, gekozen.id) : null,
    }
  })
  const hier = `/werkgever/verzuim/${gevalId}`
  return (
    <Kolom>
      <Wijzigkop vorm={vorm} titel="Ziekmelding intrekken" />
      {!melding || !vooraf ? (
        <Meldingkeuze vorm={vorm} />
      ) : !vooraf.kan ? (
        <Melding soort="letop">{vooraf.tekst}</Melding>
      ) : (
        <>
          <Melding soort="letop" titel={`De ziekmelding vanaf ${toonDag(melding.eersteZiektedag)} telt dan niet meer`}>
            Doe dit alleen als de melding een vergissing was. Is {vorm.medewerker.voornaam} beter?{' '}
            <a href={`${hier}/herstel`} className="koppeling">
              Meld dan herstel
            </a>
            . De ingetrokken melding blijft in de geschiedenis staan.
          </Melding>
          <WatVerandert {...vooraf} />
          <Opslaanformulier
            actie={trekMeldingInActie}
            verzoek={randomUUID()}
            velden={{ meldingId: melding.id }}
            redenen={intrekredenen}
            knop="Ziekmelding intrekken"
            soort="gevaar"
            terug={{ href: hier, naam: 'Toch niet' }}
          />
        </>
      )}
    </Kolom>
  )
}
