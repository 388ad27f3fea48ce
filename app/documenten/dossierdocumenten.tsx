import { Briefkaart } from '@/app/brieven/schermen'
import { Bestandenkaart } from '@/app/opladen/bestandenkaart'
import { Documentlijst } from '@/components/document/documentlijst'
import { NieuwDocument } from '@/components/document/nieuw-document'
import type { Formulieractie } from '@/components/dossier/actieformulier'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import type { Kruimel } from '@/components/kruimels'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { kiesBestanden } from '@/lib/bestanden/lees-bestanden'
import { kiesSjablonen } from '@/lib/brieven/lees-brieven'
import type { Ctx } from '@/lib/db/namens'
import { leesDocumenten } from '@/lib/documenten/lees-documenten'
import { mag } from '@/lib/toegang/rechten'

const SCHRIJVEN = { werkgever: 'document.schrijven.werkgever', arbodienst: 'document.voorbereiden' } as const

/** What the page of the documents of a case shows, for either side. */
export async function leesDossierdocumenten(ctx: Ctx<'werkgever'> | Ctx<'arbodienst'>, gevalId: string) {
  const kant = ctx.wie.portaal
  return {
    ...(await leesDocumenten(ctx, gevalId)),
    bestanden: await kiesBestanden(ctx, gevalId),
    sjablonen: await kiesSjablonen(ctx),
    magSchrijven: mag(ctx.wie.rollen, SCHRIJVEN[kant]),
    kant,
  }
}

/** The documents and files of a case, and what can be begun. */
export function Dossierdocumenten({
  gegevens: { gevalId, werknemer, documenten, mogelijk, bestanden, sjablonen, magSchrijven, kant },
  dossier,
  lijst,
  vraag,
  beginBrief,
  beginDocument,
  neemBestandTerug,
}: {
  gegevens: Awaited<ReturnType<typeof leesDossierdocumenten>>
  /** address of the case */
  dossier: string
  lijst: Kruimel
  /** what the address of the page says */
  vraag: Record<string, unknown>
  beginBrief: Formulieractie
  beginDocument: Formulieractie
  neemBestandTerug: Formulieractie
}) {
  return (
    <>
      <Paginakop
        titel="Documenten"
        onder={werknemer}
        acties={<KnopLink href={`${dossier}/verslag`}>Re-integratieverslag</KnopLink>}
        kruimels={[lijst, { naam: werknemer, href: dossier }, { naam: 'Documenten' }]}
      />
      <Kaart ruimte="geen">
        {documenten.length === 0 ? (
          <LegeStaat titel="Nog geen documenten" icoon="document">
            <p>
              {magSchrijven && 'Begin hieronder met een document. '}
              {kant === 'werkgever' && 'Het plan van aanpak maakt u binnen twee weken na de probleemanalyse.'}
            </p>
          </LegeStaat>
        ) : (
          <Documentlijst documenten={documenten} hier={`${dossier}/documenten`} pdf={(id) => `/${kant}/pdf/${id}`} />
        )}
      </Kaart>
      <Bestandenkaart
        bestanden={bestanden}
        href={(id) => `/${kant}/bestand/${id}`}
        naar={magSchrijven ? `${dossier}/bestanden` : null}
        terug={magSchrijven ? neemBestandTerug : null}
        vraag={vraag}
        wie={`U en de ${kant === 'werkgever' ? 'arbodienst' : 'werkgever'} zien deze bestanden. De medewerker ziet alleen wat hij zelf toevoegt.`}
      />
      {magSchrijven && (
        <>
          <Briefkaart gevalId={gevalId} eigen={sjablonen} actie={beginBrief} />
          <NieuwDocument mogelijk={mogelijk} gevalId={gevalId} begin={beginDocument} />
        </>
      )}
    </>
  )
}
