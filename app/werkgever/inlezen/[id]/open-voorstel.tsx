import { Bladeren } from '@/components/bladeren'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Label } from '@/components/label'
import { Melding } from '@/components/melding'
import { Tabel, TweeRegels } from '@/components/tabel'
import type { Voorstelbeeld } from '@/lib/organisatie/lees-voorstel'
import { volledigeNaam } from '@/lib/organisatie/zoeknaam'
import { toonDagKort } from '@/lib/wet/kalender'
import { toonUren } from '../../medewerkers/veldnamen'
import { Bevestigformulier, Weggooiformulier } from '../bevestigformulier'

type Open = Extract<Voorstelbeeld, { stand: 'open' }>

/** A proposal that can still be confirmed, or says what has to be put right first. */
export function OpenVoorstel({
  voorstel: v,
  verzoeken,
}: {
  voorstel: Open
  verzoeken: { bevestig: string; weg: string }
}) {
  return (
    <>
      <Oordeel voorstel={v} verzoeken={verzoeken} />
      {v.fouten.length > 0 && <Fouten voorstel={v} />}
      <Opmerkingen voorstel={v} />
      {v.rijen.length > 0 && <Erbij voorstel={v} />}
    </>
  )
}

function getal(aantal: number, een: string, meer: string): string {
  return aantal === 1 ? `1 ${een}` : `${aantal.toLocaleString('nl-NL')} ${meer}`
}

/** One sentence on whether it can go in, and the next step. */
function Oordeel({ voorstel: v, verzoeken }: { voorstel: Open; verzoeken: { bevestig: string; weg: string } }) {
  const opnieuw = (
    <>
      <KnopLink href="/werkgever/inlezen" soort="hoofd">
        Lees het verbeterde bestand in
      </KnopLink>
      <Weggooiformulier id={v.id} verzoek={verzoeken.weg} />
    </>
  )
  if (v.ontbrekend.length > 0)
    return (
      <Melding soort="gevaar" titel={`In dit bestand ontbreekt: ${v.ontbrekend.join(', ')}`} acties={opnieuw}>
        Voeg {v.ontbrekend.length === 1 ? 'deze kolom' : 'deze kolommen'} toe en lees het bestand opnieuw in. Er is
        niets opgeslagen.
      </Melding>
    )
  if (v.aantalFouten > 0)
    return (
      <Melding
        soort="gevaar"
        titel={`${getal(v.aantalFouten, 'vak klopt', 'vakken kloppen')} nog niet`}
        acties={opnieuw}
      >
        Verbeter {v.aantalFouten === 1 ? 'dit vak' : 'deze vakken'} in het bestand en lees het opnieuw in. Er is niets
        opgeslagen; ook de goede rijen niet.
      </Melding>
    )
  if (v.aantal === 0)
    return (
      <Melding soort="uitleg" titel="Er is niemand om toe te voegen" acties={opnieuw}>
        Iedereen in deze lijst staat al in het register. Inlezen verandert niets aan wie er al staat.
      </Melding>
    )
  return (
    <Kaart titel={`${getal(v.aantal, 'medewerker komt', 'medewerkers komen')} erbij`}>
      <p className="mb-4">
        Er is nog niets opgeslagen. Na uw bevestiging komt iedereen in deze lijst in een keer in het register.
      </p>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <Bevestigformulier id={v.id} aantal={v.aantal} verzoek={verzoeken.bevestig} />
        <Weggooiformulier id={v.id} verzoek={verzoeken.weg} />
      </div>
    </Kaart>
  )
}

function Fouten({ voorstel: v }: { voorstel: Open }) {
  return (
    <Kaart
      titel="Wat er niet klopt"
      onder={v.aantalFouten > v.fouten.length ? `De eerste ${v.fouten.length} staan hieronder.` : undefined}
      ruimte="geen"
    >
      <Tabel
        bijschrift="Fouten in het bestand"
        rijen={v.fouten}
        sleutel={(f) => `${f.rij} ${f.kolom} ${f.fout}`}
        kolommen={[
          { kop: 'Waar', hoofd: true, cel: (f) => `rij ${f.rij}${f.kolom ? `, ${f.kolom}` : ''}` },
          {
            kop: 'Er staat',
            cel: (f) => (f.waarde === '' ? <span className="text-secondary">niets</span> : <bdi>{f.waarde}</bdi>),
          },
          { kop: 'Wat te doen', breedte: 'breed', cel: (f) => f.fout },
        ]}
      />
    </Kaart>
  )
}

