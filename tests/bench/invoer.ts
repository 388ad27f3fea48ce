/** What was handed to this process on standard input. */
export async function leesInvoer(): Promise<unknown> {
  let tekst = ''
  for await (const stuk of process.stdin) tekst += String(stuk)
  return JSON.parse(tekst)
}
