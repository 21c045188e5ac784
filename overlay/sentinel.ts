/**
 * The guard on every page: reads its text in one linear pass and calls once where it may name the Code. Then it has done
 * its work. On a page that says "no" it looks again when text comes in, for at most about a hundredth of the time.
 */

/** Milliseconds between two looks at least, and how many times longer than a look it rests. */
const PAUSE = 200;
const REST = 100;
/** Milliseconds of reading before the thread is given back, and nodes between two looks at the clock. */
const SLICE = 8;
const STRIDE = 256;
/** How often it looks again for components that are still loading: half a minute in all. */
const PATIENCE = 7;

/** Starts guarding; `may` judges a text, `call` is called once, and again where it fails. */
export function guard(may: (text: string) => boolean, call: () => Promise<unknown>): void {
  let waiting = false;
  let pause = PAUSE;
  let patience = PATIENCE;
  const seen = new WeakSet<Node>();
  const observer = new MutationObserver(soon);

  const look = (): void => {
    waiting = false;
    // Said by the publisher, perhaps after the fact; flow.ts has the same question, with much that isn't needed here.
    if (document.querySelector('meta[name="clause-lookup" i][content="off" i]')) return;
    // Components that are still loading will get shadow roots, of which no observer tells: they may come while this is read.
    const loading = document.querySelector(':not(:defined)') !== null;
    const work = read(document);
    let reading = 0;
    // A very long page is read in slices, and judged in a task of its own.
    const go = (): void => {
      const started = performance.now();
      let step;
      do step = work.next();
      while (!step.done && performance.now() < started + SLICE);
      reading += performance.now() - started;
      const text = step.done ? step.value : null;
      setTimeout(() => {
        if (text === null) go();
        else judge(text, reading, loading);
      });
    };
    go();
  };

  const judge = (text: string, reading: number, loading: boolean): void => {
    const started = performance.now();
    if (may(text)) {
      observer.disconnect();
      call().catch(() => {
        // Nobody was there to answer: the worker is just being installed, or died on the way.
        if (patience-- > 0) setTimeout(look, pause * 2);
      });
      return;
    }
    pause = Math.max(PAUSE, (performance.now() - started + reading) * REST);
    if (patience > 0 && loading) {
      pause = Math.max(pause, PAUSE * 2 ** (PATIENCE - patience));
      patience -= 1;
      soon();
    }
  };

  function soon(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(look, pause);
  }

  /** The text below a root, that of open shadow roots included, each of which is watched. */
  function* read(root: Document | ShadowRoot): Generator<void, string> {
    if (!seen.has(root)) {
      seen.add(root);
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
    let text = '';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      /^(script|style|textarea)$/iu.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let met = 1; walker.nextNode(); met += 1) {
      if (met % STRIDE === 0) yield;
      const node = walker.currentNode;
      const inner = (node as Element).shadowRoot as ShadowRoot | null | undefined;
      if (inner) text += yield* read(inner);
      else text += node.nodeValue ?? '';
    }
    return text;
  }

  look();
}
