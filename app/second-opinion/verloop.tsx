import { toonMoment } from '@/components/dossier/moment'
import { type Stap, Stappen } from '@/components/stappen'
import { MEEGEVEN, ONDERWERPEN, REACTIES, type SecondOpinion } from '@/lib/verzuim/second-opinion'

/** Where a second opinion stands: what was done and what comes next. `kant` says who reads it. */
export function OpinieVerloop({ opinie: o, kant }: { opinie: SecondOpinion; kant: 'werknemer' | 'arts' }) {
  const ik = kant === 'werknemer'
  const mee = o.magMee.map((m) => MEEGEVEN[m].toLowerCase()).join(', ')
  const stappen: (Stap & { nodig?: boolean })[] = [
    {
      naam: `Gevraagd aan ${o.artsNaam}`,
      uitleg: `${o.organisatie} · ${ONDERWERPEN[o.onderwerp]}`,
      wanneer: op(o.op),
      gedaan: true,
    },
    {
      naam: ik ? 'U zegt wat er mee mag' : 'De medewerker zegt wat er mee mag',
      uitleg: o.toestemmingOp ? (mee === '' ? 'Alleen naam en telefoonnummer.' : `Mee mag: ${mee}.`) : undefined,
      wanneer: op(o.toestemmingOp),
      gedaan: o.toestemmingOp !== null,
    },
    {
      naam: ik
        ? `Uw bedrijfsarts ${o.elders ? 'geeft' : 'stuurt'} dat afschrift`
        : 'Het afschrift gaat naar de tweede arts',
      uitleg: !ik || o.elders ? undefined : 'Versleuteld, alleen deze arts kan het openen.',
      wanneer: op(o.gestuurdOp),
      gedaan: o.gestuurdOp !== null,
    },
    {
      naam: ik ? 'De arts bespreekt het advies met u' : 'De tweede arts bespreekt het advies met de medewerker',
      wanneer: op(o.besprokenOp),
      gedaan: o.besprokenOp !== null,
    },
    {
      naam: ik
        ? 'U kiest of uw bedrijfsarts het advies krijgt'
        : 'De medewerker kiest of de eerste arts het advies krijgt',
      uitleg:
        o.delen === null
          ? undefined
          : o.delen
            ? 'Ja, het advies is gedeeld.'
            : 'Nee, het advies blijft bij de tweede arts.',
      wanneer: op(o.delenOp),
      gedaan: o.delen !== null,
    },
    {
      naam: ik ? 'Uw bedrijfsarts zegt wat hij ermee doet' : 'De eerste arts reageert, met redenen',
      uitleg: o.reactie ? REACTIES[o.reactie] : undefined,
      wanneer: o.reactie ? op(o.geslotenOp) : undefined,
      gedaan: o.reactie !== null,
    },
  ]
  // what is over does not promise what will not come
  return <Stappen stappen={o.geslotenOp === null ? stappen : stappen.filter((s) => s.gedaan)} />
}

const op = (moment: string | null) => moment && <span className="text-secondary text-sm">{toonMoment(moment)}</span>

/** Why one is over, in a sentence. */
export function afloop(o: SecondOpinion): string {
  const zinnen = {
    ingetrokken: 'Ingetrokken.',
    teruggegeven: `${o.artsNaam} kan deze second opinion niet geven.`,
    nietGedeeld: 'Afgerond. Het advies is niet gedeeld.',
    beantwoord: 'Afgerond.',
  } as const
  return o.geslotenReden ? zinnen[o.geslotenReden] : ''
}
