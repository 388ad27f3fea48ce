import { z } from 'zod'

/** Long, and nothing more: what people add to satisfy a rule ("1!") is what a guesser adds too. */
export const nieuwWachtwoordSchema = z
  .string({ error: 'Kies een wachtwoord.' })
  .min(1, 'Kies een wachtwoord.')
  .refine(
    (tekst) => [...tekst].length >= 12,
    'Dit wachtwoord is te kort. Gebruik ten minste 12 tekens, zoals een paar woorden achter elkaar.',
  )
  .max(200, 'Dit wachtwoord is te lang: hoogstens 200 tekens.')

const RIJEN = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azerty', 'qwertz']

// What is tried first. A password made of these words, digits and signs only is no secret, however long it is.
const GEWOON =
  'admin administrator beheer geheim wachtwoord paswoord password passwort passw0rd p@ssword p@ssw0rd wachtw00rd welkom welcome w3lkom login inloggen aanmelden account toegang ' +
  'lente zomer herfst winter januari februari maart april mei juni juli augustus september oktober november december ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag nederland holland amsterdam rotterdam utrecht denhaag eindhoven ' +
  'ajax feyenoord psv voetbal iloveyou ikhouvanjou letmein monkey dragon master sunshine princess football baseball superman batman ' +
  'qwerty qwertyuiop azerty asdfgh asdfghjkl zxcvbnm test tester testtest demo voorbeeld example changeme verander standaard default ' +
  'poortwacht poortwachter verzuim arbodienst werkgever bedrijfsarts ziek hr mijn het de een is my the i you en and van voor'

const woorden = GEWOON.split(' ').sort((a, b) => b.length - a.length)
const ONS = 'poortwacht'

/**
 * Why a password is too easy to guess, in one sentence; null when it will do. Looks at what somebody would try who knows the
 * person: his name, his address, this site, words from every list of leaked passwords, runs of the keyboard.
 */
export function teMakkelijk(wachtwoord: string, wie: { naam: string; email: string }): string | null {
  const klein = vlak(wachtwoord)
  const eigen = [...wie.naam.split(/[\s-]+/), wie.email, ...wie.email.split(/[@.\-_+]/)]
    .map(vlak)
    .filter((deel) => deel.length >= 4)
  if (eigen.some((deel) => klein.includes(deel)))
    return 'In dit wachtwoord staat uw naam of e-mailadres. Kies iets dat niemand over u weet.'
  if (klein.includes(ONS)) return 'In dit wachtwoord staat de naam van deze site. Kies iets anders.'
  if (new Set(klein).size < 5 || herhaalt(klein))
    return 'Dit wachtwoord herhaalt dezelfde tekens. Gebruik een paar verschillende woorden.'
  if (kaal(klein) === '')
    return 'Dit wachtwoord is makkelijk te raden. Gebruik een paar woorden die niets met elkaar te maken hebben.'
  return null
}

/** Lower case without accents. */
function vlak(tekst: string): string {
  return tekst.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** A short piece, over and over. */
function herhaalt(tekst: string): boolean {
  for (let n = 1; n <= 6; n++) {
    const stuk = tekst.slice(0, n)
    if (stuk.repeat(Math.ceil(tekst.length / n)).slice(0, tekst.length) === tekst) return true
  }
  return false
}

/** What is left without runs, common words, digits and signs. A few letters of somebody's own do not save it. */
function kaal(tekst: string): string {
  let rest = tekst.replaceAll('@', 'a')
  for (const rij of RIJEN) {
    for (const richting of [rij, [...rij].reverse().join('')]) {
      for (let lengte = richting.length; lengte >= 4; lengte--) {
        for (let begin = 0; begin + lengte <= richting.length; begin++)
          rest = rest.replaceAll(richting.slice(begin, begin + lengte), ' ')
      }
    }
  }
  for (const woord of woorden)
    rest = rest.replaceAll(woord.length < 4 ? new RegExp(`(?<![a-z])${woord}(?![a-z])`, 'g') : woord, ' ')
  const letters = rest.replaceAll(/[\d\s\p{P}\p{S}]/gu, '')
  return letters.length <= 2 ? '' : letters
}
