/**
 * When sickness benefit may be paid by UWV (vangnet), the report has its own days. The ground is medical or private, so
 * these rows know only the day that follows from it; the employer's side knows only "vangnet: ja".
 */
import type { Regel } from './regel.ts'
import { dagen, feit, regel, WET, weken } from './regel.ts'

const melding = {
  code: 'vangnetMelding',
  naam: 'Ziekmelding bij UWV (vangnet)',
  wie: ['werkgever'],
  vanaf: dagen(0),
  telling: 'kalender',
  url: WET.zw('38a'),
  bron: 'wet',
} satisfies Partial<Regel>

export const VANGNET: readonly Regel[] = [
  regel({
    ...melding,
    voorwaarde: 'vangnetVierdeDag',
    uiterlijk: dagen(3),
    werkdag: 'tweeWerkdagen',
    artikel: 'Ziektewet art. 38a; Algemene termijnenwet art. 2',
    kop: 'De vierde ziektedag; in de drie dagen na de eerste ziektedag zitten ten minste twee werkdagen.',
  }),
  regel({
    ...melding,
    voorwaarde: 'vangnetNaZesWeken',
    uiterlijk: weken(6),
    artikel: 'Ziektewet art. 38a',
    kop: 'De eerste dag na zes weken ziekte.',
  }),
  regel({
    ...melding,
    voorwaarde: 'vangnetLaterBekend',
    vanaf: dagen(0, feit('vangnetBekend')),
    uiterlijk: dagen(4, feit('vangnetBekend')),
    artikel: 'Ziektewet art. 38a',
    geldigNaar: 'gebeurtenis',
    kop: 'Later bekend geworden: binnen vier dagen daarna.',
  }),
  regel({
    ...melding,
    code: 'vangnetHerstelmelding',
    naam: 'Herstelmelding bij UWV (vangnet)',
    voorwaarde: 'vangnetHersteld',
    vanaf: dagen(0, feit('herstel')),
    uiterlijk: dagen(2, feit('herstel')),
    blijftNaSluiting: true,
    artikel: 'Ziektewet art. 38a',
    geldigNaar: 'gebeurtenis',
    kop: 'Binnen twee dagen na het herstel.',
  }),
]
