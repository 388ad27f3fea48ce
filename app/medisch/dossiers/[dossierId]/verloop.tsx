import { toonMoment } from '@/components/dossier/moment'
import { LegeStaat } from '@/components/lege-staat'
import { isFormuliersoort } from '@/lib/medisch/formulieren'
import type { MedischDossierbeeld, Notitie } from '@/lib/medisch/lees-dossier'
import { notitiesoorten } from '@/lib/medisch/soorten'
import { Notitietekst } from './notitietekst'

/** Everything that was written, newest first; what was amended can still be read below what took its place. */
export function Verloop({ beeld }: { beeld: MedischDossierbeeld }) {
  if (beeld.notities.length === 0)
    return (
      <LegeStaat titel="Nog niets geschreven">
        <p>Kies hierboven wat u wilt opschrijven. Het komt hier te staan, met uw naam en het moment.</p>
      </LegeStaat>
    )
  const adviezen = ['probleemanalyse', 'actueelOordeel', 'bijstellingsadvies', 'mogelijkheden']
  // of the copy that a second doctor got, only what was written here is his to amend
  const isAfschrift = (n: Notitie) => beeld.soort === 'secondOpinion' && n.doorId !== beeld.ik
  return (
    <ol className="flex flex-col divide-y divide-line">
      {beeld.notities.map((n) => (
        <li key={n.id} className="py-4 first:pt-0 last:pb-0">
          <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
            <h3 className="font-bold">{notitiesoorten[n.soort]}</h3>
            <p className="text-secondary text-sm">
              {n.doorNaam} · {toonMoment(n.op)}
              {n.velden && isFormuliersoort(n.soort) && !adviezen.includes(n.soort) && !isAfschrift(n) && (
                <>
                  {' · '}
                  <a
                    href={`/medisch/dossiers/${beeld.dossierId}?schrijf=${n.soort}&vervangt=${n.id}#schrijven`}
                    className="koppeling niet-afdrukken"
                  >
                    Aanvullen<span className="sr-only"> van {toonMoment(n.op)}</span>
                  </a>
                </>
              )}
            </p>
          </div>
          <Notitietekst notitie={n} />
          {n.eerder.length > 0 && <Eerder versies={n.eerder} />}
        </li>
      ))}
    </ol>
  )
}

function Eerder({ versies }: { versies: Notitie[] }) {
  return (
    <details className="mt-2">
      <summary className="cursor-pointer text-secondary text-sm">
        {versies.length === 1 ? 'Eerdere versie' : `${versies.length} eerdere versies`}
      </summary>
      {versies.map((v) => (
        <div key={v.id} className="mt-2 border-line border-l-2 pl-3">
          <p className="text-secondary text-sm">
            {v.doorNaam} · {toonMoment(v.op)}
          </p>
          <Notitietekst notitie={v} />
        </div>
      ))}
    </details>
  )
}
