import type { Metadata } from 'next'
import { groet } from '@/app/arbodienst/groet'
import { KnopLink } from '@/components/knop'
import { TweeKolommen } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { leesWerk } from '@/lib/opvolging/lees-werk'
import { opDrukkePagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import { leesSignalen } from '@/lib/verzuim/lees-signalen'
import { leesVandaag, TEL_TOT, type Vandaag } from '@/lib/verzuim/lees-vandaag'
import { toonDag } from '@/lib/wet/kalender'
import { MijnTaken, Signaallijst } from '../opvolging/werkkaarten'
import { NuAfwezig } from './nu-afwezig'
import { Signalen } from './signalen'
import { TeDoen } from './te-doen'
import { vinkAfThuisActie } from './verzuim/opvolging-acties'

export const metadata: Metadata = { title: 'Vandaag' }

/** Home of the werkgever: what must I do now, and who is ill. */
export default async function Vandaagpagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const alles = (await searchParams).taken === 'alle'
  const { gegevens, werk, signalen, naam, vandaag, nu } = await opDrukkePagina(
    'werkgever',
    'begin.werkgever',
    async (ctx) => {
      const magLezen = mag(ctx.wie.rollen, 'verzuim.lezen')
      const werk = magLezen ? await leesWerk(ctx) : null
      const ook = [...(werk?.signalen ?? []), ...(werk?.taken ?? [])].map((r) => r.werknemerId)
      return {
        gegevens: magLezen ? await leesVandaag(ctx, alles ? 'alle' : 'eerste', ook) : null,
        werk,
        signalen: mag(ctx.wie.rollen, 'signalen.lezen') ? await leesSignalen(ctx) : [],
        naam: ctx.wie.naam,
        vandaag: ctx.vandaag,
        nu: ctx.nu,
      }
    },
  )
  if (!gegevens)
    return (
      <>
        <Paginakop titel={groet(naam, nu)} onder={toonDag(vandaag)} />
        <Signalen signalen={signalen} vandaag={vandaag} />
      </>
    )
  return (
    <>
      <Paginakop
        titel={groet(naam, nu)}
        onder={
          <>
            {toonDag(vandaag)} · <Stand {...gegevens} />
          </>
        }
        acties={
          <KnopLink soort="hoofd" icoon="plus" href="/werkgever/ziekmelden">
            Ziek melden
          </KnopLink>
        }
      />
      <TweeKolommen
        hoofd={
          <>
            <TeDoen {...gegevens} vandaag={vandaag} alles={alles} />
            {werk && (
              <MijnTaken
                protocol={new Map(Object.entries(gegevens.protocol))}
                taken={werk.taken}
                vandaag={vandaag}
                dossier={(gevalId) => `/werkgever/verzuim/${gevalId}`}
                vink={vinkAfThuisActie}
              />
            )}
          </>
        }
        zij={
          <>
            {werk && (
              <Signaallijst
                protocol={new Map(Object.entries(gegevens.protocol))}
                signalen={werk.signalen}
                stap={(s) => ({ href: `/werkgever/verzuim/${s.gevalId}`, tekst: 'Open het dossier' })}
                uitstel={(s) => `/werkgever/verzuim/${s.gevalId}/signaal/${s.soort}`}
              />
            )}
            <NuAfwezig {...gegevens} vandaag={vandaag} />
          </>
        }
      />
    </>
  )
}

function Stand({ aantalAfwezig, taken, meerTaken, teLaat }: Vandaag) {
  const afwezig = aantalAfwezig > TEL_TOT ? `${TEL_TOT}+` : `${aantalAfwezig}`
  return (
    <>
      {aantalAfwezig === 0 ? 'niemand ziek' : `${afwezig} ziek`} ·{' '}
      {teLaat > 0 ? (
        <strong className="font-semibold text-late">
          {teLaat}
          {meerTaken && teLaat === taken.length && '+'} te laat
        </strong>
      ) : taken.length === 0 ? (
        'niets te doen'
      ) : (
        `${taken.length}${meerTaken ? '+' : ''} te doen, niets te laat`
      )}
    </>
  )
}
