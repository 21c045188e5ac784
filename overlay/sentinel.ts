/**
 * The guard on every page: reads its text and asks for the overlay once where it may name the Code. Then it has done its work. On
 * a page that says "no" it reads on as text comes in: what came, with the words around it, and where there is time the
 * whole page again. All in all that is a hundredth of the time at most, after the first reading and half a second more.
 */
import type { StemReader } from '../engine/spot/sentinel';

/** Milliseconds between two looks at least, and how many times longer than it reads it rests. */
const PAUSE = 200;
const REST = 100;
/** Milliseconds that it may read ahead of its rest, so that what streams in is seen soon. */
const AHEAD = 500;
/** Milliseconds of reading before the thread is given back, and nodes between two looks at the clock. */
const SLICE = 8;
const STRIDE = 256;
/** Characters read before and after what has changed, at least: a title may begin in one and end in the other. */
const AROUND = 500;
/** With more changes than this between two looks it is a new page. */
const MANY = 10_000;
/** How often it looks again for components that are still loading, and asks where nobody answers: half a minute in all. */
const PATIENCE = 7;

/** The other side of the wire. */
export interface Background {
  /** Asks for the overlay; false where that failed, so that it is asked again. */
  ask(this: void): Promise<boolean>;
  /** Whether there is anybody to ask. */
  isAlive(this: void): boolean;
}

export interface Guard {
  /** Looks or asks again: the settings may be others. */
  again(this: void): void;
  stop(this: void): void;
}

/** A property as the prototypes have it, which no field of a form and no image of a page can hide. */
function getter<T, K extends keyof T>(prototype: T, name: K): (of: unknown) => T[K] | undefined {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  return (of) => property?.get?.call(of) as T[K] | undefined; // the getter of that property
}

const node = Node.prototype;
const nodeNameOf = getter(node, 'nodeName');
const nodeValueOf = getter(node, 'nodeValue');
const parentNodeOf = getter(node, 'parentNode');
const isConnected = getter(node, 'isConnected');
const shadowRootOf = getter(Element.prototype, 'shadowRoot');
/** Whether the page is made ready in the background, shown to nobody yet. Firefox doesn't do that. */
const isPrerendering = getter(Document.prototype as Document & { readonly prerendering?: boolean }, 'prerendering');

/** Elements, text, and text in XML that is marked as such. */
const SHOWN = 1 | 4 | 8;
const ACCEPT = 1;
const REJECT = 2;

/** Whether the text in an element is none of the page. */
function isUnread(of: Node): boolean {
  return /^(?:script|style|textarea)$/iu.test(nodeNameOf(of) ?? '');
}

/** Characters of a text, white space around it left out; none of an element. */
function lengthOf(of: Node): number {
  return nodeValueOf(of)?.trim().length ?? 0;
}

const documents: { querySelector(this: Document, selector: string): Element | null } = Document.prototype;

function isOnPage(selector: string): boolean {
  return documents.querySelector.call(document, selector) !== null;
}

