import { Icoon } from '@/components/icoon'
import { Kaart } from '@/components/kaart'
import { Label } from '@/components/label'
import { LegeStaat } from '@/components/lege-staat'
import { TEL_TOT, type Vandaag } from '@/lib/verzuim/lees-vandaag'
import { type Dag, dagenTussen, toonDagZonderJaar } from '@/lib/wet/kalender'

/** A report this recent is new. */
const NIEUW_DAGEN = 2

/** Who is ill now, the newest report first, each leading to the case. */
export function NuAfwezig({ afwezigen, aantalAfwezig, aantalOnderbroken, vandaag }: Vandaag & { vandaag: Dag }) {
  return (
    <Kaart titel="Nu ziek" ruimte="geen">
      {afwezigen.length === 0 ? (
        <LegeStaat titel="Niemand is ziek gemeld" />
      ) : (
        <ul>
          {afwezigen.map((a) => (
            <li key={a.gevalId} className="border-b border-line">
              <a
                href={`/werkgever/verzuim/${a.gevalId}`}
                className="flex min-h-14 items-center gap-3 px-4 py-2 hover:bg-sunken sm:px-5"
              >
                <span className="min-w-0 flex-1">
                  <span className="block font-semibold">{a.naam}</span>
                  <span className="block text-sm text-secondary">
                    sinds {toonDagZonderJaar(a.eersteZiektedag)} · week{' '}
                    {Math.floor(dagenTussen(a.rekenstart, vandaag) / 7) + 1} · {a.afwezigheid}% afwezig
                    {a.hersteldPer && ` · hersteld per ${toonDagZonderJaar(a.hersteldPer)}`}
                  </span>
                </span>
                {dagenTussen(a.eersteZiektedag, vandaag) < NIEUW_DAGEN && <Label toon="feit">nieuw</Label>}
                <Icoon naam="rechts" className="size-4 text-secondary" />
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-x-4 gap-y-1 px-4 py-3 text-sm sm:px-5">
        <a href="/werkgever/verzuim" className="koppeling">
          {aantalAfwezig > afwezigen.length ? `Alle ${aantal(aantalAfwezig)} zieken` : 'Naar het verzuim'}
        </a>
        {aantalOnderbroken > 0 && (
          <a href="/werkgever/verzuim?stand=hersteld" className="koppeling">
            {aantal(aantalOnderbroken)} pas hersteld
          </a>
        )}
      </p>
    </Kaart>
  )
}

const aantal = (n: number): string => (n > TEL_TOT ? `${TEL_TOT}+` : `${n}`)
