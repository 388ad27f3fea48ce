import { Dagtekst } from '@/components/dag'
import { WaaromDezeDatum } from '@/components/waarom-deze-datum'
import type { Bewaartermijn } from '@/lib/bewaren/lees-bewaartermijn'
import { legBewarenUit } from '@/lib/wet/bewaartermijnen'
import type { Dag } from '@/lib/wet/kalender'

/** One quiet line about a closed case: until when it is kept, and why. */
export function Bewaarregel({
  termijn,
  werknemerId,
  vandaag,
}: {
  termijn: Bewaartermijn
  werknemerId: string
  vandaag: Dag
}) {
  const { bewaarTot, aangehoudenTot } = termijn
  const langer = aangehoudenTot !== null && aangehoudenTot >= bewaarTot
  const voorbij = !langer && bewaarTot < vandaag
  return (
    <div className="text-sm text-secondary">
      <p>
        {voorbij ? 'De bewaartermijn van dit dossier eindigde op ' : 'U bewaart dit dossier tot en met '}
        <Dagtekst dag={langer ? aangehoudenTot : bewaarTot} />
        {langer && ', langer dan de gewone termijn'}
        {voorbij ? '. Het wordt vernietigd. ' : '. Daarna wordt het vernietigd. '}
        <a href={`/werkgever/bewaren/langer/${werknemerId}`} className="koppeling niet-afdrukken">
          Langer bewaren
        </a>
      </p>
      <WaaromDezeDatum uitleg={legBewarenUit(termijn)} naam="bewaartermijn" />
    </div>
  )
}
