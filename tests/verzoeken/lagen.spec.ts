import { randomUUID } from 'node:crypto'
import { acties } from './hulp/acties'
import { afdruk } from './hulp/afdruk'
import { actiesVanBouw } from './hulp/bouw'
import { expect, test } from './hulp/eigen-app'
import { roepActie, stuur } from './hulp/ruw'
import { bouwStad } from './hulp/stad'
import { maakSlachtoffer, paginas } from './hulp/wegen'

// security.md test 3, the layer of the app alone: every policy is switched off, and somebody of another tenant asks for and changes
// what is of A. The rights in the app and the filters in its queries must hold by themselves. The other layer, the policies alone,
// is tests/muur/lagen.test.ts.

test.slow()

test('without any policy, nothing of A is shown to or changed by another tenant', async ({ app }) => {
  const stad = await bouwStad(app)
  const wie = await maakSlachtoffer(stad, stad.leesLijst)
  const policies = (aan: boolean) =>
    app.admin.query(`do $$ declare t text; begin
      for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations' loop
        execute format('alter table public.%I ${aan ? 'enable' : 'disable'} row level security', t);
      end loop; end $$`)

  const mis: string[] = []
  let gevraagd = 0
  await policies(false)
  for (const [naam, pagina] of Object.entries(paginas)) {
    if (!pagina.metNaam) continue
    const portaal = naam.split('/')[1] as keyof typeof stad.vreemd
    const antwoord = await stuur(app, { pad: pagina.pad(wie), drager: stad.vreemd[portaal].sleutel })
    gevraagd += 1
    if (antwoord.tekst.includes(wie.achternaam)) mis.push(`page ${naam}`)
    // the same page is full for who it is for: the name was there to be found
    const goed = await stuur(app, { pad: pagina.pad(wie), drager: stad.anderen[pagina.als].sleutel })
    expect(goed.tekst, naam).toContain(wie.achternaam)
  }
  // only now, so that the one they look for is not the hundredth who is ill
  await policies(true)
  const oproepen = []
  for (const [naam, rij] of Object.entries(acties))
    if (!rij.eigenTenantOok) oproepen.push({ naam, ...(await rij.maak(stad)) })
  await policies(false)
  let veranderd = 0
  for (const { naam, pad, velden } of oproepen) {
    const portaal = naam.split('/')[1] as keyof typeof stad.vreemd
    const voor = await afdruk(app.admin)
    await roepActie(app, {
      pad,
      id: actiesVanBouw().get(naam) ?? '',
      drager: stad.vreemd[portaal].sleutel,
      velden: [...velden, ['verzoek', randomUUID()]],
    })
    veranderd += 1
    if (JSON.stringify(await afdruk(app.admin)) !== JSON.stringify(voor)) mis.push(`action ${naam}`)
  }
  // the next file of this worker lives in the same database
  await policies(true)
  console.log(
    `layers: app alone, ${gevraagd} pages and ${veranderd} actions by another tenant, ${mis.length} let through`,
  )
  expect(mis).toEqual([])
})
