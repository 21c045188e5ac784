import type { Progress } from '../../../engine/check';
import CheckWorker from './check-worker?worker';
import type { Answer, CheckTask, Checked } from './task';

/** Runs checks in a thread of its own, one at a time. */
export class Runner {
  private worker: Worker | null = null;
  private settle: ((checked: Checked | null) => void) | null = null;

  /**
   * @returns null where it was cancelled
   * @throws {Error} where the checker failed
   */
  run(task: CheckTask, onProgress: (progress: Progress) => void): Promise<Checked | null> {
    this.cancel();
    const worker = (this.worker ??= new CheckWorker());
    return new Promise((resolve, reject) => {
      this.settle = resolve;
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') onProgress(data.progress);
        else {
          this.settle = null;
          if (data.kind === 'done') resolve(data);
          else reject(new Error(data.error));
        }
      };
      worker.onerror = (event) => {
        this.settle = null;
        reject(new Error(event.message));
      };
      worker.postMessage(task);
    });
  }

  /** Ends a running check at once. */
  cancel(): void {
    if (!this.settle) return;
    this.worker?.terminate();
    this.worker = null;
    this.settle(null);
    this.settle = null;
  }
}
