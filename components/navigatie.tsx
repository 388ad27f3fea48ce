'use client'

import { usePathname } from 'next/navigation'
import { klas } from './klas'

export interface NavigatieItem {
  href: string
  naam: string
  /** number that stands out behind the name, such as what is late */
  aantal?: number
}

/** Which item is the page: the longest address that the path starts with; the home of a portal only when it is the page itself. */
export function actiefItem(pad: string, items: readonly NavigatieItem[]): string | null {
  let beste: string | null = null
  for (const { href } of items)
    if ((pad === href || (!/^\/[^/]*$/.test(href) && pad.startsWith(`${href}/`))) && href.length > (beste?.length ?? 0))
      beste = href
  return beste
}

/** The main navigation; on a phone one row that scrolls sideways. */
export function Navigatie({ items }: { items: NavigatieItem[] }) {
  const actief = actiefItem(usePathname() ?? '', items)
  return (
    <nav aria-label="Hoofdmenu" className="-mx-1 overflow-x-auto px-1 py-1 xl:mx-0">
      <ul className="flex gap-1">
        {items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item.href === actief ? 'page' : undefined}
              className={klas(
                'flex min-h-10 items-center gap-2 rounded-field px-3 whitespace-nowrap',
                item.href === actief
                  ? 'bg-act-soft font-semibold text-act'
                  : 'font-medium text-secondary hover:bg-sunken hover:text-ink',
              )}
            >
              {item.naam}
              {item.aantal !== undefined && item.aantal > 0 && (
                <span className="rounded-full bg-late-soft px-2 text-sm font-semibold text-late">{item.aantal}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
