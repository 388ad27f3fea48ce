import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Kolom } from '@/components/kolommen'
import { opPagina } from '@/lib/toegang/op-pagina'
import { bekijkCorrectie, leesCorrectievraag, vindMelding } from '@/lib/verzuim/bekijk-correctie'
import { correctieredenen } from '@/lib/verzuim/correctie-schema'
import { leesWijzigvorm } from '@/lib/verzuim/lees-wijzigvorm'
import { type Dag, toonDag, toonDagKort } from '@/lib/wet/kalender'
import { Dagformulier } from '../../wijzigen/dagformulier'
import { GEEN_DAG, leesDagvraag } from '../../wijzigen/dagvraag'
import { gevalUitAdres } from '../../wijzigen/geval-uit-adres'
import { Opslaanformulier } from '../../wijzigen/opslaanformulier'
import { WatVerandert } from '../../wijzigen/wat-verandert'
import { Wijzigkop } from '../../wijzigen/wijzigkop'
import { corrigeerEersteZiektedagActie, corrigeerHersteldatumActie } from './acties'
import { Meldingkeuze } from './meldingkeuze'

export const metadata: Metadata = { title: 'Dag verbeteren' }

/** Corrects the first day or the day of recovery of a report: which one, which day, what that does, why. */
export default async function Correctiepagina({
  params,
  searchParams,
}: {
  params: Promise<{ gevalId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const gevalId = await gevalUitAdres(params)
  const adres = await searchParams
  const vraag = leesCorrectievraag(adres)
  const dagvraag = vraag.nietHersteld ? null : leesDagvraag(adres)
  const wordt = dagvraag === null ? null : dagvraag.soort === 'dag' ? dagvraag.dag : undefined
  const { vorm, vooraf } = await opPagina('werkgever', 'verzuim.corrigeren', async (ctx) => {
    const gelezen = await leesWijzigvorm(ctx, gevalId)
    return { vorm: gelezen, vooraf: await bekijkCorrectie(ctx, gelezen, vraag, wordt) }
  })
  const melding = vindMelding(vorm, vraag)
  const hier = `/werkgever/verzuim/${gevalId}`
  if (!melding) {
    return (
      <Kolom>
        <Wijzigkop vorm={vorm} titel="Dag verbeteren" />
        <Meldingkeuze vorm={vorm} />
      </Kolom>
    )
  }
  const isHerstel = vraag.wat === 'herstel'
  const titel = isHerstel ? 'Hersteldag verbeteren' : 'Eerste ziektedag verbeteren'
  const was = (isHerstel ? melding.hersteldPer : null) ?? melding.eersteZiektedag
  const keuze = `${hier}/corrigeren?melding=${melding.id}&wat=${vraag.wat}`
  if (wordt !== undefined && vooraf?.kan) {
    return (
      <Kolom>
        <Wijzigkop vorm={vorm} titel={titel} />
        <p>{omschrijving(isHerstel, was, wordt)}</p>
        <WatVerandert {...vooraf} />
        <Opslaanformulier
          actie={isHerstel ? corrigeerHersteldatumActie : corrigeerEersteZiektedagActie}
          verzoek={randomUUID()}
          velden={{ meldingId: melding.id, was: toonDagKort(was), wordt: wordt ? toonDagKort(wordt) : '' }}
          redenen={correctieredenen}
          knop="Verbetering opslaan"
          terug={{ href: keuze, naam: 'Andere dag kiezen' }}
        />
      </Kolom>
    )
  }
  const fout = vooraf?.kan === false ? vooraf.tekst : dagvraag?.soort === 'fout' ? GEEN_DAG : undefined
  return (
    <Kolom>
      <Wijzigkop vorm={vorm} titel={titel} />
      <Dagformulier
        label={isHerstel ? 'Wat is de juiste eerste dag hersteld?' : 'Wat is de juiste eerste ziektedag?'}
        hint={`Nu staat er ${toonDag(was)}.`}
        waarde={
          dagvraag?.soort === 'dag' ? toonDagKort(dagvraag.dag) : dagvraag?.soort === 'fout' ? dagvraag.getypt : ''
        }
        fout={fout}
        verborgen={{ melding: melding.id, wat: vraag.wat }}
        terug={hier}
      />
      {isHerstel && melding === vorm.meldingen[0] && (
        <p className="text-sm text-secondary">
          Is {vorm.medewerker.voornaam} helemaal niet hersteld geweest?{' '}
          <a href={`${keuze}&hersteld=niet`} className="koppeling">
            Haal het herstel weg
          </a>
          .
        </p>
      )}
    </Kolom>
  )
}

function omschrijving(isHerstel: boolean, was: Dag, wordt: Dag | null) {
  if (wordt === null) return <>De hersteldag {toonDag(was)} vervalt: de medewerker is ziek gebleven.</>
  return (
    <>
      {isHerstel ? 'De hersteldag' : 'De eerste ziektedag'} gaat van {toonDag(was)} naar{' '}
      <strong>{toonDag(wordt)}</strong>.
    </>
  )
}
