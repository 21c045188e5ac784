import { describe, expect, it } from 'vitest';
import { stateNames } from '../../../data/states';
import { buildNames, parseRegister, readSaved, type SavedRegister } from '../../../engine/signatories';
import { register } from '../../../data/register';
import { ASIDE, KEY, NO_REGISTER, ownRegisterStore } from '../../../platform/own-register';
import { brokenArea, fullArea, memoryArea } from '../../support/area';
import { DAMAGED, SAVED, stored, UNDO_DAMAGED, WHOLE } from '../../support/damaged-registers';

const saved = (name: string): SavedRegister => ({
  register: { asOf: null, records: [], flags: [] },
  format: 'csv',
  name,
  imported: '2027-01-15',
});

it('keeps a register, and the one before it for undoing', async () => {
  const store = ownRegisterStore(memoryArea());
  expect(await store.read()).toEqual(NO_REGISTER);
  await store.replace(saved('one'));
  await store.replace(saved('two'));
  expect((await store.undo()).current?.name).toBe('one');
  expect((await store.undo()).current?.name).toBe('two');
  expect((await store.replace(null)).current).toBeNull();
  expect((await store.undo()).current?.name).toBe('two');
});

it('undoing the first import leaves none', async () => {
  const store = ownRegisterStore(memoryArea());
  await store.replace(saved('one'));
  expect((await store.undo()).current).toBeNull();
});

it('without anything to undo it stays as it is', async () => {
  expect(await ownRegisterStore(memoryArea()).undo()).toEqual(NO_REGISTER);
});

it('reads back what was imported, as it was', async () => {
  const text = JSON.stringify({ asOf: '2027-01-15', records: [...register.records, { id: 'FRA', status: 'signed' }] });
  const result = parseRegister(text, buildNames(stateNames));
  if (!result.ok) throw new Error('a good register is refused');
  // A name of a file may have what the text of a register may not.
  const kept: SavedRegister = {
    register: result.register,
    format: 'json',
    name: '\uFFFD.json',
    imported: '2027-01-15',
  };
  expect(readSaved(structuredClone(kept))).toEqual(kept);
  const area = memoryArea();
  await ownRegisterStore(area).replace(kept);
  expect(await ownRegisterStore(area).read()).toEqual({ current: kept, undo: { to: null }, aside: [] });
});

describe('what is stored and can’t be read', () => {
  it.each(DAMAGED)('%s: none is read, and an import sets it aside', async (_, value) => {
    const area = memoryArea(stored(value));
    expect(await ownRegisterStore(area).read()).toMatchObject({ current: null, aside: [value] });
    expect(area.items).toEqual(stored(value));
    const after = await ownRegisterStore(area).replace(saved('new'));
    expect(after.current?.name).toBe('new');
    expect(area.items[ASIDE]).toEqual([value]);
    expect((await ownRegisterStore(area).undo()).aside).toEqual([value]);
  });

  it.each(UNDO_DAMAGED)('%s: the current register is read all the same', async (_, value) => {
    const area = memoryArea(stored(value));
    expect(await ownRegisterStore(area).read()).toEqual({ current: SAVED, undo: null, aside: [value] });
  });

  it.each([[null], [undefined]])('%s is no register', async (value) => {
    expect(await ownRegisterStore(memoryArea(stored(value))).read()).toEqual(NO_REGISTER);
  });

  it('leaves the earlier register to go back to', async () => {
    const value = { ...WHOLE, current: 'abc', undo: { to: SAVED } };
    const area = memoryArea(stored(value));
    expect(await ownRegisterStore(area).undo()).toMatchObject({ current: SAVED, aside: [value] });
  });

  it('is kept beside what was set aside before, and both go when the reader says so', async () => {
    const area = memoryArea({ [KEY]: 'second', [ASIDE]: ['first'] });
    const store = ownRegisterStore(area);
    expect((await store.read()).aside).toEqual(['first', 'second']);
    expect(await store.removeAside()).toEqual(NO_REGISTER);
    expect(await store.read()).toEqual(NO_REGISTER);
  });

  it('stays where the storage is full', async () => {
    const area = fullArea(stored('abc'));
    await expect(ownRegisterStore(area).replace(saved('new'))).rejects.toThrow('quota');
    expect(area.items).toEqual(stored('abc'));
  });
});

it.each([
  ['reading', () => ownRegisterStore(brokenArea).read()],
  ['an import', () => ownRegisterStore(brokenArea).replace(saved('new'))],
  ['undoing', () => ownRegisterStore(fullArea(stored(WHOLE))).undo()],
])('%s rejects where the browser’s storage fails', async (_, run) => {
  await expect(run()).rejects.toThrow(Error);
});

it('two imports at once: both count, and the last one can be undone', async () => {
  const store = ownRegisterStore(memoryArea());
  await Promise.all([store.replace(saved('one')), store.replace(saved('two'))]);
  expect((await store.undo()).current?.name).toBe('one');
});
