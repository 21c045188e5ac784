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

/**
 * The asking side over a function that sends a message. A call is sent again once where no answer came; an error of the
 * other side is thrown as it is, for it would only come again.
 */
export function asker<C extends Contract<C>>(send: (message: Envelope) => Promise<unknown>): Ask<C> {
  return async (call, params) => {
    for (let tries = 2; ; tries -= 1) {
      const reply = await sendOnce(send, { call, params }, tries > 1);
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
): Promise<Reply | null> {
  try {
    const reply = await Promise.race([send(message), timeout()]);
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

function timeout(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, null);
  });
}

/**
 * The answering side: takes a message and gives the reply, or null where the message is none of this contract's, so that
 * another listener may take it. Only own names of the contract count: `constructor` is no call.
 */
export function answerer<C extends Contract<C>, S>(
  handlers: Handlers<C, S>,
): (message: unknown, sender: S) => Promise<Reply> | null {
  return (message, sender) => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.call)) return null;
    const handler = handlers[message.call as keyof C];
    return (async (): Promise<Reply> => {
      try {
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
