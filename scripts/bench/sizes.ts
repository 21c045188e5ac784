/** What is downloaded once and loaded again and again. Bytes after gzip. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD } from '../browsers/launch';
import { atMost, shown, type Row } from './row';

const FOLDER = BUILD.chromium;
const KB = 1024;

export function sizeRows(): Row[] {
  const lexicons = readdirSync(FOLDER).filter((name) => /^lexicon-.*\.js$/u.test(name));
  return [
    atMost('size of the sentinel', sizeOf(['sentinel.js']), 'kB', 2),
    atMost('size of the overlay', sizeOf(['overlay.js']), 'kB', 40),
    atMost('size of the largest lexicon', Math.max(...lexicons.map((name) => sizeOf([name]))), 'kB', 6),
    atMost('size of the card', sizeOf(['card.js']), 'kB', 10),
    shown(
      'size of the Code’s words and what compares a page with them, which come with the card',
      sizeOf(['the-code.js']),
      'kB',
    ),
    shown('size of what shows the card at pointer and keys, which comes with it', sizeOf(['interaction.js']), 'kB'),
    shown('size of the look-ups, which the background loads on demand', sizeOf(['lookups.js']), 'kB'),
    atMost('script of the popup before the first input', sizeOf(loadedBy('popup.html')), 'kB', 45),
    atMost('script of the background at a wake', sizeOf(loadedBy('background.js')), 'kB', 60),
    atMost('script of the panel’s first view', sizeOf(loadedBy('sidepanel.html')), 'kB', 80),
  ];
}

/** All that a page or script loads by itself: its scripts and what they import, not what they may import later. */
export function loadedBy(start: string): string[] {
  const loaded = new Set<string>();
  const visit = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const links = file.endsWith('.html')
      ? text.matchAll(/<script[^>]+src="\/([^"]+)"/gu)
      : text.matchAll(/(?:\bfrom|\bimport) ?"(\.{1,2}\/[^"]+)"/gu);
    for (const [, link = ''] of links) visit(file.endsWith('.html') ? link : join(dirname(file), link));
  };
  visit(start);
  return [...loaded].filter((file) => file.endsWith('.js'));
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(FOLDER, file))).length, 0) / KB;
}
