import { Fragment, type ReactElement, type ReactNode } from 'react'

/** Elements that React writes without looking at what they are. */
const GEWOON = new Set(
  (
    'a abbr b caption dd desc details div dl dt em figcaption figure footer h1 h2 h3 h4 header i li nav ol p section small span ' +
    'strong sub summary sup table tbody td tfoot th thead time tr ul ' +
    'circle defs ellipse g line path pattern polygon polyline rect svg text title tspan use'
  ).split(' '),
)

/** Attributes whose text is written as it is, by the name that JSX has for them. */
const NAMEN = new Map<string, string>([
  ...(
    'id role scope title lang d x y x1 x2 y1 y2 dx dy cx cy r rx ry fill stroke opacity transform points width height viewBox preserveAspectRatio focusable ' +
    'dateTime colSpan rowSpan patternUnits patternTransform target rel'
  )
    .split(' ')
    .map((naam): [string, string] => [naam, naam]),
  ['className', 'class'],
  ['tabIndex', 'tabindex'],
  ['fontSize', 'font-size'],
  ['fontWeight', 'font-weight'],
  ['strokeWidth', 'stroke-width'],
  ['strokeLinecap', 'stroke-linecap'],
  ['strokeLinejoin', 'stroke-linejoin'],
  ['strokeDasharray', 'stroke-dasharray'],
  ['textAnchor', 'text-anchor'],
])

/** Attributes that are there or not. */
const WEL_OF_NIET = new Set(['hidden', 'open'])

/** An address that does nothing but lead somewhere; React knows what else may stand in an `href`. */
const ADRES = /^(?:[/#?]|https:\/\/)/

type Rest = (element: ReactElement) => string

/**
 * The HTML of elements in which nothing is alive, letter for letter as React writes it (tests/componenten/als-html.test.tsx),
 * at a fraction of its cost: React is prepared for parts that wait, for the browser that takes over, and for every element of HTML.
 * What is not one of the plain elements and attributes above goes to `rest`, which is React itself.
 */
export function alsHtml(node: ReactNode, rest: Rest): string {
  if (typeof node === 'string') return ontsnap(node)
  if (typeof node === 'number') return String(node)
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'object' && 'props' in node) return element(node as ReactElement<Props>, rest)
  if (typeof node === 'object' && Symbol.iterator in node) {
    let uit = ''
    for (const kind of node) uit += alsHtml(kind, rest)
    return uit
  }
  throw new Error('This cannot stand in a static part of a page.')
}

type Props = Record<string, unknown> & { children?: ReactNode }

function element(wat: ReactElement<Props>, rest: Rest): string {
  const { props } = wat
  const type: unknown = wat.type
  if (typeof type === 'function') return alsHtml((type as (props: Props) => ReactNode)(props), rest)
  if (type === Fragment) return alsHtml(props.children, rest)
  if (typeof type !== 'string' || !GEWOON.has(type)) return rest(wat)
  let kop = `<${type}`
  for (const naam in props) {
    if (naam === 'children') continue
    const tekst = attribuut(naam, props[naam])
    if (tekst === null) return rest(wat)
    kop += tekst
  }
  return `${kop}>${alsHtml(props.children, rest)}</${type}>`
}

/** One attribute as it is written; null when React has to say. */
function attribuut(naam: string, waarde: unknown): string | null {
  if (waarde === undefined || waarde === null) return ''
  if (naam.startsWith('aria-') || naam.startsWith('data-')) {
    return typeof waarde === 'object' || typeof waarde === 'function' ? null : ` ${naam}="${ontsnap(String(waarde))}"`
  }
  if (WEL_OF_NIET.has(naam)) return waarde === true ? ` ${naam}=""` : waarde === false ? '' : null
  const bekend = naam === 'href' && typeof waarde === 'string' && ADRES.test(waarde) ? naam : NAMEN.get(naam)
  if (bekend === undefined) return null
  if (typeof waarde === 'string') return ` ${bekend}="${ontsnap(waarde)}"`
  return typeof waarde === 'number' && Number.isFinite(waarde) ? ` ${bekend}="${waarde}"` : null
}

const BIJZONDER = /["'&<>]/
const TEKENS: Record<string, string> = { '"': '&quot;', "'": '&#x27;', '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function ontsnap(tekst: string): string {
  return BIJZONDER.test(tekst) ? tekst.replaceAll(/["'&<>]/g, (teken) => TEKENS[teken] ?? '') : tekst
}
