import { expect, test } from 'vitest'
import { legMijlpaalVast } from '@/lib/poortwacht/leg-mijlpaal-vast'
import { mijlpaalSchema } from '@/lib/poortwacht/mijlpaal-schema'
import { verhuisGevallen } from '@/lib/poortwacht/verhuis-gevallen'
import { beginConcept } from '@/lib/protocol/begin-concept'
import { leesProtocol } from '@/lib/protocol/lees-protocol'
import { schrijfStap } from '@/lib/protocol/schrijf-stap'
import { stapSchema } from '@/lib/protocol/stap-schema'
import { stelInWerking } from '@/lib/protocol/stel-in-werking'
import { verwijderConcept } from '@/lib/protocol/verwijder-concept'
import { verwijderStap } from '@/lib/protocol/verwijder-stap'
import { voorbeeld } from '@/lib/protocol/voorbeeld'
import { Weigering } from '@/lib/weigering'
import { proefDatabase } from '../../hulp/database'
import { als, alsTekst, bedrijf, dagen, vandaag, ziek } from '../bereik/opstelling'

// The protocol of a contract: drafted, shown on a sample, in force, and what that does to cases.

const proef = await proefDatabase()

async function opzet() {
  const b = await bedrijf(proef)
  const { werkgeverId } = b
  const { sleutel } = await b.w.aangemeld('arbobeheerder', { arbodienstId: b.arbodienstId }, 'Anna Beheer')
  const beheer = <T>(werk: Parameters<typeof als<'arbodienst', T>>[2]) => als(sleutel, 'protocol.beheren', werk)
  const lees = () => beheer((ctx) => leesProtocol(ctx, werkgeverId))
  const stand = async () => ({ werkgeverId, stand: (await lees()).concept?.stand ?? -1 })
  const stap = async (velden: Record<string, unknown>) => {
    const invoer = stapSchema.parse({
      ...(await stand()),
      naam: 'Bellen over het werk',
      anker: 'ziekmelding',
      dagen: '5',
      uitvoerder: 'verzuimconsultant',
      geldt: 'ja',
      ...velden,
    })
    return await beheer((ctx) => schrijfStap(ctx, invoer))
  }
  /** The job: half a minute after it took effect. */
  const voerDoor = async () => {
    await proef.admin.query(`update protocolversie set in_werking_op = in_werking_op - interval '1 minute'`)
    await verhuisGevallen(vandaag, new Date())
  }
  const taken = async (gevalId: string) =>
    (
      await proef.admin.query<{ naam: string; toestand: string; uiterlijk: string }>(
        `select t.toestand, t.uiterlijk::text, s ->> 'naam' as naam from taak t join contract c on c.werkgever_id = t.werkgever_id
           cross join lateral jsonb_array_elements(c.protocol) s where t.geval_id = $1 and s ->> 'code' = t.code order by 3, 2`,
        [gevalId],
      )
    ).rows
  return {
    ...b,
    beheer,
    lees,
    stap,
    stand,
    voerDoor,
    taken,
    begin: () => beheer((ctx) => beginConcept(ctx, { werkgeverId })),
    inWerking: async () => {
      const invoer = await stand()
      return await beheer((ctx) => stelInWerking(ctx, invoer))
    },
    meldZiek: async (geleden: number) => {
      const wie = await b.w.werknemer(werkgeverId, { afdelingId: b.top })
      return await ziek(b.hr.sleutel, wie.werknemerId, geleden)
    },
  }
}

const geweigerd = async (werk: Promise<unknown>) =>
  await werk.then(
    () => 'nothing refused',
    (fout: unknown) => (fout instanceof Weigering ? fout.code : String(fout)),
  )

test('a draft changes nothing until it is in force; then a new report gets the task, an older case does not', async () => {
  const s = await opzet()
  const lopend = await s.meldZiek(20)
  await s.begin()
  await s.stap({})
  const voor = await s.meldZiek(2)
  expect(await s.taken(voor)).toEqual([])
  // the report of `voor` is of today, so it counts: what happens from today on gets the step
  await s.inWerking()
  const na = await s.meldZiek(1)
  expect(await s.taken(na)).toEqual([{ naam: 'Bellen over het werk', toestand: 'open', uiterlijk: dagen(5) }])
  await s.voerDoor()
  expect(await s.taken(voor)).toHaveLength(1)
  const { rows } = await proef.admin.query(`select * from taak where geval_id = $1 and code like 'stap%'`, [lopend])
  // reported today as well, though ill for twenty days: a report is the day it is made
  expect(rows).toHaveLength(1)
})

test('counted from the first sick day, a case that began before gets nothing', async () => {
  const s = await opzet()
  const lopend = await s.meldZiek(20)
  await s.begin()
  await s.stap({ anker: 'eersteZiektedag', dagen: '30' })
  await s.inWerking()
  await s.voerDoor()
  expect(await s.taken(lopend)).toEqual([])
  expect(await s.taken(await s.meldZiek(0))).toHaveLength(1)
})

