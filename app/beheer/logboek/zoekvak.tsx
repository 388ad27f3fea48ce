import { Datumveld } from '@/components/datumveld'
import { Icoon } from '@/components/icoon'
import { Kaart } from '@/components/kaart'
import { Keuzelijst } from '@/components/keuzelijst'
import { Knop, KnopLink } from '@/components/knop'
import { opties } from '@/components/opties'
import { Veld } from '@/components/veld'
import { alsVraag, HANDELINGEN, type Logboekvraag, UITKOMSTEN } from '@/lib/logboek/vraag'
import { zinnen } from '@/lib/logboek/zinnen'
import { type Dag, leesDag } from '@/lib/wet/kalender'
import { adres } from './logregel'
import { kort } from './moment'

/**
 * Searching the trail: a GET form with a button, and not one that answers while you type, because every answer is a line in the
 * trail.
 */
export function Zoekvak({ vraag, wie }: { vraag: Logboekvraag; wie: string | null }) {
  const gezet = alsVraag({ ...vraag, voor: undefined }) !== ''
  return (
    <details className="group rounded-card border border-line bg-card">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 px-4 font-semibold text-act sm:px-5 [&::-webkit-details-marker]:hidden">
        <Icoon naam="zoek" />
        {gezet ? 'Anders zoeken' : 'Zoeken in het logboek'}
        <Icoon naam="omlaag" className="ml-auto size-4 group-open:rotate-180" />
      </summary>
      <search aria-label="Zoeken in het logboek" className="block border-t border-line px-4 py-4 sm:px-5">
        <form action="/beheer/logboek" method="get" className="flex flex-col gap-4">
          {vraag.keten && <input type="hidden" name="keten" value={vraag.keten} />}
          <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
            <Datumveld naam="van" label="Van" waarde={alsTekst(vraag.van)} verplicht={false} />
            <Datumveld naam="totEnMet" label="Tot en met" waarde={alsTekst(vraag.totEnMet)} verplicht={false} />
            <Veld
              naam="zoek"
              label="Wie deed het"
              plaatshouder="begin van de naam, of e-mailadres"
              waarde={vraag.zoek || (wie ?? '')}
              maxLength={100}
              verplicht={false}
            />
            <Keuzelijst
              naam="gebeurtenis"
              label="Wat"
              waarde={vraag.gebeurtenis}
              leeg="Alles"
              verplicht={false}
              opties={opties(zinnen)}
            />
            <Keuzelijst
              naam="handeling"
              label="Soort handeling"
              waarde={vraag.handeling}
              leeg="Alles"
              verplicht={false}
              opties={HANDELINGEN.map((w) => ({ waarde: w, label: w }))}
            />
            <Keuzelijst
              naam="uitkomst"
              label="Hoe liep het af"
              waarde={vraag.uitkomst}
              leeg="Alles"
              verplicht={false}
              opties={UITKOMSTEN.map((w) => ({ waarde: w, label: w }))}
            />
            <Veld
              naam="onderwerp"
              label="Over wie"
              plaatshouder="nummer van de persoon in het logboek"
              waarde={vraag.onderwerp}
              maxLength={36}
              verplicht={false}
            />
            <div className="flex min-h-12 items-center">
              <a href="/beheer/logboek/wie" className="koppeling">
                Zoek een persoon op personeelsnummer
              </a>
            </div>
          </div>
          <div className="flex flex-wrap gap-2">
            <Knop type="submit" soort="hoofd" icoon="zoek">
              Zoek
            </Knop>
            {gezet && <KnopLink href="/beheer/logboek">Wis alles</KnopLink>}
          </div>
        </form>
      </search>
    </details>
  )
}

/** What is filtered on, each with a cross that takes it away. */
export function Gezet({
  vraag,
  wie,
  organisatie,
}: {
  vraag: Logboekvraag
  wie: string | null
  organisatie: string | null
}) {
  const { voor: _voor, ...filters } = vraag
  const zonder = (...namen: (keyof typeof filters)[]) =>
    adres(Object.fromEntries(Object.entries(filters).filter(([naam]) => !namen.some((n) => n === naam))))
  const stukken: { tekst: string; href: string }[] = [
    ...(filters.van ? [{ tekst: `vanaf ${alsTekst(filters.van)}`, href: zonder('van') }] : []),
    ...(filters.totEnMet ? [{ tekst: `tot en met ${alsTekst(filters.totEnMet)}`, href: zonder('totEnMet') }] : []),
    ...(wie ? [{ tekst: `door ${wie}`, href: zonder('wie', 'zoek') }] : []),
    ...(filters.onderwerp ? [{ tekst: `over persoon ${kort(filters.onderwerp)}`, href: zonder('onderwerp') }] : []),
    ...(filters.gebeurtenis ? [{ tekst: zinnen[filters.gebeurtenis], href: zonder('gebeurtenis') }] : []),
    ...(filters.handeling ? [{ tekst: filters.handeling, href: zonder('handeling') }] : []),
    ...(filters.uitkomst ? [{ tekst: filters.uitkomst, href: zonder('uitkomst') }] : []),
    ...(filters.keten ? [{ tekst: organisatie ?? 'één organisatie', href: zonder('keten') }] : []),
  ]
  if (stukken.length === 0) return null
  return (
    <ul aria-label="Waarop u zoekt" className="flex flex-wrap gap-2">
      {stukken.map(({ tekst, href }) => (
        <li key={tekst}>
          <a
            href={href}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-field border border-act bg-act-soft px-3 text-sm font-semibold text-act"
          >
            {tekst}
            <Icoon naam="kruis" className="size-3.5" titel="weghalen" />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What one person may get: everything of this selection as a file, to hand over. */
export function Persoonbestand({ vraag }: { vraag: Logboekvraag & { onderwerp: string } }) {
  return (
    <Kaart
      titel="Wie keek naar deze persoon"
      onder="Voor de persoon zelf: wie, wanneer, in welke rol en waarom. Nooit wat er in het dossier staat."
    >
      <form action="/beheer/logboek/persoon" method="post" className="flex flex-wrap items-center gap-2">
        <input type="hidden" name="onderwerp" value={vraag.onderwerp} />
        {vraag.van && <input type="hidden" name="van" value={vraag.van} />}
        {vraag.totEnMet && <input type="hidden" name="totEnMet" value={vraag.totEnMet} />}
        <Knop type="submit" naam="vorm" waarde="csv" icoon="document">
          Bestand voor Excel (CSV)
        </Knop>
        <Knop type="submit" naam="vorm" waarde="json" icoon="document">
          Bestand voor een programma (JSON)
        </Knop>
      </form>
    </Kaart>
  )
}

/** A day as it is typed. */
export function alsTekst(dag: Dag | undefined): string | undefined {
  return dag && leesDag(dag) ? dag.split('-').reverse().join('-') : undefined
}
