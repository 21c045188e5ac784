/** Mentions that the reader has said are no references. Of the page's words a salted hash is kept and nothing else. */
import type { Area } from '../../platform/area';
import { inTurn } from '../../platform/in-turn';

const KEY = 'dismissals';
/** More are forgotten, the oldest first. */
const MOST = 2000;

interface Stored {
  readonly salt: string;
  readonly hashes: readonly string[];
}

export async function dismissedAmong(signatures: readonly string[], area: Area): Promise<readonly string[]> {
  const stored = await read(area);
  if (!stored || stored.hashes.length === 0) return [];
  const known = new Set(stored.hashes);
  const hashed = await Promise.all(signatures.map(async (s) => [s, await hash(stored.salt, s)] as const));
  return hashed.filter(([, h]) => known.has(h)).map(([s]) => s);
}

/** @throws {Error} where the browser's storage fails: nothing is kept then */
export function setDismissed(signature: string, on: boolean, area: Area): Promise<void> {
  return inTurn(KEY, async () => {
    const { salt, hashes } = (await read(area)) ?? { salt: crypto.randomUUID(), hashes: [] };
    const mine = await hash(salt, signature);
    const others = hashes.filter((h) => h !== mine);
    const stored: Stored = { salt, hashes: (on ? [...others, mine] : others).slice(-MOST) };
    await area.set({ [KEY]: stored });
  });
}

/** Null where there are none. Without their salt hashes say nothing: they are as good as none. */
async function read(area: Area): Promise<Stored | null> {
  const { [KEY]: stored } = await area.get(KEY);
  if (typeof stored !== 'object' || stored === null) return null;
  const { salt, hashes } = stored as { readonly salt?: unknown; readonly hashes?: unknown };
  if (typeof salt !== 'string' || !Array.isArray(hashes)) return null;
  return { salt, hashes: hashes.filter((one): one is string => typeof one === 'string') };
}

async function hash(salt: string, signature: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${signature}`));
  return Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('');
}
