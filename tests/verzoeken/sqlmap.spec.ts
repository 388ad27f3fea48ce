import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { koekjeNaam, sluitKoekje } from '@/lib/toegang/koekje'
import type { Rol } from '@/lib/toegang/rollen'
import { expect, test } from './hulp/eigen-app'
import { bouwStad } from './hulp/stad'

// security.md test 8: sqlmap on the parameters of the pages that search and filter. Only where sqlmap is:
//   SQLMAP=/usr/share/sqlmap/sqlmap.py npx playwright test tests/verzoeken/sqlmap.spec.ts

const sqlmap = process.env.SQLMAP

const wegen: [als: Rol, pad: string, namen: string[]][] = [
  ['hr', '/werkgever/medewerkers', ['zoek', 'afdeling', 'dienst', 'na']],
  ['hr', '/werkgever/verzuim', ['zoek', 'stand', 'afdeling', 'duur', 'na']],
  ['hr', '/werkgever/ziekmelden', ['zoek', 'werknemer']],
  ['verzuimconsultant', '/arbodienst', ['werkgever', 'mijlpaal', 'wie', 'weken', 'taken', 'na']],
  ['verzuimconsultant', '/arbodienst/dossiers', ['zoek', 'stand', 'werkgever', 'na']],
  ['fg', '/beheer/logboek', ['gebeurtenis', 'handeling', 'uitkomst', 'van', 'onderwerp', 'na']],
]

function draai(args: string[]): Promise<string> {
  return new Promise((klaar) => {
    const kind = spawn('python3', [sqlmap ?? '', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let uit = ''
    kind.stdout.on('data', (stuk) => {
      uit += stuk
    })
    kind.stderr.on('data', (stuk) => {
      uit += stuk
    })
    kind.once('exit', () => klaar(uit))
    kind.once('error', (fout) => klaar(String(fout)))
  })
}

if (sqlmap)
  test('sqlmap finds no parameter to inject into', async ({ app }) => {
    test.setTimeout(60 * 60_000)
    const stad = await bouwStad(app)
    const map = mkdtempSync(path.join(tmpdir(), 'sqlmap-'))
    let gevraagd = 0
    for (const [als, pad, namen] of wegen) {
      const { gebruikerId, sleutel } = stad.anderen[als]
      const scherm = { gebruikerId, werkplek: 'x', naam: 'Test', rollen: [als], tenantNaam: 'Test', kanWisselen: false }
      const koekje = await sluitKoekje({ ...sleutel, scherm })
      const adres = `${app.adres}${pad}?${namen.map((naam) => `${naam}=a`).join('&')}`
      const cookie = `${koekjeNaam()}=${koekje}`
      // it is the page that answers, and not the way to sign in
      const kijk = async () => (await fetch(adres, { headers: { cookie }, redirect: 'manual' })).status
      expect(await kijk(), pad).toBe(200)
      const uit = await draai([
        ...['-u', adres],
        ...['--cookie', cookie, '-p', namen.join(',')],
        ...['--batch', '--flush-session', '--technique=BEU', '--dbms=PostgreSQL', '--level=1', '--output-dir', map],
      ])
      gevraagd += namen.length
      for (const naam of namen)
        expect(uit, `${pad} ${naam}`).toContain(`GET parameter '${naam}' does not seem to be injectable`)
      expect(await kijk(), pad).toBe(200)
      expect(uit, pad).not.toMatch(/is vulnerable|sqlmap identified the following injection/)
    }
    rmSync(map, { recursive: true, force: true })
    console.log(`sqlmap: ${gevraagd} parameters of ${wegen.length} pages, 0 to inject into`)
  })
