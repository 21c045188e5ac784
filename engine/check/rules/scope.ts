/** Where and how far: another place, a list closed that is open. */
import { codeSpan, codeWords, type Find, type Context } from './context';
import type { Hit } from '../read/phrases';
import type { Finding } from '../types';
import type { Rules } from './rule';

export const scopeRules = {
  'place-other': {
    type: 'scope',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      ['A revamped regional approach is to be used everywhere and at all times.', '8(b)'],
      'The signatories adhere to the principle of non-intervention in the internal affairs of neighbouring countries.',
    ],
    quiet: [
      'The signatories adhere to the principle of non-intervention in the internal affairs of any State.',
      ['Regional cooperation in the field of border security is important.', '6'],
      'The Code establishes a global coalition of partners striving towards achieving a world free of terrorism.',
      // The G of GCTS; and no place for another where the statement has both.
      ['The global strategy of the United Nations is implemented through regional and national plans.', '8(a)'],
      'The signatories strive towards finding consensus on an international convention.',
    ],
  },
  'list-closed': {
    type: 'scope',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      ['Regional cooperation is to be limited to border security.', '6'],
      ['The legislative framework is to be strengthened, limited to measures to improve extradition.', '3(c)'],
    ],
    quiet: [['The legislative framework is to be strengthened, including measures to improve extradition.', '3(c)']],
  },
  limited: {
    type: 'scope',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Solidarity with the victims of terrorism is to be enhanced, and nothing else.', '4(i)'],
      ['Borders are to be secured against infiltration by terrorists and confined to that.', '3(f)'],
    ],
    quiet: [['Solidarity with the victims of terrorism is to be enhanced.', '4(i)']],
  },
} as const satisfies Rules;

/** Words between a word of scope and the noun of a name: "the global UN counter-terrorism strategy". */
const NAME_REACH = 5;

export const findScope: Find = (context) => [...places(context), ...limits(context)];

function places(context: Context): Finding[] {
  const { claim, comparison } = context;
  return claim.marks.places.flatMap((hit) => {
    if (context.isMet(hit, 0.75)) return [];
    const index = context.termAt(hit.first);
    const whole = claim.terms[index];
    // "International Court of Justice": part of a name, no place; "international" where the Code has "international community".
    if (whole && (whole.last > hit.last || whole.first < hit.first)) return [];
    const like = context.partnerOf(index, 0.65);
    if (
      like &&
      hit.first === hit.last &&
      like.passage.passage.text
        .slice(like.term.start, like.term.end)
        .toLowerCase()
        .split(/\W+/u)
        .includes(context.wordAt(hit.first))
    )
      return [];
    if (isName(context, hit) || isOfNamed(context, hit)) return [];
    if (context.forms.scope.topic.test(hit.phrase) && context.forms.scope.topicOf.test(context.wordAt(hit.last + 1)))
      return [];
    // "national legislation" for "our legislative framework"
    const owned = context.partnerOf(context.headAfter(hit.last + 1, 2), 0.65);
    if (context.forms.scope.national.test(hit.phrase) && owned?.passage.words[owned.term.first - 1]?.norm === 'our')
      return [];
    if (
      context.forms.scope.world.test(hit.phrase) &&
      comparison.passages.some((p) => p.words.some((w) => context.forms.scope.world.test(w.norm)))
    )
      return [];
    if (
      context.forms.scope.elsewhere.test(hit.phrase) &&
      comparison.passages.some((p) => context.forms.scope.otherState.test(p.passage.text))
    )
      return [];
    const multi = hit.last > hit.first;
    if (!multi && context.partnerOf(index, 0.75)) return [];
    if (
      multi &&
      [...range(hit.first, hit.last)].some(
        (w) => context.partnerOf(context.termAt(w), 0.9) && claim.terms[context.termAt(w)]?.kind === 'content',
      )
    )
      return [];
    // The Code's place, where the claim doesn't have it.
    const other = comparison.code.find(
      (r, j) =>
        !comparison.met[j] &&
        r.scope &&
        comparison.scopes.includes(r.scope) &&
        r.passage.marks.places.some((p) => p.first <= r.term.first && p.last >= r.term.last),
    );
    const somewhere = comparison.code.find(
      (r, j) =>
        !comparison.met[j] && r.passage.marks.places.some((p) => p.first <= r.term.first && p.last >= r.term.last),
    );
    const side = other ?? somewhere;
    // "a global coalition": States everywhere are meant, unless the Code names a place.
    if (!side && context.forms.scope.world.test(hit.phrase)) return [];
    return [context.finding('place-other', context.spanOf(hit), side ? codeSpan(side) : null)];
  });
}

/** "the Global Strategy": part of a name. */
function isName(context: Context, hit: Hit): boolean {
  const raw = (w: number): string => {
    const word = context.claim.words[w];
    return word ? context.claim.text.slice(word.start, word.end) : '';
  };
  return hit.first > 0 && /^\p{Lu}/u.test(raw(hit.first)) && /^\p{Lu}/u.test(raw(hit.last + 1));
}

/** "the UN's global strategy": an instrument that the passages name, by a word of its name. */
function isOfNamed({ claim, comparison, forms }: Context, hit: Hit): boolean {
  const acronyms = new Set(comparison.passages.flatMap((p) => p.note.acronyms ?? []));
  const nouns = Object.entries(forms.scope.nouns).flatMap(([acronym, noun]) => (acronyms.has(acronym) ? [noun] : []));
  const ahead = claim.words.slice(hit.last + 1, hit.last + 1 + NAME_REACH);
  const noun = ahead.find(({ norm }) => nouns.includes(norm));
  return noun !== undefined && !/[,;.:]/u.test(claim.text.slice(ahead[0]?.start, noun.start));
}

function limits(context: Context): Finding[] {
  const { claim, comparison } = context;
  return claim.marks.limits.flatMap((hit) => {
    if (context.forms.scope.onlyWord.test(hit.phrase)) return [];
    if (context.isMet(hit) || claim.marks.negators.some((n) => hit.first - n.last <= 2 && n.last < hit.first))
      return [];
    // "that is" for "namely", not "where that is relevant"
    if (hit.phrase === 'that is' && !/[,;(]\s*$/u.test(claim.text.slice(0, context.spanOf(hit).start))) return [];
    for (const p of comparison.passages) {
      const at = p.words.findIndex((w) => context.forms.scope.open.test(w.norm));
      if (at >= 0)
        return [
          context.finding(
            'list-closed',
            context.spanOf({ first: hit.first, last: Math.min(claim.words.length - 1, hit.last + 3) }),
            codeWords(p, at, at + 2),
          ),
        ];
    }
    if (context.forms.scope.restricting.test(hit.phrase))
      return [
        context.finding(
          'limited',
          context.spanOf({ first: hit.first, last: Math.min(claim.words.length - 1, hit.last + 3) }),
          null,
        ),
      ];
    return [];
  });
}

function* range(first: number, last: number): Generator<number> {
  for (let k = first; k <= last; k += 1) yield k;
}
