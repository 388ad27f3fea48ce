import { standenVan } from '@/lib/poortwacht/feiten-van'
import { type GevalGegevens, leesGeval } from '@/lib/poortwacht/lees-geval'
import { plusDagen, toonDag, toonDagKort } from '@/lib/wet/kalender'
import type { Beeld, Bekend } from './begrippen'
import type { Documentctx } from './eigen'

interface Mens {
  naam: string
  voornaam: string
  personeelsnummer: string
  geboortedatum: string | null
  functie: string | null
  uren: number | null
  afdeling: string | null
}

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
const EVALUATIE = 42

/** What the system knows of a case, as far as this portal may know it; for the head of a document and to begin it with. */
export async function leesBekend(ctx: Documentctx, gevalId: string): Promise<{ geval: GevalGegevens; bekend: Bekend }> {
  const geval = await leesGeval(ctx, gevalId)
  const mens = (await leesMens(ctx, geval)) ?? {
    naam: ctx.wie.naam,
    voornaam: ctx.wie.naam.split(' ')[0] ?? '',
    personeelsnummer: '',
    geboortedatum: null,
    functie: null,
    uren: null,
    afdeling: null,
  }
  const laatste = geval.meldingen.filter((m) => !m.ingetrokken).at(-1)
  return {
    geval,
    bekend: {
      werknemer: mens.naam,
      voornaam: mens.voornaam,
      personeelsnummer: mens.personeelsnummer,
      geboortedatum: mens.geboortedatum && toonDagKort(mens.geboortedatum as Parameters<typeof toonDagKort>[0]),
      functie: mens.functie,
      afdeling: mens.afdeling,
      uren: mens.uren === null ? null : `${getal.format(mens.uren)} uur per week`,
      werkgever: geval.werkgeverNaam,
      arbodienst: geval.arbodienstNaam,
      consultant: geval.consultantNaam,
      dossiernummer: geval.dossiernummer,
      eersteZiektedag: toonDag(geval.eersteZiektedag),
      hersteldPer: laatste?.hersteldPer ? toonDag(laatste.hersteldPer) : null,
      week: null,
      vandaag: toonDagKort(ctx.vandaag),
      overZesWeken: toonDagKort(plusDagen(ctx.vandaag, EVALUATIE)),
      afwezig: geval.afwezigheid,
      werkhervatting: verloop(geval),
      contract: '',
      vangnet: laatste?.vangnet ?? 'onbekend',
      onderbreking: onderbrekingen(geval),
      eerder: await leesEerder(ctx, gevalId),
    },
  }
}

/** How much somebody worked since when, one line a step. */
function verloop(geval: GevalGegevens): string {
  return standenVan(geval)
    .map((s) => `Vanaf ${toonDag(s.van)}: ${s.afwezig === 100 ? 'volledig afwezig' : `werkt ${100 - s.afwezig}%`}`)
    .join('\n')
}

/** "Hersteld van di 9 jun 2026 tot di 23 jun 2026", for each time. */
function onderbrekingen(geval: GevalGegevens): string {
  const geldig = geval.meldingen.filter((m) => !m.ingetrokken)
  return geldig
    .flatMap((m, i) => {
      const volgende = geldig[i + 1]
      return m.hersteldPer && volgende
        ? [`Hersteld van ${toonDag(m.hersteldPer)} tot ${toonDag(volgende.eersteZiektedag)}`]
        : []
    })
    .join('; ')
}

async function leesMens(ctx: Documentctx, geval: GevalGegevens): Promise<Mens | undefined> {
  const rijen =
    ctx.wie.portaal === 'werkgever'
      ? await ctx.db.$queryRaw<Mens[]>`
          select concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam) as naam, w.voornaam, w.personeelsnummer, w.geboortedatum::text,
                 d.functie, d.contracturen::float8 as uren, (select a.naam from afdeling a where a.werkgever_id = w.werkgever_id and a.id = w.afdeling_id) as afdeling
            from werknemer w left join dienstverband d on d.werkgever_id = w.werkgever_id and d.id = ${geval.dienstverbandId}::uuid
           where w.werkgever_id = ${geval.werkgeverId}::uuid and w.id = ${geval.werknemerId}::uuid`
      : await ctx.db.$queryRaw<Mens[]>`
          select naam, voornaam, personeelsnummer, geboortedatum::text, functie, contracturen::float8 as uren, afdeling_naam as afdeling
            from begeleiding where werkgever_id = ${geval.werkgeverId}::uuid and werknemer_id = ${geval.werknemerId}::uuid
             and arbodienst_id = ${geval.arbodienstId}::uuid`
  return rijen[0]
}

/** The fields of the latest fixed version of each kind, to go on from. */
async function leesEerder(ctx: Documentctx, gevalId: string): Promise<Bekend['eerder']> {
  const rijen = await ctx.db.$queryRaw<{ soort: string; inhoud: string }[]>`
    select distinct on (d.soort) d.soort, v.inhoud from documentversie v
      join document d on d.werkgever_id = v.werkgever_id and d.id = v.document_id
     where d.geval_id = ${gevalId}::uuid and v.toestand in ('getekend', 'klaar') order by d.soort, v.afgerond_op desc`
  return Object.fromEntries(
    rijen.map(({ soort, inhoud }) => {
      const beeld = JSON.parse(inhoud) as Beeld
      const velden = beeld.delen.filter((d) => d.partij === 'samen').flatMap((d) => d.velden)
      return [soort, Object.fromEntries(velden.map((v) => [v.naam, 'tekst' in v ? v.tekst : v.rijen]))]
    }),
  )
}
