/** Bundles the applications of tests/fixtures/apps for the browser when one is asked for. */
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

const FOLDER = 'tests/fixtures/apps';
const bundles = new Map<string, Promise<string>>();

const svelte: Plugin = {
  name: 'svelte',
  transform: (source, id) =>
    id.endsWith('.svelte') ? compile(source, { filename: id, generate: 'client' }).js.code : null,
};

/** The text of an application's bundle. @throws {Error} where there is no such application. */
export function bundleOf(name: string): Promise<string> {
  const before = bundles.get(name);
  if (before) return before;
  const bundle = bundled(join(FOLDER, name));
  bundles.set(name, bundle);
  return bundle;
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [svelte],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { conditions: ['browser', 'import', 'module', 'default'] },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'app' } },
  });
  const first = Array.isArray(result) ? result[0] : result;
  if (!first || !('output' in first)) throw new Error(`${entry} is being watched, not built`);
  return first.output[0].code;
}
