/** Whose parts a citation cites: the instrument after it ("of the Code") or before it ("Code, para. 5"), ibid., its … */
import type { Token } from '../text/tokens';
import type { Owner } from './candidates';
import { inPreamble, numberedBy, readCitation, type Citation } from './citations';
import type { Instrument } from './instruments';
import { readList, readUnit } from './parts';
import { genitiveBefore, type Vocabulary } from './vocabulary';

/** A citation with its owner and the tokens of the whole expression. */
export interface Linked {
  readonly citation: Citation;
  readonly owner: Owner;
  readonly first: number;
  readonly end: number;
}

const CONTEXT: Owner = { by: 'context', lead: 'none' };
const FOREIGN: Owner = { by: 'foreign' };
/** A parenthesis between a name and a pinpoint ("(New York, 28 September 2018)") has at most this many tokens. */
const MAX_BRIDGE = 14;

export class Linker {
  private readonly startsAt = new Map<number, number>();
  private readonly endsAt = new Map<number, number>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly instruments: readonly Instrument[],
    private readonly words: Vocabulary,
  ) {
    instruments.forEach(({ first, end }, index) => {
      this.startsAt.set(first, index);
      this.endsAt.set(end, index);
    });
  }

  /** Ties a citation to what its neighbours say; binding words after it win over what stands before. */
  link(citation: Citation): Linked {
    const other = this.ofAnotherPart(citation);
    if (other) return other;
    const linked = this.ownerAfter(citation) ??
      this.ownerBefore(citation) ?? {
        citation,
        owner: CONTEXT,
        first: citation.first,
        end: citation.end,
      };
    // What a citation has taken has no second one.
    if (linked.owner.by === 'instrument') {
      this.endsAt.delete(this.instruments[linked.owner.index]?.end ?? -1);
    }
    return linked;
  }

  /** "Ibid., para. 5", "supra note 3, para. 5", "the same paragraph, (d)". */
  readBackReference(at: number): Linked | undefined {
    const { tokens, words } = this;
    const same = words.samePart.at(tokens, at);
    if (same > 0) {
      const list = readList(tokens, this.past(same, [',']), SUB, words);
      if (!list?.unnumbered) return undefined;
      const first = words.definite.has(tokens, at) ? at + 1 : at;
      const citation = lettersOnly(first, list.end, list.items);
      return { citation, owner: { by: 'context', lead: 'same' }, first, end: list.end };
    }
    const ibid = words.ibid.at(tokens, at);
    if (ibid > 0) return this.pinpointAfter(at, ibid, { by: 'ibid' });
    const supra = words.supraNote.at(tokens, at);
    const note = tokens[supra];
    if (supra < 0 || note?.kind !== 'number') return undefined;
    // "Code of Conduct …, supra note 3, para. 5" names its instrument itself.
    if (this.nameBefore(at, at) !== undefined) return undefined;
    return this.pinpointAfter(at, supra + 1, { by: 'note', number: Number(note.text) });
  }

  private pinpointAfter(first: number, from: number, owner: Owner): Linked | undefined {
    const { tokens, words } = this;
    let at = this.past(from, ['.', ',']);
    const bridge = words.bridge.at(tokens, at);
    if (bridge > 0) at = bridge;
    const reading = readCitation(tokens, at, words);
    if (reading?.items) {
      const after = this.ownerAfter(reading);
      return after ?? { citation: reading, owner, first, end: reading.end };
    }
    const list = readList(tokens, at, SUB, words);
    if (!list) return undefined;
    return { citation: lettersOnly(first, list.end, list.items), owner, first, end: list.end };
  }

  private ownerAfter(citation: Citation): Linked | undefined {
    const { tokens, words } = this;
    const { first, end } = citation;
    if (words.selfMarks.has(tokens, this.past(end, [','])) || this.isNamedAfter(citation)) {
      return { citation, owner: FOREIGN, first, end };
    }
    // "Art. 3 lit. b Code of Conduct …"
    const named = citation.unit && this.startsAt.get(end);
    if (typeof named === 'number' && this.instruments[named]?.kind === 'name') {
      return { citation, owner: { by: 'instrument', index: named }, first, end: this.instruments[named].end };
    }
    const thereof = words.thereof.at(tokens, end);
    if (thereof > 0) return { citation, owner: { by: 'context', lead: 'noun' }, first, end: thereof };
    let from = this.past(end, [',']);
    const interjection = words.interjections.at(tokens, from);
    if (interjection > 0) from = this.past(interjection, [',']);
    const binding = words.binding.at(tokens, from);
    const link = binding > 0 ? binding : words.looseLink.at(tokens, from);
    if (link < 0) return undefined;
    const start = this.instrumentFrom(link);
    if (start !== undefined) {
      const instrument = this.instruments[start];
      const owner: Owner = { by: 'instrument', index: start };
      return this.preambleOf(citation, owner, instrument?.end ?? end);
    }
    if (binding < 0) return undefined;
    const same = citation.unnumbered ? words.samePart.at(tokens, link) : -1;
    if (same > 0) return { citation, owner: { by: 'context', lead: 'same' }, first, end: same };
    const noun = this.pastDeterminers(link);
    const nounEnd = words.instrumentNouns.at(tokens, noun);
    if (noun > link && nounEnd > 0) return { citation, owner: { by: 'context', lead: 'noun' }, first, end: nounEnd };
    return from === end && this.isForeign(link) ? { citation, owner: FOREIGN, first, end } : undefined;
  }

  /** "Article 6 ECHR", "§ 6 StGB", "paragraph 2 UN Charter": the instrument's name right after the number. */
  private isNamedAfter({ end, unit, first }: Citation): boolean {
    const token = this.tokens[end];
    const opening = this.tokens[first];
    if (!token?.spaced || !unit || token.first) return false;
    const index = this.startsAt.get(end);
    if (index !== undefined) return this.instruments[index]?.kind === 'rival';
    if (token.kind !== 'word' || token.raw === token.text || this.words.units.at(this.tokens, end)) return false;
    // In a heading in capitals every word is in capitals.
    const capitals =
      token.raw.length > 1 && token.raw === token.raw.toUpperCase() && opening?.raw !== opening?.raw.toUpperCase();
    return capitals || opening?.text === '§';
  }

  /** "article 2, paragraph 4", "paragraph 4 of article 2": the Code's paragraphs have no numbered parts. */
  private ofAnotherPart(citation: Citation): Linked | undefined {
    const { tokens, words } = this;
    const binding = words.binding.at(tokens, citation.end);
    const from = binding > 0 ? this.pastDeterminers(binding) : this.past(citation.end, [',']);
    if (from === citation.end || citation.unit?.level !== 'paragraph') return undefined;
    const unit = readUnit(tokens, from, words);
    if (unit?.unit.level !== 'paragraph' || (binding < 0 && unit.unit.id === citation.unit.id)) return undefined;
    const list = readList(tokens, unit.end, unit.unit, words);
    if (!list || list.unnumbered) return undefined;
    return { citation, owner: FOREIGN, first: citation.first, end: list.end };
  }

  /** "paragraph 4 of the Code's preamble", "sub-paragraph (b) of the Code's paragraph 3" */
  private preambleOf(citation: Citation, owner: Owner, end: number): Linked {
    const { tokens, words } = this;
    const genitive = words.genitive.at(tokens, end);
    const part = genitive > 0 && citation.unnumbered ? readCitation(tokens, genitive, words) : undefined;
    const numbered = part?.items && numberedBy(citation.items, part.items);
    if (numbered)
      return {
        citation: { ...citation, items: numbered, unnumbered: false },
        owner,
        first: citation.first,
        end: part.end,
      };
    const preamble = genitive > 0 ? words.preamble.at(tokens, genitive) : -1;
    if (preamble < 0) return { citation, owner, first: citation.first, end };
    return {
      citation: { ...citation, items: inPreamble(citation.items) },
      owner,
      first: citation.first,
      end: preamble,
    };
  }

  /** The instrument that starts at a token or after articles there. */
  private instrumentFrom(at: number): number | undefined {
    const direct = this.startsAt.get(at);
    if (direct !== undefined) return direct;
    const next = this.pastDeterminers(at);
    for (let from = at + 1; from <= next + 2; from += 1) {
      const found = this.startsAt.get(from);
      const between = this.tokens[from - 1];
      if (found !== undefined && between) return found;
      // An opening quotation mark, or one word such as "new" that no lexicon foresaw.
      if (from > next && between?.kind === 'mark' && between.text !== '"' && between.text !== "'") return undefined;
    }
    return undefined;
  }

  private pastDeterminers(at: number): number {
    const { tokens, words } = this;
    let next = at;
    for (let steps = 0; steps < 3; steps += 1) {
      const kinds = [words.definite, words.demonstrative, words.extra];
      if (!kinds.some((kind) => kind.has(tokens, next)) && tokens[next]?.text !== '"') break;
      next += 1;
    }
    return next;
  }

  /** Whether what follows "of" is something definite that isn't the Code: "of his report", "of the list", "of Annex II". */
  private isForeign(at: number): boolean {
    const { tokens, words } = this;
    const token = tokens[at];
    if (!token || words.possessive.has(tokens, at)) return false;
    if (token.kind !== 'word') return false;
    const kinds = [words.definite, words.demonstrative, words.indefinite, words.foreign];
    return (
      token.raw !== token.text ||
      kinds.some((kind) => kind.has(tokens, at)) ||
      words.rivals.at(tokens, at) !== undefined
    );
  }

  private ownerBefore(citation: Citation): Linked | undefined {
    const { tokens, words, endsAt } = this;
    const { first, end } = citation;
    const take = (index: number): Linked => ({
      citation,
      owner: { by: 'instrument', index },
      first: this.instruments[index]?.first ?? first,
      end: this.closing(index, first, end),
    });
    const direct = endsAt.get(first);
    if (direct !== undefined) return take(direct);
    const possessor = this.possessor(first);
    if (possessor !== undefined) {
      const index = endsAt.get(possessor);
      return index === undefined ? { citation, owner: FOREIGN, first, end } : take(index);
    }
    if (words.possessive.has(tokens, first - 1))
      return { citation, owner: { by: 'context', lead: 'possessive' }, first, end };
    if (words.foreign.has(tokens, first - 1)) return { citation, owner: FOREIGN, first, end };
    const name = this.nameBefore(first, end);
    if (name !== undefined) return take(name);
    const led = words.leads.has(tokens, first - 1) || tokens[first - 1]?.text === '(';
    const determined = led || words.definite.has(tokens, first - 1);
    return determined ? { citation, owner: { by: 'context', lead: 'preposition' }, first, end } : undefined;
  }

  /** The end of the possessor before a citation: "the Code's [much-quoted] paragraph 5". */
  private possessor(first: number): number | undefined {
    const { tokens, words } = this;
    for (let at = first; at > first - 3 && at > 0; at -= 1) {
      const start = genitiveBefore(tokens, at, words);
      if (start > 0) return start;
      const token = tokens[at - 1];
      if (
        token?.text !== '-' &&
        (token?.kind !== 'word' || token.raw !== token.text || words.binding.has(tokens, at - 1))
      )
        return undefined;
      if (words.looseLink.has(tokens, at - 1) || words.listWords.has(tokens, at - 1)) return undefined;
    }
    return undefined;
  }

  /** A name that ends before a pinpoint with only punctuation between: ", ", " (", "”, at ", " (2018), ". */
  private nameBefore(first: number, end: number): number | undefined {
    const { tokens, words } = this;
    let at = first;
    const bridge = words.bridge.before(tokens, at, 4);
    if (bridge > 0) at = bridge;
    else {
      const supra = words.supraNote.before(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1, 3);
      if (supra > 0 && tokens[at - (tokens[at - 1]?.text === ',' ? 2 : 1)]?.kind === 'number') at = supra;
    }
    let commas = 0;
    for (let steps = 0; steps < 4 && at > 0; steps += 1) {
      const index = this.endsAt.get(at);
      if (index !== undefined) return index;
      const text = tokens[at - 1]?.text;
      if (text === ',' && commas === 0) {
        commas += 1;
        at -= 1;
      } else if (text === '"' || text === "'") at -= 1;
      else if (text === '(' && at === first && tokens[end]?.text === ')') at -= 1;
      else if (text === ')' && commas === 1) at = this.openingOf(at - 1);
      else if (commas === 1) {
        const dated = this.beforeDate(at);
        if (dated === undefined) return undefined;
        at = dated;
      } else return undefined;
    }
    return undefined;
  }

  /** ", 28 September 2018" and ", New York" between a name and a pinpoint. */
  private beforeDate(at: number): number | undefined {
    for (let from = at - 1; from > at - 8 && from > 0; from -= 1) {
      const token = this.tokens[from];
      if (token?.text === ',') {
        const closes =
          this.endsAt.has(from) ||
          ((this.tokens[from - 1]?.text === '"' || this.tokens[from - 1]?.text === "'") && this.endsAt.has(from - 1));
        if (closes) return from;
      } else if (token?.kind !== 'number' && !(token?.kind === 'word' && token.raw !== token.text)) return undefined;
    }
    return undefined;
  }

  private openingOf(close: number): number {
    for (let at = close - 1; at > close - MAX_BRIDGE && at >= 0; at -= 1) {
      if (this.endsAt.has(at + 1)) return -1;
      if (this.tokens[at]?.text === '(') return at;
    }
    return -1;
  }

  /** "the Code (para. 5)": the closing bracket belongs to the expression that it opens in. */
  private closing(index: number, first: number, end: number): number {
    const opened = this.tokens[first - 1]?.text === '(' && this.instruments[index]?.end === first - 1;
    return opened && this.tokens[end]?.text === ')' ? end + 1 : end;
  }

  private past(at: number, marks: readonly string[]): number {
    let next = at;
    for (const mark of marks) if (this.tokens[next]?.text === mark) next += 1;
    return next;
  }
}

/** Letters after "ibid." need no unit word. */
const SUB = { id: 'letters', level: 'sub-paragraph', bare: 'always', ordinal: false, plural: null } as const;

function lettersOnly(first: number, end: number, items: Citation['items']): Citation {
  return {
    first,
    end,
    items,
    unit: null,
    ordinal: false,
    unnumbered: items[0]?.from.number === null,
    within: [],
    pattern: 'letter-first',
  };
}
