import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Sleutel } from '@/lib/db/namens'
import { type Portaal, type Rol, rollen } from '@/lib/toegang/rollen'
import { wereld } from '../hulp/wereld'
import { vulDocumenten } from './stad-documenten'

/** Somebody who looks at the wall: what he is, as the model needs it, and what he can prove. */
export interface Kijker {
  naam: string
  gebruikerId: string
  sleutel: Sleutel
  portaal: Portaal
  rollen: Rol[]
  werkgeverId: string | null
  arbodienstId: string | null
  /** departments of a leidinggevende, with everything below */
  afdelingen: string[]
  werknemerId: string | null
  /** second factor at most 15 minutes old */
  vers: boolean
  /** the session proves nothing: revoked, expired, no factor, role ended */
  dood?: boolean
}

const TIJDEN = [
  ['nu', -1, 1],
  ['niet meer', -9, -1],
  ['nog niet', 2, 9],
] as const
const AL_GESLOTEN = ['open', 'open', 'gesloten'] as const

/**
 * A small town in which everything there is to get wrong occurs: two arbodiensten, three werkgevers (one has changed
 * arbodienst), departments in departments, people sick and never sick, every table filled, every kind of session.
 */
export async function bouwStad(admin: pg.Pool) {
  const w = wereld(admin)
  const kijkers: Kijker[] = []
  const q = (sql: string, waarden: unknown[] = []) => admin.query(sql, waarden)

  const arboA = await w.arbodienst('Arbo A')
  const arboB = await w.arbodienst('Arbo B')
  const plekken: { werkgeverId: string; arbodienstId: string | null }[] = []
  for (const arbodienstId of [arboA, arboB, arboA, null]) {
    const werkgeverId = await w.werkgever()
    if (arbodienstId) await w.contract(werkgeverId, arbodienstId)
    plekken.push({ werkgeverId, arbodienstId })
  }
  // the third one went from B to A: B keeps a contract that has ended
  await q(`update contract set van = current_date - 100 where werkgever_id = $1`, [plekken[2]?.werkgeverId])
  await w.contract(plekken[2]?.werkgeverId ?? '', arboB, '2015-01-01', '2020-12-31')

  async function kijker(
    naam: string,
    rol: Rol,
    bij: { werkgeverId?: string; arbodienstId?: string; afdelingId?: string; werknemerId?: string },
    extra: Partial<Kijker> = {},
  ) {
    const { gebruikerId, sleutel } = await w.aangemeld(rol, bij, naam)
    await q('insert into inloggegeven (gebruiker_id, wachtwoord_hash) values ($1, $2)', [gebruikerId, 'x'])
    await q(`insert into herstelcode (gebruiker_id, code_hash) values ($1, sha256($2::bytea))`, [
      gebruikerId,
      gebruikerId,
    ])
    await q(`insert into toegangsbrief (gebruiker_id, soort) values ($1, 'wachtwoord')`, [gebruikerId])
    await q(
      `with v as (insert into factorverzoek (gebruiker_id, verloopt_op) values ($1, now() + interval '1 day') returning id)
       insert into factorgoedkeuring (verzoek_id, door_id, hoe) select id, gen_random_uuid(), 'document' from v`,
      [gebruikerId],
    )
    await q('insert into bekend_toestel (gebruiker_id, hash) values ($1, sha256($2::bytea))', [
      gebruikerId,
      gebruikerId,
    ])
    await q('insert into verzoeksleutel (gebruiker_id, sleutel, handeling) values ($1, $2, $3)', [
      gebruikerId,
      randomUUID(),
      'proef',
    ])
    for (const werkplek of [
      `${sleutel.portaal}.${bij.werkgeverId ?? bij.arbodienstId ?? 'platform'}`,
      'werkgever.platform',
    ])
      await q(
        `insert into formulierconcept (gebruiker_id, werkplek, formulier, inhoud, sessie_id) values ($1, $2, repeat('a', 64), 'x', $1)`,
        [gebruikerId, werkplek],
      )
    await q(
      `insert into bericht (ontvanger_id, werkgever_id, arbodienst_id, soort, sleutel) values ($1, $2, $3, 'proef', $4)`,
      [gebruikerId, bij.werkgeverId ?? null, bij.arbodienstId ?? null, randomUUID()],
    )
    // told of a file that was opened in an emergency: at his own tenant, and at another
    for (const arbodienstId of [bij.arbodienstId ?? null, arboB])
      await q(`insert into bericht (ontvanger_id, arbodienst_id, soort, sleutel) values ($1, $2, 'noodinzage', $3)`, [
        gebruikerId,
        arbodienstId,
        randomUUID(),
      ])
    await q(`insert into diagnosevoorstel (gebruiker_id, bestandsnaam, bron, lijst) values ($1, 'x', 'x', '{}')`, [
      gebruikerId,
    ])
    await q('insert into postvoorkeur (gebruiker_id, dagmail_uur) values ($1, 9)', [gebruikerId])
    await q(`insert into mailstand (gebruiker_id, adres, code, sinds, laatst_op) values ($1, 'x', 550, now(), now())`, [
      gebruikerId,
    ])
    await q('insert into dagmail (gebruiker_id, dag, ongelezen, te_doen, te_laat) values ($1, current_date, 1, 1, 0)', [
      gebruikerId,
    ])
    const portaal = rollen[rol].portaal
    if (portaal !== 'beheer') {
      await q(
        `insert into agendakoppeling (gebruiker_id, portaal, werkgever_id, arbodienst_id, geheim_hash) values ($1, $2, $3, $4, sha256($5::bytea))`,
        [gebruikerId, portaal, bij.werkgeverId ?? null, bij.arbodienstId ?? null, randomUUID()],
      )
    }
    await q(
      `insert into logboekregel (gebeurtenis, handeling, uitkomst, gebruiker_id, werkgever_id, arbodienst_id) values ('proef', 'lezen', 'gelukt', $1, $2, $3)`,
      [gebruikerId, bij.werkgeverId ?? null, bij.arbodienstId ?? null],
    )
    const een: Kijker = {
      naam,
      gebruikerId,
      sleutel,
      portaal: sleutel.portaal,
      rollen: [rol],
      werkgeverId: bij.werkgeverId ?? null,
      arbodienstId: bij.arbodienstId ?? null,
      afdelingen: [],
      werknemerId: bij.werknemerId ?? null,
      vers: true,
      ...extra,
    }
    kijkers.push(een)
    return een
  }

  const vervanging = (
    bij: { werkgeverId?: string; arbodienstId?: string },
    vervangene: string,
    vervanger: string,
    van: number,
    tot: number,
  ) =>
    q(
      `insert into vervanging (werkgever_id, arbodienst_id, vervangene_id, vervanger_id, van, tot_en_met)
       values ($1, $2, $3, $4, current_date + $5::int, current_date + $6::int)`,
      [bij.werkgeverId ?? null, bij.arbodienstId ?? null, vervangene, vervanger, van, tot],
    )

  /** People who take the place of the leidinggevende of Top: now, not any more, not yet, or at another werkgever. */
  async function vervangers(
    werkgeverId: string,
    leiding: string,
    { top, onder, naast }: { top: string; onder: string; naast: string },
  ) {
    for (const [naam, van, tot] of [
      ['nu', -1, 1],
      ['niet meer', -9, -1],
      ['nog niet', 2, 9],
    ] as const) {
      const afdelingen = naam === 'nu' ? [naast, top, onder] : [naast]
      const k = await kijker(`vervanger ${naam}`, 'leidinggevende', { werkgeverId, afdelingId: naast }, { afdelingen })
      await vervanging({ werkgeverId }, leiding, k.gebruikerId, van, tot)
    }
    const signaal = await kijker(
      'vervanger met alleen signalen',
      'signaalontvanger',
      { werkgeverId, afdelingId: naast },
      { afdelingen: [top, onder], rollen: ['leidinggevende', 'signaalontvanger'] },
    )
    await vervanging({ werkgeverId }, leiding, signaal.gebruikerId, -1, 1)
    const elders = await kijker(
      'vervanger elders',
      'leidinggevende',
      { werkgeverId, afdelingId: naast },
      { afdelingen: [naast] },
    )
    const daar = plekken.find((p) => p.werkgeverId !== werkgeverId)
    await vervanging({ werkgeverId: daar?.werkgeverId }, leiding, elders.gebruikerId, -1, 1)
  }

  const artsen = new Map<string, string>()
  const betrokken: Betrokkene[] = []
  for (const [naam, arbodienstId] of [
    ['A', arboA],
    ['B', arboB],
  ] as const) {
    for (const rol of ['verzuimconsultant', 'planner', 'arbobeheerder', 'taakgedelegeerde'] as const)
      await kijker(`${rol} ${naam}`, rol, { arbodienstId })
    const [consultant, ander] = [
      kijkers.at(-4),
      await kijker(`andere consultant ${naam}`, 'verzuimconsultant', { arbodienstId }),
    ]
    await vervanging({ arbodienstId }, consultant?.gebruikerId ?? '', ander.gebruikerId, -1, 1)
    await q('insert into verzoekpoging (arbodienst_id, gebruiker_id) values ($1, $2)', [
      arbodienstId,
      ander.gebruikerId,
    ])
    artsen.set(arbodienstId, (await kijker(`bedrijfsarts ${naam}`, 'bedrijfsarts', { arbodienstId })).gebruikerId)
    await kijker(`andere bedrijfsarts ${naam}`, 'bedrijfsarts', { arbodienstId })
    await vervanging({ arbodienstId }, artsen.get(arbodienstId) ?? '', kijkers.at(-1)?.gebruikerId ?? '', -1, 1)
    const oud = await kijker(`bedrijfsarts met oude factor ${naam}`, 'bedrijfsarts', { arbodienstId }, { vers: false })
    await q(`update sessie set tweede_factor_op = now() - interval '16 minutes' where gebruiker_id = $1`, [
      oud.gebruikerId,
    ])
    // people beside the treating doctor: now, not any more, not yet
    for (const [wie, van, tot] of arbodienstId === arboA ? TIJDEN : []) {
      const k = await kijker(`vervangende bedrijfsarts ${wie}`, 'bedrijfsarts', { arbodienstId })
      await vervanging({ arbodienstId }, artsen.get(arbodienstId) ?? '', k.gebruikerId, van, tot)
      betrokken.push({ arbodienstId, gebruikerId: k.gebruikerId, soort: 'vervangt', van, tot })
      for (const soort of ['consult', 'gedelegeerd'] as const) {
        const rol = soort === 'consult' ? 'bedrijfsarts' : 'taakgedelegeerde'
        const c = await kijker(`${soort} ${wie}`, rol, { arbodienstId })
        betrokken.push({ arbodienstId, gebruikerId: c.gebruikerId, soort, van, tot })
      }
    }
    const nood = await kijker(`noodinzage ${naam}`, 'bedrijfsarts', { arbodienstId })
    betrokken.push({ arbodienstId, gebruikerId: nood.gebruikerId, soort: 'noodinzage', van: 0, tot: 1 })
    betrokken.push({ arbodienstId, gebruikerId: oud.gebruikerId, soort: 'consult', van: -1, tot: 1 })
    await kijker(`fg ${naam}`, 'fg', { arbodienstId })
  }
  await kijker('platformbeheerder', 'platformbeheerder', {})
  await kijker('fg van het platform', 'fg', {})

  const idVan = (naam: string) => kijkers.find((k) => k.naam === naam)?.gebruikerId ?? ''
  const makers = () => ({
    hr: idVan('hr 0'),
    hrOud: idVan('hr met oude factor'),
    consultant: idVan('verzuimconsultant A'),
    zelf: idVan('werknemer 0'),
  })
  for (const [i, { werkgeverId, arbodienstId }] of plekken.entries()) {
    const top = await w.afdeling(werkgeverId, 'Top')
    const onder = await w.afdeling(werkgeverId, 'Onder', top)
    const naast = await w.afdeling(werkgeverId, 'Naast')
    const mensen: { werknemerId: string; dienstverbandId: string }[] = []
    for (const afdelingId of [top, onder, naast, undefined, onder])
      mensen.push(await w.werknemer(werkgeverId, { afdelingId }))
    const hr = await kijker(`hr ${i}`, 'hr', { werkgeverId })
    const leiding = await kijker(
      `leidinggevende ${i}`,
      'leidinggevende',
      { werkgeverId, afdelingId: top },
      { afdelingen: [top, onder] },
    )
    await kijker(
      `leidinggevende naast ${i}`,
      'leidinggevende',
      { werkgeverId, afdelingId: naast },
      { afdelingen: [naast] },
    )
    if (i === 0) {
      const { gebruikerId } = await kijker('hr met oude factor', 'hr', { werkgeverId }, { vers: false })
      await q(`update sessie set tweede_factor_op = now() - interval '16 minutes' where gebruiker_id = $1`, [
        gebruikerId,
      ])
      await q('delete from bericht where ontvanger_id = $1', [gebruikerId])
    }
    await kijker(`fg van werkgever ${i}`, 'fg', { werkgeverId })
    await kijker(`signaalontvanger ${i}`, 'signaalontvanger', { werkgeverId, afdelingId: top })
    if (i < 2) await vervangers(werkgeverId, leiding.gebruikerId, { top, onder, naast })
    for (const m of mensen.slice(0, 2))
      await kijker(`werknemer ${i}`, 'werknemer', { werkgeverId, werknemerId: m.werknemerId })
    await q(
      `insert into importvoorstel (werkgever_id, gebruiker_id, bestandsnaam, rijen, aantal, fouten) values ($1, $2, 'x', '[]', 0, 0)`,
      [werkgeverId, hr.gebruikerId],
    )
    if (arbodienstId) {
      const { rows } = await q(
        `select gebruiker_id from roltoekenning where arbodienst_id = $1 and rol = 'verzuimconsultant'`,
        [arbodienstId],
      )
      await w.toewijzing(arbodienstId, werkgeverId, rows[0].gebruiker_id)
    }
    for (const m of mensen) {
      await q(
        `insert into werknemerwijziging (werkgever_id, werknemer_id, door_id, door_naam, veld) values ($1, $2, $3, 'HR', 'functie')`,
        [werkgeverId, m.werknemerId, hr.gebruikerId],
      )
    }
    // the last two were never sick
    for (const [j, m] of mensen.slice(0, 3).entries()) {
      const geval = {
        werkgeverId,
        arbodienstId,
        ...m,
        door: hr.gebruikerId,
        arts: arbodienstId ? artsen.get(arbodienstId) : undefined,
        toestand: AL_GESLOTEN[j] ?? 'open',
      }
      const gevalId = await vulGeval(q, geval)
      // at the second werkgever made by people of the first: there only the tenant says no
      if (j === 0 && i < 2) await vulDocumenten(q, { werkgeverId, gevalId }, makers(), i === 0 ? undefined : 3)
    }
  }

  // protocols: one that is in force, and a draft of who could have made it; where the contract has ended by somebody of the
  // other arbodienst, so that only the tenant says no
  await q(
    `insert into protocolversie (arbodienst_id, werkgever_id, contract_id, nummer, toestand, in_werking_op, stappen, door_id, door_naam)
     select c.arbodienst_id, c.werkgever_id, c.id, 1, 'inWerking', now(), '[]', gen_random_uuid(), 'x' from contract c`,
  )
  await q(
    `insert into protocolversie (arbodienst_id, werkgever_id, contract_id, nummer, stappen, door_id, door_naam)
     select distinct on (c.id) c.arbodienst_id, c.werkgever_id, c.id, 2, '[]'::jsonb, r.gebruiker_id, 'x'
       from contract c join roltoekenning r on r.rol = 'arbobeheerder' and (r.arbodienst_id = c.arbodienst_id) = (c.tot_en_met is null)
      order by c.id, muur.loopt(r.van, r.tot_en_met) desc, r.gebruiker_id`,
  )
  // letters: by who manages the organisation, by who only uses them, and by who manages the other one
  for (const [kolom, huurder, door] of [
    ['werkgever_id', plekken[0]?.werkgeverId, 'hr 0'],
    ['werkgever_id', plekken[1]?.werkgeverId, 'hr 0'],
    ['werkgever_id', plekken[2]?.werkgeverId, 'leidinggevende 2'],
    ['arbodienst_id', arboA, 'arbobeheerder A'],
    ['arbodienst_id', arboB, 'arbobeheerder A'],
  ] as const) {
    await q(
      `insert into briefsjabloon (${kolom}, soort, naam, onderwerp, tekst, door_id, door_naam) values ($1, 'eigen', 'x', 'x', 'x', $2, 'x')`,
      [huurder, idVan(door)],
    )
    await q(
      `insert into huisstijl (${kolom}, afzender, ondertekening, door_id, door_naam) values ($1, 'x', 'x', $2, 'x')`,
      [huurder, idVan(door)],
    )
    for (const nu of [true, false]) {
      await q(
        `insert into logo (${kolom}, type, hash, breed, hoog, alt, inhoud, scan, vervallen_op, door_id, door_naam)
         values ($1, 'png', 'x', 1, 1, 'x', 'x'::bytea, 'schoon', case when not $3::boolean then now() end, $2, 'x')`,
        [huurder, idVan(door), nu],
      )
    }
  }
  await q(
    `insert into briefsjabloon (arbodienst_id, soort, naam, onderwerp, tekst, door_id, door_naam) values ($1, 'eigen', 'x', 'x', 'x', $2, 'x')`,
    [arboA, idVan('verzuimconsultant A')],
  )

  // one person at two tenants: what he made at the one does not show at the other
  const [eerst, ander] = plekken
  for (const [rol, hier, daar] of [
    ['hr', { werkgeverId: eerst?.werkgeverId }, { werkgeverId: ander?.werkgeverId }],
    ['bedrijfsarts', { arbodienstId: arboA }, { arbodienstId: arboB }],
  ] as const) {
    const k = await kijker(`${rol} op twee plekken`, rol, hier)
    await w.rol(k.gebruikerId, rol, daar)
    for (const plek of [hier, daar]) {
      const huurder = Object.values(plek)[0]
      const kolom = rol === 'hr' ? 'werkgever_id' : 'arbodienst_id'
      await q(`insert into bericht (ontvanger_id, ${kolom}, soort, sleutel) values ($1, $2, 'proef', $3)`, [
        k.gebruikerId,
        huurder,
        randomUUID(),
      ])
      if (rol === 'hr') {
        await q(
          `insert into werknemerwijziging (werkgever_id, werknemer_id, door_id, door_naam, veld) select $1::uuid, id, $2, 'HR', 'functie' from werknemer where werkgever_id = $1::uuid limit 1`,
          [huurder, k.gebruikerId],
        )
        await q(
          `insert into importvoorstel (werkgever_id, gebruiker_id, bestandsnaam, rijen, aantal, fouten) values ($1, $2, 'x', '[]', 0, 0)`,
          [huurder, k.gebruikerId],
        )
      } else {
        const { rows } = await q(
          `update medisch_dossier set behandelaar_id = $1 where id = (select id from medisch_dossier where arbodienst_id = $2 order by id limit 1) returning id`,
          [k.gebruikerId, huurder],
        )
        await q(
          `insert into medische_notitie (arbodienst_id, dossier_id, inhoud, door_id) values ($1, $2, 'x'::bytea, $3)`,
          [huurder, rows[0].id, k.gebruikerId],
        )
        await q(
          `insert into terugkoppeling (werkgever_id, arbodienst_id, geval_id, werknemer_id, soort, inhoud, door_id, door_naam)
           select g.werkgever_id, g.arbodienst_id, g.id, g.werknemer_id, 'probleemanalyse', '{}', $1, 'x'
             from medisch_dossier d join verzuimgeval g on g.werknemer_id = d.werknemer_id and g.arbodienst_id = d.arbodienst_id where d.id = $2`,
          [k.gebruikerId, rows[0].id],
        )
      }
    }
  }
  // rows that should not exist: of the other arbodienst, by somebody who works at both
  const opTwee = kijkers.find((k) => k.naam === 'bedrijfsarts op twee plekken')?.gebruikerId
  await q(
    `insert into medisch_dossier (arbodienst_id, behandelaar_id, soort, aanduiding) values ($1, $2, 'preventief', 'Anoniem 2')`,
    [arboB, opTwee],
  )
  await q(
    `insert into terugkoppeling (werkgever_id, arbodienst_id, geval_id, werknemer_id, soort, inhoud, door_id, door_naam)
     select werkgever_id, $1, geval_id, werknemer_id, soort, '{}', door_id, 'x' from terugkoppeling where door_id = $2 and arbodienst_id = $3`,
    [arboB, opTwee, arboA],
  )
  await vulMedisch(q, betrokken, artsen)
  // a werkgever where nobody manages the accounts any more, and one who asked for help without ever being sick
  const leeg = await w.werkgever('Zonder beheerder')
  await q(
    `insert into roltoekenning (gebruiker_id, rol, werkgever_id, van, tot_en_met) values ($1, 'hr', $2, '2015-01-01', '2016-01-01')`,
    [await w.gebruiker(), leeg],
  )
  await q(
    `insert into begeleiding (arbodienst_id, werkgever_id, werknemer_id, aanleiding, verzoek_op, personeelsnummer, naam, voornaam, zoeknaam, zoekvoornaam)
     select $1, werkgever_id, id, 'eigenVerzoek', now(), '', '', '', '', '' from werknemer where werkgever_id = $2
        and not exists (select from verzuimgeval g where g.werknemer_id = werknemer.id) limit 1`,
    [arboA, eerst?.werkgeverId],
  )
  await q(
    `insert into gevalafschrift (arbodienst_id, werkgever_id, werknemer_id, geval_id, dossiernummer, eerste_ziektedag, toestand, tot_en_met, gegevens)
     select arbodienst_id, werkgever_id, werknemer_id, gen_random_uuid(), 'x', current_date, 'open', current_date - 1, '{}' from begeleiding`,
  )
  // what is held, by whoever of the werkgever, and ended; and what is announced or was destroyed, a copy of an arbodienst too
  await q(
    `insert into bewaarhouding (werkgever_id, werknemer_id, reden, tot, door_id, door_naam, beeindigd_op, beeindigd_door_id, beeindigd_door_naam)
     select r.werkgever_id, w.id, 'verhaal', (now() at time zone 'Europe/Amsterdam')::date + 9, r.gebruiker_id, 'x', case when n = 1 then now() end,
            case when n = 1 then r.gebruiker_id end, case when n = 1 then 'x' end
       from roltoekenning r
       join lateral (select x.id from werknemer x where x.werkgever_id = r.werkgever_id order by x.id limit 1) w on true
       cross join generate_series(0, 1) n
      where r.rol in ('hr', 'leidinggevende')`,
  )
  await q(
    `insert into vernietiging (werkgever_id, arbodienst_id, geval_id, dossiernummer, soort, regel, regel_vanaf, einde_begeleiding, geteld_vanaf, bewaar_tot, vernietigd_op)
     select g.werkgever_id, case when n = 2 then coalesce(g.arbodienst_id, $1) end, gen_random_uuid(), 'x', case when n = 2 then 'afschrift' else 'verzuimdossier' end,
            'x', current_date, current_date, 'gesloten', current_date, case when n > 0 then now() end
       from (select distinct on (werkgever_id) * from verzuimgeval order by werkgever_id, id) g cross join generate_series(0, 2) n`,
    [arboA],
  )
  // of the one that went from B to A: what B recorded stays with B, and a case that did not come along
  const derde = plekken[2]?.werkgeverId
  await q(
    `with oud as (select id, werkgever_id from verzuimgeval where werkgever_id = $1 order by id limit 1),
          contact as (insert into contactmoment (werkgever_id, arbodienst_id, geval_id, soort, op, uitkomst, door_id, door_naam)
                      select werkgever_id, $2, id, 'telefoon', current_date, 'gesproken', gen_random_uuid(), 'x' from oud)
     insert into contactnotitie (werkgever_id, arbodienst_id, geval_id, tekst, door_id, door_naam)
     select werkgever_id, $2, id, 'x', gen_random_uuid(), 'x' from oud`,
    [derde, arboB],
  )
  await q(
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, dossiernummer, eerste_ziektedag, rekenstart, toestand)
     select werkgever_id, werknemer_id, id, $2, gen_random_uuid(), current_date - 3000, current_date - 3000, 'gesloten'
       from dienstverband where werkgever_id = $1 order by id limit 1`,
    [derde, arboB],
  )
  await q(
    `with oud as (select id, werkgever_id from verzuimgeval where werkgever_id = $1 and arbodienst_id is distinct from $2 order by id limit 1),
          actie as (insert into actie (werkgever_id, arbodienst_id, geval_id, kant, wat, uiterlijk, door_id, door_naam)
                    select werkgever_id, $2, id, 'arbodienst', 'x', current_date, gen_random_uuid(), 'x' from oud),
          uitstel as (insert into signaaluitstel (werkgever_id, arbodienst_id, geval_id, soort, tot, reden, door_id, door_naam)
                      select werkgever_id, $2, id, 'contract', current_date, 'x', gen_random_uuid(), 'x' from oud)
     insert into advies (werkgever_id, arbodienst_id, geval_id, soort, door_id, door_naam)
     select werkgever_id, $2, id, 'spoor2', gen_random_uuid(), 'x' from oud`,
    [derde, arboB],
  )
  await w.toewijzing(arboB, derde ?? '', kijkers[0]?.gebruikerId ?? '')
  // rows that should not exist: a message of one tenant to somebody of another, a guidance that names the wrong tenant
  const vreemde = kijkers.find((k) => k.naam === 'hr 1')
  await q(`insert into bericht (ontvanger_id, werkgever_id, soort, sleutel) values ($1, $2, 'proef', $3)`, [
    vreemde?.gebruikerId,
    eerst?.werkgeverId,
    randomUUID(),
  ])
  await q(
    `insert into begeleiding (arbodienst_id, werkgever_id, werknemer_id, aanleiding, personeelsnummer, naam, voornaam, zoeknaam, zoekvoornaam)
     select $1, $2, werknemer_id, 'ziekmelding', '', '', '', '', '' from begeleiding where arbodienst_id = $3 and werkgever_id = $4`,
    [arboB, ander?.werkgeverId, arboA, eerst?.werkgeverId],
  )
  await q(
    `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, extern, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
     select arbodienst_id, werkgever_id, werknemer_id, 'Praktijk', 'preventief', 'telefoon', current_date, 540, 570, gen_random_uuid(), 'x'
       from begeleiding where arbodienst_id = $1 and werkgever_id = $2`,
    [arboB, ander?.werkgeverId],
  )

  // sessions that prove nothing any more, of somebody who could see much
  const { werkgeverId } = plekken[0] ?? { werkgeverId: '' }
  for (const [naam, sql] of [
    ['ingetrokken', 'update sessie set ingetrokken_op = now() where gebruiker_id = $1'],
    ['verlopen', `update sessie set verloopt_op = now() - interval '1 minute' where gebruiker_id = $1`],
    ['stil', `update sessie set laatst_gezien_op = now() - interval '31 minutes' where gebruiker_id = $1`],
    ['zonder factor', 'update sessie set tweede_factor_op = null where gebruiker_id = $1'],
    ['rol voorbij', 'update roltoekenning set tot_en_met = current_date - 1 where gebruiker_id = $1'],
    ['rol nog niet', 'update roltoekenning set van = current_date + 2 where gebruiker_id = $1'],
    ['geblokkeerd', 'update gebruiker set geblokkeerd_op = now() where id = $1'],
    ['ander portaal', `update sessie set portaal = 'werknemer' where gebruiker_id = $1`],
  ] as const) {
    const k = await kijker(`hr ${naam}`, 'hr', { werkgeverId }, { dood: true })
    await q(sql, [k.gebruikerId])
  }
  await q(`insert into aanmeldpoging (sleutel) values ('x'::bytea)`)
  await q('select muur.verzegel(10000)')
  await q(
    `insert into logboekpunt (id, op, tot_zegel, inhoud, handtekening, sleutel_id) values (1, now(), 1, '{}', 'x'::bytea, 'x')`,
  )
  await q('insert into logboekpuntkop (keten, volgnr, punt_id) select distinct keten, 1, 1 from logboekzegel')
  // the weekly review: in each chain an item that each privacy officer only asked about, and one that is closed
  await q(
    `insert into steekproef (keten, week, maandag) select distinct keten, '2026-W01', date '2025-12-29' from logboekzegel`,
  )
  for (const { gebruikerId } of kijkers.filter((k) => k.rollen.includes('fg'))) {
    for (const oordeel of ['navragen', 'terecht']) {
      await q(
        `with nieuw as (
           insert into steekproefitem (keten, week, regel_id, aanleiding)
           select keten, '2026-W01', (select coalesce(max(regel_id), 0) from steekproefitem) + 1, 'nacht' from steekproef
           returning keten, id)
         insert into steekproefoordeel (keten, item_id, oordeel, opmerking, door_id, door_naam)
         select keten, id, $1, 'x', $2, 'x' from nieuw`,
        [oordeel, gebruikerId],
      )
    }
  }
  // last, so that every sample has them: the calendars of those two at their other workplace
  await q(
    `insert into agendakoppeling (gebruiker_id, portaal, werkgever_id, geheim_hash) values ($1, 'werkgever', $2, sha256($3::bytea))`,
    [kijkers.find((k) => k.naam === 'hr op twee plekken')?.gebruikerId, ander?.werkgeverId, randomUUID()],
  )
  await q(
    `insert into agendakoppeling (gebruiker_id, portaal, arbodienst_id, geheim_hash) values ($1, 'medisch', $2, sha256($3::bytea))`,
    [opTwee, arboB, randomUUID()],
  )
  return { kijkers }
}

interface Betrokkene {
  arbodienstId: string
  gebruikerId: string
  soort: 'consult' | 'noodinzage' | 'gedelegeerd' | 'vervangt'
  van: number
  tot: number
}

type Vraag = (sql: string, waarden?: unknown[]) => Promise<pg.QueryResult>

/** Fills the medical tables: keys, notes of several kinds, drafts, relations, numbers, intents, and what was told. */
async function vulMedisch(q: Vraag, betrokken: Betrokkene[], artsen: Map<string, string>): Promise<void> {
  // somebody who came himself, with and without a name
  for (const [arbodienstId, arts] of artsen) {
    await q(
      `insert into medisch_dossier (arbodienst_id, werknemer_id, behandelaar_id, soort, aanduiding)
       select $1, werknemer_id, $2, 'preventief', null from medisch_dossier where arbodienst_id = $1 and werknemer_id is not null limit 1`,
      [arbodienstId, arts],
    )
    await q(
      `insert into medisch_dossier (arbodienst_id, behandelaar_id, soort, aanduiding) values ($1, $2, 'preventief', 'Anoniem 1')`,
      [arbodienstId, arts],
    )
  }
  await q(
    `insert into dossiersleutel (dossier_id, arbodienst_id, sleutel, hoofdsleutel) select id, arbodienst_id, 'x'::bytea, 0 from medisch_dossier`,
  )
  await q(
    `insert into medische_notitie (arbodienst_id, dossier_id, soort, inhoud, door_id)
     select arbodienst_id, id, s, 'x'::bytea, behandelaar_id from medisch_dossier, unnest(array['diagnose', 'medicatie', 'fml']) s`,
  )
  await q(
    `insert into medische_bijlage (id, arbodienst_id, dossier_id, gegevens, inhoud, door_id, op)
     select gen_random_uuid(), arbodienst_id, id, 'x'::bytea, 'x'::bytea, behandelaar_id, now() from medisch_dossier`,
  )
  await q(
    `insert into bsn (dossier_id, arbodienst_id, inhoud, zoek, door_id, op) select id, arbodienst_id, 'x'::bytea, 'y'::bytea, behandelaar_id, now() from medisch_dossier`,
  )
  await q(
    `insert into terugkoppeling (werkgever_id, arbodienst_id, geval_id, werknemer_id, soort, inhoud, door_id, door_naam)
     select g.werkgever_id, g.arbodienst_id, g.id, g.werknemer_id, 'probleemanalyse', '{}', d.behandelaar_id, 'x'
       from medisch_dossier d join verzuimgeval g on g.werknemer_id = d.werknemer_id and g.arbodienst_id = d.arbodienst_id where d.soort = 'begeleiding'`,
  )
  // each file went to another arbodienst, by who treats; and by others, who could not
  await q(
    `insert into dossieroverdracht (arbodienst_id, dossier_id, richting, pakket_id, tegenpartij, geinformeerd, geinformeerd_op, instemming, vervalt_op, door_id)
     select arbodienst_id, id, 'uit', gen_random_uuid(), 'x', 'gesprek', current_date, 'ja', current_date, behandelaar_id from medisch_dossier`,
  )
  for (const b of betrokken)
    await q(
      `insert into dossieroverdracht (arbodienst_id, dossier_id, richting, pakket_id, tegenpartij, door_id)
       select arbodienst_id, id, 'in', gen_random_uuid(), 'x', $2 from medisch_dossier where arbodienst_id = $1 order by id limit 2`,
      [b.arbodienstId, b.gebruikerId],
    )
  // files of one person: pairs of which somebody treats both, one, or none
  for (const [arbodienstId, arts] of artsen)
    await q(
      `insert into dossierkoppeling (arbodienst_id, dossier_id, ander_id, door_id)
       select a.arbodienst_id, a.id, b.id, case when row_number() over () % 2 = 0 then $2 else a.behandelaar_id end
         from (select * from medisch_dossier where arbodienst_id = $1 order by id limit 5) a
         join (select * from medisch_dossier where arbodienst_id = $1 order by id limit 5) b on a.id < b.id`,
      [arbodienstId, arts],
    )
  // a second opinion on the first file of each arbodienst, given by the other; one that only was asked; requests for another doctor
  for (const [huurder, arts] of artsen) {
    const [elders, tweede] = [...artsen].find(([a]) => a !== huurder) ?? []
    await q(
      `with t as (insert into medisch_dossier (arbodienst_id, behandelaar_id, soort, aanduiding) values ($2, $3, 'secondOpinion', 'Second opinion 1') returning id),
            e as (select d.id, b.werkgever_id, d.werknemer_id from medisch_dossier d join begeleiding b on b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id
                   where d.arbodienst_id = $1 and d.soort = 'begeleiding' order by d.id limit 1)
       insert into second_opinion (arbodienst_id, dossier_id, werkgever_id, werknemer_id, onderwerp, gevraagd_via, door_id, tweede_arbodienst_id, tweede_arts_id,
                                   tweede_naam, tweede_organisatie, toestemming_via, toestemming_op, gestuurd_op, tweede_dossier_id)
       select $1, e.id, e.werkgever_id, e.werknemer_id, 'advies', 'arts', $4, $2, $3, 'x', 'x', 'portaal', now(), now(), t.id from t, e`,
      [huurder, elders, tweede, arts],
    )
    // of somebody who is not on the platform
    await q(
      `insert into second_opinion (arbodienst_id, dossier_id, werkgever_id, werknemer_id, onderwerp, gevraagd_via, door_id, tweede_naam, tweede_organisatie)
       select $1, d.id, b.werkgever_id, d.werknemer_id, 'advies', 'arts', $2, 'x', 'x'
         from medisch_dossier d join begeleiding b on b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id
        where d.arbodienst_id = $1 and d.soort = 'begeleiding' and not exists (select from second_opinion o where o.dossier_id = d.id) order by d.id limit 1`,
      [huurder, arts],
    )
    await q(
      `insert into second_opinion (arbodienst_id, dossier_id, werkgever_id, werknemer_id, onderwerp, gevraagd_via, door_id, tweede_arbodienst_id, tweede_arts_id,
                                   tweede_naam, tweede_organisatie)
       select $1, d.id, b.werkgever_id, d.werknemer_id, 'advies', 'portaal', $4, $2, $3, 'x', 'x'
         from medisch_dossier d join begeleiding b on b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id
        where d.arbodienst_id = $1 and d.soort = 'begeleiding' and not exists (select from second_opinion o where o.dossier_id = d.id)`,
      [huurder, elders, tweede, arts],
    )
    await q(
      `insert into artswissel (arbodienst_id, dossier_id, werkgever_id, werknemer_id, gevraagd_via, door_id)
       select d.arbodienst_id, d.id, b.werkgever_id, d.werknemer_id, 'brief', $2
         from medisch_dossier d join begeleiding b on b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id
        where d.arbodienst_id = $1 and d.soort = 'begeleiding'`,
      [huurder, arts],
    )
  }
  for (const b of betrokken) {
    const { rows } = await q('select id from medisch_dossier where arbodienst_id = $1 order by id', [b.arbodienstId])
    // of the first file now; of the second it was ended early
    for (const [i, ingetrokken] of [false, true].entries()) {
      if (b.soort === 'vervangt') continue
      await q(
        `insert into behandelrelatie (arbodienst_id, dossier_id, gebruiker_id, soort, omvang, grond, van, tot_en_met, door_id, ingetrokken_op)
         select arbodienst_id, id, $2, $3, $4, $5, current_date + $6::int, current_date + $7::int, behandelaar_id, $8
           from medisch_dossier where id = $1`,
        [
          rows[i]?.id,
          b.gebruikerId,
          b.soort,
          b.soort === 'gedelegeerd' ? ['contact', 'medicatie'] : [],
          b.soort === 'noodinzage' ? 'acuutGevaar' : null,
          b.van,
          b.tot,
          ingetrokken ? new Date() : null,
        ],
      )
    }
    // what each of them would write, if he could: in the first file and in the last
    for (const dossier of [rows[0], rows.at(-1)]) {
      await q(
        `insert into medische_bijlage (id, arbodienst_id, dossier_id, gegevens, inhoud, door_id, op) values (gen_random_uuid(), $1, $2, 'x'::bytea, 'x'::bytea, $3, now())`,
        [b.arbodienstId, dossier?.id, b.gebruikerId],
      )
      for (const soort of ['contact', 'diagnose', 'arbeidsongeschiktheid']) {
        await q(
          `insert into medische_notitie (arbodienst_id, dossier_id, soort, inhoud, door_id) values ($1, $2, $3, 'x'::bytea, $4)`,
          [b.arbodienstId, dossier?.id, soort, b.gebruikerId],
        )
        await q(
          `insert into medisch_concept (arbodienst_id, dossier_id, soort, inhoud, door_id, op) values ($1, $2, $3, 'x'::bytea, $4, now())`,
          [b.arbodienstId, dossier?.id, soort, b.gebruikerId],
        )
      }
    }
    await q(
      `insert into terugkoppeling (werkgever_id, arbodienst_id, geval_id, werknemer_id, soort, inhoud, door_id, door_naam)
       select g.werkgever_id, g.arbodienst_id, g.id, g.werknemer_id, 'actueelOordeel', '{}', $2, 'x'
         from verzuimgeval g where g.arbodienst_id = $1 order by g.id limit 2`,
      [b.arbodienstId, b.gebruikerId],
    )
  }
  await vulMachtigingen(q)
  for (const [arbodienstId, arts] of artsen) {
    await q(
      `insert into medisch_concept (arbodienst_id, dossier_id, soort, inhoud, door_id, op)
       select arbodienst_id, id, 'contact', 'x'::bytea, $2, now() from medisch_dossier where arbodienst_id = $1`,
      [arbodienstId, arts],
    )
  }
  await q(
    `update bsn b set door_id = r.gebruiker_id from behandelrelatie r where r.dossier_id = b.dossier_id and r.soort = 'consult' and r.ingetrokken_op is null
        and r.van <= current_date and r.tot_en_met >= current_date`,
  )
  await q(
    `insert into medische_inzage (arbodienst_id, dossier_id, gebruiker_id, sessie_id, wat, transactie)
     select d.arbodienst_id, d.id, d.behandelaar_id, s.id, 'dossier', 1 from medisch_dossier d join sessie s on s.gebruiker_id = d.behandelaar_id`,
  )
}

/** Questions to a practitioner in every state, by who treats and by each who was involved, with a letter where one may be. */
async function vulMachtigingen(q: Vraag): Promise<void> {
  await q(
    `insert into medische_notitie (arbodienst_id, dossier_id, soort, inhoud, door_id)
     select arbodienst_id, id, 'machtiging', convert_to(s, 'UTF8'), behandelaar_id
       from medisch_dossier, unnest(array['gevraagd', 'geldt', 'geweigerd', 'ingetrokken', 'vervallen']) s where werknemer_id is not null
     union all
     select r.arbodienst_id, r.dossier_id, 'machtiging', convert_to(s, 'UTF8'), r.gebruiker_id
       from behandelrelatie r join medisch_dossier d on d.id = r.dossier_id and d.werknemer_id is not null, unnest(array['gevraagd', 'geldt']) s`,
  )
  // as somebody who takes the place of the doctor would ask, too
  await q(
    `insert into medische_notitie (arbodienst_id, dossier_id, soort, inhoud, door_id)
     select d.arbodienst_id, d.id, 'machtiging', convert_to(s, 'UTF8'), v.vervanger_id
       from medisch_dossier d join vervanging v on v.arbodienst_id = d.arbodienst_id and v.vervangene_id = d.behandelaar_id,
            unnest(array['gevraagd', 'geldt']) s where d.werknemer_id is not null`,
  )
  // one is about somebody else than the file
  await q(
    `insert into medische_machtiging (id, arbodienst_id, dossier_id, werknemer_id, door_id, gevraagd_op, getekend_op, getekend_hash, getekend_door_id,
                                      tweede_factor_op, geweigerd_op, ingetrokken_op, vervallen_op)
     select n.id, n.arbodienst_id, n.dossier_id,
            case when n.inhoud = 'gevraagd'::bytea and n.nr = 1 then gen_random_uuid() else d.werknemer_id end, n.door_id, now(),
            case when n.getekend then now() end, case when n.getekend then repeat('a', 64) end, case when n.getekend then n.door_id end,
            case when n.getekend then now() end, case when n.inhoud = 'geweigerd'::bytea then now() end, null,
            case when n.inhoud = 'vervallen'::bytea then now() end
       from (select x.*, x.inhoud in ('geldt'::bytea, 'ingetrokken'::bytea) as getekend,
                    row_number() over (partition by x.arbodienst_id, x.door_id, x.inhoud order by x.id) as nr
               from medische_notitie x where x.soort = 'machtiging') n
       join medisch_dossier d on d.id = n.dossier_id`,
  )
  await q(
    `insert into medische_machtigingbrief (arbodienst_id, machtiging_id, door_id)
     select m.arbodienst_id, m.id, m.door_id from medische_machtiging m where m.getekend_op is not null`,
  )
  // links of a few of each doctor: one that works, one that was used, one that was taken back
  await q(
    `insert into medische_machtiginglink (id, arbodienst_id, machtiging_id, geheim_hash, code_hash, door_id, op, verloopt_op, gebruikt_op, ingetrokken_op)
     select gen_random_uuid(), m.arbodienst_id, m.id, convert_to(m.id || s, 'UTF8'), 'x'::bytea, m.door_id, now(), now() + interval '1 day',
            case when s = 'gebruikt' then now() end, case when s = 'ingetrokken' then now() end
       from (select x.*, row_number() over (partition by x.arbodienst_id, x.door_id, num_nonnulls(x.getekend_op, x.geweigerd_op, x.vervallen_op) order by x.id) as nr
               from medische_machtiging x) m, unnest(array['open', 'gebruikt', 'ingetrokken']) s
      where m.nr <= 2 and (s = 'open' or m.nr = 1)`,
  )
  await q(
    `insert into linkpost (link_id, arbodienst_id, email, aangevraagd_op)
     select id, arbodienst_id, 'x', op from medische_machtiginglink where gebruikt_op is null and ingetrokken_op is null`,
  )
  await q(
    `update medische_machtiging m set ingetrokken_op = now() from medische_notitie n where n.id = m.id and n.inhoud = 'ingetrokken'::bytea`,
  )
}

async function vulGeval(
  q: (sql: string, waarden?: unknown[]) => Promise<pg.QueryResult>,
  g: {
    werkgeverId: string
    arbodienstId: string | null
    werknemerId: string
    dienstverbandId: string
    door: string
    arts?: string
    toestand: string
  },
): Promise<string> {
  const { rows } = await q(
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, dossiernummer, eerste_ziektedag, rekenstart, toestand)
     values ($1, $2, $3, $4, gen_random_uuid(), current_date - 30, current_date - 30, 'open') returning id`,
    [g.werkgeverId, g.werknemerId, g.dienstverbandId, g.arbodienstId],
  )
  const id = rows[0].id
  await q('update verzuimgeval set toestand = $2 where id = $1', [id, g.toestand])
  const bij = [g.werkgeverId, id]
  await q(
    `insert into verzuimmelding (werkgever_id, geval_id, werknemer_id, dienstverband_id, eerste_ziektedag, ontvangstnummer, gemeld_door_id, gemeld_door_naam)
     values ($1, $2, $3, $4, current_date - 30, gen_random_uuid(), $5, 'HR')`,
    [...bij, g.werknemerId, g.dienstverbandId, g.door],
  )
  await q(
    `insert into werkhervatting (werkgever_id, geval_id, vanaf, percentage_gewerkt, door_id, door_naam) values ($1, $2, current_date, 50, $3, 'x')`,
    [...bij, g.door],
  )
  await q(
    `insert into mijlpaalfeit (werkgever_id, geval_id, code, soort, op, door_id, door_naam) values ($1, $2, 'probleemanalyse', 'gedaan', current_date, $3, 'x')`,
    [...bij, g.door],
  )
  await q(
    `insert into taak (werkgever_id, geval_id, code, nummer, wie, vanaf, veilig, uiterlijk, toestand) values ($1, $2, 'x', 1, 'werkgever', current_date, current_date, current_date, 'open')`,
    bij,
  )
  await q(
    `insert into gevalfeit (werkgever_id, geval_id, soort, dag, door_id, door_naam) values ($1, $2, 'wiaAanvraag', current_date, $3, 'x')`,
    [...bij, g.door],
  )
  await q(
    `insert into loonsanctie (werkgever_id, geval_id, soort, besluit_op, weken, door_naam) values ($1, $2, 'inhoudelijk', current_date, 52, 'x')`,
    bij,
  )
  await q(`insert into gebeurtenis (werkgever_id, geval_id, soort, door_id, door_naam) values ($1, $2, 'x', $3, 'x')`, [
    ...bij,
    g.door,
  ])
  await q(
    `insert into verlof (werkgever_id, werknemer_id, arbodienst_id, van, tot_en_met, door_naam) values ($1, $2, $3, current_date, current_date, 'x')`,
    [g.werkgeverId, g.werknemerId, g.arbodienstId],
  )
  await vulWerk(q, { ...g, gevalId: id })
  if (!g.arbodienstId) return id
  const { rows: cm } = await q(
    `insert into contactmoment (werkgever_id, arbodienst_id, geval_id, soort, op, uitkomst, door_id, door_naam) values ($1, $3, $2, 'telefoon', current_date, 'gesproken', $4, 'x') returning id`,
    [...bij, g.arbodienstId, g.door],
  )
  await q(
    `insert into contactnotitie (werkgever_id, arbodienst_id, geval_id, contactmoment_id, tekst, door_id, door_naam) values ($1, $3, $2, $4, 'x', $5, 'x')`,
    [...bij, g.arbodienstId, cm[0].id, g.door],
  )
  await vulPlanning(q, { ...g, arbodienstId: g.arbodienstId, gevalId: id })
  const { rows: md } = await q(
    `insert into medisch_dossier (arbodienst_id, werknemer_id, behandelaar_id) values ($1, $2, $3) returning id`,
    [g.arbodienstId, g.werknemerId, g.arts],
  )
  await q(`insert into medische_notitie (arbodienst_id, dossier_id, inhoud, door_id) values ($1, $2, 'x'::bytea, $3)`, [
    g.arbodienstId,
    md[0].id,
    g.arts,
  ])
  return id
}

