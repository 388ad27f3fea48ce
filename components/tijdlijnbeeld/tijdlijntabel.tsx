import { plusDagen } from '@/lib/wet/kalender'
import { Dagtekst } from '../dag'
import { toestanden } from '../toestand'
import type { TijdlijnGegevens } from './gegevens'

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
      <table className="feiten">
        <caption>Perioden</caption>
        <thead>
          <tr>
            <th scope="col">Van</th>
            <th scope="col">Tot en met</th>
            <th scope="col">Wat</th>
          </tr>
        </thead>
        <tbody>
          {perioden.map((periode) => (
            <tr key={`${periode.van}-${periode.wat}`}>
              <td>
                <Dagtekst dag={periode.van} />
              </td>
              <td>{periode.tot ? <Dagtekst dag={plusDagen(periode.tot, -1)} /> : 'nu'}</td>
              <td>{periode.wat}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="feiten">
        <caption>Mijlpalen</caption>
        <thead>
          <tr>
            <th scope="col">Mijlpaal</th>
            <th scope="col">Uiterlijk</th>
            <th scope="col">Stand</th>
          </tr>
        </thead>
        <tbody>
          {gegevens.mijlpalen.map((mijlpaal) => (
            <tr key={mijlpaal.sleutel}>
              <td>{mijlpaal.naam}</td>
              <td>
                <Dagtekst dag={mijlpaal.op} />
              </td>
              <td>{toestanden[mijlpaal.toestand].woord}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
