export interface Kruimel {
  naam: string
  /** left out for the page itself */
  href?: string
}

/** Where am I: the path to this page; the last one is the page itself. */
export function Kruimels({ kruimels }: { kruimels: Kruimel[] }) {
  return (
    <nav aria-label="Kruimelpad" className="niet-afdrukken text-sm text-secondary">
      <ol className="flex flex-wrap gap-x-1.5">
        {kruimels.map((kruimel, nummer) => (
          <li key={kruimel.href ?? kruimel.naam} className="flex gap-x-1.5">
            {nummer > 0 && <span aria-hidden="true">›</span>}
            {kruimel.href ? (
              <a href={kruimel.href} className="koppeling">
                {kruimel.naam}
              </a>
            ) : (
              <span aria-current={nummer === kruimels.length - 1 ? 'page' : undefined}>{kruimel.naam}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
