// Next calls this once, when the server starts: the worker runs in the same process unless it is scaled out
// (POORTWACHT_WERKER=los and `npm run werker` elsewhere).
export async function register(): Promise<void> {
  if (
    process.env.NEXT_RUNTIME !== 'nodejs' ||
    process.env.POORTWACHT_WERKER === 'los' ||
    !process.env.DATABASE_URL_DIENST
  )
    return
  const { startWerker } = await import('./lib/taken/werker')
  await startWerker()
}
