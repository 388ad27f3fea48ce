import type { Metadata } from 'next'
import { z } from 'zod'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Kolom } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { opPagina } from '@/lib/toegang/op-pagina'
import { type Weigeringcode, weigeringen } from '@/lib/weigering'
import { Bestandformulier } from './bestandformulier'

export const metadata: Metadata = { title: 'Lijst inlezen' }

const foutSchema = z
  .custom<Weigeringcode>((code) => typeof code === 'string' && Object.hasOwn(weigeringen, code))
  .optional()
  .catch(undefined)

/** Read in a list of employees: choose the file; what is in it is shown first. */
export default async function Inleespagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const fout = foutSchema.parse((await searchParams).fout)
  await opPagina('werkgever', 'register.wijzigen', async () => undefined)
  return (
    <Kolom>
      <Paginakop
        titel="Lijst inlezen"
        onder="U ziet eerst wat er in de lijst staat. Er wordt pas iets opgeslagen als u dat bevestigt."
        kruimels={[{ naam: 'Medewerkers', href: '/werkgever/medewerkers' }, { naam: 'Lijst inlezen' }]}
      />
      {fout && (
        <Melding soort="gevaar" titel="Dit bestand is niet ingelezen" live>
          {weigeringen[fout]}
        </Melding>
      )}
      <Kaart titel="Kies het bestand">
        <Bestandformulier />
      </Kaart>
      <Kaart titel="Wat moet er in de lijst staan?">
        <div className="flex flex-col gap-3">
          <p>
            Een export uit uw salarisprogramma, als CSV. Op de eerste regel staan de namen van de kolommen. Deze zijn
            nodig:{' '}
            <strong className="font-semibold">
              personeelsnummer, voornaam, achternaam, functie, uren per week en datum in dienst
            </strong>
            .
          </p>
          <p>
            Ook herkend: tussenvoegsel, geboortedatum, e-mail, telefoon, straat, huisnummer, postcode, woonplaats,
            afdeling, voltijduren en datum uit dienst. Andere kolommen slaan wij over. Een kolom met BSN wordt nooit
            bewaard.
          </p>
          <ul className="list-disc pl-5 text-secondary">
            <li>Inlezen voegt alleen toe. Wie al in het register staat, blijft zoals hij is.</li>
            <li>Een afdeling onder een andere schrijft u als: Zorg &gt; Nacht.</li>
            <li>Ten hoogste 20.000 rijen en 5 MB.</li>
          </ul>
          <div>
            <KnopLink href="/werkgever/inlezen/voorbeeld" klein icoon="document">
              Voorbeeldbestand
            </KnopLink>
          </div>
        </div>
      </Kaart>
    </Kolom>
  )
}
