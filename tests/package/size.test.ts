/** What every reader downloads, and what every page pays. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILD } from '../../scripts/browsers/launch';

/** Kilobytes of 1,024 bytes after gzip. */
const BUDGETS = [
  ['sentinel.js', 3],
  ['overlay.js', 44.9],
  ['the-code.js', 7.5],
  ['interaction.js', 16.4],
  ['card.js', 11.8],
  ['background.js', 25],
  ['lookups.js', 154],
  ['popup.html', 45],
  ['sidepanel.html', 80],
  ['options.html', 40],
  ['welcome.html', 20],
  ...readdirSync('entrypoints')
    .filter((name) => name.startsWith('lexicon-'))
    .map((name) => [name.replace(/\.ts$/u, '.js'), 6] as const),
] as const;

/** The scripts that a page or script loads by itself: its own and what they import, not what they may import later. */
function loadedBy(start: string, folder: string): string[] {
  const loaded = new Set<string>();
  const visit = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    const links = file.endsWith('.html')
      ? [...text.matchAll(/<script[^>]+src="\/([^"]+)"/gu)].map(([, link = '']) => link)
      : [...text.matchAll(/(?:\bfrom|\bimport) ?["'](\.{1,2}\/[^"']+)["']/gu)].map(([, link = '']) =>
          join(dirname(file), link),
        );
    for (const link of links) visit(link);
  };
  visit(start);
  return [...loaded].filter((file) => file.endsWith('.js'));
}

describe.each(Object.values(BUILD))('%s', (folder) => {
  it.each(BUDGETS)('%s loads at most %d kB of script', (file, budget) => {
    const loaded = loadedBy(file, folder);
    const bytes = loaded.reduce((sum, script) => sum + gzipSync(readFileSync(join(folder, script))).length, 0);
    expect(loaded).not.toEqual([]);
    expect(bytes / 1024).toBeLessThanOrEqual(budget);
  });

  it('holds a text against the records in a thread of its own, of at most 200 kB, and never in a page', () => {
    const assets = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
    const worker = assets.find((name) => name.startsWith('about-worker'));
    expect(gzipSync(readFileSync(join(folder, 'assets', worker ?? ''))).length / 1024).toBeLessThanOrEqual(200);
    // An id of the records stands for all of them.
    for (const file of [...loadedBy('sidepanel.html', folder), ...loadedBy('popup.html', folder)])
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain('no-treaty-clauses');
  });

  it('keeps the look-ups that the background was built with', () => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, 'lookups.js')))
      .digest('hex');
    expect(readFileSync(join(folder, 'background.js'), 'utf8')).toContain(`/lookups.js?${hash.slice(0, 16)}`);
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
    const card = readFileSync(join(folder, 'interaction.js'), 'utf8');
    const [tokens = ''] = /:host,:root\{[^}]*\}/u.exec(card) ?? [];
    expect(tokens).toContain('light-dark(');
    const used = new Set([...card.matchAll(/var\((--[\w-]+)/gu)].map((m) => m[1]));
    expect([...used].filter((name) => name && !tokens.includes(`${name}:`))).toEqual([]);
  });

  it('has the licence of everything in it', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
    for (const name of [...Object.keys(dependencies), 'i18n-iso-countries', 'Unicode CLDR'])
      expect(licences).toContain(name);
  });

  it('has a name that every store takes, and icons', () => {
    const { name } = JSON.parse(readFileSync(join(folder, '_locales/en/messages.json'), 'utf8')) as {
      name: { message: string };
    };
    expect(name.message.length).toBeLessThanOrEqual(45);
    const { icons } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { icons: object };
    for (const icon of Object.values(icons) as string[]) expect(existsSync(join(folder, icon))).toBe(true);
    expect(Object.keys(icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });

  it('may connect to nothing', () => {
    const { content_security_policy: policy } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      content_security_policy: { extension_pages: string };
    };
    expect(policy.extension_pages).toContain("connect-src 'none'");
    // One style beside our files: the card's.
    expect(policy.extension_pages).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=';/u);
    expect(policy.extension_pages).not.toContain('unsafe');
  });
});
