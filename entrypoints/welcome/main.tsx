import { render } from 'preact';
import { Welcome } from './Welcome';

/** What comes into a page with a mention, in the same order; into our own page no background can put it. */
const SCRIPTS = ['/the-code.js', '/card.js', '/lexicon-en.js', '/overlay.js'];

const root = document.getElementById('app');
if (root) {
  render(<Welcome />, root);
  for (const src of SCRIPTS) {
    const script = document.createElement('script');
    script.src = src;
    script.async = false;
    document.head.append(script);
  }
}
