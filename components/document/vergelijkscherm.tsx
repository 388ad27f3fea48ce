import type { Vergelijking } from '@/lib/documenten/lees-vergelijking'
import { Kaart } from '../kaart'
import { Keuzelijst } from '../keuzelijst'
import { Knop } from '../knop'
import type { Kruimel } from '../kruimels'
import { Label } from '../label'
import { Paginakop } from '../paginakop'

/** Two versions side by side, field by field; what differs is marked and comes first to the eye. */
export function Vergelijkscherm({ v, kruimels, hier }: { v: Vergelijking; kruimels: Kruimel[]; hier: string }) {
  const anders = v.verschillen.filter((x) => x.anders)
  const opties = v.versies.map((n) => ({ waarde: String(n), label: `Versie ${n}` }))
  return (
    <>
      <Paginakop
        titel={`${v.naam}: versie ${v.oud} en ${v.nieuw}`}
        onder={
          anders.length === 0
            ? 'Er is geen verschil.'
            : `${anders.length} van ${v.verschillen.length} onderdelen zijn anders.`
        }
        kruimels={[...kruimels, { naam: 'Vergelijken' }]}
      />
      <form action={`${hier}/vergelijken`} method="get" className="flex flex-wrap items-end gap-3">
        <Keuzelijst naam="oud" label="Van" opties={opties} waarde={String(v.oud)} breedte="half" />
        <Keuzelijst naam="nieuw" label="Naar" opties={opties} waarde={String(v.nieuw)} breedte="half" />
        <Knop type="submit">Vergelijk</Knop>
      </form>
      {v.verschillen.map((x) => (
        <Kaart
          key={`${x.deel} ${x.label}`}
          titel={x.label}
          onder={x.deel}
          acties={<Label toon={x.anders ? 'binnenkort' : 'rustig'}>{x.anders ? 'gewijzigd' : 'gelijk'}</Label>}
        >
          {x.anders ? (
            <div className="grid gap-4 md:grid-cols-2">
              <section aria-label={`${x.label} in versie ${v.oud}`}>
                <h3 className="text-sm text-secondary">Versie {v.oud}</h3>
                <del className="block whitespace-pre-line no-underline">{x.oud || 'Niet ingevuld.'}</del>
              </section>
              <section aria-label={`${x.label} in versie ${v.nieuw}`} className="rounded-field bg-act-soft px-3 py-2">
                <h3 className="text-sm text-secondary">Versie {v.nieuw}</h3>
                <ins className="block whitespace-pre-line no-underline">{x.nieuw || 'Niet ingevuld.'}</ins>
              </section>
            </div>
          ) : (
            <p className="whitespace-pre-line text-secondary">{x.nieuw || 'Niet ingevuld.'}</p>
          )}
        </Kaart>
      ))}
    </>
  )
}
