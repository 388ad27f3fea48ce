import { toonMoment } from '@/components/dossier/moment'
import { Terugkoppeltekst } from '@/components/dossier/terugkoppeling'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import type { DossierGeval, MedischDossierbeeld } from '@/lib/medisch/lees-dossier'
import { adviessoorten } from '@/lib/medisch/terugkoppeling-schema'
import { terugkoppelsoorten } from '@/lib/verzuim/terugkoppeling'
import { hoeVer, toonDag } from '@/lib/wet/kalender'

/** The cases of this person, what is asked of the doctor next, and what he told before. */
export function Gevallenkaart({ beeld }: { beeld: MedischDossierbeeld }) {
  return (
    <Kaart titel="Verzuim en advies">
      {beeld.gevallen.length === 0 ? (
        <LegeStaat titel="Geen verzuim bij uw arbodienst" />
      ) : (
        <ul className="flex flex-col gap-5">
          {beeld.gevallen.map((g) => (
            <Geval key={g.id} geval={g} beeld={beeld} />
          ))}
        </ul>
      )}
    </Kaart>
  )
}

const vraagtArts: Record<string, string> = { probleemanalyse: 'Probleemanalyse', actueelOordeel: 'Actueel oordeel' }

function Geval({ geval: g, beeld }: { geval: DossierGeval; beeld: MedischDossierbeeld }) {
  const hier = `/medisch/dossiers/${beeld.dossierId}/advies?geval=${g.id}`
  // a summary is one of a list
  const heeftFml = beeld.notities.some((n) => n.soort === 'fml' && n.velden)
  const nodig = g.volgendeCode === null ? undefined : vraagtArts[g.volgendeCode]
  return (
    <li className="border-line border-t pt-4 first:border-0 first:pt-0">
      <p className="font-bold">
        Ziek sinds {toonDag(g.eersteZiektedag)}
        {g.toestand === 'gesloten' && <span className="font-normal text-secondary"> (gesloten)</span>}
      </p>
      <p className="text-secondary text-sm">
        {g.werkgeverNaam}
        {g.toestand === 'open' && ` · ${g.afwezigheid}% afwezig`}
      </p>
      {nodig && g.volgendeUiterlijk && (
        <p className="mt-1 text-sm">
          {nodig} uiterlijk {toonDag(g.volgendeUiterlijk)} ({hoeVer(g.volgendeUiterlijk, beeld.vandaag)})
        </p>
      )}
      {beeld.behandelt && g.toestand !== 'gesloten' && (
        <p className="niet-afdrukken mt-2 flex flex-wrap gap-2">
          {adviessoorten
            .filter((s) => s !== 'mogelijkheden' || heeftFml)
            .map((s) => (
              <KnopLink key={s} href={`${hier}&soort=${s}`} klein soort={s === g.volgendeCode ? 'hoofd' : 'neven'}>
                {terugkoppelsoorten[s]}
                {beeld.concepten[s] ? ' (concept)' : ''}
              </KnopLink>
            ))}
        </p>
      )}
      {g.terugkoppelingen.map((t) => (
        <details key={t.id} className="mt-2">
          <summary className="cursor-pointer text-sm">
            {terugkoppelsoorten[t.soort]} vrijgegeven {toonMoment(t.vrijgegevenOp)}
            {t.vervangen && ' (vervangen)'}
          </summary>
          <div className="mt-2">
            <Terugkoppeltekst inhoud={t.inhoud} />
          </div>
        </details>
      ))}
    </li>
  )
}
