'use client'

import { Storing } from '@/components/storing'

/** Everything nobody expected ends here; what broke stands in the server's log under the same number. */
export default function Fout({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Storing kenmerk={error.digest} opnieuw={reset} />
}
