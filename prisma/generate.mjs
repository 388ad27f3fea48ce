// Makes the typed Prisma client (prisma/client, not in git). `--als-verouderd` skips it when nothing changed since.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const repo = path.resolve(import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)), '..')
const stamp = path.join(repo, 'prisma/client/.stempel')

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of ['prisma/schema.prisma', 'node_modules/prisma/package.json']) {
    hash.update(readFileSync(path.join(repo, file)))
  }
  return hash.digest('hex')
}

/** Runs `prisma generate`; returns false when it failed. */
export function generate({ onlyWhenStale = false } = {}) {
  const now = fingerprint()
  if (onlyWhenStale && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true
  const cli = createRequire(path.join(repo, 'package.json')).resolve('prisma/build/index.js')
  const made = spawnSync(process.execPath, [cli, 'generate'], {
    cwd: repo,
    encoding: 'utf8',
    env: {
      ...process.env,
      // Generating needs no schema engine, but the command wants to download one unless a program is named.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (made.status !== 0) {
    console.error(made.stdout, made.stderr)
    return false
  }
  writeFileSync(stamp, now)
  return true
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = generate({ onlyWhenStale: process.argv.includes('--als-verouderd') }) ? 0 : 1
}
