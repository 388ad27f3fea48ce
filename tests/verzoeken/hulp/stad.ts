import { randomUUID } from 'node:crypto'
import type { Sleutel } from '@/lib/db/namens'
import { type Recht, rechten } from '@/lib/toegang/rechten'
import { type Rol, rollen } from '@/lib/toegang/rollen'
import { type Dag, plusDagen, toonDagKort, vandaagInNederland } from '@/lib/wet/kalender'
import { wereld } from '../../hulp/wereld'
import { doe } from './doe'
import type { EigenApp } from './eigen-app'
import { alsMultipart, type Drager, eigenHerkomst, stuur, type Velden } from './ruw'

export const vandaag = (): Dag => vandaagInNederland(new Date())
export const dagenGeleden = (aantal: number): Dag => plusDagen(vandaag(), -aantal)

/** Who is signed in, with the ids that belong to it. */
export interface Persoon {
  gebruikerId: string
  sleutel: Sleutel
}

/** Two arbodiensten with a werkgever each; the raw requests are about A, B is the stranger. */
export async function bouwStad(app: EigenApp) {
  const w = wereld(app.admin)
  const [arbodienstA, arbodienstB] = [await w.arbodienst('Arbo Anker'), await w.arbodienst('Arbo Boei')]
  const [werkgeverA, werkgeverB] = [await w.werkgever('Werkplaats Aalders'), await w.werkgever('Bakkerij Bos')]
  await w.contract(werkgeverA, arbodienstA)
  await w.contract(werkgeverB, arbodienstB)
  const [zorg, bouw] = [await w.afdeling(werkgeverA, 'Zorg'), await w.afdeling(werkgeverA, 'Bouw')]
  const a = { werkgeverId: werkgeverA }
  const hr = await w.aangemeld('hr', a, 'Hanna Anker')
  const verzuimconsultant = await w.aangemeld('verzuimconsultant', { arbodienstId: arbodienstA }, 'Noor Anker')
  await w.toewijzing(arbodienstA, werkgeverA, verzuimconsultant.gebruikerId)
  const hrB = await w.aangemeld('hr', { werkgeverId: werkgeverB }, 'Hugo Boei')
  const consultantB = await w.aangemeld('verzuimconsultant', { arbodienstId: arbodienstB }, 'Nico Boei')
  await w.toewijzing(arbodienstB, werkgeverB, consultantB.gebruikerId)
  const fgB = await w.aangemeld('fg', { werkgeverId: werkgeverB }, 'Fred Boei')
  const artsB = await w.aangemeld('bedrijfsarts', { arbodienstId: arbodienstB }, 'Bram Boei')
  const { werknemerId: boei } = await w.werknemer(werkgeverB)
  const werknemerB = await w.aangemeld('werknemer', { werkgeverId: werkgeverB, werknemerId: boei }, 'Wout Boei')
  const ooit = await w.werknemer(werkgeverA, { afdelingId: zorg })
  const anderen: Record<Rol, Persoon> = {
    hr,
    verzuimconsultant,
    leidinggevende: await w.aangemeld('leidinggevende', { ...a, afdelingId: bouw }, 'Lars Anker'),
    signaalontvanger: await w.aangemeld('signaalontvanger', { ...a, afdelingId: bouw }, 'Sien Anker'),
    planner: await w.aangemeld('planner', { arbodienstId: arbodienstA }, 'Pim Anker'),
    arbobeheerder: await w.aangemeld('arbobeheerder', { arbodienstId: arbodienstA }, 'Anna Anker'),
    bedrijfsarts: await w.aangemeld('bedrijfsarts', { arbodienstId: arbodienstA }, 'Dana Anker'),
    taakgedelegeerde: await w.aangemeld('taakgedelegeerde', { arbodienstId: arbodienstA }, 'Tess Anker'),
    werknemer: await w.aangemeld('werknemer', { ...a, werknemerId: ooit.werknemerId }, 'Wim Anker'),
    platformbeheerder: await w.aangemeld('platformbeheerder', {}, 'Petra Platform'),
    fg: await w.aangemeld('fg', {}, 'Femke Privacy'),
  }

  /** Somebody new in the register of A, in the department that the manager does not have. */
  const medewerker = () =>
    w.werknemer(werkgeverA, { afdelingId: zorg, achternaam: `Zegers${randomUUID().slice(0, 6)}` })

  const alsHr = (actie: string, pad: string, velden: Velden) => doe(app, hr.sleutel, actie, pad, velden)

  const meldZiek = async (werknemerId: string, dagen: number) => {
    const naar = await alsHr('app/werkgever/ziekmelden/acties.ts#meldZiekActie', '/werkgever/ziekmelden', [
      ['werknemerId', werknemerId],
      ['eersteZiektedag', toonDagKort(dagenGeleden(dagen))],
    ])
    const meldingId = naar.split('/')[3] ?? ''
    const { rows } = await app.admin.query<{ geval_id: string }>('select geval_id from verzuimmelding where id = $1', [
      meldingId,
    ])
    return { meldingId, gevalId: rows[0]?.geval_id ?? '' }
  }

  return {
    w,
    app,
    arbodienstA,
    arbodienstB,
    werkgeverA,
    werkgeverB,
    zorg,
    bouw,
    anderen,
    /** the person of the account of the werknemer */
    werknemerId: ooit.werknemerId,
    vreemd: { werkgever: hrB, arbodienst: consultantB, beheer: fgB, medisch: artsB, werknemer: werknemerB },
    medewerker,

    /** Does something of A's HR as it should be done; gives the page that follows. */
    doe: alsHr,

    meldZiek,

    /** Somebody of A with this role, whose second factor is sixteen minutes old. */
    verouderd: async (als: Rol): Promise<Drager> => {
      const { portaal } = rollen[als]
      const bij = {
        werkgever: { werkgeverId: werkgeverA },
        werknemer: { werkgeverId: werkgeverA, werknemerId: ooit.werknemerId },
        arbodienst: { arbodienstId: arbodienstA },
        medisch: { arbodienstId: arbodienstA },
        beheer: {},
      }[portaal]
      const { gebruikerId, sleutel } = await w.aangemeld(als, bij, 'Oude Factor')
      await app.admin.query(
        `update sessie set tweede_factor_op = now() - interval '16 minutes' where gebruiker_id = $1`,
        [gebruikerId],
      )
      return sleutel
    },

    /** Somebody new of A, reported sick from that many days ago. */
    ziek: async (dagen = 3) => {
      const wie = await medewerker()
      return { ...wie, ...(await meldZiek(wie.werknemerId, dagen)) }
    },

    /** Sends a list of one new person to the register of A; gives the id of the proposal. */
    leesLijst: async () => {
      const kop = 'personeelsnummer;voornaam;achternaam;functie;uren per week;datum in dienst'
      const csv = `${kop}\r\n${randomUUID().slice(0, 8)};Lea;Lijst;kok;36;01-02-2020\r\n`
      const { lijf, soort } = alsMultipart([['bestand', { bestand: 'lijst.csv', inhoud: Buffer.from(csv) }]])
      const antwoord = await stuur(app, {
        methode: 'POST',
        pad: '/werkgever/inlezen/lezen',
        lijf,
        drager: hr.sleutel,
        kop: { ...eigenHerkomst(app), 'content-type': soort },
      })
      return antwoord.kop.location?.split('/').at(-1) ?? ''
    },
  }
}

