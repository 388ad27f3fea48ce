import path from 'node:path'

// The Next, React and Node of the product, with nothing of the product around them.
export default {
  poweredByHeader: false,
  turbopack: { root: path.resolve(import.meta.dirname, '../../..') },
}
