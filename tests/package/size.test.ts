/** What every reader downloads, and what every page pays. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../data/lexicon/languages';
import { BUILD } from '../../scripts/browsers/launch';

/** Bytes after gzip. */
const BUDGETS = {
  'sentinel.js': 2_450,
  'overlay.js': 40_960,
  'code.js': 7_000,
  'card.js': 20_000,
  ...Object.fromEntries(LANGUAGES.map((language) => [`lexicon-${language}.js`, 6_144])),
};

describe.each(Object.values(BUILD))('%s', (folder) => {
  it.each(Object.entries(BUDGETS))('%s stays within %d bytes', (file, budget) => {
    expect(gzipSync(readFileSync(join(folder, file))).length).toBeLessThanOrEqual(budget);
  });

  it('has no page that a site could probe, and no words of the press summary', () => {
    const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
    expect(manifest).not.toContain('web_accessible_resources');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (/\.(?:js|json|html|css)$/u.test(file)) {
        expect(readFileSync(join(folder, file), 'utf8')).not.toContain('perform GKTS');
      }
    }
  });

  it('brings no custom property into a page but those that are put in their places', () => {
    const card = readFileSync(join(folder, 'card.js'), 'utf8');
    const [tokens = ''] = /:host,:root\{[^}]*\}/u.exec(card) ?? [];
    expect(tokens).toContain('light-dark(');
    const used = new Set([...card.matchAll(/var\((--[\w-]+)/gu)].map((m) => m[1]));
    expect([...used].filter((name) => name && !tokens.includes(`${name}:`))).toEqual([]);
  });

  it('may connect to nothing', () => {
    const { content_security_policy: policy } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      content_security_policy: { extension_pages: string };
    };
    expect(policy.extension_pages).toContain("connect-src 'none'");
  });
});
