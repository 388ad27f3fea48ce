import { readFileSync } from 'node:fs'
import path from 'node:path'

interface Verwijzing {
  workers: Record<string, unknown>
  filename: string
  exportedName: string
}

const uitBouw = (naam: string): unknown => JSON.parse(readFileSync(path.join('.next/server', naam), 'utf8'))

/** Every server action of the build: 'app/…/acties.ts#naam' -> its id. */
export function actiesVanBouw(): Map<string, string> {
  const { node, edge } = uitBouw('server-reference-manifest.json') as Record<
    'node' | 'edge',
    Record<string, Verwijzing>
  >
  return new Map(
    Object.entries({ ...node, ...edge }).map(([id, v]) => [`${v.filename.replace(/^\.\//, '')}#${v.exportedName}`, id]),
  )
}

/** Every page and route handler of the build, as its address with [names] in it. */
export function wegenVanBouw(): { paginas: string[]; routes: string[] } {
  const wegen = Object.keys(uitBouw('app-paths-manifest.json') as Record<string, string>)
  const adres = (weg: string) => weg.replace(/\/(page|route)$/, '').replace(/\/\([^)]+\)/g, '') || '/'
  return {
    paginas: wegen
      .filter((w) => w.endsWith('/page') && !w.startsWith('/_'))
      .map(adres)
      .sort(),
    routes: wegen
      .filter((w) => w.endsWith('/route'))
      .map(adres)
      .sort(),
  }
}
