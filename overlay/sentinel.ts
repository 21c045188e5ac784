/**
 * The guard on every page: reads its text and asks for the overlay where it may name the Code, with the languages that it may do so
 * in. It goes on reading what comes in, with the words around it, for at most about a hundredth of the time: a page that says "no"
 * may change its mind, and one that is read in one language may go on in another.
 */
import { countElements } from './count-elements';
import { sliceAfter } from './slice-length';

/** Milliseconds between two looks at least, and how many times longer than a look it rests; the first one aside. */
const PAUSE = 200;
const REST = 100;
const LONGEST_REST = 10_000;
/** Nodes between two looks at the clock. */
const STRIDE = 256;
/** Characters read before and after what has changed, or nodes without any: a title may begin in one and end in the other. */
const AROUND = 500;
/** Characters that are judged in one task. */
const JUDGED = 500_000;
/** With more changes than this between two looks the page is read whole, once: around each of them much would be read again. */
const MANY = 100;
/** Elements of a page, or texts in its scripts, that are listed at most: a list is made in one task. */
const LISTED = 200_000;
/** How often it looks again for components that are still loading, and asks where there is no answer: half a minute in all. */
const PATIENCE = 7;

/** The other side of the wire. */
export interface Background {
  /** Asks for the overlay in these languages; false where that failed, so that it is asked again. */
  ask(this: void, languages: readonly string[]): Promise<boolean>;
  /** Whether there is anybody to ask. */
  isAlive(this: void): boolean;
}

/** Reads a property as the prototypes have it, which no field of a form and no image of a page can hide. */
function getter<T, K extends keyof T>(prototype: T, name: K): (of: unknown) => T[K] | undefined {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- bound where it is called
  const { get = () => undefined } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  return Function.call.bind(get) as (of: unknown) => T[K] | undefined; // the getter of that property
}

const { prototype } = Node;
const nodeTypeOf = getter(prototype, 'nodeType');
const nodeNameOf = getter(prototype, 'nodeName');
const nodeValueOf = getter(prototype, 'nodeValue');
const parentNodeOf = getter(prototype, 'parentNode');
const isConnected = getter(prototype, 'isConnected');
const childNodesOf = getter(prototype, 'childNodes');
const shadowRootOf = getter(Element.prototype, 'shadowRoot');
/** In Firefox a document hides its properties by the names of images. */
const pages = Document.prototype as ParentNode & Document & { readonly prerendering?: boolean };
const isPrerendering = getter(pages, 'prerendering');

/** Text, and text in XML that is marked as such, for a walker; and elements. */
const TEXTS = 4 | 8;
const SHOWN = TEXTS | 1;

/** What has text that is none of the page. */
const UNREAD = ':is(script,style,textarea)';

function isUnread(of: Node): boolean {
  return /^(?:script|style|textarea)$/iu.test(nodeNameOf(of) ?? '');
}

function isInUnread(node: Node): boolean {
  return isUnread(parentNodeOf(node) ?? node);
}

function first(selector: string): Element | null {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only an overload for elements of old is
  return pages.querySelector.call(document, selector);
}

function all(selector: string): NodeListOf<Element> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only an overload for elements of old is
  return pages.querySelectorAll.call(document, selector);
}

/** The texts of the document that are not to be read, where a walk need not meet its elements: few, none with a shadow or in such a text. */
function* unreadTexts(): Generator<void, Set<Node> | undefined> {
  if (countElements() > LISTED) return undefined;
  let met = 0;
  for (const element of all('*')) {
    if (shadowRootOf(element)) return undefined;
    if (++met % STRIDE === 0) yield;
  }
  const texts = new Set<Node>();
  for (const element of all(UNREAD)) {
    for (const child of childNodesOf(element) ?? []) {
      if (nodeTypeOf(child) === 1 || texts.size > LISTED) return undefined;
      if (texts.add(child).size % STRIDE === 0) yield;
    }
  }
  return texts;
}

export interface Guard {
  /** Looks or asks again: the settings may be others. */
  again(this: void): void;
  /** Whether the page hasn't been read whole yet, or the overlay was asked for and isn't there. */
  isReading(this: void): boolean;
}

