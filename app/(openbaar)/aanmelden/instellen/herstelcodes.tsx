'use client'

import { useState } from 'react'
import { Kaart } from '@/components/kaart'
import { knopKlas } from '@/components/knop'
import { Melding } from '@/components/melding'
import { beschrijving, Veldfout } from '@/components/veld-omslag'

/** The recovery codes, once. The way on asks whether they were kept; it sends nothing, so it is a plain link as form. */
export function Herstelcodes({
  codes,
  naar,
  gebeurd = 'Uw app is gekoppeld.',
  verder = 'Naar Poortwacht',
}: {
  codes: string[]
  naar: string
  /** what was just done */
  gebeurd?: string
  verder?: string
}) {
  const [gekopieerd, zetGekopieerd] = useState(false)
  const [fout, zetFout] = useState<string>()
  const [pad = '/', vraag = ''] = naar.split('?')
  return (
    <>
      <h1 className="text-title font-bold">Bewaar uw herstelcodes</h1>
      <p>{gebeurd} Bent u uw telefoon kwijt, dan komt u met een herstelcode toch binnen. Elke code werkt één keer.</p>
      <Kaart titel="Herstelcodes">
        <ol className="grid gap-x-6 gap-y-1 font-mono text-sm" aria-label="Herstelcodes">
          {codes.map((code) => (
            <li key={code} className="whitespace-nowrap">
              {code}
            </li>
          ))}
        </ol>
        <div className="niet-afdrukken mt-4 flex flex-wrap gap-2">
          <button
            type="button"
            className={knopKlas('neven', true)}
            onClick={() => navigator.clipboard.writeText(codes.join('\n')).then(() => zetGekopieerd(true))}
          >
            Kopieer
          </button>
          <button type="button" className={knopKlas('neven', true)} onClick={() => window.print()}>
            Druk af
          </button>
          <span role="status" className="self-center text-sm text-secondary">
            {gekopieerd && 'Gekopieerd.'}
          </span>
        </div>
      </Kaart>
      <Melding soort="letop">
        U ziet deze codes nu, en daarna nooit meer. Bewaar ze op een plek waar alleen u bij kunt, en niet op uw
        telefoon.
      </Melding>
      <form
        action={pad}
        method="get"
        className="flex flex-col gap-4"
        onInvalid={(gebeurtenis) => {
          gebeurtenis.preventDefault()
          zetFout('Bewaar eerst de codes en zet dan dit vinkje.')
        }}
      >
        {[...new URLSearchParams(vraag)].map(([sleutel, waarde]) => (
          <input key={sleutel} type="hidden" name={sleutel} value={waarde} />
        ))}
        <div className="flex flex-col gap-1.5">
          <label className="flex items-start gap-3 py-1.5">
            {/* without a name: it is a question to the reader and is not sent */}
            <input
              type="checkbox"
              id="bewaard"
              required
              aria-invalid={fout ? true : undefined}
              aria-describedby={beschrijving('bewaard', undefined, fout)}
              className="mt-0.5 size-5 shrink-0 accent-act"
            />
            Ik heb de codes bewaard
          </label>
          {fout && <Veldfout id="bewaard">{fout}</Veldfout>}
        </div>
        <button type="submit" className={knopKlas('hoofd', false, true)}>
          {verder}
        </button>
      </form>
    </>
  )
}
