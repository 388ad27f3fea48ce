'use client'

import '@fontsource-variable/source-sans-3'
import './globals.css'
import { Storing } from '@/components/storing'

/** The same, for a fault in the outermost layout; it replaces the whole document. */
export default function AlgeheleFout({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="nl">
      <body>
        <title>Er ging iets mis · Poortwacht</title>
        <Storing kenmerk={error.digest} />
      </body>
    </html>
  )
}
