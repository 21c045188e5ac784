/** Whose parts a citation cites: what its neighbours say, ibid., "the same paragraph" … */
import type { Token } from '../text/tokens';
import { cite, type Citation } from '../citation/cite';
import { readPlaces } from '../citation/counted';
import { readNumber } from '../citation/numbers';
import { mapParts } from '../citation/outline';
import { readCitation } from '../citation/citation';
import type { Instrument } from './instruments';
import { Neighbours, type Linked } from './neighbours';
import { instrumentFrom, ownerAfter } from './owner-after';
import { ownerBefore } from './owner-before';
import type { Owner } from './candidates';
import { LETTERS, readList } from '../citation/list';
import { readUnit, withoutStop } from '../citation/units';
import { genitiveBefore, type Vocabulary } from './vocabulary';

export class Linker {
  readonly #near: Neighbours;

  constructor(tokens: readonly Token[], instruments: readonly Instrument[], words: Vocabulary) {
    this.#near = new Neighbours(tokens, instruments, words);
  }

  /** Ties a citation to what its neighbours say; binding words after it win over what stands before. */
  link(citation: Citation): Linked {
    const near = this.#near;
    const { first, end } = citation;
    const linked = this.#ofAnotherPart(citation) ??
      this.#possessed(citation) ??
      ownerAfter(near, citation) ??
      ownerBefore(near, citation) ?? { citation, owner: { by: 'context', lead: 'none' }, first, end };
    // What a citation has taken has no second one.
    if (linked.owner.by === 'instrument') near.endsAt.delete(near.instruments[linked.owner.index]?.end ?? -1);
    return linked;
  }

  /** "the Code's paragraph 4 to Pillar I": a possessor right before leaves nothing to say to what follows. */
  #possessed(citation: Citation): Linked | undefined {
    const { tokens, words, endsAt } = this.#near;
    const genitive = genitiveBefore(tokens, citation.first, words);
    if (genitive < 0 || !endsAt.has(genitive) || citation.unnumbered) return undefined;
    return ownerBefore(this.#near, citation);
  }

  /** "Ibid., para. 5", "Ibid." alone, "supra note 3, para. 5", "the same paragraph, (d)". */
  readBackReference(at: number): Linked | undefined {
    const { tokens, words } = this.#near;
    const same = words.samePart.at(tokens, at);
    if (same > 0) {
      const list = readList(tokens, this.#near.past(same, [',']), LETTERS, words);
      const first = words.definite.has(tokens, at) ? at + 1 : at;
      if (!list?.unnumbered) return this.#samePartOf(first, same);
      // "aynı paragrafın (k) bendi"
      const unit = words.numberFirst ? readUnit(tokens, list.end, words) : undefined;
      const end = unit?.unit.level === 'sub-paragraph' ? withoutStop(tokens, unit.end, words) : list.end;
      return lettersOnly(first, end, list.items, { by: 'context', lead: 'same' });
    }
    const other = this.#amongParts(at) ?? this.#lettersOfSamePart(at);
    if (other) return other;
    const ibid = words.ibid.at(tokens, at);
    if (ibid > 0) return this.#pinpointAfter(at, ibid, { by: 'ibid' }) ?? this.#ibidAlone(at, ibid);
    const supra = words.supraNote.at(tokens, at);
    const note = tokens[supra];
    if (supra < 0 || note?.kind !== 'number') return undefined;
    // "Code of Conduct …, supra note 3, para. 5" names its instrument itself.
    if (this.#near.nameBefore(at, at) !== undefined) return undefined;
    return this.#pinpointAfter(at, supra + 1, { by: 'note', number: Number(note.text) });
  }

  /** "that paragraph of the Code": the one cited last. "The paragraph of the Code" may be any. */
  #samePartOf(first: number, end: number): Linked | undefined {
    const { tokens, words, instruments, endsAt } = this.#near;
    const link = words.binding.at(tokens, end);
    const index =
      link > 0 && words.units.at(tokens, first) === undefined ? instrumentFrom(this.#near, link) : undefined;
    const named = index === undefined ? undefined : instruments[index];
    if (index === undefined || !named || named.kind === 'rival') return undefined;
    endsAt.delete(named.end);
    return { citation: cite(first, end, [], 'same-part'), owner: { by: 'instrument', index }, first, end: named.end };
  }

  /** "(d) of the same paragraph" */
  #lettersOfSamePart(first: number): Linked | undefined {
    const { tokens, words } = this.#near;
    if (tokens[first]?.text !== '(') return undefined;
    const list = readList(tokens, first, LETTERS, words);
    const link = list?.unnumbered === true ? words.binding.at(tokens, list.end) : -1;
    const same = link > 0 ? words.samePart.at(tokens, link) : -1;
    return list && same > 0 ? lettersOnly(first, same, list.items, { by: 'context', lead: 'same' }) : undefined;
  }

  /** "the seventh of the Code's [ten] points" */
  #amongParts(first: number): Linked | undefined {
    const { tokens, words, instruments, endsAt } = this.#near;
    const places = readPlaces(tokens, first, words);
    const link = places ? words.binding.at(tokens, places.end) : -1;
    const index = link > 0 ? instrumentFrom(this.#near, link) : undefined;
    const named = index === undefined ? undefined : instruments[index];
    const genitive = named ? words.genitive.at(tokens, named.end) : -1;
    if (!places || index === undefined || !named || genitive < 0) return undefined;
    const unit = readUnit(tokens, words.cardinals.at(tokens, genitive)?.end ?? genitive, words);
    if (unit?.unit.plural !== true || unit.unit.level === 'sub-paragraph') return undefined;
    if (readNumber(tokens, unit.end, words)) return undefined;
    const preambular = unit.unit.level === 'preambular';
    const items = mapParts(places.items, (part) => ({ ...part, preambular }));
    const end = tokens[unit.end - 1]?.text === '.' ? unit.end - 1 : unit.end;
    endsAt.delete(named.end);
    const citation = cite(first, end, items, 'ordinal', { unit: unit.unit, ordinal: true });
    return { citation, owner: { by: 'instrument', index }, first, end };
  }

  /** "Ibid." and nothing more: the very part cited before. "Ibid., 214" is a page. */
  #ibidAlone(first: number, from: number): Linked | undefined {
    const { tokens } = this.#near;
    const end = this.#near.past(from, ['.']);
    const written = tokens[first]?.capitalised !== false;
    const next = tokens[end];
    if (end === from || !written || (next && !next.first && !');'.includes(next.text))) return undefined;
    return lettersOnly(first, end, [], { by: 'ibid' });
  }

