import { isDag } from '@/lib/wet/kalender'
import { alleItems, type Maat, maatveld, nootveld } from './rubrieken'

/** A list as it was judged: only what is not normal, or has a note. */
export interface Fml {
  /** day it holds for, 'yyyy-mm-dd' */
  op: string | null
  toelichting: string | null
  items: ReadonlyMap<string, { maat: Maat; noot: string | null }>
}

/** Reads a list from stored fields. What a later version of the list no longer knows is kept out of sight, not lost: it stays in the note. */
export function alsFml(velden: Readonly<Record<string, string>>): Fml {
  const items = new Map<string, { maat: Maat; noot: string | null }>()
  for (const { code } of alleItems) {
    const ruw = velden[maatveld(code)]
    const maat: Maat = ruw === '1' ? 1 : ruw === '2' ? 2 : 0
    const noot = velden[nootveld(code)] || null
    if (maat > 0 || noot) items.set(code, { maat, noot })
  }
  const op = velden.op
  return { op: op && isDag(op) ? op : null, toelichting: velden.toelichting || null, items }
}

/** How many items are limited. */
export function aantalBeperkt(fml: Fml): number {
  return [...fml.items.values()].filter((i) => i.maat > 0).length
}

export interface Fmlverschil {
  code: string
  naam: string
  van: { maat: Maat; noot: string | null }
  naar: { maat: Maat; noot: string | null }
  /** only the note changed, or the measure: to more or to fewer limits */
  wat: 'meer' | 'minder' | 'toelichting'
}

const NORMAAL = { maat: 0, noot: null } as const

/** What differs between two lists, item by item, in the order of the list. */
export function vergelijkFml(oud: Fml, nieuw: Fml): Fmlverschil[] {
  return alleItems.flatMap(({ code, naam }) => {
    const van = oud.items.get(code) ?? NORMAAL
    const naar = nieuw.items.get(code) ?? NORMAAL
    if (van.maat === naar.maat && van.noot === naar.noot) return []
    const wat = naar.maat > van.maat ? 'meer' : naar.maat < van.maat ? 'minder' : 'toelichting'
    return [{ code, naam, van, naar, wat } as const]
  })
}
