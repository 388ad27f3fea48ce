import { randomUUID } from 'node:crypto'
import type { Formulieractie } from '@/components/dossier/actieformulier'
import { Termijn } from '@/components/dossier/termijn'
import { Kaart } from '@/components/kaart'
import { Knopformulier } from '@/components/knopformulier'
import { mijlpaalnaam } from '@/lib/begeleiding/mijlpaalnamen'
import { ADVIEZEN, SIGNALEN, type Signaalsoort } from '@/lib/opvolging/keuzes'
import type { MijnTaak, Signaalregel } from '@/lib/opvolging/lees-werk'
import { type Dag, isDag, toonDag } from '@/lib/wet/kalender'

const dagOf = (tekst: string) => (isDag(tekst) ? toonDag(tekst) : tekst)

/** Why a signal is there, in one sentence. */
const redenen: Record<Signaalsoort, (waarom: string, protocol: ReadonlyMap<string, string>) => string> = {
  garantie: (code, protocol) =>
    `Te laat: ${mijlpaalnaam(code, protocol)}. Een werkgever die stappen mist, kan de garantie verliezen.`,
  mijlpaal: (tekst, protocol) => {
    const [code = '', dag = ''] = tekst.split(' ')
    return `${mijlpaalnaam(code, protocol)} moet uiterlijk ${dagOf(dag)}.`
  },
  geenContact: (dag) => `Het laatste gesprek was op of voor ${dagOf(dag)}.`,
  advies: (soort) =>
    `${Object.hasOwn(ADVIEZEN, soort) ? ADVIEZEN[soort as keyof typeof ADVIEZEN] : soort}: niet of niet helemaal gevolgd, of nog geen antwoord.`,
  frequent: (aantal) => `${aantal} ziekmeldingen in 12 maanden.`,
  contract: (dag) => `De laatste werkdag is ${dagOf(dag)}. Zeg een maand van tevoren of het contract doorgaat.`,
  duurVoorbij: (duur) => `Verwacht werd: een paar ${duur}.`,
  deels: (dag) => `Sinds ${dagOf(dag)} is er niets veranderd aan hoeveel iemand werkt.`,
  langdurig: (dagen) => `Langer dan ${dagen} dagen ziek.`,
}

/** What asks for attention: why, the next step, and putting it off. */
export function Signaallijst({
  signalen,
  protocol,
  stap,
  uitstel,
}: {
  signalen: Signaalregel[]
  /** names of the steps that contracts add, by code */
  protocol: ReadonlyMap<string, string>
  /** what one does about it: where, and in which words */
  stap: (s: Signaalregel) => { href: string; tekst: string }
  uitstel: (s: Signaalregel) => string
}) {
  if (signalen.length === 0) return null
  return (
    <Kaart titel="Signalen" onder="Wat aandacht vraagt, het ernstigste eerst." id="signalen">
      <ul>
        {signalen.map((s) => {
          const { href, tekst } = stap(s)
          return (
            <li
              key={`${s.gevalId} ${s.soort}`}
              className="border-b border-line py-3 first:pt-0 last:border-b-0 last:pb-0"
            >
              <p>
                <span className="font-semibold">{SIGNALEN[s.soort]}</span> · {s.naam}
              </p>
              <p className="text-sm text-secondary">{redenen[s.soort](s.waarom, protocol)}</p>
              <p className="flex flex-wrap gap-x-4 text-sm">
                <a href={href} className="koppeling">
                  {tekst}
                  <span className="sr-only"> ({s.naam})</span>
                </a>
                <a href={uitstel(s)} className="koppeling">
                  Later
                  <span className="sr-only">
                    : {SIGNALEN[s.soort]} van {s.naam}
                  </span>
                </a>
              </p>
            </li>
          )
        })}
      </ul>
    </Kaart>
  )
}

/** One's own tasks over all cases. */
export function MijnTaken({
  taken,
  protocol,
  vandaag,
  dossier,
  vink,
  plannerstap,
}: {
  taken: MijnTaak[]
  /** names of the steps that contracts add, by code */
  protocol: ReadonlyMap<string, string>
  vandaag: Dag
  dossier: (gevalId: string) => string
  vink: Formulieractie
  /** for who does steps as a planner: says that one is done */
  plannerstap?: Formulieractie
}) {
  if (taken.length === 0) return null
  return (
    <Kaart
      titel="Mijn taken"
      onder={
        plannerstap
          ? 'Stappen uit de contracten, en wat aan u is gegeven.'
          : 'Naast de mijlpalen, en mijlpalen die aan u zijn gegeven.'
      }
      id="mijn-taken"
    >
      <ul>
        {taken.map((t) => (
          <li
            key={t.id ?? `${t.gevalId} ${t.wat} ${t.nummer ?? ''}`}
            className="flex flex-wrap items-start justify-between gap-2 border-b border-line py-3 first:pt-0 last:border-b-0 last:pb-0"
          >
            <p className="min-w-0 flex-1">
              <a href={dossier(t.gevalId)} className="koppeling">
                {t.id ? t.wat : mijlpaalnaam(t.wat, protocol)}
              </a>
              <span className="onder">{t.namens ? `${t.naam} · voor ${t.namens}` : t.naam}</span>
            </p>
            <Termijn veilig={t.uiterlijk} uiterlijk={t.uiterlijk} vandaag={vandaag} />
            {t.id && (
              <Knopformulier
                actie={vink}
                verzoek={randomUUID()}
                velden={{ id: t.id, gedaan: 'ja' }}
                label={`Gedaan: ${t.wat}, ${t.naam}`}
              >
                Gedaan
              </Knopformulier>
            )}
            {plannerstap && t.nummer !== null && (
              <Knopformulier
                actie={plannerstap}
                verzoek={randomUUID()}
                velden={{ gevalId: t.gevalId, code: t.wat, nummer: String(t.nummer) }}
                label={`Gedaan: ${mijlpaalnaam(t.wat, protocol)}, ${t.naam}`}
              >
                Gedaan
              </Knopformulier>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
