import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { toonMoment } from '@/components/dossier/moment'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Kolom } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { leesEigenMachtigingen } from '@/lib/machtiging/lees-eigen-machtigingen'
import { opBetrokkenepagina } from '@/lib/toegang/op-pagina'
import { Beslisknop } from './beslisknop'
import { Standlabel } from './standlabel'

export const metadata: Metadata = { title: 'Toestemming' }

/** For what a doctor asked permission, and how that stands; what it is about shows only after a code. */
export default async function Toestemmingpagina() {
  const machtigingen = await opBetrokkenepagina('eigenMachtiging.lezen', leesEigenMachtigingen)
  return (
    <Kolom>
      <Paginakop
        titel="Toestemming"
        onder="Voor als de bedrijfsarts iets wil vragen aan uw arts of behandelaar. Uw werkgever ziet hier niets van."
      />
      {machtigingen.length === 0 ? (
        <Kaart>
          <LegeStaat titel="Er is u niets gevraagd" icoon="document">
            <p>Vraagt de bedrijfsarts uw toestemming, dan leest u het hier. U beslist zelf.</p>
          </LegeStaat>
        </Kaart>
      ) : (
        machtigingen.map((m) => (
          <Kaart
            key={m.id}
            titel={`Vraag van ${m.arts}`}
            onder={`${m.arbodienst} · ${toonMoment(m.gevraagdOp)}`}
            acties={<Standlabel stand={m.stand} />}
          >
            <div className="flex flex-col gap-3">
              {m.brieven > 0 && m.laatsteBriefOp && (
                <p>
                  {m.brieven === 1 ? 'Er is een brief gemaakt' : `Er zijn ${m.brieven} brieven gemaakt, de laatste`} op{' '}
                  {toonMoment(m.laatsteBriefOp)}.
                </p>
              )}
              <div className="flex flex-wrap items-center gap-3">
                <KnopLink href={`/werknemer/toestemming/${m.id}`} soort={m.stand === 'gevraagd' ? 'hoofd' : 'neven'}>
                  {m.stand === 'gevraagd' ? 'Lees de vraag en beslis' : 'Lees waar het over gaat'}
                </KnopLink>
                {m.stand === 'geldt' && (
                  <Beslisknop verzoek={randomUUID()} velden={{ machtigingId: m.id, besluit: 'trekIn' }} soort="gevaar">
                    Trek mijn toestemming in
                  </Beslisknop>
                )}
              </div>
            </div>
          </Kaart>
        ))
      )}
    </Kolom>
  )
}
