import { randomUUID } from 'node:crypto'
import { acties } from './hulp/acties'
import { afdruk } from './hulp/afdruk'
import { actiesVanBouw } from './hulp/bouw'
import { expect, test } from './hulp/eigen-app'
import { openActies } from './hulp/open-acties'
import { eigenHerkomst, gaatNaar, roepActie, staatVan, stuur, type Velden } from './hulp/ruw'
import { bouwStad, onbevoegden, type Stad } from './hulp/stad'

// A server action is a public POST, whatever page it stands on. Each is called as somebody with bad intentions would, and
// afterwards nothing may have changed in any table; then once as it should be, or the rest would prove nothing.

const bouw = actiesVanBouw()
let stad: Stad

/** Rights that ask for a second factor of at most 15 minutes ago. */
const VERS = /^(toegang|vervanging|factor|organisatie|medisch|machtiging|terugkoppeling|agenda)\.|ocument\.tekenen/

test.beforeAll(async ({ app }) => {
  stad = await bouwStad(app)
})

test('the list of actions is that of the build', () => {
  expect([...Object.keys(acties), ...Object.keys(openActies)].sort()).toEqual([...bouw.keys()].sort())
})

for (const [naam, rij] of Object.entries(acties)) {
  test(`${naam.replace(/^app\//, '')} refuses everybody but who may, and works`, async ({ app }) => {
    const id = bouw.get(naam) ?? ''
    const recht = stad.anderen[rij.als].sleutel
    const sleutel = (): Velden => [['verzoek', randomUUID()]]
    const daders = await onbevoegden(stad, rij.als, rij.recht)
    if (VERS.test(rij.recht)) {
      // her own colleague with the same role, who walked away from his screen
      const oud = await stad.verouderd(rij.als)
      daders.set('a factor of sixteen minutes ago', oud)
    }
    // who may call it for himself does himself no wrong
    if (rij.eigenTenantOok)
      for (const wie of ['another tenant', 'leidinggevende of another department']) daders.delete(wie)
    const { pad, velden } = await rij.maak(stad)
    const voor = await afdruk(app.admin)
    // Asked after each group: what one of them changed is still changed at its end.
    const onveranderd = async (wie: string) => expect(await afdruk(app.admin), wie).toEqual(voor)

    for (const [wie, drager] of daders) {
      const antwoord = await roepActie(app, { pad, id, drager, velden: [...velden, ...sleutel()] })
      expect(antwoord.status, wie).toBeLessThan(500)
      if (rij.vraagtAlleen) expect(gaatNaar(antwoord) ?? '', wie).not.toContain('onderwerp=')
    }
    await onveranderd(`one of: ${[...daders.keys()].join(', ')}`)

    const host = new URL(app.adres).host
    const herkomsten: Record<string, Record<string, string>> = {
      'no Origin': {},
      'foreign Origin': { origin: 'https://kwaad.example', 'sec-fetch-site': 'cross-site' },
      'Origin null': { origin: 'null' },
      'Origin of another port': { origin: 'http://localhost:1' },
      'foreign Origin, host header forged along': {
        origin: 'https://kwaad.example',
        host: 'kwaad.example',
        'sec-fetch-site': 'cross-site',
      },
      'own Origin but cross-site': { origin: app.adres, 'sec-fetch-site': 'cross-site' },
      'own Origin but same-site': { origin: app.adres, 'sec-fetch-site': 'same-site' },
      'no Origin, navigated by hand': { 'sec-fetch-site': 'none' },
    }
    for (const kop of Object.values(herkomsten))
      await roepActie(app, { pad, id, drager: recht, kop: { host, ...kop }, velden: [...velden, ...sleutel()] })
    await onveranderd(`one of: ${Object.keys(herkomsten).join(', ')}`)

    await roepActie(app, { pad, id, drager: recht, velden })
    await onveranderd('without the key of the form')
    const vraag = new URLSearchParams([...velden, ...sleutel()].map(([n, w]) => [n, String(w)]))
    const methoden = ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH']
    for (const methode of methoden)
      await stuur(app, {
        methode,
        pad: `${pad}${pad.includes('?') ? '&' : '?'}${vraag}&$ACTION_ID_${id}=`,
        drager: recht,
        kop: { ...eigenHerkomst(app), 'next-action': id },
      })
    await onveranderd(`one of: ${methoden.join(', ')}`)

    let goed = await roepActie(app, { pad, id, drager: recht, velden: [...velden, ...sleutel()] })
    const vragen = staatVan(goed)?.bevestigen ?? []
    if (vragen.length > 0) {
      await onveranderd('asked first')
      const ja = vragen.map((v): Velden[number] => ['bevestigd', v])
      goed = await roepActie(app, { pad, id, drager: recht, velden: [...velden, ...ja, ...sleutel()] })
    }
    expect(gaatNaar(goed) ?? `${goed.status} ${goed.tekst.slice(0, 500)}`).toMatch(
      /^\/(werkgever|arbodienst|medisch|werknemer|beheer)/,
    )
    if (rij.vraagtAlleen) await onveranderd('asked only')
    else expect(await afdruk(app.admin)).not.toEqual(voor)
  })
}
