import { plusDagen } from '@/lib/wet/kalender'
import { Dagtekst } from '../dag'
import { toestanden } from '../toestand'
import type { TijdlijnGegevens } from './gegevens'

const kop = 'py-1.5 pr-4 text-left text-sm font-semibold text-secondary'
const cel = 'py-1.5 pr-4 align-top'

/** The same facts as the picture, as two tables: periods and milestones. */
export function Tijdlijntabel({ gegevens }: { gegevens: TijdlijnGegevens }) {
  const perioden = [
    ...gegevens.stukken.map((stuk) => ({ van: stuk.van, tot: stuk.tot, wat: `${stuk.percentage}% afwezig` })),
    ...gegevens.gaten.map((gat) => ({
      van: gat.van,
      tot: gat.tot,
      wat: gat.soort === 'verlof' ? 'verlof, telt niet mee' : 'hersteld, telt niet mee',
    })),
  ].sort((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0))
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <table className="w-full self-start">
        <caption className="pb-1 text-left font-semibold">Perioden</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className={kop}>
              Van
            </th>
            <th scope="col" className={kop}>
              Tot en met
            </th>
            <th scope="col" className={kop}>
              Wat
            </th>
          </tr>
        </thead>
        <tbody>
          {perioden.map((periode) => (
            <tr key={`${periode.van}-${periode.wat}`} className="border-b border-line last:border-0">
              <td className={cel}>
                <Dagtekst dag={periode.van} />
              </td>
              <td className={cel}>{periode.tot ? <Dagtekst dag={plusDagen(periode.tot, -1)} /> : 'nu'}</td>
              <td className={cel}>{periode.wat}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="w-full self-start">
        <caption className="pb-1 text-left font-semibold">Mijlpalen</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className={kop}>
              Mijlpaal
            </th>
            <th scope="col" className={kop}>
              Uiterlijk
            </th>
            <th scope="col" className={kop}>
              Stand
            </th>
          </tr>
        </thead>
        <tbody>
          {gegevens.mijlpalen.map((mijlpaal) => (
            <tr key={mijlpaal.sleutel} className="border-b border-line last:border-0">
              <td className={cel}>{mijlpaal.naam}</td>
              <td className={cel}>
                <Dagtekst dag={mijlpaal.op} />
              </td>
              <td className={cel}>{toestanden[mijlpaal.toestand].woord}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
