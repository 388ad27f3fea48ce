import { Keuze } from '@/components/keuze'
import { Tekstvak } from '@/components/tekstvak'
import { Veld } from '@/components/veld'
import type { FormStaat } from '@/lib/actie'

const JA_NEE = [
  { waarde: 'nee', label: 'nee' },
  { waarde: 'ja', label: 'ja' },
  { waarde: 'onbekend', label: 'onbekend' },
]

const VELDEN = ['verpleegadres', 'lopendWerk', 'vangnet', 'arbeidsongeval', 'verkeersongeval'] as const

/** The rest of the closed list, folded away: most reports need none of it. Opens when there is something wrong in it. */
export function AlleenAlsDatZoIs({ staat, verpleegadres }: { staat: FormStaat; verpleegadres: string | null }) {
  const was = (naam: string): string | undefined => staat.waarden[naam]?.[0]
  const open =
    VELDEN.some((v) => staat.fouten[v]) || Boolean(staat.bevestigen && (was('lopendWerk') || was('verpleegadres')))
  return (
    <details open={open || undefined} className="group/meer">
      <summary className="cursor-pointer py-2 font-semibold">
        Ongeval, vangnet of werk overdragen <span className="font-normal text-secondary">(alleen als dat zo is)</span>
      </summary>
      <div className="flex flex-col gap-5 pt-3 pb-1">
        <Veld
          naam="verpleegadres"
          label="Verblijft ergens anders"
          hint="Alleen als iemand nu niet op het eigen adres is. Alleen straat en plaats."
          maxLength={200}
          verplicht={false}
          waarde={was('verpleegadres') ?? verpleegadres ?? ''}
          fout={staat.fouten.verpleegadres}
        />
        <Tekstvak
          naam="lopendWerk"
          label="Lopende afspraken en werk om over te nemen"
          verplicht={false}
          regels={3}
          maxLength={1000}
          waarde={was('lopendWerk')}
          fout={staat.fouten.lopendWerk}
          privacy="Alleen over het werk. Medische informatie en een burgerservicenummer mogen hier niet staan."
        />
        <Keuze
          naam="arbeidsongeval"
          legende="Heeft het te maken met een ongeval op het werk?"
          opties={JA_NEE}
          waarde={was('arbeidsongeval') ?? 'onbekend'}
          fout={staat.fouten.arbeidsongeval}
        />
        <Keuze
          naam="verkeersongeval"
          legende="Is het door een verkeersongeval waarvoor een ander misschien aansprakelijk is?"
          opties={JA_NEE}
          waarde={was('verkeersongeval') ?? 'onbekend'}
          fout={staat.fouten.verkeersongeval}
        />
        <Keuze
          naam="vangnet"
          legende="Betaalt UWV misschien mee (vangnet)?"
          hint="Alleen ja of nee. Vraag niet waarom: dat hoort u niet te weten."
          opties={JA_NEE}
          waarde={was('vangnet') ?? 'onbekend'}
          fout={staat.fouten.vangnet}
        />
      </div>
    </details>
  )
}
