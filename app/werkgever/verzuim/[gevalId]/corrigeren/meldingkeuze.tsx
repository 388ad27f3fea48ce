import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import type { Wijzigvorm } from '@/lib/verzuim/lees-wijzigvorm'
import { toonDag } from '@/lib/wet/kalender'

/** Which report, and which of its days: each a link. */
export function Meldingkeuze({ vorm }: { vorm: Wijzigvorm }) {
  const hier = `/werkgever/verzuim/${vorm.gevalId}`
  if (vorm.meldingen.length === 0) {
    return (
      <Kaart>
        <LegeStaat titel="In dit dossier is geen geldige ziekmelding" icoon="document" />
      </Kaart>
    )
  }
  return (
    <ul aria-label="Ziekmeldingen" className="flex flex-col gap-3">
      {vorm.meldingen.map((m) => (
        <li key={m.id}>
          <Kaart
            titel={`Ziek vanaf ${toonDag(m.eersteZiektedag)}`}
            onder={`${m.hersteldPer ? `hersteld per ${toonDag(m.hersteldPer)}` : 'nog niet hersteld'} · ${m.ontvangstnummer}`}
          >
            <div className="flex flex-wrap gap-2">
              <KnopLink klein href={`${hier}/corrigeren?melding=${m.id}&wat=eerste`}>
                Eerste ziektedag verbeteren
              </KnopLink>
              {m.hersteldPer && (
                <KnopLink klein href={`${hier}/corrigeren?melding=${m.id}&wat=herstel`}>
                  Hersteldag verbeteren
                </KnopLink>
              )}
              <KnopLink klein soort="stil" href={`${hier}/intrekken?melding=${m.id}`}>
                Melding intrekken
              </KnopLink>
            </div>
          </Kaart>
        </li>
      ))}
    </ul>
  )
}