test('a change moves open tasks without doubling, leaves what was done, and a step that is off goes', async () => {
  const s = await opzet()
  await s.begin()
  await s.stap({})
  await s.stap({ naam: 'Nabellen', dagen: '9' })
  await s.inWerking()
  const [open, gedaan] = [await s.meldZiek(3), await s.meldZiek(3)]
  const code = (await s.lees()).geldt.find((x) => x.naam === 'Bellen over het werk')?.code ?? ''
  await als(s.consultant.sleutel, 'mijlpaal.vastleggen.arbodienst', (ctx) =>
    legMijlpaalVast(
      ctx,
      mijlpaalSchema.parse({ gevalId: gedaan, code, nummer: '1', soort: 'gedaan', op: alsTekst(0) }),
    ),
  )
  await s.begin()
  const nabellen = (await s.lees()).geldt.find((x) => x.naam === 'Nabellen')?.code
  await s.stap({ code, dagen: '12' })
  await s.stap({ code: nabellen, naam: 'Nabellen', dagen: '9', geldt: 'nee' })
  await s.inWerking()
  await s.voerDoor()
  expect(await s.taken(open)).toEqual([{ naam: 'Bellen over het werk', toestand: 'open', uiterlijk: dagen(12) }])
  expect(await s.taken(gedaan)).toMatchObject([{ naam: 'Bellen over het werk', toestand: 'gedaan' }])
  // and off altogether: what was done is still there
  await s.begin()
  await s.stap({ code, dagen: '12', geldt: 'nee' })
  await s.inWerking()
  await s.voerDoor()
  expect(await s.taken(open)).toEqual([])
  expect(await s.taken(gedaan)).toMatchObject([{ naam: 'Bellen over het werk', toestand: 'gedaan' }])
  const { versies } = await s.lees()
  expect(versies.map((v) => [v.nummer, v.inWerking, v.door])).toEqual([
    [3, true, 'Anna Beheer'],
    [2, false, 'Anna Beheer'],
    [1, false, 'Anna Beheer'],
  ])
})

test('what is refused', async () => {
  const s = await opzet()
  await s.begin()
  await s.begin()
  expect(await geweigerd(s.inWerking())).toBe('protocolGelijk')
  const oud = await s.stand()
  await s.stap({})
  expect(await geweigerd(s.beheer((ctx) => stelInWerking(ctx, oud)))).toBe('intussenGewijzigd')
  const code = (await s.lees()).concept?.stappen[0]?.code ?? ''
  const nu = await s.stand()
  await s.beheer((ctx) => verwijderStap(ctx, { ...nu, code }))
  expect((await s.lees()).concept?.stappen).toEqual([])
  await s.stap({})
  await s.inWerking()
  await s.begin()
  const vast = (await s.lees()).geldt[0]?.code ?? ''
  const stand = await s.stand()
  expect(await geweigerd(s.beheer((ctx) => verwijderStap(ctx, { ...stand, code: vast })))).toBe('stapGold')
  await s.beheer((ctx) => verwijderConcept(ctx, stand))
  expect(await geweigerd(s.inWerking())).toBe('intussenGewijzigd')
  await s.begin()
  expect(await s.stap({ naam: 'Vragen naar de depressie' }).catch((f: unknown) => String(f))).toContain('Bevestiging')
  // another arbodienst, and a consultant of this one
  const ander = await opzet()
  expect(await geweigerd(ander.beheer((ctx) => leesProtocol(ctx, s.werkgeverId)))).toBe('nietGevonden')
  expect(
    await geweigerd(als(s.consultant.sleutel, 'protocol.beheren', (ctx) => leesProtocol(ctx, s.werkgeverId))),
  ).toBe('geenRecht')
})

test('what took effect is never changed, whatever the statement says', async () => {
  const s = await opzet()
  await s.begin()
  await s.stap({})
  await s.inWerking()
  const geraakt = await s.beheer(
    (ctx) => ctx.db.$executeRaw`update protocolversie set stappen = '[]' where werkgever_id = ${s.werkgeverId}::uuid`,
  )
  const weg = await s.beheer((ctx) => ctx.db.$executeRaw`delete from protocolversie`)
  expect([geraakt, weg]).toEqual([0, 0])
  const { rows } = await proef.admin.query('select stappen from protocolversie where werkgever_id = $1', [
    s.werkgeverId,
  ])
  expect(rows[0].stappen).toHaveLength(1)
  expect(await s.beheer((ctx) => ctx.db.$executeRaw`update contract set protocol = '[]'`).catch(() => 'refused')).toBe(
    'refused',
  )
})

test('the sample shows what a new case would get', async () => {
  const s = await opzet()
  await s.begin()
  await s.stap({ anker: 'deelsHersteld', dagen: '2', uitvoerder: 'leidinggevende' })
  const { concept, geldt, termen } = await s.lees()
  const uit = voorbeeld('deels', vandaag, termen, geldt, concept?.stappen ?? [], vandaag)
  expect(uit).toMatchObject([
    { soort: 'erbij', taak: { uiterlijk: dagen(46), uitleg: '2 dagen na de eerste dag deels aan het werk' } },
  ])
  expect(voorbeeld('kort', vandaag, termen, geldt, concept?.stappen ?? [], vandaag)).toEqual([])
})
