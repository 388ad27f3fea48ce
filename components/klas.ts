/** Joins class names, leaving out what is empty. */
export function klas(...delen: (string | false | null | undefined)[]): string {
  return delen.filter(Boolean).join(' ')
}
