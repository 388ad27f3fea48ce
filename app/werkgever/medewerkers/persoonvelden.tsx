import { Datumveld } from '@/components/datumveld'
import type { Poging } from '@/components/dossier/actieformulier'
import { Veld } from '@/components/veld'
import type { Medewerker } from '@/lib/organisatie/lees-medewerker'
import { toonDagKort } from '@/lib/wet/kalender'
import { Groepskop } from './groepskop'

/** The fields of a person; `medewerker` is what is stored, when there is somebody already. */
export function Persoonvelden({ poging, medewerker: m }: { poging: Poging; medewerker?: Medewerker }) {
  const veld = (naam: string, opgeslagen: string | null | undefined) => ({
    naam,
    waarde: poging.waarde(naam) ?? opgeslagen ?? '',
    fout: poging.fout(naam),
  })
  return (
    <>
      <Groepskop titel="Wie is het?">
        <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_14rem]">
          <Veld {...veld('voornaam', m?.voornaam)} label="Voornaam" maxLength={80} />
          <Veld {...veld('tussenvoegsel', m?.tussenvoegsel)} label="Tussenvoegsel" maxLength={20} verplicht={false} />
        </div>
        <Veld {...veld('achternaam', m?.achternaam)} label="Achternaam" maxLength={100} />
        <div className="grid gap-5 sm:grid-cols-2">
          <Veld
            {...veld('personeelsnummer', m?.personeelsnummer)}
            label="Personeelsnummer"
            hint="Uit uw salarisprogramma, nooit een BSN."
            maxLength={20}
          />
          <Datumveld
            {...veld('geboortedatum', m?.geboortedatum && toonDagKort(m.geboortedatum))}
            label="Geboortedatum"
            hint="Bijvoorbeeld 15-06-1985."
            verplicht={false}
          />
        </div>
      </Groepskop>
      <Groepskop titel="Hoe is deze medewerker te bereiken?">
        <div className="grid gap-5 sm:grid-cols-2">
          <Veld
            {...veld('telefoon', m?.telefoon)}
            label="Telefoon"
            type="tel"
            inputMode="tel"
            maxLength={25}
            verplicht={false}
          />
          <Veld
            {...veld('email', m?.email)}
            label="E-mailadres"
            type="email"
            inputMode="email"
            maxLength={254}
            verplicht={false}
          />
        </div>
        <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_14rem]">
          <Veld {...veld('straat', m?.straat)} label="Straat" maxLength={100} verplicht={false} />
          <Veld {...veld('huisnummer', m?.huisnummer)} label="Huisnummer" maxLength={15} verplicht={false} />
        </div>
        <div className="grid gap-5 sm:grid-cols-[14rem_minmax(0,1fr)]">
          <Veld {...veld('postcode', m?.postcode)} label="Postcode" maxLength={12} verplicht={false} />
          <Veld {...veld('plaats', m?.plaats)} label="Woonplaats" maxLength={80} verplicht={false} />
        </div>
        {m && (
          <Veld
            {...veld('verpleegadres', m.verpleegadres)}
            label="Verblijfadres"
            hint="Alleen als iemand bij ziekte ergens anders verblijft. Alleen straat en plaats."
            maxLength={200}
            verplicht={false}
          />
        )}
      </Groepskop>
    </>
  )
}
