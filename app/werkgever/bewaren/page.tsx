import type { Metadata } from 'next'
import { Gelukt } from '@/components/gelukt'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { leesBewaren } from '@/lib/bewaren/lees-bewaren'
import { bewaarvraagSchema } from '@/lib/bewaren/lees-bewaren-schema'
import { opPagina } from '@/lib/toegang/op-pagina'
import { AANKONDIGDAGEN, BEWAARTERMIJNEN, hoeLang } from '@/lib/wet/bewaartermijnen'
import { Aangekondigd, Houdingen, Vernietigdlijst } from './lijsten'

export const metadata: Metadata = { title: 'Bewaren en vernietigen' }

const GELUKT = {
  gezet: 'De dossiers worden langer bewaard.',
  verlengd: 'De dossiers worden langer bewaard, tot de nieuwe dag.',
  beeindigd: `De dossiers worden niet meer langer bewaard. Wat over de termijn is, wordt eerst opnieuw aangekondigd: er gaat niets weg binnen ${AANKONDIGDAGEN} dagen.`,
} as const

/** What is going to be destroyed, what is kept longer, and what was destroyed. */
export default async function Bewaarpagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const params = await searchParams
  const vraag = bewaarvraagSchema.parse(params)
  const { aangekondigd, houdingen, vernietigd, vandaag } = await opPagina(
    'werkgever',
    'bewaren.beheren',
    async (ctx) => ({
      ...(await leesBewaren(ctx, vraag)),
      vandaag: ctx.vandaag,
    }),
  )
  const regel = BEWAARTERMIJNEN.verzuimdossier
  return (
    <>
      <Paginakop titel="Bewaren en vernietigen" onder="Welke verzuimdossiers weggaan, en welke u langer bewaart." />
      <Gelukt wat={params.gelukt} zinnen={GELUKT} />
      <Melding>
        <p>
          {`Een verzuimdossier bewaart u tot ${hoeLang(regel)} na ${regel.vanaf}. Dat is een redelijke termijn, zegt de toezichthouder (`}
          <a href={regel.url} className="koppeling" rel="noreferrer" target="_blank">
            {regel.bron}
            <span className="sr-only"> (opent in een nieuw venster)</span>
          </a>
          {`). Daarna vernietigt Poortwacht het vanzelf, ten minste ${AANKONDIGDAGEN} dagen nadat het hier is aangekondigd. Hebt u een dossier nog nodig voor een procedure? Bewaar het dan langer.`}
        </p>
        <p className="mt-1">
          Het medisch dossier van de bedrijfsarts hoort hier niet bij: dat heeft een eigen bewaartermijn.
        </p>
      </Melding>
      <Aangekondigd blad={aangekondigd} vandaag={vandaag} later={vraag.na !== null} />
      <Houdingen blad={houdingen} vandaag={vandaag} later={vraag.houding !== null} />
      <Vernietigdlijst blad={vernietigd} later={vraag.voor !== null} />
    </>
  )
}
