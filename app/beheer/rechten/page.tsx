import type { Metadata } from 'next'
import { Kaart } from '@/components/kaart'
import { Paginakop } from '@/components/paginakop'
import { Tabel } from '@/components/tabel'
import { rechtenAlsZinnen } from '@/lib/beheer/lees-rechten'
import { opPagina } from '@/lib/toegang/op-pagina'

export const metadata: Metadata = { title: 'Rechten' }

/** Who may do what, and of whom, as the product itself uses it; nothing here is typed by hand. */
export default async function Rechten() {
  const groepen = await opPagina('beheer', 'rechten.lezen', rechtenAlsZinnen)
  return (
    <>
      <Paginakop
        titel="Rechten"
        onder="Wie mag wat, en van wie. Deze tabel is dezelfde die de schermen gebruiken en waarmee de database bij elke versie wordt vergeleken. Wat er niet staat, mag niet."
      />
      {groepen.map((groep) => (
        <Kaart key={groep.naam} titel={groep.naam} onder={groep.onder} ruimte="geen">
          <Tabel
            bijschrift={`Rechten in het portaal ${groep.naam}`}
            rijen={groep.rechten}
            sleutel={(recht) => recht.zin}
            kolommen={[
              {
                kop: 'Wat',
                hoofd: true,
                breedte: 'breed',
                cel: (recht) => <span className="first-letter:uppercase">{recht.zin}</span>,
              },
              {
                kop: 'Wie, en van wie',
                cel: ({ wie }) => (
                  <ul className="flex flex-col gap-1">
                    {wie.map(({ rollen, reikt }) => (
                      <li key={rollen}>
                        <strong className="inline-block font-semibold first-letter:uppercase">{rollen}</strong>{' '}
                        <span className="text-secondary">{reikt}</span>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </Kaart>
      ))}
    </>
  )
}
