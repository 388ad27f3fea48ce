import type { Metadata } from 'next'
import { FilterKeuze, FilterPil, Filters } from '@/components/filters'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import { opNaam } from '@/components/opties'
import { Paginakop } from '@/components/paginakop'
import { leesPlanning, type Planning } from '@/lib/planning/lees-planning'
import { leesPlanningvraag } from '@/lib/planning/planning-vraag'
import { opPagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import { type Dag, dagenTussen, plusDagen, toonDag, toonDagZonderJaar } from '@/lib/wet/kalender'
import { adres } from './adres'
import { Dagkolom } from './dagkolom'
import { Wachtlijst } from './wachtlijst'

export const metadata: Metadata = { title: 'Planning' }

/** The agenda: a week of one practitioner or a day of everybody, what is free, and who waits. */
export default async function Planningpagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const vraag = leesPlanningvraag(await searchParams)
  const { planning, vandaag, magPlannen } = await opPagina('arbodienst', 'planning.lezen', async (ctx) => ({
    planning: await leesPlanning(ctx, vraag),
    vandaag: ctx.vandaag,
    magPlannen: mag(ctx.wie.rollen, 'planning.wijzigen'),
  }))
  const { van, tot, stap, dag, wie } = planning
  const hier = { weergave: vraag.weergave, wie: wie ?? undefined }
  return (
    <>
      <Paginakop
        titel="Planning"
        onder={vraag.weergave === 'dag' ? toonDag(dag) : `${toonDagZonderJaar(van)} tot en met ${toonDag(tot)}`}
        acties={
          magPlannen && (
            <>
              <KnopLink href="/arbodienst/planning/spreekuren">Spreekuren</KnopLink>
              <KnopLink href="/arbodienst/planning/nieuw" soort="hoofd" icoon="plus">
                Afspraak maken
              </KnopLink>
            </>
          )
        }
      />
      <nav aria-label="Dag of week" className="flex flex-wrap items-center gap-2">
        <FilterPil href={adres({ ...hier, weergave: 'week', dag })} actief={vraag.weergave === 'week'}>
          Week
        </FilterPil>
        <FilterPil href={adres({ weergave: 'dag', dag })} actief={vraag.weergave === 'dag'}>
          Dag
        </FilterPil>
        <span className="flex-1" />
        <KnopLink
          href={adres({ ...hier, dag: plusDagen(van, -stap) })}
          klein
          icoon="links"
          label={vraag.weergave === 'week' ? 'Vorige week' : 'Vorige dag'}
        >
          Vorige
        </KnopLink>
        <KnopLink href={adres(hier)} klein>
          Vandaag
        </KnopLink>
        <KnopLink
          href={adres({ ...hier, dag: plusDagen(van, stap) })}
          klein
          icoon="rechts"
          label={vraag.weergave === 'week' ? 'Volgende week' : 'Volgende dag'}
        >
          Volgende
        </KnopLink>
      </nav>
      {vraag.weergave === 'week' && (
        <Filters actie="/arbodienst/planning" label="Wiens agenda">
          <input type="hidden" name="weergave" value="week" />
          <input type="hidden" name="dag" value={dag} />
          <FilterKeuze
            naam="wie"
            label="Wiens agenda"
            alles="Mijn agenda"
            opties={opNaam(planning.behandelaars)}
            waarde={wie ?? undefined}
          />
        </Filters>
      )}
      {planning.behandelaars.length === 0 ? (
        <Kaart>
          <LegeStaat titel="Er is nog niemand bij wie u een afspraak kunt maken" icoon="kalender">
            <p>De arbobeheerder geeft iemand de rol van bedrijfsarts of verzuimconsultant.</p>
          </LegeStaat>
        </Kaart>
      ) : (
        <Agenda planning={planning} vandaag={vandaag} weergave={vraag.weergave} magPlannen={magPlannen} />
      )}
      {planning.meer && (
        <p className="text-sm text-secondary">U ziet de eerste 100 afspraken. Kies een dag of een behandelaar.</p>
      )}
      <Wachtlijst wachtenden={planning.wachtlijst} vandaag={vandaag} magPlannen={magPlannen} />
    </>
  )
}

interface Weergave {
  planning: Planning
  vandaag: Dag
  weergave: 'dag' | 'week'
  magPlannen: boolean
}

function Agenda({ planning, vandaag, weergave, magPlannen }: Weergave) {
  const kolommen = weergave === 'week' ? perDag(planning, vandaag) : perBehandelaar(planning)
  const breedte =
    weergave === 'week'
      ? kolommen.length > 5
        ? 'md:grid-cols-4 xl:grid-cols-7'
        : 'md:grid-cols-3 xl:grid-cols-5'
      : 'md:grid-cols-2 xl:grid-cols-4'
  if (kolommen.length === 0)
    return (
      <Kaart>
        <LegeStaat titel="Op deze dag staat niets gepland" icoon="kalender" />
      </Kaart>
    )
  return (
    <div className={`grid items-start gap-3 ${breedte}`}>
      {kolommen.map((k) => (
        <Dagkolom key={k.sleutel} {...k} magPlannen={magPlannen} />
      ))}
    </div>
  )
}

/** Monday to Friday, and a day of the weekend only when there is something on it. */
function perDag({ van, tot, afspraken, vrij }: Planning, vandaag: Dag) {
  return Array.from({ length: dagenTussen(van, tot) + 1 }, (_, i) => plusDagen(van, i))
    .map((dag) => ({
      sleutel: dag as string,
      titel: toonDagZonderJaar(dag),
      nu: dag === vandaag,
      afspraken: afspraken.filter((a) => a.dag === dag),
      vrij: vrij.filter((m) => m.dag === dag),
    }))
    .filter((k, i) => i < 5 || k.afspraken.length + k.vrij.length > 0)
}

/** Who has something on this day; a practice outside the arbodienst has a column of its own. */
function perBehandelaar({ behandelaars, afspraken, vrij }: Planning) {
  const bekend = new Set(behandelaars.map((b) => b.id))
  return [...behandelaars, { id: null, naam: 'Buiten de arbodienst' }]
    .map((b) => ({
      sleutel: b.id ?? 'extern',
      titel: b.naam,
      nu: false,
      afspraken: afspraken.filter((a) =>
        b.id === null ? a.behandelaarId === null || !bekend.has(a.behandelaarId) : a.behandelaarId === b.id,
      ),
      vrij: vrij.filter((m) => m.behandelaarId === b.id),
    }))
    .filter((k) => k.afspraken.length + k.vrij.length > 0)
}
