/**
 * Notes what changes: in the document and in every shadow root that was entered. Nothing is asked of the page's layout until the
 * notes are taken: an observer is called in the middle of the page's own work.
 */
import { isElement, isText } from './document-order';
import { blockElementOf, flowOf } from './flow';
import { isOnPage, nextSiblingOf, pageRoot, parentNodeOf, previousSiblingOf, shadowRootOf } from './natives';
import type { Work } from './slices';
import { inLayers, type IsPart } from './text-layer';

/** Attributes by which a part of the page goes in or out of reading, or is painted elsewhere. */
const ATTRIBUTES = ['contenteditable', 'data-clause-lookup', 'role', 'slot'];

/** Milliseconds between two looks for late shadow roots, which no observer reports: each twice the one before. */
const FIRST_LOOK = 150;
const LAST_LOOK = 20_000;
/** Elements that are looked at in one task. */
const PART = 2000;

/**
 * Records, and nodes that they tell of, that are gone through as they come, and that are kept for when the notes are taken: a page may
 * bring any number in one task. Where there are more, its whole text is read again.
 */
const SOON = 500;
const MOST = 20_000;

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
  /** Called at any change: our own element may have been taken off or moved by the page. */
  readonly oursMoved: () => void;
  /** Called when the document's own children have changed: it may have got another root element. */
  readonly newRoot: () => void;
}

export class Watcher {
  private readonly observer: MutationObserver;
  private readonly watched = new WeakSet<Node>();
  private changed = new Set<Node>();
  private children = new Map<Node, Children>();
  /** Records that are still to be gone through. */
  private late: MutationRecord[] = [];
  /** Records and nodes that were noted since the notes were taken. */
  private met = 0;
  /** Custom elements that were met since the last first look. */
  private unfinished: WeakRef<Element>[] = [];
  private readonly known = new WeakSet<Element>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(private readonly options: WatcherOptions) {
    this.observer = new MutationObserver((records) => {
      const isFew = weightOf(records) <= SOON;
      // Once for all: a page may bring and take what is beside its root as often as it likes.
      if (!isFew || records.some(({ target }) => target === document)) options.newRoot();
      if (isFew) for (const record of records) for (const work = this.note(record); !work.next().done;);
      else this.keep(records);
      options.oursMoved();
      if (this.hasNotes) options.noted();
    });
  }

  get hasNotes(): boolean {
    return this.met > 0 || this.late.length > 0;
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
    this.unfinished.push(new WeakRef(element));
    if (this.unfinished.length > 1) return;
    this.after(FIRST_LOOK, () => {
      const those = this.unfinished;
      this.unfinished = [];
      this.look(those, FIRST_LOOK);
    });
  }

  /** Takes the notes: the block elements to read again, none of which need be on the page any more. */
  *take(): Work<ReadonlySet<Element>> {
    const { late } = this;
    this.late = [];
    for (const record of late) {
      yield* this.note(record);
      yield;
    }
    const { changed, children, met } = this;
    this.changed = new Set();
    this.children = new Map();
    this.met = 0;
    const root = pageRoot();
    if (met > MOST) return new Set(root ? [root] : []);
    const elements = new Set<Element>();
    const isPart = inLayers();
    for (const node of changed) {
      const element = blockElementOf(node, isPart) ?? pageRoot();
      if (element) elements.add(element);
      yield;
    }
    for (const [node, notes] of children) {
      const alone = isElement(node) && (yield* standAlone(notes, node, isPart));
      const around = alone ? null : (blockElementOf(node, isPart) ?? pageRoot());
      if (around) elements.add(around);
      else {
        for (const added of notes.added) {
          if (isElement(added)) elements.add(added);
          yield;
        }
      }
      yield;
    }
    return elements;
  }

  stop(): void {
    this.observer.disconnect();
    for (const timer of this.timers) clearTimeout(timer);
  }

  /** Keeps records for later, up to as many as are worth it. */
  private keep(records: readonly MutationRecord[]): void {
    if (this.late.length + records.length > MOST) this.met = Infinity;
    else this.late = this.late.concat(records);
  }

  private *note({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): Work<void> {
    const { isOurs } = this.options;
    if (isOurs(target)) return;
    const only = addedNodes[0] ?? removedNodes[0];
    if (only && isOurs(only) && addedNodes.length + removedNodes.length === 1) return;
    this.met += 1 + addedNodes.length;
    if (this.met > MOST) {
      // All is read again.
      this.changed.clear();
      this.children.clear();
      this.late = [];
      return;
    }
    if (type !== 'childList') {
      // An element may have gone to another slot: both are in the host.
      this.changed.add(type === 'attributes' ? (parentNodeOf(target) ?? target) : target);
      return;
    }
    if (removedNodes.length > SOON) {
      this.changed.add(target);
      return;
    }
    const notes = this.children.get(target) ?? { added: new Set(), beside: new Set() };
    this.children.set(target, notes);
    notes.beside.add(previousSibling).add(nextSibling);
    for (const node of addedNodes) {
      if (!isOurs(node)) notes.added.add(node);
      yield;
    }
  }

  /** Looks for the roots of those that were met together, and of those without one again, each time after twice the pause. */
  private look(those: readonly WeakRef<Element>[], pause: number, from = 0, still: WeakRef<Element>[] = []): void {
    const to = from + PART;
    for (const reference of those.slice(from, to)) {
      const element = reference.deref();
      if (!element) continue;
      if (shadowRootOf(element)) {
        this.met += 1;
        this.changed.add(element);
      } else still.push(reference);
    }
    if (this.hasNotes) this.options.noted();
    if (to < those.length) {
      this.after(0, () => {
        this.look(those, pause, to, still);
      });
    } else if (still.length > 0 && pause * 2 <= LAST_LOOK) {
      this.after(pause * 2, () => {
        this.look(still, pause * 2);
      });
    }
  }

  private after(milliseconds: number, run: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      run();
    }, milliseconds);
    this.timers.add(timer);
  }
}

/**
 * Whether what came is separate, so that the parent's other text is as it was: all of it is blocks, and so is what it stands
 * beside. An endless list grows without being read again from the start.
 */
function* standAlone({ added, beside }: Children, parent: Node, isPart: IsPart): Work<boolean> {
  for (const node of added) {
    if (!isApart(node, parent, isPart)) return false;
    yield;
  }
  for (const node of beside) {
    if (node && !isApart(node, parent, isPart)) return false;
    yield;
  }
  return true;
}

function isApart(node: Node, parent: Node, isPart: IsPart): boolean {
  // Gone again, or somewhere else: other notes tell of that.
  if (parentNodeOf(node) !== parent) return isElement(node) && !isOnPage(node);
  if (isElement(node)) return flowOf(node, isPart) === 'block';
  return !isText(node) || (node.data.trim() === '' && isBesideBlocks(node, isPart));
}

function isBesideBlocks(blank: Text, isPart: IsPart): boolean {
  return [previousSiblingOf(blank), nextSiblingOf(blank)].every(
    (node) => !node || (isElement(node) && flowOf(node, isPart) === 'block'),
  );
}

/** How much there is to go through: records and the nodes that came. Not gone through where there are very many. */
function weightOf(records: readonly MutationRecord[]): number {
  if (records.length > SOON) return Infinity;
  return records.reduce((sum, { addedNodes }) => sum + 1 + addedNodes.length, 0);
}
