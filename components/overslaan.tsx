/** The first stop of the Tab key. */
export function Overslaan() {
  return (
    <a
      href="#inhoud"
      className="sr-only z-10 rounded-field bg-act px-4 py-2 font-semibold text-on-act focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
    >
      Naar de inhoud
    </a>
  )
}
