import { Icoon } from '@/components/icoon'
import { Kaart } from '@/components/kaart'
import { Label } from '@/components/label'
import { LegeStaat } from '@/components/lege-staat'
import { Zoekveld } from '@/components/zoekveld'
import type { Kandidaat } from '@/lib/verzuim/zoek-wie'

/** The first question: type a few letters, choose a person. Each result is a link, so it needs no JavaScript. */
export function WieIsZiek({ zoek, wie, meer }: { zoek: string; wie: Kandidaat[]; meer: boolean }) {
  return (
    <div className="flex flex-col gap-2">
      <h2 className="font-semibold">Wie is ziek?</h2>
      <Zoekveld
        actie="/werkgever/ziekmelden"
        label="Wie is ziek? Zoek op naam of personeelsnummer"
        plaatshouder="Naam of personeelsnummer"
        waarde={zoek}
      />
      <Kaart ruimte="geen">
        {wie.length === 0 ? (
          <LegeStaat titel={zoek ? 'Niemand gevonden' : 'Nog geen medewerkers'} icoon={zoek ? 'zoek' : 'personen'}>
            {zoek ? (
              <p>Zoek op het begin van de achternaam, de voornaam of het personeelsnummer.</p>
            ) : (
              <p>Zet eerst de medewerkers in uw register.</p>
            )}
          </LegeStaat>
        ) : (
          <ul aria-label="Medewerkers">
            {wie.map((persoon) => (
              <li key={persoon.id} className="border-b border-line last:border-b-0">
                <a
                  href={`/werkgever/ziekmelden?werknemer=${persoon.id}`}
                  className="flex min-h-14 items-center gap-3 px-4 py-2 hover:bg-sunken sm:px-5"
                >
                  <span className="min-w-0 flex-1">
                    <span className="block font-semibold">{persoon.naam}</span>
                    <span className="block text-sm text-secondary">
                      {[persoon.afdeling, persoon.personeelsnummer].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  {persoon.gevalId && <Label toon="feit">al ziek gemeld</Label>}
                  <Icoon naam="rechts" className="size-4 text-secondary" />
                </a>
              </li>
            ))}
          </ul>
        )}
      </Kaart>
      {meer && <p className="text-sm text-secondary">Er zijn er meer. Typ nog een paar letters.</p>}
    </div>
  )
}
