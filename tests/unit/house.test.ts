/** The rules of the house: who may import whom, and what the engine must not know. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What each folder may import besides itself; `types` alone where marked. Entrypoints never import one another. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['overlay', 'components', 'platform', 'wording', 'engine', 'data'],
  overlay: ['engine', 'data:types'],
  // Of the platform a view needs addresses alone: everything else is handed in.
  components: ['platform/route', 'wording', 'engine', 'data:types'],
  wording: ['engine', 'data:types'],
  platform: ['engine', 'data:types'],
  engine: ['data:types'],
  data: ['engine:types'],
};

/** Packages that the engine may use: small, pure, well kept. */
const ENGINE_PACKAGES = ['minisearch', 'minisearch/SearchableMap', 'approx-string-match', 'stemmer'];

const files = Object.keys(ALLOWED).flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/u.test(name))
        .map((name) => join(folder, name))
    : [],
);

function importsOf(file: string): { path: string; typeOnly: boolean }[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|\n)(import|export)( type)?[^'";]*?from '([^']+)'|import\('([^']+)'\)/gu)].map((m) => ({
    path: m[3] ?? m[4] ?? '',
    typeOnly: m[2] !== undefined,
  }));
}

describe('arrows', () => {
  it('finds the source files', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)('%s imports downwards only', (file) => {
    const home = file.split('/')[0] ?? '';
    for (const { path, typeOnly } of importsOf(file)) {
      if (!path.startsWith('.')) continue;
      const target = normalize(join(dirname(file), path));
      const folder = target.split('/')[0] ?? '';
      if (folder === home) {
        if (home === 'entrypoints') expect(entrypointOf(target), `${file} → ${path}`).toBe(entrypointOf(file));
        continue;
      }
      const allowed = (ALLOWED[home] ?? []).find((a) => a === target || a.split(':')[0] === folder);
      expect(allowed, `${file} → ${path}`).toBeDefined();
      if (allowed?.endsWith(':types')) {
        expect(typeOnly || (folder === 'data' && target.endsWith('/types')), `${file} → ${path} for types only`).toBe(
          true,
        );
      }
    }
  });
});

describe('sentences', () => {
  it.each(files.filter((f) => f !== 'engine/text/sentences.ts'))('%s leaves them to engine/text', (file) => {
    expect(readFileSync(file, 'utf8')).not.toContain('Intl.Segmenter');
  });
});

describe('the engine', () => {
  it.each(files.filter((f) => f.startsWith('engine/')))('%s is pure', (file) => {
    for (const { path } of importsOf(file)) {
      if (!path.startsWith('.')) expect(ENGINE_PACKAGES).toContain(path);
    }
  });
});

/** An expression without its escapes and the names of its groups. */
function bareLetters(expression: string): string {
  return expression.replace(/\\p\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\./gu, ' ').replace(/\(\?<\w+>/gu, '(');
}

describe('the check', () => {
  // What is sought in a language comes with the data of that language.
  it.each(files.filter((f) => f.startsWith('engine/check/')))('%s has no words in its expressions', (file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const expressions: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) expressions.push(node.text.replace(/\/[a-z]*$/u, ''));
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
        expressions.push(node.getText().slice('new RegExp'.length));
      ts.forEachChild(node, visit);
    };
    visit(source);
    for (const expression of expressions) expect(bareLetters(expression)).not.toMatch(/\p{L}{2}/u);
  });
});

function entrypointOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.(ts|tsx)$/u, '');
}
