import { randomUUID } from 'node:crypto'
import { Briefhoofd } from '@/components/document/briefhoofd'
import type { Formulieractie } from '@/components/dossier/actieformulier'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Knopformulier } from '@/components/knopformulier'
import { TweeKolommen } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { opNaam, opties } from '@/components/opties'
import { Paginakop } from '@/components/paginakop'
import { Tabel, TweeRegels } from '@/components/tabel'
import type { EigenSjabloon, Huisstijl, Logo } from '@/lib/brieven/lees-brieven'
import { BRIEFSOORTEN, type Sjabloon, STANDAARD } from '@/lib/brieven/standaard'
import { BRIEFVELDEN, voorbeeldwaarden, vulIn } from '@/lib/brieven/velden'
import { Briefkeuze, Huisstijlformulier, Sjabloonformulier } from './formulieren'
import { Logokaart } from './logokaart'

const soorten = opties(BRIEFSOORTEN)
const GELUKT = {
  bewaard: 'Het sjabloon is bewaard. Zo ziet een brief er nu uit.',
  verwijderd: 'Het sjabloon is verwijderd. Brieven die ermee zijn gemaakt, blijven staan.',
  huisstijl: 'De huisstijl is bewaard. Hij geldt voor nieuwe brieven.',
  logo: 'Het logo is bewaard. Het staat boven nieuwe brieven.',
  logoWeg: 'Het logo is verwijderd. Brieven die al vaststaan, houden het.',
} as const
export type BrievenGelukt = keyof typeof GELUKT
export const GELUKTE = Object.keys(GELUKT) as [BrievenGelukt]

/** The templates of an organisation and its house style. */
export function Brievenscherm({
  basis,
  eigen,
  huisstijl,
  logo,
  logofout,
  gelukt,
  verwijder,
  bewaarHuisstijl,
  verwijderLogo,
}: {
  /** address of this page */
  basis: string
  eigen: EigenSjabloon[]
  huisstijl: Huisstijl
  logo: Logo | null
  /** what was wrong with the file that was just sent */
  logofout: string | undefined
  gelukt: BrievenGelukt | undefined
  verwijder: Formulieractie
  bewaarHuisstijl: Formulieractie
  verwijderLogo: Formulieractie
}) {
  return (
    <>
      <Paginakop
        titel="Brieven"
        onder="Sjablonen voor brieven aan medewerkers. In een dossier kiest u er een; u kunt de brief daarna nog wijzigen."
        acties={
          <KnopLink href={`${basis}/nieuw`} soort="hoofd" icoon="plus">
            Nieuw sjabloon
          </KnopLink>
        }
      />
      {gelukt && (
        <Melding soort="gelukt" live>
          {GELUKT[gelukt]}
        </Melding>
      )}
      <TweeKolommen
        hoofd={
          <>
            {eigen.length > 0 && (
              <Kaart titel="Eigen sjablonen" ruimte="geen">
                <Tabel
                  bijschrift="Eigen sjablonen, op naam"
                  rijen={eigen}
                  sleutel={(s) => s.id}
                  koppeling={(s) => `${basis}/${s.id}`}
                  kolommen={[
                    { kop: 'Sjabloon', hoofd: true, cel: (s) => <TweeRegels boven={s.naam} onder={s.onderwerp} /> },
                    { kop: 'Waarvoor', cel: (s) => BRIEFSOORTEN[s.soort] },
                    {
                      kop: 'Verwijderen',
                      kopVerborgen: true,
                      breedte: 'smal',
                      cel: (s) => (
                        <div className="relative">
                          <Knopformulier
                            actie={verwijder}
                            verzoek={randomUUID()}
                            velden={{ id: s.id }}
                            label={`Verwijder ${s.naam}`}
                          >
                            Verwijder
                          </Knopformulier>
                        </div>
                      ),
                    },
                  ]}
                />
              </Kaart>
            )}
            <Kaart
              titel="Standaard"
              onder="Deze horen bij Poortwacht. Open er een om er een eigen sjabloon van te maken."
              ruimte="geen"
            >
              <Tabel
                bijschrift="Sjablonen van Poortwacht"
                rijen={STANDAARD}
                sleutel={(s) => s.soort}
                koppeling={(s) => `${basis}/standaard-${s.soort}`}
                kolommen={[
                  { kop: 'Sjabloon', hoofd: true, cel: (s) => <TweeRegels boven={s.naam} onder={s.onderwerp} /> },
                ]}
              />
            </Kaart>
          </>
        }
        zij={
          <>
            <Kaart titel="Huisstijl" onder="Staat boven en onder elke nieuwe brief.">
              <Huisstijlformulier
                actie={bewaarHuisstijl}
                verborgen={{ verzoek: randomUUID(), versie: String(huisstijl.versie) }}
                begin={huisstijl}
              />
            </Kaart>
            <Logokaart
              naar={`${basis}/logo`}
              logo={logo}
              kleur={huisstijl.kleur}
              afzender={huisstijl.afzender}
              fout={logofout}
              verwijder={verwijderLogo}
            />
          </>
        }
      />
    </>
  )
}

