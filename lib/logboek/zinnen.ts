/**
 * Each event of the trail as what somebody did, to read after a name: "Noor Bakker (verzuimconsultant) opende een dossier". A test
 * fails when an event in the code is not here.
 */
export const zinnen = {
  'aanmelden.wachtwoord': 'vulde een wachtwoord in',
  'aanmelden.tweedeFactor': 'vulde een tweede factor in',
  'aanmelden.herstelcode': 'vulde een herstelcode in',
  'aanmelden.werkplek': 'koos een werkplek',
  'account.uitgenodigd': 'werd uitgenodigd',
  'brief.gemaild': 'kreeg een mail met een link',
  'brief.gebruikt': 'koos een wachtwoord met een link',
  'wachtwoord.nieuwGevraagd': 'vroeg een nieuw wachtwoord',
  'herstelcode.vernieuwd': 'maakte nieuwe herstelcodes',
  'tweedeFactor.vervangen': 'koppelde een andere telefoon',
  'sessie.afgemeld': 'meldde zich af',
  'sessie.beeindigd': 'beëindigde een sessie',
  'sessie.alleBeeindigd': 'meldde zich overal af',
  'toegang.geweigerd': 'vroeg iets waartoe geen toegang is',
  'register.bekeken': 'bekeek de lijst van medewerkers',
  'register.gezocht': 'zocht een medewerker',
  'register.lijstGelezen': 'bood een lijst van medewerkers aan',
  'register.voorstelBekeken': 'bekeek een aangeboden lijst van medewerkers',
  'register.voorstelVerwijderd': 'gooide een aangeboden lijst weg',
  'register.lijstIngelezen': 'las een lijst van medewerkers in',
  'medewerker.bekeken': 'bekeek de gegevens van een medewerker',
  'medewerker.toegevoegd': 'voegde een medewerker toe',
  'medewerker.gewijzigd': 'wijzigde gegevens van een medewerker',
  'dienstverband.toegevoegd': 'voegde een dienstverband toe',
  'dienstverband.gewijzigd': 'wijzigde een dienstverband',
  'afdelingen.bekeken': 'bekeek de afdelingen',
  'afdeling.bekeken': 'bekeek een afdeling',
  'afdeling.toegevoegd': 'voegde een afdeling toe',
  'afdeling.gewijzigd': 'wijzigde een afdeling',
  'afdeling.verwijderd': 'verwijderde een afdeling',
  'verzuim.vandaagBekeken': 'bekeek wie vandaag afwezig is',
  'verzuim.lijstBekeken': 'bekeek de lijst van verzuim',
  'verzuim.doorzocht': 'zocht in de lijst van verzuim',
  'verzuim.ziekmeldformulier': 'opende het formulier voor een ziekmelding',
  'verzuim.ziekGemeld': 'meldde een medewerker ziek',
  'verzuim.bevestigingBekeken': 'bekeek de bevestiging van een ziekmelding',
  'verzuim.wijzigformulier': 'opende een formulier om verzuim te wijzigen',
  'verzuim.werkhervatting': 'legde een werkhervatting vast',
  'verzuim.hersteldGemeld': 'meldde een medewerker hersteld',
  'verzuim.hersteldatumGecorrigeerd': 'corrigeerde een hersteldag',
  'verzuim.eersteZiektedagGecorrigeerd': 'corrigeerde een eerste ziektedag',
  'verzuim.meldingIngetrokken': 'trok een ziekmelding in',
  'dossier.bekeken': 'opende een dossier',
  'dossier.overgenomen': 'nam een dossier over',
  'dossiers.bekeken': 'bekeek de lijst van dossiers',
  'dossiers.gezocht': 'zocht een dossier',
  'eigenDossier.bekeken': 'bekeek het eigen dossier',
  'werklijst.bekeken': 'bekeek de werklijst',
  'werklijst.doorzocht': 'zocht in de werklijst',
  'werkgevers.bekeken': 'bekeek de lijst van werkgevers',
  'contact.vastgelegd': 'legde een contact vast',
  'mijlpaal.gedaan': 'legde vast dat een mijlpaal is gedaan',
  'mijlpaal.nietVanToepassing': 'legde vast dat een mijlpaal niet van toepassing is',
  'mijlpaal.uitgesteld': 'stelde een mijlpaal uit',
  'mijlpaal.ongedaan': 'maakte een vastgelegde mijlpaal ongedaan',
  'medisch.betreden': 'opende het medische portaal',
  'organisaties.bekeken': 'bekeek de lijst van organisaties',
  'taken.verschil': 'vond bij de nachtelijke controle een dossier dat anders was berekend',
  'logboek.bekeken': 'bekeek het logboek',
  'logboek.persoonGezocht': 'zocht een persoon voor het logboek',
  'logboek.geexporteerd': 'exporteerde het logboek',
  'logboek.exportBekeken': 'bekeek wat van het logboek te exporteren is',
  'logboek.persoonGeexporteerd': 'exporteerde wie naar een persoon keek',
  'steekproef.gemaakt': 'maakte de steekproef van de week',
  'steekproef.lijstBekeken': 'bekeek de lijst van steekproeven',
  'steekproef.bekeken': 'bekeek een steekproef',
  'steekproef.beoordeeld': 'beoordeelde een regel uit de steekproef',
} as const satisfies Record<string, string>

export type Gebeurtenis = keyof typeof zinnen

/** True for an event that the trail knows. */
export function isGebeurtenis(tekst: string): tekst is Gebeurtenis {
  return Object.hasOwn(zinnen, tekst)
}

/** What somebody did, as words after his name, with how it ended and with how many people it was about. */
export function zin(regel: { gebeurtenis: string; uitkomst: string; onderwerpen: number }): string {
  const deed = isGebeurtenis(regel.gebeurtenis) ? zinnen[regel.gebeurtenis] : `deed iets (${regel.gebeurtenis})`
  const hoeveel = regel.onderwerpen > 1 ? `, met ${regel.onderwerpen} personen erin` : ''
  return `${deed}${hoeveel}${regel.uitkomst === 'mislukt' ? '; dat mislukte' : ''}`
}
