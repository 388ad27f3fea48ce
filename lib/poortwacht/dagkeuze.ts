/** A form with a day that is a quick choice or, at "anders", the text field behind it (components/datumveld.tsx). */
export function metDagkeuze(naam: string) {
  return (ruw: unknown): unknown => {
    if (typeof ruw !== 'object' || ruw === null) return ruw
    const vorm = ruw as Record<string, unknown>
    const keuze = vorm[naam]
    return keuze === undefined || keuze === '' || keuze === 'anders' ? { ...vorm, [naam]: vorm[`${naam}Anders`] } : vorm
  }
}
