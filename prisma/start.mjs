// npm start. Plain Node, because on a fresh clone nothing else is there: installs what is missing, then hands over to
// prisma/opstarten.ts.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const repo = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const lockFile = path.join(repo, 'package-lock.json')
const installed = path.join(repo, 'node_modules/.package-lock.json')
const stamp = path.join(repo, 'node_modules/.poortwacht-stempel')

/** Refuses a Node that is too old, in words; the syntax errors it would give otherwise explain nothing. */
export function eisNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Poortwacht heeft Node.js 20.19 of nieuwer nodig; dit is ${process.versions.node}.`)
  process.exit(1)
}

/** `npm ci`, when the packages are missing or belong to another package-lock.json. */
export function installeer() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  const isInstalled = existsSync(installed)
  if (isInstalled && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  // Installed by hand: right when that was after the last change of the lock file.
  const byHand = isInstalled && !existsSync(stamp) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs
  if (!byHand) {
    console.log('Pakketten installeren …')
    // Under npm its own script is known; run by this Node it needs no shell, on Windows neither.
    const npm = process.env.npm_execpath
    const ci = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const done = npm
      ? spawnSync(process.execPath, [npm, ...ci], { cwd: repo, stdio: 'inherit' })
      : spawnSync('npm', ci, { cwd: repo, stdio: 'inherit', shell: process.platform === 'win32' })
    if (done.status !== 0) {
      console.error('Het installeren van de pakketten (npm ci) is mislukt.')
      process.exit(1)
    }
  }
  writeFileSync(stamp, wanted)
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  eisNode()
  process.chdir(repo)
  installeer()
  const { generate } = await import('./generate.mjs')
  if (!generate({ onlyWhenStale: true })) process.exit(1)
  const { register } = await import('tsx/esm/api')
  register()
  const { start } = await import('./opstarten.ts')
  await start(process.argv.slice(2))
}
