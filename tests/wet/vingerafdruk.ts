/** Prints one hash over many timelines and calendar answers. Run in its own process per time zone (tijdzones.test.ts). */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { dag, feestdagen, leesDag, plusDagen, toonDag, vandaagInNederland } from '../../lib/wet/kalender.ts'
import { REGELS } from '../../lib/wet/termijnen.ts'
import { tijdlijn } from '../../lib/wet/tijdlijn.ts'
import { legUit } from '../../lib/wet/uitleg.ts'
import { geschiedenis } from './geschiedenissen.ts'

const hash = createHash('sha256')
for (const f of fc.sample(geschiedenis, { numRuns: 1500, seed: 20261121 })) {
  const u = tijdlijn(f, REGELS, dag('2026-11-21'))
  hash.update(JSON.stringify(u))
  if (u.goed) hash.update(JSON.stringify(u.tijdlijn.mijlpalen.map(legUit)))
}
for (let n = 0; n < 800; n++) {
  const d = plusDagen(dag('2025-01-01'), n)
  hash.update(`${toonDag(d)} ${leesDag(d)} ${vandaagInNederland(new Date(Date.UTC(2025, 0, 1, n * 7, 59)))}`)
}
hash.update(JSON.stringify(feestdagen(2026)))
console.log(`${hash.digest('hex')} ${new Date(2026, 0, 1).getTimezoneOffset()}`)
