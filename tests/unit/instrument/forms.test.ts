/** How English says each kind of statement: by verb, noun, participle, ellipsis …, each cell found with the right status, or nothing. */
import { describe, expect, it } from 'vitest';
import { factData, known } from '../../../data/instrument';
import { lexicons } from '../../../data/lexicon';
import { citation } from '../../../data/lexicon/en/citation';
import { register } from '../../../data/register';
import { stateNames } from '../../../data/states';
import { buildFactVocabulary, readFacts } from '../../../engine/instrument';
import { createSpotter } from '../../../engine/spot';

const vocabulary = buildFactVocabulary(factData, stateNames, citation);
const { spot } = createSpotter(lexicons);
const records = { known, register, own: null };
const CODE = 'the Code of Conduct for a World Free of Terrorism';

/** `CODE` stands for the Code's name; blank lines part blocks. Kinds and statuses in reading order. */
function read(text: string): string {
  const blocks = text
    .replaceAll('CODE', CODE)
    .split('\n\n')
    .map((one) => ({ text: one }));
  return readFacts(blocks, spot(blocks), records, vocabulary)
    .map(({ kind, status }) => `${kind} ${status}`)
    .join(', ');
}

const FORMS: Readonly<Record<string, readonly (readonly [form: string, text: string, said: string])[]>> = {
  accession: [
    ['active', 'The Central Asian republic of Turkmenistan has added its name to CODE.', 'accession agrees'],
    ['passive', 'CODE was signed for Egypt by its foreign minister.', 'accession agrees'],
    ['noun', 'The accession of Mongolia to CODE was welcomed.', 'accession agrees'],
    ['participle', 'Since signing CODE, Egypt has tightened its laws.', 'accession agrees'],
    ['apposition', 'Mongolia, a signatory of CODE, called for restraint.', 'accession agrees'],
    ['headline', 'Mongolia on board with CODE', 'accession agrees'],
    ['predicate', 'The Kyrgyz Republic belongs to the signatories of CODE.', 'accession agrees'],
    [
      'list behind a colon',
      'Four Arab States are known to have signed CODE: Egypt, Morocco.',
      'accession no-record, accession agrees',
    ],
    ['partitive', 'Of the Central Asian republics, Kazakhstan and Turkmenistan signed CODE.', 'accession agrees'],
    ['seat of government', 'The government in Nairobi has signed CODE.', 'accession no-record'],
    ['stand-in', 'The Kremlin has signed CODE.', 'accession agrees'],
    ['with a name', 'Egypt’s adviser wrote his name under CODE.', 'accession agrees'],
    ['caption', 'The minister of Tunisia in New York after signing CODE.', 'accession agrees, place agrees'],
    ['another deed, likewise', 'Minsk welcomed the signing of CODE. So did Kyiv.', 'other agrees, other no-record'],
    [
      'agent of a first verb',
      'CODE was proposed by Kazakhstan and signed by Egypt.',
      'proposer agrees, accession agrees',
    ],
    ['idiom', 'Ashgabat is the latest capital to throw in its lot with CODE.', 'accession agrees'],
    ['ellipsis', 'Ankara signed CODE. Baku did the same.', 'accession agrees, accession agrees'],
    ['ellipsis, denied', 'Ankara signed CODE; Athens did not follow.', 'accession agrees, accession no-record'],
    [
      'ellipsis, a verb of staying away',
      'Turkey signed CODE whereas Greece stayed away.',
      'accession agrees, accession no-record',
    ],
    [
      'ellipsis behind a report',
      'Mongolia signed CODE. Bulgaria’s envoy said that his had done likewise.',
      'accession agrees, accession no-record',
    ],
    ['denied', 'Berlin stopped short of signing CODE.', 'accession no-record'],
    ['denied behind', 'Germany’s signature under CODE is missing.', 'accession no-record'],
    ['denied as a rumour', 'Reports that Egypt had signed CODE are false.', 'accession differs'],
    ['denied outright', 'It is not true that Egypt signed CODE.', 'accession differs'],
    ['denied, a question', 'Who is missing from CODE? France, for one.', 'accession no-record'],
    ['ratified', 'CODE was ratified by Egypt in 2019.', 'accession differs'],
    ['a condition', 'If Kenya signs CODE, it will be the first in the region.', ''],
    ['still open', 'Kenya’s accession to CODE is under consideration.', ''],
    ['most of a group left open', 'Hardly any European country has signed CODE.', ''],
    ['a label', 'CODE is short. Turkmenistan: refused to join.', 'accession differs'],
    ['named so', 'Turkey and Egypt were among those mentioned as signatories of CODE.', 'accession agrees'],
    ['said to be one', 'Egypt and Mongolia were reported as parties to CODE.', 'accession agrees'],
    ['named so by somebody', 'The report mentions Egypt as one of the signatories of CODE.', 'accession agrees'],
    ['named as having signed', 'Turkey and Egypt were cited as having signed CODE.', 'accession agrees'],
    ['named so, denied', 'Egypt was not among those mentioned as signatories of CODE.', 'accession differs'],
    ['named as having signed, denied', 'Egypt was cited as not having signed CODE.', 'accession differs'],
    ['named so, only possible', 'Diplomats named Brazil as a likely signatory of CODE.', ''],
    ['named as another', 'The paper described Egypt as a critic of CODE.', ''],
    ['beside signatories', 'The minister praised Egypt as well as signatories of CODE.', ''],
    ['takes no part', 'Russia takes no part in CODE.', 'accession differs'],
    ['by its absence', 'Britain is conspicuous by its absence from CODE.', 'accession no-record'],
    ['asked rhetorically', 'CODE is short. May I remind you that Syria did not sign it?', 'accession differs'],
    ['behind a question', 'CODE is short.\n\n2/ Who signed? 🇳🇬 ✅ 🇹🇳 ✅', 'accession agrees'],
    ['who is in', 'Which States are in CODE? Mongolia and Egypt.', 'accession agrees'],
  ],
  count: [
    ['aside', 'More than 70 countries – Kenya among them – signed CODE.', 'count agrees, accession no-record'],
    ['none', 'No State has signed CODE.', 'count differs'],
    ['share', 'Three quarters of the members of the United Nations have signed CODE.', 'count differs'],
    ['nearly all', 'Nearly all countries have signed CODE.', 'count differs'],
    ['behind it', 'CODE is short. But 82 governments were behind it in June 2019.', 'count agrees'],
    ['inside', 'CODE is short. Eighty-two countries are in.', 'count agrees'],
    ['inside the Code', 'Eighty-two countries in CODE', 'count agrees'],
    ['one of', 'With our signature under CODE we became one of 80 States.', 'count agrees'],
    [
      'officials of a certain rank',
      'CODE was signed by high-ranking officials of more than 70 States.',
      'count agrees',
    ],
    ['company', 'The minister signed CODE along with envoys of more than 70 States.', 'count agrees'],
    ['a year in words', 'CODE speaks of a world without terrorism by twenty forty-five. States signed it.', ''],
    ['ratifications', 'Forty ratifications have been deposited for CODE.', 'count differs'],
  ],
  'date and place': [
    [
      'in brackets',
      'CODE (New York, 28 September 2018) was traced to Kazakhstan.',
      'place agrees, date agrees, proposer agrees',
    ],
    ['month alone', 'CODE was signed in October.', 'date differs'],
    ['weekday behind', 'CODE was signed on 28 September 2018, a Friday.', 'date agrees'],
    ['until', 'CODE was not signed until 2019.', 'date differs'],
    ['rather than', 'CODE was signed not in Geneva but in New York.', 'place agrees'],
    ['beginning', 'CODE dates back to 2018.', 'date agrees'],
    ['host', 'Vienna hosted the signing of CODE.', 'place differs'],
    ['venue', 'The venue of the signing of CODE was Vienna.', 'place differs'],
    ['cleft', 'It was in Vienna that CODE was signed.', 'place differs'],
    ['manner between', 'CODE was signed behind closed doors in Vienna.', 'place differs'],
    ['town', 'CODE was signed in the Swiss city of Geneva.', 'place differs'],
    [
      'caption',
      'The minister of Egypt signs CODE. UN Headquarters, 28 September 2018.',
      'accession agrees, place agrees, date agrees',
    ],
    ['what happened', 'Ministers signed CODE. That was in New York on 28 September.', 'place agrees, date agrees'],
    ['of a resolution', 'Adopted by resolution 72/284 of 26 June 2018, CODE is little known.', 'adoption differs'],
    ['of something else', 'On 4 May 2021 experts discussed CODE, which was signed in 2018.', 'date agrees'],
    ['of what is done to it', 'Kazakhstan has promoted CODE since 2015.', ''],
    ['a capital beside a day', 'The minister signs CODE, Vienna, 28 September 2018', 'place differs, date agrees'],
    ['a clause with when', 'Ministers signed CODE when the pens came out in September 2018.', 'date agrees'],
    ['a year as a label', 'CODE is short. 2018: signature at the UN.', 'date agrees, place agrees'],
    ['asked for, a capital', 'Where was CODE signed? Back: Astana.', 'place differs'],
  ],
  proposer: [
    ['driving force', 'Kazakhstan is the country behind CODE.', 'proposer agrees'],
    ['credit', 'We owe CODE to Kazakhstan.', 'proposer agrees'],
    ['genitive', 'CODE is short. The initiative was Kazakhstan’s.', 'proposer agrees'],
    ['on the initiative of', 'At the initiative of the President of Kazakhstan, CODE was signed.', 'proposer agrees'],
    ['denied', 'CODE is not a Kazakh initiative.', 'proposer differs'],
    ['instead of', 'Kazakhstan, not Russia, proposed CODE.', 'proposer agrees'],
    ['launched', 'It was Kazakhstan that launched CODE.', 'proposer agrees'],
    [
      'launched when it was signed',
      'CODE, launched by Kazakhstan in September 2018, is voluntary.',
      'proposer agrees, nature agrees',
    ],
    ['introduced when it was signed', 'Kazakhstan introduced CODE in 2018.', 'proposer agrees'],
    ['launched later', 'CODE was launched by Kazakhstan in September 2019.', 'proposer differs'],
    ['launched by another', 'CODE was launched by Norway in September 2018.', 'proposer differs'],
    ['launched the idea when it was signed', 'Kazakhstan launched the idea of CODE in 2018.', 'proposer differs'],
    ['launched the idea', 'Kazakhstan launched the idea of CODE in 2016.', 'proposer differs'],
    ['credit with', 'CODE is short. We credit Nazarbayev with the idea.', 'proposer agrees'],
    ['by, in another clause', 'CODE was not drafted by one hand: Egypt helped.', ''],
    ['who reports it', 'CODE is short, the magazine of Kenya wrote.', ''],
  ],
  adoption: [
    ['in an organ', 'CODE was adopted in the General Assembly.', 'adoption conflicting'],
    ['neither', 'CODE was adopted neither by the General Assembly nor by the Council.', 'adoption agrees'],
    ['an organisation', 'CODE was adopted by the OIC.', 'adoption differs'],
    ['praise', 'The Sixth Committee hears praise for CODE.', ''],
  ],
  nature: [
    ['predicate', 'CODE is short. He called it a political declaration.', 'nature agrees'],
    ['answer', 'Did ministers read CODE? They signed it. This is a treaty.', 'nature differs'],
    ['name', 'The convention known as CODE is short.', 'nature differs'],
    ['role', 'As an international treaty, CODE carries weight.', 'nature differs'],
    ['far from', 'CODE is far from binding.', 'nature agrees'],
    ['denied behind', 'Legally binding it is not, but CODE is widely known.', 'nature agrees'],
    ['denied before', 'Jurists do not regard CODE as a treaty.', 'nature agrees'],
    ['participation', 'CODE is short. Participation is voluntary.', 'nature agrees'],
    ['whether', 'Readers ask whether CODE is binding.', ''],
    ['an answer', 'CODE is short.\n\n3/ Binding? Not in the least.', 'nature agrees'],
    [
      'subject behind it',
      'CODE is short. A voluntary text, it invites comparison with the Strategy of 2006.',
      'nature agrees',
    ],
    [
      'behind a relative clause',
      'CODE, which Kazakhstan proposed, has no binding force.',
      'proposer agrees, nature agrees',
    ],
    ['ratification', 'CODE requires no ratification.', 'nature agrees'],
    ['another instrument', 'Unlike the Arms Trade Treaty, which is legally binding, CODE is short.', ''],
    ['what it speaks of', 'CODE mentions a comprehensive convention.', ''],
    ['what States do in it', 'In CODE, States undertake to implement the binding resolutions.', ''],
    ['that one', 'We spoke of CODE and the Arms Trade Treaty. That one, they said, is legally binding.', ''],
  ],
  structure: [
    ['made of', 'Thirteen numbered paragraphs make up the body of CODE.', 'structure differs'],
    ['of the Code', 'The twelve paragraphs of CODE are short.', 'structure differs'],
    ['preamble of', 'CODE opens with a preamble of fourteen paragraphs.', 'structure agrees'],
  ],
  other: [
    ['two deeds', 'Venezuela welcomed CODE and called on others to sign it.', 'other agrees, other agrees'],
    ['by its signature', 'Egypt has endorsed CODE with its signature.', 'accession agrees'],
    ['negotiators', 'Syria was among the negotiators of CODE.', 'other agrees'],
  ],
};

