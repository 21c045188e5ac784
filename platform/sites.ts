/** Sites by their host names. */

/**
 * The site that an address belongs to, by host name; null for addresses that belong to none (browser pages, files). What a page
 * has made itself (`blob:`) belongs to its site.
 */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  const { protocol, hostname } =
    address.protocol === 'blob:' && URL.canParse(address.origin) ? new URL(address.origin) : address;
  // A dot at the end names the same host.
  const host = hostname.replace(/\.$/u, '');
  return (protocol === 'http:' || protocol === 'https:') && host !== '' ? host : null;
}

/** Whether a pattern covers a host name. */
export function coversSite(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}
