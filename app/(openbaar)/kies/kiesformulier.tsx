'use client'

import { useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Icoon } from '@/components/icoon'
import { Label } from '@/components/label'
import type { OpenbareStaat } from '@/lib/toegang/openbare-actie'
import { kiesActie } from './acties'

const leeg: OpenbareStaat<never> = { fouten: {}, waarden: {} }

export interface Keuzeplek {
  sleutel: string
  /** 'Bouwbedrijf Van Dijk' */
  titel: string
  /** 'Werkgever · HR en leidinggevende' */
  onder: string
  /** the session works here now */
  isHuidig: boolean
}

/** One big button per workplace. */
export function Kiesformulier({ plekken, naar }: { plekken: Keuzeplek[]; naar?: string }) {
  const [staat, actie, bezig] = useActionState(kiesActie, leeg)
  return (
    <form action={actie} className="flex flex-col gap-3">
      <Foutoverzicht fouten={Object.values(staat.fouten).map((tekst) => ({ tekst }))} />
      {naar && <input type="hidden" name="naar" value={naar} />}
      {plekken.map((plek) => (
        <button
          key={plek.sleutel}
          type="submit"
          name="werkplek"
          value={plek.sleutel}
          disabled={bezig}
          className="flex min-h-16 items-center gap-3 rounded-card border border-edge bg-card px-4 py-3 text-left hover:border-act hover:bg-act-soft disabled:opacity-60"
        >
          <span className="min-w-0 flex-1">
            <span className="block font-semibold">{plek.titel}</span>
            <span className="block text-sm text-secondary">{plek.onder}</span>
          </span>
          {plek.isHuidig && <Label toon="rustig">nu open</Label>}
          <Icoon naam="rechts" className="size-5 shrink-0 text-act" />
        </button>
      ))}
    </form>
  )
}
