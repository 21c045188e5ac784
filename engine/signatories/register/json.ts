/**
 * A reader of JSON (RFC 8259) that keeps the line of every value, which JSON.parse doesn't, so that an error can be
 * found in the file. Objects become lists of members: no key of the file ever becomes a property.
 */
import { MAX_DEPTH } from './limits';
import type { Problem, ProblemCode } from './types';

export type JsonNode = { readonly line: number } & (
  | { readonly type: 'object'; readonly members: readonly JsonMember[] }
  | { readonly type: 'list'; readonly items: readonly JsonNode[] }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'null' }
);

export interface JsonMember {
  readonly key: string;
  readonly line: number;
  readonly value: JsonNode;
}

export type JsonResult =
  { readonly ok: true; readonly node: JsonNode } | { readonly ok: false; readonly problem: Problem };

/** Reads one JSON value. The first error ends it: what follows a broken place can't be understood. */
export function readJson(text: string): JsonResult {
  const reader = new Reader(text);
  try {
    return { ok: true, node: reader.document() };
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, problem: error.problem };
    throw error;
  }
}

class JsonError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const SPACE = /[ \t\n\r]*/uy;
/** A run of characters that stand for themselves within a string, and what may follow a backslash. */
const PLAIN = /[^"\\\u0000-\u001F]*/uy;
const ESCAPE = /["\\/bfnrt]|u[\da-fA-F]{4}/uy;

class Reader {
  private at = 0;
  private line = 1;
  private counted = 0;

  constructor(private readonly text: string) {}

  document(): JsonNode {
    const node = this.value(0);
    this.space();
    if (this.at < this.text.length) this.unexpected();
    return node;
  }

  private value(depth: number): JsonNode {
    this.space();
    const line = this.lineHere();
    if (depth > MAX_DEPTH) this.fail({ code: 'json-too-deep', limit: MAX_DEPTH });
    switch (this.text[this.at]) {
      case '{':
        return { type: 'object', line, members: this.members(depth) };
      case '[':
        return { type: 'list', line, items: this.items(depth) };
      case '"':
        return { type: 'text', line, value: this.string() };
      case 't':
        this.word('true');
        return { type: 'boolean', line, value: true };
      case 'f':
        this.word('false');
        return { type: 'boolean', line, value: false };
      case 'n':
        this.word('null');
        return { type: 'null', line };
      default: {
        const number = this.match(NUMBER);
        if (number === '') this.unexpected();
        return { type: 'number', line, value: Number(number) };
      }
    }
  }

  private members(depth: number): JsonMember[] {
    const members: JsonMember[] = [];
    const seen = new Set<string>();
    this.at++;
    this.space();
    if (this.take('}')) return members;
    for (;;) {
      this.space();
      const line = this.lineHere();
      if (this.text[this.at] !== '"') this.unexpected();
      const key = this.string();
      if (seen.has(key)) this.fail({ code: 'duplicate-key', key });
      seen.add(key);
      this.space();
      if (!this.take(':')) this.unexpected();
      members.push({ key, line, value: this.value(depth + 1) });
      this.space();
      if (this.take('}')) return members;
      if (!this.take(',')) this.unexpected();
    }
  }

  private items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.at++;
    this.space();
    if (this.take(']')) return items;
    for (;;) {
      items.push(this.value(depth + 1));
      this.space();
      if (this.take(']')) return items;
      if (!this.take(',')) this.unexpected();
    }
  }

  private string(): string {
    const start = this.at;
    this.at++;
    for (this.match(PLAIN); this.take('\\'); this.match(PLAIN)) if (this.match(ESCAPE) === '') this.unexpected();
    if (!this.take('"')) this.unexpected();
    return JSON.parse(this.text.slice(start, this.at)) as string; // a string by the expression above
  }

  private word(word: string): void {
    for (const letter of word) if (!this.take(letter)) this.unexpected();
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private space(): void {
    this.match(SPACE);
  }

  /** The line of the place reached; line breaks are counted once. */
  private lineHere(): number {
    for (; this.counted < this.at; this.counted++) {
      const character = this.text[this.counted];
      if (character === '\n' || (character === '\r' && this.text[this.counted + 1] !== '\n')) this.line++;
    }
    return this.line;
  }

  private unexpected(): never {
    const found = this.text.slice(this.at, this.at + 1);
    this.fail(found === '' ? { code: 'json-truncated' } : { code: 'json-syntax', found });
  }

  private fail(problem: ProblemCode): never {
    throw new JsonError({ ...problem, line: this.lineHere(), field: null });
  }
}
