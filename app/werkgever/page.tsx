import type { Metadata } from 'next'
import { groet } from '@/app/arbodienst/groet'
import { KnopLink } from '@/components/knop'
import { TweeKolommen } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { opPagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import { leesSignalen } from '@/lib/verzuim/lees-signalen'
import { leesVandaag, TEL_TOT, type Vandaag } from '@/lib/verzuim/lees-vandaag'
import { toonDag } from '@/lib/wet/kalender'
import { NuAfwezig } from './nu-afwezig'
import { Signalen } from './signalen'
import { TeDoen } from './te-doen'

export const metadata: Metadata = { title: 'Vandaag' }

/** Home of the werkgever: what must I do now, and who is ill. */
export default async function Vandaagpagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const alles = (await searchParams).taken === 'alle'
  const { gegevens, signalen, naam, vandaag, nu } = await opPagina('werkgever', 'begin.werkgever', async (ctx) => ({
    gegevens: mag(ctx.wie.rollen, 'verzuim.lezen') ? await leesVandaag(ctx, alles ? 'alle' : 'eerste') : null,
    signalen: mag(ctx.wie.rollen, 'signalen.lezen') ? await leesSignalen(ctx) : [],
    naam: ctx.wie.naam,
    vandaag: ctx.vandaag,
    nu: ctx.nu,
  }))
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
        hoofd={<TeDoen {...gegevens} vandaag={vandaag} alles={alles} />}
        zij={<NuAfwezig {...gegevens} vandaag={vandaag} />}
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
