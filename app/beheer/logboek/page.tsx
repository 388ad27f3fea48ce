import type { Metadata } from 'next'
import { Bladeren } from '@/components/bladeren'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { leesLogboek } from '@/lib/logboek/lees-logboek'
import type { Naam } from '@/lib/logboek/namen'
import { alsVraag, type Logboekvraag, leesLogboekvraag } from '@/lib/logboek/vraag'
import { opPagina } from '@/lib/toegang/op-pagina'
import { adres, Logregel } from './logregel'
import { Gezet, Persoonbestand, Zoekvak } from './zoekvak'

export const metadata: Metadata = { title: 'Logboek' }

/** The audit trail for the privacy officer, newest first. */
export default async function Logboek({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const vraag = leesLogboekvraag(await searchParams)
  const { regels, volgende, acteurs, wie, organisatie, isPlatform } = await opPagina('beheer', 'logboek.lezen', (ctx) =>
    leesLogboek(ctx, vraag),
  )
  const { onderwerp, keten, van, totEnMet } = vraag
  return (
    <>
      <Paginakop
        titel="Logboek"
        onder="Wie wat wanneer deed. Nooit wat er in een dossier staat. Ook dat u dit bekijkt, is vastgelegd."
        kruimels={[{ naam: 'Overzicht', href: '/beheer' }, { naam: 'Logboek' }]}
        acties={
          <>
            <KnopLink href="/beheer/logboek/steekproef">Wekelijkse controle</KnopLink>
            <KnopLink href={`/beheer/logboek/export?${alsVraag({ keten, van, totEnMet })}`} icoon="document">
              Exporteren
            </KnopLink>
          </>
        }
      />
      <Zoekvak vraag={vraag} wie={wie?.naam ?? null} />
      <Gezet vraag={vraag} wie={wie?.naam ?? null} organisatie={organisatie} />
      {onderwerp && <Persoonbestand vraag={{ ...vraag, onderwerp }} />}
      {acteurs ? (
        <Acteurs acteurs={acteurs} vraag={vraag} />
      ) : (
        <Kaart ruimte="geen">
          {regels.length === 0 ? (
            <LegeStaat titel={vraag.voor ? 'Er zijn geen oudere regels' : 'Niets gevonden'} icoon="zoek">
              {!vraag.voor && <p>Haal een deel van de zoekvraag weg of kies een ruimere periode.</p>}
            </LegeStaat>
          ) : (
            <ul aria-label="Regels van het logboek, de nieuwste eerst" className="divide-y divide-line">
              {regels.map((regel) => (
                <li key={regel.id} className="px-4 py-2.5 sm:px-5">
                  <Logregel regel={regel} isPlatform={isPlatform} />
                </li>
              ))}
            </ul>
          )}
        </Kaart>
      )}
      <Bladeren
        uitleg={regels.length > 0 ? 'De nieuwste eerst.' : undefined}
        volgende={volgende && adres({ ...vraag, voor: BigInt(volgende) })}
        begin={vraag.voor ? adres({ ...vraag, voor: undefined }) : null}
      />
    </>
  )
}

/** Several people answer to the typed name, or nobody does. */
function Acteurs({ acteurs, vraag }: { acteurs: Naam[]; vraag: Logboekvraag }) {
  if (acteurs.length === 0) {
    return (
      <Kaart>
        <LegeStaat titel="Niemand met deze naam of dit e-mailadres" icoon="persoon">
          <p>Typ het begin van de naam zoals die bij het account staat, of het hele e-mailadres.</p>
        </LegeStaat>
      </Kaart>
    )
  }
  return (
    <Kaart titel="Wie bedoelt u?" onder="Meer mensen hebben een naam die zo begint.">
      <ul className="flex flex-col gap-1">
        {acteurs.map(({ id, naam }) => (
          <li key={id}>
            <a href={adres({ ...vraag, zoek: '', voor: undefined, wie: id })} className="koppeling inline-block py-1">
              {naam}
            </a>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
