import type { ReactNode } from 'react'

/** One column at reading width, for forms and text. */
export function Kolom({ children }: { children: ReactNode }) {
  return <div className="flex w-full max-w-2xl flex-col gap-5">{children}</div>
}

/** Main part and a narrower side part; under one another on a small screen. */
export function TweeKolommen({ hoofd, zij }: { hoofd: ReactNode; zij: ReactNode }) {
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.85fr)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-5">{hoofd}</div>
      <div className="flex min-w-0 flex-col gap-5">{zij}</div>
    </div>
  )
}
