import { describe, expect, test } from 'vitest'
import { KOP, lees, RIJ } from './lijst'

describe('what is no list is refused as a whole', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'bestandLeeg'],
    ['spaces', ' \n\n', 'bestandLeeg'],
    ['only names of columns', KOP, 'bestandLeeg'],
    ['only empty rows', `${KOP}\n;;;\n`, 'bestandLeeg'],
    ['an Excel file', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2]), 'bestandGeenCsv'],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'bestandGeenCsv'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'bestandGeenCsv'],
    ['text', 'Beste mensen,\nhierbij de lijst.', 'bestandZonderKop'],
    ['no names of columns', RIJ, 'bestandZonderKop'],
    ['a quote that never closes', `${KOP}\n"${RIJ}\n${'x'.repeat(200)}`, 'bestandOnleesbaar'],
    ['a cell of 200 kB', `${KOP}\n${RIJ.replace('Wit', 'x'.repeat(200_000))}`, 'bestandOnleesbaar'],
    ['more than 5 MB', new Uint8Array(6 * 1024 * 1024).fill(65), 'bestandTeGroot'],
    ['20,001 rows', `${KOP}\n${`${RIJ}\n`.repeat(20_001)}`, 'bestandTeVeelRijen'],
  ])('%s', (_naam, inhoud, code) => {
    expect(() => lees(inhoud)).toThrow(expect.objectContaining({ code }))
  })

  test('20,000 rows are read in a few seconds', () => {
    const rijen = Array.from({ length: 20_000 }, (_, i) => RIJ.replace('1001', `${i}`))
    const begin = performance.now()
    expect(lees([KOP, ...rijen].join('\n')).rijen).toHaveLength(20_000)
    console.log(`20.000 rijen gekeurd in ${Math.round(performance.now() - begin)} ms`)
  })
})
