/** Keeps the user's own register of signatories in this browser, with the one before it for undoing. */
import type { ReadRegister, RegisterFormat } from '../engine/signatories';

export interface SavedRegister {
  readonly register: ReadRegister;
  readonly format: RegisterFormat;
  /** Name of the file, or null where the text was pasted. */
  readonly name: string | null;
  /** ISO date of the import. */
  readonly imported: string;
}

export interface OwnRegister {
  readonly current: SavedRegister | null;
  /** What undoing goes back to: an earlier register or none; null where there is nothing to undo. */
  readonly undo: { readonly to: SavedRegister | null } | null;
}

/** What is needed of the browser's storage. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

interface Stored extends OwnRegister {
  readonly version: typeof VERSION;
}

export const KEY = 'ownRegister';
/** Of the stored form. What has another version is left as it is and read as none. */
const VERSION = 1;
const NONE: OwnRegister = { current: null, undo: null };

export interface OwnRegisterStore {
  read(): Promise<OwnRegister>;
  /** Replaces the register, or removes it; what was there can be had back by `undo`. */
  replace(register: SavedRegister | null): Promise<OwnRegister>;
  /** Back to what was there before; a second time undoes the undoing. */
  undo(): Promise<OwnRegister>;
}

export function ownRegisterStore(area: Area): OwnRegisterStore {
  const read = async (): Promise<OwnRegister> => storedIn((await area.get(KEY))[KEY]);
  const write = async (state: OwnRegister): Promise<OwnRegister> => {
    await area.set({ [KEY]: { version: VERSION, ...state } satisfies Stored });
    return state;
  };
  return {
    read,
    replace: async (register) => write({ current: register, undo: { to: (await read()).current } }),
    undo: async () => {
      const { current, undo } = await read();
      return undo ? write({ current: undo.to, undo: { to: current } }) : { current, undo };
    },
  };
}

/** Only this module writes the key, and registers are checked before they come here: the version tells enough. */
export function storedIn(value: unknown): OwnRegister {
  const stored = value as Stored | null | undefined; // checked by its version
  return stored?.version === VERSION ? { current: stored.current, undo: stored.undo } : NONE;
}
