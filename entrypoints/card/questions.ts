/** What a card asks the background: one question at a time in a frame, and none for a card that has gone. */

/** Milliseconds that a card stays before anything is asked for it: a pointer that passes over many marks asks nothing. */
const MOMENT = 120;

export class Questions {
  private last: Promise<unknown> = Promise.resolve();

  /** Asks one after another, each while it is still wanted; an answer that doesn't come leaves the card as it is. */
  ask(isWanted: () => boolean, questions: readonly (() => Promise<void>)[]): void {
    setTimeout(() => {
      if (!isWanted()) return;
      for (const question of questions) {
        this.last = this.last.then(() => (isWanted() ? question() : undefined)).catch(() => undefined);
      }
    }, MOMENT);
  }
}
