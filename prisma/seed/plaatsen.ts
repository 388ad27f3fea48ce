/** Places around the employers of the demo, with the figures of their postcodes. The streets are made up. */
export const plaatsen = [
  { plaats: 'Dordrecht', postcodes: [3311, 3329] },
  { plaats: 'Zwijndrecht', postcodes: [3331, 3336] },
  { plaats: 'Papendrecht', postcodes: [3351, 3356] },
  { plaats: 'Gorinchem', postcodes: [4201, 4207] },
  { plaats: 'Rotterdam', postcodes: [3011, 3089] },
  { plaats: 'Breda', postcodes: [4811, 4839] },
  { plaats: 'Utrecht', postcodes: [3511, 3585] },
  { plaats: 'Leerdam', postcodes: [4141, 4143] },
] as const

const eerste = `Lijster Merel Kievit Wulpen Reiger Zwaluw Beuken Elzen Kastanje Linden Meidoorn Vlier Wilgen Korenbloem Klaproos
  Boterbloem Margriet Zandoog Koolwitjes Atalanta Molen Zagers Touwslagers Kuipers Smeden Wevers Vlasser Schippers Haven Dijk
  Gantel Merwe Biesbosch Rietgors Waterlelie Zonnedauw Veenbes Heide Brem Gagel`
const tweede = 'straat laan hof plein weg kade dreef singel pad gaarde'

/** Parts of street names: 'Lijster' and 'hof'. */
export const straatdelen = { eerste: eerste.split(/\s+/), tweede: tweede.split(' ') }
