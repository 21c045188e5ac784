/**
 * Firefox ends our scripts at once where the extension is switched off or removed, and a card that is open then would lie on its page
 * with nobody to close it. There a card is seen only as long as a sheet is there that the browser takes away with the extension.
 */

/** Only by this an overlay knows the card of another: it is in the closed root, where no page sees it. */
export const SIGN = 'data-clause-lookup-card';

/** In the card's own sheet. */
export const HIDDEN = `[${SIGN}]{visibility:hidden}`;

/** In the browser's sheet for the page, which is the stronger one. */
export const SHOWN = `[${SIGN}] { visibility: visible !important; }`;
