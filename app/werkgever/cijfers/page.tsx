import type { Metadata } from 'next'
import { FilterKeuze, Filters } from '@/components/filters'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import { Maandbeeld } from '@/components/maandbeeld'
import { Paginakop } from '@/components/paginakop'
import { KLEINSTE_GROEP } from '@/lib/cijfers/groepen'
import { type Cijfers, leesCijfers } from '@/lib/cijfers/lees-cijfers'
import { cijfersvraagSchema } from '@/lib/cijfers/lees-cijfers-schema'
import { jaarVan, maandcode, maandKort, maandnaam } from '@/lib/cijfers/maanden'
import { padnaam } from '@/lib/organisatie/afdelingsboom'
import { opDrukkePagina } from '@/lib/toegang/op-pagina'
import { BEWAARTERMIJNEN, hoeLang } from '@/lib/wet/bewaartermijnen'
import { toonDag } from '@/lib/wet/kalender'
import { Afdelingstabel } from './afdelingstabel'
import { Duurtabel } from './duurtabel'
import { Kerncijfers } from './kerncijfers'
import { procent } from './tekst'

export const metadata: Metadata = { title: 'Verzuimcijfers' }

const PAD = '/werkgever/cijfers'

/** The numbers of absence of the werkgever, or of one's own departments: to explain to a board, never about one person. */
export default async function Cijferspagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const vraag = cijfersvraagSchema.parse(await searchParams)
  const c = await opDrukkePagina('werkgever', 'cijfers.lezen', (ctx) => leesCijfers(ctx, vraag))
  const gekozenPeriode = c.periode.code
  const adres = (afdeling?: string) => {
    const delen = new URLSearchParams()
    if (gekozenPeriode) delen.set('periode', gekozenPeriode)
    if (afdeling) delen.set('afdeling', afdeling)
    return delen.size === 0 ? PAD : `${PAD}?${delen}`
  }
  const [gewoon, ...andere] = c.perioden
  return (
    <>
      <Paginakop
        titel="Verzuimcijfers"
        kruimels={vraag.afdeling && c.afdeling ? kruimels(c, adres) : undefined}
        onder={`${c.afdeling?.naam ?? (c.heel ? 'Alle medewerkers' : 'Uw afdelingen')} · ${toonDag(c.van)} t/m ${toonDag(c.totEnMet)}`}
      />
      <Filters actie={PAD} label="Periode en afdeling">
        <FilterKeuze
          naam="periode"
          label="Periode"
          alles={gewoon?.naam ?? ''}
          waarde={gekozenPeriode}
          opties={andere.map((p) => ({ waarde: p.code, label: p.naam, groep: p.groep }))}
        />
        {c.afdelingen.length > 1 && (
          <FilterKeuze
            naam="afdeling"
            label="Afdeling"
            alles={c.heel ? 'Alle afdelingen' : 'Al uw afdelingen'}
            waarde={vraag.afdeling && c.afdeling?.id}
            opties={c.afdelingen.map((a) => ({ waarde: a.id, label: padnaam(a) }))}
          />
        )}
      </Filters>
      {'verborgen' in c.nu ? (
        <Kaart>
          <NietGetoond waarom={c.nu.verborgen} terug={vraag.afdeling ? adres() : null} />
        </Kaart>
      ) : c.nu.totalen.mensen === 0 ? (
        <Kaart>
          <LegeStaat titel="In deze periode was hier niemand in dienst" icoon="personen">
            Kies een andere periode of een andere afdeling.
          </LegeStaat>
        </Kaart>
      ) : (
        <>
          <div className="grid gap-5 lg:grid-cols-2">
            <Kerncijfers t={c.nu.totalen} eerder={c.eerder} periode={c.periode} />
          </div>
          <Kaart
            titel="Verzuimpercentage per maand"
            onder="Hooguit twaalf maanden, tot en met het eind van de periode."
          >
            <Maanden c={c} />
          </Kaart>
          <Duurtabel t={c.nu.totalen} eerder={c.eerder} />
        </>
      )}
      {c.delen.length > 0 && !('verborgen' in c.nu) && (
        <Afdelingstabel delen={c.delen} periode={c.periode} adres={adres} />
      )}
      <Uitleg />
    </>
  )
}

