// Rendered for every request, as every page of the product is.
export const dynamic = 'force-dynamic'

export default function Page() {
  return <p>{Date.now()}</p>
}
