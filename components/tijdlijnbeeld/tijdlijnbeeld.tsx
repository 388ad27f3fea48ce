import { toonDag } from '@/lib/wet/kalender'
import { BeeldAlsTabel } from '../beeld-als-tabel'
import { toestanden } from '../toestand'
import { BREED, SMAL } from './beeld'
import type { TijdlijnGegevens } from './gegevens'
import { plaats } from './plaats'
import { Tekening } from './tekening'
import { Tijdlijntabel } from './tijdlijntabel'

/** The picture in two sentences, for who does not see it. */
export function beschrijf(gegevens: TijdlijnGegevens): string {
  const laatste = gegevens.stukken[gegevens.stukken.length - 1]
  const stand =
    gegevens.vandaag === null
      ? 'Dit dossier is gesloten.'
      : `Vandaag is week ${gegevens.week}${laatste && laatste.tot === null ? `, ${laatste.percentage}% afwezig` : ''}.`
  const gedaan = gegevens.mijlpalen.filter((m) => toestanden[m.toestand].toon === 'gedaan').length
  const volgende = gegevens.mijlpalen
    .filter((m) => ['teLaat', 'waarschuwing', 'open', 'nogNiet'].includes(m.toestand))
    .sort((a, b) => (a.op < b.op ? -1 : 1))[0]
  const eerst = volgende
    ? ` Eerstvolgende: ${volgende.naam}, uiterlijk ${toonDag(volgende.op)} (${toestanden[volgende.toestand].woord}).`
    : ''
  return `${stand} ${gedaan} van ${gegevens.mijlpalen.length} mijlpalen gedaan.${eerst} De tabel hieronder noemt alle dagen.`
}

/**
 * The signature picture: the weeks of sickness from left to right, the height is the share of absence, a hatched strip
 * is time that does not count, and each milestone has a pin. Two drawings are made; the width of the container chooses.
 */
export function Tijdlijnbeeld({ gegevens, id = 'tijdlijn' }: { gegevens: TijdlijnGegevens; id?: string }) {
  const breed = plaats(gegevens, BREED)
  const smal = plaats(gegevens, SMAL)
  const titel = `Tijdlijn van ${breed.weken} weken`
  const beschrijving = beschrijf(gegevens)
  return (
    <figure className="@container">
      <Tekening
        beeld={breed}
        vorm={BREED}
        id={`${id}-breed`}
        titel={titel}
        beschrijving={beschrijving}
        className="hidden h-auto w-full @min-[48rem]:block print:block"
      />
      <Tekening
        beeld={smal}
        vorm={SMAL}
        id={`${id}-smal`}
        titel={titel}
        beschrijving={beschrijving}
        className="mx-auto h-auto w-full max-w-xl @min-[48rem]:hidden print:hidden"
      />
      <BeeldAlsTabel
        naam="Tijdlijn als tabel"
        uitleg={<>Hoe hoger, hoe meer afwezig.{gegevens.gaten.length > 0 && ' Gearceerde dagen tellen niet mee.'}</>}
      >
        <Tijdlijntabel gegevens={gegevens} />
      </BeeldAlsTabel>
    </figure>
  )
}
