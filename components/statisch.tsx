import { headers } from 'next/headers'
import { after } from 'next/server'
import { cache, type ReactNode, use } from 'react'
import { klaargelegd } from './klaargelegd'
import { Statischdeel } from './statischdeel'

// Next refuses the ordinary import in a server component, as it cannot know that nothing here needs the browser.
const { renderToStaticMarkup } = await import('react-dom/server')

/** The keys of this request; what was laid ready under them is taken away when the answer was sent. */
const totHetEinde = cache((): string[] => {
  const sleutels: string[] = []
  after(() => {
    for (const sleutel of sleutels) klaargelegd.delete(sleutel)
  })
  return sleutels
})

/** What this request asked for (sec-fetch-dest), once the frame has looked. */
const gevraagd = cache((): { doel?: string | null } => ({}))

/** Looks what was asked for, while the page is read: a part that has to wait for it becomes a piece of its own that the rest waits for. */
export async function bereidStatisch(): Promise<void> {
  gevraagd().doel = (await headers()).get('sec-fetch-dest')
}

/**
 * A part of a page in which nothing is alive: links, tables, pictures, plain forms. React sends every element twice, as HTML
 * and as data for the browser; for a table of 50 rows the second costs more than all else together. This part is sent as
 * HTML alone: the browser keeps what stands in the document. What is inside cannot hold a client component, and says so when
 * it does. The element around it does not take part in the layout.
 */
export function Statisch({ children }: { children: ReactNode }) {
  const doel = gevraagd().doel ?? use(headers()).get('sec-fetch-dest')
  const html = renderToStaticMarkup(children)
  // A navigation inside the page, or the answer to an action, has no document: then the data must hold the text.
  if (doel !== 'document') return <Statischdeel html={html} />
  const sleutel = crypto.randomUUID()
  klaargelegd.set(sleutel, html)
  totHetEinde().push(sleutel)
  return <Statischdeel sleutel={sleutel} />
}
