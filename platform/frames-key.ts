/** Where the session's storage keeps what the frames of a tab have. The background writes it; the popup watches it. */
export function framesKey(tabId: number): string {
  return `frames.${tabId}`;
}
