/** Serves the test pages on loopback, under any host name, and the applications in them under /apps. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { bundleOf } from './bundle';

export interface Site {
  /** The address of a page of tests/fixtures/pages, on a host of one's own. */
  page(name: string, host?: string): string;
  /** The names of the pages that were asked for so far. */
  readonly served: ReadonlySet<string>;
  close(): Promise<void>;
}

const FOLDER = 'tests/fixtures/pages';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript',
  '.tsx': 'text/javascript',
  '.css': 'text/css',
};

/** A page whose name has `strict-csp` comes with a policy that forbids everything but itself. */
const STRICT =
  "default-src 'none'; img-src 'self'; style-src 'none'; script-src 'none'; base-uri 'none'; form-action 'none'";

export async function startSite(): Promise<Site> {
  const served = new Set<string>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname)).replace(
      /^(\.\.[/\\])+/u,
      '',
    );
    served.add(path.slice(1));
    const found = path.startsWith('/apps/') ? bundleOf(path.slice('/apps/'.length)) : readFile(join(FOLDER, path));
    found.then(
      (body) => {
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
        if (path.includes('strict-csp')) response.setHeader('content-security-policy', STRICT);
        response.end(body);
      },
      () => {
        response.statusCode = 404;
        response.end('not found');
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    served,
    page: (name, host = 'press.example') => `http://${host}:${port}/${name}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
