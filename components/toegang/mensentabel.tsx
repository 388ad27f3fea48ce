import type { Mens, Rolregel } from '@/lib/beheer/lees-toegang'
import { toonDag } from '@/lib/wet/kalender'
import { KnopLink } from '../knop'
import { Label } from '../label'
import { LegeStaat } from '../lege-staat'
import { Tabel, TweeRegels } from '../tabel'

/** People with their roles and periods; each role that one may end has its link. */
export function Mensentabel({ mensen, basis }: { mensen: readonly Mens[]; basis: string }) {
  const regels = mensen.flatMap((mens) => mens.rollen.map((rol, nummer) => ({ mens, rol, eerste: nummer === 0 })))
  return (
    <Tabel
      bijschrift="Mensen met een rol, op naam"
      rijen={regels}
      sleutel={({ rol }) => rol.id}
      leeg={<LegeStaat titel="Er is nog niemand met een rol" icoon="persoon" />}
      kolommen={[
        {
          kop: 'Naam',
          hoofd: true,
          cel: ({ mens }) => (
            <>
              <TweeRegels boven={mens.isUzelf ? `${mens.naam} (uzelf)` : mens.naam} onder={mens.email} />
              {mens.mailGeweigerdSinds && (
                <span className="mt-1 block text-sm font-semibold text-late">
                  Mail komt niet aan sinds {toonDag(mens.mailGeweigerdSinds)}
                </span>
              )}
            </>
          ),
        },
        {
          kop: 'Rol',
          cel: ({ rol }) => (
            <TweeRegels
              boven={<span className="inline-block first-letter:uppercase">{rol.naam}</span>}
              onder={rol.plek}
            />
          ),
        },
        { kop: 'Periode', cel: ({ rol }) => <Periode {...rol} /> },
        {
          kop: 'Beëindigen',
          kopVerborgen: true,
          breedte: 'smal',
          cel: ({ mens, rol }) =>
            rol.magBeeindigen && (
              <KnopLink href={`${basis}/${rol.id}`} klein label={`${rol.naam} van ${mens.naam} beëindigen`}>
                Beëindig
              </KnopLink>
            ),
        },
      ]}
    />
  )
}

/** "sinds", "vanaf" or "t/m", with a pill for what has not begun. */
export function Periode({ van, totEnMet, later }: Pick<Rolregel, 'van' | 'totEnMet' | 'later'>) {
  const tekst = totEnMet ? `${toonDag(van)} t/m ${toonDag(totEnMet)}` : `${later ? 'vanaf' : 'sinds'} ${toonDag(van)}`
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {tekst}
      {later && <Label toon="later">nog niet begonnen</Label>}
    </span>
  )
}
