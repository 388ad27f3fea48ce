import { Datumveld } from '@/components/datumveld'
import type { Poging } from '@/components/dossier/actieformulier'
import { Keuzelijst, type Optie } from '@/components/keuzelijst'
import { Veld } from '@/components/veld'
import type { Dienstverband } from '@/lib/organisatie/lees-medewerker'
import { toonDagKort } from '@/lib/wet/kalender'
import { Groepskop } from './groepskop'
import { toonUren } from './veldnamen'

/** The fields of an employment; `dienstverband` is what is stored, when there is one already. */
export function Dienstverbandvelden({
  poging,
  afdelingen,
  dienstverband: d,
}: {
  poging: Poging
  afdelingen: Optie[]
  dienstverband?: Dienstverband
}) {
  const veld = (naam: string, opgeslagen: string | null | undefined) => ({
    naam,
    waarde: poging.waarde(naam) ?? opgeslagen ?? '',
    fout: poging.fout(naam),
  })
  return (
    <Groepskop titel="Dienstverband">
      <div className="grid gap-5 sm:grid-cols-2">
        <Veld {...veld('functie', d?.functie)} label="Functie" maxLength={100} />
        <Keuzelijst
          {...veld('afdelingId', d?.afdelingId)}
          label="Afdeling"
          opties={afdelingen}
          leeg="Geen afdeling"
          verplicht={false}
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <Veld
          {...veld('contracturen', d && toonUren(d.contracturen))}
          label="Uren per week"
          hint="Volgens het contract."
          inputMode="decimal"
          achter="uur"
          breedte="kort"
          maxLength={6}
        />
        <Veld
          {...veld('voltijduren', d ? toonUren(d.voltijduren) : '40')}
          label="Volledige werkweek"
          hint="Hoeveel uur is voltijd bij u?"
          inputMode="decimal"
          achter="uur"
          breedte="kort"
          maxLength={6}
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <Datumveld
          {...veld('begin', d && toonDagKort(d.begin))}
          label="Eerste dag in dienst"
          hint="Bijvoorbeeld 01-03-2026."
        />
        <Datumveld
          {...veld('einde', d?.einde && toonDagKort(d.einde))}
          label="Laatste dag in dienst"
          hint="Alleen als die al vaststaat."
          verplicht={false}
        />
      </div>
    </Groepskop>
  )
}
