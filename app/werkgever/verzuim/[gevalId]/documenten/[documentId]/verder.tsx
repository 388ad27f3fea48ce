import { randomUUID } from 'node:crypto'
import { NieuweVersie, StuurTekenlink } from '@/components/document/kleine-formulieren'
import { toonMoment } from '@/components/dossier/moment'
import { Kaart } from '@/components/kaart'
import { Knopformulier } from '@/components/knopformulier'
import { Melding } from '@/components/melding'
import type { GelezenDocument } from '@/lib/documenten/lees-document'
import { nieuweVersieActie, stuurTekenlinkActie, trekTekenlinkInActie } from './acties'

/** A link for an employee without an account, and a new version of what was fixed. */
export function Verder({ document: d, code }: { document: GelezenDocument; code: string | null }) {
  const { versie, link } = d
  if (!versie.isLaatste) return null
  const wachtOpMedewerker =
    versie.toestand === 'tekenen' &&
    d.soort.ondertekenaars.includes('werknemer') &&
    !versie.tekens.some((t) => t.partij === 'werknemer')
  const vast = versie.toestand !== 'concept' && versie.toestand !== 'vervallen'
  return (
    <>
      {wachtOpMedewerker && (
        <Kaart
          titel="Geen account? Teken met een link"
          onder="De medewerker krijgt een mail met een link. De code vertelt u hem zelf."
        >
          <div className="flex flex-col gap-4">
            {link && (
              <>
                <Linkstand link={link} code={code} />
                <Knopformulier
                  actie={trekTekenlinkInActie}
                  verzoek={randomUUID()}
                  velden={{ versieId: versie.id }}
                  soort="gevaar"
                >
                  Trek deze link in
                </Knopformulier>
              </>
            )}
            <StuurTekenlink
              actie={stuurTekenlinkActie}
              verborgen={{ versieId: versie.id, verzoek: randomUUID() }}
              email={link?.email ?? d.email ?? ''}
              opnieuw={link !== null}
            />
          </div>
        </Kaart>
      )}
      {vast && d.soort.begint === 'werkgever' && (
        <Kaart titel="Iets wijzigen">
          <details>
            <summary className="koppeling w-fit">Maak een nieuwe versie</summary>
            <div className="mt-4 flex flex-col gap-4">
              {versie.toestand === 'tekenen' && (
                <Melding soort="letop">Deze versie vervalt dan, ook als er al een handtekening onder staat.</Melding>
              )}
              <NieuweVersie actie={nieuweVersieActie} verborgen={{ versieId: versie.id, verzoek: randomUUID() }} />
            </div>
          </details>
        </Kaart>
      )}
    </>
  )
}

function Linkstand({ link, code }: { link: NonNullable<GelezenDocument['link']>; code: string | null }) {
  if (link.toestand === 'geweigerd') {
    return (
      <Melding soort="gevaar" titel="De mail met de link komt niet aan">
        De mailserver van de medewerker weigert {link.email}. Kijk het adres na en stuur een nieuwe link.
      </Melding>
    )
  }
  if (link.toestand === 'verlopen') {
    return (
      <Melding soort="letop" titel="De link is verlopen">
        Stuur een nieuwe.
      </Melding>
    )
  }
  return (
    <Melding soort="gelukt" titel={link.toestand === 'wacht' ? 'De link wordt gemaild' : 'De link is gemaild'}>
      <p>
        Naar {link.email}
        {link.verlooptOp && `, werkt tot ${toonMoment(link.verlooptOp)}`}.
      </p>
      {code && (
        <p className="mt-1">
          Vertel de medewerker deze code, bijvoorbeeld per telefoon: <strong className="font-mono">{code}</strong>
        </p>
      )}
    </Melding>
  )
}
