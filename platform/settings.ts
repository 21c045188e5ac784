/**
 * The reader's settings: typed, versioned, with defaults, in two parts. Where we are on stays in this browser; how things look
 * and are copied (the preferences) goes with the reader to their other browsers, where those are kept in step. What is stored and
 * can't be read (malformed, or of a newer version) is set aside and reported, never lost.
 */
import { CITATION_STYLES, type CitationStyle } from '../engine/cite/types';
import type { MentionKind } from '../engine/spot/types';
import type { Area } from './area';
import { asideOf, isNothing } from './aside';
import { isBoolean, listOf, oneOf, textUpTo, type Guard } from './guards';
import { inTurn } from './in-turn';
import { coversSite } from './sites';

export const MARK_STYLES = ['underline', 'tint', 'none'] as const;
export const MARKED_KINDS = ['name', 'short', 'reference'] as const satisfies readonly MentionKind[];
/** How long the pointer rests on a mark before its card opens; `never`: a click or a key opens it. */
export const DWELLS = ['moment', 'longer', 'never'] as const;

/** Kept in this browser alone: what a reader reads stays here. */
interface Places {
  /** Off everywhere, where false. */
  readonly enabled: boolean;
  /** Sites on which we are off: host names, and patterns such as `*.example.org`. */
  readonly offSites: readonly string[];
}

/** How pages are marked. */
export interface MarkPreferences {
  readonly markStyle: (typeof MARK_STYLES)[number];
  /** The kinds of mentions that are marked, listed and counted. */
  readonly marked: readonly MentionKind[];
  readonly dwell: (typeof DWELLS)[number];
}

export interface Preferences extends MarkPreferences {
  readonly citationStyle: CitationStyle;
}

export type Settings = Places & Preferences;

const PLACES: Places = { enabled: true, offSites: [] };
export const DEFAULT_PREFERENCES: Preferences = {
  citationStyle: 'plain',
  markStyle: 'underline',
  marked: MARKED_KINDS,
  dwell: 'moment',
};
export const DEFAULTS: Settings = { ...PLACES, ...DEFAULT_PREFERENCES };

/** Why stored settings couldn't be used: `fields` fell back one by one; `no-storage`: the browser gave nothing. */
export type SettingsProblem =
  | { readonly kind: 'malformed'; readonly fields: readonly string[] }
  | { readonly kind: 'newer' }
  | { readonly kind: 'no-storage' };

export interface ReadSettings {
  readonly settings: Settings;
  readonly problem: SettingsProblem | null;
}

/** Where the settings are kept: what stays in this browser, and what may go to the reader's others. */
export const SETTINGS_KEY = 'settings';
export const PREFERENCES_KEY = 'preferences';
/** Where what couldn't be read is set aside, in this browser: a list. */
export const ASIDE = 'settings.aside';
export const PREFERENCES_ASIDE = 'preferences.aside';

/** Versions of the stored parts. The settings of version 1 had the style of citations with them. */
export const SETTINGS_VERSION = 2;
export const PREFERENCES_VERSION = 1;

type Guards<T> = { readonly [K in keyof T]: Guard<T[K]> };

const PLACES_GUARDS: Guards<Places> = {
  enabled: isBoolean,
  offSites: listOf(textUpTo(Infinity), Infinity),
};
const PREFERENCES_GUARDS: Guards<Preferences> = {
  citationStyle: oneOf(...CITATION_STYLES),
  markStyle: oneOf(...MARK_STYLES),
  marked: listOf(oneOf(...MARKED_KINDS), MARKED_KINDS.length),
  dwell: oneOf(...DWELLS),
};

type Problem = Exclude<SettingsProblem, { readonly kind: 'no-storage' }> | null;

interface Part<T> {
  readonly values: T;
  readonly problem: Problem;
  /** Of the stored form; 0 where the values come from elsewhere, null where there is none. */
  readonly version: number | null;
}

interface Parts {
  readonly places: Part<Places>;
  readonly preferences: Part<Preferences>;
}

/** Reads settings out of whatever is stored under the two keys. */
export function parseSettings(stored: unknown, storedPreferences?: unknown): ReadSettings {
  return whole(partsOf(stored, storedPreferences));
}

function partsOf(stored: unknown, storedPreferences: unknown): Parts {
  const places = readPart(stored, SETTINGS_VERSION, PLACES, PLACES_GUARDS, SETTINGS_KEY);
  if (!isNothing(storedPreferences) || places.version !== 1) {
    const from = [PREFERENCES_VERSION, DEFAULT_PREFERENCES, PREFERENCES_GUARDS, PREFERENCES_KEY] as const;
    return { places, preferences: readPart(storedPreferences, ...from) };
  }
  // Before there were preferences the style of citations was with the rest.
  const { citationStyle } = stored as { readonly citationStyle?: unknown };
  const before = citationStyle === undefined ? {} : { citationStyle };
  const taken = readPart({ ...before, version: 1 }, 1, DEFAULT_PREFERENCES, PREFERENCES_GUARDS, PREFERENCES_KEY);
  return {
    places: { ...places, problem: either(places.problem, taken.problem) },
    preferences: { ...taken, problem: null, version: citationStyle === undefined ? null : 0 },
  };
}

