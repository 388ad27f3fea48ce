import { Kaart } from '@/components/kaart'
import { klas } from '@/components/klas'
import { Label } from '@/components/label'
import type { Steekproef, Steekproefitem } from '@/lib/logboek/steekproef/lees-steekproef'
import { type Aanleiding, aanleidingen, oordelen } from '@/lib/logboek/steekproef/uitleg'
import { kort } from '../../moment'

/** All lines of the review by reason, each with its state and a link to it. */
export function Itemlijst({ steekproef, nu }: { steekproef: Steekproef; nu: string | null }) {
  const { keten, week, items, treffers } = steekproef
  const soorten = Object.keys(aanleidingen) as Aanleiding[]
  return (
    <>
      {soorten.map((soort) => {
        const van = items.filter((i) => i.aanleiding === soort)
        if (van.length === 0) return null
        return (
          <Kaart key={soort} titel={aanleidingen[soort].naam} onder={hoeveel(soort, van.length, treffers[soort])}>
            <ul className="-mx-2 flex flex-col">
              {van.map((item) => (
                <li key={item.id}>
                  <a
                    href={`/beheer/logboek/steekproef/${week}?keten=${encodeURIComponent(keten)}&item=${item.id}`}
                    aria-current={item.id === nu ? 'true' : undefined}
                    className={klas(
                      'flex items-center justify-between gap-3 rounded-field px-2 py-1.5 hover:bg-act-soft',
                      item.id === nu && 'bg-act-soft font-semibold',
                    )}
                  >
                    <span className="min-w-0">
                      {item.regel?.wie?.naam ?? 'onbekend'}
                      <span className="onder">
                        {item.regel && dagEnUur.format(item.regel.op)}
                        {item.regel?.onderwerpen.length === 1 &&
                          `, over persoon ${kort(item.regel.onderwerpen[0] ?? '')}`}
                      </span>
                    </span>
                    <Stand item={item} />
                  </a>
                </li>
              ))}
            </ul>
          </Kaart>
        )
      })}
    </>
  )
}

const dagEnUur = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

function hoeveel(soort: Aanleiding, aantal: number, treffers: number | undefined): string | undefined {
  if (treffers === undefined || treffers <= aantal) return undefined
  return soort === 'willekeurig' ? `${aantal} van de ${treffers} keer` : `${aantal} van de ${treffers} getoond`
}

function Stand({ item }: { item: Steekproefitem }) {
  const laatste = item.oordelen.at(-1)
  if (!laatste) return <Label toon="later">open</Label>
  const toon = { terecht: 'gedaan', onterecht: 'teLaat', navragen: 'binnenkort' } as const
  return <Label toon={toon[laatste.oordeel]}>{oordelen[laatste.oordeel].toLowerCase()}</Label>
}
