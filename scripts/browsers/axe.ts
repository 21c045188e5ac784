/** axe as an expression that a browser evaluates in any page: the page's own policy has no say in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// axe-core comes with @axe-core/playwright, which can't drive Firefox here.
const source = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core'), 'utf8');

export const AXE = `(async () => {
  ${source};
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    // Off by default: the size of what is to be hit.
    rules: { 'target-size': { enabled: true } },
  });
  return violations.flatMap((v) => v.nodes.map((n) => v.id + ' ' + n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')));
})()`;
