/**
 * npx tsx scripts/generate-icons.ts: public/icon/ from the drawings in scripts/icons, each size once in colour and once in grey for
 * where the extension is off. The smallest has a drawing of its own.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browsers/ensure';

const SIZES = [16, 32, 48, 96, 128];
const SMALL = 16;

const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] });
mkdirSync('public/icon', { recursive: true });
for (const size of SIZES) {
  const drawing = readFileSync(`scripts/icons/${size === SMALL ? 'small' : 'icon'}.svg`, 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  for (const [suffix, filter] of [
    ['', 'none'],
    ['-off', 'grayscale(1) opacity(0.6)'],
  ] as const) {
    await page.setContent(`<style>body { margin: 0; filter: ${filter} } svg { display: block }</style>${drawing}`);
    await page.screenshot({ path: `public/icon/${size}${suffix}.png`, omitBackground: true });
  }
  await page.close();
}
await browser.close();
