/** What the facts come to, held to the facts themselves and to the register. */
import { describe, expect, it } from 'vitest';
import { instrumentFacts, known } from '../../../data/instrument';
import { groups } from '../../../data/instrument/groups';
import { register } from '../../../data/register';
import facts from '../../../data/instrument/instrument.json';
import { CLAUSE_IDS, partsOf } from '../../../engine/clause';

const byId = new Map(facts.map((fact) => [fact.id, fact]));
const recorded = new Set(register.records.map(({ id }) => id));

/** The values of a fact, whose shape depends on its topic. */
function valuesOf(id: string): Record<string, unknown> {
  return { ...byId.get(id)?.values };
}

describe('the facts', () => {
  it('each have a source, and ids of their own', () => {
    expect(instrumentFacts.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(byId.size).toBe(instrumentFacts.length);
  });
});

describe('what the facts come to', () => {
  it('names no fact that is not there', () => {
    const named = JSON.stringify(known).match(/"[a-z]+(?:-[a-z0-9]+)+"/gu) ?? [];
    const ids = named.map((one) => one.slice(1, -1));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !byId.has(id))).toEqual([]);
  });

  it('has the day, session and place of the signing', () => {
    expect(valuesOf('date-2018-09-28')).toMatchObject({ date: known.signing.date });
    expect(new Date(known.signing.date).getUTCDay()).toBe(known.signing.weekday);
    expect(valuesOf('ceremony')).toMatchObject({ session: known.signing.session });
  });

  it('has the years of the proposal', () => {
    expect(valuesOf('proposal-2015')).toMatchObject({ iso3: [known.proposal.state], year: known.proposal.year });
    expect(valuesOf('proposal-2015-joint').iso3).toContain(known.proposal.joint);
    expect(valuesOf('proposal-2017-conflict')).toMatchObject({ year: known.proposal.loneYear });
  });

  it('has the published totals', () => {
    for (const { number, moreThan, month, fact } of known.totals) {
      expect(valuesOf(fact)).toMatchObject({ count: { number, qualifier: moreThan ? 'more than' : null } });
      expect(register.totals.some((total) => total.count === number && total.date?.startsWith(month) === true)).toBe(
        true,
      );
    }
  });

  it('counts the parts of the Code as they are', () => {
    const kinds = CLAUSE_IDS.map((id) => partsOf(id).kind);
    const of = (kind: string): number => kinds.filter((one) => one === kind).length;
    const [numbered, preambular, lettered] = [of('paragraph'), of('preambular'), of('sub-paragraph')];
    expect(known.structure.numbered.numbers).toEqual([numbered]);
    expect(known.structure.preambular.numbers).toEqual([preambular]);
    expect(known.structure.lettered.numbers[0]).toBe(lettered);
    expect(valuesOf('structure-lettered').byParagraph).toEqual(known.letteredBy);
  });
});

describe('groups', () => {
  it.each(groups.map(({ name, recorded: some }) => [name, some ?? []] as const))(
    '%s: what is said to be on record is',
    (_, some) => {
      expect(some.filter((id) => !recorded.has(id))).toEqual([]);
    },
  );
});
