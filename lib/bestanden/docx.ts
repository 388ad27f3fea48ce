import { Afgekeurd } from './begrippen'
import { leesZip, type Zipdeel } from './zip'

const HOOFDDEEL = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** Parts that do something or hold another file: macros, controls, embedded objects. */
const ACTIEF = /(?:^|\/)(?:vbaProject|vbaData|activeX|embeddings|customUI)|\.(?:bin|exe|dll|js|vbs|hta|lnk|zip)$/i

/** Refuses what is no Word document, or one that can do something when it is opened. */
export async function keurDocx(bytes: Uint8Array): Promise<void> {
  const delen = await leesZip(bytes)
  const soorten = tekstVan(delen.find((d) => d.naam === '[Content_Types].xml'))
  const isDocument = soorten.includes(HOOFDDEEL) && delen.some((d) => /^word\/document\d*\.xml$/.test(d.naam))
  if (/macroEnabled|vbaProject|activeX|oleObject/i.test(soorten)) throw new Afgekeurd('bestandActief')
  if (!isDocument) throw new Afgekeurd('bestandSoort')
  for (const deel of delen) {
    if (ACTIEF.test(deel.naam)) throw new Afgekeurd('bestandActief')
    if (!/\.(?:xml|rels)$/i.test(deel.naam)) continue
    const tekst = tekstVan(deel)
    // an entity that grows, or one that fetches
    if (/<!(?:DOCTYPE|ENTITY)/i.test(tekst)) throw new Afgekeurd('bestandActief')
    if (deel.naam.endsWith('.rels') && haaltOp(tekst)) throw new Afgekeurd('bestandActief')
    if (/instrText[^<]*>[^<]*\bDDE(?:AUTO)?\b/i.test(tekst)) throw new Afgekeurd('bestandActief')
  }
}

/** UTF-16 would hide words from us that Word reads; Word itself writes UTF-8. */
function tekstVan(deel: Zipdeel | undefined): string {
  if (!deel) return ''
  const [a, b] = deel.inhoud
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0)
    throw new Afgekeurd('bestandBeschadigd')
  return deel.inhoud.toString('utf8')
}

/**
 * Relationships that Word follows by itself to another machine (a template with macros is how that is misused). A link to click on is
 * none, and neither is a template on one's own disk, which every house style has.
 */
function haaltOp(tekst: string): boolean {
  return [...tekst.matchAll(/<[^>]*\bTargetMode\s*=\s*["']External["'][^>]*>/gi)].some(([element]) => {
    if (/\bType\s*=\s*["'][^"']*\/hyperlink["']/i.test(element)) return false
    const doel = /\bTarget\s*=\s*["']([^"']*)["']/i.exec(element)?.[1] ?? ''
    return !/^file:\/\/\/[a-z]:/i.test(doel)
  })
}
