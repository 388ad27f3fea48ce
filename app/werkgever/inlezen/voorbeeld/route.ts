import { sleutelVoor } from '@/lib/toegang/op-pagina'

const VOORBEELD = [
  'Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;E-mail;Telefoon;Straat;Huisnummer;Postcode;Woonplaats;Functie;Afdeling;Uren per week;Voltijduren;Datum in dienst;Datum uit dienst',
  '1001;Jasper;de;Wit;15-06-1985;jasper@voorbeeld.nl;06 12345678;Dorpsstraat;12;1234 AB;Utrecht;Timmerman;Bouw > Ploeg 1;36;40;01-03-2019;',
  '',
].join('\r\n')

/** An empty list with all columns and one invented person. With a mark in front, so that Excel reads it as UTF-8. */
export async function GET(): Promise<Response> {
  await sleutelVoor('werkgever')
  return new Response(`\ufeff${VOORBEELD}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="voorbeeld-medewerkers.csv"',
    },
  })
}
