import type { Recht } from '@/lib/toegang/rechten'
import { isRol, rollen } from '@/lib/toegang/rollen'

/** Why somebody with this right looks, in words for the person it is about. A new right does not compile without them. */
const doelen: Record<Recht, string> = {
  'register.lezen': 'personeelsadministratie',
  'register.wijzigen': 'personeelsadministratie',
  'afdeling.wijzigen': 'personeelsadministratie',
  'verzuim.lezen': 'begeleiding bij verzuim door de werkgever',
  'cijfers.lezen': 'verzuimcijfers van groepen',
  'bewaren.beheren': 'bewaartermijn van verzuimdossiers',
  'verzuim.melden': 'ziek- of hersteldmelding',
  'verzuim.corrigeren': 'herstellen van een fout in het verzuim',
  'mijlpaal.vastleggen.werkgever': 'stappen van de Wet verbetering poortwachter',
  'werklijst.lezen': 'verdelen en plannen van de begeleiding',
  'dossier.lezen': 'begeleiding bij verzuim door de arbodienst',
  'contact.vastleggen': 'begeleiding bij verzuim door de arbodienst',
  'dossier.overnemen': 'overname van de begeleiding',
  'plannerstap.afvinken': 'begeleiding bij verzuim door de arbodienst',
  'mijlpaal.vastleggen.arbodienst': 'stappen van de Wet verbetering poortwachter',
  'medisch.lezen': 'medische begeleiding',
  'medisch.uitvoeren': 'medische informatie voor een andere arts',
  'machtiging.vragen': 'informatie van een behandelaar, met toestemming',
  'eigenMachtiging.lezen': 'toestemming voor informatie van een behandelaar',
  'eigenMachtiging.beslissen': 'toestemming voor informatie van een behandelaar',
  'medisch.openen': 'medische begeleiding',
  'medisch.bsn': 'medische begeleiding',
  'medisch.toegang': 'medische begeleiding',
  'medisch.overdragen': 'overdracht aan een andere arbodienst',
  'medisch.koppelen': 'medische begeleiding',
  'medisch.secondOpinion': 'second opinion of andere bedrijfsarts',
  'secondOpinion.vragen': 'second opinion of andere bedrijfsarts',
  'medisch.noodinzage': 'noodinzage in een medisch dossier',
  'terugkoppeling.vrijgeven': 'advies van de bedrijfsarts aan de werkgever',
  'vervanging.regelen.medisch': 'beheer van rollen',
  'medisch.schrijven': 'medische begeleiding',
  'eigenDossier.lezen': 'inzage in het eigen dossier',
  'beheer.lezen': 'beheer van Poortwacht',
  'begin.werkgever': 'begeleiding bij verzuim door de werkgever',
  'signalen.lezen': 'bewaken van termijnen',
  'toegang.beheren.werkgever': 'beheer van rollen',
  'vervanging.regelen.werkgever': 'beheer van rollen',
  'afschrift.lezen': 'bewaarplicht van de vorige arbodienst',
  'gesprek.aannemen': 'gesprek op verzoek van de medewerker zelf',
  'toegang.beheren.arbodienst': 'beheer van rollen',
  'vervanging.regelen.arbodienst': 'beheer van rollen',
  'dossier.lezen.medisch': 'medische begeleiding',
  'taak.regelen.werkgever': 'begeleiding bij verzuim door de werkgever',
  'taak.regelen.arbodienst': 'begeleiding bij verzuim door de arbodienst',
  'advies.geven': 'begeleiding bij verzuim door de arbodienst',
  'advies.opvolgen': 'begeleiding bij verzuim door de werkgever',
  'brief.beheren.werkgever': 'beheer van Poortwacht',
  'brief.beheren.arbodienst': 'beheer van Poortwacht',
  'protocol.beheren': 'beheer van Poortwacht',
  'planning.lezen': 'plannen van afspraken',
  'planning.wijzigen': 'plannen van afspraken',
  'agenda.lezen': 'eigen agenda',
  'agenda.bijwerken': 'eigen agenda',
  'eigenAfspraken.lezen': 'inzage in het eigen dossier',
  'gesprek.vragen': 'gesprek op verzoek van de medewerker zelf',
  'rechten.lezen': 'toezicht op de privacy',
  'diagnosecodes.beheren': 'beheer van Poortwacht',
  'organisatie.beheren': 'beheer van Poortwacht',
  'toegang.beheren.platform': 'beheer van rollen',
  'factor.herstellen.werkgever': 'herstel van toegang',
  'factor.herstellen.arbodienst': 'herstel van toegang',
  'factor.herstellen.platform': 'herstel van toegang',
  'logboek.lezen': 'toezicht op de privacy',
  'logboek.exporteren': 'toezicht op de privacy',
  'logboek.beoordelen': 'toezicht op de privacy',
  'document.schrijven.werkgever': 'plan en evaluaties van de re-integratie',
  'document.tekenen.werkgever': 'plan en evaluaties van de re-integratie',
  'document.voorbereiden': 'plan en evaluaties van de re-integratie',
  'eigenDocument.schrijven': 'plan en evaluaties van de re-integratie',
  'eigenDocument.tekenen': 'plan en evaluaties van de re-integratie',
  'berichten.lezen': 'eigen berichten',
  'eigenSessies.beheren': 'beheer van de eigen aanmelding',
  'eigenConcept.lezen': 'verder gaan met eigen werk',
}

/** The purpose that goes with a right; what is not known (any more) is shown as it was stored. */
export function doelVan(recht: string | null): string | null {
  return recht === null ? null : ((doelen as Record<string, string>)[recht] ?? recht)
}

/** "HR en leidinggevende", from the names as the trail keeps them. */
export function rolnamen(rol: string | null): string {
  return (rol ?? '')
    .split(' ')
    .filter(Boolean)
    .map((een) => (isRol(een) ? rollen[een].naam : een))
    .join(' en ')
}
