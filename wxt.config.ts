import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
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

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [plainStart, drawnByPrototypes],
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
      // The card brings its style with it, also to the first page of ours; the other pages forbid that again themselves.
      extension_pages:
        "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
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
