/** Conditions of muur.vernietig_geval, each taken out in turn, and the obstacle that then is not refused as it should be. */
export const mutanten: [wat: string, van: string, naar: string, merkt: string][] = [
  ['closed', "g.toestand <> 'gesloten' or g.gesloten_op is null", 'g.gesloten_op is null', 'open again'],
  [
    'closed on a day',
    "g.toestand <> 'gesloten' or g.gesloten_op is null",
    "g.toestand <> 'gesloten'",
    'closed without a day',
  ],
  [
    'the term',
    '>= muur.vandaag() then return',
    '>= muur.vandaag() and false then return',
    'announced for the right day, which has not come yet',
  ],
  [
    'the last day itself',
    '>= muur.vandaag() then return',
    '> muur.vandaag() then return',
    'closed exactly two years ago: that day it is still kept',
  ],
  ...(
    [
      ['f.einde_dienstverband, ', 'employment that ended later, while nobody had recovered'],
      ['f.einde_loonsanctie, ', 'a loonsanctie that ended after it: announced for a day too early'],
      ['f.contact, ', 'contact after it'],
      ['f.afspraak, ', 'an appointment after it'],
      ['f.document, ', 'a document fixed after it'],
      ['f.advies, ', 'a judgement of the bedrijfsarts after it'],
    ] as const
  ).map(([weg, merkt]): [string, string, string, string] => [`counted: ${weg}`, weg, '', merkt]),
  ['counted: the task', ', f.taak)', ')', 'a task that is still open'],
  ['the hold', 'f.aangehouden_tot is not null', 'false', 'held'],
  ['appointments to come', "x.toestand = 'gepland'", "x.toestand = 'x'", 'an appointment to come that HR does not see'],
  ['the waiting list', 'x.afloop is null', 'false', 'somebody who waits for an appointment'],
  ['tasks to come', 'x.uiterlijk >= muur.vandaag()', 'false', 'a task of the arbodienst to come'],
  [
    'taken back',
    'x.ingetrokken_op is null and x.vernietigd_op is null for update',
    'x.vernietigd_op is null for update',
    'announcement taken back',
  ],
  ['of a case', "and x.soort = 'verzuimdossier' and", 'and', 'announced for a copy only'],
  [
    'thirty days',
    'or v.aangekondigd_op > statement_timestamp() - muur.aankondiging()',
    '',
    'announced less than thirty days ago',
  ],
  ['the same end', 'v.einde_begeleiding <> einde or', '', 'announced with another last day of guidance'],
  ['the same day', 'or v.bewaar_tot <> (einde + muur.bewaartermijn())::date', '', 'announced for another day'],
  [
    'held since',
    '> v.aangekondigd_op) then',
    '> v.aangekondigd_op and false) then',
    'a hold that was ended after it was announced',
  ],
]
