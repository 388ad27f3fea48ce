import { encode } from 'next-auth/jwt'
import { beforeAll, expect, test } from 'vitest'
import { omgeving } from '@/lib/omgeving'
import { openKoekje, sluitKoekje } from '@/lib/toegang/koekje'
import { proefGeheimen } from '../hulp/groot'

const koekje = { geheim: 'geheim', portaal: 'werkgever' as const, scherm: null }

beforeAll(() => {
  proefGeheimen()
})

test('what was closed opens', async () => {
  expect(openKoekje(await sluitKoekje(koekje))).toEqual(koekje)
})

test('a cookie of which one letter was changed, wherever, does not open', async () => {
  const waarde = await sluitKoekje(koekje)
  // The last letter of a part can hold bits that mean nothing: not that one.
  for (const [plek, letter] of [...waarde].entries()) {
    if (letter === '.' || plek === waarde.length - 1 || waarde[plek + 1] === '.') continue
    const ander = waarde.slice(0, plek) + (letter === 'A' ? 'B' : 'A') + waarde.slice(plek + 1)
    expect(openKoekje(ander), `letter ${plek}`).toBeNull()
  }
})

test('a seal that was cut short, parts that are missing or too many, and nonsense do not open', async () => {
  const delen = (await sluitKoekje(koekje)).split('.')
  for (const zegel of [delen[4]?.slice(0, 6), delen[4]?.slice(0, 16), ''])
    expect(openKoekje([...delen.slice(0, 4), zegel].join('.'))).toBeNull()
  for (const waarde of ['', '.', '....', 'a.b.c.d.e', delen.slice(0, 4).join('.'), [...delen, 'x'].join('.')])
    expect(openKoekje(waarde)).toBeNull()
})

test('another secret, or a time that is over, does not open', async () => {
  expect(openKoekje(await encode({ token: koekje, secret: 'another secret of some length', maxAge: 60 }))).toBeNull()
  expect(openKoekje(await encode({ token: koekje, secret: omgeving.sessieGeheim, maxAge: -1 }))).toBeNull()
  expect(openKoekje(await encode({ token: koekje, secret: omgeving.sessieGeheim, maxAge: 60 }))).toEqual(koekje)
})
