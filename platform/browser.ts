/** The one place that the polyfill is imported in: the background and the extension's pages take it from here. */
import browser from 'webextension-polyfill';

export { browser };
