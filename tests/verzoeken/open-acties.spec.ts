import { afdruk } from './hulp/afdruk'
import { actiesVanBouw } from './hulp/bouw'
import { expect, test } from './hulp/eigen-app'
import { openActies } from './hulp/open-acties'
import { type Drager, eigenHerkomst, gaatNaar, roepActie, stuur, type Velden } from './hulp/ruw'
import { bouwStad, type Stad } from './hulp/stad'

// Signing in and one's own account: no portal guards these, so each is called from elsewhere, by a session that is over or
// not far enough, and with something wrong in its fields; then once rightly.

const bouw = actiesVanBouw()
let stad: Stad

test.beforeAll(async ({ app }) => {
  stad = await bouwStad(app)
})

/** What ends a sign-in that is under way. */
const einden = {
  expired: `update sessie set verloopt_op = now() - interval '1 second' where gebruiker_id = $1`,
  idle: `update sessie set laatst_gezien_op = now() - interval '31 minutes' where gebruiker_id = $1`,
  revoked: 'update sessie set ingetrokken_op = now() where gebruiker_id = $1',
  'blocked account': 'update gebruiker set geblokkeerd_op = now() where id = $1',
}

for (const [naam, maak] of Object.entries(openActies)) {
  test(`${naam.replace(/^app\/\(openbaar\)\//, '')} refuses what is not right, and works`, async ({ app }) => {
    const id = bouw.get(naam) ?? ''
    const oproep = await maak(stad)
    const { pad, velden, drager } = oproep
    const voor = await afdruk(app.admin)
    const onveranderd = async (wat: string) => expect(await afdruk(app.admin), wat).toEqual(voor)

    for (const kop of [
      {},
      { origin: 'https://kwaad.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
      { origin: app.adres, 'sec-fetch-site': 'cross-site' },
      { origin: app.adres, 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]) {
      await roepActie(app, { pad, id, drager, velden, kop })
      await onveranderd(JSON.stringify(kop))
    }
    const vraag = new URLSearchParams(velden.map(([n, w]) => [n, String(w)]))
    await stuur(app, {
      pad: `${pad.split('?')[0]}?${vraag}`,
      drager,
      kop: { ...eigenHerkomst(app), 'next-action': id },
    })
    await onveranderd('GET')
    for (const fout of oproep.fout) {
      const anders: Velden = velden.map(([n, w]) => [n, fout.velden?.[n] ?? w])
      const antwoord = await roepActie(app, { pad, id, drager: fout.drager ?? drager, velden: anders })
      expect(antwoord.status).toBeLessThan(500)
      await onveranderd(JSON.stringify(fout.velden ?? 'another session'))
    }
    if (drager) {
      for (const dood of [null, { portaal: null, geheim: 'x'.repeat(43) }] satisfies (Drager | null)[]) {
        await roepActie(app, { pad, id, drager: dood, velden })
        await onveranderd('no session')
      }
    }

    const goed = await roepActie(app, { pad, id, drager, velden })
    const klaar = gaatNaar(goed) ?? /"klaar":(\{|\[)/.exec(goed.tekst)?.[0] ?? ''
    expect(klaar, `${goed.status} ${goed.tekst.slice(0, 500)}`).not.toBe('')
    if (oproep.leestAlleen) await onveranderd('read only')
    else expect(await afdruk(app.admin)).not.toEqual(voor)

    // a fresh one of the same, whose session ends before it is sent
    if (!drager) return
    for (const [einde, sql] of Object.entries(einden)) {
      const ander = await maak(stad)
      await app.admin.query(sql, [ander.gebruikerId])
      const toen = await afdruk(app.admin)
      await roepActie(app, { pad: ander.pad, id, drager: ander.drager, velden: ander.velden })
      expect(await afdruk(app.admin), einde).toEqual(toen)
    }
  })
}
