/**
 * Minimal pairs, made from every passage that carries the thing changed: distortions, each with one change of a known
 * type, and edits that keep the sense. Made text, not found text: it shows blind spots of single rules, not the error
 * rate on the press.
 */
import type { Annotation, Code, Passage } from '../../data/types';

export type PairType =
  | 'number'
  | 'date'
  | 'negation'
  | 'modality'
  | 'binding'
  | 'quantifier'
  | 'connective'
  | 'actor'
  | 'scope'
  | 'condition';
export type EditType =
  'prefix' | 'pronoun' | 'typography' | 'spelling' | 'acronym' | 'reordering' | 'citation' | 'list-mark';

export interface MinimalPair {
  readonly id: string;
  readonly passage: string;
  readonly unit: string;
  readonly kind: 'distortion' | 'preserving';
  readonly type: PairType | EditType;
  readonly claim: string;
}

type Change = readonly [from: RegExp, to: string];

/** What a summary makes of "we". */
const PRONOUNS: readonly Change[] = [
  [/\bIn turn, we\b/gu, 'In turn, the signatories'],
  [/\b[Ww]e\b/gu, 'the signatories'],
  [/\bourselves\b/gu, 'themselves'],
  [/\b[Oo]ur\b/gu, 'their'],
  [/\bamong us\b/gu, 'among them'],
  [/\bbetween us\b/gu, 'between them'],
  [/\ball of us\b/gu, 'all of them'],
];

const DISTORTIONS: Readonly<
  Record<Exclude<PairType, 'modality' | 'binding' | 'actor' | 'condition'>, readonly Change[]>
> = {
  number: [
    [/four pillars/u, 'three pillars'],
    [/four pillars/u, 'five pillars'],
    [/four pillars/u, 'six pillars'],
    [/four pillars/u, '7 pillars'],
    [/72\/123/u, '72/132'],
    [/72\/123/u, '71/123'],
    [/72\/284/u, '72/248'],
    [/72\/284/u, '70/284'],
  ],
  date: [
    [/7 December 2017/u, '7 December 2016'],
    [/7 December 2017/u, '9 December 2017'],
    [/7 December 2017/u, '7 November 2017'],
    [/26 June 2018/u, '26 June 2008'],
    [/26 June 2018/u, '6 June 2018'],
    [/26 June 2018/u, '26 July 2018'],
    [/by the Centenary of the United Nations/u, 'by 2030'],
    [/by the Centenary of the United Nations/u, 'by 2050'],
    [/by the Centenary of the United Nations/u, 'by the end of 2025'],
    [/by the Centenary of the United Nations/u, 'within ten years'],
    [/at the earliest convenience/u, 'by 2020'],
    [/at the earliest convenience/u, 'within five years'],
    [/at the earliest convenience/u, 'by 31 December 2019'],
  ],
  negation: [
    [/\b(pledge|commit) to\b/u, '$1 not to'],
    [/\bcannot and should not be\b/u, 'can and should be'],
    [/\bnone of these conditions can\b/u, 'these conditions can'],
    [/\bare not used\b/u, 'are used'],
    [/\bis not abused\b/u, 'is abused'],
    [/\bduty to refrain from\b/u, 'duty to engage in'],
    [/\bwill comply\b/u, 'will not comply'],
    [/\bno tolerance\b/u, 'tolerance'],
    [/\binadmissibility\b/u, 'admissibility'],
    [/\bunjustifiable\b/u, 'justifiable'],
    [/\bnon-intervention\b/u, 'intervention'],
    [/\bwould make it possible\b/u, 'would not make it possible'],
    [/\bcould contribute\b/u, 'could not contribute'],
    [/\bare criminal\b/u, 'are not criminal'],
    [/\bconstitutes one\b/u, 'does not constitute one'],
    [/\bis aimed at\b/u, 'is not aimed at'],
    [/\bencourage\b/u, 'do not encourage'],
    [/\burge\b/u, 'do not urge'],
    [/\binvite\b/u, 'do not invite'],
    [/\bnon-legally binding\b/u, 'legally binding'],
    [/\bestablish through\b/u, 'do not establish through'],
    [/\bshould further prioritize\b/u, 'should not prioritize'],
    [/\brequire intensified\b/u, 'do not require intensified'],
  ],
  quantifier: [
    [
      /\ball\b(?= (?:relevant|necessary|States|conditions|religions|ethnic|stakeholders|other|stages|forms|its forms|the four))/u,
      'some',
    ],
    [/\ball\b(?= (?:relevant|necessary|States|conditions|stakeholders|other|stages))/u, 'most'],
    [/\ball\b(?= (?:relevant|necessary|States|conditions|stakeholders|stages))/u, 'few'],
    [/\bany\b(?= (?:State|religion|relevant|acts))/u, 'some'],
    [/\bnone of these\b/u, 'some of these'],
  ],
  connective: [
    [/extradite or prosecute/u, 'extradite and prosecute'],
    [/respective countries or the State/u, 'respective countries and the State'],
    [/extradition and prosecution/u, 'either extradition or prosecution'],
    [/critical infrastructures and cultural/u, 'either critical infrastructures or cultural'],
    [/ideologies and narratives/u, 'either ideologies or narratives'],
    [/prevention and resolution/u, 'either prevention or resolution'],
    [/surveillance and monitoring/u, 'either surveillance or monitoring'],
    [/dignity and respect/u, 'either dignity or respect'],
    [/participation and leadership/u, 'either participation or leadership'],
    [/acquiring and using/u, 'either acquiring or using'],
    [/marginalization and discrimination/u, 'either marginalization or discrimination'],
    [/transparency and accountability/u, 'either transparency or accountability'],
    [/individually and collectively/u, 'either individually or collectively'],
    [/policies and practices/u, 'either policies or practices'],
    [/private sector and civil society/u, 'either the private sector or civil society'],
  ],
  scope: [
    [/\bin another State\b/u, 'at home'],
    [/\bregional cooperation\b/u, 'global cooperation'],
    [/\bregional approach\b/u, 'national approach'],
    [/\bthe global level\b/u, 'the national level'],
    [/\binternational level, especially\b/u, 'local level, especially'],
    [/\bincluding\b(?! but)/u, 'limited to'],
    [/\bin particular,?\b/u, 'only'],
    [/\bregional and national plans\b/u, 'bilateral plans'],
    [/\bany State\b/u, 'other signatories'],
    [/\bthe regional and international levels\b/u, 'the municipal level'],
  ],
};

