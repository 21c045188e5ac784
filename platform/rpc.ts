/** Asking and answering by the contract. */
import type { Ask, Contract, Envelope, Handlers, Reply } from './contract';

/** Milliseconds to wait for an answer. A stopped worker needs about 40 to come back; an index takes a few hundred to build. */
const PATIENCE = 4000;

/** An answer didn't come. `gone`: the other side will not come back (the extension was updated or removed). */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(
    call: string,
    readonly gone: boolean,
  ) {
    super(`no answer to ${call}${gone ? ': the extension was updated or removed' : ''}`);
  }
}

/** How long and how often to ask; as a rule twice, four seconds each. */
export interface Patience {
  readonly milliseconds?: number;
  readonly tries?: number;
}

/**
 * The asking side over a function that sends a message. A call is sent again once where no answer came; an error of the
 * other side is thrown as it is, for it would only come again.
 */
export function asker<C extends Contract<C>>(
  send: (message: Envelope) => Promise<unknown>,
  { milliseconds = PATIENCE, tries: most = 2 }: Patience = {},
): Ask<C> {
  return async (call, params) => {
    for (let tries = most; ; tries -= 1) {
      const reply = await sendOnce(send, { call, params }, tries > 1, milliseconds);
      if (!reply) continue;
      if (!reply.ok) throw new Error(reply.error);
      return reply.answer; // the contract pairs it with the call
    }
  };
}

async function sendOnce(
  send: (message: Envelope) => Promise<unknown>,
  message: Envelope,
  mayRetry: boolean,
  milliseconds: number,
): Promise<Reply | null> {
  try {
    const reply = await within(milliseconds, send(message));
    if (isReply(reply)) return reply;
    if (mayRetry) return null;
    throw new NoAnswer(message.call, false);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    const gone = error instanceof Error && /context invalidated|message manager disconnected/iu.test(error.message);
    if (!gone && mayRetry) return null;
    throw new NoAnswer(message.call, gone);
  }
}

/** What a promise gives within a time, else null. For calls of the browser that may never settle. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The answering side: takes a message and gives the reply, or null where the message is none of this contract's, so that
 * another listener may take it. Only own names of the contract count: `constructor` is no call.
 *
 * @param refuse says why a call isn't let in, or null
 */
export function answerer<C extends Contract<C>, S>(
  handlers: Handlers<C, S>,
  refuse: (call: keyof C, params: unknown, sender: S) => string | null = () => null,
): (message: unknown, sender: S) => Promise<Reply> | null {
  return (message, sender) => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.call)) return null;
    const call = message.call as keyof C; // an own name of the handlers
    const handler = handlers[call];
    return (async (): Promise<Reply> => {
      try {
        const refused = refuse(call, message.params, sender);
        if (refused !== null) return { ok: false, error: refused };
        return { ok: true, answer: (await handler(message.params, sender)) ?? null };
      } catch (error) {
        return { ok: false, error: error instanceof Error ? error.message : String(error) };
      }
    })();
  };
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'call' in message && typeof message.call === 'string';
}

function isReply(message: unknown): message is Reply {
  return typeof message === 'object' && message !== null && 'ok' in message;
}