function whole({ places, preferences }: Parts): ReadSettings {
  const settings = { ...places.values, ...preferences.values };
  return { settings, problem: either(places.problem, preferences.problem) };
}

function either(one: Problem, other: Problem): Problem {
  if (one?.kind === 'newer' || other === null) return one;
  if (other.kind === 'newer' || one === null) return other;
  return { kind: 'malformed', fields: [...one.fields, ...other.fields] };
}

function readPart<T extends object>(
  stored: unknown,
  latest: number,
  defaults: T,
  guards: Guards<T>,
  name: string,
): Part<T> {
  const bad = (fields: readonly string[]): Problem => (fields.length > 0 ? { kind: 'malformed', fields } : null);
  if (isNothing(stored)) return { values: defaults, problem: null, version: null };
  if (typeof stored !== 'object' || Array.isArray(stored))
    return { values: defaults, problem: bad([name]), version: null };
  const record = stored as Readonly<Record<string, unknown>>;
  const version = typeof record.version === 'number' ? record.version : null;
  if (version !== null && version > latest) return { values: defaults, problem: { kind: 'newer' }, version };
  const good: Record<string, unknown> = {};
  const fields = version !== null && version >= 1 ? [] : ['version'];
  for (const [field, fits] of Object.entries<(value: unknown) => boolean>(guards)) {
    if (!Object.hasOwn(record, field)) continue;
    const value = renamed(field, record[field]);
    if (fits(value)) good[field] = value;
    else fields.push(field);
  }
  return { values: { ...defaults, ...good }, problem: bad(fields), version };
}

/** Styles of citation that go by another name now. */
const STYLES_NOW: Readonly<Record<string, CitationStyle>> = { html: 'plain', footnote: 'oscola' };

function renamed(name: string, value: unknown): unknown {
  return name === 'citationStyle' && typeof value === 'string' && Object.hasOwn(STYLES_NOW, value)
    ? STYLES_NOW[value]
    : value;
}

/** @throws {Error} where the browser's storage fails */
export async function readSettings(area: Area): Promise<ReadSettings> {
  const [stored, preferences] = await readBoth(area);
  return parseSettings(stored, preferences);
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
    const [stored, storedPreferences] = await readBoth(area);
    const { places, preferences } = partsOf(stored, storedPreferences);
    const before: Settings = { ...places.values, ...preferences.values };
    const after: Settings = { ...before, ...change(before) };
    const write = async (
      part: Part<object>,
      guards: object,
      [key, version, aside, value]: readonly [string, number, string, unknown],
    ): Promise<void> => {
      const names = Object.keys(guards) as (keyof Settings)[]; // of a part of them
      const isSame = names.every((name) => JSON.stringify(before[name]) === JSON.stringify(after[name]));
      // What another browser has stored may still be on its way: nothing is no reason to write.
      const isCurrent = part.version === version || (part.version === null && isNothing(value));
      if (isSame && isCurrent && !part.problem) return;
      if (part.problem && !isNothing(value)) {
        const { [aside]: kept } = await area.get(aside);
        await area.set({ [aside]: withAside(kept, value) });
      }
      await area.set({ [key]: { version, ...Object.fromEntries(names.map((name) => [name, after[name]])) } });
    };
    // The preferences first: where they were in the old form of the rest, that is overwritten last.
    const to = [PREFERENCES_KEY, PREFERENCES_VERSION, PREFERENCES_ASIDE, storedPreferences] as const;
    await write(preferences, PREFERENCES_GUARDS, to);
    await write(places, PLACES_GUARDS, [SETTINGS_KEY, SETTINGS_VERSION, ASIDE, stored]);
    return after;
  });
}

/** What was set aside, and one thing more where it isn't there yet. */
function withAside(kept: unknown, value: unknown): readonly unknown[] {
  const before = asideOf(kept);
  const form = JSON.stringify(value);
  return before.some((one) => JSON.stringify(one) === form) ? before : [...before, value];
}

function readBoth(area: Area): Promise<readonly [unknown, unknown]> {
  const read = async (key: string): Promise<unknown> => (await area.get(key))[key];
  return Promise.all([read(SETTINGS_KEY), read(PREFERENCES_KEY)]);
}

/** Whether we work on a site. `host` is a host name. */
export function isOn({ enabled, offSites }: Pick<Settings, 'enabled' | 'offSites'>, host: string): boolean {
  return enabled && !offSites.some((pattern) => coversSite(pattern, host));
}

/** The switch of a site: what it switches, a pattern where one covers the site, and whether that is off. */
export function siteSwitch({ offSites }: Settings, host: string): { readonly site: string; readonly off: boolean } {
  const by = offSites.find((pattern) => coversSite(pattern, host));
  return { site: by ?? host, off: by !== undefined };
}

/** The sites that are off once a site's switch is turned. On again is all that covers it. */
export function turnSite(offSites: readonly string[], host: string, off: boolean): readonly string[] {
  return off ? [...offSites, host] : offSites.filter((pattern) => !coversSite(pattern, host));
}
