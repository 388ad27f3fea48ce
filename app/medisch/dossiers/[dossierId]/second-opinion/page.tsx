import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { afloop, OpinieVerloop } from '@/app/second-opinion/verloop'
import { toonMoment } from '@/components/dossier/moment'
import { Kaart } from '@/components/kaart'
import { Knopformulier } from '@/components/knopformulier'
import { TweeKolommen } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import type { MedischDossierbeeld } from '@/lib/medisch/lees-dossier'
import { leesSecondOpinionbeeld, type SecondOpinionbeeld } from '@/lib/medisch/lees-second-opinion'
import type { Conceptsoort } from '@/lib/medisch/soorten'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import type { SecondOpinion } from '@/lib/verzuim/second-opinion'
import { leesDossierId } from '../../dossier-id'
import type { Begonnen } from '../../dossierconcept'
import { geefTerugActie, stuurActie, trekInActie, wisselActie } from './acties'
import { Elders } from './elders'
import { Eldersformulier } from './eldersformulieren'
import {
  Besluitformulier,
  Besprokenformulier,
  Deelformulier,
  Overdrachtformulier,
  Reactieformulier,
  Toestemmingformulier,
  Vraagformulier,
} from './formulieren'

export const metadata: Metadata = { title: 'Second opinion' }

/** A second opinion from the side of the first doctor and of the second, and another bedrijfsarts. */
export default async function SecondOpinionPagina({ params }: { params: Promise<{ dossierId: string }> }) {
  const dossierId = leesDossierId((await params).dossierId)
  const gelezen = await opMedischePagina('medisch.lezen', { dossierId, wat: 'dossier' }, leesSecondOpinionbeeld)
  const { beeld, opinies } = gelezen
  // who was only consulted has no part in this, and of who came himself nobody knows
  if (!beeld.behandelt || beeld.soort === 'preventief') notFound()
  const loopt = opinies.find((o) => o.geslotenOp === null)
  const isTweede = beeld.soort === 'secondOpinion'
  return (
    <>
      <Paginakop
        titel={isTweede ? 'Second opinion' : 'Second opinion of andere bedrijfsarts'}
        kruimels={[
          { naam: 'Vandaag', href: '/medisch' },
          { naam: beeld.naam, href: `/medisch/dossiers/${dossierId}` },
          { naam: 'Second opinion' },
        ]}
        onder={`${beeld.naam} · de werkgever ziet hier niets van, ook niet dat het is gevraagd`}
      />
      <TweeKolommen
        hoofd={
          <>
            {loopt ? (
              <Kaart titel={isTweede ? 'Deze second opinion' : 'Second opinion die loopt'}>
                <div className="flex flex-col gap-6">
                  <OpinieVerloop opinie={loopt} kant="arts" />
                  {isTweede ? (
                    <Tweede opinie={loopt} dossierId={dossierId} beeld={beeld} />
                  ) : (
                    <Eerste opinie={loopt} dossierId={dossierId} beeld={beeld} />
                  )}
                </div>
              </Kaart>
            ) : (
              !isTweede && <Nieuw gelezen={gelezen} />
            )}
            {opinies
              .filter((o) => o.geslotenOp !== null)
              .map((o) => (
                <Kaart key={o.id} titel={`Second opinion van ${o.artsNaam}`} onder={afloop(o)}>
                  <OpinieVerloop opinie={o} kant="arts" />
                </Kaart>
              ))}
          </>
        }
        zij={!isTweede && <Wissel gelezen={gelezen} />}
      />
    </>
  )
}

function Nieuw({ gelezen: { beeld, artsen, arbodienst } }: { gelezen: SecondOpinionbeeld }) {
  return (
    <Kaart
      titel="Verzoek vastleggen"
      onder="Vraagt de medewerker u om een second opinion? Hij kan het ook zelf doen in zijn portaal."
    >
      {artsen.length === 0 ? (
        <p>In Poortwacht werkt nu geen bedrijfsarts die onafhankelijk is van deze arbodienst.</p>
      ) : (
        <Vraagformulier dossierId={beeld.dossierId} artsen={artsen} verzoek={randomUUID()} />
      )}
      <details className="mt-4 border-line border-t pt-3">
        <summary className="koppeling w-fit">Een bedrijfsarts die hier niet bij staat</summary>
        <div className="mt-4">
          <Eldersformulier dossierId={beeld.dossierId} arbodienst={arbodienst} verzoek={randomUUID()} />
        </div>
      </details>
    </Kaart>
  )
}

interface Stap {
  opinie: SecondOpinion
  dossierId: string
  beeld: MedischDossierbeeld
}

/** What this doctor was writing, when it is about this one. */
function begonnen({ beeld, opinie }: Stap, soort: Conceptsoort): Begonnen | null {
  const concept = beeld.concepten[soort]
  return concept?.velden.id === opinie.id ? { velden: concept.velden, op: toonMoment(concept.op) } : null
}

