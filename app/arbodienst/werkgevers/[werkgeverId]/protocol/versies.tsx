import { Kaart } from '@/components/kaart'
import { UITVOERDERS } from '@/lib/protocol/keuzes'
import type { Protocolregel } from '@/lib/protocol/lees-protocol'
import { uitvoerderVan } from '@/lib/protocol/stap-schema'
import { wanneerProtocol } from '@/lib/wet/protocol'

/** The versions that took effect, newest first, each with its steps folded away; nothing when there are none. */
export function Versies({ versies, toonMoment }: { versies: Protocolregel[]; toonMoment: (op: Date) => string }) {
  if (versies.length === 0) return null
  return (
    <Kaart titel="Versies" ruimte="geen">
      <ul className="divide-y divide-line border-t border-line">
        {versies.map((v) => (
          <li key={v.id} className="px-4 py-2 sm:px-5">
            <details>
              <summary className="cursor-pointer py-1.5">
                <span className="font-semibold">Versie {v.nummer}</span>
                <span className="text-secondary">
                  {' '}
                  · {toonMoment(v.op)} · {v.door}
                  {v.inWerking && ' · geldt nu'}
                </span>
              </summary>
              {v.stappen.length === 0 ? (
                <p className="py-2 text-secondary">Geen extra stappen.</p>
              ) : (
                <ul className="flex flex-col gap-1.5 py-2">
                  {v.stappen.map((s) => (
                    <li key={s.code}>
                      {s.naam}
                      <span className="text-secondary">
                        : {wanneerProtocol(s)}, {UITVOERDERS[uitvoerderVan(s)].naam.toLowerCase()}
                        {s.geldt === false && ' (geldt niet)'}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </details>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
