/** What documents lead to is there; no text and no fixture is left over. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../data/messages/en';
import { how } from '../../data/messages/en/how';
import { keys } from '../../data/messages/en/keys';
import { options } from '../../data/messages/en/options';
import { popup } from '../../data/messages/en/popup';
import { welcome } from '../../data/messages/en/welcome';

function filesIn(folder: string, fits: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fits.test(name))
    .map((name) => join(folder, name));
}

const DOCUMENTS = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...filesIn('docs', /\.md$/u),
  ...filesIn('data', /\.md$/u),
];

/** The anchor of a heading, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /gu, '-');
}

describe.each(DOCUMENTS)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('leads to files and headings that are there', () => {
    for (const [, link = ''] of text.matchAll(/\]\(([^)\s]+)\)/gu)) {
      if (/^[a-z]+:/u.test(link)) continue;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      expect(existsSync(target), link).toBe(true);
      if (anchor === undefined) continue;
      const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gmu)].map(([, words = '']) =>
        anchorOf(words),
      );
      expect(headings, link).toContain(anchor);
    }
  });

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/gu))
      expect(Object.keys(scripts)).toContain(name);
  });
});

it('every command is in a document', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const all = DOCUMENTS.map((file) => readFileSync(file, 'utf8')).join('\n');
  const missing = Object.keys(scripts).filter(
    (name) => name !== 'postinstall' && !new RegExp(`npm (?:run )?(?:--silent )?${name}\\b`, 'u').test(all),
  );
  expect(missing).toEqual([]);
});

describe('messages', () => {
  const sources = ['components', 'entrypoints', 'wording', 'overlay', 'engine', 'platform', 'data/messages']
    .flatMap((folder) => filesIn(folder, /\.tsx?$/u))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  /** Whether a catalogue's key is read somewhere; those of a record that is looked up by a code are read through it. */
  function unused(catalogue: object, path: string): string[] {
    return Object.entries(catalogue).flatMap(([key, value]) => {
      const isRead = new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\b\\s*[,:}=]`, 'u').test(sources);
      if (!isRead) return [`${path}.${key}`];
      const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
      const isLookedUp = new RegExp(
        `\\b${key}\\[|Object\\.entries\\([\\w.]*\\b${key}\\b|=\\{?[\\w.]*\\b${key}\\b\\}`,
        'u',
      ).test(sources);
      return isGroup && !isLookedUp ? unused(value as object, `${path}.${key}`) : [];
    });
  }

  it('none is left over', () => {
    expect(unused({ how, options, keys, welcome, popup }, '')).toEqual([]);
  });

  it('the manifest’s are there, and no others', () => {
    const there = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object;
    const asked = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/gu)].map(([, key = '']) => key);
    expect(Object.keys(there).sort()).toEqual([...new Set(asked)].sort());
  });

  it('the catalogue has no empty text', () => {
    const texts = JSON.stringify({ ...en, how, options, keys, welcome, popup });
    expect(texts).not.toMatch(/:""/u);
  });
});

describe('fixtures', () => {
  const users = [
    ...filesIn('tests', /\.tsx?$/u),
    ...filesIn('scripts', /\.ts$/u),
    ...filesIn('tests/fixtures', /\.(?:x?html|ts|tsx|js|svelte|vue)$/u),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  /** Names that are put together, as in `press-${language}.html`. */
  const templates = [...users.matchAll(/([\w-]+)\$\{\w+\}(\.x?html)/gu)].map(
    ([, start = '', end = '']) => new RegExp(`^${start}[\\w-]+\\${end}$`, 'u'),
  );

  it.each(filesIn('tests/fixtures/pages', /\.\w+$/u))('%s is opened by something', (file) => {
    const name = file.split('/').at(-1) ?? '';
    const isNamed = users.includes(name) || users.includes(`'${name.replace(/\.\w+$/u, '')}'`);
    expect(isNamed || templates.some((template) => template.test(name)), `nothing opens ${name}`).toBe(true);
  });
});
