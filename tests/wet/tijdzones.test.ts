import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A fresh process, because a zone is read once when Node starts. */
function vingerafdruk(zone: string): string[] {
  const script = join(import.meta.dirname, 'vingerafdruk.ts')
  const uit = execFileSync(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    encoding: 'utf8',
  })
  return uit.trim().split(' ')
}

describe('time zones', () => {
  it('give the same timelines everywhere', () => {
    const [utc, amsterdam, losAngeles] = ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles'].map(vingerafdruk)
    expect([utc?.[1], amsterdam?.[1], losAngeles?.[1]], 'the zones were really set').toEqual(['0', '-60', '480'])
    expect(amsterdam?.[0]).toBe(utc?.[0])
    expect(losAngeles?.[0]).toBe(utc?.[0])
  }, 120_000)
})
