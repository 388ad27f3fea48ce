import { randomUUID } from 'node:crypto'
import { Deelformulier } from '@/components/document/deelformulier'
import { Tekenformulier } from '@/components/document/tekenformulier'
import { Kaart } from '@/components/kaart'
import { Knopformulier } from '@/components/knopformulier'
import { Melding } from '@/components/melding'
import type { GelezenDocument } from '@/lib/documenten/lees-document'
import { delenVan } from '@/lib/documenten/soorten'
import { bewaarDeelActie, stelVastActie, tekenActie } from './acties'

/** What the employee can do now. */
export function Stap({ document: d, bewaard }: { document: GelezenDocument; bewaard: string | null }) {
  const { versie, soort } = d
  if (!versie.isLaatste) return null
  if (d.volgende === 'tekenen') {
    return (
      <Kaart titel="Onderteken" onder="Lees het document hieronder. Na uw handtekening verandert er niets meer aan.">
        <Tekenformulier
          actie={tekenActie}
          verborgen={{ versieId: versie.id, inhoudHash: versie.hash ?? '', verzoek: randomUUID() }}
        />
      </Kaart>
    )
  }
  if (versie.toestand === 'tekenen') {
    return <Melding titel="U hebt ondertekend">De handtekening van uw werkgever ontbreekt nog.</Melding>
  }
  const deel = versie.delen.find((x) => x.partij === 'werknemer')
  if (versie.toestand !== 'concept' || !deel) return null
  const eigen = soort.begint === 'werknemer'
  return (
    <>
      {bewaard && (
        <Melding soort="gelukt" titel={bewaard === 'gegeven' ? 'Uw werkgever kan dit nu lezen' : 'Bewaard'} live>
          {bewaard === 'gegeven'
            ? 'Zet uw werkgever het document klaar, dan kunt u het hier ondertekenen.'
            : 'Alleen u ziet dit. U kunt later verder schrijven.'}
        </Melding>
      )}
      <section aria-label="Uw deel" className="flex flex-col gap-4">
        {!eigen && !deel.gegeven && (
          <p>
            Lees het document hieronder en schrijf hier wat u ervan vindt. Uw werkgever leest het pas als u het geeft.
          </p>
        )}
        {deel.gegeven && !bewaard && (
          <Melding>Uw werkgever leest uw deel. Zolang het een concept is, kunt u het wijzigen.</Melding>
        )}
        <Deelformulier
          actie={bewaarDeelActie}
          verborgen={{
            versieId: versie.id,
            soort: soort.code,
            partij: 'werknemer',
            stand: String(deel.stand),
            verzoek: randomUUID(),
          }}
          groepen={delenVan(soort, 'werknemer').map((g) => ({ titel: g.titel, velden: g.velden }))}
          waarden={deel.velden}
          geven={eigen ? undefined : 'Geef aan mijn werkgever'}
          bewaar={eigen ? 'Bewaar' : 'Bewaar als concept'}
          terug={null}
        />
        {eigen && deel.mist.length === 0 && (
          <Kaart
            titel="Klaar met schrijven?"
            onder="Daarna kunt u het ondertekenen. Uw werkgever leest het pas na uw handtekening."
          >
            <Knopformulier actie={stelVastActie} verzoek={randomUUID()} velden={{ versieId: versie.id }} soort="hoofd">
              Klaarzetten om te tekenen
            </Knopformulier>
          </Kaart>
        )}
      </section>
    </>
  )
}
