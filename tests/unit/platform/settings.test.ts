import { describe, expect, it } from 'vitest';
import { ASIDE, changeSettings, DEFAULTS, isOn, parseSettings, settingsToShow } from '../../../platform/settings';
import { brokenArea, fullArea, memoryArea as area } from '../../support/area';

describe('stored settings', () => {
  it.each<[string, unknown, object]>([
    ['nothing stored', undefined, { settings: DEFAULTS, problem: null }],
    ['whole', { ...DEFAULTS, enabled: false }, { settings: { ...DEFAULTS, enabled: false }, problem: null }],
    [
      'a part',
      { version: 1, citationStyle: 'ris' },
      { settings: { ...DEFAULTS, citationStyle: 'ris' }, problem: null },
    ],
    [
      'a style by the name that it had',
      { version: 1, citationStyle: 'footnote' },
      { settings: { ...DEFAULTS, citationStyle: 'oscola' }, problem: null },
    ],
    ['no object', 'on', { settings: DEFAULTS, problem: { kind: 'malformed', fields: ['settings'] } }],
    ['a list', [], { settings: DEFAULTS, problem: { kind: 'malformed', fields: ['settings'] } }],
    ['no version', {}, { settings: DEFAULTS, problem: { kind: 'malformed', fields: ['version'] } }],
    ['newer', { version: 2, enabled: false, tabs: 3 }, { settings: DEFAULTS, problem: { kind: 'newer' } }],
    [
      'one bad field: the good ones hold',
      { version: 1, enabled: 'yes', offSites: ['a.example'] },
      { settings: { ...DEFAULTS, offSites: ['a.example'] }, problem: { kind: 'malformed', fields: ['enabled'] } },
    ],
    [
      'a style that nobody knows',
      { version: 1, citationStyle: 'vancouver' },
      { settings: DEFAULTS, problem: { kind: 'malformed', fields: ['citationStyle'] } },
    ],
    [
      'a list of other things',
      { version: 1, offSites: [1] },
      { settings: DEFAULTS, problem: { kind: 'malformed', fields: ['offSites'] } },
    ],
  ])('%s', (_, stored, read) => {
    expect(parseSettings(stored)).toEqual(read);
  });

  it('sets aside what it could not read before it writes', async () => {
    const newer = { version: 7, enabled: false, something: 'of tomorrow' };
    const storage = area({ settings: newer });
    await changeSettings(storage, () => ({ citationStyle: 'bibtex' }));
    expect(storage.items).toEqual({ [ASIDE]: newer, settings: { ...DEFAULTS, citationStyle: 'bibtex' } });
  });

  it('changes what it could read and sets nothing aside', async () => {
    const storage = area({ settings: { ...DEFAULTS, offSites: ['a.example'] } });
    await changeSettings(storage, ({ offSites }) => ({ offSites: [...offSites, 'b.example'] }));
    expect(storage.items).toEqual({ settings: { ...DEFAULTS, offSites: ['a.example', 'b.example'] } });
  });

  it('several changes at once all hold', async () => {
    const storage = area();
    const off = (site: string): Promise<unknown> =>
      changeSettings(storage, ({ offSites }) => ({ offSites: [...offSites, site] }));
    await Promise.all(['a.example', 'b.example', 'c.example'].map(off));
    expect(storage.items).toEqual({ settings: { ...DEFAULTS, offSites: ['a.example', 'b.example', 'c.example'] } });
  });

  it('a view shows the defaults where the storage fails, and says so', async () => {
    expect(await settingsToShow(brokenArea)).toEqual({ settings: DEFAULTS, problem: { kind: 'no-storage' } });
  });

  it('a change that can’t be stored is refused, and nothing has changed', async () => {
    const storage = fullArea({ settings: DEFAULTS });
    await expect(changeSettings(storage, () => ({ enabled: false }))).rejects.toThrow('quota');
    expect(storage.items).toEqual({ settings: DEFAULTS });
  });

  it('knows where it is on', () => {
    const settings = { ...DEFAULTS, offSites: ['a.example'] };
    expect([isOn(settings, 'a.example'), isOn(settings, 'b.example')]).toEqual([false, true]);
    expect(isOn({ ...settings, enabled: false }, 'b.example')).toBe(false);
  });
});
