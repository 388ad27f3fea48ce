'use client'

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { bewaarAlles, type Paginavan, PaginavanContext, VERLOPEN } from './concept'
import { knopKlas } from './knop'
import { Melding } from './melding'

/** Seconds: how long before the end the warning stands there, and when it is read out. */
const VOORAF = 120
const GEZEGD = [120, 60, 30, 10]
/** Milliseconds: after a page opens, because the server has just seen somebody, and when it does not answer. */
const EERST = 20_000
const KANAAL = 'poortwacht-sessie'

type Stand =
  | { soort: 'stil' }
  /** `einde`: signing in again is the only thing that helps */
  | { soort: 'bijna'; om: number; einde: boolean }
  | { soort: 'over'; bewaard: boolean }

/**
 * Stands around every page of a portal. Warns two minutes before the session ends, and covers the page when it is over, so that
 * nobody's data stays on a screen that was left. The server says how much time there really is, also for the other tabs.
 */
export function Sessiewacht({ van, children }: { van: Paginavan; children: ReactNode }) {
  const [stand, zetStand] = useState<Stand>({ soort: 'stil' })
  const laatst = useRef<Stand>(stand)
  laatst.current = stand
  /** when the server has to be asked again */
  const volgende = useRef(Number.POSITIVE_INFINITY)
  const eindigt = useRef(false)
  const { gebruiker, werkplek } = van

  const eindig = useCallback(async () => {
    if (eindigt.current) return
    eindigt.current = true
    volgende.current = Number.POSITIVE_INFINITY
    // Under cover first: what is on the screen is somebody's, whether or not it can be kept.
    zetStand({ soort: 'over', bewaard: false })
    zetStand({ soort: 'over', bewaard: await bewaarAlles() })
    eindigt.current = false
  }, [])

  const peil = useCallback(async () => {
    volgende.current = Date.now() + EERST
    const uit = await fetch(`/api/sessie?${new URLSearchParams({ gebruiker, werkplek })}`).catch(() => null)
    if (uit?.status === 401) return await eindig()
    const was = laatst.current
    if (!uit?.ok) {
      // No answer: what was said last still counts.
      if (was.soort === 'bijna' && was.om <= Date.now()) await eindig()
      return
    }
    // Signed in again in another tab, as the same one.
    if (was.soort === 'over' && was.bewaard) return location.reload()
    const { stil, einde }: { stil: number; einde: number } = await uit.json()
    const rest = Math.min(stil, einde)
    const isBijna = rest <= VOORAF
    volgende.current = Date.now() + (isBijna ? rest : rest - VOORAF) * 1000 + 500
    zetStand(isBijna ? { soort: 'bijna', om: Date.now() + rest * 1000, einde: einde <= stil } : { soort: 'stil' })
  }, [gebruiker, werkplek, eindig])

  useEffect(() => {
    volgende.current = Date.now() + EERST
    // Looks at the clock instead of waiting for one timer: a computer that slept is late by as long as it slept.
    const klok = window.setInterval(() => {
      if (Date.now() >= volgende.current) void peil()
    }, 1_000)
    const kanaal = new BroadcastChannel(KANAAL)
    kanaal.onmessage = () => void peil()
    const kijkWeer = () => {
      if (document.visibilityState === 'visible' && laatst.current.soort !== 'stil') void peil()
    }
    const terug = (gebeurtenis: PageTransitionEvent) => {
      if (gebeurtenis.persisted) void peil()
    }
    const verlopen = () => void eindig()
    window.addEventListener(VERLOPEN, verlopen)
    window.addEventListener('pageshow', terug)
    document.addEventListener('visibilitychange', kijkWeer)
    return () => {
      clearInterval(klok)
      kanaal.close()
      window.removeEventListener(VERLOPEN, verlopen)
      window.removeEventListener('pageshow', terug)
      document.removeEventListener('visibilitychange', kijkWeer)
    }
  }, [peil, eindig])

  async function blijf() {
    await fetch('/api/sessie', { method: 'POST' }).catch(() => null)
    const kanaal = new BroadcastChannel(KANAAL)
    kanaal.postMessage('gezien')
    kanaal.close()
    await peil()
  }

  async function opnieuw() {
    await bewaarAlles()
    location.assign(aanmelden('opnieuw'))
  }

  const isOver = stand.soort === 'over'
  return (
    <PaginavanContext value={van}>
      {stand.soort === 'bijna' && (
        <Waarschuwing om={stand.om} einde={stand.einde} opBlijf={blijf} opOpnieuw={opnieuw} opOm={peil} />
      )}
      {isOver && <Afgedekt bewaard={stand.bewaard} />}
      {/* Not a word of it in the page any more once everything is kept; until then it is hidden, with what was typed. */}
      {isOver && stand.bewaard ? null : <div className={isOver ? 'hidden' : 'contents'}>{children}</div>}
    </PaginavanContext>
  )
}

