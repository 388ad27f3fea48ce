import { randomUUID } from 'node:crypto'
import { Bestandformulier } from '@/app/opladen/bestandformulier'
import { foutUitAdres } from '@/app/opladen/fout-uit-adres'
import { toonMoment } from '@/components/dossier/moment'
import { Gegevenslijst } from '@/components/gegevenslijst'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Knopformulier } from '@/components/knopformulier'
import { Label, type Toon } from '@/components/label'
import type { Machtigingstand } from '@/lib/machtiging/inhoud'
import type { Machtiging } from '@/lib/medisch/machtiging/lees-machtigingen'
import type { Dag } from '@/lib/wet/kalender'
import { toonDagKort } from '@/lib/wet/kalender'
import type { Begonnen } from '../../dossierconcept'
import { Bijlagenlijst } from '../bijlagenlijst'
import { Notitietekst } from '../notitietekst'
import { Opgeladen } from '../opgeladen'
import { laatVervallenActie, maakBriefActie } from './acties'
import { Linkdeel } from './linkdeel'
import { Antwoordformulier } from './machtigingformulieren'

const standen: Record<Machtigingstand, { toon: Toon; tekst: string }> = {
  gevraagd: { toon: 'binnenkort', tekst: 'wacht op de medewerker' },
  geldt: { toon: 'gedaan', tekst: 'toestemming gegeven' },
  geweigerd: { toon: 'vervallen', tekst: 'geweigerd' },
  ingetrokken: { toon: 'teLaat', tekst: 'ingetrokken' },
  vervallen: { toon: 'vervallen', tekst: 'vervallen' },
}

