/** Tells which block elements have changed: in the document and in every shadow root that was entered. */
import { blockElementOf } from './blocks';

/** Attributes by which a part of the page goes in or out of reading. */
const ATTRIBUTES = ['contenteditable', 'data-clause-lookup', 'role'];

export class Watcher {
  private readonly observer: MutationObserver;
  private readonly watched = new WeakSet<Node>();

  constructor(
    private readonly isOurs: (node: Node) => boolean,
    changed: (elements: Element[]) => void,
  ) {
    this.observer = new MutationObserver((records) => {
      const elements = new Set<Element>();
      for (const record of records) {
        if (this.isOnlyOurs(record)) continue;
        // A change of a direct child may join or part the blocks of its parent: read from the parent's block on.
        const element = blockElementOf(record.target) ?? hostOf(record.target);
        if (element) elements.add(element);
      }
      if (elements.size > 0) changed([...elements]);
    });
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

  stop(): void {
    this.observer.disconnect();
  }

  private isOnlyOurs(record: MutationRecord): boolean {
    if (this.isOurs(record.target)) return true;
    if (record.type !== 'childList') return false;
    return [...record.addedNodes, ...record.removedNodes].every((node) => this.isOurs(node));
  }
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : document.documentElement;
}
