/**
 * HTML that waits to be put in its place, by key. On the server from the moment that {@link Statisch} made it until the answer
 * was sent; in the browser what stood in the document, as long as the page lives. Next keeps the modules that make the data
 * apart from those that make the HTML, so that they can only meet in what belongs to the whole process.
 */
const houder = globalThis as typeof globalThis & { poortwachtKlaargelegd?: Map<string, string> }
houder.poortwachtKlaargelegd ??= new Map<string, string>()

export const klaargelegd = houder.poortwachtKlaargelegd
