import type { ReactNode } from 'react'
import { Label } from '@/components/label'
import { type Kolom, Tabel, TweeRegels } from '@/components/tabel'
import { stapVerschil } from '@/lib/protocol/gelijk'
import { UITVOERDERS } from '@/lib/protocol/keuzes'
import { uitvoerderVan } from '@/lib/protocol/stap-schema'
import type { ProtocolStap } from '@/lib/wet/begrippen'
import { wanneerProtocol } from '@/lib/wet/protocol'

const groot = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`

/** The steps of a protocol. With `geldt` it is a draft: what differs is marked, and what never held can be taken out. */
export function Stappentabel({
  stappen,
  geldt,
  wijzig,
  haalWeg,
  leeg,
}: {
  stappen: ProtocolStap[]
  geldt?: ProtocolStap[]
  wijzig?: (stap: ProtocolStap) => string
  haalWeg?: (stap: ProtocolStap) => ReactNode
  leeg: ReactNode
}) {
  const merk = (s: ProtocolStap) => {
    const verschil = geldt ? stapVerschil(s, geldt) : 'gelijk'
    if (s.geldt === false) return <Label toon="vervallen">geldt niet</Label>
    if (verschil === 'nieuw') return <Label toon="gedaan">nieuw</Label>
    return verschil === 'gewijzigd' && <Label toon="binnenkort">gewijzigd</Label>
  }
  const kolommen: Kolom<ProtocolStap>[] = [
    { kop: 'Stap', hoofd: true, cel: (s) => <TweeRegels boven={s.naam} onder={groot(wanneerProtocol(s))} /> },
    { kop: 'Wie', cel: (s) => UITVOERDERS[uitvoerderVan(s)].naam },
    { kop: 'Stand', kopVerborgen: true, telefoon: 'hoek', cel: merk },
    ...(haalWeg
      ? [
          {
            kop: 'Weghalen',
            kopVerborgen: true,
            breedte: 'smal' as const,
            cel: (s: ProtocolStap) =>
              geldt?.some((g) => g.code === s.code) ? null : <div className="relative">{haalWeg(s)}</div>,
          },
        ]
      : []),
  ]
  return (
    <Tabel
      bijschrift="Stappen van het protocol"
      kolommen={kolommen}
      rijen={stappen}
      sleutel={(s) => s.code}
      koppeling={wijzig}
      leeg={leeg}
    />
  )
}
