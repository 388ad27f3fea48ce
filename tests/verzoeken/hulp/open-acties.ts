import { randomUUID } from 'node:crypto'
import { generate } from 'otplib'
import { nieuwGeheim, versleutel, vingerafdruk } from '@/lib/toegang/kluis'
import { totpBinding } from '@/lib/toegang/tweede-factor'
import { type Account, codeVan, maakAccount } from '../../hulp/inloggen'
import { openDocumentacties } from './documentacties'
import { openMachtigingacties } from './machtigingacties'
import type { Drager, Velden } from './ruw'
import type { Stad } from './stad'

/** A right call of an action that belongs to no portal, and what makes it wrong. */
export interface OpenOproep {
  pad: string
  velden: Velden
  /** the sign-in under way; null: it is done by somebody who is not signed in */
  drager: Drager | null
  gebruikerId: string
  /** it only reads: when it succeeds there is a line in the trail and nothing else */
  leestAlleen?: true
  /** the same call with something else in these fields, or by a session that is not far enough */
  fout: { velden?: Record<string, string | undefined>; drager?: Drager }[]
}

const GEHEIM = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const WACHTWOORD = 'paarse fietsbel onder water'
const HERSTELCODE = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

async function account(stad: Stad): Promise<Account> {
  const gebruikerId = await stad.w.gebruiker('Olga Open')
  await stad.w.rol(gebruikerId, 'hr', { werkgeverId: stad.werkgeverA })
  return await maakAccount(stad.app.admin, gebruikerId, { wachtwoord: WACHTWOORD })
}

/** A sign-in that has come so far: behind the password, or behind the second factor; no workplace was chosen. */
async function half({ w, app, werkgeverA }: Stad, gebruikerId: string, factorOp: Date | null): Promise<Drager> {
  const { geheim } = await w.sessie(gebruikerId, 'werkgever', { werkgeverId: werkgeverA }, factorOp)
  await app.admin.query('update sessie set portaal = null, werkgever_id = null where geheim_hash = $1', [
    Buffer.from(vingerafdruk(geheim)),
  ])
  return { portaal: null, geheim }
}

const lang = () => new Date(Date.now() - 16 * 60_000)

function anders(code: string): string {
  return code === '000000' ? '000001' : '000000'
}

async function metCode(stad: Stad, pad: string, factorOp: Date | null): Promise<OpenOproep> {
  const van = await account(stad)
  const code = await codeVan(stad.app.admin, van)
  const drager = await half(stad, van.gebruikerId, factorOp)
  return {
    pad,
    drager,
    gebruikerId: van.gebruikerId,
    velden: [['code', code]],
    fout: [{ velden: { code: anders(code) } }, { velden: { code: '' } }],
  }
}

/** A letter about another app, as if it was mailed just now. */
async function factorbrief(stad: Stad, gebruikerId: string, soort: 'factor' | 'factorGevraagd') {
  const linkcode = nieuwGeheim()
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `with v as (insert into factorverzoek (gebruiker_id, verloopt_op, goedgekeurd_op)
                values ($1, now() + interval '1 day', case when $2 = 'factor' then now() end) returning id)
     insert into toegangsbrief (gebruiker_id, soort, geheim_hash, gemaild_op, verloopt_op, factorverzoek_id)
     select $1, $2, $3, now(), now() + interval '1 hour', id from v returning id`,
    [gebruikerId, soort, Buffer.from(vingerafdruk(linkcode))],
  )
  return { linkcode, briefId: rows[0]?.id ?? '' }
}

async function metHerstelcode(stad: Stad, pad: string, factorOp: Date | null): Promise<OpenOproep> {
  const van = await account(stad)
  await stad.app.admin.query('insert into herstelcode (gebruiker_id, code_hash) values ($1, $2)', [
    van.gebruikerId,
    Buffer.from(vingerafdruk(HERSTELCODE)),
  ])
  return {
    pad,
    drager: await half(stad, van.gebruikerId, factorOp),
    gebruikerId: van.gebruikerId,
    velden: [['herstelcode', HERSTELCODE]],
    fout: [
      { velden: { herstelcode: HERSTELCODE.replace('A', 'Z') } },
      // somebody else's sign-in with this code
      { drager: await half(stad, (await account(stad)).gebruikerId, factorOp) },
    ],
  }
}

