import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { repo } from './home'

/** Everything that the build is made from. */
const sources = [
  'app',
  'lib',
  'components',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'prisma/schema.prisma',
  'package-lock.json',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
]

const buildId = path.join(repo, '.next/BUILD_ID')
const stamp = path.join(repo, '.next/poortwacht-stempel')

/** By content, not by time: a checkout gives every file the same new time. */
export function vingerafdruk(): string {
  const hash = createHash('sha256')
  for (const source of sources) add(hash, source)
  return hash.digest('hex')
}

/** Whether `next build` must run: nothing was built, or not from these sources. */
export function bouwVerouderd(): boolean {
  if (!existsSync(buildId) || !existsSync(stamp)) return true
  return readFileSync(stamp, 'utf8') !== vingerafdruk()
}

/**
 * Remembers what was built; `made` is the fingerprint from before the build, as files may change while it runs. False
 * when there is no build: Next can end without one and call that success.
 */
export function onthoudBouw(made: string): boolean {
  if (!existsSync(buildId)) return false
  writeFileSync(stamp, made)
  return true
}

function add(hash: ReturnType<typeof createHash>, source: string): void {
  const place = path.join(repo, source)
  if (!existsSync(place)) return
  if (statSync(place).isDirectory()) {
    for (const name of readdirSync(place).sort()) add(hash, `${source}/${name}`)
    return
  }
  hash.update(`${source}\0`).update(readFileSync(place))
}
