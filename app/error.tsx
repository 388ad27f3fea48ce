'use client'

import { Storing } from '@/components/storing'

/** Everything nobody expected ends here; what broke stands in the server's log under the same number. */
export default function Fout({ error }: { error: Error & { digest?: string } }) {
  return <Storing kenmerk={error.digest} />
}
