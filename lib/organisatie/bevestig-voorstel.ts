import { logboek } from '@/lib/db/logboek'
import { type Ctx, postgresCode } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { alsBoom } from './afdelingsboom'
import { bestaandeNummers, GELDIG_MS } from './bewaar-voorstel'
import { eisBevestigd } from './eis-bevestigd'
import { Afdelingenzoeker, nieuweAfdelingen, padsleutel } from './inlezen/afdelingspad'
import { type Verwerkt, type Voorstelrij, voorstelSchema } from './inlezen/voorstel'
import { leesAfdelingen } from './lees-afdelingen'
import { vergrendelAfdelingen } from './vergrendel-afdelingen'
import { alsZoekwoorden, zoeknaam } from './zoeknaam'

const UNIEK = '23505'
/** Rows in one statement. */
const PARTIJ = 2000
/** Personnel numbers named in a question. */
const MEESTE_GENOEMD = 5

/**
 * Puts a proposal into the register: everybody in it or nobody. A proposal works once; what was added meanwhile is asked
 * about and then left as it is.
 */
export async function bevestigVoorstel(
  ctx: Ctx<'werkgever'>,
  invoer: { id: string; bevestigd?: string[] },
): Promise<Verwerkt> {
  const voorstel = voorstelSchema.parse(await pakVoorstel(ctx, invoer.id))
  if (voorstel.aantalFouten > 0 || voorstel.ontbrekend.length > 0) throw new Weigering('importVerlopen')
  const nummers = voorstel.rijen.map((rij) => rij.personeelsnummer)
  const bestaand = await bestaandeNummers(ctx, nummers)
  eisBevestigd(invoer, bestaand.size > 0 ? vraag([...bestaand].sort()) : null)
  const rijen = voorstel.rijen.filter((rij) => !bestaand.has(rij.personeelsnummer))
  const afdelingIds = await maakAfdelingen(ctx, rijen)
  const ids: string[] = []
  for (let i = 0; i < rijen.length; i += PARTIJ)
    ids.push(...(await voegPartijToe(ctx, rijen.slice(i, i + PARTIJ), afdelingIds)))
  const uitkomst = { toegevoegd: ids.length, overgeslagen: voorstel.overgeslagen.length + bestaand.size }
  // Who was added stands in the register now; the list itself is not needed any more.
  await ctx.db.importvoorstel.updateMany({
    where: { werkgeverId: ctx.wie.werkgeverId, id: invoer.id },
    data: { rijen: uitkomst },
  })
  await logboek(ctx, {
    gebeurtenis: 'register.lijstIngelezen',
    handeling: 'aanmaken',
    onderwerpen: ids,
    object: 'importvoorstel',
    objectId: invoer.id,
    bijzonderheden: { ...uitkomst, afdelingen: afdelingIds.size },
  })
  return uitkomst
}

/** Marks the proposal as confirmed and gives its rows; a second one waits here and then finds nothing. */
async function pakVoorstel(ctx: Ctx<'werkgever'>, id: string): Promise<unknown> {
  const { werkgeverId, gebruikerId } = ctx.wie
  const gepakt = await ctx.db.importvoorstel.updateMany({
    where: {
      werkgeverId,
      gebruikerId,
      id,
      bevestigdOp: null,
      gemaaktOp: { gt: new Date(ctx.nu.getTime() - GELDIG_MS) },
    },
    data: { bevestigdOp: ctx.nu },
  })
  if (gepakt.count === 0) throw new Weigering('importVerlopen')
  const rij = await ctx.db.importvoorstel.findFirstOrThrow({
    where: { werkgeverId, gebruikerId, id },
    select: { rijen: true },
  })
  return rij.rijen
}

function vraag(bestaand: string[]): string {
  const genoemd = bestaand.slice(0, MEESTE_GENOEMD).join(', ')
  const meer = bestaand.length > MEESTE_GENOEMD ? ` en nog ${bestaand.length - MEESTE_GENOEMD}` : ''
  return `Intussen heeft iemand anders medewerkers toegevoegd met een nummer uit deze lijst: ${genoemd}${meer}. Die rijen worden overgeslagen. Wilt u de overige medewerkers toevoegen?`
}

