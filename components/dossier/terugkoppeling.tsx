import { doelen, type Terugkoppeling, type Terugkoppelinhoud, terugkoppelsoorten } from '@/lib/verzuim/terugkoppeling'
import { isDag, toonDag } from '@/lib/wet/kalender'
import { Gegevenslijst } from '../gegevenslijst'
import { Kaart } from '../kaart'
import { toonMoment } from './moment'

/** What the doctor told, field by field: the same on screen of everybody, and in the preview before it is released. */
export function Terugkoppeltekst({ inhoud }: { inhoud: Terugkoppelinhoud }) {
  const regels = [
    { naam: 'Wat kan wel', waarde: tekst(inhoud.mogelijkheden) },
    inhoud.beperkingen && { naam: 'Wat kan niet', waarde: tekst(inhoud.beperkingen) },
    inhoud.benutbaar && {
      naam: 'Mogelijkheden om te werken',
      waarde: inhoud.benutbaar === 'ja' ? 'Ja' : 'Nee, op dit moment niet',
    },
    inhoud.percentage !== null && { naam: 'Arbeidsongeschikt', waarde: `${inhoud.percentage}%` },
    inhoud.doel && { naam: 'Doel', waarde: doelen[inhoud.doel] },
    inhoud.prognose && { naam: 'Verwachting', waarde: tekst(inhoud.prognose) },
    inhoud.advies && { naam: 'Advies', waarde: tekst(inhoud.advies) },
    inhoud.volgendContactOp && {
      naam: 'Volgend contact',
      waarde: isDag(inhoud.volgendContactOp) ? toonDag(inhoud.volgendContactOp) : '',
    },
  ]
  return <Gegevenslijst gegevens={regels.filter((r) => typeof r === 'object' && r !== null)} />
}

function tekst(inhoud: string) {
  return <span className="whitespace-pre-line">{inhoud}</span>
}

/** What the doctor told about a case, newest first; what was superseded stays to be read. Nothing when nothing was told. */
export function Terugkoppelkaart({ terugkoppelingen }: { terugkoppelingen: Terugkoppeling[] }) {
  if (terugkoppelingen.length === 0) return null
  return (
    <Kaart titel="Advies van de bedrijfsarts" id="advies" onder="Over werk, niet over ziekte.">
      <ul className="flex flex-col gap-5">
        {terugkoppelingen.map((t) => (
          <li key={t.id} className="border-line border-t pt-4 first:border-0 first:pt-0">
            {t.vervangen ? (
              <details>
                <summary className="cursor-pointer text-secondary">
                  {terugkoppelsoorten[t.soort]} van {toonMoment(t.vrijgegevenOp)} (vervangen door een nieuwere)
                </summary>
                <div className="mt-2">
                  <Terugkoppeltekst inhoud={t.inhoud} />
                </div>
              </details>
            ) : (
              <>
                <h3 className="font-bold">{terugkoppelsoorten[t.soort]}</h3>
                <p className="mb-2 text-secondary text-sm">
                  {t.doorNaam}, bedrijfsarts · {toonMoment(t.vrijgegevenOp)}
                </p>
                <Terugkoppeltekst inhoud={t.inhoud} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
