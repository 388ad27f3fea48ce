import type { ReactNode } from 'react'
import type { Dossier } from '@/lib/verzuim/lees-dossier'
import { toonDag } from '@/lib/wet/kalender'
import type { Kruimel } from '../kruimels'
import { Label } from '../label'
import { Paginakop } from '../paginakop'

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** Who it is about, where the case stands, and what can be done. */
export function Dossierkop({
  dossier,
  kruimels,
  acties,
}: {
  dossier: Dossier
  kruimels: Kruimel[]
  acties?: ReactNode
}) {
  const { geval, persoon, uitkomst } = dossier
  const uren = persoon.contracturen === null ? null : `${getal.format(persoon.contracturen)} uur`
  const delen = [persoon.functie, geval.werkgeverNaam, uren].filter((deel) => deel !== null && deel !== '')
  return (
    <Paginakop
      titel={persoon.naam}
      kruimels={[...kruimels, { naam: `Dossier ${geval.dossiernummer}` }]}
      onder={`${delen.join(' · ')} · eerste ziektedag ${toonDag(geval.eersteZiektedag)}`}
      label={<Stand dossier={dossier} week={uitkomst.goed ? uitkomst.tijdlijn.stand.week : null} />}
      acties={acties}
    />
  )
}

function Stand({ dossier, week }: { dossier: Dossier; week: number | null }) {
  const { toestand, afwezigheid, heropenbaarTot } = dossier.geval
  if (toestand === 'gesloten') return <Label toon="rustig">gesloten</Label>
  if (toestand === 'onderbroken') {
    return (
      <Label toon="gepauzeerd">
        {heropenbaarTot ? `hersteld, loopt door tot en met ${toonDag(heropenbaarTot)}` : 'onderbroken'}
      </Label>
    )
  }
  return (
    <Label toon="feit">
      {week !== null && `week ${week} · `}
      {afwezigheid}% afwezig
    </Label>
  )
}
