import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Gegevenslijst } from '@/components/gegevenslijst'
import { Kaart } from '@/components/kaart'
import { TweeKolommen } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { leesMedischBegin } from '@/lib/medisch/lees-begin'
import { opPagina } from '@/lib/toegang/op-pagina'
import { rollen } from '@/lib/toegang/rollen'
import { naarBevestigen } from '@/lib/toegang/verse-factor'

export const metadata: Metadata = { title: 'Medisch' }

/** Home of the medical portal. The medical file itself is still to come, and the page says so. */
export default async function Medisch() {
  const begin = await opPagina('medisch', 'medisch.lezen', leesMedischBegin)
  // Postgres gives no medical row without a fresh factor; asking first is kinder than an empty page.
  if (!begin.factorVers) redirect(naarBevestigen('/medisch'))
  return (
    <>
      <Paginakop titel={`Dag ${begin.naam.split(' ')[0]}`} onder={begin.arbodienstNaam} />
      <TweeKolommen
        hoofd={
          <Kaart titel="Medische dossiers">
            <LegeStaat titel="Het medisch dossier volgt" icoon="slot">
              <p>
                U kunt hier nog geen dossiers openen of notities maken. Zodra dat kan, ziet u hier de mensen die u
                begeleidt.
              </p>
            </LegeStaat>
          </Kaart>
        }
        zij={
          <Kaart titel="Uw aanmelding">
            <Gegevenslijst
              gegevens={[
                { naam: 'Naam', waarde: begin.naam },
                { naam: 'Rol', waarde: begin.rollen.map((rol) => rollen[rol].naam).join(' en ') },
                { naam: 'Arbodienst', waarde: begin.arbodienstNaam },
                { naam: 'Toegang', waarde: 'Een code is een kwartier geldig voor medische gegevens.' },
              ]}
            />
          </Kaart>
        }
      />
    </>
  )
}
