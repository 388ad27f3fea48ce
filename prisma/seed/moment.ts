import type { Dag } from '@/lib/wet/kalender'
import type { Toeval } from './toeval'

/** A moment on a day, in office hours; never after `nu`. As ISO text, in UTC. */
export function moment(t: Toeval, op: Dag, nu: Date, uren: [van: number, totEnMet: number] = [8, 16]): string {
  const uur = String(t.tussen(uren[0], uren[1])).padStart(2, '0')
  const minuut = String(t.tussen(0, 59)).padStart(2, '0')
  const gewoon = new Date(`${op}T${uur}:${minuut}:00+01:00`)
  return (gewoon < nu ? gewoon : new Date(nu.getTime() - t.tussen(0, 600) * 1000)).toISOString()
}
