import { randomUUID } from 'node:crypto'
import { Kaart } from '@/components/kaart'
import { klas } from '@/components/klas'
import { KnopLink } from '@/components/knop'
import { Label, type Toon } from '@/components/label'
import { LegeStaat } from '@/components/lege-staat'
import type { Agendaregel } from '@/lib/medisch/lees-spreekuur'
import { soortnaam, VORMEN } from '@/lib/planning/soorten'
import { toonTijden } from '@/lib/planning/tijd'
import { type Dag, plusDagen, toonDag, toonDagZonderJaar } from '@/lib/wet/kalender'
import { Openknop } from './openknop'
import { Uitkomstknoppen } from './uitkomstknoppen'

const toestanden: Record<string, { toon: Toon; tekst: string }> = {
  geweest: { toon: 'gedaan', tekst: 'geweest' },
  nietVerschenen: { toon: 'teLaat', tekst: 'niet verschenen' },
  afgezegd: { toon: 'vervallen', tekst: 'afgezegd' },
}

const vormen: Record<string, string> = VORMEN

/** The consultations of a day in order of time, each with the way into its file and whether he came. */
export function Agenda({
  regels,
  dag,
  vandaag,
  magOpenen,
}: {
  regels: Agendaregel[]
  dag: Dag
  vandaag: Dag
  magOpenen: boolean
}) {
  const naar = (d: Dag) => (d === vandaag ? '/medisch' : `/medisch?dag=${d}`)
  const [vorige, volgende] = [plusDagen(dag, -1), plusDagen(dag, 1)]
  return (
    <Kaart
      titel={dag === vandaag ? 'Spreekuur vandaag' : `Spreekuur ${toonDagZonderJaar(dag)}`}
      onder={dag === vandaag ? toonDag(dag) : undefined}
      id="spreekuur"
      acties={
        <>
          <KnopLink href={naar(vorige)} soort="neven" klein label={`Vorige dag, ${toonDagZonderJaar(vorige)}`}>
            Vorige dag
          </KnopLink>
          {dag !== vandaag && (
            <KnopLink href="/medisch" soort="neven" klein>
              Vandaag
            </KnopLink>
          )}
          <KnopLink href={naar(volgende)} soort="neven" klein label={`Volgende dag, ${toonDagZonderJaar(volgende)}`}>
            Volgende dag
          </KnopLink>
        </>
      }
    >
      {regels.length === 0 ? (
        <LegeStaat titel={dag === vandaag ? 'Vandaag geen afspraken' : 'Geen afspraken op deze dag'} icoon="kalender">
          <p>Zoek hierboven iemand op naam, of open een dossier uit uw lijst.</p>
        </LegeStaat>
      ) : (
        <ol className="flex flex-col divide-y divide-line">
          {regels.map((a) => (
            <Regel key={a.id} afspraak={a} magOpenen={magOpenen} />
          ))}
        </ol>
      )}
    </Kaart>
  )
}

function Regel({ afspraak: a, magOpenen }: { afspraak: Agendaregel; magOpenen: boolean }) {
  const toestand = toestanden[a.toestand]
  const afgezegd = a.toestand === 'afgezegd'
  const tijden = toonTijden(a.vanMinuut, a.totMinuut)
  return (
    <li
      aria-current={a.nu ? 'time' : undefined}
      className={klas(
        'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2 py-3 sm:grid-cols-[6.5rem_minmax(0,1fr)_auto]',
        a.nu && '-mx-4 bg-act-soft px-4 sm:-mx-5 sm:px-5',
      )}
    >
      <span className="col-span-2 font-semibold tabular-nums sm:col-span-1 sm:self-start">
        {tijden}
        {a.nu && <span className="font-normal text-secondary text-sm sm:block"> nu</span>}
      </span>
      <span className="min-w-0 sm:self-start">
        <span className={klas('font-semibold', afgezegd && 'text-secondary line-through')}>{a.naam}</span>{' '}
        {toestand && <Label toon={toestand.toon}>{toestand.tekst}</Label>}
        <span className="onder">
          {[soortnaam(a.soort), vormen[a.vorm] ?? a.vorm, a.werkgeverNaam, a.namens && `voor ${a.namens}`]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className="flex flex-col items-end gap-2 sm:self-start">
        {!afgezegd &&
          (a.dossierId ? (
            <KnopLink
              href={`/medisch/dossiers/${a.dossierId}?schrijf=contact#klacht`}
              klein
              soort={a.nu ? 'hoofd' : 'neven'}
              label={`Dossier van ${a.naam}`}
            >
              Dossier
            </KnopLink>
          ) : (
            magOpenen && (
              <Openknop
                werknemerId={a.werknemerId}
                soort={a.soort === 'preventief' ? 'preventief' : 'begeleiding'}
                verzoek={randomUUID()}
                label={`Dossier van ${a.naam} openen`}
              >
                Dossier openen
              </Openknop>
            )
          ))}
      </span>
      {a.begonnen && !afgezegd && (
        <span className="col-span-2 sm:col-span-1 sm:col-start-2">
          <Uitkomstknoppen
            id={a.id}
            versie={a.versie}
            toestand={a.toestand}
            wie={`${a.naam}, ${tijden}`}
            verzoek={randomUUID()}
          />
        </span>
      )}
    </li>
  )
}
