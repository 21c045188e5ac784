/**
 * Notes what changes: in the document and in every shadow root that was entered. Nothing is asked of the page's layout until the
 * notes are taken: an observer is called in the middle of the page's own work.
 */
import { isElement, isText } from './document-order';
import { blockElementOf, flowOf } from './flow';
import { isOnPage, nextSiblingOf, pageRoot, parentNodeOf, previousSiblingOf, shadowRootOf } from './natives';
import type { Work } from './slices';

/** Attributes by which a part of the page goes in or out of reading, or is painted elsewhere. */
const ATTRIBUTES = ['contenteditable', 'data-clause-lookup', 'role', 'slot'];

/** Milliseconds between two looks for late shadow roots, which no observer reports: each twice the one before. */
const FIRST_LOOK = 150;
const LAST_LOOK = 20_000;

/** What happened to the children of a node. */
interface Children {
  readonly added: Set<Node>;
  /** The nodes next to what came or went. */
  readonly beside: Set<Node | null>;
}

export interface WatcherOptions {
  readonly isOurs: (node: Node) => boolean;
  /** Called when there are notes to take. */
  readonly noted: () => void;
  /** Called when our own element was taken off or moved by the page. */
  readonly oursMoved: () => void;
  /** Called when the document got another root element. */
  readonly newRoot: () => void;
}

export class Watcher {
  private readonly observer: MutationObserver;
  private readonly watched = new WeakSet<Node>();
  private changed = new Set<Node>();
  private children = new Map<Node, Children>();
  private readonly unfinished = new Set<WeakRef<Element>>();
  private readonly known = new WeakSet<Element>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = FIRST_LOOK;

  constructor(private readonly options: WatcherOptions) {
    this.observer = new MutationObserver((records) => {
      for (const record of records) this.note(record);
      if (this.hasNotes) options.noted();
    });
  }

  get hasNotes(): boolean {
    return this.changed.size > 0 || this.children.size > 0;
  }

  watch(root: Document | ShadowRoot): void {
    if (this.watched.has(root)) return;
    this.watched.add(root);
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  /** A custom element that has no shadow root yet: its component may still be loading. */
  await(element: Element): void {
    if (this.known.has(element)) return;
    this.known.add(element);
    this.unfinished.add(new WeakRef(element));
    this.pause = FIRST_LOOK;
    clearTimeout(this.timer);
    this.lookLater();
  }

  /** Takes the notes: the block elements to read again, none of which need be on the page any more. */
  *take(): Work<ReadonlySet<Element>> {
    const { changed, children } = this;
    this.changed = new Set();
    this.children = new Map();
    const elements = new Set<Element>();
    for (const node of changed) {
      const element = blockElementOf(node) ?? pageRoot();
      if (element) elements.add(element);
      yield;
    }
    for (const [node, notes] of children) {
      const alone = isElement(node) && (yield* standAlone(notes, node));
      const around = alone ? null : (blockElementOf(node) ?? pageRoot());
      if (around) elements.add(around);
      else for (const added of notes.added) if (isElement(added)) elements.add(added);
      yield;
    }
    return elements;
  }

  stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  private note({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    const { isOurs, oursMoved, newRoot } = this.options;
    if (isOurs(target)) return;
    if (target === document) newRoot();
    if (type !== 'childList') {
      // An element may have gone to another slot: both are in the host.
      this.changed.add(type === 'attributes' ? (parentNodeOf(target) ?? target) : target);
      return;
    }
    const added = [...addedNodes].filter((node) => !isOurs(node));
    const removed = [...removedNodes].filter((node) => !isOurs(node));
    if (added.length + removed.length < addedNodes.length + removedNodes.length) oursMoved();
    if (added.length + removed.length === 0) return;
    const notes = this.children.get(target) ?? { added: new Set(), beside: new Set() };
    for (const node of added) notes.added.add(node);
    notes.beside.add(previousSibling).add(nextSibling);
    this.children.set(target, notes);
  }

  private lookLater(): void {
    if (this.unfinished.size === 0 || this.pause > LAST_LOOK) return;
    this.timer = setTimeout(() => {
      for (const reference of this.unfinished) {
        const element = reference.deref();
        if (element && !shadowRootOf(element)) continue;
        this.unfinished.delete(reference);
        if (element) this.changed.add(element);
      }
      if (this.hasNotes) this.options.noted();
      this.pause *= 2;
      this.lookLater();
    }, this.pause);
  }
}

/**
 * Whether what came is separate, so that the parent's other text is as it was: all of it is blocks, and so is what it stands
 * beside. An endless list grows without being read again from the start.
 */
function* standAlone({ added, beside }: Children, parent: Node): Work<boolean> {
  for (const node of added) {
    if (!isApart(node, parent)) return false;
    yield;
  }
  for (const node of beside) {
    if (node && !isApart(node, parent)) return false;
    yield;
  }
  return true;
}

function isApart(node: Node, parent: Node): boolean {
  // Gone again, or somewhere else: other notes tell of that.
  if (parentNodeOf(node) !== parent) return isElement(node) && !isOnPage(node);
  if (isElement(node)) return flowOf(node) === 'block';
  return !isText(node) || (node.data.trim() === '' && isBesideBlocks(node));
}

function isBesideBlocks(blank: Text): boolean {
  return [previousSiblingOf(blank), nextSiblingOf(blank)].every(
    (node) => !node || (isElement(node) && flowOf(node) === 'block'),
  );
}
