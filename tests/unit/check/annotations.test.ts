import { describe, expect, it } from 'vitest';
import { annotations } from '../../../data/annotations';
import { code } from '../../../data/code';
import { pressLines } from '../../../data/press-lines';
import { thesaurus } from '../../../data/thesaurus';
import { isClauseId } from '../../../engine/clause';

const passages = new Map(code.passages.map((p) => [p.id, p]));

describe('the annotated passages', () => {
  it('are the 62 of the Code, in order', () => {
    expect(annotations.map((a) => a.passage)).toEqual(code.passages.map((p) => p.id));
    expect(annotations).toHaveLength(62);
  });

  it.each(annotations.map((a) => [a.passage, a] as const))(
    '%s: every entry stands in the passage, letter for letter',
    (id, a) => {
      const text = passages.get(id)?.text ?? '';
      const entries = [
        ...a.acts.map((act) => act.verb),
        ...(a.hedges ?? []),
        ...(a.conditions ?? []),
        ...(a.lists ?? []).flat(),
        ...(a.alternatives ?? []).flat(),
        ...(a.numbers ?? []),
        ...(a.dates ?? []),
        ...(a.quantifiers ?? []),
        ...(a.acronyms ?? []),
      ];
      for (const entry of entries) expect(text, entry).toContain(entry);
    },
  );

  it('give every sentence a performative, every item its chapeau', () => {
    for (const a of annotations) {
      const kind = passages.get(a.passage)?.kind;
      if (kind === 'item') expect(passages.get(a.under ?? '')?.kind, a.passage).toBe('chapeau');
      else expect(a.acts.length, a.passage).toBeGreaterThan(0);
    }
  });

  it('name an addressee for every appeal, and for nothing else', () => {
    for (const act of annotations.flatMap((a) => a.acts)) {
      expect(act.addressee !== undefined, act.verb).toBe(act.modality === 'appeal');
    }
  });

  it('have the performatives of the acts in their order in the text', () => {
    for (const a of annotations) {
      const text = passages.get(a.passage)?.text ?? '';
      let from = 0;
      for (const { verb } of a.acts) {
        const at = text.indexOf(verb, from);
        expect(at, `${a.passage} ${verb}`).toBeGreaterThanOrEqual(from);
        from = at + verb.length;
      }
    }
  });
});

describe('the words beside it', () => {
  it('relate senses that exist', () => {
    const heads = new Set(thesaurus.groups.map((g) => g.split(', ')[0]?.toLowerCase()));
    const missing = thesaurus.related.flatMap((line) =>
      line.split(', ').filter((head) => !heads.has(head.toLowerCase())),
    );
    expect(missing).toEqual([]);
  });

  it('have press lines with sources, near clauses that exist', () => {
    for (const line of pressLines) {
      expect(line.sources.length).toBeGreaterThan(0);
      expect(line.near.every(isClauseId)).toBe(true);
    }
  });
});