const FORCES: readonly (readonly [type: 'modality' | 'binding', to: string])[] = [
  ['modality', 'must'],
  ['modality', 'shall'],
  ['modality', 'have to'],
  ['modality', 'may'],
  ['binding', 'are legally obliged to'],
  ['binding', 'are under a legal obligation to'],
];
const OTHERS = ['The Secretary-General', 'The European Union', 'Private companies', 'The General Assembly'];
const PREFIXES = ['The Code says: ', 'According to the Code, ', 'In the words of the document, '];

/** The statement of a passage as a summary makes it; an item with the promise of its chapeau. */
export function statementOf(passage: Passage): string {
  const text = applied(passage.text.replace(/[;,.]$/u, ''), PRONOUNS);
  if (passage.kind !== 'item') return text.replace(/^./u, (c) => c.toUpperCase());
  return `The signatories pledge to ${infinitive(text)}`;
}

export function minimalPairs(code: Code, annotations: readonly Annotation[]): MinimalPair[] {
  const notes = new Map(annotations.map((a) => [a.passage, a]));
  return code.passages
    .filter((p) => p.kind !== 'chapeau' || p.text.length > 60)
    .flatMap((passage) => {
      const note = notes.get(passage.id);
      const statement = statementOf(passage);
      const pairs = [
        ...distortions(statement),
        ...forces(statement, passage),
        ...(note ? conditions(statement, note) : []),
        ...preserving(statement, passage, note),
      ];
      const unique = [...new Map(pairs.map((p) => [p.claim, p])).values()];
      return unique.map((p, k): MinimalPair => ({
        ...p,
        id: `${passage.id}-${p.type}-${k}`,
        passage: passage.id,
        unit: passage.unit,
      }));
    });
}

type Bare = Pick<MinimalPair, 'kind' | 'type' | 'claim'>;

function distortions(statement: string): Bare[] {
  return Object.entries(DISTORTIONS).flatMap(([type, changes]) =>
    changes.flatMap(([from, to]): Bare[] => {
      const claim = statement.replace(from, to);
      return claim === statement ? [] : [{ kind: 'distortion', type: type as PairType, claim }]; // keys of the record
    }),
  );
}

