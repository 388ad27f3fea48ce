import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Kaart } from '@/components/kaart'
import { TweeKolommen } from '@/components/kolommen'
import { Label } from '@/components/label'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import type { Toegang } from '@/lib/medisch/lees-dossier'
import { leesToegangsbeeld } from '@/lib/medisch/lees-toegang'
import type { Vervangperiode } from '@/lib/medisch/lees-vervangperioden'
import { isNotitiesoort, notitiesoorten } from '@/lib/medisch/soorten'
import { gronden } from '@/lib/medisch/toegang-schema'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import { plusDagen, toonDag, toonDagKort } from '@/lib/wet/kalender'
import { leesDossierId } from '../../dossier-id'
import { Beeindigknop, Toegangsformulier } from './toegangsformulier'

export const metadata: Metadata = { title: 'Toegang' }

const namen = { consult: 'Consult', gedelegeerd: 'Taakgedelegeerde', noodinzage: 'Noodinzage' } as const

/** Who may open a file, since when and until when; the treating doctor asks a colleague or delegates. */
export default async function Toegangspagina({ params }: { params: Promise<{ dossierId: string }> }) {
  const dossierId = leesDossierId((await params).dossierId)
  const { beeld, artsen, gedelegeerden } = await opMedischePagina(
    'medisch.lezen',
    { dossierId, wat: 'dossier' },
    leesToegangsbeeld,
  )
  if (!beeld.vol) notFound()
  return (
    <>
      <Paginakop
        titel="Toegang tot dit dossier"
        kruimels={[
          { naam: 'Vandaag', href: '/medisch' },
          { naam: beeld.naam, href: `/medisch/dossiers/${dossierId}` },
          { naam: 'Toegang' },
        ]}
        onder={`${beeld.naam} · behandelend bedrijfsarts ${beeld.behandelaar.naam}`}
      />
      <TweeKolommen
        hoofd={
          <Kaart titel="Wie kan en kon dit dossier openen">
            {beeld.toegang.length === 0 && beeld.vervangingen.length === 0 ? (
              <LegeStaat titel="Alleen de behandelend bedrijfsarts">
                <p>En wie hem vervangt, in de periode waarvoor dat is afgesproken.</p>
              </LegeStaat>
            ) : (
              <ul className="flex flex-col divide-y divide-line">
                {beeld.vervangingen.map((v) => (
                  <Vervangregel key={v.id} periode={v} />
                ))}
                {beeld.toegang.map((t) => (
                  <Regel key={t.id} toegang={t} dossierId={dossierId} mag={beeld.behandelt || t.isVanMij} />
                ))}
              </ul>
            )}
          </Kaart>
        }
        zij={
          beeld.behandelt && (
            <Kaart titel="Collega toevoegen" onder="Eindigt vanzelf na de laatste dag.">
              <Toegangsformulier
                dossierId={dossierId}
                artsen={artsen}
                gedelegeerden={gedelegeerden}
                totEnMet={toonDagKort(plusDagen(beeld.vandaag, 14))}
                verzoek={randomUUID()}
              />
            </Kaart>
          )
        }
      />
    </>
  )
}

const standen = { loopt: 'Vervanging', komt: 'Vervanging, komt nog', voorbij: 'Vervanging, voorbij' } as const

function Vervangregel({ periode: v }: { periode: Vervangperiode }) {
  return (
    <li className="py-2.5">
      <span className="font-semibold">{v.naam}</span>{' '}
      <Label toon={v.stand === 'loopt' ? 'feit' : v.stand === 'komt' ? 'later' : 'vervallen'}>{standen[v.stand]}</Label>
      <span className="onder">
        {toonDag(v.van)} tot en met {toonDag(v.totEnMet)} · alle dossiers van de behandelend bedrijfsarts
      </span>
    </li>
  )
}

function Regel({ toegang: t, dossierId, mag }: { toegang: Toegang; dossierId: string; mag: boolean }) {
  const grond = t.grond ? gronden[t.grond as keyof typeof gronden] : null
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-2.5">
      <span>
        <span className="font-semibold">{t.naam}</span>{' '}
        <Label toon={t.loopt ? 'feit' : 'vervallen'}>{t.loopt ? namen[t.soort] : `${namen[t.soort]}, voorbij`}</Label>
        <span className="onder">
          {toonDag(t.van)} tot en met {toonDag(t.totEnMet)}
          {t.omvang.length > 0 && ` · ${t.omvang.map((o) => (isNotitiesoort(o) ? notitiesoorten[o] : o)).join(', ')}`}
          {grond && ` · ${grond}`}
        </span>
      </span>
      {t.loopt && mag && <Beeindigknop dossierId={dossierId} toegangId={t.id} naam={t.naam} verzoek={randomUUID()} />}
    </li>
  )
}
