import type { Mark } from '../../overlay/marks';
import type { Ask, BackgroundCalls } from '../../platform/contract';

/** UTF-16 code units around a mention that tell it from the same words elsewhere on the page. */
const AROUND = 60;

/** The mentions that the reader has said are no references. What is kept of them is a hash; the background makes it. */
export class Dismissals {
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly ask: Ask<BackgroundCalls>,
    private readonly changed: () => void,
  ) {}

  has(mark: Mark): boolean {
    return this.known.get(signature(mark)) ?? false;
  }

  /** Asks for what isn't known yet of these marks; calls back where one of them turns out to be dismissed. */
  learn(marks: readonly Mark[]): void {
    const signatures = [...new Set(marks.map(signature))].filter((s) => !this.known.has(s));
    if (signatures.length === 0) return;
    for (const s of signatures) this.known.set(s, false);
    this.ask('dismissals.among', { signatures }).then(
      (dismissed) => {
        for (const s of dismissed) this.known.set(s, true);
        if (dismissed.length > 0) this.changed();
      },
      // Without an answer the marks stay as they are: too many is better than silently too few.
      () => undefined,
    );
  }

  set(mark: Mark, on: boolean): void {
    this.known.set(signature(mark), on);
    this.ask('dismissals.set', { signature: signature(mark), on }).catch(() => undefined);
  }
}

function signature({ block, mention }: Mark): string {
  const around = block.text.slice(Math.max(0, mention.start - AROUND), mention.end + AROUND).replace(/\s+/gu, ' ');
  return `${location.origin}${location.pathname}\n${mention.start}\n${around}`;
}