/** One permission: how it stands, what may be done with it now, and what came of it. */
export function Machtigingkaart({
  machtiging: m,
  dossierId,
  behandelt,
  heeftPortaal,
  vandaag,
  begonnen,
  vraag,
}: {
  machtiging: Machtiging
  dossierId: string
  behandelt: boolean
  heeftPortaal: boolean
  vandaag: Dag
  /** the draft of an answer, when it is about this one */
  begonnen: Begonnen | null
  /** what the address of the page says */
  vraag: Record<string, unknown>
}) {
  const { toon, tekst } = standen[m.stand]
  const loopt = m.stand === 'geldt' || m.stand === 'gevraagd'
  return (
    <Kaart
      id={`m-${m.id}`}
      titel={m.inhoud ? m.inhoud.behandelaar : 'Niet te openen'}
      onder={`${m.inhoud?.specialisme ?? ''} · gevraagd door ${m.doorNaam}, ${toonMoment(m.gevraagdOp)}`}
      acties={<Label toon={toon}>{tekst}</Label>}
    >
      <div className="flex flex-col gap-4">
        <Gegevenslijst
          gegevens={[
            { naam: 'Vraag', waarde: regels(m.inhoud?.vraag) },
            { naam: 'Waarvoor', waarde: regels(m.inhoud?.doel) },
            ...(m.getekendOp
              ? [
                  {
                    naam: 'Ondertekend',
                    waarde: `${toonMoment(m.getekendOp)}, ${m.metLink ? 'met een link en een code' : 'ingelogd, met een tweede factor'}`,
                  },
                ]
              : []),
            ...(!loopt && m.beslistOp ? [{ naam: hoofdletter(tekst), waarde: toonMoment(m.beslistOp) }] : []),
          ]}
        />
        {m.brieven.length > 0 && (
          <ul className="flex flex-col gap-1">
            {m.brieven.map((b) => (
              <li key={b.id}>
                {m.stand === 'geldt' ? (
                  <a href={`/medisch/dossiers/${dossierId}/machtigingen/${b.id}/pdf`} className="koppeling">
                    Brief van {toonMoment(b.op)} (PDF)
                  </a>
                ) : (
                  <span className="text-secondary">Brief van {toonMoment(b.op)}, niet meer te openen</span>
                )}
              </li>
            ))}
          </ul>
        )}
        {m.antwoorden.map((a) => (
          <div key={a.id} className="border-line border-l-2 pl-3">
            <p className="text-secondary text-sm">
              Antwoord, vastgelegd door {a.doorNaam}, {toonMoment(a.op)}
            </p>
            <Notitietekst notitie={a} />
          </div>
        ))}
        {m.bijlagen.some((b) => !b.vervangen) && (
          <div>
            <p className="mb-1 font-semibold">Wat de behandelaar stuurde</p>
            <Bijlagenlijst bijlagen={m.bijlagen.filter((b) => !b.vervangen)} dossierId={dossierId} />
          </div>
        )}
        {vraag.bij === m.id && <Opgeladen vraag={vraag} />}
        {behandelt && m.stand === 'gevraagd' && (
          <Linkdeel machtiging={m} dossierId={dossierId} heeftPortaal={heeftPortaal} />
        )}
        {behandelt && m.metLink && m.stand === 'geldt' && (
          <p className="text-secondary text-sm">
            Zegt de medewerker dat hij zijn toestemming intrekt? Laat haar dan meteen vervallen: daarna kan er geen
            brief meer worden gemaakt of geopend.
          </p>
        )}
        {behandelt && loopt && (
          <div className="niet-afdrukken flex flex-wrap gap-2">
            {m.stand === 'geldt' && (
              <Knopformulier
                actie={maakBriefActie}
                verzoek={randomUUID()}
                velden={{ dossierId, machtigingId: m.id }}
                soort={m.brieven.length === 0 ? 'hoofd' : 'neven'}
              >
                {m.brieven.length === 0 ? 'Brief maken' : 'Nieuwe brief maken'}
              </Knopformulier>
            )}
            <Knopformulier
              actie={laatVervallenActie}
              verzoek={randomUUID()}
              velden={{ dossierId, machtigingId: m.id }}
              soort="gevaar"
            >
              {m.stand === 'geldt' ? 'Toestemming laten vervallen' : 'Vraag laten vervallen'}
            </Knopformulier>
          </div>
        )}
        {m.brieven.length > 0 && (
          <details className="niet-afdrukken" open={begonnen !== null}>
            <summary className="koppeling w-fit">Antwoord vastleggen</summary>
            <div className="mt-3">
              <Antwoordformulier
                dossierId={dossierId}
                machtigingId={m.id}
                begonnen={begonnen}
                vandaag={toonDagKort(vandaag)}
                verzoek={randomUUID()}
              />
            </div>
          </details>
        )}
        {m.brieven.length > 0 && (
          <details className="niet-afdrukken" open={vraag.bij === m.id && foutUitAdres(vraag) !== undefined}>
            <summary className="koppeling w-fit">Bijlage bij het antwoord toevoegen</summary>
            <div className="mt-3">
              <Bestandformulier
                naar={`/medisch/dossiers/${dossierId}/machtigingen/antwoord/${m.id}`}
                id={`bestand-${m.id}`}
                label="Brief of uitslag van de behandelaar"
                nietMedisch={false}
                verborgen={{ verzoek: randomUUID() }}
              />
            </div>
          </details>
        )}
      </div>
    </Kaart>
  )
}

/** On the page of the file: how many wait, and the way in. */
export function Machtigingenkaart({ dossierId, aantal }: { dossierId: string; aantal: number }) {
  return (
    <Kaart titel="Informatie van behandelaars">
      <p className="mb-2">
        {aantal === 0 ? 'Vraag iets na, met toestemming van de medewerker.' : `${aantal} keer toestemming gevraagd.`}
      </p>
      <KnopLink href={`/medisch/dossiers/${dossierId}/machtigingen`} klein>
        {aantal === 0 ? 'Toestemming vragen' : 'Machtigingen'}
      </KnopLink>
    </Kaart>
  )
}

function regels(tekst: string | undefined) {
  return <span className="whitespace-pre-line">{tekst ?? 'Niet te openen.'}</span>
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)
