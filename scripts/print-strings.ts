/**
 * npm run --silent strings
 *
 * Prints every text that a reader sees, one a line, with samples in its sentences. For an editor; nothing is checked.
 */
import { interfaceTexts } from './strings';

for (const [path, texts] of interfaceTexts()) for (const text of texts) console.log(`${path}\t${text}`);
