import fc from 'fast-check'
import { createElement, Fragment, type ReactElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { alsHtml } from '@/components/als-html'

const hier = (node: ReactNode) => alsHtml(node, renderToStaticMarkup)

/** A component of one's own. */
const Onderdeel = ({ children }: { children?: ReactNode }) => children

/** What people type and what attackers do, with the characters that end a text or an attribute. */
const tekst = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '<script>alert(1)</script>', '"\'>&amp;', '\u0000', 'É’–€', '\u202eabc', '&lt;'),
)
const adres = fc.oneof(
  // React warns at length about an empty one
  tekst.filter((t) => t !== ''),
  fc.constantFrom(
    '/a?b=1&c="2"',
    '#x',
    '?na=1',
    'https://wetten.nl/?a&b',
    'javascript:alert(1)',
    ' java\nscript:x',
    'mailto:a@b.nl',
  ),
)
const attributen = fc.record(
  {
    id: tekst,
    className: tekst,
    role: tekst,
    title: tekst,
    href: adres,
    hidden: fc.boolean(),
    open: fc.oneof(fc.boolean(), tekst),
    tabIndex: fc.integer(),
    strokeWidth: fc.oneof(fc.double(), tekst),
    x: fc.oneof(fc.double(), fc.constant(null)),
    viewBox: tekst,
    'aria-hidden': fc.oneof(fc.boolean(), tekst),
    'data-kop': fc.oneof(tekst, fc.constant(undefined), fc.integer()),
    colSpan: fc.integer(),
    disabled: fc.boolean(),
    htmlFor: tekst,
    dir: tekst,
  },
  { requiredKeys: [] },
)
const soort = fc.constantFrom(
  'div',
  'span',
  'a',
  'td',
  'p',
  'li',
  'svg',
  'path',
  'text',
  'details',
  'label',
  'em',
  'section',
  'option',
)

const { boom } = fc.letrec<{ boom: ReactNode; el: ReactElement }>((tie) => ({
  boom: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    tekst,
    fc.constantFrom<ReactNode>(null, undefined, true, false, 0, -0, 1.5),
    tie('el'),
    fc.array(tie('boom'), { maxLength: 4 }).map((kinderen) => createElement(Fragment, null, ...kinderen)),
    fc.array(tie('boom'), { maxLength: 3 }).map((kinderen) => createElement(Onderdeel, null, ...kinderen)),
  ),
  el: fc
    .tuple(soort, attributen, fc.array(tie('boom'), { maxLength: 4 }))
    .map(([naam, props, kinderen]) => createElement(naam, props, ...kinderen)),
}))

test('a static part is written letter for letter as React writes it', () => {
  fc.assert(
    fc.property(boom, (node) => {
      expect(hier(node)).toBe(renderToStaticMarkup(node))
    }),
    { numRuns: 2_000 },
  )
})

test('what is not plain is left to React: forms with their values, HTML that is put in, a component that React wraps', () => {
  const formulier = createElement(
    'form',
    { action: '/x', method: 'get' },
    createElement(
      'select',
      { defaultValue: 'b', name: 'k' },
      createElement('option', { value: 'a' }, 'A'),
      createElement('option', { value: 'b' }, 'B'),
    ),
    createElement('input', { defaultValue: '"', defaultChecked: true, type: 'checkbox' }),
    createElement('textarea', { defaultValue: '\n<' }),
  )
  for (const node of [
    formulier,
    // biome-ignore lint/security/noDangerouslySetInnerHtml: what React does with it is what is compared
    createElement('div', { dangerouslySetInnerHTML: { __html: '<b>x</b>' } }),
    createElement('p', { style: { color: 'red' }, suppressHydrationWarning: true }, 'x'),
    createElement('div', null, createElement('br'), createElement('pre', null, '\nx')),
  ])
    expect(hier(node)).toBe(renderToStaticMarkup(node))
})

test('what waits or is no element is refused', () => {
  expect(() => hier(Promise.resolve('x'))).toThrow()
  expect(() => hier({ geen: 'element' } as unknown as ReactNode)).toThrow()
})
