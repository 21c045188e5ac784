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
  const host = bareHost(hostname);
  return (protocol === 'http:' || protocol === 'https:') && host !== '' ? host : null;
}

/** A host name without a dot at its end: with it, it names the same host. */
export function bareHost(host: string): string {
  return host.replace(/\.$/u, '');
}

/** Whether a pattern covers a host name. */
export function coversSite(written: string, host: string): boolean {
  const pattern = bareHost(written);
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}
