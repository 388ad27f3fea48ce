import { Kaart } from '@/components/kaart'
import { Tabel } from '@/components/tabel'
import { KLEINSTE_GROEP } from '@/lib/cijfers/groepen'
import type { Afdelingscijfers } from '@/lib/cijfers/lees-cijfers'
import { gemiddeldAantal, meldingsfrequentie, verzuimpercentage } from '@/lib/cijfers/maten'
import type { Periode } from '@/lib/cijfers/perioden'
import { getal, procent, VERBORGEN } from './tekst'

/** The departments directly below the chosen one, each with everything below it. */
export function Afdelingstabel({
  delen,
  periode,
  adres,
}: {
  delen: Afdelingscijfers[]
  periode: Periode
  adres: (afdelingId: string) => string
}) {
  const verborgen = delen.flatMap(({ uitkomst }) => ('verborgen' in uitkomst ? uitkomst.verborgen : []))
  const totalen = (r: Afdelingscijfers) => ('totalen' in r.uitkomst ? r.uitkomst.totalen : null)
  const met = (r: Afdelingscijfers, toon: (t: NonNullable<ReturnType<typeof totalen>>) => string) => {
    const t = totalen(r)
    return t ? toon(t) : null
  }
  return (
    <Kaart
      titel="Per afdeling"
      onder="Elke afdeling met alles wat eronder valt, zoals de mensen er nu staan."
      ruimte="geen"
    >
      <Tabel
        bijschrift="Verzuim per afdeling"
        rijen={delen}
        sleutel={(r) => r.id ?? 'rest'}
        kolommen={[
          {
            kop: 'Afdeling',
            hoofd: true,
            cel: (r) =>
              r.id !== null && totalen(r) ? (
                <a href={adres(r.id)} className="koppeling">
                  {r.naam}
                </a>
              ) : (
                r.naam
              ),
          },
          {
            kop: 'Percentage',
            getal: true,
            cel: (r) =>
              'verborgen' in r.uitkomst ? (
                <span className="text-secondary">{VERBORGEN[r.uitkomst.verborgen]}</span>
              ) : (
                met(r, (t) => procent(verzuimpercentage(t), '–'))
              ),
          },
          {
            kop: 'Meldingen per jaar',
            getal: true,
            cel: (r) => met(r, (t) => tekst(meldingsfrequentie(t, periode), 2)),
          },
          { kop: 'Medewerkers, gemiddeld', getal: true, cel: (r) => met(r, (t) => getal(gemiddeldAantal(t), 1)) },
        ]}
      />
      {verborgen.length > 0 && (
        <p className="border-t border-line px-4 py-3 text-sm text-secondary sm:px-5">
          {`Van een groep met in een van de maanden minder dan ${KLEINSTE_GROEP} medewerkers tonen we niets: dan is te zien wie er ziek was.`}
          {verborgen.includes('beschermt') &&
            ' Een andere groep tonen we dan ook niet. Anders is het verschil met het totaal precies de kleine groep.'}
        </p>
      )}
    </Kaart>
  )
}

function tekst(n: number | null, decimalen: number): string {
  return n === null ? '–' : getal(n, decimalen)
}
