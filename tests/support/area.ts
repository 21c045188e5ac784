import type { Area } from '../../platform/area';

export interface MemoryArea extends Area {
  remove(key: string): Promise<void>;
  readonly items: Record<string, unknown>;
}

/** A storage area in memory, which answers as late as a browser's does. */
export function memoryArea(items: Record<string, unknown> = {}): MemoryArea {
  return {
    items,
    get: async (key) => {
      await Promise.resolve();
      return key in items ? { [key]: structuredClone(items[key]) } : {};
    },
    set: async (changed) => {
      await Promise.resolve();
      Object.assign(items, structuredClone(changed));
    },
    remove: async (key) => {
      await Promise.resolve();
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a store by key
      delete items[key];
    },
  };
}

/** A storage area that is full: what it has can be read. */
export function fullArea(items: Record<string, unknown> = {}): MemoryArea {
  return { ...memoryArea(items), set: () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded')) };
}

/** A storage area that answers nothing. */
export const brokenArea: Area = {
  get: () => Promise.reject(new Error('IO error')),
  set: () => Promise.reject(new Error('IO error')),
};
