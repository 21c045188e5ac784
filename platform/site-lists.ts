/** Lists of sites as a reader writes them. */
import { bareHost } from './sites';

/** A list of sites is no longer than this, and a host name neither (UTF-16 code units). */
export const MOST_SITES = 1000;
const LONGEST_HOST = 253;

/**
 * What a reader writes for a site as it is kept: a host name, or `*.example.org` for that host and all under it. Takes whole
 * addresses too. Null where it is neither.
 */
export function sitePattern(typed: string): string | null {
  const text = typed.trim();
  const isWild = text.startsWith('*.');
  const rest = isWild ? text.slice(2) : text;
  const url = /^https?:\/\//iu.test(rest) ? rest : `https://${rest}`;
  if (!/^[\p{L}\p{N}[]/u.test(rest) || /[\s*@\\]|:\/\/.*:\/\//u.test(url) || !URL.canParse(url)) return null;
  const host = bareHost(new URL(url).hostname);
  const isName = /^[\p{L}\p{N}[][\p{L}\p{N}_.:\]-]*$/u.test(host);
  return isName && host.length <= LONGEST_HOST ? `${isWild ? '*.' : ''}${host}` : null;
}

/** A list of sites as it is written in a file, one a line: those that can be read, each once, and the lines that can't. */
export function readSites(text: string): { readonly sites: readonly string[]; readonly unread: readonly string[] } {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const read = lines.map((line) => [line, sitePattern(line)] as const);
  return {
    sites: [...new Set(read.flatMap(([, site]) => site ?? []))],
    unread: read.flatMap(([line, site]) => (site === null ? [line] : [])),
  };
}