  #pinpointAfter(first: number, from: number, owner: Owner): Linked | undefined {
    const { tokens, words } = this.#near;
    const at = words.bridge.past(tokens, this.#near.past(from, ['.', ',']));
    const citation = readCitation(tokens, at, words);
    if (citation?.items) return ownerAfter(this.#near, citation) ?? { citation, owner, first, end: citation.end };
    const list = readList(tokens, at, LETTERS, words);
    return list && lettersOnly(first, list.end, list.items, owner);
  }

  /** "article 2, paragraph 4", "paragraph 4 of article 2": the Code's paragraphs have no numbered parts. */
  #ofAnotherPart(citation: Citation): Linked | undefined {
    const { tokens, words } = this.#near;
    const { first, end, items } = citation;
    if (items.some(({ from }) => from.preambular)) return undefined;
    if (words.numberFirst && citation.unit?.level === 'paragraph') {
      // "3. maddenin 2. fıkrası"
      const inner = readCitation(tokens, end, words);
      const unit = inner?.items ? inner.unit : null;
      if (unit?.level === 'paragraph' && unit.id !== citation.unit.id)
        return { citation, owner: { by: 'foreign' }, first, end: inner?.end ?? end };
    }
    const binding = words.binding.at(tokens, end);
    const from = binding > 0 ? this.#near.pastDeterminers(binding) : this.#near.past(end, [',']);
    if (citation.unit?.level !== 'paragraph') return undefined;
    const unit = readUnit(tokens, from, words);
    // "§ 5 Abs. 1", "art. 3 al. 2"
    if (unit?.unit.level !== 'paragraph' || (binding < 0 && unit.unit.id === citation.unit.id)) return undefined;
    const list = readList(tokens, unit.end, unit.unit, words);
    if (!list || list.unnumbered) return undefined;
    return { citation, owner: { by: 'foreign' }, first, end: list.end };
  }
}

function lettersOnly(first: number, end: number, items: Citation['items'], owner: Owner): Linked {
  const unnumbered = items[0]?.from.number === null;
  return { citation: cite(first, end, items, 'letter-first', { unnumbered }), owner, first, end };
}
