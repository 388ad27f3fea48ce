import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

// A click that sends something is followed by a look at what it did. Who leaves the page at once cancels the request on a slow
// machine, and has a test that fails now and then.

const tests = path.resolve(import.meta.dirname, '..')

/** Sends or may send something. */
const STUURT = /\.(click|dblclick|press|submit)\(/
/** Leaves the page, or looks somewhere else at what it should have done. */
const VERTREKT = /\.(goto|reload|goBack|goForward|close|setOffline|clearCookies|query|count)\(/

/** The lines of a journey that leave right after something was sent. */
function teVroeg(bron: string): string[] {
  const regels = bron
    .split('\n')
    .map((regel) => regel.trim())
    // what waits for nothing stands between a click and what comes after it without a difference
    .filter((regel) => !regel.startsWith('//') && !regel.endsWith('async () => {'))
    .filter((regel) => /\bawait\b/.test(regel) || STUURT.test(regel) || VERTREKT.test(regel))
  return regels.filter((regel, i) => VERTREKT.test(regel) && !STUURT.test(regel) && STUURT.test(regels[i - 1] ?? ''))
}

test('no journey leaves a page before it saw what its last click did', () => {
  const gevonden = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((bestand) => bestand.endsWith('.ts') && bestand !== path.join('bouw', 'stromen.test.ts'))
    .flatMap((bestand) =>
      teVroeg(readFileSync(path.join(tests, bestand), 'utf8')).map((regel) => `${bestand}: ${regel}`),
    )
  expect(gevonden).toEqual([])
  expect(teVroeg("await a.getByRole('button').click()\n\nawait a.reload()")).toHaveLength(1)
  expect(
    teVroeg("await a.getByRole('button').click()\nawait expect(a.getByText('x')).toBeVisible()\nawait a.reload()"),
  ).toEqual([])
})
