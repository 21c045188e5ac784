/**
 * The reader's settings: typed, versioned, with defaults. What is stored and can't be read (malformed, or of a newer
 * version) is set aside and reported, never lost.
 */
import { CITATION_STYLES, type CitationStyle } from '../engine/cite/types';
import type { Area } from './area';
import { inTurn } from './in-turn';

export interface Settings {
  readonly version: 1;
  /** Off everywhere. */
  readonly enabled: boolean;
  /** Host names on which we are switched off. Not synchronised: what a reader reads stays here. */
  readonly offSites: readonly string[];
  readonly citationStyle: CitationStyle;
}

export const DEFAULTS: Settings = { version: 1, enabled: true, offSites: [], citationStyle: 'plain' };

/** Why stored settings couldn't be used: `fields` fell back one by one; `no-storage`: the browser gave nothing. */
export type SettingsProblem =
  | { readonly kind: 'malformed'; readonly fields: readonly string[] }
  | { readonly kind: 'newer' }
  | { readonly kind: 'no-storage' };

export interface ReadSettings {
  readonly settings: Settings;
  readonly problem: SettingsProblem | null;
}

/** Where the settings are kept. */
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
    const value = renamed(name, record[name]);
    if (fits(value)) good[name] = value;
    else bad.push(name);
  }
  const settings: Settings = { ...DEFAULTS, ...good };
  return { settings, problem: bad.length > 0 ? { kind: 'malformed', fields: bad } : null };
}

/** Styles of citation that go by another name now. */
const STYLES_NOW: Readonly<Record<string, CitationStyle>> = { html: 'plain', footnote: 'oscola' };

function renamed(name: string, value: unknown): unknown {
  return name === 'citationStyle' && typeof value === 'string' && Object.hasOwn(STYLES_NOW, value)
    ? STYLES_NOW[value]
    : value;
}

function malformed(fields: readonly string[]): ReadSettings {
  return { settings: DEFAULTS, problem: { kind: 'malformed', fields } };
}

/** @throws {Error} where the browser's storage fails */
export async function readSettings(area: Area): Promise<ReadSettings> {
  return parseSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** For a view, which has to show something: the defaults where the browser's storage fails. */
export function settingsToShow(area: Area): Promise<ReadSettings> {
  return readSettings(area).catch(() => ({ settings: DEFAULTS, problem: { kind: 'no-storage' } }));
}

/**
 * Changes some settings. What was stored and couldn't be read is set aside first.
 *
 * @throws {Error} where the browser's storage fails; nothing has changed then
 */
export function changeSettings(area: Area, change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn(SETTINGS_KEY, async () => {
    const { [SETTINGS_KEY]: stored } = await area.get(SETTINGS_KEY);
    const { settings, problem } = parseSettings(stored);
    const changed: Settings = { ...settings, ...change(settings), version: 1 };
    await area.set({ ...(problem && { [ASIDE]: stored }), [SETTINGS_KEY]: changed });
    return changed;
  });
}

/** Whether we work on a site. `host` is a host name. */
export function isOn({ enabled, offSites }: Settings, host: string): boolean {
  return enabled && !offSites.includes(host);
}
