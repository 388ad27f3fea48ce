import type { ReactNode } from 'react'
import { type KnopSoort, knopKlas } from './knop'

/**
 * A button that asks before it does: opens a small window (a native popover, so without JavaScript) with the question,
 * the form that carries it out, and a way back. With `open` it stands in the page itself: for a form that was refused,
 * so that its message is seen also after the page was loaded anew.
 */
export function Bevestig({
  id,
  knop,
  soort = 'gevaar',
  klein,
  titel,
  open = false,
  children,
}: {
  /** unique on the page */
  id: string
  /** text of the button that asks */
  knop: string
  soort?: KnopSoort
  klein?: boolean
  titel: string
  open?: boolean
  /** explanation and the form with its own submit button */
  children: ReactNode
}) {
  const kop = (
    <h2 id={`${id}-titel`} className="text-heading font-bold">
      {titel}
    </h2>
  )
  const inhoud = <div className="mt-3 flex flex-col gap-4">{children}</div>
  const vak = 'rounded-card border border-line bg-card p-5 text-ink'
  if (open)
    return (
      <section id={id} aria-labelledby={`${id}-titel`} className={`w-full ${vak}`}>
        {kop}
        {inhoud}
      </section>
    )
  return (
    <>
      <button type="button" popoverTarget={id} className={knopKlas(soort, klein)}>
        {knop}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-titel`}
        className={`bevestig fixed inset-0 m-auto h-fit w-[min(32rem,calc(100vw-2rem))] shadow-menu ${vak}`}
      >
        {kop}
        {inhoud}
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          className={`${knopKlas('stil')} mt-2 w-full`}
        >
          Toch niet
        </button>
      </div>
    </>
  )
}
