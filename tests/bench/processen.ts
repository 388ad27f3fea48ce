import { readdirSync, readFileSync } from 'node:fs'

/** Processor time so far in seconds, and memory in use now and at most in MB. */
export type Verbruik = { cpu: number; rss: number; hoogste: number }

/** Ticks of the kernel per second, on every Linux that Node runs on. */
const TIKKEN = 100

/** What a process and everything it started has used; undefined where there is no /proc to read it from. */
export function verbruik(pid: number): Verbruik | undefined {
  if (process.platform !== 'linux') return undefined
  const ouders = new Map(
    readdirSync('/proc')
      .filter((n) => /^\d+$/.test(n))
      .map((n) => [Number(n), ouderVan(Number(n))]),
  )
  const som: Verbruik = { cpu: 0, rss: 0, hoogste: 0 }
  for (const kandidaat of ouders.keys()) {
    if (!stamtVan(kandidaat, pid, ouders)) continue
    try {
      const velden = readFileSync(`/proc/${kandidaat}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      const status = readFileSync(`/proc/${kandidaat}/status`, 'utf8')
      som.cpu += (Number(velden[11]) + Number(velden[12])) / TIKKEN
      som.rss += megabytes(status, 'VmRSS')
      som.hoogste += megabytes(status, 'VmHWM')
    } catch {
      // ended between looking and reading
    }
  }
  return som
}

function megabytes(status: string, veld: string): number {
  return Number(new RegExp(`^${veld}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024
}

function ouderVan(pid: number): number {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    )
  } catch {
    return 0
  }
}

function stamtVan(pid: number, voorouder: number, ouders: ReadonlyMap<number, number>): boolean {
  for (let p: number | undefined = pid; p; p = ouders.get(p)) if (p === voorouder) return true
  return false
}
