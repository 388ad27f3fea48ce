import type { ReactNode } from 'react'
import type { Dossier } from '@/lib/verzuim/lees-dossier'
import { toonDag } from '@/lib/wet/kalender'
import { Kaart } from '../kaart'
import { Label } from '../label'

const duren: Record<string, string> = { dagen: 'enkele dagen', weken: 'enkele weken', langer: 'langer' }

/** Each report of this case, the newest first, with what was given at it. */
export function Meldingenkaart({
  meldingen,
  actie,
}: {
  meldingen: Dossier['geval']['meldingen']
  /** links below a report that stands */
  actie?: (melding: Dossier['geval']['meldingen'][number]) => ReactNode
}) {
  return (
    <Kaart titel={meldingen.length === 1 ? 'Ziekmelding' : `Ziekmeldingen (${meldingen.length})`}>
      <ul>
        {[...meldingen].reverse().map((m) => (
          <li key={m.id} className="border-b border-line py-3 first:pt-0 last:border-b-0 last:pb-0">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">
                {toonDag(m.eersteZiektedag)}
                {m.hersteldPer ? `, hersteld per ${toonDag(m.hersteldPer)}` : ''}
              </span>
              {m.ingetrokken && <Label toon="vervallen">ingetrokken</Label>}
            </p>
            <p className="text-sm text-secondary">
              {m.ontvangstnummer} · gemeld {toonDag(m.gemeldOp)} door {m.gemeldDoorNaam}
            </p>
            {!m.ingetrokken && <Wat melding={m} />}
            {!m.ingetrokken && actie?.(m)}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

function Wat({ melding: m }: { melding: Dossier['geval']['meldingen'][number] }) {
  const delen = [
    duren[m.verwachteDuur] && `Verwachte duur: ${duren[m.verwachteDuur]}.`,
    m.vangnet === 'ja' && 'Er kan een vangnet zijn.',
    m.arbeidsongeval === 'ja' && 'Verband met een arbeidsongeval.',
    m.verkeersongeval === 'ja' && 'Verkeersongeval met mogelijk een aansprakelijke ander.',
  ].filter(Boolean)
  return (
    <>
      {delen.length > 0 && <p>{delen.join(' ')}</p>}
      {m.lopendWerk && <p className="whitespace-pre-line">Lopend werk: {m.lopendWerk}</p>}
    </>
  )
}
