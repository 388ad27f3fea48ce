import { Melding } from './melding'

/** What just went well, by the word that the address ends with; nothing for a word that is none of these. */
export function Gelukt({ wat, zinnen }: { wat: unknown; zinnen: Readonly<Record<string, string>> }) {
  if (typeof wat !== 'string' || !Object.hasOwn(zinnen, wat)) return null
  return (
    <Melding soort="gelukt" live>
      {zinnen[wat]}
    </Melding>
  )
}
