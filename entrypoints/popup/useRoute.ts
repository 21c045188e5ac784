import { useEffect, useState } from 'preact/hooks';
import { routeOf, type Route } from '../../platform/route';

/** Where one is in the popup, by its address: `#signatories/KAZ`, or else the search. */
export function useRoute(): Route {
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => {
      setRoute(routeOf(location.hash));
    };
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  return route;
}
