import { toonMoment } from '../dossier/moment'
import { Label } from '../label'
import { stapnamen, toestanden } from './toestand'

/** A document in a list, as plain values. */
export interface Lijstregel {
  id: string
  naam: string
  versie: number
  toestand: string
  gedeeld: boolean
  getekend: string[]
  ondertekenaars: string[]
  op: string
  door: string
  pdfId: string | null
  volgende: string | null
}

const wie: Record<string, string> = { werkgever: 'werkgever', werknemer: 'medewerker' }

/** What can still be said of a document besides its state: who signed, who reads along. */
function bijzonderheid(d: Lijstregel): string {
  if (d.toestand === 'tekenen') {
    const open = d.ondertekenaars.filter((p) => !d.getekend.includes(p)).map((p) => wie[p] ?? p)
    return `Nog te tekenen: ${open.join(' en ')}`
  }
  if (d.toestand === 'concept') return d.gedeeld ? 'De medewerker leest mee' : 'Alleen u ziet dit concept'
  return `${d.toestand === 'getekend' ? 'Laatste handtekening' : 'Vastgesteld'} ${toonMoment(d.op)}`
}

/** The documents of a case, each with its state and one next step. */
export function Documentlijst({
  documenten,
  hier,
  pdf,
  medewerker = false,
}: {
  documenten: Lijstregel[]
  /** address under which the documents stand */
  hier: string
  /** address of a PDF */
  pdf: (id: string) => string
  /** seen by the employee himself */
  medewerker?: boolean
}) {
  return (
    <ul className="divide-y divide-line">
      {documenten.map((d) => (
        <li key={d.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
          <div className="min-w-0">
            <a href={`${hier}/${d.id}`} className="koppeling font-semibold">
              {d.naam}
            </a>
            <p className="text-sm text-secondary">
              {medewerker && d.toestand === 'concept' ? `Van ${d.door}` : bijzonderheid(d)}
              {d.versie > 1 && ` · versie ${d.versie}`}
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Label toon={(toestanden[d.toestand] ?? { toon: 'feit' as const }).toon}>
              {toestanden[d.toestand]?.woord ?? d.toestand}
            </Label>
            {d.pdfId && (
              <a href={pdf(d.pdfId)} className="koppeling text-[0.94rem]">
                PDF<span className="sr-only"> van {d.naam}</span>
              </a>
            )}
            {d.volgende && d.volgende !== 'wachtOpAnder' && (
              <a href={`${hier}/${d.id}`} className="koppeling text-[0.94rem] font-semibold">
                {stapnamen[d.volgende] ?? 'Openen'}
                <span className="sr-only">: {d.naam}</span>
              </a>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
