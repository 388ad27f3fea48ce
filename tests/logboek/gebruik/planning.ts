import { namens } from '@/lib/db/namens'
import { planSchema } from '@/lib/planning/afspraak-schema'
import { blokSchema } from '@/lib/planning/blok-schema'
import { haalVanWachtlijst } from '@/lib/planning/haal-van-wachtlijst'
import { leesAfspraak } from '@/lib/planning/lees-afspraak'
import { leesAfspraakvorm } from '@/lib/planning/lees-afspraakvorm'
import { leesEigenAfspraken } from '@/lib/planning/lees-eigen-afspraken'
import { leesEigenAgenda } from '@/lib/planning/lees-eigen-agenda'
import { leesPlanning } from '@/lib/planning/lees-planning'
import { leesSpreekuren } from '@/lib/planning/lees-spreekuren'
import { planAfspraak } from '@/lib/planning/plan-afspraak'
import { planBlok } from '@/lib/planning/plan-blok'
import { verwijderBlok } from '@/lib/planning/verwijder-blok'
import { verzetAfspraak } from '@/lib/planning/verzet-afspraak'
import { zegAfspraakAf } from '@/lib/planning/zeg-afspraak-af'
import { zetOpWachtlijst } from '@/lib/planning/zet-op-wachtlijst'
import { zetUitkomst } from '@/lib/planning/zet-uitkomst'
import { type Dag, plusDagen, toonDagKort, vandaagInNederland } from '@/lib/wet/kalender'
import type { Gebruik, Opzet } from './opzet'

const regel = (gebeurtenis: string, handeling: string, object: string | undefined, onderwerpen: string[] = []) => ({
  gebeurtenis,
  handeling,
  object,
  onderwerpen,
})

let minuut = 0
/** A moment nobody has: each appointment of these tests a day and a time of its own. */
function anders() {
  minuut += 1
  const dag = plusDagen(vandaagInNederland(new Date()), 1000 + minuut)
  return { moment: 'anders', dag: toonDagKort(dag), tijd: '10:00', duur: '20', vorm: 'telefoon', locatie: '' }
}

async function consultantId(w: Opzet): Promise<string> {
  const { rows } = await w.admin.query<{ id: string }>(
    `select gebruiker_id as id from roltoekenning where arbodienst_id = $1 and rol = 'verzuimconsultant' order by gebruiker_id limit 1`,
    [w.arbodienstId],
  )
  return rows[0]?.id ?? ''
}

/** An appointment of somebody who is ill. */
async function afspraak(w: Opzet) {
  const { werknemerId, gevalId } = await w.ziek()
  const invoer = planSchema.parse({
    werknemerId,
    gevalId,
    soort: 'vervolgconsult',
    behandelaarId: await consultantId(w),
    ...anders(),
  })
  return { werknemerId, gevalId, invoer }
}

async function geplande(w: Opzet) {
  const a = await afspraak(w)
  const { id } = await w.alsConsultant('planning.wijzigen', (ctx) => planAfspraak(ctx, a.invoer))
  return { ...a, id }
}

async function blok(w: Opzet) {
  const { dag } = anders()
  return blokSchema.parse({
    behandelaarId: await consultantId(w),
    dag,
    van: '9:00',
    tot: '12:00',
    duur: '30',
    vorm: 'telefoon',
    locatie: '',
    weken: '1',
  })
}

async function wachtend(w: Opzet) {
  const { werknemerId, gevalId } = await w.ziek()
  return { werknemerId, invoer: { werknemerId, gevalId, soort: 'spreekuur' as const, uiterlijk: undefined } }
}

const VER = '2020-01-06' as Dag

