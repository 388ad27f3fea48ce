import type { ReactNode } from 'react'
import { klas } from './klas'

/** One column at reading width, for forms and text. */
export function Kolom({ children }: { children: ReactNode }) {
  return <div className="flex w-full max-w-2xl flex-col gap-5">{children}</div>
}

/**
 * Main part and a narrower side part; under one another on a small screen. `eerst` is what one wants to see before anything
 * else: above all on a small screen, at the head of the side part on a large one.
 */
export function TweeKolommen({ eerst, hoofd, zij }: { eerst?: ReactNode; hoofd: ReactNode; zij: ReactNode }) {
  const metEerst = eerst !== undefined
  return (
    <div
      className={klas(
        'grid items-start gap-5 lg:grid-cols-[minmax(0,1.85fr)_minmax(0,1fr)]',
        metEerst && 'lg:grid-rows-[auto_1fr]',
      )}
    >
      {eerst && <div className="flex min-w-0 flex-col empty:hidden lg:col-start-2">{eerst}</div>}
      <div className={klas('flex min-w-0 flex-col gap-5', metEerst && 'lg:col-start-1 lg:row-span-2 lg:row-start-1')}>
        {hoofd}
      </div>
      <div className={klas('flex min-w-0 flex-col gap-5', metEerst && 'lg:col-start-2')}>{zij}</div>
    </div>
  )
}