/** Makes the departments that are missing; gives the id for each path in the list (by its key). */
async function maakAfdelingen(ctx: Ctx<'werkgever'>, rijen: readonly Voorstelrij[]): Promise<Map<string, string>> {
  const { werkgeverId } = ctx.wie
  await vergrendelAfdelingen(ctx)
  const paden = rijen.flatMap((rij) => (rij.afdeling ? [rij.afdeling] : []))
  const zoeker = new Afdelingenzoeker(alsBoom(await leesAfdelingen(ctx)))
  const ids = new Map<string, string>()
  const vind = (pad: readonly string[]): string => {
    const id = ids.get(padsleutel(pad)) ?? zoeker.vind(pad)
    // Somebody made a second one of this name meanwhile.
    if (id === null || id === 'dubbel') throw new Weigering('intussenGewijzigd')
    return id
  }
  for (const pad of nieuweAfdelingen(zoeker, paden)) {
    const ouderId = pad.length === 1 ? null : vind(pad.slice(0, -1))
    const { id } = await ctx.db.afdeling.create({
      data: { werkgeverId, naam: pad.at(-1) ?? '', ouderId },
      select: { id: true },
    })
    ids.set(padsleutel(pad), id)
  }
  for (const pad of paden) ids.set(padsleutel(pad), vind(pad))
  return ids
}

async function voegPartijToe(
  ctx: Ctx<'werkgever'>,
  rijen: readonly Voorstelrij[],
  afdelingIds: ReadonlyMap<string, string>,
): Promise<string[]> {
  const { werkgeverId, gebruikerId, naam } = ctx.wie
  const partij = rijen.map((rij) => ({
    ...rij,
    id: crypto.randomUUID(),
    afdeling: rij.afdeling ? afdelingIds.get(padsleutel(rij.afdeling)) : null,
    zoeknaam: zoeknaam(rij),
    zoekvoornaam: alsZoekwoorden(rij.voornaam),
  }))
  const json = JSON.stringify(partij)
  try {
    // With department and last day already in place the trigger on dienstverband has nothing left to change.
    await ctx.db.$executeRaw`
      insert into werknemer (id, werkgever_id, personeelsnummer, voornaam, tussenvoegsel, achternaam, geboortedatum, email, telefoon,
                             straat, huisnummer, postcode, plaats, afdeling_id, laatste_dag, zoeknaam, zoekvoornaam)
      select r.id, ${werkgeverId}::uuid, r.personeelsnummer, r.voornaam, r.tussenvoegsel, r.achternaam, r.geboortedatum, r.email,
             r.telefoon, r.straat, r.huisnummer, r.postcode, r.plaats, r.afdeling, coalesce(r.einde, date '9999-12-31'), r.zoeknaam, r.zoekvoornaam
        from jsonb_to_recordset(${json}::jsonb) as r(id uuid, personeelsnummer text, voornaam text, tussenvoegsel text, achternaam text,
             geboortedatum date, email text, telefoon text, straat text, huisnummer text, postcode text, plaats text, afdeling uuid,
             einde date, zoeknaam text, zoekvoornaam text)`
  } catch (fout) {
    // Somebody added the same number in this very moment.
    if (postgresCode(fout) === UNIEK) throw new Weigering('intussenGewijzigd')
    throw fout
  }
  await ctx.db.$executeRaw`
    insert into dienstverband (werkgever_id, werknemer_id, functie, afdeling_id, contracturen, voltijduren, begin, einde)
    select ${werkgeverId}::uuid, r.id, r.functie, r.afdeling, r.contracturen, r.voltijduren, r.begin, r.einde
      from jsonb_to_recordset(${json}::jsonb) as r(id uuid, functie text, afdeling uuid, contracturen numeric, voltijduren numeric,
           begin date, einde date)`
  await ctx.db.$executeRaw`
    insert into werknemerwijziging (werkgever_id, werknemer_id, op, door_id, door_naam, veld)
    select ${werkgeverId}::uuid, r.id, ${ctx.nu}::timestamptz, ${gebruikerId}::uuid, ${naam}, 'ingelezen'
      from jsonb_to_recordset(${json}::jsonb) as r(id uuid)`
  return partij.map((rij) => rij.id)
}