/** Tasks of each side, made by each side; advice that was followed and not; signals put off by both. */
async function vulWerk(
  q: (sql: string, waarden?: unknown[]) => Promise<pg.QueryResult>,
  g: { werkgeverId: string; arbodienstId: string | null; gevalId: string; door: string },
): Promise<void> {
  const bij = [g.werkgeverId, g.gevalId]
  for (const arbo of new Set([null, g.arbodienstId])) {
    for (const kant of arbo ? ['werkgever', 'arbodienst', 'werknemer'] : ['werkgever', 'werknemer'])
      await q(
        `insert into actie (werkgever_id, geval_id, arbodienst_id, kant, wat, uiterlijk, door_id, door_naam) values ($1, $2, $3, $4, 'x', current_date, $5, 'x')`,
        [...bij, arbo, kant, g.door],
      )
    await q(
      `insert into signaaluitstel (werkgever_id, geval_id, arbodienst_id, soort, tot, reden, door_id, door_naam) values ($1, $2, $3, 'contract', current_date, 'x', $4, 'x')`,
      [...bij, arbo, g.door],
    )
  }
  if (!g.arbodienstId) return
  await q(
    `with a as (insert into advies (werkgever_id, geval_id, arbodienst_id, soort, door_id, door_naam) values ($1, $2, $3, 'spoor2', $4, 'x') returning *)
     insert into adviesopvolging (werkgever_id, geval_id, arbodienst_id, advies_id, uitkomst, op, door_id, door_naam)
     select werkgever_id, geval_id, arbodienst_id, id, 'gevolgd', current_date, $4, 'x' from a`,
    [...bij, g.arbodienstId, g.door],
  )
}

