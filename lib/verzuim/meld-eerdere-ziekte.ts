import { Bevestigen } from '@/lib/bevestigen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { dagenTussen, toonDag } from '@/lib/wet/kalender'
import { groepeer } from '@/lib/wet/samentelling'
import { deelIn } from './deel-in'
import { noteer } from './gebeurtenissen'
import { leesMeldstand } from './lees-meldstand'
import type { EerdereZiekte } from './meld-eerdere-ziekte-schema'
import type { Ziekgemeld } from './meld-ziek'
import { ziekmeldingSchema } from './meld-ziek-schema'
import { alGemeld, bewaarMelding, gevalVelden, kiesDienstverband, openGeval } from './nieuwe-melding'
import { stuurBericht } from './stuur-bericht'
import { vergrendelWerknemer } from './vergrendel'

/**
 * Records a spell of illness that is over and was forgotten at the time, also before a report that is there: it counts for the
 * frequency, and what is less than four weeks apart becomes one case (BW 7:629 lid 10), which may let a clock that runs begin
 * earlier. Refuses somebody one may not see, days in the future or in the wrong order, no employment, and a period in which
 * a report is already. Asks before cases are joined.
 */
export async function meldEerdereZiekte(ctx: Ctx<'werkgever'>, invoer: EerdereZiekte): Promise<Ziekgemeld> {
  await vergrendelWerknemer(ctx, invoer.werknemerId)
  const stand = await leesMeldstand(ctx, invoer.werknemerId)
  const { eersteZiektedag, hersteldPer } = invoer
  if (eersteZiektedag > ctx.vandaag) throw new Weigering('dagInToekomst', { veld: 'eersteZiektedag' })
  if (hersteldPer > ctx.vandaag) throw new Weigering('dagInToekomst', { veld: 'hersteldPer' })
  if (hersteldPer <= eersteZiektedag) throw new Weigering('herstelVoorZiektedag', { veld: 'hersteldPer' })
  const dienstverbandId = kiesDienstverband(stand, invoer)

  const meldingen = stand.meldingen.filter((m) => m.dienstverbandId === dienstverbandId)
  const bestaand = meldingen.find(
    (m) => m.eersteZiektedag < hersteldPer && (m.hersteldPer === null || m.hersteldPer > eersteZiektedag),
  )
  if (bestaand) throw alGemeld(bestaand, eersteZiektedag)
  const nieuw = { eersteZiektedag, hersteldPer }
  const perioden = groepeer([...meldingen, nieuw], stand.verloven).ketens.find((k) =>
    k.perioden.includes(nieuw),
  )?.perioden
  const plaats = perioden?.indexOf(nieuw) ?? 0
  const vorige = meldingen.find((m) => m === perioden?.[plaats - 1])
  const volgende = meldingen.find((m) => m === perioden?.[plaats + 1])
  const vragen = [
    ...(vorige?.hersteldPer
      ? [
          `Tussen het herstel per ${toonDag(vorige.hersteldPer)} en deze ziekte zitten minder dan vier weken: dat wordt één dossier.`,
        ]
      : []),
    ...(volgende
      ? [
          `Tussen dit herstel en de ziekmelding van ${toonDag(volgende.eersteZiektedag)} zitten minder dan vier weken: dat wordt één dossier, en de termijnen rekenen dan vanaf ${toonDag(perioden?.[0]?.eersteZiektedag ?? eersteZiektedag)}.`,
        ]
      : []),
  ].filter((vraag) => !invoer.bevestigd.includes(vraag))
  if (vragen.length > 0) throw new Bevestigen(vragen)

  const bij = vorige ?? volgende
  const geval = bij
    ? await ctx.db.verzuimgeval.findUniqueOrThrow({ where: { id: bij.gevalId }, select: gevalVelden })
    : await openGeval(ctx, dienstverbandId, eersteZiektedag, stand)
  const velden = ziekmeldingSchema.parse({ werknemerId: invoer.werknemerId, eersteZiektedag })
  const melding = await bewaarMelding(ctx, { ...velden, hersteldPer }, geval.id, dienstverbandId)
  await noteer(ctx, geval.id, 'ziekGemeld', {
    meldingId: melding.id,
    ontvangstnummer: melding.ontvangstnummer,
    eersteZiektedag,
  })
  await noteer(ctx, geval.id, 'hersteldGemeld', { meldingId: melding.id, hersteldPer })
  await stuurBericht(ctx, geval, 'ziekGemeld', melding.id)
  const gevalId = await deelIn(ctx, { ...geval, werknemerId: stand.werknemer.id, dienstverbandId }, melding.id)
  await logboek(ctx, {
    gebeurtenis: 'verzuim.eerderZiekGemeld',
    handeling: 'aanmaken',
    onderwerpen: [stand.werknemer.id],
    object: 'verzuimmelding',
    objectId: melding.id,
    bijzonderheden: { dagen: dagenTussen(eersteZiektedag, hersteldPer), voortgezet: bij !== undefined },
  })
  return {
    meldingId: melding.id,
    gevalId,
    ontvangstnummer: melding.ontvangstnummer,
    dossiernummer: geval.dossiernummer,
    voortgezet: bij !== undefined,
  }
}