/** What the first doctor can do now. */
function Eerste(stap: Stap) {
  const { opinie: o, dossierId } = stap
  const bij = { id: o.id, dossierId }
  if (o.delen)
    return <Reactieformulier {...bij} begonnen={begonnen(stap, 'secondOpinionReactie')} verzoek={randomUUID()} />
  return (
    <>
      {o.elders && <Elders opinie={o} dossierId={dossierId} begonnen={begonnen(stap, 'secondOpinionAdvies')} />}
      {!o.elders && o.toestemmingOp !== null && o.gestuurdOp === null && (
        <Knopformulier actie={stuurActie} verzoek={randomUUID()} velden={bij} soort="hoofd">
          {`Afschrift sturen naar ${o.artsNaam}`}
        </Knopformulier>
      )}
      {o.gestuurdOp === null &&
        (o.toestemmingOp === null ? (
          <Toestemmingformulier {...bij} gekozen={o.magMee} verzoek={randomUUID()} />
        ) : (
          <details>
            <summary className="cursor-pointer">De toestemming wijzigen</summary>
            <div className="mt-4">
              <Toestemmingformulier {...bij} gekozen={o.magMee} verzoek={randomUUID()} />
            </div>
          </details>
        ))}
      {!o.elders && o.gestuurdOp !== null && (
        <p className="text-secondary">
          {o.besprokenOp === null
            ? `${o.artsNaam} bespreekt het advies eerst met de medewerker.`
            : 'Het advies is besproken. De medewerker kiest of u het krijgt.'}
        </p>
      )}
      <Knopformulier actie={trekInActie} verzoek={randomUUID()} velden={bij} soort="gevaar">
        De medewerker trekt het verzoek in
      </Knopformulier>
    </>
  )
}

/** What the second doctor can do now. */
function Tweede(stap: Stap) {
  const { opinie: o, dossierId } = stap
  const bij = { id: o.id, dossierId }
  if (o.delen !== null) return null
  if (o.besprokenOp !== null)
    return (
      <Deelformulier
        {...bij}
        verzoek={randomUUID()}
        legende="Wil de medewerker dat zijn eigen bedrijfsarts het advies krijgt?"
      />
    )
  return (
    <>
      <Besprokenformulier {...bij} begonnen={begonnen(stap, 'secondOpinionAdvies')} verzoek={randomUUID()} />
      <Knopformulier actie={geefTerugActie} verzoek={randomUUID()} velden={bij} soort="gevaar">
        Ik kan deze second opinion niet geven
      </Knopformulier>
    </>
  )
}

function Wissel({ gelezen: { beeld, wissels, collegas } }: { gelezen: SecondOpinionbeeld }) {
  const { dossierId } = beeld
  const open = wissels.find((w) => w.besluit === null)
  return (
    <>
      <Kaart titel="Andere bedrijfsarts">
        {open ? (
          <div className="flex flex-col gap-4">
            <p>
              De medewerker vroeg {toonMoment(open.op)} om een andere bedrijfsarts
              {open.via === 'portaal' ? ', in zijn portaal.' : ', met een brief.'}
            </p>
            <Besluitformulier id={open.id} dossierId={dossierId} collegas={collegas} verzoek={randomUUID()} />
          </div>
        ) : (
          <div className="flex flex-col gap-3">
            <p className="text-sm">
              Wil de medewerker niet verder met u? Hij vraagt het in zijn portaal of met een brief. Leg de brief hier
              vast; daarna besluit u, met redenen.
            </p>
            <Knopformulier actie={wisselActie} verzoek={randomUUID()} velden={{ dossierId }}>
              Schriftelijk verzoek vastleggen
            </Knopformulier>
          </div>
        )}
        {wissels.some((w) => w.besluit) && (
          <ul className="mt-4 flex flex-col gap-2 border-line border-t pt-3 text-sm">
            {wissels.flatMap((w) =>
              w.besluit && w.beslotenOp
                ? [
                    <li key={w.id}>
                      {toonMoment(w.beslotenOp)}:{' '}
                      {w.besluit === 'toegewezen' ? `toegewezen aan ${w.naarNaam ?? 'een collega'}` : 'afgewezen'}
                      <span className="onder whitespace-pre-line">{w.uitleg}</span>
                    </li>,
                  ]
                : [],
            )}
          </ul>
        )}
      </Kaart>
      {collegas.length > 0 && (
        <Kaart titel="Overdragen aan een collega" onder="Daarna opent u dit dossier niet meer.">
          <Overdrachtformulier dossierId={dossierId} collegas={collegas} verzoek={randomUUID()} />
        </Kaart>
      )}
    </>
  )
}
