import { describe, expect, test } from 'vitest'
import { KOP, lees, RIJ } from './lijst'

// A file in, a proposal out; no database. What payroll programs really export, and what people really get wrong.

/** One good row in which one column is something else. */
function met(kolom: string, waarde: string) {
  const koppen = KOP.split(';')
  const i = koppen.indexOf(kolom)
  if (i === -1) return lees(`${KOP};${kolom}\n${RIJ};"${waarde}"`)
  return lees(
    `${KOP}\n${RIJ.split(';')
      .map((cel, n) => (n === i ? `"${waarde.replaceAll('"', '""')}"` : cel))
      .join(';')}`,
  )
}

const latijn = (tekst: string) => Uint8Array.from([...tekst].map((t) => t.charCodeAt(0)))

describe('the same list, however it was written', () => {
  const verwacht = {
    personeelsnummer: '1001',
    voornaam: 'Jasper',
    tussenvoegsel: 'de',
    achternaam: 'Wit',
    geboortedatum: '1985-06-15',
    functie: 'Timmerman',
    afdeling: ['Zorg'],
    contracturen: 36.5,
    voltijduren: 40,
    begin: '2020-01-01',
    einde: null,
  }
  const tekst = `${KOP}\n${RIJ}\n`
  test.each<[string, string | Uint8Array]>([
    ['semicolon, LF', tekst],
    ['CRLF', tekst.replaceAll('\n', '\r\n')],
    ['CR only', tekst.replaceAll('\n', '\r')],
    ['no newline at the end', tekst.trimEnd()],
    ['empty rows at the end', `${tekst}\n;;;;;;;;;\n\n`],
    ['a mark (BOM) in front', `\ufeff${tekst}`],
    ['UTF-16 as Excel saves Unicode text', Uint8Array.from(Buffer.from(`\ufeff${tekst}`, 'utf16le'))],
    ["Excel's sep= line", `sep=;\n${tekst}`],
    ['tab', tekst.replaceAll(';', '\t')],
    ['comma with quotes', tekst.replaceAll('36,5', '"36,5"').replaceAll(';', ',')],
    ['everything in quotes', tekst.replaceAll(/[^;\n]+/g, '"$&"')],
    [
      'other names for the columns',
      tekst.replace(
        KOP,
        'PERSNR;Voornaam;tussenvoegsels;Familienaam;Geb.datum;Functie-omschrijving;Team;Contracturen;In dienst;Uit dienst',
      ),
    ],
    ['ISO dates', tekst.replace('15-06-1985', '1985-06-15').replace('01-01-2020', '2020-01-01')],
    [
      'dates with slashes and a time',
      tekst.replace('15-06-1985', '15/6/1985').replace('01-01-2020', '2020-01-01 00:00:00'),
    ],
    ['a decimal point', tekst.replace('36,5', '36.50')],
    ['spaces around', tekst.replaceAll(';', ' ; ')],
  ])('%s', (_naam, inhoud) => {
    const voorstel = lees(inhoud)
    expect(voorstel.fouten).toEqual([])
    expect(voorstel.rijen).toHaveLength(1)
    expect(voorstel.rijen[0]).toMatchObject(verwacht)
  })

  test('Windows-1252 with accents, and UTF-8 with the same', () => {
    const rij = RIJ.replace('Jasper', 'Zoë').replace('Wit', 'Çelik')
    expect(lees(latijn(`${KOP}\n${rij}`)).rijen[0]).toMatchObject({ voornaam: 'Zoë', achternaam: 'Çelik' })
    expect(lees(`${KOP}\n${rij}`).rijen[0]).toMatchObject({ voornaam: 'Zoë', achternaam: 'Çelik' })
    const euro = Uint8Array.from([...latijn(`${KOP}\n${RIJ.replace('Timmerman', 'prijs ')}`)].map((b) => b))
    expect(lees(euro).rijen[0]?.functie).toBe('prijs')
  })

  test('quotes, separators and a new line inside a cell', () => {
    const voorstel = lees(`${KOP}\n${RIJ.replace('Timmerman', '"Timmer""man"";\nvoor; na"')}`)
    expect(voorstel.fouten).toEqual([
      {
        rij: 2,
        kolom: 'Functie',
        waarde: 'Timmer"man";\ufffdvoor; na',
        fout: expect.stringContaining('onzichtbaar teken'),
      },
    ])
    expect(lees(`${KOP}\n${RIJ.replace('Timmerman', '"a; ""b"""')}`).rijen[0]?.functie).toBe('a; "b"')
  })
})

describe('what is wrong is named by row, column and value, with what to do', () => {
  test.each<[string, string, RegExp]>([
    ['Geboortedatum', '31-02-2026', /31-02-2026 bestaat niet/],
    ['Geboortedatum', '29-02-2027', /29-02-2027 bestaat niet/],
    ['Geboortedatum', '01-01-0026', /jaar 0026/],
    ['Geboortedatum', '01-01-20226', /jaar 20226/],
    ['Geboortedatum', '01-01-26', /jaar 26/],
    ['Geboortedatum', 'juni 1985', /dd-mm-jjjj/],
    ['Geboortedatum', '01-01-2027', /toekomst/],
    ['Geboortedatum', '01-01-2020', /13 jaar/],
    ['Geboortedatum', '01-01-1920', /100 jaar/],
    ['Datum in dienst', '', /eerste dag/],
    ['Datum in dienst', '01-01-1990', /kind/],
    ['Datum uit dienst', '31-12-2019', /voor de eerste dag/],
    ['Uren per week', '168', /tussen 0 en 60/],
    ['Uren per week', 'veel', /als getal/],
    ['Uren per week', '-4', /als getal/],
    ['Uren per week', '', /uren per week/],
    ['Personeelsnummer', '', /personeelsnummer/],
    ['Personeelsnummer', '=1+1', /letters, cijfers/],
    ['Achternaam', '', /achternaam/],
    ['Achternaam', '12', /letter/],
    ['Achternaam', `👩‍🚒${'x'.repeat(500)}`, /tekens/],
    ['Achternaam', 'Wit\u202egnp.exe', /onzichtbaar/],
    ['Achternaam', 'Wit\u0007', /onzichtbaar/],
    ['Afdeling', 'Nacht', /Zorg > Nacht/],
    ['E-mail', 'jasper', /naam@bedrijf/],
    ['Telefoon', 'bel maar', /06 12345678/],
    ['Postcode', '@@', /1234 AB/],
  ])('%s: %s', (kolom, waarde, fout) => {
    const voorstel = met(kolom, waarde)
    expect(voorstel.rijen).toEqual([])
    expect(voorstel.fouten).toHaveLength(1)
    expect(voorstel.fouten[0]).toMatchObject({ rij: 2, kolom, fout: expect.stringMatching(fout) })
    expect(voorstel.fouten[0]?.waarde.length).toBeLessThan(80)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing invisible may come back
    expect(voorstel.fouten[0]?.waarde).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/)
  })

  test('the row is the row of the spreadsheet, also behind an empty one', () => {
    expect(lees(`${KOP}\n${RIJ}\n\n${RIJ.replace('1001', '1002').replace('36,5', 'x')}`).fouten[0]?.rij).toBe(4)
  })

  test('a number twice in the file is named with the other row', () => {
    const voorstel = lees(`${KOP}\n${RIJ}\n${RIJ}`)
    expect(voorstel.fouten).toMatchObject([
      { rij: 3, kolom: 'Personeelsnummer', fout: expect.stringContaining('rij 2') },
    ])
  })

  test('more cells than columns', () => {
    expect(lees(`${KOP}\n${RIJ};te;veel`).fouten).toMatchObject([{ fout: expect.stringContaining('meer vakken') }])
    expect(lees(`${KOP}\n${RIJ};;`).fouten).toEqual([])
  })

  test('thousands of errors are counted, the first of them shown', () => {
    const rijen = Array.from({ length: 2000 }, (_, i) => RIJ.replace('1001', `${i}`).replace('36,5', 'x'))
    const voorstel = lees([KOP, ...rijen].join('\n'))
    expect(voorstel.aantalFouten).toBe(2000)
    expect(voorstel.fouten).toHaveLength(500)
  })
})

describe('what is kept as it is', () => {
  test.each([
    ['Functie', '=HYPERLINK("http://x")'],
    ['Functie', '@SUM(A1)'],
    ['Functie', '-2+3'],
    ['Telefoon', '+31 6 12345678'],
    ['Achternaam', 'O’Brien-Şahin 👩‍🚒'],
    ['Achternaam', 'العربية'],
  ])('%s: %s', (kolom, waarde) => {
    const rij = met(kolom, waarde.replaceAll('"', "'")).rijen[0]
    expect(Object.values(rij ?? {})).toContain(waarde.replaceAll('"', "'"))
  })

  test('reading marks that only hide are taken out', () => {
    expect(met('Achternaam', '\u200fWit\u200b').rijen[0]?.achternaam).toBe('Wit')
  })
})

describe('columns', () => {
  test('unknown ones are named, and nothing of them is kept', () => {
    const voorstel = lees(`${KOP};Salaris;IBAN\n${RIJ};GEHEIM1;GEHEIM2`)
    expect(voorstel.genegeerd).toEqual(['Salaris', 'IBAN'])
    expect(JSON.stringify(voorstel)).not.toContain('GEHEIM')
  })

  test.each(['BSN', 'Burgerservicenummer', 'BSN-nummer', 'sofinummer'])('%s is left out and said so', (kop) => {
    const voorstel = lees(`${KOP};${kop}\n${RIJ};111222333`)
    expect(voorstel.bsnKolommen).toEqual([kop])
    expect(voorstel.rijen).toHaveLength(1)
    expect(JSON.stringify(voorstel)).not.toContain('111222333')
  })

  test('personnel numbers that are all BSN are refused', () => {
    const nummers = ['111222333', '123456782', '100000009']
    const voorstel = lees([KOP, ...nummers.map((n) => RIJ.replace('1001', n))].join('\n'))
    expect(voorstel.fouten).toHaveLength(3)
    expect(voorstel.fouten[0]?.fout).toMatch(/BSN/)
  })

  test('what is missing is named', () => {
    expect(lees('Personeelsnummer;Achternaam\n1;Wit').ontbrekend).toEqual([
      'voornaam of roepnaam',
      'functie',
      'uren per week',
      'datum in dienst',
    ])
  })

  test('of two columns for one field the first that is filled in, the better name first', () => {
    const voorstel = lees(
      `${KOP};Telefoon;Mobiel\n${RIJ};0101234567;0612345678\n${RIJ.replace('1001', '1002')};0101234567;`,
    )
    expect(voorstel.rijen.map((r) => r.telefoon)).toEqual(['0612345678', '0101234567'])
  })

  test('who is in the register is skipped, also when his row is full of errors', () => {
    const voorstel = lees(`${KOP}\n${RIJ.replace('36,5', 'x').replace('15-06-1985', 'y')}`, ['1001'])
    expect(voorstel).toMatchObject({
      rijen: [],
      fouten: [],
      overgeslagen: [{ rij: 2, personeelsnummer: '1001', naam: 'Jasper de Wit' }],
    })
  })
})
