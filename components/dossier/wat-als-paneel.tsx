import { type Dag, toonDagZonderJaar } from '@/lib/wet/kalender'
import type { Verschil, WatAls } from '@/lib/wet/wat-als'
import { Datumveld } from '../datumveld'
import { Kaart } from '../kaart'
import { Keuze } from '../keuze'
import { Knop } from '../knop'

/** What was asked, as it stood in the address. */
export interface WatAlsStaat {
  soort: string | null
  op: string
  tot: string
  fouten: { op?: string; tot?: string }
}

const ZICHTBAAR = 8

function verschuiving(v: Verschil): string {
  const dag = (d: Dag | null) => (d === null ? 'staat er niet' : toonDagZonderJaar(d))
  if (v.was === v.wordt) return dag(v.wordt)
  const erbij = v.dagen === null || v.dagen === 0 ? '' : ` (${v.dagen > 0 ? '+' : '−'}${Math.abs(v.dagen)} dagen)`
  return `${dag(v.was)} → ${dag(v.wordt)}${erbij}`
}

/** "Wat als …": computes what a change would do and saves nothing; an ordinary GET form. */
export function WatAlsPaneel({
  adres,
  soorten,
  staat,
  uitkomst,
}: {
  /** address of the case page */
  adres: string
  soorten: { waarde: string; label: string }[]
  staat: WatAlsStaat
  uitkomst: WatAls | null
}) {
  return (
    <Kaart titel="Wat als …" onder="Rekent door, slaat niets op." id="wat-als">
      <form action={`${adres}#wat-als`} method="get" className="group niet-afdrukken flex flex-col gap-3">
        <Keuze
          naam="wat"
          legende="Wat verandert er?"
          waarde={staat.soort ?? soorten[0]?.waarde}
          opties={soorten}
          vorm="kaarten"
        />
        <Datumveld naam="op" label="Vanaf" waarde={staat.op} fout={staat.fouten.op} />
        <div className="hidden group-has-[[value=verlof]:checked]:block">
          <Datumveld naam="tot" label="Tot en met" waarde={staat.tot} fout={staat.fouten.tot} />
        </div>
        <Knop type="submit">Reken</Knop>
      </form>
      {uitkomst && <Uitkomst uitkomst={uitkomst} />}
    </Kaart>
  )
}

function Uitkomst({ uitkomst }: { uitkomst: WatAls }) {
  if (!uitkomst.goed) {
    return (
      <ul className="mt-4 font-semibold text-late" role="status">
        {uitkomst.tegenstrijdigheden.map((t) => (
          <li key={t.tekst}>{t.tekst}</li>
        ))}
      </ul>
    )
  }
  const { gevolgen, verschillen, waarschuwingen } = uitkomst
  const anders = verschillen.filter((v) => v.was !== v.wordt)
  return (
    <div className="mt-4 flex flex-col gap-2" role="status">
      {[...gevolgen, ...waarschuwingen.map((w) => w.tekst)].map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {anders.length > 0 && !uitkomst.nieuwGeval && (
        <ul className="text-sm">
          {anders.slice(0, ZICHTBAAR).map((v) => (
            <li
              key={`${v.code}-${v.nummer}`}
              className="flex flex-wrap justify-between gap-x-3 border-t border-line py-1"
            >
              <span className="font-semibold">{v.naam}</span>
              <span>{verschuiving(v)}</span>
            </li>
          ))}
          {anders.length > ZICHTBAAR && <li className="pt-1 text-secondary">en nog {anders.length - ZICHTBAAR}</li>}
        </ul>
      )}
      {gevolgen.length === 0 && waarschuwingen.length === 0 && anders.length === 0 && <p>Er verandert niets.</p>}
    </div>
  )
}
