import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Beeldweergave } from '@/components/document/beeldweergave'
import { Kaart } from '@/components/kaart'
import { TweeKolommen } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { Tabel, TweeRegels } from '@/components/tabel'
import { leesAfschrift } from '@/lib/begeleiding/afschriften'
import { mijlpaalnaam } from '@/lib/begeleiding/mijlpaalnamen'
import { tekenzin, toonTijdstip } from '@/lib/documenten/blokken-van'
import { opPagina } from '@/lib/toegang/op-pagina'
import { toonDag } from '@/lib/wet/kalender'

export const metadata: Metadata = { title: 'Overgedragen dossier' }

const SOORT: Record<string, string> = {
  gedaan: 'gedaan',
  nietVanToepassing: 'niet van toepassing',
  uitgesteld: 'uitgesteld',
}

/** One case as it was on the last day of the contract; nothing in it can be changed. */
export default async function OvergedragenDossier({ params }: { params: Promise<{ id: string }> }) {
  const id = z.uuid().safeParse((await params).id)
  if (!id.success) notFound()
  const dossier = await opPagina('arbodienst', 'afschrift.lezen', (ctx) => leesAfschrift(ctx, id.data))
  return (
    <>
      <Paginakop
        titel={dossier.naam}
        kruimels={[
          { href: '/arbodienst/dossiers', naam: 'Dossiers' },
          { href: '/arbodienst/overgedragen', naam: 'Overgedragen dossiers' },
        ]}
        onder={`${dossier.werkgever}, dossier ${dossier.dossiernummer}`}
      />
      <Melding titel={`Zoals het was op ${toonDag(dossier.totEnMet)}`}>
        De werkgever is overgestapt. Wat daarna gebeurde, ziet u hier niet. Uw eigen contacten en notities blijven
        staan.
      </Melding>
      <TweeKolommen
        hoofd={
          <>
            <Kaart titel="Uw contacten en notities" ruimte="geen">
              <Tabel
                bijschrift="Contacten, het laatste eerst"
                rijen={dossier.contacten}
                sleutel={(c) => c.id}
                leeg={<p className="px-5 py-4 text-secondary">Er is geen contact vastgelegd.</p>}
                kolommen={[
                  { kop: 'Wanneer', hoofd: true, cel: (c) => <TweeRegels boven={toonDag(c.op)} onder={c.doorNaam} /> },
                  { kop: 'Afspraken', cel: (c) => c.afspraken },
                  { kop: 'Notitie', cel: (c) => c.notitie },
                ]}
              />
            </Kaart>
            <Kaart titel="Documenten" onder="Wat toen vaststond. Open er een om het te lezen.">
              {dossier.documenten.length === 0 ? (
                <p className="text-secondary">Er stond geen document vast.</p>
              ) : (
                <ul className="flex flex-col divide-y divide-line">
                  {dossier.documenten.map((d) => (
                    <li key={d.sleutel} className="py-2.5">
                      <details>
                        <summary className="cursor-pointer font-semibold">
                          {d.beeld.titel}, versie {d.beeld.versie}
                          <span className="onder font-normal">
                            {d.vervallen ? 'Vervallen, ' : ''}vastgesteld op {toonTijdstip(d.op)}
                          </span>
                        </summary>
                        <div className="mt-3 flex flex-col gap-4">
                          <Beeldweergave beeld={d.beeld} />
                          {d.tekens.map((t) => (
                            <p key={t.partij} className="text-sm text-secondary">
                              Ondertekend: {tekenzin(t)}
                            </p>
                          ))}
                        </div>
                      </details>
                    </li>
                  ))}
                </ul>
              )}
            </Kaart>
            <Kaart titel="Mijlpalen" ruimte="geen">
              <Tabel
                bijschrift="Wat er is vastgelegd over mijlpalen"
                rijen={dossier.mijlpalen}
                sleutel={(m) => `${m.code} ${m.op}`}
                leeg={<p className="px-5 py-4 text-secondary">Er is niets vastgelegd.</p>}
                kolommen={[
                  {
                    kop: 'Mijlpaal',
                    hoofd: true,
                    cel: (m) => <TweeRegels boven={mijlpaalnaam(m.code)} onder={m.door} />,
                  },
                  { kop: 'Wat', cel: (m) => `${SOORT[m.soort] ?? m.soort}${m.op ? ` op ${toonDag(m.op)}` : ''}` },
                ]}
              />
            </Kaart>
          </>
        }
        zij={
          <>
            <Kaart titel="Ziekteperiodes">
              <ul className="flex flex-col gap-1.5">
                {dossier.meldingen.map((m) => (
                  <li key={m.eersteZiektedag}>
                    {toonDag(m.eersteZiektedag)}{' '}
                    {m.hersteldPer ? `tot herstel per ${toonDag(m.hersteldPer)}` : 'en nog ziek'}
                  </li>
                ))}
                {dossier.werk.map((h) => (
                  <li key={h.vanaf}>
                    Vanaf {toonDag(h.vanaf)}: werkt {h.percentage}%
                  </li>
                ))}
              </ul>
            </Kaart>
            {dossier.bestanden.length > 0 && (
              <Kaart titel="Bestanden" onder="Alleen wat er was; de bestanden zelf zijn bij de werkgever.">
                <ul className="flex flex-col gap-2">
                  {dossier.bestanden.map((b) => (
                    <li key={b.id}>
                      {b.naam}
                      <span className="onder">
                        {b.door}, {toonTijdstip(b.op)}
                      </span>
                    </li>
                  ))}
                </ul>
              </Kaart>
            )}
          </>
        }
      />
    </>
  )
}
