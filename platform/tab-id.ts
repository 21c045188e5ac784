import { LARGEST_ID } from './border';

/** The tab that a page of ours is bound to by its address (`?tab=ID`); null where it names none. */
export function boundTabId(search: string): number | 'malformed' | null {
  const given = new URLSearchParams(search).get('tab');
  if (given === null) return null;
  // The browser throws at numbers that are none of its own.
  return /^\d{1,10}$/u.test(given) && Number(given) <= LARGEST_ID ? Number(given) : 'malformed';
}
