import { expect, test } from 'vitest'
import { ontbrekend } from '@/lib/omgeving'

const sleutel = Buffer.alloc(32, 'a').toString('base64')
const klachten = (waarde: string) =>
  ontbrekend({ DOSSIER_SLEUTELS: waarde }).filter((k) => k.startsWith('DOSSIER_SLEUTELS '))

test('master keys have a number each and are whole; what is wrong is said without the key in it', () => {
  expect(klachten(`1:${sleutel}`)).toEqual([])
  expect(klachten(`1:${sleutel},2:${sleutel}`)).toEqual([])
  for (const fout of [`0:${sleutel}`, sleutel, '1:abc', `1:${sleutel},1:${sleutel}`, `x:${sleutel}`]) {
    expect(klachten(fout), fout).toHaveLength(1)
    expect(klachten(fout).join(), fout).not.toContain(sleutel)
  }
  expect(ontbrekend({ DOSSIER_SLEUTELS_BESTAND: '/nergens/sleutels' }).join()).toContain(
    'DOSSIER_SLEUTELS_BESTAND is niet te lezen',
  )
})