/** Starts guarding; `may` names the languages of a text. */
export function guard(may: (text: string) => readonly string[], { ask, isAlive }: Background): Guard {
  const watched = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    if (!changed.has(document) && !note(records)) changed = new Set([document]);
    soon();
  });
  let changed = new Set<Node>([document]);
  /** Whether a look is due or under way. */
  let isBusy = true;
  const met = new Set<string>();
  let isFirst = true;
  /** Whether a look at the whole page is due or under way, or an answer of the background. */
  let isReading = true;
  let pause = PAUSE;
  let loadingLooks = 0;

  /** Notes what has changed; false where that is too much. A page may change any number of nodes in one task. */
  function note(records: readonly MutationRecord[]): boolean {
    if (records.length > MANY) return false;
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      if (changed.size + addedNodes.length > MANY) return false;
      for (const node of addedNodes) changed.add(node);
    }
    return true;
  }

  function soon(): void {
    if (isBusy) return;
    isBusy = true;
    setTimeout(look, pause);
  }

  function look(): void {
    // The first look needs nobody.
    if (!isFirst && !isAlive()) {
      // The extension was updated or removed under this page.
      observer.disconnect();
      return;
    }
    // Prerendered, not shown yet. Firefox doesn't do that.
    if (isPrerendering(document)) {
      addEventListener('prerenderingchange', look, { capture: true, once: true });
      return;
    }
    // At each look: document.open() takes all listeners along.
    addEventListener('pageshow', onShow);
    isBusy = isReading = false;
    // Said by the publisher, perhaps after the fact; flow.ts has the same question, with much that isn't needed here.
    if (first('meta[name="clause-lookup" i][content="off" i]')) return;
    isBusy = true;
    isReading = changed.has(document);
    // Components that are still loading will get shadow roots, which no observer reports: they may come while this is read.
    // To ask that of very many takes long, in one task.
    const isLoading = isReading && (countElements() > LISTED || first(':not(:defined)'));
    const work = read(isReading ? new Set([document]) : changed);
    changed = new Set();
    let busy = 0;
    let left = performance.now();
    const go = (): void => {
      const started = performance.now();
      const until = started + sliceAfter(started - left);
      let step;
      do step = work.next();
      while (!step.done && performance.now() < until);
      left = performance.now();
      busy += left - started;
      if (!step.done) {
        setTimeout(go);
        return;
      }
      isBusy = false;
      isReading = changed.has(document);
      if (step.value) askUpTo(PATIENCE);
      if (changed.size > 0) soon();
      if (isLoading && loadingLooks < PATIENCE) setTimeout(lookAgain, Math.max(pause, PAUSE * 2 ** loadingLooks++));
      // Text that streams in after a long first look is not to wait for it.
      else if (!isFirst) pause = Math.min(Math.max(PAUSE, busy * REST), LONGEST_REST);
      isFirst = false;
    };
    go();
  }

  /** Looks at the whole page. */
  function lookAgain(): void {
    changed.add(document);
    isReading = true;
    soon();
  }

  function askUpTo(tries: number): void {
    isReading = true;
    void ask([...met])
      .catch(() => false)
      .then((isTaken) => {
        isReading = !isTaken && tries > 0 && isAlive();
        // Nobody was there to answer, or it failed: the worker is just being installed, or died on the way.
        if (isReading) setTimeout(askUpTo, PAUSE * 2 ** (PATIENCE - tries + 1), tries - 1);
      });
  }

  /** Reads nodes of the page, with what is in them and the words around them. True where a language was met. */
  function* read(nodes: Set<Node>): Generator<void, boolean> {
    const before = met.size;
    for (const node of nodes) {
      if (!isConnected(node) || isInUnread(node)) continue;
      const text = yield* textAround(node, nodes);
      // A long text is judged in tasks of its own.
      for (let at = 0; at < text.length; at += JUDGED) {
        yield;
        for (const language of may(text.slice(Math.max(0, at - AROUND), at + JUDGED))) met.add(language);
      }
    }
    return met.size > before;
  }

  function* textAround(first: Node, nodes: Set<Node>): Generator<void, string> {
    const root = prototype.getRootNode.call(first);
    if (!watched.has(root)) observer.observe(root, { childList: true, characterData: true, subtree: true });
    watched.add(root);
    // To walk over the texts alone takes half the time.
    const unread = first === document ? yield* unreadTexts() : undefined;
    const walker = pages.createTreeWalker.call(document, root, unread ? TEXTS : SHOWN);
    let text = '';
    walker.currentNode = first;
    let end = 0;
    let past = 0;
    for (let room = AROUND; room > 0 && walker.previousNode();)
      room -= 1 + (isInUnread(walker.currentNode) ? 0 : (nodeValueOf(walker.currentNode)?.length ?? 0));
    let inside: Node | undefined;
    for (let met = 1; ; met += 1) {
      const node = walker.currentNode;
      const isChanged = nodes.delete(node) || node === first;
      const isInside = inside && (inside === root || prototype.contains.call(inside, node));
      if (isChanged && !isInside) inside = node;
      const value = nodeValueOf(node);
      if (value && !unread?.has(node)) {
        text += value;
        // A word divided between two elements is as one divided between two lines.
        if ('-\u2010'.includes(value.trimEnd().at(-1) ?? ' ')) text += '\n';
      } else if (!unread && isUnread(node)) {
        // Past all that is in it. A filter would be asked about every node, which costs more than all the rest.
        while (walker.lastChild());
      } else if (nodeTypeOf(node) === 1) {
        // An element; a document type that was written anew comes by here too.
        const shadow = shadowRootOf(node);
        if (shadow) text += yield* textAround(shadow, nodes);
      }
      past += 1;
      if (!inside || isChanged || isInside) {
        end = text.length;
        past = 0;
      }
      if (met % STRIDE === 0) {
        yield;
        // The page took away the place that was read: there is no telling where to go on.
        if (!isConnected(walker.currentNode)) changed.add(document);
      }
      if (text.length - end > AROUND || past > AROUND || !walker.nextNode()) return text;
    }
  }

  /** Back from the browser's memory. */
  function onShow({ isTrusted, persisted }: PageTransitionEvent): void {
    if (isTrusted && persisted) again();
  }

  function again(): void {
    if (met.size > 0) askUpTo(PATIENCE);
    lookAgain();
  }

  look();
  return { again, isReading: () => isReading };
}
