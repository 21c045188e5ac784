/** Labels of tables. By hand. */
import type { FactWords } from '../types';

export const rows = {
  rows: [
    {
      phrase:
        '[(number|no|total) [.] [of]] (signatories|parties|signatures|signatory states|signatory countries|states that signed|countries that signed|participants|members|adherents|supporters)|signed by|joined by|supported by|states parties',
      kind: 'count',
    },
    {
      phrase: '[(known|first|founding)] (signatories|signatory|parties) [include]|signed by|joined by|signed',
      kind: 'accession',
    },
    {
      phrase:
        '(date|day|year) [(of|signed)] [(signature|signing|adoption)]|signed [on]|opened [for signature]|open for signature|concluded|when [signed]|dated|signing date|signature date|done|launched',
      kind: 'date',
    },
    {
      phrase:
        '(place|venue|location|city|site) [(of|signed)] [(signature|signing)]|signed (in|at)|where [signed]|signing place|concluded at|done at',
      kind: 'place',
    },
    {
      phrase:
        '(proposed|initiated|drafted|sponsored|authored|launched|put forward|suggested|written|introduced) by|(initiator|initiators|author|authors|proposer|sponsor|originator|origin|drafter|drafters|promoter|founder|creator|country of origin|initiating state|proposing state|initiating country)|(initiative|idea|proposal|brainchild) [of]|whose (idea|initiative)|on the initiative of|lead country',
      kind: 'proposer',
    },
    {
      phrase:
        '[(legal|document|current)] (status|nature|type|form|character|kind|category|genre)|type of (document|instrument|text)',
      kind: 'nature',
    },
    {
      phrase:
        '[is it] [legally] (binding|enforceable|mandatory|obligatory)|(binding|legal) (force|effect|obligations|character|power|consequences|weight)|legal duties|obligations|sanctions|enforcement|enforceability|ratification [required]|treaty|legally binding (force|effect)|a treaty|compulsory',
      kind: 'nature',
    },
    {
      phrase:
        '[(number|no) [.] [of]] [(numbered|operative|main)] (paragraphs|articles|points|clauses|provisions)|operative part|operative|body',
      kind: 'structure',
      part: 'numbered',
    },
    {
      phrase: '[(number|no) [.] [of]] (preambular paragraphs|recitals|preamble paragraphs)|preamble|preambular',
      kind: 'structure',
      part: 'preambular',
    },
    { phrase: '[number of] [lettered] (sub paragraphs|subparagraphs|sub points)', kind: 'structure', part: 'lettered' },
    { phrase: '[number of] pages', kind: 'structure', part: 'pages' },
  ],
} satisfies Partial<FactWords>;