export const planning: Record<string, Gebruik> = {
  'planning/plan-afspraak': async (w) => {
    const { werknemerId, invoer } = await afspraak(w)
    return {
      doe: () => w.alsConsultant('planning.wijzigen', (ctx) => planAfspraak(ctx, invoer)),
      regels: [regel('afspraak.gemaakt', 'aanmaken', 'afspraak', [werknemerId])],
    }
  },
  'planning/verzet-afspraak': async (w) => {
    const { id, werknemerId } = await geplande(w)
    const { moment } = planSchema.parse({ werknemerId, soort: 'preventief', ...anders() })
    return {
      doe: () => w.alsConsultant('planning.wijzigen', (ctx) => verzetAfspraak(ctx, { id, versie: 1, moment })),
      regels: [regel('afspraak.verzet', 'wijzigen', 'afspraak', [werknemerId])],
    }
  },
  'planning/zeg-afspraak-af': async (w) => {
    const { id, werknemerId } = await geplande(w)
    return {
      doe: () =>
        w.alsConsultant('planning.wijzigen', (ctx) =>
          zegAfspraakAf(ctx, { id, versie: 1, reden: 'hersteld', inRekening: 'nee' }),
        ),
      regels: [regel('afspraak.afgezegd', 'wijzigen', 'afspraak', [werknemerId])],
    }
  },
  'planning/zet-uitkomst': async (w) => {
    const { id, werknemerId } = await geplande(w)
    await w.admin.query('update afspraak set dag = current_date - 3 where id = $1', [id])
    return {
      doe: () =>
        w.alsConsultant('planning.wijzigen', (ctx) => zetUitkomst(ctx, { id, versie: 1, uitkomst: 'nietVerschenen' })),
      regels: [regel('afspraak.uitkomst', 'wijzigen', 'afspraak', [werknemerId])],
    }
  },
  'planning/lees-afspraak': async (w) => {
    const { id, werknemerId } = await geplande(w)
    return {
      doe: () => w.alsConsultant('planning.lezen', (ctx) => leesAfspraak(ctx, id)),
      regels: [regel('afspraak.bekeken', 'lezen', 'afspraak', [werknemerId])],
    }
  },
  'planning/lees-planning': async (w) => {
    const { rows } = await w.admin.query<{ id: string }>(
      `select werknemer_id as id from wachtlijstplek where arbodienst_id = $1 and afloop is null order by op, id limit 20`,
      [w.arbodienstId],
    )
    return {
      doe: () => w.alsConsultant('planning.lezen', (ctx) => leesPlanning(ctx, { weergave: 'week', dag: VER })),
      regels: [
        regel(
          'planning.bekeken',
          'lezen',
          'afspraak',
          rows.map((r) => r.id),
        ),
      ],
    }
  },
  'planning/lees-afspraakvorm': async (w) => {
    const { werknemerId, gevalId } = await w.ziek()
    return {
      doe: () => w.alsConsultant('planning.wijzigen', (ctx) => leesAfspraakvorm(ctx, { geval: gevalId })),
      regels: [regel('planning.formulierBekeken', 'lezen', 'begeleiding', [werknemerId])],
    }
  },
  'planning/lees-spreekuren': async (w) => ({
    doe: () => w.alsConsultant('planning.wijzigen', leesSpreekuren),
    regels: [regel('planning.bekeken', 'lezen', 'spreekuurblok')],
  }),
  'planning/plan-blok': async (w) => {
    const invoer = await blok(w)
    return {
      doe: () => w.alsConsultant('planning.wijzigen', (ctx) => planBlok(ctx, invoer)),
      regels: [regel('spreekuurblok.gemaakt', 'aanmaken', 'spreekuurblok')],
    }
  },
  'planning/verwijder-blok': async (w) => {
    const invoer = await blok(w)
    await w.alsConsultant('planning.wijzigen', (ctx) => planBlok(ctx, invoer))
    const { rows } = await w.admin.query<{ id: string }>('select id from spreekuurblok where dag = $1', [invoer.dag])
    return {
      doe: () => w.alsConsultant('planning.wijzigen', (ctx) => verwijderBlok(ctx, { id: rows[0]?.id ?? '' })),
      regels: [regel('spreekuurblok.verwijderd', 'verwijderen', 'spreekuurblok')],
    }
  },
  'planning/zet-op-wachtlijst': async (w) => {
    const { werknemerId, invoer } = await wachtend(w)
    return {
      doe: () => w.alsConsultant('planning.wijzigen', (ctx) => zetOpWachtlijst(ctx, invoer)),
      regels: [regel('wachtlijst.toegevoegd', 'aanmaken', 'wachtlijstplek', [werknemerId])],
    }
  },
  'planning/haal-van-wachtlijst': async (w) => {
    const { werknemerId, invoer } = await wachtend(w)
    const { id } = await w.alsConsultant('planning.wijzigen', (ctx) => zetOpWachtlijst(ctx, invoer))
    return {
      doe: () => w.alsConsultant('planning.wijzigen', (ctx) => haalVanWachtlijst(ctx, { id })),
      regels: [regel('wachtlijst.afgehaald', 'wijzigen', 'wachtlijstplek', [werknemerId])],
    }
  },
  'planning/lees-eigen-afspraken': async (w) => {
    const { werknemerId } = await geplande(w)
    const sleutel = await w.alsWerknemer(werknemerId)
    return {
      doe: () => namens(sleutel, 'eigenAfspraken.lezen', leesEigenAfspraken),
      regels: [regel('eigenAfspraken.bekeken', 'lezen', 'afspraak')],
    }
  },
  'planning/lees-eigen-agenda': async (w) => ({
    doe: () => w.alsArts('agenda.lezen', (ctx) => leesEigenAgenda(ctx, { van: VER, dagen: 7 })),
    regels: [regel('agenda.bekeken', 'lezen', 'afspraak')],
  }),
  'planning/lees-bij-geval': { hoortBij: 'begeleiding/lees-begeleid-dossier' },
  'planning/behandelaars': { hulp: true },
  'planning/bezet': { hulp: true },
  'planning/kies-moment': { hulp: true },
  'planning/lees-tijd': { hulp: true },
  'planning/open-afspraak': { hulp: true },
}
