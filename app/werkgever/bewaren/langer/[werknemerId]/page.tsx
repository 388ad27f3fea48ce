import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Dagtekst } from '@/components/dag'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { leesBewaarpersoon } from '@/lib/bewaren/lees-houding'
import { redenInWoorden } from '@/lib/bewaren/redenen'
import { opPagina } from '@/lib/toegang/op-pagina'
import { toonDagKort } from '@/lib/wet/kalender'
import { houdVastActie } from '../../acties'
import { Langerformulier } from '../../formulieren'

export const metadata: Metadata = { title: 'Langer bewaren' }

/** Keeping the files of one person longer. */
export default async function LangerBewaren({ params }: { params: Promise<{ werknemerId: string }> }) {
  const { werknemerId } = await params
  const persoon = await opPagina('werkgever', 'bewaren.beheren', (ctx) => leesBewaarpersoon(ctx, werknemerId))
  return (
    <Kolom>
      <Paginakop
        titel="Langer bewaren"
        kruimels={[{ naam: 'Bewaren', href: '/werkgever/bewaren' }, { naam: 'Langer bewaren' }]}
        onder={`Alle verzuimdossiers van ${persoon.naam}`}
      />
      {persoon.houdingen.length > 0 && (
        <Melding titel="Deze dossiers worden al langer bewaard">
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {persoon.houdingen.map((h) => (
              <li key={h.id}>
                {`${h.reden === 'anders' ? (h.toelichting ?? '') : redenInWoorden(h.reden)}, tot en met `}
                <Dagtekst dag={h.tot} />
                {'. '}
                <a href={`/werkgever/bewaren/houding/${h.id}`} className="koppeling">
                  Verlengen of beëindigen
                </a>
              </li>
            ))}
          </ul>
        </Melding>
      )}
      <Kaart>
        <Langerformulier
          actie={houdVastActie}
          verborgen={{ werknemerId: persoon.werknemerId, verzoek: randomUUID() }}
          uiterlijk={toonDagKort(persoon.uiterlijk)}
        />
      </Kaart>
    </Kolom>
  )
}
