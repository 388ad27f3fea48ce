/** Extra rows for ex-employees of an eigenrisicodrager Ziektewet: sickness benefit and the first-year assessment. */
import { dag } from './kalender.ts'
import { dagen, maanden, na, type Regel, regel, WET, weken } from './regel.ts'

/** Only for ex-employees of an eigenrisicodrager Ziektewet. */
export const ERD_ZW: readonly Regel[] = [
  regel({
    code: 'ziekengeldVanaf',
    naam: 'Eerste dag ziekengeld (70%), na de wachtdagen',
    wie: [],
    vanaf: dagen({ feit: 'openWachtdagen', hoogstens: 2 }),
    uiterlijk: dagen({ feit: 'openWachtdagen', hoogstens: 2 }),
    informatie: true,
    artikel: 'Ziektewet art. 29 lid 3 en 7',
    url: WET.zw('29'),
    bron: 'wet',
    kop: 'De derde ziektedag; wachtdagen die al gebruikt zijn tellen niet nog eens.',
  }),
  regel({
    code: 'ezwbUitnodiging',
    naam: 'Eerstejaars Ziektewetbeoordeling: uitnodiging',
    wie: ['uwv'],
    vanaf: weken(41),
    uiterlijk: weken(42),
    informatie: true,
    artikel: 'Ziektewet art. 19ab',
    url: WET.zw('19ab'),
    bron: 'uwv',
    geldigVan: dag('2014-01-01'),
  }),
  regel({
    code: 'ezwbBesluit',
    naam: 'Eerstejaars Ziektewetbeoordeling: besluit van UWV',
    wie: ['uwv'],
    vanaf: weken(42),
    uiterlijk: weken(52),
    informatie: true,
    artikel: 'Ziektewet art. 19aa en 19ab',
    url: WET.zw('19aa'),
    bron: 'wet',
    geldigVan: dag('2014-01-01'),
  }),
  regel({
    code: 'ezwbEindeUitkering',
    naam: 'Einde van het ziekengeld na een afwijzend besluit',
    wie: ['uwv'],
    vanaf: maanden(1, na('ezwbBesluit')),
    uiterlijk: maanden(1, na('ezwbBesluit')),
    telling: 'kalender',
    informatie: true,
    artikel: 'Ziektewet art. 19aa',
    url: WET.zw('19aa'),
    bron: 'wet',
    geldigVan: dag('2014-01-01'),
  }),
]
