import { randomBytes, randomUUID } from 'node:crypto'
import { type Agent, request } from 'node:http'
import { sluitKoekje } from '@/lib/toegang/koekje'
import type { Portaal } from '@/lib/toegang/rollen'

/** A serving app. */
export interface Plek {
  adres: string
  agent: Agent
}

/** What somebody brings along: the cookie that the browser would send. */
export interface Drager {
  portaal: Portaal | null
  geheim: string
}

export interface Antwoord {
  status: number
  kop: Record<string, string>
  tekst: string
}

export interface Verzoek {
  methode?: string
  pad: string
  kop?: Record<string, string>
  lijf?: Buffer
  drager?: Drager | null
}

/** One request exactly as written here: no cookies, headers or redirects of a browser's own. */
export async function stuur(app: Plek, { methode = 'GET', pad, kop = {}, lijf, drager }: Verzoek): Promise<Antwoord> {
  const koekje = drager ? { cookie: `poortwacht=${await koekjeVan(drager)}` } : {}
  const url = new URL(app.adres)
  return await new Promise((klaar, mis) => {
    const verzoek = request(
      {
        host: '127.0.0.1',
        port: url.port,
        method: methode,
        path: pad,
        agent: app.agent,
        headers: { host: url.host, ...koekje, ...kop, ...(lijf ? { 'content-length': `${lijf.length}` } : {}) },
      },
      (antwoord) => {
        const delen: Buffer[] = []
        antwoord.on('data', (deel: Buffer) => delen.push(deel))
        antwoord.on('end', () => {
          const kopteksten: Record<string, string> = {}
          for (const [naam, waarde] of Object.entries(antwoord.headers))
            kopteksten[naam] = [waarde ?? ''].flat().join('; ')
          klaar({ status: antwoord.statusCode ?? 0, kop: kopteksten, tekst: Buffer.concat(delen).toString('utf8') })
        })
        antwoord.on('error', mis)
      },
    )
    verzoek.on('error', mis)
    verzoek.end(lijf)
  })
}

const bekend = new Map<string, string>()

async function koekjeVan({ portaal, geheim }: Drager): Promise<string> {
  const sleutel = `${portaal} ${geheim}`
  const waarde =
    bekend.get(sleutel) ??
    (await sluitKoekje({
      geheim,
      portaal,
      scherm: portaal && {
        gebruikerId: randomUUID(),
        werkplek: `${portaal}.platform`,
        naam: 'Test',
        rollen: [],
        tenantNaam: 'Test',
        kanWisselen: false,
      },
    }))
  bekend.set(sleutel, waarde)
  return waarde
}

/** The value of a form field: text, or a file. */
export type Waarde = string | { bestand: string; inhoud: Buffer }
export type Velden = [naam: string, waarde: Waarde][]

/** Fields as a browser posts them. */
export function alsMultipart(velden: Velden): { lijf: Buffer; soort: string } {
  const grens = `grens${randomBytes(12).toString('hex')}`
  const veilig = (t: string) => t.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const delen = velden.flatMap(([naam, waarde]) => {
    const kop = `--${grens}\r\ncontent-disposition: form-data; name="${veilig(naam)}"`
    return typeof waarde === 'string'
      ? [Buffer.from(`${kop}\r\n\r\n${waarde}\r\n`)]
      : [
          Buffer.from(`${kop}; filename="${veilig(waarde.bestand)}"\r\ncontent-type: text/csv\r\n\r\n`),
          waarde.inhoud,
          Buffer.from('\r\n'),
        ]
  })
  return {
    lijf: Buffer.concat([...delen, Buffer.from(`--${grens}--\r\n`)]),
    soort: `multipart/form-data; boundary=${grens}`,
  }
}

/** What a browser says of a form that came from our own page. */
export function eigenHerkomst(app: Plek): Record<string, string> {
  return { origin: app.adres, 'sec-fetch-site': 'same-origin' }
}

/** Calls a server action as the browser's script does: its id in a header, its two arguments in the body. */
export function roepActie(
  app: Plek,
  {
    pad,
    id,
    velden,
    drager,
    kop = eigenHerkomst(app),
  }: { pad: string; id: string; velden: Velden; drager?: Drager | null; kop?: Record<string, string> },
): Promise<Antwoord> {
  const { lijf, soort } = alsMultipart([
    ...velden.map(([naam, waarde]): Velden[number] => [`_1_${naam}`, waarde]),
    ['0', JSON.stringify([{ fouten: {}, waarden: {} }, '$K1'])],
  ])
  return stuur(app, {
    methode: 'POST',
    pad,
    lijf,
    drager,
    kop: { accept: 'text/x-component', 'next-action': id, 'content-type': soort, ...kop },
  })
}

/** Where a successful action leads; null when it refused. */
export function gaatNaar(antwoord: Antwoord): string | null {
  return antwoord.kop['x-action-redirect']?.split(';')[0] ?? null
}

/** The state of the form that an action gave back; null when there is none. */
export function staatVan(antwoord: Antwoord): { fouten?: Record<string, string>; bevestigen?: string[] } | null {
  for (const regel of antwoord.tekst.split('\n')) {
    const json = /^[0-9a-f]+:(\{.*"fouten":.*\})$/.exec(regel)?.[1]
    if (json) return JSON.parse(json)
  }
  return null
}
