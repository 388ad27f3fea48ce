import { KnopLink } from '@/components/knop'
import { Melding } from '@/components/melding'
import type { Verzending } from '@/lib/documenten/lees-verzending'
import { toonDag } from '@/lib/wet/kalender'

/** How a report to UWV stands: what to do, until when, and what it costs when that is past. */
export function Verzendstand({
  verzending: v,
  vastgelegd,
  dossier,
}: {
  verzending: Verzending
  /** the report itself is complete and fixed */
  vastgelegd: boolean
  dossier: string
}) {
  if (v.gedaanOp) {
    return (
      <Melding soort="gelukt" titel={`Gemeld bij UWV op ${toonDag(v.gedaanOp)}`}>
        {v.dagenTeLaat > 0
          ? `Dat was ${dagen(v.dagenTeLaat)} te laat.${v.boete ? ` De boete daarvoor is € ${v.boete}.` : ''}`
          : 'Op tijd.'}
      </Melding>
    )
  }
  const laat = v.dagenTeLaat > 0
  return (
    <Melding
      soort={laat ? 'gevaar' : 'letop'}
      titel={
        laat ? `De melding is ${dagen(v.dagenTeLaat)} te laat` : `Meld dit uiterlijk ${toonDag(v.uiterlijk)} bij UWV`
      }
      acties={
        <KnopLink href={`${dossier}/mijlpaal/${v.code}-${v.nummer}`} soort={vastgelegd ? 'hoofd' : 'neven'}>
          Vastleggen dat u het hebt gemeld
        </KnopLink>
      }
    >
      {laat && v.boete !== null && <p>De boete is nu € {v.boete}.</p>}
      {v.boeteZin && <p>Te laat melden kost {v.boeteZin}.</p>}
      <ol className="mt-1 list-decimal pl-5">
        <li>Vul dit document in en leg het vast.</li>
        <li>Doe de melding op het werkgeversportaal van UWV.</li>
        <li>Leg vast op welke dag u dat deed, en bewaar de bevestiging van UWV.</li>
      </ol>
    </Melding>
  )
}

function dagen(n: number): string {
  return n === 1 ? '1 dag' : `${n} dagen`
}
