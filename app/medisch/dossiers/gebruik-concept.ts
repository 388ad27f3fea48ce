'use client'

import { type RefObject, useEffect, useState } from 'react'
import { isAlGetypt } from '@/components/concept'

/** How long after the last key a draft is sent. */
const WACHT = 2_500

export type Conceptstand = { soort: 'stil' } | { soort: 'bewaard'; om: string } | { soort: 'mislukt'; tekst: string }

const MISLUKT = 'Niet bewaard: er is geen verbinding. Wij proberen het opnieuw; houd deze pagina open.'
const VERLOPEN =
  'Niet bewaard: uw aanmelding is verlopen. Houd deze pagina open, meld u in een ander tabblad opnieuw aan en typ dan verder.'

/**
 * Sends what is typed in a form of a medical file to the server every few seconds, where it is encrypted. Only what the server
 * confirmed is called saved. Nothing is kept in the browser.
 */
export function useConcept(
  formulier: RefObject<HTMLFormElement | null>,
  dossierId: string,
  soort: string,
  velden: readonly string[],
): Conceptstand {
  const [stand, zet] = useState<Conceptstand>({ soort: 'stil' })
  const namen = velden.join('|')
  useEffect(() => {
    const vorm = formulier.current
    if (!vorm) return
    let wekker: ReturnType<typeof setTimeout> | undefined
    // On a slow phone somebody types before the script is there: that is not what the server knows.
    const alGetypt = isAlGetypt(vorm)
    let laatst = alGetypt ? '' : lees(vorm, namen)
    let bezig = false
    let weg = false

    async function stuur(blijvend = false): Promise<void> {
      clearTimeout(wekker)
      if (!vorm) return
      const nu = lees(vorm, namen)
      if (nu === laatst || (bezig && !blijvend)) {
        if (bezig) plan()
        return
      }
      bezig = true
      try {
        const antwoord = await fetch(`/medisch/dossiers/${dossierId}/concept`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ soort, velden: JSON.parse(nu) as unknown }),
          keepalive: blijvend,
          redirect: 'manual',
        })
        if (weg) return
        if (antwoord.ok) {
          laatst = nu
          const { op } = (await antwoord.json()) as { op: string }
          zet({ soort: 'bewaard', om: op })
        } else {
          zet({ soort: 'mislukt', tekst: antwoord.status === 401 ? VERLOPEN : MISLUKT })
          plan(5_000)
        }
      } catch {
        if (weg) return
        zet({ soort: 'mislukt', tekst: MISLUKT })
        plan(5_000)
      } finally {
        bezig = false
        if (!weg && vorm && lees(vorm, namen) !== laatst) plan()
      }
    }
    function plan(na = WACHT): void {
      clearTimeout(wekker)
      wekker = setTimeout(() => void stuur(), na)
    }
    if (alGetypt) plan()
    const getypt = () => plan()
    const verlaten = () => void stuur(true)
    const waarschuw = (gebeurtenis: BeforeUnloadEvent) => {
      if (vorm && lees(vorm, namen) !== laatst && !verzonden) gebeurtenis.preventDefault()
    }
    let verzonden = false
    const verzend = () => {
      verzonden = true
      clearTimeout(wekker)
    }
    vorm.addEventListener('input', getypt)
    vorm.addEventListener('submit', verzend)
    window.addEventListener('pagehide', verlaten)
    window.addEventListener('beforeunload', waarschuw)
    return () => {
      weg = true
      clearTimeout(wekker)
      vorm.removeEventListener('input', getypt)
      vorm.removeEventListener('submit', verzend)
      window.removeEventListener('pagehide', verlaten)
      window.removeEventListener('beforeunload', waarschuw)
    }
  }, [formulier, dossierId, soort, namen])
  return stand
}

/** The fields of the form as JSON, so that two moments can be compared. */
function lees(vorm: HTMLFormElement, namen: string): string {
  const gegevens = new FormData(vorm)
  return JSON.stringify(
    Object.fromEntries(
      namen.split('|').map((naam) => {
        const waarde = gegevens.get(naam)
        return [naam, typeof waarde === 'string' ? waarde : '']
      }),
    ),
  )
}
