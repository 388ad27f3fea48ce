import type { Metadata } from 'next'
import { Gegevenslijst } from '@/components/gegevenslijst'
import { Gelukt } from '@/components/gelukt'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { TweeKolommen } from '@/components/kolommen'
import { Label } from '@/components/label'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { leesGeschiedenis } from '@/lib/organisatie/lees-geschiedenis'
import { leesMedewerker, type Medewerker } from '@/lib/organisatie/lees-medewerker'
import { opPagina } from '@/lib/toegang/op-pagina'
import { type Dag, toonDag } from '@/lib/wet/kalender'
import { idUitPad } from '../adres'
import { Dienstverbanden } from './dienstverbanden'
import { Registergeschiedenis } from './geschiedenis'
import { Verzuimlijst } from './verzuimlijst'

export const metadata: Metadata = { title: 'Medewerker' }

const GELUKT = {
  toegevoegd: 'De medewerker staat in het register.',
  gewijzigd: 'De wijziging is opgeslagen.',
  dienstverband: 'Het dienstverband is toegevoegd.',
  beeindigd: 'Het einde van het dienstverband is vastgelegd.',
} as const

/** One person of the register: data, employments, sickness, and what was changed. */
export default async function Medewerkerpagina(props: {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const id = idUitPad((await props.params).id)
  const { gelukt } = await props.searchParams
  const { m, geschiedenis, vandaag } = await opPagina('werkgever', 'register.lezen', async (ctx) => ({
    m: await leesMedewerker(ctx, id),
    geschiedenis: await leesGeschiedenis(ctx, id),
    vandaag: ctx.vandaag,
  }))
  const bij = `/werkgever/medewerkers/${id}`
  const lopend = m.dienstverbanden.filter((d) => d.stand === 'loopt')
  return (
    <>
      <Paginakop
        titel={m.naam}
        onder={onderkop(m)}
        kruimels={[{ naam: 'Medewerkers', href: '/werkgever/medewerkers' }, { naam: m.naam }]}
        label={<Stand medewerker={m} />}
        acties={
          m.ziek ? (
            <KnopLink href={`/werkgever/verzuim/${m.ziek.gevalId}`} soort="hoofd">
              Naar het dossier
            </KnopLink>
          ) : (
            lopend.length > 0 && (
              <KnopLink href={`/werkgever/ziekmelden?werknemer=${id}`} soort="hoofd">
                Ziek melden
              </KnopLink>
            )
          )
        }
      />
      <Gelukt wat={gelukt} zinnen={GELUKT} />
      {m.mailGeweigerdSinds && (
        <Melding soort="letop" titel="Mail aan deze medewerker komt niet aan">
          Sinds {toonDag(m.mailGeweigerdSinds)} weigert de mailserver het adres van het account. Berichten staan wel in
          Poortwacht. Vraag de medewerker om een adres dat werkt.
        </Melding>
      )}
      <TweeKolommen
        hoofd={
          <>
            <Dienstverbanden medewerker={m} />
            <Verzuimlijst verzuim={m.verzuim} vandaag={vandaag} />
            {m.magWijzigen && <Registergeschiedenis groepen={geschiedenis} meer={m.dienstverbanden.length > 1} />}
          </>
        }
        zij={
          <Kaart
            titel="Gegevens"
            acties={
              m.magWijzigen && (
                <KnopLink href={`${bij}/wijzigen`} klein icoon="potlood" label={`Gegevens van ${m.naam} wijzigen`}>
                  Wijzig
                </KnopLink>
              )
            }
          >
            <Gegevenslijst gegevens={gegevens(m)} />
          </Kaart>
        }
      />
    </>
  )
}

function onderkop(m: Medewerker): string {
  const d = m.dienstverbanden.find((x) => x.stand === 'loopt') ?? m.dienstverbanden[0]
  return [d?.functie, d?.afdeling, `nummer ${m.personeelsnummer}`].filter(Boolean).join(' · ')
}

function Stand({ medewerker: m }: { medewerker: Medewerker }) {
  if (m.ziek) return <Label toon="feit">ziek sinds {toonDag(m.ziek.eersteZiektedag)}</Label>
  if (m.dienstverbanden.some((d) => d.stand === 'loopt')) return null
  const komt = m.dienstverbanden.find((d) => d.stand === 'komt')
  if (komt) return <Label toon="later">begint {toonDag(komt.begin)}</Label>
  const [laatste] = m.dienstverbanden.flatMap((d) => (d.einde ? [d.einde] : [])).sort((a, b) => (a < b ? 1 : -1))
  return <Label toon="rustig">uit dienst{laatste ? ` sinds ${toonDag(laatste)}` : ''}</Label>
}

function gegevens(m: Medewerker) {
  const regels = [
    [m.straat, m.huisnummer].filter(Boolean).join(' '),
    [m.postcode, m.plaats].filter(Boolean).join(' '),
  ].filter(Boolean)
  return [
    {
      naam: 'Telefoon',
      waarde: m.telefoon && (
        <a className="koppeling" href={`tel:${m.telefoon.replace(/[^+\d]/gu, '')}`}>
          {m.telefoon}
        </a>
      ),
    },
    {
      naam: 'E-mail',
      waarde: m.email && (
        <a className="koppeling break-all" href={`mailto:${m.email}`}>
          {m.email}
        </a>
      ),
    },
    {
      naam: 'Adres',
      waarde:
        regels.length > 0 &&
        regels.map((regel) => (
          <span key={regel} className="block">
            {regel}
          </span>
        )),
    },
    ...(m.verpleegadres ? [{ naam: 'Verblijft nu', waarde: m.verpleegadres }] : []),
    { naam: 'Geboren', waarde: m.geboortedatum && geboren(m.geboortedatum) },
    { naam: 'Nummer', waarde: m.personeelsnummer },
  ].map(({ naam, waarde }) => ({ naam, waarde: waarde || null }))
}

function geboren(dag: Dag): string {
  return toonDag(dag).replace(/^\S+ /u, '')
}
