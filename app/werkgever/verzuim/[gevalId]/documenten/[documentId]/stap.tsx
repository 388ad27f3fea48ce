import { randomUUID } from 'node:crypto'
import { Tekenformulier } from '@/components/document/tekenformulier'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Knopformulier } from '@/components/knopformulier'
import { Melding } from '@/components/melding'
import type { GelezenDocument } from '@/lib/documenten/lees-document'
import { deelDocumentActie, stelVastActie, tekenActie } from './acties'

/** What the werkgever can do now: one obvious step, and what is still missing for it. */
export function Stap({ document: d, hier, functie }: { document: GelezenDocument; hier: string; functie: string }) {
  const { versie } = d
  if (!versie.isLaatste || d.volgende === null) return null
  const velden = { versieId: versie.id }
  const schrijven = (
    <KnopLink href={`${hier}/schrijven`} klein>
      Verder schrijven
    </KnopLink>
  )
  if (d.volgende === 'tekenen') {
    return (
      <Kaart
        titel="Onderteken namens de werkgever"
        onder="Lees het document hieronder. Na uw handtekening verandert er niets meer aan."
      >
        <Tekenformulier
          actie={tekenActie}
          verborgen={{ ...velden, inhoudHash: versie.hash ?? '', verzoek: randomUUID() }}
          functie={functie}
        />
      </Kaart>
    )
  }
  if (versie.toestand === 'tekenen') {
    return <Melding titel="U hebt ondertekend">De handtekening van de medewerker ontbreekt nog.</Melding>
  }
  if (d.soort.begint === 'werknemer') {
    return <Melding titel="De medewerker schrijft hieraan">U leest het zodra hij het heeft ondertekend.</Melding>
  }
  const mist = versie.delen.filter((x) => x.partij !== 'werknemer').flatMap((x) => x.mist)
  if (mist.length > 0) {
    return (
      <Melding
        soort="letop"
        titel="Nog niet alles is ingevuld"
        acties={
          <KnopLink href={`${hier}/schrijven`} soort="hoofd">
            Verder schrijven
          </KnopLink>
        }
      >
        Nog te doen: {mist.join(', ')}.
      </Melding>
    )
  }
  if (d.volgende === 'vastleggen') {
    return (
      <Kaart titel="Klaar?" onder="Leg het vast als alles klopt. Daarna maakt u een wijziging als nieuwe versie.">
        <div className="flex flex-wrap gap-2">
          <Knopformulier actie={stelVastActie} verzoek={randomUUID()} velden={velden} soort="hoofd">
            Leg vast
          </Knopformulier>
          {schrijven}
        </div>
      </Kaart>
    )
  }
  const voorleggen = (
    <Knopformulier
      actie={stelVastActie}
      verzoek={randomUUID()}
      velden={velden}
      soort={d.volgende === 'voorleggen' ? 'hoofd' : 'neven'}
    >
      Klaarzetten om te tekenen
    </Knopformulier>
  )
  if (d.volgende === 'delen') {
    return (
      <Kaart
        titel="Deel dit met de medewerker"
        onder="Dan leest hij mee en schrijft hij zijn kijk erop. Heeft hij geen account? Zet het document dan meteen klaar: hij tekent met een link en kan daarbij een opmerking schrijven."
      >
        <div className="flex flex-wrap gap-2">
          <Knopformulier actie={deelDocumentActie} verzoek={randomUUID()} velden={velden} soort="hoofd">
            Deel met de medewerker
          </Knopformulier>
          {voorleggen}
          {schrijven}
        </div>
      </Kaart>
    )
  }
  return (
    <Kaart
      titel={d.volgende === 'voorleggen' ? 'Beiden hebben geschreven' : 'De medewerker leest mee'}
      onder={
        d.volgende === 'voorleggen'
          ? 'Zet het document klaar om te tekenen. Daarna verandert er niets meer aan.'
          : 'Zijn deel is er nog niet. U kunt wachten, of het document zonder zijn deel klaarzetten.'
      }
    >
      <div className="flex flex-wrap gap-2">
        {voorleggen}
        {schrijven}
      </div>
    </Kaart>
  )
}
