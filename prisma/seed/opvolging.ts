import { plusDagen } from '@/lib/wet/kalender'
import type { Nu } from './rijen'
import { type Oogst, type Rij, voegToe } from './schrijf'
import type { Toeval } from './toeval'
import type { Mens } from './verloop'

const TAKEN = [
  ['arbodienst', 'Vragen hoe het met het rooster gaat'],
  ['werkgever', 'Aangepaste taken op papier zetten'],
  ['werknemer', 'Voorstel doen voor de uren'],
] as const

const ADVIEZEN = [
  ['werkplek', 'Begin met taken zonder tillen en bouw daarna op.', null],
  ['mediation', 'Kies samen een bemiddelaar.', 'niet'],
  ['spoor2', 'Kijk naast het eigen werk ook naar werk elders.', 'gevolgd'],
  ['arbeidsdeskundig', 'Laat onderzoeken welk werk past.', 'deels'],
] as const

/** Tasks beside the milestones and advice, with what the werkgever did with it, in cases that run for some time. */
export function maakOpvolging(
  t: Toeval,
  oogst: Oogst,
  { vandaag, nu }: Nu,
  arbodienstId: string,
  consultant: Mens,
): void {
  const lopend = t.schud(
    (oogst.get('verzuimgeval') ?? []).filter(
      (g) =>
        g.arbodienstId === arbodienstId &&
        g.toestand === 'open' &&
        g.verzuimconsultantId === consultant.id &&
        String(g.eersteZiektedag) <= plusDagen(vandaag, -60),
    ),
  )
  const door = { doorId: consultant.id, doorNaam: consultant.naam }
  const op = (dagen: number) => new Date(nu.getTime() - dagen * 86_400_000).toISOString()
  const acties = lopend.slice(0, 9).map((g, i): Rij => {
    const [kant, wat] = TAKEN[i % 3] ?? TAKEN[0]
    const gedaan = i > 6
    return {
      id: t.uuid(),
      werkgeverId: g.werkgeverId,
      arbodienstId,
      gevalId: g.id,
      kant,
      soort: 'afspraak',
      wat,
      uiterlijk: plusDagen(vandaag, i * 3 - 4),
      gedaanOp: gedaan ? vandaag : null,
      gedaanDoor: gedaan ? consultant.naam : null,
      ...door,
      op: op(7),
    }
  })
  const adviezen: Rij[] = []
  const opvolgingen: Rij[] = []
  for (const [i, g] of lopend.slice(3, 11).entries()) {
    const [soort, toelichting, uitkomst] = ADVIEZEN[i % 4] ?? ADVIEZEN[0]
    const id = t.uuid()
    const bij = { werkgeverId: g.werkgeverId, arbodienstId, gevalId: g.id }
    adviezen.push({ id, ...bij, soort, toelichting, uiterlijk: plusDagen(vandaag, i - 3), ...door, op: op(21) })
    if (uitkomst !== null)
      opvolgingen.push({
        ...bij,
        adviesId: id,
        uitkomst,
        op: plusDagen(vandaag, -6),
        reden: uitkomst === 'gevolgd' ? null : 'Er is nu geen plek op de afdeling.',
        doorId: g.werkgeverId,
        doorNaam: 'HR',
        vastgelegdOp: op(6),
      })
  }
  voegToe(oogst, { actie: acties, advies: adviezen, adviesopvolging: opvolgingen })
}
