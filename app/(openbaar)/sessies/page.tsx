import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Portaalraamwerk } from '@/app/portaalraamwerk'
import { Kaart } from '@/components/kaart'
import { Knop, KnopLink } from '@/components/knop'
import { Kolom } from '@/components/kolommen'
import { Label } from '@/components/label'
import { Melding } from '@/components/melding'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { Paginakop } from '@/components/paginakop'
import { leesKoekje } from '@/lib/toegang/cookie'
import type { Portaal } from '@/lib/toegang/rollen'
import { leesEigenSessies } from '@/lib/toegang/sessies'
import { plaatsInWoorden, toestelInWoorden } from '@/lib/toegang/toestel'
import { Weigering } from '@/lib/weigering'
import { Beeindigformulier } from './beeindigformulier'
import { momentInWoorden } from './moment'

export const metadata: Metadata = { title: 'Uw sessies' }

/** Where one is signed in, with a way to end each. */
export default async function Sessies({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const beeindigd = (await searchParams).klaar === 'beeindigd'
  const koekje = await leesKoekje()
  if (!koekje) redirect('/aanmelden')
  const sessies = await lees(koekje.geheim)
  const nu = new Date()
  return (
    <Omslag portaal={koekje.portaal}>
      <Kolom>
        <Paginakop titel="Uw sessies" onder="Waar u nu bent aangemeld. Herkent u iets niet? Beëindig het." />
        {beeindigd && (
          <Melding soort="gelukt" live>
            De sessie is beëindigd. Dat werkt meteen.
          </Melding>
        )}
        <Kaart ruimte="geen">
          <ul className="divide-y divide-line">
            {sessies.map((sessie) => {
              const toestel = toestelInWoorden(sessie.toestel)
              return (
                <li key={sessie.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
                  <div className="min-w-0 flex-1 basis-56">
                    <p className="font-semibold">{toestel}</p>
                    <p className="text-sm text-secondary">
                      {plaatsInWoorden(sessie.adres)} · aangemeld {momentInWoorden(sessie.aangemaaktOp, nu)}
                    </p>
                    <p className="text-sm text-secondary">
                      {sessie.isDeze
                        ? 'nu in gebruik'
                        : `laatst gebruikt ${momentInWoorden(sessie.laatstGezienOp, nu)}`}
                    </p>
                  </div>
                  {sessie.isDeze ? (
                    <Label toon="gedaan">deze sessie</Label>
                  ) : (
                    <Beeindigformulier id={sessie.id} toestel={toestel} />
                  )}
                </li>
              )
            })}
          </ul>
        </Kaart>
        <Kaart titel="Uw tweede factor">
          <div className="flex flex-col gap-3">
            <p>De app op uw telefoon, en de herstelcodes voor als u die niet bij u hebt.</p>
            <div className="flex flex-wrap gap-2">
              <KnopLink href="/sessies/telefoon">Nieuwe telefoon</KnopLink>
              <KnopLink href="/sessies/herstelcodes">Nieuwe herstelcodes</KnopLink>
            </div>
          </div>
        </Kaart>
        <Kaart titel="Overal afmelden">
          <div className="flex flex-col items-start gap-3">
            <p>
              U wordt op alle toestellen afgemeld, ook hier. Doe dit als u een toestel kwijt bent of als iemand anders
              uw wachtwoord kent.
            </p>
            <form action="/afmelden" method="post">
              <input type="hidden" name="overal" value="ja" />
              <Knop type="submit" soort="gevaar">
                Meld overal af
              </Knop>
            </form>
          </div>
        </Kaart>
      </Kolom>
    </Omslag>
  )
}

function Omslag({ portaal, children }: { portaal: Portaal | null; children: ReactNode }) {
  if (!portaal) return <OpenbaarRaamwerk>{children}</OpenbaarRaamwerk>
  return <Portaalraamwerk portaal={portaal}>{children}</Portaalraamwerk>
}

async function lees(geheim: string) {
  try {
    return await leesEigenSessies(geheim)
  } catch (fout) {
    if (fout instanceof Weigering) redirect('/aanmelden?reden=verlopen')
    throw fout
  }
}
