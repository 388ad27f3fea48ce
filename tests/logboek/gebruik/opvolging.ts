import { namens } from '@/lib/db/namens'
import { doePlannerstap } from '@/lib/opvolging/doe-plannerstap'
import { geefAdvies } from '@/lib/opvolging/geef-advies'
import { geefTaak } from '@/lib/opvolging/geef-taak'
import { maakActie } from '@/lib/opvolging/maak-actie'
import { stelSignaalUit } from '@/lib/opvolging/stel-signaal-uit'
import { vinkAf } from '@/lib/opvolging/vink-af'
import { volgAdviesOp } from '@/lib/opvolging/volg-advies-op'
import { plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import type { Gebruik, Opzet } from './opzet'

const regel = (gebeurtenis: string, handeling: string, object: string, onderwerpen: string[], getypt?: string) => ({
  gebeurtenis,
  handeling,
  object,
  onderwerpen,
  getypt,
})
const morgen = () => plusDagen(vandaagInNederland(new Date()), 1)

async function actie(w: Opzet) {
  const z = await w.ziek()
  const invoer = {
    gevalId: z.gevalId,
    wat: 'Rooster aanpassen',
    kant: 'werkgever' as const,
    uiterlijk: morgen(),
    voorId: undefined,
    bevestigd: [],
  }
  return { ...z, invoer }
}

async function advies(w: Opzet) {
  const z = await w.ziek()
  const invoer = {
    gevalId: z.gevalId,
    soort: 'mediation' as const,
    toelichting: 'Begin met een gesprek',
    uiterlijk: undefined,
    bevestigd: [],
  }
  return { ...z, invoer }
}

export const opvolging: Record<string, Gebruik> = {
  'opvolging/doe-plannerstap': async (w) => {
    const { gevalId, werknemerId } = await w.ziek()
    const planner = await w.w.aangemeld('planner', { arbodienstId: w.arbodienstId }, 'Pim Planner')
    await w.admin.query(
      `insert into taak (werkgever_id, arbodienst_id, geval_id, code, nummer, wie, vanaf, veilig, uiterlijk, toestand)
       select werkgever_id, arbodienst_id, id, 'stapp', 1, 'planner', current_date, current_date, current_date, 'open' from verzuimgeval where id = $1`,
      [gevalId],
    )
    return {
      doe: () =>
        namens(planner.sleutel, 'plannerstap.afvinken', (ctx) =>
          doePlannerstap(ctx, { gevalId, code: 'stapp', nummer: 1 }),
        ),
      regels: [regel('mijlpaal.gedaan', 'wijzigen', 'verzuimgeval', [werknemerId])],
    }
  },
  'opvolging/maak-actie': async (w) => {
    const { invoer, werknemerId } = await actie(w)
    return {
      doe: () => w.alsConsultant('taak.regelen.arbodienst', (ctx) => maakActie(ctx, invoer)),
      regels: [regel('taak.gemaakt', 'aanmaken', 'actie', [werknemerId], 'Rooster')],
    }
  },
  'opvolging/vink-af': async (w) => {
    const { invoer, werknemerId, gevalId } = await actie(w)
    await w.alsHr('taak.regelen.werkgever', (ctx) => maakActie(ctx, invoer))
    const { rows } = await w.admin.query<{ id: string }>('select id from actie where geval_id = $1', [gevalId])
    return {
      doe: () => w.alsHr('taak.regelen.werkgever', (ctx) => vinkAf(ctx, { id: rows[0]?.id ?? '', gedaan: 'ja' })),
      regels: [regel('taak.afgevinkt', 'wijzigen', 'actie', [werknemerId])],
    }
  },
  'opvolging/geef-taak': async (w) => {
    const { gevalId, werknemerId } = await w.ziek()
    return {
      doe: () =>
        w.alsConsultant('taak.regelen.arbodienst', (ctx) =>
          geefTaak(ctx, { gevalId, mijlpaal: 'eersteContact 1', voorId: ctx.wie.gebruikerId }),
        ),
      regels: [regel('taak.gegeven', 'wijzigen', 'verzuimgeval', [werknemerId])],
    }
  },
  'opvolging/geef-advies': async (w) => {
    const { invoer, werknemerId } = await advies(w)
    return {
      doe: () => w.alsConsultant('advies.geven', (ctx) => geefAdvies(ctx, invoer)),
      regels: [regel('advies.gegeven', 'aanmaken', 'advies', [werknemerId], 'Begin met')],
    }
  },
  'opvolging/volg-advies-op': async (w) => {
    const { invoer, werknemerId, gevalId, d1 } = await advies(w)
    await w.alsConsultant('advies.geven', (ctx) => geefAdvies(ctx, invoer))
    const { rows } = await w.admin.query<{ id: string }>('select id from advies where geval_id = $1', [gevalId])
    const adviesId = rows[0]?.id ?? ''
    return {
      doe: () =>
        w.alsHr('advies.opvolgen', (ctx) =>
          volgAdviesOp(ctx, {
            adviesId,
            uitkomst: 'niet',
            op: plusDagen(d1, 3),
            reden: 'Het lukte nog niet',
            bevestigd: [],
          }),
        ),
      regels: [regel('advies.opgevolgd', 'aanmaken', 'advies', [werknemerId], 'lukte nog')],
    }
  },
  'opvolging/stel-signaal-uit': async (w) => {
    const { gevalId, werknemerId } = await w.ziek()
    return {
      doe: () =>
        w.alsConsultant('taak.regelen.arbodienst', (ctx) =>
          stelSignaalUit(ctx, {
            gevalId,
            soort: 'frequent',
            tot: morgen(),
            reden: 'Gesprek staat gepland',
            bevestigd: [],
          }),
        ),
      regels: [regel('signaal.uitgesteld', 'wijzigen', 'verzuimgeval', [werknemerId], 'staat gepland')],
    }
  },
  'opvolging/lees-bij-geval': { hoortBij: 'begeleiding/lees-begeleid-dossier' },
  'opvolging/lees-werk': { hoortBij: 'begeleiding/lees-werklijst' },
  'opvolging/lees-plannertaken': { hoortBij: 'begeleiding/lees-werklijst' },
  'opvolging/mensen': { hoortBij: 'opvolging/geef-taak' },
}