function aanmelden(reden: 'verlopen' | 'opnieuw'): string {
  return `/aanmelden?reden=${reden}&naar=${encodeURIComponent(location.pathname + location.search)}`
}

/** The last two minutes. Seen by the second, heard four times. */
function Waarschuwing({
  om,
  einde,
  opBlijf,
  opOpnieuw,
  opOm,
}: {
  om: number
  einde: boolean
  opBlijf: () => void
  opOpnieuw: () => void
  opOm: () => void
}) {
  const [rest, zetRest] = useState(() => seconden(om))
  useEffect(() => {
    const klok = window.setInterval(() => {
      const nu = seconden(om)
      zetRest(nu)
      if (nu <= 0) opOm()
    }, 1_000)
    return () => clearInterval(klok)
  }, [om, opOm])
  const gezegd = GEZEGD.filter((s) => s >= rest).at(-1) ?? VOORAF
  return (
    <section
      aria-label="Uw sessie"
      className="niet-afdrukken sticky top-0 z-10 flex flex-wrap items-center justify-center gap-x-5 gap-y-2 border-line border-b bg-soon-soft px-(--kantlijn) py-2.5"
    >
      <p aria-hidden="true">
        Over <strong className="font-semibold tabular-nums">{klok(rest)}</strong> wordt u afgemeld
        {einde ? ', want u bent al 12 uur aangemeld.' : ', omdat u niets doet.'}
      </p>
      <p role="status" className="sr-only">
        {`Over ${inWoorden(gezegd)} wordt u afgemeld. Wat u typte, wordt bewaard.`}
      </p>
      <button type="button" className={knopKlas('neven', true)} onClick={einde ? opOpnieuw : opBlijf}>
        {einde ? 'Opslaan en opnieuw aanmelden' : 'Aangemeld blijven'}
      </button>
    </section>
  )
}

/** Instead of the page: nothing of anybody, and the way back. */
function Afgedekt({ bewaard }: { bewaard: boolean }) {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [])
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col gap-5 px-4 pt-20 pb-16">
      <h1 ref={kop} tabIndex={-1} className="text-title font-bold outline-none">
        U bent afgemeld
      </h1>
      <p>
        U was een tijd niet actief, of uw sessie is beëindigd. Deze pagina is afgedekt, zodat niemand anders kan
        meelezen.
      </p>
      {bewaard ? (
        <p>Wat u had getypt is bewaard. Meld u weer aan, dan gaat u verder waar u was.</p>
      ) : (
        <Melding soort="letop">
          Wat u als laatste typte is nog niet bewaard. Laat dit venster open en meld u aan in een nieuw venster; kom dan
          hier terug.
        </Melding>
      )}
      <div>
        <a href={aanmelden('verlopen')} className={knopKlas('hoofd')} target={bewaard ? undefined : '_blank'}>
          Opnieuw aanmelden
        </a>
      </div>
    </main>
  )
}

const seconden = (om: number) => Math.max(0, Math.ceil((om - Date.now()) / 1000))
const klok = (s: number) => `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`
const inWoorden = (s: number) => (s >= 120 ? 'twee minuten' : s >= 60 ? 'een minuut' : `${s} seconden`)
