import { Datumveld } from '@/components/datumveld'
import { Keuze } from '@/components/keuze'
import { opties } from '@/components/opties'
import { Tekstvak } from '@/components/tekstvak'
import { Veld } from '@/components/veld'
import type { Formulierveld } from '@/lib/medisch/formulieren'
import { Casveld } from './casveld'

/** The fields of one kind of note. */
export function Formuliervelden({
  velden,
  waarde,
  fout,
}: {
  velden: readonly Formulierveld[]
  waarde: (naam: string) => string | undefined
  fout: (naam: string) => string | undefined
}) {
  return velden.map((veld) => {
    const basis = {
      naam: veld.naam,
      label: veld.label,
      hint: veld.hint,
      verplicht: veld.verplicht ?? false,
      waarde: waarde(veld.naam),
      fout: fout(veld.naam),
    }
    switch (veld.vorm) {
      case 'keuze':
        return (
          <Keuze
            key={veld.naam}
            {...basis}
            legende={veld.label}
            waarde={basis.waarde ?? Object.keys(veld.opties ?? {})[0]}
            opties={opties(veld.opties ?? {})}
          />
        )
      case 'dag':
        return <Datumveld key={veld.naam} {...basis} />
      case 'percentage':
        return <Veld key={veld.naam} {...basis} inputMode="numeric" breedte="kort" achter="%" maxLength={3} />
      case 'diagnosecode':
        return <Casveld key={veld.naam} {...basis} />
      case 'regel':
        return <Veld key={veld.naam} {...basis} maxLength={200} />
      default:
        return <Tekstvak key={veld.naam} {...basis} regels={veld.rijen} maxLength={8000} />
    }
  })
}
