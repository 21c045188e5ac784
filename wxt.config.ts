import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { withoutVariables } from './overlay/card-style';
import { IN_FORCE } from './overlay/integrity';
import { licences } from './scripts/licences';

const ID = 'clause-lookup@clause-lookup.example';

/** A script on a page starts by itself: what WXT puts around it to log errors would be a tenth of what every page pays. */
const plainStart = {
  name: 'plain-start',
  transform: (code: string, id: string): string | null => {
    if (id.includes('/define-unlisted-script.')) return 'export const defineUnlistedScript = (main) => ({ main });';
    const [start] = /^import definition from .*/u.exec(code) ?? [];
    return id.includes('virtual:wxt-unlisted-script') && start ? `${start} export default definition.main();` : null;
  },
};

/** In Firefox the name of an image hides what the card is drawn with: Preact asks the document itself. */
const drawnByPrototypes = {
  name: 'drawn-by-prototypes',
  transform: (code: string, id: string): string | null =>
    id.includes('/node_modules/preact/')
      ? code.replace(
          /\bdocument\.(createElementNS|createElement|createTextNode)\(/gu,
          'Document.prototype.$1.call(document,',
        )
      : null,
};

/** The style sheets of the card as they are bundled, in the order in which entrypoints/interaction.ts joins them. */
const CARD_STYLES = ['/components/tokens.css', '/components/clause/clause.css', '/components/popover/popover.css'];
const bundledStyles = new Map<string, string>();

const cardStyles = {
  name: 'card-styles',
  enforce: 'post' as const,
  transform: (code: string, id: string): null => {
    const path = CARD_STYLES.find((end) => id.endsWith(`${end}?inline`));
    const [, text] = /^export default (".*");?\s*$/u.exec(code) ?? [];
    if (path && text) bundledStyles.set(path, JSON.parse(text) as string);
    return null;
  },
};

/** The card brings its style with it, also to the first page of ours: our policy allows this one by its hash, and no other. */
function hashOfCardStyle(): string {
  const texts = CARD_STYLES.map((path) => {
    const text = bundledStyles.get(path);
    if (text === undefined) throw new Error(`${path} was not bundled`);
    return text;
  });
  const style = `${withoutVariables(texts.join('\n'))}\n${IN_FORCE}`;
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [plainStart, drawnByPrototypes, cardStyles],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The oldest browsers of the manifests: for older ones light-dark() is made of custom properties, which a page can set.
    build: {
      cssTarget: ['chrome125', 'firefox142'],
      // Both browsers of the manifests preload modules themselves.
      modulePreload: { polyfill: false },
      // To read a property does nothing: what is read and not used is left out.
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: ['<all_urls>'],
    action: {},
    omnibox: { keyword: 'coc' },
    ...(browser !== 'firefox' && { incognito: 'split' }),
    commands: {
      // Chromium silently refuses what it uses itself, such as Alt+Shift+C, N and P.
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous__' },
      'check-selection': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_check__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; style-src 'self' 'CARD_STYLE'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licences() });
    },
    'build:done': ({ config: { outDir } }) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(outDir, 'lookups.js')))
        .digest('hex');
      const background = join(outDir, 'background.js');
      const text = readFileSync(background, 'utf8');
      if (!text.includes('LOOKUPS_HASH')) throw new Error('background.js does not say which lookups.js it needs');
      writeFileSync(background, text.replace('LOOKUPS_HASH', hash.slice(0, 16)));
      const manifest = join(outDir, 'manifest.json');
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('CARD_STYLE', hashOfCardStyle()));
    },
    // Declared here and not by WXT's content-script wrapper, which tells every page the extension's id.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [
        {
          matches: ['<all_urls>'],
          js: ['sentinel.js'],
          run_at: 'document_idle',
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
        },
      ];
    },
  },
});
