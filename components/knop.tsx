import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './icoon'
import { klas } from './klas'

/** hoofd: the next step (at most one or two on a screen); neven: beside it; gevaar: undoes or removes; stil: a link. */
export type KnopSoort = 'hoofd' | 'neven' | 'gevaar' | 'stil'

const huid: Record<KnopSoort, string> = {
  hoofd: 'bg-act text-on-act border-act hover:bg-act-strong hover:border-act-strong',
  neven: 'bg-card text-act border-act hover:bg-act-soft',
  gevaar: 'bg-card text-late border-late hover:bg-late-soft',
  stil: 'border-transparent text-act underline underline-offset-[0.2em] hover:bg-act-soft',
}

/** The classes of a button, for the rare element that is neither of the components below. */
export function knopKlas(soort: KnopSoort, klein = false, vol = false): string {
  return klas(
    'inline-flex items-center justify-center gap-2 rounded-field border font-semibold text-center transition-colors',
    'disabled:opacity-60 disabled:cursor-not-allowed aria-disabled:opacity-60',
    klein ? 'min-h-9 py-1 text-sm' : 'min-h-11 py-2',
    soort === 'stil' ? (vol ? 'px-3' : '-mx-1.5 px-1.5') : klein ? 'px-3' : 'px-4',
    vol && 'w-full',
    huid[soort],
  )
}

interface Uiterlijk {
  soort?: KnopSoort
  /** for use in a row of a table */
  klein?: boolean
  /** as wide as its column */
  vol?: boolean
  icoon?: IcoonNaam
  children: ReactNode
}

interface KnopEigenschappen extends Uiterlijk {
  type?: 'submit' | 'button' | 'reset'
  naam?: string
  waarde?: string
  uit?: boolean
  /** id of the form it belongs to, when it stands outside it */
  formulier?: string
  /** read out instead of the text, when several buttons on a page have the same text */
  label?: string
}

/** A plain button; for the submit button of a form use VerzendKnop, which shows that it is busy. */
export function Knop({
  soort = 'neven',
  klein,
  vol,
  icoon,
  children,
  type = 'button',
  naam,
  waarde,
  uit,
  formulier,
  label,
}: KnopEigenschappen) {
  return (
    <button
      type={type}
      name={naam}
      value={waarde}
      disabled={uit}
      form={formulier}
      aria-label={label}
      className={knopKlas(soort, klein, vol)}
    >
      {icoon && <Icoon naam={icoon} />}
      {children}
    </button>
  )
}

/** A link that looks like a button: goes to another page, changes nothing. */
export function KnopLink({
  href,
  soort = 'neven',
  klein,
  vol,
  icoon,
  label,
  children,
}: Uiterlijk & { href: string; label?: string }) {
  return (
    <a href={href} aria-label={label} className={knopKlas(soort, klein, vol)}>
      {icoon && <Icoon naam={icoon} />}
      {children}
    </a>
  )
}