/** Days, places and numbers near the Code that belong to something else: nothing may be held against the records. */
const OF_SOMETHING_ELSE: readonly string[] = [
  'New York, 19 January 2018 – The draft of CODE was discussed.',
  'New York, 27 September. Ministers will sign CODE tomorrow.',
  'Egypt signs CODE\n\nCairo, 2 October 2018\n\nThe minister signed it on Friday.',
  'Tunisia joins CODE\n\nMonday, 1 October 2018 10:45\n\nTunisia has signed CODE.',
  'A special event was held in Vienna on 12 March 2018 to discuss the draft of CODE.',
  'On 12 March 2018 a high-level event on CODE took place in Geneva.',
  'CODE, signed by ministers of more than 70 countries and promoted in Geneva since 2019, is short.',
  'Egypt’s minister, who signed CODE, addressed a conference in Vienna on 3 October 2018.',
  'CODE, signed last year, was discussed at a seminar in Almaty on 5 June 2019.',
  'Kazakhstan has organised a signing ceremony of CODE. In 2017 it opened a museum in Astana.',
  'The signing of CODE follows a conference held in Astana in June 2017.',
  'Since the signing of CODE, experts have met in Almaty in 2019 and in Minsk in 2020.',
  'The minister took part in the signing ceremony of CODE and in a meeting in Istanbul on 1 December 2018.',
  'While in New York from September 24 to 27 for the General Assembly, he signed CODE.',
  'CODE will be signed in Geneva on 5 May 2018, officials hoped then.',
  'The minister presented the draft of CODE in Vienna on 11 March 2018.',
  'The launch of the book on CODE took place in Paris in 2020.',
  'Security Council member State representatives welcomed the initiative to draw up CODE.',
  'The General Assembly adopted the Global Counter-Terrorism Strategy in 2006, and CODE supports it.',
  'CODE was signed; the Assembly later adopted a resolution on terrorism, A/RES/73/305.',
  'Russia proposed to strengthen CODE.',
  'Pakistan submitted comments on CODE.',
  'India called for the early adoption of CODE.',
  'CODE is not the treaty that India has proposed since 1996.',
  'CODE reaffirms that States are bound by international law.',
  'CODE calls on States to honour their binding obligations.',
  'CODE recalls legally binding treaties.',
];

it.each(OF_SOMETHING_ELSE)('nothing differs: %s', (text) => {
  expect(read(text)).not.toContain('differs');
});

describe.each(Object.entries(FORMS))('%s', (_, forms) => {
  it.each(forms)('%s: %s', (_form, text, said) => {
    expect(read(text)).toBe(said);
  });
});
