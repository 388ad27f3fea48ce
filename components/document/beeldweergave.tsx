import type { Beeld, Beeldveld } from '@/lib/documenten/begrippen'
import { alsBrief } from '@/lib/documenten/brief'
import { Gegevenslijst } from '../gegevenslijst'
import { Kaart } from '../kaart'
import { Briefweergave } from './briefweergave'

/** A document as it was fixed (or as it would be): the same text as in its PDF. */
export function Beeldweergave({ beeld, logo = null }: { beeld: Beeld; logo?: string | null }) {
  const brief = alsBrief(beeld)
  if (brief) return <Briefweergave brief={brief} stijl={beeld.stijl} logo={logo} />
  return (
    <>
      <Kaart titel="Waar het over gaat">
        <Gegevenslijst gegevens={[...beeld.gegevens, { naam: 'Versie', waarde: String(beeld.versie) }]} />
      </Kaart>
      {beeld.delen.map((deel) => (
        <Kaart key={deel.titel} titel={deel.titel} onder={`Geschreven door ${deel.door}, ${deel.op}`}>
          <div className="flex flex-col gap-4">
            {deel.velden.map((veld) => (
              <div key={veld.naam}>
                <h3 className="font-semibold">{veld.label}</h3>
                <Waarde veld={veld} />
              </div>
            ))}
          </div>
        </Kaart>
      ))}
    </>
  )
}

function Waarde({ veld }: { veld: Beeldveld }) {
  if ('tekst' in veld) {
    return veld.tekst === '' ? (
      <p className="text-secondary">Niet ingevuld.</p>
    ) : (
      <p className="whitespace-pre-line">{veld.tekst}</p>
    )
  }
  if (veld.rijen.length === 0) return <p className="text-secondary">Niet ingevuld.</p>
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-[0.94rem]">
        <thead>
          <tr>
            {veld.koppen.map((kop) => (
              <th key={kop} scope="col" className="border-b border-line py-1.5 pr-4 font-semibold text-secondary">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {veld.rijen.map((rij) => (
            <tr key={rij.join('|')}>
              {rij.map((cel, i) => (
                <td key={veld.koppen[i]} className="border-b border-line py-1.5 pr-4 align-top">
                  {cel || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
