/**
 * Keeps the user's own register of signatories in this browser, with the one before it for undoing. What is stored and
 * can't be read (damaged, or of a newer version) is set aside as it is, until the reader removes it.
 */
import { readSaved, type SavedRegister } from '../engine/signatories';
import type { Area } from './area';
import { asideOf, isNothing } from './aside';
import { inTurn } from './in-turn';

export interface OwnRegister {
  readonly current: SavedRegister | null;
  /** What undoing goes back to: an earlier register or none; null where there is nothing to undo. */
  readonly undo: { readonly to: SavedRegister | null } | null;
  /** What was stored and couldn't be read, as it was stored. */
  readonly aside: readonly unknown[];
}

export const KEY = 'ownRegister';
/** Where what couldn't be read is set aside: a list. */
export const ASIDE = 'ownRegister.aside';
/** Of the stored form. */
const VERSION = 1;
export const NO_REGISTER: OwnRegister = { current: null, undo: null, aside: [] };

/** Every function rejects where the browser's storage fails; nothing has changed then. */
export interface OwnRegisterStore {
  read(): Promise<OwnRegister>;
  /** Replaces the register, or removes it; what was there can be had back by `undo`. */
  replace(register: SavedRegister | null): Promise<OwnRegister>;
  /** Back to what was there before; a second time undoes the undoing. */
  undo(): Promise<OwnRegister>;
  /** Removes what was set aside, for good. */
  removeAside(): Promise<OwnRegister>;
}

export function ownRegisterStore(area: Area): OwnRegisterStore {
  const read = async (): Promise<OwnRegister> => {
    const [{ [KEY]: stored }, { [ASIDE]: aside }] = await Promise.all([area.get(KEY), area.get(ASIDE)]);
    return ownIn(stored, aside);
  };
  const change = (next: (own: OwnRegister) => OwnRegister): Promise<OwnRegister> =>
    inTurn(KEY, async () => {
      const own = await read();
      const { current, undo, aside } = next(own);
      // In one write: what can't be read is never overwritten before it is set aside.
      const keepsAside = own.aside.length > 0 || aside.length > 0;
      await area.set({ [KEY]: { version: VERSION, current, undo }, ...(keepsAside && { [ASIDE]: aside }) });
      return { current, undo, aside };
    });
  return {
    read,
    replace: (register) => change((own) => ({ ...own, current: register, undo: { to: own.current } })),
    undo: () => change((own) => (own.undo ? { ...own, current: own.undo.to, undo: { to: own.current } } : own)),
    removeAside: () => change((own) => ({ ...own, aside: [] })),
  };
}

/** What of two stored values can be used; all of the first is set aside where anything in it is wrong. */
function ownIn(stored: unknown, kept: unknown): OwnRegister {
  const aside = asideOf(kept);
  if (isNothing(stored)) return { ...NO_REGISTER, aside };
  const { version, current, undo } = stored as Readonly<Record<string, unknown>>; // read with care below
  if (version !== VERSION) return { ...NO_REGISTER, aside: [...aside, stored] };
  const own = isNothing(current) ? null : readSaved(current);
  const before = undoIn(undo);
  const isWhole = (current === null || own !== null) && before !== 'damaged';
  return {
    current: own,
    undo: before === 'damaged' ? null : before,
    aside: isWhole ? aside : [...aside, stored],
  };
}

function undoIn(undo: unknown): OwnRegister['undo'] | 'damaged' {
  if (undo === null) return null;
  if (typeof undo !== 'object' || !('to' in undo)) return 'damaged';
  if (undo.to === null) return { to: null };
  const to = readSaved(undo.to);
  return to === null ? 'damaged' : { to };
}
