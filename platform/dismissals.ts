/**
 * Mentions that the reader has said are not about the Code. Of the page's words a salted hash is kept, with the site and the day
 * for the reader's own list, and nothing else.
 */
import type { Area } from './area';
import { inTurn } from './in-turn';

export const DISMISSALS_KEY = 'dismissals';
/** More are forgotten, the oldest first. */
const MOST = 2000;

/** Where and when a mention was dismissed. */
export interface Dismissed {
  /** The host name; null where it isn't known. */
  readonly site: string | null;
  /** `2026-11-29`; null where it isn't known. */
  readonly day: string | null;
}

interface Entry extends Dismissed {
  readonly hash: string;
}

interface Stored {
  readonly salt: string;
  /** The oldest first. */
  readonly entries: readonly Entry[];
}

/** What was dismissed on one site. */
export interface DismissedSite {
  readonly site: string | null;
  readonly count: number;
  /** The last day on which something was. */
  readonly latest: string | null;
}

export async function dismissedAmong(signatures: readonly string[], area: Area): Promise<readonly string[]> {
  const stored = await read(area);
  if (!stored || stored.entries.length === 0) return [];
  const known = new Set(stored.entries.map((entry) => entry.hash));
  const hashed = await Promise.all(signatures.map(async (s) => [s, await hash(stored.salt, s)] as const));
  return hashed.filter(([, h]) => known.has(h)).map(([s]) => s);
}

/**
 * Notes that a mention is dismissed, or with `null` that it isn't.
 *
 * @throws {Error} where the browser's storage fails: nothing is kept then
 */
export function setDismissed(signature: string, as: Dismissed | null, area: Area): Promise<void> {
  return change(area, async ({ salt, entries }) => {
    const mine = await hash(salt, signature);
    const others = entries.filter((entry) => entry.hash !== mine);
    return as === null ? others : [...others, { hash: mine, site: as.site, day: as.day }];
  });
}

/** By site, the latest first. */
export async function dismissedSites(area: Area): Promise<readonly DismissedSite[]> {
  const sites = new Map<string | null, DismissedSite>();
  for (const { site, day } of (await read(area))?.entries ?? []) {
    const { count, latest } = sites.get(site) ?? { count: 0, latest: null };
    sites.set(site, { site, count: count + 1, latest: (day ?? '') > (latest ?? '') ? day : latest });
  }
  return [...sites.values()].sort((a, b) => (b.latest ?? '').localeCompare(a.latest ?? '', 'en'));
}

/**
 * Takes back what was dismissed on a site (null: where it isn't known), or with `all` everywhere.
 *
 * @throws {Error} where the browser's storage fails: nothing is taken back then
 */
export function takeBack(which: 'all' | { readonly site: string | null }, area: Area): Promise<void> {
  return change(area, ({ entries }) => (which === 'all' ? [] : entries.filter((entry) => entry.site !== which.site)));
}

function change(area: Area, work: (stored: Stored) => readonly Entry[] | Promise<readonly Entry[]>): Promise<void> {
  return inTurn(DISMISSALS_KEY, async () => {
    const before = (await read(area)) ?? { salt: crypto.randomUUID(), entries: [] };
    const stored: Stored = { salt: before.salt, entries: (await work(before)).slice(-MOST) };
    await area.set({ [DISMISSALS_KEY]: stored });
  });
}

/** Null where there are none. Without their salt hashes say nothing: they are as good as none. */
async function read(area: Area): Promise<Stored | null> {
  const { [DISMISSALS_KEY]: stored } = await area.get(DISMISSALS_KEY);
  if (typeof stored !== 'object' || stored === null) return null;
  // `hashes` alone were kept before there was a list of them.
  const { salt, entries, hashes } = stored as Readonly<Record<string, unknown>>;
  if (typeof salt !== 'string') return null;
  const all: readonly unknown[] = Array.isArray(entries) ? entries : Array.isArray(hashes) ? hashes : [];
  return { salt, entries: all.flatMap((one) => entryOf(one) ?? []) };
}

function entryOf(stored: unknown): Entry | null {
  if (typeof stored === 'string') return { hash: stored, site: null, day: null };
  if (typeof stored !== 'object' || stored === null) return null;
  const { hash: own, site, day } = stored as Readonly<Record<string, unknown>>;
  if (typeof own !== 'string') return null;
  const isDay = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/u.test(day);
  return { hash: own, site: typeof site === 'string' ? site : null, day: isDay ? day : null };
}

async function hash(salt: string, signature: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${signature}`));
  return Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('');
}
