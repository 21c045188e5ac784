import { expect, it } from 'vitest';
import { KEY, ownRegisterStore, type Area, type SavedRegister } from '../../../platform/own-register';

function area(stored: Record<string, unknown> = {}): Area & { readonly stored: Record<string, unknown> } {
  return {
    stored,
    get: (key) => Promise.resolve(key in stored ? { [key]: stored[key] } : {}),
    set: (items) => Promise.resolve(void Object.assign(stored, items)),
  };
}

const saved = (name: string): SavedRegister => ({
  register: { asOf: null, records: [], flags: [] },
  format: 'csv',
  name,
  imported: '2027-01-15',
});

it('keeps a register, and the one before it for undoing', async () => {
  const store = ownRegisterStore(area());
  expect(await store.read()).toEqual({ current: null, undo: null });
  await store.replace(saved('one'));
  await store.replace(saved('two'));
  expect((await store.undo()).current?.name).toBe('one');
  expect((await store.undo()).current?.name).toBe('two');
  expect((await store.replace(null)).current).toBeNull();
  expect((await store.undo()).current?.name).toBe('two');
});

it('undoing the first import leaves none', async () => {
  const store = ownRegisterStore(area());
  await store.replace(saved('one'));
  expect((await store.undo()).current).toBeNull();
});

it('without anything to undo it stays as it is', async () => {
  expect(await ownRegisterStore(area()).undo()).toEqual({ current: null, undo: null });
});

it.each([[null], ['text'], [{ version: 2, current: saved('newer'), undo: null }], [{}]])(
  'reads %j as none',
  async (value) => {
    expect(await ownRegisterStore(area({ [KEY]: value })).read()).toEqual({ current: null, undo: null });
  },
);