/** Time of a doctor; appointments with him, with a practice outside, of the person's own accord, and one that was cancelled. */
async function vulPlanning(
  q: (sql: string, waarden?: unknown[]) => Promise<pg.QueryResult>,
  g: { werkgeverId: string; arbodienstId: string; werknemerId: string; gevalId: string; arts?: string },
): Promise<void> {
  dagVooruit += 1
  await q(
    `insert into spreekuurblok (arbodienst_id, behandelaar_id, dag, van_minuut, tot_minuut, duur, vorm, locatie) values ($1, $2, current_date + $3::int, 540, 720, 30, 'locatie', 'x')`,
    [g.arbodienstId, g.arts, dagVooruit],
  )
  for (const [soort, geval, arts, minuut, afgezegd] of [
    ['spreekuur', true, true, 540, false],
    ['spreekuur', true, true, 570, true],
    ['preventief', false, true, 600, false],
    ['secondOpinion', true, false, 630, false],
    ['psycholoog', true, false, 660, false],
  ] as const) {
    await q(
      `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, behandelaar_id, extern, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
       values ($1, $2, $3, $4, $5, $6, $7, 'telefoon', current_date + $8::int, $9::int, $9::int + 30, gen_random_uuid(), 'x')`,
      [
        g.arbodienstId,
        g.werkgeverId,
        g.werknemerId,
        geval ? g.gevalId : null,
        arts ? g.arts : null,
        arts ? null : 'Praktijk',
        soort,
        dagVooruit,
        minuut,
      ],
    )
    if (afgezegd)
      await q(
        `update afspraak set toestand = 'afgezegd', afzegreden = 'werknemer', afgezegd_op = now() where werknemer_id = $1 and van_minuut = $2`,
        [g.werknemerId, minuut],
      )
  }
  await q(
    `insert into wachtlijstplek (arbodienst_id, werkgever_id, werknemer_id, geval_id, soort, door_id, door_naam) values ($1, $2, $3, $4, 'spreekuur', gen_random_uuid(), 'x')`,
    [g.arbodienstId, g.werkgeverId, g.werknemerId, g.gevalId],
  )
}
let dagVooruit = 0
