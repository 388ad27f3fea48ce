/** The mark (a gate with one person in it) and the name; `alleenMerk` leaves the name to a reader's label. */
export function Logo({ alleenMerk = false }: { alleenMerk?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg viewBox="0 0 32 32" className="size-7 shrink-0" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="9" className="fill-act" />
        <path
          d="M8.5 24V15.5a7.5 7.5 0 0 1 15 0V24"
          fill="none"
          strokeWidth="3"
          strokeLinecap="round"
          className="stroke-on-act"
        />
        <circle cx="16" cy="17" r="2.4" className="fill-on-act" />
      </svg>
      <span className={alleenMerk ? 'sr-only' : 'text-[1.12rem] font-bold tracking-tight text-ink'}>Poortwacht</span>
    </span>
  )
}
