import { describe, expect, it } from 'vitest';
import { ASIDE, changeSettings, DEFAULTS, isOn, parseSettings, type StorageArea } from '../../platform/settings';

/** A storage area in memory. */
function area(items: Record<string, unknown> = {}): StorageArea & { readonly items: Record<string, unknown> } {
  return {
    items,
    get: (key) => Promise.resolve(key in items ? { [key]: items[key] } : {}),
    set: (changed) => Promise.resolve(void Object.assign(items, changed)),
  };
}

describe('stored settings', () => {
  it.each<[string, unknown, object]>([
    ['nothing stored', undefined, { settings: DEFAULTS, problem: null }],
    ['whole', { ...DEFAULTS, enabled: false }, { settings: { ...DEFAULTS, enabled: false }, problem: null }],
    [
      'a part',
      { version: 1, citationStyle: 'ris' },
      { settings: { ...DEFAULTS, citationStyle: 'ris' }, problem: null },
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

  it('knows where it is on', () => {
    const settings = { ...DEFAULTS, offSites: ['a.example'] };
    expect([isOn(settings, 'a.example'), isOn(settings, 'b.example')]).toEqual([false, true]);
    expect(isOn({ ...settings, enabled: false }, 'b.example')).toBe(false);
  });
});
