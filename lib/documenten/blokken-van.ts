import type { Blok } from '@/lib/pdf/inhoud'
import { toonDag, vandaagInNederland } from '@/lib/wet/kalender'
import { type Beeld, betekenissen, partijnamen, type Teken } from './begrippen'
import { alsBrief, type Brief } from './brief'
import { toonHash } from './canoniek'

const tijd = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })

/** A moment as shown: "ma 23 nov 2026, 14:05", Dutch time. */
export function toonTijdstip(iso: string): string {
  const moment = new Date(iso)
  return `${toonDag(vandaagInNederland(moment))}, ${tijd.format(moment)}`
}

const wijzen: Record<Teken['wijze'], string> = {
  aangemeld: 'aangemeld, met een tweede factor',
  link: 'met een eenmalige link en een code',
}

/** A document as blocks to print: exactly what stands on the screen, its signatures and its hash. */
export function blokkenVan(
  beeld: Beeld,
  {
    hash,
    tekens,
    open,
    nieuweBladzijde,
    logo,
  }: {
    hash: string | null
    tekens: readonly Teken[]
    open: readonly Teken['partij'][]
    nieuweBladzijde?: boolean
    /** bytes of the picture above a letter */
    logo?: Uint8Array | null
  },
): Blok[] {
  const brief = alsBrief(beeld)
  if (brief) return briefblokken(brief, beeld.stijl, { hash, logo })
  const blokken: Blok[] = [
    { soort: 'kop', niveau: 1, tekst: beeld.titel, nieuweBladzijde },
    { soort: 'gegevens', rijen: [...beeld.gegevens, { naam: 'Versie', waarde: String(beeld.versie) }] },
  ]
  for (const deel of beeld.delen) {
    blokken.push({ soort: 'kop', niveau: 2, tekst: deel.titel })
    blokken.push({ soort: 'alinea', klein: true, tekst: `Geschreven door ${deel.door}, ${deel.op}` })
    for (const veld of deel.velden) {
      blokken.push({ soort: 'kop', niveau: 3, tekst: veld.label })
      if ('tekst' in veld) blokken.push({ soort: 'alinea', tekst: veld.tekst || 'Niet ingevuld.' })
      else if (veld.rijen.length === 0) blokken.push({ soort: 'alinea', tekst: 'Niet ingevuld.' })
      else
        blokken.push({
          soort: 'tabel',
          koppen: veld.koppen,
          rijen: veld.rijen,
          breedten: veld.koppen.length === 3 ? [0.5, 0.28, 0.22] : undefined,
        })
    }
  }
  if (tekens.length > 0 || open.length > 0) {
    blokken.push({ soort: 'kop', niveau: 2, tekst: 'Ondertekening' })
    blokken.push({
      soort: 'gegevens',
      rijen: [
        ...tekens.map(tekenrij),
        ...open.map((p) => ({ naam: hoofdletter(partijnamen[p]), waarde: 'Nog niet ondertekend.' })),
      ],
    })
  }
  if (hash) blokken.push({ soort: 'alinea', klein: true, tekst: kenmerk(hash) })
  return blokken
}

/** A letter in the house style of who writes it. */
function briefblokken(
  brief: Brief,
  stijl: Beeld['stijl'],
  { hash, logo }: { hash: string | null; logo?: Uint8Array | null },
): Blok[] {
  const kleur = stijl?.kleur ?? null
  const alinea = (tekst: string, klein = false): Blok[] => (tekst === '' ? [] : [{ soort: 'alinea', tekst, klein }])
  return [
    ...(logo && stijl?.logo ? [{ soort: 'beeld' as const, bytes: logo, ...stijl.logo }] : []),
    ...(kleur ? [{ soort: 'lijn' as const, kleur }] : []),
    ...alinea(brief.afzender),
    ...alinea(`Aan ${brief.aan}\n${brief.datum}`),
    { soort: 'kop', niveau: 1, tekst: brief.onderwerp || 'Niet ingevuld.', kleur },
    ...alinea(brief.tekst || 'Niet ingevuld.'),
    ...alinea(brief.ondertekening),
    ...alinea(brief.onder, true),
    ...(hash ? alinea(kenmerk(hash), true) : []),
  ]
}

const kenmerk = (hash: string) => `Kenmerk van de inhoud (SHA-256): ${toonHash(hash)}`

/** One signature in words. */
export function tekenzin(t: Teken): string {
  const functie = t.functie ? `, ${t.functie}` : ''
  return `${t.naam}${functie}, ${betekenissen[t.betekenis]} op ${toonTijdstip(t.op)} (${wijzen[t.wijze]})`
}

function tekenrij(t: Teken): { naam: string; waarde: string } {
  return {
    naam: hoofdletter(partijnamen[t.partij]),
    waarde: t.opmerking ? `${tekenzin(t)}\nOpmerking: ${t.opmerking}` : tekenzin(t),
  }
}

function hoofdletter(t: string): string {
  return t.charAt(0).toUpperCase() + t.slice(1)
}
