/**
 * The reader's settings: typed, versioned, with defaults. What is stored and can't be read (malformed, or of a newer
 * version) is set aside and told, never lost.
 */
import { CITATION_STYLES, type CitationStyle } from '../engine/cite/types';

export interface Settings {
  readonly version: 1;
  /** Off everywhere. */
  readonly enabled: boolean;
  /** Host names on which we are switched off. Not synchronised: what a reader reads stays here. */
  readonly offSites: readonly string[];
  readonly citationStyle: CitationStyle;
}

export const DEFAULTS: Settings = { version: 1, enabled: true, offSites: [], citationStyle: 'plain' };

/** Why stored settings couldn't be used; `unusable` fields fell back one by one. */
export type SettingsProblem =
  { readonly kind: 'malformed'; readonly fields: readonly string[] } | { readonly kind: 'newer' };

export interface ReadSettings {
  readonly settings: Settings;
  readonly problem: SettingsProblem | null;
}

/** The part of a storage area that settings need. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Where the settings are kept in `storage.local`. */
export const SETTINGS_KEY = 'settings';
/** Where what couldn't be read is set aside. */
export const ASIDE = 'settings.aside';

const FIELDS: { readonly [K in keyof Omit<Settings, 'version'>]: (value: unknown) => value is Settings[K] } = {
  enabled: (v): v is boolean => typeof v === 'boolean',
  offSites: (v): v is readonly string[] => Array.isArray(v) && v.every((s) => typeof s === 'string'),
  citationStyle: (v): v is CitationStyle => CITATION_STYLES.some((s) => s === v),
};

/** Reads settings out of whatever is stored. */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULTS, problem: null };
  if (typeof stored !== 'object' || Array.isArray(stored)) return malformed(['settings']);
  const record = stored as Readonly<Record<string, unknown>>;
  if (typeof record.version === 'number' && record.version > 1)
    return { settings: DEFAULTS, problem: { kind: 'newer' } };
  const good: Record<string, unknown> = {};
  const bad: string[] = record.version === 1 ? [] : ['version'];
  for (const [name, fits] of Object.entries(FIELDS)) {
    if (!Object.hasOwn(record, name)) continue;
    if (fits(record[name])) good[name] = record[name];
    else bad.push(name);
  }
  const settings: Settings = { ...DEFAULTS, ...good };
  return { settings, problem: bad.length > 0 ? { kind: 'malformed', fields: bad } : null };
}

function malformed(fields: readonly string[]): ReadSettings {
  return { settings: DEFAULTS, problem: { kind: 'malformed', fields } };
}

export async function readSettings(area: StorageArea): Promise<ReadSettings> {
  return parseSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Changes some settings. What was stored and couldn't be read is set aside first. */
export async function changeSettings(
  area: StorageArea,
  change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
  const { [SETTINGS_KEY]: stored } = await area.get(SETTINGS_KEY);
  const { settings, problem } = parseSettings(stored);
  const changed: Settings = { ...settings, ...change(settings), version: 1 };
  await area.set({ ...(problem && { [ASIDE]: stored }), [SETTINGS_KEY]: changed });
  return changed;
}

/** Whether we work on a site. `host` is a host name. */
export function isOn({ enabled, offSites }: Settings, host: string): boolean {
  return enabled && !offSites.includes(host);
}
