/** The panel's views share one style sheet: a class that two of them use for things of their own would style both. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Classes that are one thing wherever they are. */
const SHARED = new Set(['address', 'clause', 'combobox', 'field-label', 'gap-note', 'reading', 'unseen']);

it('a class that has a style of its own belongs to one folder', () => {
  const panel = readFileSync('entrypoints/sidepanel/sidepanel.css', 'utf8');
  const files = [...panel.matchAll(/'\.\.\/\.\.\/(components\/(?!panel\/)[^']+)'/gu)].map(([, file = '']) => file);
  const own = new Set<string>();
  const folders = new Map<string, Set<string>>();
  for (const file of files.filter((name) => !name.endsWith('/print.css'))) {
    const folder = file.split('/')[1] ?? '';
    const css = readFileSync(file, 'utf8').replace(/\/\*[^*]*\*\//gu, '');
    for (const [, list = ''] of css.matchAll(/([^{}]+)\{/gu)) {
      for (const selector of list.split(',').map((one) => one.trim())) {
        const classes = [...selector.matchAll(/\.([a-z][\w-]*)/gu)].map(([, name = '']) => name);
        for (const name of classes) folders.set(name, (folders.get(name) ?? new Set()).add(folder));
        if (selector === `.${classes[0] ?? ''}`) own.add(selector.slice(1));
      }
    }
  }
  expect(files.length).toBeGreaterThan(8);
  const both = [...folders].filter(([name, in_]) => own.has(name) && in_.size > 1 && !SHARED.has(name));
  expect(both.map(([name, in_]) => `.${name}: ${[...in_].join(', ')}`)).toEqual([]);
});