/** What happens beside adding: departments that are made, people and columns that are left out. */
function Opmerkingen({ voorstel: v }: { voorstel: Open }) {
  const punten = [
    v.nieuweAfdelingen.length > 0 && {
      kop: getal(v.nieuweAfdelingen.length, 'nieuwe afdeling wordt gemaakt', 'nieuwe afdelingen worden gemaakt'),
      tekst: opsomming(v.nieuweAfdelingen),
    },
    v.aantalBestaat > 0 && {
      kop: `${getal(v.aantalBestaat, 'rij bestaat al en wordt', 'rijen bestaan al en worden')} overgeslagen`,
      tekst: opsomming(
        v.bestaat.map((b) => `${b.naam} (${b.personeelsnummer}, rij ${b.rij})`),
        v.aantalBestaat,
      ),
    },
    v.bsnKolommen.length > 0 && {
      kop: 'Het BSN is niet bewaard',
      tekst: `De kolom ${v.bsnKolommen.join(', ')} is weggelaten. Een werkgever mag het BSN hier niet vastleggen.`,
    },
    v.genegeerd.length > 0 && {
      kop: getal(v.genegeerd.length, 'kolom wordt niet gebruikt', 'kolommen worden niet gebruikt'),
      tekst: opsomming(v.genegeerd),
    },
  ].filter((punt) => punt !== false)
  if (punten.length === 0) return null
  return (
    <Kaart titel="Goed om te weten">
      <dl className="flex flex-col gap-3">
        {punten.map(({ kop, tekst }) => (
          <div key={kop}>
            <dt className="font-semibold">{kop}</dt>
            <dd className="text-secondary">{tekst}</dd>
          </div>
        ))}
      </dl>
    </Kaart>
  )
}

/** Names a few, and how many more there are. */
function opsomming(namen: string[], aantal = namen.length): string {
  const getoond = namen.slice(0, 10)
  const meer = aantal - getoond.length
  return `${getoond.join(', ')}${meer > 0 ? ` en nog ${meer.toLocaleString('nl-NL')}` : ''}`
}

function Erbij({ voorstel: v }: { voorstel: Open }) {
  const bij = `/werkgever/inlezen/${v.id}`
  return (
    <>
      <Kaart titel={v.magBevestigen ? 'Wie erbij komt' : 'Rijen zonder fouten'} ruimte="geen">
        <Tabel
          bijschrift="Medewerkers in de lijst"
          rijen={v.rijen}
          sleutel={(r) => r.personeelsnummer}
          kolommen={[
            {
              kop: 'Naam',
              hoofd: true,
              cel: (r) => (
                <TweeRegels
                  boven={<bdi>{volledigeNaam(r)}</bdi>}
                  onder={r.geboortedatum && toonDagKort(r.geboortedatum)}
                />
              ),
            },
            { kop: 'Nummer', cel: (r) => r.personeelsnummer },
            {
              kop: 'Functie',
              cel: (r) => (
                <TweeRegels
                  boven={r.functie}
                  onder={`${toonUren(r.contracturen)} van ${toonUren(r.voltijduren)} uur`}
                />
              ),
            },
            { kop: 'Afdeling', cel: (r) => r.afdeling?.join(' › ') },
            {
              kop: 'In dienst',
              cel: (r) => (
                <TweeRegels
                  boven={toonDagKort(r.begin)}
                  onder={r.einde && <Label toon="rustig">tot en met {toonDagKort(r.einde)}</Label>}
                />
              ),
            },
            { kop: 'Bereikbaar', cel: (r) => <TweeRegels boven={r.telefoon ?? '–'} onder={r.email} /> },
          ]}
        />
      </Kaart>
      <Bladeren
        uitleg={`Rij ${v.vanaf + 1} tot en met ${v.vanaf + v.rijen.length} van ${v.aantal.toLocaleString('nl-NL')}.`}
        begin={v.vanaf > 0 ? bij : null}
        volgende={v.volgende === null ? null : `${bij}?vanaf=${v.volgende}`}
      />
    </>
  )
}