export type Stad = Awaited<ReturnType<typeof bouwStad>>

const gemaakt = new Map<string, Map<string, Drager | null>>()

/** Everybody who must not succeed with something of A that needs this right, by what is wrong with him; made once. */
export async function onbevoegden(stad: Stad, als: Rol, recht: Recht): Promise<Map<string, Drager | null>> {
  const wie = `${stad.werkgeverA} ${als} ${recht}`
  const daders = gemaakt.get(wie) ?? (await maakOnbevoegden(stad, als, recht))
  gemaakt.set(wie, daders)
  return new Map(daders)
}

async function maakOnbevoegden(stad: Stad, als: Rol, recht: Recht): Promise<Map<string, Drager | null>> {
  const { w, anderen, vreemd, app } = stad
  const { werkgeverA: werkgeverId, arbodienstA: arbodienstId, werknemerId } = stad
  const bij = {
    werkgever: { werkgeverId },
    werknemer: { werkgeverId, werknemerId },
    arbodienst: { arbodienstId },
    medisch: { arbodienstId },
    beheer: {},
  }[rollen[als].portaal]
  const portaal = rollen[als].portaal
  const sessie = async (verander: string) => {
    const { gebruikerId, sleutel } = await w.aangemeld(als, bij, 'Iemand Anders')
    await app.admin.query(verander, [gebruikerId])
    return { portaal, geheim: sleutel.geheim }
  }
  const uit = new Map<string, Drager | null>([
    ['anonymous', null],
    ['a secret that never was', { portaal, geheim: 'x'.repeat(43) }],
    ['another tenant', vreemd[portaal].sleutel],
    ['expired', await sessie(`update sessie set verloopt_op = now() - interval '1 second' where gebruiker_id = $1`)],
    [
      'idle',
      await sessie(`update sessie set laatst_gezien_op = now() - interval '31 minutes' where gebruiker_id = $1`),
    ],
    ['revoked', await sessie(`update sessie set ingetrokken_op = now() where gebruiker_id = $1`)],
    ['no second factor', await sessie(`update sessie set tweede_factor_op = null where gebruiker_id = $1`)],
    [
      'no workplace chosen',
      await sessie(
        `update sessie set portaal = null, werkgever_id = null, arbodienst_id = null where gebruiker_id = $1`,
      ),
    ],
    ['blocked account', await sessie(`update gebruiker set geblokkeerd_op = now() where id = $1`)],
    [
      'role ended yesterday',
      await sessie(`update roltoekenning set tot_en_met = current_date - 1 where gebruiker_id = $1`),
    ],
  ])
  for (const [rol, { sleutel }] of Object.entries(anderen)) {
    if (rol === als) continue
    const van = rollen[rol as Rol].portaal
    const mag: readonly string[] = rechten[recht]
    // A manager who holds the right holds it for other people than these; a colleague of the same role is no stranger.
    if (van !== portaal) {
      uit.set(`${rol} of another portal`, sleutel)
      uit.set(`${rol} of another portal, cookie says ours`, { portaal, geheim: sleutel.geheim })
    } else if (!mag.includes(rol)) uit.set(`${rol} without the right`, sleutel)
    else if (rol === 'leidinggevende') uit.set('leidinggevende of another department', sleutel)
  }
  return uit
}