/** From everything down to the chosen department. */
function kruimels(c: Cijfers, adres: (afdeling?: string) => string) {
  const pad: Cijfers['afdelingen'] = []
  let a = c.afdelingen.find(({ id }) => id === c.afdeling?.id)
  while (a && !pad.includes(a)) {
    pad.unshift(a)
    const { ouderId } = a
    a = c.afdelingen.find(({ id }) => id === ouderId)
  }
  return [
    { naam: c.heel ? 'Alle afdelingen' : 'Uw afdelingen', href: adres() },
    ...pad.map((x) => (x.id === c.afdeling?.id ? { naam: x.naam } : { naam: x.naam, href: adres(x.id) })),
  ]
}

function Maanden({ c }: { c: Cijfers }) {
  return (
    <Maandbeeld
      id="maanden"
      titel={`Verzuimpercentage per maand, van ${maandnaam(c.maanden[0]?.maand ?? c.periode.eerste)} tot en met ${maandnaam(c.periode.laatste)}`}
      staven={c.maanden.map((m, i) => ({
        sleutel: maandcode(m.maand),
        kort: maandKort(m.maand),
        jaar: i === 0 || m.maand % 12 === 0 ? String(jaarVan(m.maand)) : null,
        naam: maandnaam(m.maand),
        waarde: m.percentage,
        tekst: m.verborgen ? 'niet getoond: te klein' : procent(m.percentage, 'niemand in dienst'),
        gekozen: m.inPeriode,
      }))}
    />
  )
}

function NietGetoond({ waarom, terug }: { waarom: 'teKlein' | 'beschermt'; terug: string | null }) {
  return (
    <LegeStaat
      titel={waarom === 'teKlein' ? 'Te klein om te tonen' : 'Deze cijfers tonen we niet'}
      icoon="slot"
      actie={terug && <KnopLink href={terug}>Toon alles</KnopLink>}
    >
      {waarom === 'teKlein'
        ? `In een of meer maanden van deze periode waren hier minder dan ${KLEINSTE_GROEP} medewerkers in dienst. Uit cijfers over zo weinig mensen is te lezen wie er ziek was. Kies een grotere afdeling of een andere periode.`
        : `Naast deze afdeling staat een groep met minder dan ${KLEINSTE_GROEP} medewerkers. Met deze cijfers is uit te rekenen wie daar ziek was. Kies een grotere afdeling of een andere periode.`}
    </LegeStaat>
  )
}

function Uitleg() {
  return (
    <Kaart titel="Zo tellen wij">
      <ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
        <li>We tellen hele maanden die voorbij zijn. De maand die nu loopt, komt erbij als hij voorbij is.</li>
        <li>Alle kalenderdagen tellen, ook weekenden en vrije dagen. Zo rekent ook het CBS.</li>
        <li>
          Iedereen telt bij de afdeling waar hij nu staat, of waar hij als laatste stond, ook over eerdere maanden.
        </li>
        <li>Vergelijken met een jaar eerder klopt pas als ook het verzuim van toen in Poortwacht staat.</li>
        <li>
          {`Cijfers gaan niet verder terug dan ${hoeLang(BEWAARTERMIJNEN.verzuimdossier)}: daarna worden verzuimdossiers vernietigd. In de oudste maand van een vergelijking kunnen daardoor een paar dagen ontbreken.`}
        </li>
        <li>Als een ziekmelding later wordt gecorrigeerd, veranderen ook de cijfers van toen.</li>
        <li>
          {`Over minder dan ${KLEINSTE_GROEP} medewerkers tonen we niets. Soms valt daarom ook een grotere afdeling of een hele periode weg: anders is de kleine groep uit te rekenen.`}
        </li>
      </ul>
    </Kaart>
  )
}
