import { Kaart } from '@/components/kaart'
import { Tabel, TweeRegels } from '@/components/tabel'

/** So many are shown of each kind; the number says how many there are. */
const GETOOND = 50

/** "1 code is nieuw", "2 codes zijn nieuw" */
export function getal(aantal: number, een: string, meer: string): string {
  return aantal === 1 ? `1 ${een}` : `${aantal.toLocaleString('nl-NL')} ${meer}`
}

/** Codes of one kind of change; nothing when there are none. */
export function Codekaart({
  titel,
  onder,
  codes,
}: {
  titel: string
  onder?: string
  codes: readonly { code: string; omschrijving: string; was?: string }[]
}) {
  if (codes.length === 0) return null
  const meer = codes.length > GETOOND ? `De eerste ${GETOOND} staan hieronder.` : null
  return (
    <Kaart
      titel={`${titel} (${codes.length.toLocaleString('nl-NL')})`}
      onder={[onder, meer].filter(Boolean).join(' ') || undefined}
      ruimte="geen"
    >
      <Tabel
        bijschrift={titel}
        rijen={codes.slice(0, GETOOND)}
        sleutel={(c) => c.code}
        kolommen={[
          { kop: 'Code', hoofd: true, breedte: 'smal', cel: (c) => c.code },
          {
            kop: 'Omschrijving',
            cel: (c) => <TweeRegels boven={<bdi>{c.omschrijving}</bdi>} onder={c.was && `was: ${c.was}`} />,
          },
        ]}
      />
    </Kaart>
  )
}
