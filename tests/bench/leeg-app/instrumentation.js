// Without one of its own, the build would take the product's: its turbopack.root is that of the product.
export function register() {}
