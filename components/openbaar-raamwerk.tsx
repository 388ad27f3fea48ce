import type { ReactNode } from 'react'
import { Logo } from './logo'
import { Overslaan } from './overslaan'

/** The frame before sign-in: the logo and one narrow column. */
export function OpenbaarRaamwerk({ children }: { children: ReactNode }) {
  return (
    <>
      <Overslaan />
      <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col gap-6 px-4 pt-10 pb-16 sm:pt-20">
        <header>
          <Logo />
        </header>
        <main id="inhoud" tabIndex={-1} className="flex flex-col gap-5 outline-none">
          {children}
        </main>
      </div>
    </>
  )
}
