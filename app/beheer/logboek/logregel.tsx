import type { ReactNode } from 'react'
import { Gegevenslijst } from '@/components/gegevenslijst'
import { Label } from '@/components/label'
import type { Logboekregel } from '@/lib/logboek/regel'
import { alsVraag, type Logboekvraag } from '@/lib/logboek/vraag'
import { plaatsInWoorden } from '@/lib/toegang/toestel'
import { kort, toonMoment } from './moment'

/** Address of the trail with these filters. */
export function adres(vraag: Partial<Logboekvraag>): string {
  const tekst = alsVraag(vraag)
  return tekst === '' ? '/beheer/logboek' : `/beheer/logboek?${tekst}`
}

/** One line as a sentence, with everything the trail knows of it behind "Details". */
export function Logregel({ regel, isPlatform = false }: { regel: Logboekregel; isPlatform?: boolean }) {
  return (
    <div className="flex flex-col gap-0.5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="min-w-0">
          <Wie regel={regel} /> {regel.zin}
        </p>
        {regel.uitkomst !== 'gelukt' && <Label toon="teLaat">{regel.uitkomst}</Label>}
      </div>
      <p className="text-sm text-secondary">
        <time dateTime={regel.op.toISOString()}>{toonMoment(regel.op)}</time>
        {regel.organisatie &&
          (isPlatform ? (
            <>
              {' · '}
              <a href={adres({ keten: regel.keten })} className="koppeling">
                {regel.organisatie}
              </a>
            </>
          ) : (
            ` · ${regel.organisatie}`
          ))}
        {regel.doel && ` · ${regel.doel}`}
      </p>
      <details className="text-sm">
        <summary className="koppeling w-fit cursor-pointer py-1">
          Details<span className="sr-only"> van regel {regel.id}</span>
        </summary>
        <div className="mt-1 mb-2 rounded-field bg-sunken px-3 py-2.5 break-words">
          <Gegevenslijst gegevens={gegevens(regel)} />
        </div>
      </details>
    </div>
  )
}

function Wie({ regel }: { regel: Logboekregel }) {
  const rol = regel.rol && ` (${regel.rol})`
  if (regel.wie === null) return <strong className="font-semibold">Iemand zonder sessie</strong>
  return (
    <>
      {regel.wie.id ? (
        <a href={adres({ wie: regel.wie.id })} className="koppeling font-semibold">
          {regel.wie.naam}
        </a>
      ) : (
        <strong className="font-semibold">{regel.wie.naam}</strong>
      )}
      {rol}
    </>
  )
}

const MEESTE_PERSONEN = 50

function gegevens(regel: Logboekregel): { naam: string; waarde: ReactNode }[] {
  const bijzonderheden = Object.entries(regel.bijzonderheden)
  return [
    { naam: 'Regelnummer', waarde: regel.id },
    { naam: 'Gebeurtenis', waarde: `${regel.gebeurtenis} (${regel.handeling}, ${regel.uitkomst})` },
    { naam: 'Recht', waarde: regel.recht },
    { naam: 'Personen', waarde: regel.onderwerpen.length > 0 && <Personen ids={regel.onderwerpen} /> },
    {
      naam: 'Object',
      waarde: regel.object && `${regel.object}${regel.objectId ? ` ${regel.objectId}` : ''}`,
    },
    { naam: 'Werkplek', waarde: regel.werkplek && plaatsInWoorden(regel.werkplek) },
    { naam: 'Sessie', waarde: regel.sessieId },
    { naam: 'Tweede factor', waarde: regel.factorOp && toonMoment(regel.factorOp) },
    { naam: 'Verzoek', waarde: regel.verzoekId },
    {
      naam: 'Bijzonderheden',
      waarde: bijzonderheden.length > 0 && bijzonderheden.map(([naam, w]) => `${naam}: ${String(w)}`).join(', '),
    },
  ].filter(({ waarde }) => waarde !== null && waarde !== '' && waarde !== false)
}

function Personen({ ids }: { ids: string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-3">
      {ids.slice(0, MEESTE_PERSONEN).map((id) => (
        <li key={id}>
          <a href={adres({ onderwerp: id })} className="koppeling" title={id}>
            persoon {kort(id)}
          </a>
        </li>
      ))}
      {ids.length > MEESTE_PERSONEN && <li>en nog {ids.length - MEESTE_PERSONEN}</li>}
    </ul>
  )
}
