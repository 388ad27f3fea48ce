import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { toonMoment } from '@/components/dossier/moment'
import { Gegevenslijst } from '@/components/gegevenslijst'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Knopformulier } from '@/components/knopformulier'
import { TweeKolommen } from '@/components/kolommen'
import { Label } from '@/components/label'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { type AfspraakDetail, leesAfspraak } from '@/lib/planning/lees-afspraak'
import { AFSPRAAKTOESTANDEN, AFZEGREDENEN, soortnaam, VORMEN } from '@/lib/planning/soorten'
import { toonTijden } from '@/lib/planning/tijd'
import { opPagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import { hoeVer, toonDag } from '@/lib/wet/kalender'
import { zetUitkomstActie } from '../acties'
import { adres, nieuwAdres } from '../adres'
import { toonVan } from '../dagkolom'
import { Afzegformulier, Verzetformulier } from './formulieren'

export const metadata: Metadata = { title: 'Afspraak' }

const GELUKT = {
  gemaakt: 'De afspraak staat in de agenda.',
  verzet: 'De afspraak is verzet.',
  afgezegd: 'De afspraak is afgezegd. De tijd is weer vrij.',
  uitkomst: 'Vastgelegd.',
} as const
const vraag = z.object({ gelukt: z.enum(['gemaakt', 'verzet', 'afgezegd', 'uitkomst']).optional().catch(undefined) })

/** One appointment: what was agreed, and moving it, cancelling it, or saying whether somebody came. */
export default async function Afspraakpagina({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { id } = await params
  const { gelukt } = vraag.parse(await searchParams)
  const { afspraak: a, magPlannen } = await opPagina('arbodienst', 'planning.lezen', async (ctx) => ({
    afspraak: await leesAfspraak(ctx, leesGevalId(id)),
    magPlannen: mag(ctx.wie.rollen, 'planning.wijzigen'),
  }))
  return (
    <>
      <Paginakop
        titel={a.naam}
        kruimels={[
          { naam: 'Planning', href: adres({ weergave: 'week', dag: a.dag, wie: a.behandelaarId ?? undefined }) },
          { naam: a.naam },
        ]}
        onder={`${soortnaam(a.soort)} · ${toonDag(a.dag)}, ${toonTijden(a.vanMinuut, a.totMinuut)} (${hoeVer(a.dag, a.vandaag)})`}
        label={<Label toon={toonVan[a.toestand]}>{AFSPRAAKTOESTANDEN[a.toestand].toLowerCase()}</Label>}
      />
      {gelukt && (
        <Melding soort="gelukt" live>
          {GELUKT[gelukt]}{' '}
          {(gelukt === 'gemaakt' || gelukt === 'verzet') &&
            (a.uitgenodigdOp
              ? 'De medewerker krijgt een bericht dat er iets klaarstaat.'
              : 'De medewerker heeft geen account: bel of schrijf zelf.')}
        </Melding>
      )}
      <TweeKolommen
        hoofd={
          <>
            {magPlannen && a.begonnen && a.toestand !== 'afgezegd' && <Gekomen afspraak={a} />}
            {magPlannen && a.toestand === 'gepland' && !a.begonnen && (
              <Kaart titel="Verzetten">
                <Verzetformulier
                  verborgen={{ id: a.id, versie: String(a.versie), verzoek: randomUUID() }}
                  momenten={a.momenten}
                  duur={a.totMinuut - a.vanMinuut}
                  extern={a.behandelaarId === null}
                />
              </Kaart>
            )}
            {magPlannen && a.toestand === 'gepland' && (
              <Kaart titel="Afzeggen">
                <Afzegformulier verborgen={{ id: a.id, versie: String(a.versie), verzoek: randomUUID() }} />
              </Kaart>
            )}
            {a.toestand === 'afgezegd' && (
              <Kaart titel="Afgezegd">
                <p>
                  {a.afzegreden === 'overgedragen' || a.afzegreden === null
                    ? 'Het dossier ging naar een andere arbodienst.'
                    : `${AFZEGREDENEN[a.afzegreden]}.`}{' '}
                  {a.inRekening ? 'De afspraak komt in rekening.' : 'De afspraak komt niet in rekening.'}
                </p>
              </Kaart>
            )}
            {magPlannen && kanOpnieuw(a) && <Opnieuw afspraak={a} />}
          </>
        }
        zij={<Gegevens afspraak={a} />}
      />
    </>
  )
}

function Gekomen({ afspraak: a }: { afspraak: AfspraakDetail }) {
  const uitkomsten = [
    ['geweest', 'Ja, geweest'],
    ['nietVerschenen', 'Niet verschenen'],
  ] as const
  return (
    <Kaart titel="Is de medewerker gekomen?">
      <div className="flex flex-wrap gap-2">
        {uitkomsten
          .filter(([uitkomst]) => uitkomst !== a.toestand)
          .map(([uitkomst, tekst]) => (
            <Knopformulier
              key={uitkomst}
              actie={zetUitkomstActie}
              verzoek={randomUUID()}
              velden={{ id: a.id, versie: String(a.versie), uitkomst }}
            >
              {tekst}
            </Knopformulier>
          ))}
      </div>
    </Kaart>
  )
}

/** True when there was no meeting, and there may still be one here. */
function kanOpnieuw({ toestand, afzegreden, begeleid }: AfspraakDetail): boolean {
  if (!begeleid) return false
  if (toestand === 'afgezegd') return afzegreden !== null && afzegreden !== 'overgedragen'
  return toestand === 'nietVerschenen'
}

/** What comes after an appointment that was none. */
function Opnieuw({ afspraak: { gevalId, werknemerId, soort, behandelaarId } }: { afspraak: AfspraakDetail }) {
  const nieuw = nieuwAdres({ geval: gevalId, werknemer: werknemerId, soort, wie: behandelaarId ?? undefined })
  return (
    <Kaart titel="Wat nu?">
      <p className="mb-3">Bel de medewerker, en maak zo nodig een nieuwe afspraak.</p>
      <KnopLink href={nieuw}>Nieuwe afspraak maken</KnopLink>
    </Kaart>
  )
}

function Gegevens({ afspraak: a }: { afspraak: AfspraakDetail }) {
  return (
    <Kaart titel="Afspraak">
      <Gegevenslijst
        gegevens={[
          { naam: 'Bij', waarde: a.extern ?? a.behandelaarNaam },
          { naam: 'Hoe', waarde: VORMEN[a.vorm] },
          { naam: 'Adres', waarde: a.locatie },
          { naam: 'Werkgever', waarde: a.werkgever },
          { naam: 'Telefoon', waarde: a.telefoon },
          {
            naam: 'Dossier',
            waarde: a.gevalId ? (
              <a href={`/arbodienst/dossiers/${a.gevalId}`} className="koppeling">
                Open het dossier
              </a>
            ) : (
              'Zonder dossier. De werkgever ziet deze afspraak niet.'
            ),
          },
          {
            naam: 'Uitnodiging',
            waarde: a.uitgenodigdOp ? 'Staat klaar voor de medewerker' : 'Geen account: bel of schrijf zelf',
          },
          { naam: 'Gemaakt door', waarde: `${a.doorNaam}, ${toonMoment(a.gemaaktOp)}` },
        ]}
      />
    </Kaart>
  )
}