/** "The signatories pledge to …" presented as a duty, a permission, or as somebody else's. */
function forces(statement: string, passage: Passage): Bare[] {
  const pledge = /^(?:[Tt]he signatories) (?:also |further |therefore )*(?:pledge|commit) to /u;
  const bare: Bare[] = [];
  const match = pledge.exec(statement);
  if (match) {
    const rest = infinitive(statement.slice(match[0].length));
    for (const [type, to] of FORCES) bare.push({ kind: 'distortion', type, claim: `The signatories ${to} ${rest}` });
    for (const other of OTHERS) {
      if (!passage.text.includes(other.replace('The ', '')))
        bare.push({
          kind: 'distortion',
          type: 'actor',
          claim: `${other} is to ${rest}`.replace(/^(Private companies) is/u, '$1 are'),
        });
    }
  }
  for (const verb of ['encourage', 'urge', 'invite', 'appeal to', 'call on'] as const) {
    const pattern = new RegExp(`\\b${verb}\\b`, 'u');
    if (!pattern.test(statement) || passage.kind === 'recital') continue;
    bare.push({ kind: 'distortion', type: 'modality', claim: statement.replace(pattern, 'require') });
    bare.push({ kind: 'distortion', type: 'modality', claim: statement.replace(pattern, 'oblige') });
  }
  if (/\bcould contribute\b/u.test(statement))
    bare.push({
      kind: 'distortion',
      type: 'modality',
      claim: statement.replace('could contribute', 'inevitably contributes'),
    });
  return bare;
}

/** A condition turned round. */
function conditions(statement: string, note: Annotation): Bare[] {
  return (note.conditions ?? []).flatMap((condition): Bare[] => {
    const words = applied(condition, PRONOUNS);
    if (!/appropriate|relevant|needed|abiding|accordance|pursuant/u.test(words) || !statement.includes(words))
      return [];
    return [{ kind: 'distortion', type: 'condition', claim: statement.replace(words, 'in every case') }];
  });
}

const SPELLINGS: readonly Change[] = [
  [/iz(e[ds]?|ing|ation|ations)\b/gu, 'is$1'],
  [/\bprograms\b/gu, 'programmes'],
  [/\bharbouring\b/gu, 'harboring'],
  [/\bCentre\b/gu, 'Center'],
  [/\butilising\b/gu, 'utilizing'],
  [/\brealisation\b/gu, 'realization'],
];
const TYPOGRAPHY: readonly Change[] = [
  [/counter-terrorism/gu, 'counter\u2011terrorism'],
  [/ of /gu, ' of\u00A0'],
  [/terrorism/gu, 'terror\u00ADism'],
  [/’/gu, "'"],
];
const ACRONYMS: readonly Change[] = [
  [/\bGCTS\b/gu, 'Global Counter-Terrorism Strategy'],
  [/\bCCIT\b/gu, 'comprehensive convention on international terrorism'],
  [/\bICTs\b/gu, 'information and communication technologies'],
  [/\bUnited Nations\b/gu, 'UN'],
  [/\bweapons of mass destruction\b/gu, 'WMD'],
  [/\bforeign terrorist fighters\b/gu, 'FTFs'],
];

function preserving(statement: string, passage: Passage, note: Annotation | undefined): Bare[] {
  const keep = (type: EditType, claim: string): Bare[] =>
    claim === passage.text ? [] : [{ kind: 'preserving', type, claim }];
  const lower = statement.replace(/^The /u, 'the ');
  const changed = (type: EditType, changes: readonly Change[]): Bare[] => {
    const claim = applied(statement, changes);
    return claim === statement ? [] : keep(type, claim);
  };
  return [
    ...keep('pronoun', statement),
    ...PREFIXES.flatMap((prefix) => keep('prefix', prefix + lower)),
    ...keep('citation', `${citation(passage.unit)} says that ${lower}`),
    ...keep('list-mark', `• ${statement};`),
    ...changed('typography', TYPOGRAPHY),
    ...changed('spelling', SPELLINGS),
    ...changed('acronym', ACRONYMS),
    ...(note?.lists ?? []).flatMap((list) => reordered(statement, list).flatMap((claim) => keep('reordering', claim))),
  ];
}

/** The first two items of a list, where they stand side by side, in the other order. */
function reordered(statement: string, list: readonly string[]): string[] {
  const [a, b] = list.map((item) => applied(item, PRONOUNS));
  if (a === undefined || b === undefined) return [];
  for (const joint of [', ', ' and ', ' or ']) {
    if (statement.includes(a + joint + b)) return [statement.replace(a + joint + b, b + joint + a)];
  }
  return [];
}

function citation(unit: string): string {
  return unit.startsWith('PP') ? unit : `Paragraph ${unit}`;
}

/** "deploying measures" after a verb that takes an infinitive. */
function infinitive(text: string): string {
  const forms: Readonly<Record<string, string>> = {
    deploying: 'deploy',
    abiding: 'abide',
    advancing: 'advance',
    implementing: 'implement',
    'further strengthening': 'further strengthen',
  };
  return text.replace(/^(?:further )?\w+/u, (word) => forms[word] ?? word);
}

function applied(text: string, changes: readonly Change[]): string {
  return changes.reduce((result, [from, to]) => result.replace(from, to), text);
}
