import type { Bestandsoort } from './begrippen'

const LANGST = 120

/**
 * The name of a file as it may be shown and saved: no path, no invisible or turning characters, not too long, and with the extension that
 * its content has. What a browser sends as a name is only text.
 */
export function schoneNaam(gegeven: string, soort: Bestandsoort): string {
  const zonderPad = gegeven.split(/[/\\]/).at(-1) ?? ''
  const kaal = zonderPad
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/^[. ]+|[. ]+$/g, '')
  const kort = [...kaal].slice(0, LANGST).join('').trim()
  return `${kort === '' ? 'Bestand' : kort}.${soort}`
}
