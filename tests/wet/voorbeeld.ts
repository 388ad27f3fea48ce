/**
 * Reads the example files and says where the engine differs from them. An example is data that a lawyer can add:
 * facts, a day, and the dates that follow from the law, derived by hand. A file holds only what it claims; the rest is free.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feiten, Mijlpaal, Ziekteperiode } from '../../lib/wet/begrippen.ts'
import { boete } from '../../lib/wet/boetes.ts'
import { eerstvolgende } from '../../lib/wet/eerstvolgende.ts'
import { maakFeiten } from '../../lib/wet/feiten.ts'
import type { Dag } from '../../lib/wet/kalender.ts'
import { groepeer } from '../../lib/wet/samentelling.ts'
import { REGELS, type Regels } from '../../lib/wet/termijnen.ts'
import { tijdlijn } from '../../lib/wet/tijdlijn.ts'

export interface Voorbeeld {
  pad: string
  titel: string
  bron: { wet: string; artikel: string; url: string | null }
  redenering: string
  feiten: { perioden: Ziekteperiode[] } & Partial<Feiten>
  vandaag: Dag
  verwacht: {
    mijlpalen?: (Partial<Mijlpaal> & { code: string; nummer: number; regelversie?: Dag })[]
    nietAanwezig?: string[]
    stand?: Record<string, unknown>
    waarschuwingen?: string[]
    tegenstrijdigheden?: string[]
    eerstvolgende?: string | null
    ketens?: Dag[][]
    ketenWaarschuwingen?: string[]
    boetes?: { code: string; termijn: Dag; dagenTeLaat: number | 'nooit'; euro: number }[]
  }
}

const MAP = join(import.meta.dirname, 'voorbeelden')

/** All examples, in a fixed order. */
export function leesVoorbeelden(): Voorbeeld[] {
  const paden = readdirSync(MAP, { recursive: true, encoding: 'utf8' }).filter((p) => p.endsWith('.json'))
  return paden
    .sort()
    .map((pad) => ({ ...(JSON.parse(readFileSync(join(MAP, pad), 'utf8')) as Omit<Voorbeeld, 'pad'>), pad }))
}

function verschil(wat: string, gekregen: unknown, verwacht: unknown): string[] {
  const [g, v] = [JSON.stringify(gekregen), JSON.stringify(verwacht)]
  return g === v ? [] : [`${wat}: ${g}, verwacht ${v}`]
}

function beoordeelKetens(v: Voorbeeld): string[] {
  if (v.verwacht.ketens === undefined) return []
  const { ketens } = groepeer(v.feiten.perioden, v.feiten.verloven ?? [])
  const gekregen = ketens.map((k) => k.perioden.map((p) => p.eersteZiektedag))
  const waarschuwingen = ketens.flatMap((k) => k.waarschuwingen.map((w) => w.soort))
  return [
    ...verschil('ketens', gekregen, v.verwacht.ketens),
    ...verschil('ketenWaarschuwingen', waarschuwingen, v.verwacht.ketenWaarschuwingen ?? []),
  ]
}

/** A field of a milestone; the version of its rule stands in the derivation. */
function veld(m: Mijlpaal | undefined, sleutel: string): unknown {
  return sleutel === 'regelversie' ? m?.afleiding.regelversie : m?.[sleutel as keyof Mijlpaal]
}

/** Where the engine (with these rules) differs from the example; empty when it agrees. */
export function beoordeel(v: Voorbeeld, regels: Regels = REGELS): string[] {
  const w = v.verwacht
  const uit = beoordeelKetens(v)
  for (const b of w.boetes ?? [])
    uit.push(...verschil(`boete ${b.dagenTeLaat}`, boete(b.code, b.dagenTeLaat, b.termijn), b.euro))
  const tijdlijnVerwacht = w.mijlpalen ?? w.nietAanwezig ?? w.stand ?? w.waarschuwingen ?? w.tegenstrijdigheden
  if (tijdlijnVerwacht === undefined && w.eerstvolgende === undefined) return uit
  const u = tijdlijn(maakFeiten(v.feiten), regels, v.vandaag)
  if (!u.goed) {
    const soorten = u.tegenstrijdigheden.map((t) => t.soort)
    return [...uit, ...verschil('tegenstrijdigheden', soorten, w.tegenstrijdigheden ?? [])]
  }
  // Two versions of one rule in force at once would show a milestone twice.
  const sleutels = u.tijdlijn.mijlpalen.map((m) => `${m.code} ${m.nummer}`)
  if (new Set(sleutels).size !== sleutels.length) uit.push('een mijlpaal staat er twee keer')
  if (w.tegenstrijdigheden !== undefined) uit.push('een tijdlijn, verwacht een tegenstrijdigheid')
  for (const m of w.mijlpalen ?? []) {
    const gevonden = u.tijdlijn.mijlpalen.find((x) => x.code === m.code && x.nummer === m.nummer)
    if (gevonden === undefined) uit.push(`${m.code} ${m.nummer} ontbreekt`)
    for (const [sleutel, waarde] of Object.entries(gevonden === undefined ? {} : m)) {
      uit.push(...verschil(`${m.code} ${m.nummer} ${sleutel}`, veld(gevonden, sleutel), waarde))
    }
  }
  for (const code of w.nietAanwezig ?? []) {
    if (u.tijdlijn.mijlpalen.some((m) => m.code === code)) uit.push(`${code} is er, maar hoort er niet`)
  }
  for (const [sleutel, waarde] of Object.entries(w.stand ?? {})) {
    uit.push(...verschil(`stand ${sleutel}`, Reflect.get(u.tijdlijn.stand, sleutel), waarde))
  }
  if (w.waarschuwingen !== undefined) {
    const soorten = u.waarschuwingen.map((x) => x.soort)
    uit.push(...verschil('waarschuwingen', soorten, w.waarschuwingen))
  }
  if (w.eerstvolgende !== undefined)
    uit.push(...verschil('eerstvolgende', eerstvolgende(u.tijdlijn)?.code ?? null, w.eerstvolgende))
  return uit
}
