import { z } from 'zod'
import { toonbaar } from '@/lib/organisatie/inlezen/keur-rijen'
import { alsKopnaam } from '@/lib/organisatie/inlezen/kolommen'
import { type Csvrij, keurAantal, splitsCsv } from '@/lib/organisatie/inlezen/splits'
import { tekst } from '@/lib/organisatie/velden-schema'
import { Weigering } from '@/lib/weigering'
import { alsCode, CASVORM } from '@/lib/wet/diagnosecode'

/** Errors that are kept to show; the rest is counted. */
const MEESTE_FOUTEN = 200
/** Names for the two columns, as alsKopnaam makes them. */
const CODE = ['code', 'cascode', 'diagnosecode', 'codecas']
const OMSCHRIJVING = ['omschrijving', 'diagnose', 'naam', 'benaming', 'betekenis', 'tekst', 'codetekst']

const omschrijvingSchema = tekst('Zet achter de code wat hij betekent.', 200)

/** What is kept of a list that was read, until it is confirmed. */
export const codelijstSchema = z.object({
  codes: z.array(z.object({ code: z.string(), omschrijving: z.string() })),
  /** the first so many; `aantalFouten` counts all */
  fouten: z.array(z.object({ rij: z.number().int(), waarde: z.string(), fout: z.string() })),
  aantalFouten: z.number().int(),
})
export type Codelijst = z.output<typeof codelijstSchema>

/** Reads a CSV of codes with what they mean, and says of each row that is wrong what to do about it. Refuses what is no such list. */
export function keurCodelijst(bytes: Uint8Array): Codelijst {
  const { kop, rijen } = splitsCsv(bytes, (namen) => (kolommenIn(namen) ? 2 : 0))
  const kolommen = kolommenIn(kop)
  if (!kolommen) throw new Weigering('codelijstZonderKop')
  keurAantal(rijen)
  return keurRijen(rijen, kolommen)
}

interface Kolommen {
  code: number
  omschrijving: number
  /** how many the first row has */
  breedte: number
}

function kolommenIn(kop: readonly string[]): Kolommen | null {
  const namen = kop.map(alsKopnaam)
  const code = namen.findIndex((naam) => CODE.includes(naam))
  const omschrijving = namen.findIndex((naam) => OMSCHRIJVING.includes(naam))
  return code < 0 || omschrijving < 0 ? null : { code, omschrijving, breedte: kop.length }
}

function keurRijen(rijen: readonly Csvrij[], kolommen: Kolommen): Codelijst {
  const uit: Codelijst = { codes: [], fouten: [], aantalFouten: 0 }
  const eerder = new Map<string, number>()
  for (const { rij, cellen } of rijen) {
    const fout = (waarde: string, wat: string) => {
      uit.aantalFouten += 1
      if (uit.fouten.length < MEESTE_FOUTEN) uit.fouten.push({ rij, waarde: toonbaar(waarde), fout: wat })
    }
    const ruw = cellen[kolommen.code] ?? ''
    const code = alsCode(ruw)
    const dubbel = eerder.get(code)
    const omschrijving = omschrijvingSchema.safeParse(cellen[kolommen.omschrijving] ?? '')
    if (!CASVORM.test(code)) fout(ruw, 'Een code is een letter en drie cijfers, bijvoorbeeld L101.')
    else if (dubbel !== undefined) fout(code, `Deze code staat ook op rij ${dubbel}. Haal een van beide rijen weg.`)
    else if (!omschrijving.success)
      fout(cellen[kolommen.omschrijving] ?? '', omschrijving.error.issues[0]?.message ?? 'Kijk dit na.')
    else if (cellen.slice(kolommen.breedte).some((cel) => cel.trim() !== ''))
      fout(
        cellen.join(' '),
        'Hier staan meer vakken dan in de kopregel. Zet tekst met een scheidingsteken tussen aanhalingstekens.',
      )
    else uit.codes.push({ code, omschrijving: omschrijving.data })
    eerder.set(code, dubbel ?? rij)
  }
  return uit
}
