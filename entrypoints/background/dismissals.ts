/** Mentions that the reader has said are no references. Of the page's words a salted hash is kept and nothing else. */
import { browser } from '../../platform/browser';

const KEY = 'dismissals';
/** More are forgotten, the oldest first. */
const MOST = 2000;

interface Stored {
  readonly salt: string;
  readonly hashes: readonly string[];
}

export async function dismissedAmong(signatures: readonly string[]): Promise<readonly string[]> {
  const { salt, hashes } = await read();
  const known = new Set(hashes);
  const hashed = await Promise.all(signatures.map(async (s) => [s, await hash(salt, s)] as const));
  return hashed.filter(([, h]) => known.has(h)).map(([s]) => s);
}

export async function setDismissed(signature: string, on: boolean): Promise<void> {
  const { salt, hashes } = await read();
  const mine = await hash(salt, signature);
  const others = hashes.filter((h) => h !== mine);
  const stored: Stored = { salt, hashes: (on ? [...others, mine] : others).slice(-MOST) };
  await browser.storage.local.set({ [KEY]: stored });
}

async function read(): Promise<Stored> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Stored> | undefined;
  const { salt, hashes } = stored ?? {};
  if (typeof salt === 'string' && Array.isArray(hashes)) return { salt, hashes };
  return { salt: crypto.randomUUID(), hashes: [] };
}

async function hash(salt: string, signature: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${signature}`));
  return Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('');
}
