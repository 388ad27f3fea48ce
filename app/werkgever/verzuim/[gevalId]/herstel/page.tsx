import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { KnopLink } from '@/components/knop'
import { Kolom } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { opPagina } from '@/lib/toegang/op-pagina'
import { bekijkHerstel } from '@/lib/verzuim/bekijk-herstel'
import { leesWijzigvorm, type Wijzigvorm } from '@/lib/verzuim/lees-wijzigvorm'
import { plusDagen, toonDag, toonDagKort, toonDagZonderJaar } from '@/lib/wet/kalender'
import { Dagformulier } from '../../wijzigen/dagformulier'
import { GEEN_DAG, leesDagvraag } from '../../wijzigen/dagvraag'
import { gevalUitAdres } from '../../wijzigen/geval-uit-adres'
import { Opslaanformulier } from '../../wijzigen/opslaanformulier'
import { WatVerandert } from '../../wijzigen/wat-verandert'
import { Wijzigkop } from '../../wijzigen/wijzigkop'
import { meldHersteldActie } from './acties'

export const metadata: Metadata = { title: 'Herstel melden' }

/** Full recovery: which day, then what that does, then save. */
export default async function Herstelpagina({
  params,
  searchParams,
}: {
  params: Promise<{ gevalId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const gevalId = await gevalUitAdres(params)
  const vraag = leesDagvraag(await searchParams)
  const { vorm, vooraf } = await opPagina('werkgever', 'verzuim.melden', async (ctx) => {
    const gelezen = await leesWijzigvorm(ctx, gevalId)
    const kan = gelezen.lopend !== null && vraag.soort === 'dag'
    return { vorm: gelezen, vooraf: kan ? await bekijkHerstel(ctx, { gevalId, hersteldPer: vraag.dag }) : null }
  })
  const hier = `/werkgever/verzuim/${gevalId}`
  if (vorm.lopend === null) return <NietsTeHerstellen vorm={vorm} />
  if (vraag.soort === 'dag' && vooraf?.kan) {
    return (
      <Kolom>
        <Wijzigkop vorm={vorm} titel="Herstel melden" />
        <p>
          {vorm.medewerker.naam} is <strong>hersteld per {toonDag(vraag.dag)}</strong>: dat is de eerste dag waarop het
          eigen werk weer helemaal wordt gedaan.
        </p>
        <WatVerandert {...vooraf} />
        <Opslaanformulier
          actie={meldHersteldActie}
          verzoek={randomUUID()}
          velden={{ gevalId, hersteldPer: toonDagKort(vraag.dag) }}
          knop="Herstel melden"
          terug={{ href: `${hier}/herstel?dag=anders&dagAnders=`, naam: 'Andere dag kiezen' }}
        />
      </Kolom>
    )
  }
  const { vandaag } = vorm
  return (
    <Kolom>
      <Wijzigkop vorm={vorm} titel="Herstel melden" />
      <Dagformulier
        label="Eerste dag hersteld"
        hint={`De eerste dag waarop ${vorm.medewerker.voornaam} het eigen werk weer helemaal doet. Ziek sinds ${toonDag(vorm.lopend.eersteZiektedag)}.`}
        snel={[
          { waarde: toonDagKort(vandaag), label: 'vandaag', uitleg: toonDagZonderJaar(vandaag) },
          {
            waarde: toonDagKort(plusDagen(vandaag, 1)),
            label: 'morgen',
            uitleg: toonDagZonderJaar(plusDagen(vandaag, 1)),
          },
        ]}
        waarde={
          vraag.soort === 'dag'
            ? toonDagKort(vraag.dag)
            : vraag.soort === 'fout'
              ? vraag.getypt || ' '
              : toonDagKort(vandaag)
        }
        fout={vooraf?.kan === false ? vooraf.tekst : vraag.soort === 'fout' && vraag.getypt ? GEEN_DAG : undefined}
        terug={hier}
      />
      <p className="text-sm text-secondary">
        Werkt {vorm.medewerker.voornaam} nog niet alles?{' '}
        <a href={`${hier}/werk`} className="koppeling">
          Leg vast hoeveel er wordt gewerkt
        </a>
        . Dat is geen herstel: de termijnen lopen door.
      </p>
    </Kolom>
  )
}

function NietsTeHerstellen({ vorm }: { vorm: Wijzigvorm }) {
  const laatste = vorm.meldingen[0]
  return (
    <Kolom>
      <Wijzigkop vorm={vorm} titel="Herstel melden" />
      <Melding
        soort="letop"
        titel={
          laatste?.hersteldPer
            ? `${vorm.medewerker.voornaam} is al hersteld gemeld per ${toonDag(laatste.hersteldPer)}`
            : 'In dit dossier loopt geen ziekmelding'
        }
        acties={
          <>
            <KnopLink klein href={`/werkgever/verzuim/${vorm.gevalId}`}>
              Naar het dossier
            </KnopLink>
            {vorm.magCorrigeren && laatste?.hersteldPer && (
              <KnopLink klein href={`/werkgever/verzuim/${vorm.gevalId}/corrigeren?melding=${laatste.id}&wat=herstel`}>
                Klopt de hersteldag niet?
              </KnopLink>
            )}
          </>
        }
      />
    </Kolom>
  )
}
