'use client'

import { useActionState, useRef } from 'react'
import { Datumveld } from '@/components/datumveld'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Tekstvak } from '@/components/tekstvak'
import { VerzendKnop } from '@/components/verzend-knop'
import { type Fmlitem, fmlvelden, maatveld, maten, nootveld, rubrieken } from '@/lib/medisch/fml/rubrieken'
import { Conceptregel } from '../../conceptregel'
import { useConcept } from '../../gebruik-concept'
import { legFmlVastActie } from './acties'
import { opToets } from './gebruik-toetsen'

/** All six rubrics on one screen. What is not touched is normal; what is typed is kept, encrypted, as with every note. */
export function Fmlformulier({
  dossierId,
  gevalId,
  begin,
  conceptOp,
  verzoek,
}: {
  dossierId: string
  gevalId: string
  /** the draft, or the list before */
  begin: Record<string, string>
  conceptOp: string | null
  verzoek: string
}) {
  const [staat, verstuur] = useActionState(legFmlVastActie, { fouten: {}, waarden: {} })
  const formulier = useRef<HTMLFormElement>(null)
  const stand = useConcept(formulier, dossierId, 'fml', fmlvelden)
  const gestuurd = Object.keys(staat.waarden).length > 0
  const waarde = (naam: string) => (gestuurd ? staat.waarden[naam]?.[0] : begin[naam]) ?? ''
  return (
    <form
      // what was typed comes back after a refusal: radio buttons only take a default when they are made
      key={JSON.stringify(staat.fouten)}
      ref={formulier}
      action={verstuur}
      onKeyDown={opToets}
      noValidate
      className="flex flex-col gap-5"
    >
      <Foutoverzicht
        fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({ veld: veld === '' ? undefined : veld, tekst }))}
      />
      {/* Enter goes on to the next item. Where our script does not hear it the browser would send the list, but not with this. */}
      <button type="submit" disabled hidden />
      {Object.entries({ dossierId, gevalId, verzoek }).map(([naam, w]) => (
        <input key={naam} type="hidden" name={naam} value={w} />
      ))}
      <Kaart>
        <div className="flex flex-col gap-4">
          <Datumveld naam="op" label="Geldt op" waarde={waarde('op')} fout={staat.fouten.op} />
          <p className="text-secondary text-sm">
            Wat u niet aanraakt is normaal. Met het toetsenbord: <Toets>0</Toets> normaal, <Toets>1</Toets> beperkt,{' '}
            <Toets>2</Toets> sterk beperkt, <Toets>↓</Toets> volgende, <Toets>Tab</Toets> toelichting,{' '}
            <Toets>Enter</Toets> verder.
          </p>
          <nav aria-label="Rubrieken" className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {rubrieken.map((r) => (
              <a key={r.nummer} href={`#rubriek-${r.nummer}`} className="koppeling">
                {r.nummer}. {r.naam}
              </a>
            ))}
          </nav>
        </div>
      </Kaart>
      {rubrieken.map((r) => (
        <Kaart key={r.nummer} id={`rubriek-${r.nummer}`} titel={`${r.nummer}. ${r.naam}`} ruimte="geen">
          <div className="border-line border-t">
            {r.items.map((item) => (
              <Item
                key={item.code}
                item={item}
                maat={waarde(maatveld(item.code))}
                noot={waarde(nootveld(item.code))}
                fout={staat.fouten[nootveld(item.code)]}
              />
            ))}
          </div>
        </Kaart>
      ))}
      <Kaart>
        <Tekstvak
          naam="toelichting"
          label="Toelichting bij de hele lijst"
          verplicht={false}
          regels={4}
          maxLength={4000}
          waarde={waarde('toelichting')}
          fout={staat.fouten.toelichting}
        />
      </Kaart>
      <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-t-card border border-line border-b-0 bg-card px-4 py-3">
        <VerzendKnop>FML vastleggen</VerzendKnop>
        <KnopLink href={`/medisch/dossiers/${dossierId}/fml`} soort="stil">
          Niet nu
        </KnopLink>
        <Conceptregel stand={stand} begin={conceptOp} />
      </div>
    </form>
  )
}

function Toets({ children }: { children: string }) {
  return (
    <kbd className="rounded border border-edge bg-sunken px-1.5 font-sans font-semibold text-ink text-xs">
      {children}
    </kbd>
  )
}

function Item({ item, maat, noot, fout }: { item: Fmlitem; maat: string; noot: string; fout?: string }) {
  const [veld, nootnaam, label] = [maatveld(item.code), nootveld(item.code), `${item.code} ${item.naam}`]
  return (
    <fieldset
      data-item
      aria-label={label}
      className="fml-item grid scroll-mt-4 scroll-mb-28 min-w-0 grid-cols-[2.6rem_minmax(0,1fr)_auto] items-center gap-x-2 border-line border-t px-4 py-1 first:border-t-0 sm:px-5 lg:grid-cols-[2.6rem_minmax(0,17rem)_7.2rem_minmax(0,1fr)]"
    >
      <span className="text-secondary text-sm tabular-nums">{item.code}</span>
      <span className="fml-naam min-w-0">{item.naam}</span>
      <span className="flex">
        {!item.zonderMaat &&
          Object.entries(maten).map(([cijfer, naam]) => (
            <label key={cijfer} className={`fml-maat fml-maat-${cijfer}`} title={naam}>
              <input
                type="radio"
                name={veld}
                id={cijfer === '0' ? veld : undefined}
                value={cijfer === '0' ? '' : cijfer}
                defaultChecked={cijfer === '0' ? maat !== '1' && maat !== '2' : maat === cijfer}
              />
              <span aria-hidden="true">{cijfer}</span>
              <span className="sr-only">{naam}</span>
            </label>
          ))}
      </span>
      <input
        id={nootnaam}
        name={nootnaam}
        defaultValue={noot}
        maxLength={500}
        autoComplete="off"
        placeholder="Toelichting"
        aria-label={`Toelichting bij ${label}`}
        aria-invalid={fout ? true : undefined}
        className="fml-noot"
      />
      {fout && <span className="col-span-full text-late text-sm">{fout}</span>}
    </fieldset>
  )
}