/** One template: its form, what it gives in a sample, and the fields there are. */
export function Sjabloonscherm({
  basis,
  sjabloon,
  huisstijl,
  logo,
  bewaard,
  bewaar,
}: {
  basis: string
  /** just now */
  bewaard: boolean
  /** without an id: a new one, begun with this text */
  sjabloon: Sjabloon & { id?: string; versie?: number }
  huisstijl: Huisstijl
  logo: Logo | null
  bewaar: Formulieractie
}) {
  const titel = sjabloon.id ? sjabloon.naam : 'Nieuw sjabloon'
  return (
    <>
      <Paginakop titel={titel} kruimels={[{ naam: 'Brieven', href: basis }, { naam: titel }]} />
      {bewaard && (
        <Melding soort="gelukt" live>
          {GELUKT.bewaard}
        </Melding>
      )}
      <TweeKolommen
        hoofd={
          <Kaart>
            <Sjabloonformulier
              actie={bewaar}
              verborgen={{ verzoek: randomUUID(), id: sjabloon.id ?? '', versie: String(sjabloon.versie ?? 0) }}
              soorten={soorten}
              begin={sjabloon}
              terug={basis}
            />
          </Kaart>
        }
        zij={
          <>
            <Kaart titel="Voorbeeld" onder="Met een medewerker die niet bestaat, zoals het sjabloon nu bewaard is.">
              {(huisstijl.kleur || logo) && (
                <Briefhoofd stijl={{ kleur: huisstijl.kleur || null, logo }} logo={logo?.bron ?? null} />
              )}
              <div className="flex flex-col gap-3 text-[0.94rem] whitespace-pre-line">
                <p className="text-secondary">{[huisstijl.afzender, huisstijl.adres].filter(Boolean).join('\n')}</p>
                <p className="font-semibold">{vulIn(sjabloon.onderwerp, voorbeeldwaarden) || 'Onderwerp'}</p>
                <p>{vulIn(sjabloon.tekst, voorbeeldwaarden) || 'Hier komt de tekst.'}</p>
                <p>{huisstijl.ondertekening}</p>
              </div>
            </Kaart>
            <Kaart titel="Velden">
              <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm max-sm:grid-cols-1">
                {Object.entries(BRIEFVELDEN).map(([veld, { wat }]) => (
                  <div key={veld} className="contents">
                    <dt className="font-semibold break-words">{`{${veld}}`}</dt>
                    <dd className="text-secondary">{wat}</dd>
                  </div>
                ))}
              </dl>
            </Kaart>
          </>
        }
      />
    </>
  )
}

/** In a case: a letter from one of the templates. */
export function Briefkaart({
  gevalId,
  eigen,
  actie,
}: {
  gevalId: string
  eigen: { id: string; naam: string }[]
  actie: Formulieractie
}) {
  return (
    <Kaart titel="Schrijf een brief" onder="De brief wordt ingevuld. U leest en wijzigt hem voordat hij vaststaat.">
      <Briefkeuze
        actie={actie}
        verborgen={{ verzoek: randomUUID(), gevalId }}
        opties={[
          ...opNaam(eigen),
          ...STANDAARD.map((s) => ({ waarde: `standaard-${s.soort}`, label: `${s.naam} (standaard)` })),
        ]}
      />
    </Kaart>
  )
}
