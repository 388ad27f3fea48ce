import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { z } from 'zod'
import { metDatabase } from './database'
import { asOwner } from './engine'

// npm run beheerder -- naam@bedrijf.nl "Voor- en achternaam": the first platformbeheerder of a new server, who invites everybody
// else. With --opnieuw the only one begins again, who lost his password or his phone.

const GEBRUIK = 'Gebruik: npm run beheerder -- naam@bedrijf.nl "Voor- en achternaam" [--opnieuw]'

const schema = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email('Dit is geen volledig e-mailadres.')),
  naam: z.string().trim().min(1, GEBRUIK).max(120, 'Deze naam is te lang.'),
  opnieuw: z.boolean(),
})

export const UITKOMSTEN = {
  uitgenodigd: 'De uitnodiging is onderweg: de link in de mail werkt 24 uur.',
  kanAanmelden: 'Deze persoon is platformbeheerder en kan zich aanmelden met het wachtwoord en de app die hij heeft.',
  geblokkeerd: 'Dit account is geblokkeerd; er is niets veranderd.',
  geenBeheerder: 'Dit is geen platformbeheerder; er is niets veranderd. Laat --opnieuw weg om hem aan te wijzen.',
  medisch:
    'Deze persoon heeft ook een medische rol. Laat twee beheerders van de arbodienst een nieuwe app goedkeuren; er is niets veranderd.',
  anderen: 'Er zijn andere platformbeheerders. Laat een van hen de nieuwe app goedkeuren; er is niets veranderd.',
} as const
export type Uitkomst = keyof typeof UITKOMSTEN

const uitkomst = z.enum(Object.keys(UITKOMSTEN) as Uitkomst[])

/**
 * Invites the first platformbeheerder, or with `opnieuw` the only one anew. `beheer` is the address of who migrates. The worker
 * sends the letter. Says what was done, or why nothing was.
 */
export async function wijsBeheerderAan(
  beheer: string,
  wie: { email: string; naam: string; opnieuw: boolean },
): Promise<Uitkomst> {
  const { email, naam, opnieuw } = schema.parse(wie)
  const client = new pg.Client({ connectionString: asOwner(beheer) })
  await client.connect()
  try {
    const { rows } = await client.query<{ uit: string }>('select muur.wijs_platformbeheerder_aan($1, $2, $3) as uit', [
      email,
      naam,
      opnieuw,
    ])
    return uitkomst.parse(rows[0]?.uit)
  } finally {
    await client.end()
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    options: { opnieuw: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [email = '', naam = ''] = positionals
  try {
    if (!email || !naam) throw new Error(GEBRUIK)
    const uit = await metDatabase(({ beheer }) => wijsBeheerderAan(beheer, { email, naam, opnieuw: values.opnieuw }))
    console.log(UITKOMSTEN[uit])
    if (uit !== 'uitgenodigd' && uit !== 'kanAanmelden') process.exitCode = 1
  } catch (fout) {
    console.error(fout instanceof z.ZodError ? fout.issues[0]?.message : fout instanceof Error ? fout.message : fout)
    process.exitCode = 1
  }
}
