import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Afmeldknop } from '@/app/portaalraamwerk'
import { Kaart } from '@/components/kaart'
import { LegeStaat } from '@/components/lege-staat'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { leesKoekje } from '@/lib/toegang/cookie'
import { metDoel, veiligDoel } from '@/lib/toegang/doel'
import { portaalnamen, rollen, thuis } from '@/lib/toegang/rollen'
import { leesSessie } from '@/lib/toegang/sessie'
import { leesWerkplekken } from '@/lib/toegang/werkplekken'
import { Kiesformulier } from './kiesformulier'

export const metadata: Metadata = { title: 'Kies waar u werkt' }

/** Where does one want to work now: after signing in with several workplaces, and to change later. */
export default async function Kies({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const naar = veiligDoel((await searchParams).naar)
  const koekje = await leesKoekje()
  const sessie = koekje && (await leesSessie(koekje.geheim))
  if (!sessie) redirect(metDoel(koekje ? '/aanmelden?reden=verlopen' : '/aanmelden', naar))
  if (!sessie.heeftFactor) {
    redirect(metDoel(sessie.factorIngesteld ? '/aanmelden/code' : '/aanmelden/instellen', naar))
  }
  const plekken = await leesWerkplekken(koekje.geheim)
  const huidig = plekken.find((plek) => plek.sleutel === sessie.werkplek)
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">{plekken.length === 0 ? 'Nog geen werkplek' : 'Waar wilt u werken?'}</h1>
      {plekken.length === 0 ? (
        <Kaart>
          <LegeStaat titel="Er is niets voor u klaargezet" icoon="persoon">
            <p>
              U bent aangemeld als {sessie.naam}, maar u hebt (nog) geen rol bij een werkgever of arbodienst. Vraag de
              beheerder van uw organisatie om u een rol te geven.
            </p>
          </LegeStaat>
        </Kaart>
      ) : (
        <>
          <p className="text-secondary">U bent aangemeld als {sessie.naam}. U kunt later altijd wisselen.</p>
          <Kiesformulier
            naar={naar?.pad}
            plekken={plekken.map((plek) => ({
              sleutel: plek.sleutel,
              titel: plek.tenantNaam,
              onder: `${portaalnamen[plek.portaal]} · ${plek.rollen.map((rol) => rollen[rol].naam).join(' en ')}`,
              isHuidig: plek === huidig,
            }))}
          />
        </>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        {huidig && (
          <a className="koppeling" href={thuis[huidig.portaal]}>
            Terug naar {huidig.tenantNaam}
          </a>
        )}
        {/* its text in line with the column */}
        <div className="-ml-4">
          <Afmeldknop />
        </div>
      </div>
    </OpenbaarRaamwerk>
  )
}
