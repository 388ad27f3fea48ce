import { beeindigDienstverband } from '@/lib/organisatie/beeindig-dienstverband'
import { bevestigVoorstel } from '@/lib/organisatie/bevestig-voorstel'
import { bewaarVoorstel } from '@/lib/organisatie/bewaar-voorstel'
import { leesAfdeling } from '@/lib/organisatie/lees-afdeling'
import { leesAfdelingenpagina } from '@/lib/organisatie/lees-afdelingen'
import { leesGeschiedenis } from '@/lib/organisatie/lees-geschiedenis'
import { leesMedewerker } from '@/lib/organisatie/lees-medewerker'
import { leesVoorstel } from '@/lib/organisatie/lees-voorstel'
import { verwijderAfdeling } from '@/lib/organisatie/verwijder-afdeling'
import { verwijderVoorstel } from '@/lib/organisatie/verwijder-voorstel'
import { voegAfdelingToe } from '@/lib/organisatie/voeg-afdeling-toe'
import { voegDienstverbandToe } from '@/lib/organisatie/voeg-dienstverband-toe'
import { voegMedewerkerToe } from '@/lib/organisatie/voeg-medewerker-toe'
import { wijzigAfdeling } from '@/lib/organisatie/wijzig-afdeling'
import { wijzigDienstverband } from '@/lib/organisatie/wijzig-dienstverband'
import { wijzigMedewerker } from '@/lib/organisatie/wijzig-medewerker'
import { zoekMedewerkers } from '@/lib/organisatie/zoek-medewerkers'
import { zoekMedewerkersSchema } from '@/lib/organisatie/zoek-medewerkers-schema'
import { dag } from '@/lib/wet/kalender'
import { formulier } from '../../gevallen/register/opzet'
import type { Gebruik, Opzet } from './opzet'

const lijst = (nummer: string) =>
  new TextEncoder().encode(
    `personeelsnummer;achternaam;voornaam;functie;uren per week;datum in dienst\n${nummer};Tak;Mira;kok;32;01-02-2024\n`,
  )
const voorstel = (w: Opzet) =>
  w.alsHr('register.wijzigen', (ctx) =>
    bewaarVoorstel(ctx, { naam: 'lijst.csv', inhoud: lijst(crypto.randomUUID().slice(0, 12)) }),
  )
const regel = (gebeurtenis: string, handeling: string, object: string, onderwerpen: string[] = []) => ({
  gebeurtenis,
  handeling,
  object,
  onderwerpen,
})

/** Who is added is known only afterwards, so the person is read back from what was made last. */
const laatste = async (w: Opzet) =>
  (await w.admin.query<{ id: string }>('select id from werknemer order by aangemaakt_op desc limit 1')).rows[0]?.id ??
  ''

