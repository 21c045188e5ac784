import { describe, expect, it } from 'vitest';
import {
  ASIDE,
  changeSettings,
  DEFAULTS,
  DEFAULT_PREFERENCES,
  isOn,
  parseSettings,
  PREFERENCES_ASIDE,
  settingsToShow,
  siteSwitch,
  turnSite,
} from '../../../platform/settings';
import { brokenArea, fullArea, memoryArea as area } from '../../support/area';

const PLACES = { version: 2, enabled: true, offSites: [] };
const PREFERENCES = { version: 1, ...DEFAULT_PREFERENCES };

const malformed = (...fields: string[]): object => ({ kind: 'malformed', fields });

describe('stored settings', () => {
  it.each<[string, unknown, unknown, object, object | null]>([
    ['nothing stored', undefined, undefined, {}, null],
    ['whole', { ...PLACES, enabled: false }, PREFERENCES, { enabled: false }, null],
    ['the places alone', { ...PLACES, offSites: ['a.example'] }, undefined, { offSites: ['a.example'] }, null],
    ['the preferences alone', undefined, { version: 1, dwell: 'never' }, { dwell: 'never' }, null],
    ['of version 1', { version: 1, citationStyle: 'ris' }, undefined, { citationStyle: 'ris' }, null],
    [
      'of version 1, with preferences of another browser: those hold',
      { version: 1, citationStyle: 'ris', enabled: false },
      { version: 1, citationStyle: 'apa' },
      { citationStyle: 'apa', enabled: false },
      null,
    ],
    [
      'of version 1, a style by the name that it had',
      { version: 1, citationStyle: 'footnote' },
      undefined,
      { citationStyle: 'oscola' },
      null,
    ],
    [
      'of version 1, two bad fields',
      { version: 1, enabled: 0, citationStyle: 'vancouver' },
      undefined,
      {},
      malformed('enabled', 'citationStyle'),
    ],
    ['no object', 'on', undefined, {}, malformed('settings')],
    ['a list', [], 'x', {}, malformed('settings', 'preferences')],
    ['no version', {}, undefined, {}, malformed('version')],
    ['newer', { version: 3, enabled: false, tabs: 3 }, undefined, {}, { kind: 'newer' }],
    [
      'newer preferences: the places hold',
      { ...PLACES, enabled: false },
      { version: 2 },
      { enabled: false },
      { kind: 'newer' },
    ],
    [
      'one bad field: the good ones hold',
      { ...PLACES, enabled: 'yes', offSites: ['a.example'] },
      undefined,
      { offSites: ['a.example'] },
      malformed('enabled'),
    ],
    [
      'a style that nobody knows',
      undefined,
      { version: 1, citationStyle: 'vancouver', markStyle: 'tint' },
      { markStyle: 'tint' },
      malformed('citationStyle'),
    ],
    ['kinds that nobody knows', undefined, { version: 1, marked: ['name', 'rumour'] }, {}, malformed('marked')],
    ['a list of other things', { ...PLACES, offSites: [1] }, undefined, {}, malformed('offSites')],
  ])('%s', (_, stored, preferences, read, problem) => {
    expect(parseSettings(stored, preferences)).toEqual({ settings: { ...DEFAULTS, ...read }, problem });
  });

  it('sets aside what it could not read before it writes', async () => {
    const newer = { version: 7, enabled: false, something: 'of tomorrow' };
    const damaged = { version: 1, dwell: 3 };
    const storage = area({ settings: newer, preferences: damaged });
    await changeSettings(storage, () => ({ citationStyle: 'bibtex' }));
    expect(storage.items).toEqual({
      [ASIDE]: [newer],
      [PREFERENCES_ASIDE]: [damaged],
      settings: PLACES,
      preferences: { ...PREFERENCES, citationStyle: 'bibtex' },
    });
  });

  it('what was set aside is never overwritten by what is set aside later', async () => {
    const [first, second, third] = [1, 2, 3].map((part) => ({ version: 7, part }));
    const storage = area({ [ASIDE]: first });
    for (const settings of [second, third, second]) {
      await storage.set({ settings });
      await changeSettings(storage, ({ enabled }) => ({ enabled: !enabled }));
    }
    expect(storage.items[ASIDE]).toEqual([first, second, third]);
  });

  it('the style of citations of version 1 goes to the preferences at the first change of anything', async () => {
    const storage = area({ settings: { version: 1, enabled: true, offSites: [], citationStyle: 'apa' } });
    await changeSettings(storage, () => ({ enabled: false }));
    expect(storage.items).toEqual({
      settings: { ...PLACES, enabled: false },
      preferences: { ...PREFERENCES, citationStyle: 'apa' },
    });
  });

  it('a list of sites is never among what goes to other browsers', async () => {
    const storage = area({ settings: PLACES, preferences: PREFERENCES });
    await changeSettings(storage, ({ offSites }) => ({ offSites: [...offSites, 'b.example'], dwell: 'longer' }));
    expect(storage.items).toEqual({
      settings: { ...PLACES, offSites: ['b.example'] },
      preferences: { ...PREFERENCES, dwell: 'longer' },
    });
  });

  it('a change of places writes no preferences where there are none', async () => {
    const storage = area();
    await changeSettings(storage, () => ({ enabled: false }));
    expect(storage.items).toEqual({ settings: { ...PLACES, enabled: false } });
  });

  it('several changes at once all hold', async () => {
    const storage = area();
    const off = (site: string): Promise<unknown> =>
      changeSettings(storage, ({ offSites }) => ({ offSites: [...offSites, site] }));
    await Promise.all(['a.example', 'b.example', 'c.example'].map(off));
    expect(storage.items.settings).toEqual({ ...PLACES, offSites: ['a.example', 'b.example', 'c.example'] });
  });

  it('a view shows the defaults where the storage fails, and says so', async () => {
    expect(await settingsToShow(brokenArea)).toEqual({ settings: DEFAULTS, problem: { kind: 'no-storage' } });
  });

  it('a change that can’t be stored is refused, and nothing has changed', async () => {
    const storage = fullArea({ settings: PLACES });
    await expect(changeSettings(storage, () => ({ enabled: false }))).rejects.toThrow('quota');
    expect(storage.items).toEqual({ settings: PLACES });
  });

  it('knows where it is on', () => {
    const settings = { ...DEFAULTS, offSites: ['a.example', '*.b.example'] };
    const hosts = ['a.example', 'www.a.example', 'b.example', 'www.b.example', 'cb.example', ''];
    expect(hosts.map((host) => isOn(settings, host))).toEqual([false, true, false, false, true, true]);
    expect(isOn({ ...settings, enabled: false }, 'c.example')).toBe(false);
  });

  it('a switch of a site turns what covers it', () => {
    const settings = { ...DEFAULTS, offSites: ['a.example', '*.b.example'] };
    expect(siteSwitch(settings, 'www.b.example')).toEqual({ site: '*.b.example', off: true });
    expect(siteSwitch(settings, 'c.example')).toEqual({ site: 'c.example', off: false });
    expect(turnSite(settings.offSites, 'www.b.example', false)).toEqual(['a.example']);
    expect(turnSite(settings.offSites, 'c.example', true)).toEqual(['a.example', '*.b.example', 'c.example']);
  });
});
