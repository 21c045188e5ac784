/**
 * Sees what a page changes in the card. Firefox hands a page nodes of a closed shadow root, as `event.originalTarget` and as the
 * selection's: words that it changes with them are noticed before they are painted.
 */

/** A property without effect that nothing else sets: by it the card's own sheet is known to be in force. A page can take one off in many ways. */
export const IN_FORCE = '.card{container-name:clause-lookup}';

/** Rules of the sheet that are compared each frame: a browser writes one out in about five microseconds, and there are some sixty. */
const PART = 16;

/** An element as an extension sees it in Firefox. */
interface MaybeHost extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

export class Integrity {
  private readonly observer: MutationObserver;
  /** What was in the sheet, rule by rule: a page that has one may change it in its place. */
  private readonly rules: readonly string[];
  private next = 0;
  private changed = false;

  /** `style` holds the root's only style, which ends with `IN_FORCE` for `body`; `onChanged` is called when something was changed that we haven't written. */
  constructor(
    private readonly root: ShadowRoot,
    private readonly style: HTMLStyleElement,
    private readonly body: HTMLElement,
    onChanged: () => void,
  ) {
    this.rules = [...(style.sheet?.cssRules ?? [])].map((rule) => rule.cssText);
    this.observer = new MutationObserver((records) => {
      this.judge(records);
      if (this.changed) onChanged();
    });
    this.observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    // Made inert or given another role by the page, the card would be there for some and not for others.
    this.observer.observe(root.host, { attributes: true });
  }

  /** Runs a change that is ours. */
  write<T>(change: () => T): T {
    this.judge(this.observer.takeRecords());
    try {
      return change();
    } finally {
      this.observer.takeRecords();
    }
  }

  /**
   * Also checks what no observer reports: style sheets, animations, roots that are painted in place of our words. Goes on from where it
   * was through the rules of the sheet, a part at a time, or through all of them.
   */
  isIntact(all?: boolean): boolean {
    const { root, rules } = this;
    const now = this.style.sheet?.cssRules ?? [];
    for (let left = all ? rules.length : PART; left--;) {
      const at = this.next++ % rules.length;
      if (now[at]?.cssText !== rules[at]) return false;
    }
    return (
      !this.changed &&
      now.length === rules.length &&
      root.host.getAttributeNames().every(isHarmless) &&
      // Not so of a sheet that is switched off, or is for another medium.
      getComputedStyle(this.body).containerName === 'clause-lookup' &&
      root.adoptedStyleSheets.length + root.getAnimations().length === 0 &&
      [...root.querySelectorAll<MaybeHost>('*')].every((element) => !element.openOrClosedShadowRoot)
    );
  }

  end(): void {
    this.observer.disconnect();
  }

  private judge(records: readonly MutationRecord[]): void {
    // What can be opened is opened by the browser, at the reader's click.
    this.changed ||= !records.every(
      ({ attributeName: name, target }) => name === 'open' || (name && target === this.root.host && isHarmless(name)),
    );
  }
}

/** Whether an attribute does nothing to the card: widgets put some on every element of a page. */
function isHarmless(name: string): boolean {
  return !/^(?:aria-|(?:contenteditable|hidden|inert|popover|role|style|tabindex|title)$)/u.test(name);
}