export const organisatie: Record<string, Gebruik> = {
  'organisatie/lees-medewerker': async (w) => {
    const { werknemerId } = await w.nieuw()
    return {
      doe: () =>
        // as the page does it: the history belongs to the same line
        w.alsHr('register.lezen', async (ctx) => {
          await leesMedewerker(ctx, werknemerId)
          await leesGeschiedenis(ctx, werknemerId)
        }),
      regels: [regel('medewerker.bekeken', 'lezen', 'werknemer', [werknemerId])],
    }
  },
  'organisatie/lees-geschiedenis': { hoortBij: 'organisatie/lees-medewerker' },
  'organisatie/zoek-medewerkers': [
    async (w) => {
      const { werknemerId } = await w.nieuw({ achternaam: 'Zeldzaamheid' })
      const { hr } = w
      return {
        doe: () =>
          w.alsHr('register.lezen', (ctx) => zoekMedewerkers(ctx, zoekMedewerkersSchema.parse({ zoek: 'zeldzaamh' }))),
        regels: [
          { gebeurtenis: 'register.gezocht', handeling: 'zoeken', onderwerpen: [werknemerId], getypt: 'zeldzaamh' },
        ],
        hr,
      }
    },
    async (w) => ({
      doe: () =>
        w.alsHr('register.lezen', (ctx) =>
          zoekMedewerkers(ctx, zoekMedewerkersSchema.parse({ afdeling: w.afdelingId, dienst: 'uit' })),
        ),
      regels: [{ gebeurtenis: 'register.bekeken', handeling: 'lezen' }],
    }),
  ],
  'organisatie/voeg-medewerker-toe': async (w) => {
    const regels = [regel('medewerker.toegevoegd', 'aanmaken', 'werknemer')]
    return {
      doe: async () => {
        await w.alsHr('register.wijzigen', (ctx) => voegMedewerkerToe(ctx, formulier()))
        regels[0]?.onderwerpen.push(await laatste(w))
      },
      regels,
    }
  },
  'organisatie/wijzig-medewerker': async (w) => {
    const { werknemerId } = await w.nieuw()
    return {
      doe: () =>
        w.alsHr('register.wijzigen', (ctx) =>
          wijzigMedewerker(ctx, { ...formulier({ voornaam: 'Anders' }), id: werknemerId, versie: 1 }),
        ),
      regels: [regel('medewerker.gewijzigd', 'wijzigen', 'werknemer', [werknemerId])],
    }
  },
  'organisatie/voeg-dienstverband-toe': async (w) => {
    const { werknemerId } = await w.nieuw()
    return {
      doe: () => w.alsHr('register.wijzigen', (ctx) => voegDienstverbandToe(ctx, { ...formulier(), werknemerId })),
      regels: [regel('dienstverband.toegevoegd', 'aanmaken', 'dienstverband', [werknemerId])],
    }
  },
  'organisatie/wijzig-dienstverband': async (w) => {
    const { werknemerId, dienstverbandId } = await w.nieuw()
    return {
      doe: () =>
        w.alsHr('register.wijzigen', (ctx) =>
          wijzigDienstverband(ctx, {
            ...formulier({ functie: 'kok', begin: '01-01-2015' }),
            id: dienstverbandId,
            versie: 1,
          }),
        ),
      regels: [regel('dienstverband.gewijzigd', 'wijzigen', 'dienstverband', [werknemerId])],
    }
  },
  'organisatie/beeindig-dienstverband': async (w) => {
    const { werknemerId, dienstverbandId } = await w.nieuw()
    return {
      doe: () =>
        w.alsHr('register.wijzigen', (ctx) =>
          beeindigDienstverband(ctx, { id: dienstverbandId, versie: 1, einde: dag('2026-01-31') }),
        ),
      regels: [regel('dienstverband.gewijzigd', 'wijzigen', 'dienstverband', [werknemerId])],
    }
  },
  'organisatie/lees-afdelingen': async (w) => ({
    doe: () => w.alsHr('register.lezen', leesAfdelingenpagina),
    regels: [regel('afdelingen.bekeken', 'lezen', 'afdeling')],
  }),
  'organisatie/lees-afdeling': async (w) => ({
    doe: () => w.alsHr('register.lezen', (ctx) => leesAfdeling(ctx, w.afdelingId)),
    regels: [regel('afdeling.bekeken', 'lezen', 'afdeling')],
  }),
  'organisatie/voeg-afdeling-toe': async (w) => ({
    doe: () =>
      w.alsHr('afdeling.wijzigen', (ctx) => voegAfdelingToe(ctx, { naam: crypto.randomUUID(), ouderId: null })),
    regels: [regel('afdeling.toegevoegd', 'aanmaken', 'afdeling')],
  }),
  'organisatie/wijzig-afdeling': async (w) => ({
    doe: () =>
      w.alsHr('afdeling.wijzigen', (ctx) =>
        wijzigAfdeling(ctx, { id: w.afdelingId, naam: crypto.randomUUID(), ouderId: null }),
      ),
    regels: [regel('afdeling.gewijzigd', 'wijzigen', 'afdeling')],
  }),
  'organisatie/verwijder-afdeling': async (w) => {
    const id = await w.w.afdeling(w.werkgeverId, 'Leeg')
    return {
      doe: () => w.alsHr('afdeling.wijzigen', (ctx) => verwijderAfdeling(ctx, { id })),
      regels: [regel('afdeling.verwijderd', 'verwijderen', 'afdeling')],
    }
  },
  'organisatie/bewaar-voorstel': async (w) => ({
    doe: () => voorstel(w),
    regels: [regel('register.lijstGelezen', 'aanmaken', 'importvoorstel')],
  }),
  'organisatie/lees-voorstel': async (w) => {
    const { id } = await voorstel(w)
    return {
      doe: () => w.alsHr('register.wijzigen', (ctx) => leesVoorstel(ctx, { id, vanaf: 0 })),
      regels: [regel('register.voorstelBekeken', 'lezen', 'importvoorstel')],
    }
  },
  'organisatie/verwijder-voorstel': async (w) => {
    const { id } = await voorstel(w)
    return {
      doe: () => w.alsHr('register.wijzigen', (ctx) => verwijderVoorstel(ctx, { id })),
      regels: [regel('register.voorstelVerwijderd', 'verwijderen', 'importvoorstel')],
    }
  },
  'organisatie/bevestig-voorstel': async (w) => {
    const { id } = await voorstel(w)
    const regels = [regel('register.lijstIngelezen', 'aanmaken', 'importvoorstel')]
    return {
      doe: async () => {
        await w.alsHr('register.wijzigen', (ctx) => bevestigVoorstel(ctx, { id }))
        regels[0]?.onderwerpen.push(await laatste(w))
      },
      regels,
    }
  },
  'organisatie/eis-afdeling': { hulp: true },
  'organisatie/eis-dagen': { hulp: true },
  'organisatie/schrijf-wijzigingen': { hulp: true },
  'organisatie/vergrendel-afdelingen': { hulp: true },
}
