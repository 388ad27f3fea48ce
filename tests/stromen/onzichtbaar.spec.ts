import { randomUUID } from 'node:crypto'
import { zetSessie } from '../hulp/inloggen'
import { expect, test, verwachtGehydrateerd, verwachtNetjes } from '../hulp/streng'
import { bedrijf } from './opzet'

// The consultant and somebody who was never reported sick: no page, search, address or error tells that he exists.

test('nobody who was never sick can be found; reported sick he is there', async ({ page, context, admin }) => {
  const b = await bedrijf(admin)
  const ziek = await b.medewerker('Zita', 'Quistwater', { personeelsnummer: 'NR990011' })
  const gezond = await b.medewerker('Gerda', 'Quintessens', { personeelsnummer: 'NR990022' })
  const { gevalId: bekend } = await b.meldZiek(ziek.werknemerId, 1)
  await zetSessie(context, admin, b.consultant.sleutel)
  const spoor = /Quintessens|Gerda|NR990022/i

  const paginas = [
    '/arbodienst',
    '/arbodienst?van=alle',
    '/arbodienst?van=alle&stand=gesloten',
    '/arbodienst?van=alle&stand=onderbroken',
    '/arbodienst?van=alle&zoek=qui',
    '/arbodienst/dossiers',
    '/arbodienst/dossiers?zoek=qui',
    '/arbodienst/dossiers?zoek=gerda',
    '/arbodienst/dossiers?zoek=NR990022',
    '/arbodienst/werkgevers',
    `/arbodienst/dossiers/${bekend}`,
  ]
  for (const pad of paginas) {
    // the page, and what the router fetches for it
    for (const headers of [{}, { rsc: '1' }] as Record<string, string>[]) {
      const antwoord = await page.request.get(pad, { headers })
      expect(antwoord.status(), pad).toBe(200)
      // what was searched for comes back in the search box
      const inhoud = (await antwoord.text()).replaceAll(
        /zoek=gerda|"zoek":"(gerda|NR990022)"|value="(gerda|NR990022)"|(gerda|NR990022)(?=\\?")/gi,
        '',
      )
      expect(spoor.test(inhoud), `${pad} ${JSON.stringify(headers)}`).toBe(false)
    }
  }
  await page.goto('/arbodienst/dossiers')
  await verwachtGehydrateerd(page)
  await verwachtNetjes(page)
  await page.getByRole('searchbox').fill('quin')
  await expect(page.getByText('Niemand gevonden')).toBeVisible()
  await verwachtNetjes(page)
  await page.getByRole('searchbox').fill('qui')
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
  await page.goto('/arbodienst/werkgevers')
  await verwachtNetjes(page)

  // his ids answer as ids that nobody has
  const kaal = async (pad: string) => {
    const antwoord = await page.request.get(pad)
    const tekst = (await antwoord.text())
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
      .replaceAll(/nonce="[^"]*"|nonce-[A-Za-z0-9+/=]+|"nonce":"[^"]*"/g, '')
    return { status: antwoord.status(), tekst }
  }
  for (const deel of ['', '/contact', '/mijlpaal/probleemanalyse-1']) {
    const onbekend = await kaal(`/arbodienst/dossiers/${randomUUID()}${deel}`)
    expect(onbekend.status).toBe(404)
    for (const id of [gezond.werknemerId, gezond.dienstverbandId]) {
      const zijn = await kaal(`/arbodienst/dossiers/${id}${deel}`)
      expect(zijn.status).toBe(404)
      expect(zijn.tekst.length, 'as long').toBe(onbekend.tekst.length)
    }
  }
  // the pages of the register are not his, whoever is asked for
  for (const id of [gezond.werknemerId, randomUUID()]) {
    const antwoord = await page.request.get(`/werkgever/medewerkers/${id}`, { maxRedirects: 0 })
    expect(antwoord.status()).toBe(307)
    expect(antwoord.headers().location).toMatch(/^\/kies/)
  }

  // he is there: HR finds him, and after a report the consultant does
  const { rows } = await admin.query('select voornaam from werknemer where id = $1', [gezond.werknemerId])
  expect(rows).toEqual([{ voornaam: 'Gerda' }])
  const { gevalId } = await b.meldZiek(gezond.werknemerId, 0)
  await page.goto('/arbodienst')
  await expect(page.getByRole('link', { name: /Gerda Quintessens/ })).toBeVisible()
  await page.goto('/arbodienst/dossiers?zoek=quin')
  await expect(page.getByText('Gerda Quintessens').first()).toBeVisible()
  expect((await page.goto(`/arbodienst/dossiers/${gevalId}`))?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gerda Quintessens')
})
