import { useEffect, useState } from 'preact/hooks'

/** Where the reader is, from the part of the address after `#`: the kind of screen, and the number of a case. */
export interface Route {
  readonly screen: string
  readonly id: number
}

function routeOf(hash: string): Route {
  const [, screen = '', id = ''] = /^#\/([a-z-]*)(?:\/(\d+))?/.exec(hash) ?? []
  return { screen, id: Number(id) }
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}

export function goTo(screen: string, id?: number): void {
  location.hash = id === undefined ? `#/${screen}` : `#/${screen}/${id}`
}