export function guard(reader: StemReader, { ask, isAlive }: Background): Guard {
  const watched = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      for (const node of addedNodes) changed.add(node);
    }
    if (changed.size > MANY) changed = new Set([document]);
    soon();
  });
  let changed = new Set<Node>();
  /** Whether a look is due or under way. */
  let isBusy = true;
  let isFound = false;
  let isStopped = false;
  let loadingLooks = PATIENCE;
  let retry: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds of reading that it hasn't rested for at a time, and those of the last reading of the whole page. */
  let owed = 0;
  let owedAt = 0;
  let whole = 0;

  function owedNow(): number {
    const now = performance.now();
    owed = Math.max(0, owed - (now - owedAt) / REST);
    owedAt = now;
    return owed;
  }

  function soon(): void {
    if (isBusy || isFound) return;
    isBusy = true;
    setTimeout(look, Math.max(PAUSE, (owedNow() - whole - AHEAD) * REST));
  }

  function look(): void {
    if (!isAlive()) stop();
    if (isStopped) return;
    if (isPrerendering(document)) {
      addEventListener('prerenderingchange', look, { capture: true, once: true });
      return;
    }
    isBusy = false;
    // Said by the publisher, perhaps after the fact; flow.ts has the same question, with much that isn't needed here.
    if (isOnPage('meta[name="clause-lookup" i][content="off" i]')) return;
    isBusy = true;
    const isWhole = owedNow() === 0 || changed.has(document);
    // Components that are still loading will get shadow roots, of which no observer tells: they may come while this is read.
    const isLoading = isWhole && isOnPage(':not(:defined)');
    if (isWhole) {
      whole = 0;
      reader.skip(true);
    }
    const work = read(isWhole ? new Set([document]) : changed);
    changed = new Set();
    const go = (): void => {
      const started = performance.now();
      let step;
      let taken;
      do {
        step = work.next();
        taken = performance.now() - started;
      } while (!step.done && taken < SLICE);
      owed += taken;
      if (isWhole) whole += taken;
      if (!step.done) {
        setTimeout(go);
        return;
      }
      isBusy = false;
      if (step.value) {
        isFound = true;
        observer.disconnect();
        askUpTo(PATIENCE);
      } else if (changed.size > 0) soon();
      if (isLoading && loadingLooks > 0) {
        setTimeout(soon, Math.max(owed * REST, PAUSE * 2 ** (PATIENCE - loadingLooks)));
        loadingLooks -= 1;
      }
    };
    go();
  }

  function askUpTo(tries: number): void {
    clearTimeout(retry);
    void ask()
      .catch(() => false)
      .then((isTaken) => {
        // Nobody was there to answer, or it failed: the worker is just being installed, or died on the way.
        if (isTaken || isStopped || tries === 0 || !isAlive()) return;
        retry = setTimeout(askUpTo, PAUSE * 2 ** (PATIENCE - tries + 1), tries - 1);
      });
  }

  /** Reads nodes of the page, with what is in them and the words around them. True once the Code may be named. */
  function* read(nodes: Set<Node>): Generator<void, boolean> {
    for (const node of nodes) {
      if (!isConnected(node) || isUnread(parentNodeOf(node) ?? node)) continue;
      reader.skip(false);
      if (yield* readAround(node, nodes)) return true;
    }
    return false;
  }

  function* readAround(first: Node, nodes: Set<Node>): Generator<void, boolean> {
    const root = Node.prototype.getRootNode.call(first);
    if (!watched.has(root)) observer.observe(root, { childList: true, characterData: true, subtree: true });
    watched.add(root);
    const walker = Document.prototype.createTreeWalker.call(document, root, SHOWN, (of) =>
      isUnread(of) ? REJECT : ACCEPT,
    );
    walker.currentNode = first;
    let room = AROUND;
    while (room > 0 && walker.previousNode()) room -= lengthOf(walker.currentNode);
    let inside: Node | undefined;
    for (let met = 1; ; met += 1) {
      const node = walker.currentNode;
      const isChanged = nodes.delete(node) || node === first;
      const isInside = inside && Node.prototype.contains.call(inside, node);
      if (isChanged && !isInside) {
        inside = node;
        room = AROUND;
      } else if (inside && !isInside) room -= lengthOf(node);
      const text = nodeValueOf(node);
      const shadow = text === null && node !== root ? shadowRootOf(node) : null;
      if (shadow ? yield* readAround(shadow, nodes) : text && reader.read(text)) return true;
      if (met % STRIDE === 0) {
        yield;
        // The page took away the place that was read: nobody knows where to go on.
        if (!isConnected(walker.currentNode)) changed.add(document);
      }
      if (room <= 0 || !walker.nextNode()) return false;
    }
  }

  function again(): void {
    if (isFound) askUpTo(PATIENCE);
    else soon();
  }

  /** Back from the browser's memory: the settings may be others. */
  function onPageShow({ isTrusted, persisted }: PageTransitionEvent): void {
    if (isTrusted && persisted) again();
  }

  function stop(): void {
    isStopped = true;
    observer.disconnect();
    clearTimeout(retry);
    removeEventListener('pageshow', onPageShow);
  }

  addEventListener('pageshow', onPageShow);
  look();
  return { again, stop };
}
