import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { afloop, OpinieVerloop } from '@/app/second-opinion/verloop'
import { toonMoment } from '@/components/dossier/moment'
import { Kaart } from '@/components/kaart'
import { Knopformulier } from '@/components/knopformulier'
import { TweeKolommen } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { opPagina } from '@/lib/toegang/op-pagina'
import type { Artswissel, SecondOpinion } from '@/lib/verzuim/second-opinion'
import { leesEigenSecondOpinion } from '@/lib/werknemer/second-opinion'
import { trekInActie, vraagArtswisselActie } from './acties'
import { Deelformulier, Eldersformulier, Toestemmingformulier, Vraagformulier } from './formulieren'

export const metadata: Metadata = { title: 'Second opinion' }

/** The employee asks another bedrijfsarts for his judgement, or for another bedrijfsarts; his werkgever does not learn of it. */
export default async function SecondOpinionPagina() {
  const { opinies, wissels, artsen, kan } = await opPagina('werknemer', 'secondOpinion.vragen', leesEigenSecondOpinion)
  const loopt = opinies.find((o) => o.geslotenOp === null)
  return (
    <>
      <Paginakop
        titel="Second opinion"
        onder="Twijfelt u aan het oordeel van de bedrijfsarts? Dan mag u een andere, onafhankelijke bedrijfsarts vragen."
      />
      <Melding soort="uitleg" titel="Uw werkgever ziet dit niet">
        Hij krijgt geen bericht en kan niet zien dat u dit vroeg. Uw begeleiding en de afspraken over uw werk lopen
        gewoon door.
      </Melding>
      <TweeKolommen
        hoofd={
          <>
            {loopt ? (
              <Loopt opinie={loopt} />
            ) : (
              <Kaart titel="Vraag een second opinion">
                {kan ? (
                  <>
                    {artsen.length > 0 && <Vraagformulier artsen={artsen} verzoek={randomUUID()} />}
                    <details
                      open={artsen.length === 0}
                      className={artsen.length > 0 ? 'mt-4 border-line border-t pt-3' : ''}
                    >
                      <summary className="koppeling w-fit">Een bedrijfsarts die hier niet bij staat</summary>
                      <div className="mt-4">
                        <Eldersformulier verzoek={randomUUID()} />
                      </div>
                    </details>
                  </>
                ) : (
                  <p>
                    Dat kan zodra u bij de bedrijfsarts bent geweest. Wilt u de bedrijfsarts spreken?{' '}
                    <a href="/werknemer/gesprek" className="koppeling">
                      Vraag een gesprek aan
                    </a>
                    .
                  </p>
                )}
              </Kaart>
            )}
            {opinies
              .filter((o) => o.geslotenOp !== null)
              .map((o) => (
                <Kaart key={o.id} titel={`Second opinion van ${o.artsNaam}`} onder={afloop(o)}>
                  <OpinieVerloop opinie={o} kant="werknemer" />
                </Kaart>
              ))}
          </>
        }
        zij={<Wissel wissels={wissels} kan={kan} />}
      />
    </>
  )
}

function Loopt({ opinie: o }: { opinie: SecondOpinion }) {
  return (
    <Kaart titel="Uw second opinion">
      <div className="flex flex-col gap-6">
        <OpinieVerloop opinie={o} kant="werknemer" />
        {o.toestemmingOp === null && <Toestemmingformulier id={o.id} gekozen={[]} verzoek={randomUUID()} />}
        {o.toestemmingOp !== null && o.gestuurdOp === null && (
          <details>
            <summary className="cursor-pointer">Iets anders meegeven</summary>
            <div className="mt-4">
              <Toestemmingformulier id={o.id} gekozen={o.magMee} verzoek={randomUUID()} />
            </div>
          </details>
        )}
        {o.besprokenOp !== null && o.delen === null && <Deelformulier id={o.id} verzoek={randomUUID()} />}
        {o.delen === null && (
          <Knopformulier actie={trekInActie} verzoek={randomUUID()} velden={{ id: o.id }} soort="gevaar">
            Ik wil dit niet meer
          </Knopformulier>
        )}
      </div>
    </Kaart>
  )
}

function Wissel({ wissels, kan }: { wissels: Artswissel[]; kan: boolean }) {
  const open = wissels.find((w) => w.besluit === null)
  return (
    <Kaart titel="Een andere bedrijfsarts">
      {wissels.flatMap((w) =>
        w.besluit
          ? [
              <p key={w.id} className="mb-3">
                {w.besluit === 'toegewezen'
                  ? `Uw verzoek is toegewezen. Uw bedrijfsarts is nu ${w.naarNaam ?? 'een ander'}.`
                  : 'Uw verzoek is afgewezen.'}
                <span className="onder whitespace-pre-line">{w.uitleg}</span>
              </p>,
            ]
          : [],
      )}
      {open ? (
        <p>U vroeg {toonMoment(open.op)} om een andere bedrijfsarts. U krijgt het besluit hier, met de redenen.</p>
      ) : (
        <>
          <p className="mb-3 text-sm">
            Wilt u niet verder met deze bedrijfsarts? Vraag dan om een andere. U krijgt een besluit met redenen.
          </p>
          {kan ? (
            <Knopformulier actie={vraagArtswisselActie} verzoek={randomUUID()} velden={{}}>
              Andere bedrijfsarts vragen
            </Knopformulier>
          ) : (
            <p className="text-secondary text-sm">Dat kan zodra u bij de bedrijfsarts bent geweest.</p>
          )}
        </>
      )}
    </Kaart>
  )
}
