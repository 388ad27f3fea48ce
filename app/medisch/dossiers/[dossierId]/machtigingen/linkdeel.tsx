import { randomUUID } from 'node:crypto'
import { toonMoment } from '@/components/dossier/moment'
import { Knopformulier } from '@/components/knopformulier'
import { Melding } from '@/components/melding'
import type { Linkstand, Machtiging } from '@/lib/medisch/machtiging/lees-machtigingen'
import { trekMachtiginglinkInActie } from './acties'
import { Linkformulier } from './machtigingformulieren'

/** A question that waits: signed in his own portal, or with a link by who has no account. */
export function Linkdeel({
  machtiging: m,
  dossierId,
  heeftPortaal,
}: {
  machtiging: Machtiging
  dossierId: string
  heeftPortaal: boolean
}) {
  const formulier = (
    <Linkformulier
      dossierId={dossierId}
      machtigingId={m.id}
      email={m.link?.email ?? ''}
      opnieuw={m.link !== null}
      verzoek={randomUUID()}
    />
  )
  return (
    <div className="niet-afdrukken flex flex-col gap-3 border-line border-t pt-3">
      {m.link && <Stand link={m.link} />}
      {m.link ? (
        <>
          <div>
            <Knopformulier
              actie={trekMachtiginglinkInActie}
              verzoek={randomUUID()}
              velden={{ dossierId, machtigingId: m.id }}
              soort="gevaar"
            >
              Trek deze link in
            </Knopformulier>
          </div>
          <details>
            <summary className="koppeling w-fit">Stuur een nieuwe link</summary>
            <div className="mt-3">{formulier}</div>
          </details>
        </>
      ) : heeftPortaal ? (
        <details>
          <summary className="koppeling w-fit">Lukt inloggen niet? Laat beslissen met een link</summary>
          <div className="mt-3">{formulier}</div>
        </details>
      ) : (
        <>
          <p>
            De medewerker heeft geen account. Stuur hem een link naar zijn privémail. In de mail staat niet waar het
            over gaat; zonder de code, die u zelf vertelt, is er niets te lezen.
          </p>
          {formulier}
        </>
      )}
    </div>
  )
}

function Stand({ link }: { link: Linkstand }) {
  if (link.toestand === 'geweigerd')
    return (
      <Melding soort="gevaar" titel="De mail met de link komt niet aan">
        De mailserver weigert {link.email}. Kijk het adres na en stuur een nieuwe link.
      </Melding>
    )
  if (link.toestand === 'verlopen')
    return (
      <Melding soort="letop" titel="De link is verlopen">
        Stuur een nieuwe.
      </Melding>
    )
  return (
    <Melding soort="gelukt" titel={link.toestand === 'wacht' ? 'De link wordt gemaild' : 'De link is gemaild'}>
      <p>
        Naar {link.email}, werkt tot {toonMoment(link.verlooptOp)}.
      </p>
      <p className="mt-1">
        Vertel de medewerker zelf deze code, aan de telefoon of op het spreekuur, en nooit per mail:{' '}
        <strong className="whitespace-nowrap font-mono">{link.code}</strong>
      </p>
    </Melding>
  )
}
