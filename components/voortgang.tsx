/** How far: "4 van 9 onderdelen" with a bar. */
export function Voortgang({ gedaan, totaal, eenheid }: { gedaan: number; totaal: number; eenheid: string }) {
  const deel = totaal > 0 ? Math.min(100, Math.max(0, (gedaan / totaal) * 100)) : 0
  return (
    <div>
      <p>
        {gedaan} van {totaal} {eenheid}
      </p>
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="mt-1.5 block h-2 w-full rounded-full"
      >
        <rect width="100" height="4" className="fill-later-soft" />
        <rect width={deel} height="4" className="fill-act" />
      </svg>
    </div>
  )
}