/** Every action before or beside the portals. */
export const openActies: Record<string, (stad: Stad) => Promise<OpenOproep>> = {
  ...openDocumentacties,
  ...openMachtigingacties,
  'app/(openbaar)/aanmelden/acties.ts#meldAanActie': async (stad) => {
    const { gebruikerId, email } = await account(stad)
    return {
      pad: '/aanmelden',
      drager: null,
      gebruikerId,
      velden: [
        ['email', email],
        ['wachtwoord', WACHTWOORD],
      ],
      fout: [{ velden: { wachtwoord: `${WACHTWOORD}!` } }, { velden: { email: 'niemand@voorbeeld.test' } }],
    }
  },
  'app/(openbaar)/aanmelden/vergeten/acties.ts#vraagNieuwWachtwoordActie': async (stad) => {
    const { gebruikerId, email } = await account(stad)
    return {
      pad: '/aanmelden/vergeten',
      drager: null,
      gebruikerId,
      velden: [['email', email]],
      fout: [{ velden: { email: 'niemand@voorbeeld.test' } }, { velden: { email: 'geen adres' } }],
    }
  },
  'app/(openbaar)/welkom/[geheim]/acties.ts#neemBriefAanActie': async (stad) => {
    const { gebruikerId } = await account(stad)
    const linkcode = nieuwGeheim()
    await stad.app.admin.query(
      `insert into toegangsbrief (gebruiker_id, soort, geheim_hash, gemaild_op, verloopt_op)
       values ($1, 'wachtwoord', $2, now(), now() + interval '1 hour')`,
      [gebruikerId, Buffer.from(vingerafdruk(linkcode))],
    )
    return {
      pad: `/welkom/${linkcode}`,
      drager: null,
      gebruikerId,
      velden: [
        ['linkcode', linkcode],
        ['wachtwoord', 'groene lantaarn boven ijs'],
        ['wachtwoordNogEens', 'groene lantaarn boven ijs'],
      ],
      fout: [
        { velden: { linkcode: nieuwGeheim() } },
        { velden: { wachtwoordNogEens: 'iets heel anders dan dat' } },
        { velden: { wachtwoord: 'kort', wachtwoordNogEens: 'kort' } },
      ],
    }
  },
  'app/(openbaar)/aanmelden/code/acties.ts#toonCodeActie': (stad) => metCode(stad, '/aanmelden/code', null),
  'app/(openbaar)/aanmelden/code/acties.ts#toonHerstelcodeActie': (stad) =>
    metHerstelcode(stad, '/aanmelden/code?met=herstelcode', null),
  'app/(openbaar)/aanmelden/bevestigen/acties.ts#bevestigActie': (stad) =>
    metCode(stad, '/aanmelden/bevestigen', lang()),
  'app/(openbaar)/aanmelden/bevestigen/acties.ts#bevestigMetHerstelcodeActie': (stad) =>
    metHerstelcode(stad, '/aanmelden/bevestigen', lang()),
  'app/(openbaar)/aanmelden/instellen/acties.ts#bevestigAppActie': async (stad) => {
    const oproep = await metCode(stad, '/aanmelden/instellen', null)
    await stad.app.admin.query('update inloggegeven set totp_bevestigd_op = null where gebruiker_id = $1', [
      oproep.gebruikerId,
    ])
    return oproep
  },
  'app/(openbaar)/kies/acties.ts#kiesActie': async (stad) => {
    const { gebruikerId } = await account(stad)
    return {
      pad: '/kies',
      drager: await half(stad, gebruikerId, new Date()),
      gebruikerId,
      velden: [['werkplek', `werkgever.${stad.werkgeverA}`]],
      fout: [
        { velden: { werkplek: `werkgever.${stad.werkgeverB}` } },
        { velden: { werkplek: `medisch.${stad.arbodienstA}` } },
        { velden: { werkplek: 'beheer.platform' } },
        { drager: await half(stad, gebruikerId, null) },
      ],
    }
  },
  'app/(openbaar)/sessies/acties.ts#beeindigActie': async (stad) => {
    const { gebruikerId } = await account(stad)
    const ander = await half(stad, gebruikerId, new Date())
    const idVan = async (geheim: string) =>
      (await stad.app.admin.query('select id from sessie where geheim_hash = $1', [Buffer.from(vingerafdruk(geheim))]))
        .rows[0].id
    const vreemd = await half(stad, (await account(stad)).gebruikerId, new Date())
    return {
      pad: '/sessies',
      drager: await half(stad, gebruikerId, new Date()),
      gebruikerId,
      velden: [['id', await idVan(ander.geheim)]],
      fout: [
        { velden: { id: await idVan(vreemd.geheim) } },
        { velden: { id: randomUUID() } },
        { drager: vreemd },
        { drager: await half(stad, gebruikerId, null) },
      ],
    }
  },
  'app/(openbaar)/sessies/herstelcodes/acties.ts#vernieuwHerstelcodesActie': async (stad) => {
    const { gebruikerId } = await account(stad)
    return {
      pad: '/sessies/herstelcodes',
      drager: await half(stad, gebruikerId, new Date()),
      gebruikerId,
      velden: [],
      fout: [{ drager: await half(stad, gebruikerId, lang()) }, { drager: await half(stad, gebruikerId, null) }],
    }
  },
  'app/(openbaar)/sessies/telefoon/acties.ts#beginTelefoonActie': async (stad) => {
    const { gebruikerId } = await account(stad)
    return {
      pad: '/sessies/telefoon',
      drager: await half(stad, gebruikerId, new Date()),
      gebruikerId,
      velden: [],
      fout: [{ drager: await half(stad, gebruikerId, lang()) }, { drager: await half(stad, gebruikerId, null) }],
    }
  },
  'app/(openbaar)/sessies/telefoon/acties.ts#bevestigTelefoonActie': async (stad) => {
    const { gebruikerId } = await account(stad)
    await stad.app.admin.query('update inloggegeven set totp_nieuw = $2 where gebruiker_id = $1', [
      gebruikerId,
      Buffer.from(versleutel(totpBinding(gebruikerId), GEHEIM)),
    ])
    const code = await generate({ secret: GEHEIM })
    return {
      pad: '/sessies/telefoon',
      drager: await half(stad, gebruikerId, new Date()),
      gebruikerId,
      velden: [['code', code]],
      fout: [
        { velden: { code: anders(code) } },
        { drager: await half(stad, gebruikerId, lang()) },
        { drager: await half(stad, gebruikerId, null) },
      ],
    }
  },
  'app/(openbaar)/aanmelden/kwijt/acties.ts#vraagNieuweFactorActie': async (stad) => {
    const { gebruikerId } = await account(stad)
    return {
      pad: '/aanmelden/kwijt',
      drager: await half(stad, gebruikerId, null),
      gebruikerId,
      velden: [],
      fout: [{ drager: await half(stad, gebruikerId, new Date()) }],
    }
  },
  'app/(openbaar)/niet-ik/[geheim]/acties.ts#stopFactorverzoekActie': async (stad) => {
    const { gebruikerId } = await account(stad)
    const { linkcode } = await factorbrief(stad, gebruikerId, 'factorGevraagd')
    return {
      pad: `/niet-ik/${linkcode}`,
      drager: null,
      gebruikerId,
      velden: [['linkcode', linkcode]],
      fout: [{ velden: { linkcode: nieuwGeheim() } }],
    }
  },
  'app/(openbaar)/welkom/[geheim]/acties.ts#koppelOpnieuwActie': async (stad) => {
    const { gebruikerId } = await account(stad)
    const { linkcode } = await factorbrief(stad, gebruikerId, 'factor')
    return {
      pad: `/welkom/${linkcode}`,
      drager: null,
      gebruikerId,
      velden: [
        ['linkcode', linkcode],
        ['wachtwoord', WACHTWOORD],
      ],
      fout: [{ velden: { linkcode: nieuwGeheim() } }, { velden: { wachtwoord: 'niet het wachtwoord' } }],
    }
  },
  'app/(openbaar)/aanmelden/koppelen/acties.ts#bevestigKoppelingActie': async (stad) => {
    const { gebruikerId } = await account(stad)
    const { briefId } = await factorbrief(stad, gebruikerId, 'factor')
    await stad.app.admin.query('update inloggegeven set totp_geheim = null, totp_nieuw = $2 where gebruiker_id = $1', [
      gebruikerId,
      Buffer.from(versleutel(totpBinding(gebruikerId), GEHEIM)),
    ])
    const zonderBrief = await half(stad, gebruikerId, null)
    const drager = await half(stad, gebruikerId, null)
    await stad.app.admin.query('update sessie set brief_id = $2 where geheim_hash = $1', [
      Buffer.from(vingerafdruk(drager.geheim)),
      briefId,
    ])
    const code = await generate({ secret: GEHEIM })
    return {
      pad: '/aanmelden/koppelen',
      drager,
      gebruikerId,
      velden: [['code', code]],
      fout: [{ velden: { code: anders(code) } }, { drager: zonderBrief }],
    }
  },
}
