// The built library, for the peers' bench: its folder is a package of its own, from which `namesake` cannot be named.
export { createRegistry, dedupe, link } from 'namesake'
