/** What is done in a private window stays in memory. */
import { beforeEach, expect, it, vi } from 'vitest';
import { areaFor, forgetPrivate, isPrivate, privateArea } from '../../../platform/area';
import { changeSettings, DEFAULTS, readSettings } from '../../../platform/settings';
import { memoryArea, type MemoryArea } from '../../support/area';

const { api } = vi.hoisted(() => ({
  api: { extension: { inIncognitoContext: false }, storage: {} as Record<'local' | 'session' | 'sync', unknown> },
}));
vi.mock('../../../platform/browser', () => ({ browser: api }));

let disk: MemoryArea;
let sync: MemoryArea;
let memory: MemoryArea;

beforeEach(() => {
  disk = memoryArea();
  sync = memoryArea();
  memory = memoryArea();
  api.extension.inIncognitoContext = false;
  api.storage.local = disk;
  api.storage.sync = sync;
  api.storage.session = {
    ...memory,
    get: (key: string | null) => (key === null ? Promise.resolve({ ...memory.items }) : memory.get(key)),
    remove: (keys: string[]) => {
      for (const key of keys) Reflect.deleteProperty(memory.items, key);
      return Promise.resolve();
    },
  };
});

it.each<[string, boolean, { incognito: boolean } | undefined, boolean]>([
  ['our page in a normal window', false, undefined, false],
  ['our page in a private window', true, undefined, true],
  ['a tab of a normal window', false, { incognito: false }, false],
  ['a tab of a private window', false, { incognito: true }, true],
])('%s', async (_, inIncognitoContext, tab, expected) => {
  api.extension.inIncognitoContext = inIncognitoContext;
  expect(isPrivate(tab)).toBe(expected);
  await areaFor(tab).set({ key: 1, preferences: 2 });
  expect(disk.items).toEqual(expected ? {} : { key: 1 });
  expect(sync.items).toEqual(expected ? {} : { preferences: 2 });
});

it('a private window begins with the settings of normal ones and writes nothing to the disk', async () => {
  await changeSettings(areaFor(), () => ({ citationStyle: 'bibtex', offSites: ['normal.example'] }));
  const before = structuredClone([disk.items, sync.items]);
  const area = areaFor({ incognito: true });
  expect((await readSettings(area)).settings.citationStyle).toBe('bibtex');
  await changeSettings(area, ({ offSites }) => ({ offSites: [...offSites, 'private.example'] }));
  expect((await readSettings(area)).settings.offSites).toEqual(['normal.example', 'private.example']);
  expect((await readSettings(areaFor())).settings.offSites).toEqual(['normal.example']);
  expect([disk.items, sync.items]).toEqual(before);
});

it('what was done in private windows is forgotten, and nothing else', async () => {
  memory.items['frames.7'] = {};
  const area = areaFor({ incognito: true });
  await changeSettings(area, () => ({ enabled: false }));
  await forgetPrivate();
  expect(memory.items).toEqual({ 'frames.7': {} });
  expect((await readSettings(area)).settings).toEqual(DEFAULTS);
});

it('what memory has as nothing hides what the disk has', async () => {
  const area = privateArea(memory, memoryArea({ key: 'of normal windows' }));
  await area.set({ key: null });
  expect(await area.get('key')).toEqual({ key: null });
});
