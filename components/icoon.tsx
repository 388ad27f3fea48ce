import { klas } from './klas'

/** Own drawings on a 24 by 24 grid, stroked in the colour of the text around them. */
const tekeningen = {
  vinkje: 'M5 12.5l4.5 4.5L19 7.5',
  uitroep: 'M12 5v8.5M12 18.2v.3',
  cirkel: 'M12 5.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13',
  kruis: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  pauze: 'M9 6.5v11M15 6.5v11',
  streep: 'M6.5 12h11',
  verder: 'M5.5 12h12M13 7l5 5l-5 5',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 11.2v5M12 7.8v.3',
  waarschuwing: 'M12 4.2L21 19.5H3L12 4.2M12 10v4.6M12 17.1v.2',
  zoek: 'M10.5 4.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 15l5 5',
  omlaag: 'M6.5 9.5l5.5 5.5l5.5-5.5',
  rechts: 'M9.5 6.5l5.5 5.5l-5.5 5.5',
  links: 'M14.5 6.5L9 12l5.5 5.5',
  plus: 'M12 5v14M5 12h14',
  klok: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7.5V12l3 2',
  kalender: 'M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4',
  persoon: 'M12 4.5a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 1 0 0-7.2M5 20c.6-3.8 3.3-5.6 7-5.6s6.4 1.8 7 5.6',
  personen:
    'M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 1 0 9 5M3 19.5c.5-3.4 2.8-5 6-5s5.5 1.6 6 5M15.5 5.3a3.2 3.2 0 0 1 0 5.9M17.5 14.8c2 .6 3.2 2.2 3.5 4.7',
  gebouw: 'M5 20.5V4.5h9v16M14 9.5h5v11M3 20.5h18M8 8.5h3M8 12.5h3M8 16.5h3',
  document: 'M6.5 3.5h7.5l4 4v13h-11.5zM13.5 3.5v4.5h4.5M9.5 12.5h5M9.5 16h5',
  telefoon:
    'M6 4.5h3.2l1.5 4l-2 1.5a11 11 0 0 0 5.3 5.3l1.5-2l4 1.5V18a1.8 1.8 0 0 1-2 1.8A15.5 15.5 0 0 1 4.2 6.5A1.8 1.8 0 0 1 6 4.5',
  slot: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  omhoogladen: 'M12 15.5V5M7.5 9L12 4.5L16.5 9M4.5 15.5v4h15v-4',
  afdrukken: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z',
  potlood: 'M5 19l1-4L16 5l3 3L9 18l-4 1M14 7l3 3',
  bel: 'M6 16.5c1.2-1.3 1.5-2.8 1.5-5.5a4.5 4.5 0 0 1 9 0c0 2.7.3 4.2 1.5 5.5zM10 19.5a2.2 2.2 0 0 0 4 0',
  terug: 'M9 6L4.5 10.5L9 15M4.5 10.5H14a5 5 0 0 1 0 10h-3',
} as const

export type IcoonNaam = keyof typeof tekeningen

/** One icon by name. Decoration by default; with `titel` it is read out. Size follows the text (1.25em). */
export function Icoon({ naam, titel, className }: { naam: IcoonNaam; titel?: string; className?: string }) {
  const inhoud = (
    <path
      d={tekeningen[naam]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
  const klasse = klas('inline-block shrink-0', className ?? 'size-[1.25em]')
  if (titel)
    return (
      <svg viewBox="0 0 24 24" className={klasse} role="img" aria-label={titel} focusable="false">
        <title>{titel}</title>
        {inhoud}
      </svg>
    )
  return (
    <svg viewBox="0 0 24 24" className={klasse} aria-hidden="true" focusable="false">
      {inhoud}
    </svg>
  )
}
