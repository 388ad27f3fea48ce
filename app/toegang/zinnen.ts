/** What went well with roles, the same in each portal where they are given. */
export const ROLLEN_GELUKT = {
  gegeven: 'De rol is gegeven.',
  beeindigd: 'De rol is beëindigd.',
  goedgekeurd: 'Goedgekeurd. Er is een mail met een link onderweg.',
  nogEen: 'Uw goedkeuring is vastgelegd. Een andere beheerder moet nog controleren wie het is.',
  afgewezen: 'De aanvraag is afgewezen.',
}
