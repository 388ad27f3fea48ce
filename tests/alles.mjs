// npm test: everything that must hold, on a fresh clone, ending with one line of totals.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { eisNode, installeer } from '../prisma/start.mjs'

const repo = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const results = path.join(repo, 'test-results')

/** Runs a program of node_modules with this Node; gives its exit code. */
function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(repo, 'node_modules', program), ...args], {
      cwd: repo,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** A part without tests of its own counts as one. */
async function single(program, args) {
  return (await run(program, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A part that writes its counts to a file. A runner that ends badly has failed, whatever it counted. */
async function counted(program, args, file, read) {
  const place = path.join(results, file)
  const code = await run(program, args)
  const count = existsSync(place) ? read(JSON.parse(readFileSync(place, 'utf8'))) : { passed: 0, failed: 0 }
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

const vitest = () =>
  counted(
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${path.join(results, 'vitest.json')}`],
    'vitest.json',
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }),
  )

const playwright = () =>
  counted('@playwright/test/cli.js', ['test'], 'stromen.json', ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }))

async function types() {
  if ((await run('next/dist/bin/next', ['typegen'])) !== 0) return { passed: 0, failed: 1 }
  return single('typescript/bin/tsc', ['--noEmit'])
}

eisNode()
process.chdir(repo)
installeer()
const { generate } = await import('../prisma/generate.mjs')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

// The build stands before Playwright, which uses it; when it fails Playwright has nothing to test.
const parts = [
  ['client', async () => (generate({ onlyWhenStale: true }) ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 })],
  ['types', types],
  ['lint', () => single('@biomejs/biome/bin/biome', ['check'])],
  ['vitest', vitest],
  ['build', () => single('tsx/dist/cli.mjs', ['tests/hulp/bouw.ts'])],
  ['browser', playwright],
]

const done = []
for (const [name, part] of parts) {
  const isBuilt = !done.some((one) => one.name === 'build' && one.failed > 0)
  console.log(`\n── ${name} ──`)
  const begun = Date.now()
  const count = name === 'browser' && !isBuilt ? { passed: 0, failed: 1 } : await part()
  done.push({ name, seconds: (Date.now() - begun) / 1000, ...count })
}

console.log('')
for (const { name, seconds, passed, failed, skipped = 0 } of done) {
  const counts = `${passed} goed, ${failed} fout${skipped > 0 ? `, ${skipped} overgeslagen` : ''}`
  console.log(`${name.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s   ${counts}`)
}
const sum = (key) => done.reduce((total, one) => total + one[key], 0)
const [passed, failed] = [sum('passed'), sum('failed')]
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
