import { randomUUID } from 'node:crypto'
import { actiesVanBouw } from './bouw'
import { type Drager, gaatNaar, type Plek, roepActie, staatVan, type Velden } from './ruw'

/** Does something as it should be done, answering every question with yes; gives the page that follows. */
export async function doe(app: Plek, drager: Drager, actie: string, pad: string, velden: Velden): Promise<string> {
  const id = actiesVanBouw().get(actie) ?? ''
  const roep = (ja: Velden) =>
    roepActie(app, { pad, id, drager, velden: [...velden, ...ja, ['verzoek', randomUUID()]] })
  let antwoord = await roep([])
  const vragen = staatVan(antwoord)?.bevestigen ?? []
  if (vragen.length > 0) antwoord = await roep(vragen.map((vraag) => ['bevestigd', vraag]))
  const naar = gaatNaar(antwoord)
  if (naar === null) throw new Error(`${actie}: ${antwoord.status} ${antwoord.tekst.slice(0, 500)}`)
  return naar
}
