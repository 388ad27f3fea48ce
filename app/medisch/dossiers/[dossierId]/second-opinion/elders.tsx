import { randomUUID } from 'node:crypto'
import { KnopLink } from '@/components/knop'
import { Knopformulier } from '@/components/knopformulier'
import type { SecondOpinion } from '@/lib/verzuim/second-opinion'
import type { Begonnen } from '../../dossierconcept'
import { afschriftGegevenActie, teruggaveActie } from './acties'
import { Advieseldersformulier } from './eldersformulieren'

/** What the first doctor does with a second opinion of somebody who is not on this platform: hand over, and record what comes back. */
export function Elders({
  opinie: o,
  dossierId,
  begonnen,
}: {
  opinie: SecondOpinion
  dossierId: string
  begonnen: Begonnen | null
}) {
  const bij = { id: o.id, dossierId }
  const pdf = (
    <KnopLink
      href={`/medisch/dossiers/${dossierId}/second-opinion/${o.id}/pdf`}
      soort={o.gestuurdOp ? 'neven' : 'hoofd'}
      klein
    >
      Afschrift maken (PDF)
    </KnopLink>
  )
  if (o.toestemmingOp === null) return null
  if (o.gestuurdOp === null)
    return (
      <div className="flex flex-col gap-3">
        <p>
          {o.artsNaam} werkt niet met Poortwacht. Maak het afschrift met alleen wat mee mag, en geef het aan de
          medewerker mee of stuur het beveiligd. Leg daarna vast dat het is gegeven.
        </p>
        <div className="flex flex-wrap gap-2">
          {pdf}
          <Knopformulier actie={afschriftGegevenActie} verzoek={randomUUID()} velden={bij}>
            Het afschrift is gegeven
          </Knopformulier>
        </div>
      </div>
    )
  return (
    <>
      <div>{pdf}</div>
      <Advieseldersformulier {...bij} arts={o.artsNaam} begonnen={begonnen} verzoek={randomUUID()} />
      <Knopformulier actie={teruggaveActie} verzoek={randomUUID()} velden={bij} soort="gevaar">
        {`${o.artsNaam} geeft geen second opinion`}
      </Knopformulier>
    </>
  )
}
