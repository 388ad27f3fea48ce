/** A closed list as the choices of a field: what is sent, and what it is called. */
export function opties<W extends string>(lijst: Readonly<Record<W, string>>): { waarde: W; label: string }[] {
  return (Object.entries(lijst) as [W, string][]).map(([waarde, label]) => ({ waarde, label }))
}

/** Things with a name as the choices of a field. */
export function opNaam(lijst: readonly { id: string; naam: string }[]): { waarde: string; label: string }[] {
  return lijst.map(({ id, naam }) => ({ waarde: id, label: naam }))
}
