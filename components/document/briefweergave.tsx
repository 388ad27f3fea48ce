import type { Beeld } from '@/lib/documenten/begrippen'
import type { Brief } from '@/lib/documenten/brief'
import { Kaart } from '../kaart'
import { Briefhoofd } from './briefhoofd'

/** A letter as it will lie on the mat: the same words, in the same order, as in its PDF. */
export function Briefweergave({ brief, stijl, logo }: { brief: Brief; stijl: Beeld['stijl']; logo: string | null }) {
  return (
    <Kaart>
      <div className="flex max-w-prose flex-col gap-5">
        {stijl && <Briefhoofd stijl={stijl} logo={logo} />}
        {brief.afzender && <p className="text-secondary whitespace-pre-line">{brief.afzender}</p>}
        <div>
          <p>Aan {brief.aan}</p>
          <p className="text-secondary">{brief.datum}</p>
        </div>
        <h2 className="text-lg font-semibold">{brief.onderwerp || 'Niet ingevuld.'}</h2>
        <p className="whitespace-pre-line">{brief.tekst || 'Niet ingevuld.'}</p>
        {brief.ondertekening && <p className="whitespace-pre-line">{brief.ondertekening}</p>}
        <p className="border-t border-line pt-3 text-sm text-secondary">{brief.onder}</p>
      </div>
    </Kaart>
  )
}
