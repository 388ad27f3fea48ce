import type { Dag } from '@/lib/wet/kalender'
import { plusDagen } from '@/lib/wet/kalender'

/** One thing in a calendar: a whole day, or minutes of a Dutch day. */
export interface Agendapunt {
  /** the same for ever, so that a calendar program knows it again */
  uid: string
  titel: string
  dag: Dag
  minuten: { van: number; tot: number } | null
  /** grows with each change */
  versie: number
}

// RFC 5545. Times carry the Dutch zone with its rules beside it, so that they stay on the wall clock. The last day of a
// whole-day event is the day after: Outlook, Google and Apple all read it as exclusive.
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** A calendar as text/calendar. `adres` is that of Poortwacht, `nu` the moment it was made. */
export function alsAgenda(punten: readonly Agendapunt[], adres: string, nu: Date): string {
  const { hostname } = new URL(adres)
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Poortwacht//Agenda//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Poortwacht',
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    'X-PUBLISHED-TTL:PT4H',
    ...ZONE,
    ...punten.flatMap((p) => [
      'BEGIN:VEVENT',
      `UID:${p.uid}@${hostname}`,
      `SEQUENCE:${p.versie}`,
      `DTSTAMP:${moment(nu)}`,
      ...wanneer(p),
      `SUMMARY:${ontsnap(p.titel)}`,
      `DESCRIPTION:${ontsnap(`Meer staat in Poortwacht: ${adres}`)}`,
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${regels.map(vouw).join('\r\n')}\r\n`
}

const cijfers = (d: Dag) => d.replaceAll('-', '')
const moment = (d: Date) => `${d.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

function wanneer({ dag, minuten }: Agendapunt): string[] {
  if (!minuten) {
    // A deadline takes nobody's time.
    return [
      `DTSTART;VALUE=DATE:${cijfers(dag)}`,
      `DTEND;VALUE=DATE:${cijfers(plusDagen(dag, 1))}`,
      'TRANSP:TRANSPARENT',
    ]
  }
  const om = (minuut: number) =>
    `${cijfers(dag)}T${String(Math.floor(minuut / 60)).padStart(2, '0')}${String(minuut % 60).padStart(2, '0')}00`
  return [`DTSTART;TZID=Europe/Amsterdam:${om(minuten.van)}`, `DTEND;TZID=Europe/Amsterdam:${om(minuten.tot)}`]
}

const ontsnap = (tekst: string) => tekst.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n')

/** At most 75 bytes on a line, never in the middle of a character. */
function vouw(regel: string): string {
  const delen: string[] = []
  let deel = ''
  for (const teken of regel) {
    if (Buffer.byteLength(deel + teken) > (delen.length === 0 ? 75 : 74)) {
      delen.push(deel)
      deel = ''
    }
    deel += teken
  }
  return [...delen, deel].join('\r\n ')
}
