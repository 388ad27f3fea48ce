/**
 * Finds what an employer may not write down: words about illness, complaints or treatment, and a citizen service number.
 * A warning, not a judge: it misses things and is now and then wrong, so it asks and does not refuse.
 */

/**
 * Whole words and phrases, by theme; a star stands for any ending ("depressie*" also finds "depressies"). Words that the
 * handing over of work needs in another meaning are left out: "klacht" of a customer, "overgang", "overgeven", "echo", "ms".
 */
const WOORDEN = [
  // illness
  `ziektebeeld, diagnose*, griep*, buikgriep, corona, covid*, koorts*, verkouden*, ontsteking*, longontsteking*, blaasontsteking*,
   bronchitis, astma*, copd, kanker*, borstkanker*, huidkanker*, tumor*, leukemie, diabetes, suikerziekte, epilepsie*, epileptisch*,
   hartinfarct*, hartaanval*, hartfalen, hartklacht*, hartpatiënt*, beroerte*, herseninfarct*, cva, hernia*, artrose, artritis, reuma*,
   fibromyalgie, migraine*, hersenschudding*, hersenletsel, whiplash*, multiple sclerose, parkinson*, alzheimer*, dementie, hiv, aids,
   hepatitis, ziekte van lyme, ziekte van crohn, colitis, allergie*, eczeem, psoriasis, bloedarmoede, trombose, longembolie`,
  // mind
  `burn-out*, burnout*, overspannen*, depressie*, depressief, psychose*, psychotisch*, psychisch*, psychiatri*, psychiater*, psycholoog*,
   psychologisch*, angststoornis*, angstklacht*, paniekaanval*, paniekstoornis*, ptss, trauma*, getraumatiseerd*, borderline, bipolair*,
   schizofreni*, adhd, autisme, autistisch*, eetstoornis*, anorexia, boulimia, verslaving*, verslaafd*, alcoholprobleem*, alcoholist*,
   zelfmoord*, suïcid*, suicid*, stressklacht*, spanningsklacht*, rouwverwerking`,
  // complaints
  `rugklacht*, nekklacht*, knieklacht*, schouderklacht*, pijnklacht*, maagklacht*, gezondheidsklacht*, medische klacht*,
   lichamelijke klacht*, psychische klacht*, rugpijn, nekpijn, hoofdpijn*, buikpijn, keelpijn, kiespijn, pijn, misselijk*, diarree,
   duizelig*, vermoeidheid*, oververmoeid*, slapeloos*, rsi, gebroken been, gebroken arm, gebroken enkel, gebroken pols, gebroken heup,
   gebroken voet, gebroken hand, gebroken schouder, gebroken sleutelbeen, botbreuk*, beenbreuk*, armbreuk*, fractuur, fracturen,
   verstuikt*, gekneusd*, kneuzing*, blessure*`,
  // pregnancy
  `zwanger*, miskraam*, miskramen, abortus, ivf, bevalling*, bekkenklacht*, in de overgang, overgangsklacht*, menstruatie*, endometriose`,
  // treatment
  `operatie, operaties, hartoperatie*, knieoperatie*, heupoperatie*, rugoperatie*, geopereerd*, chemo*, bestraling*, bestraald*,
   medicijn*, medicatie*, antibiotica, antidepressiva, pijnstiller*, morfine, therapie*, therapeut*, fysiotherapie*, fysiotherapeut*,
   fysio, ggz, huisarts*, chirurg*, oncologie, oncoloog, cardiologie, cardioloog, neurologie, neuroloog, orthopeed*, gynaecolo*,
   revalidatie, revalidatietraject*, revalideren, revalideert, ziekenhuisopname*, opgenomen in het ziekenhuis, spoedeisende hulp, mri,
   ct-scan, röntgen*, rontgen*, prothese*, afkick*`,
].flatMap((thema) => thema.split(',').map((woord) => woord.trim().replace(/\s+/g, ' ')))

const ALTERNATIEVEN = WOORDEN.map((woord) => woord.replace(/ /g, '\\s+').replace(/\*$/, '\\p{L}*')).join('|')
const PATROON = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ALTERNATIEVEN})(?![\\p{L}\\p{N}])`, 'giu')

/** The medical words in a text as they stand there, each once, in order; empty when there are none. */
export function medischeWoorden(tekst: string): string[] {
  const gevonden = new Map<string, string>()
  for (const [woord] of tekst.normalize('NFC').matchAll(PATROON)) gevonden.set(woord.toLowerCase(), woord)
  return [...gevonden.values()]
}

/** Weights of the eleven test of a citizen service number (BSN). */
const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const
const NEGEN_CIJFERS = /(?<!\d)\d(?:[ .-]?\d){7,8}(?!\d)/g

/** Is this a number that passes the eleven test of the BSN? Eight digits count with a zero in front. */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{8,9}$/.test(cijfers)) return false
  const negen = cijfers.padStart(9, '0')
  if (/^0+$/.test(negen)) return false
  return GEWICHTEN.reduce((som, gewicht, i) => som + gewicht * Number(negen[i]), 0) % 11 === 0
}

/** Does the text hold something that looks like a BSN? A day such as 21-11-2026 does not. */
export function bevatBsn(tekst: string): boolean {
  return [...tekst.matchAll(NEGEN_CIJFERS)].some(
    ([stuk]) => !/^\d{1,2}[-. ]\d{1,2}[-. ]\d{4}$/.test(stuk) && isBsn(stuk.replace(/\D/g, '')),
  )
}

/** The questions to ask before free text is saved; empty when there is nothing to ask. `veld` is how the screen calls it. */
export function vraagOverTekst(veld: string, tekst: string | null): string[] {
  if (tekst === null) return []
  const woorden = medischeWoorden(tekst)
  const vragen: string[] = []
  if (woorden.length > 0) {
    const opsomming = woorden
      .slice(0, 5)
      .map((w) => `"${w}"`)
      .join(', ')
    vragen.push(
      `Bij ${veld} staat ${opsomming}. Oorzaak, klachten en behandeling mag u niet vastleggen. Haal dat weg, of bevestig dat het geen medische informatie is.`,
    )
  }
  if (bevatBsn(tekst)) {
    vragen.push(
      `Bij ${veld} staat een getal dat op een burgerservicenummer lijkt. Dat mag hier niet staan. Haal het weg, of bevestig dat het iets anders is.`,
    )
  }
  return vragen
}
