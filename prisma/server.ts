import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { repo } from './home'

const next = createRequire(path.join(repo, 'package.json')).resolve('next/dist/bin/next')

/**
 * Room for what lives as long as one request: with the little that Node gives by itself, much of a page that is being made is
 * taken for something that stays.
 */
const JONG = '--max-semi-space-size=64'

/** A command of Next, as a child that ends with us. */
export type NextProces = { child: ChildProcess; ended: Promise<number>; output(): string; stop(): Promise<void> }

/** Starts `next <args>`; its output is kept, and shown when `show` is called. */
export function startNext(args: string[], env: NodeJS.ProcessEnv): NextProces & { show(): void } {
  const orphanGuard = path.join(repo, 'prisma/wees.mjs')
  const child = spawn(process.execPath, [JONG, '--import', orphanGuard, next, ...args], {
    cwd: repo,
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1', POORTWACHT_OUDER: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let shown = false
  let kept = ''
  const take = (target: NodeJS.WriteStream) => (chunk: Buffer) => {
    if (shown) target.write(chunk)
    else kept += chunk.toString()
  }
  child.stdout?.on('data', take(process.stdout))
  child.stderr?.on('data', take(process.stderr))
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1))
    child.once('error', () => resolve(1))
  })
  return {
    child,
    ended,
    output: () => kept,
    show: () => {
      shown = true
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      // Requests under way may finish, but one that hangs must not keep us.
      const forced = setTimeout(() => child.kill('SIGKILL'), 8_000)
      await ended
      clearTimeout(forced)
    },
  }
}

/** Waits until the server answers; false when it ended instead. */
export async function waitUntilReady(server: NextProces, origin: string): Promise<boolean> {
  let hasEnded = false
  void server.ended.then(() => {
    hasEnded = true
  })
  while (!hasEnded) {
    try {
      await fetch(`${origin}/icon.svg`, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
      return true
    } catch {
      await sleep(100)
    }
  }
  return false
}

/** Why a port cannot be used, or undefined when it can. */
export function portProblem(
  port: number,
  host: string | undefined,
): Promise<'in gebruik' | 'niet toegestaan' | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRINUSE' ? 'in gebruik' : 'niet toegestaan'),
    )
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
}
