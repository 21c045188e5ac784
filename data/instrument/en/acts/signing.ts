/** What signing, ratifying and adopting are called. By hand. */
import type { ActPhrase } from '../../types';
import { OWN, SIGNATURE, SIGNED_AT } from '../parts';

/** Idioms by their verb: base form, third person, past, participle; then what follows. */
const IDIOMS: readonly (readonly [base: string, finite: string, past: string, ing: string, rest: string])[] = [
  ['throw', 'throws', '(threw|thrown)', 'throwing', 'in [(its|their|his|her)] lot with'],
  ['say', 'says', 'said', 'saying', 'yes to'],
  ['commit', 'commits', 'committed', 'committing', '[(itself|themselves)] to'],
  ['rally', 'rallies', 'rallied', 'rallying', '(to|behind|around)'],
  ['line', 'lines', 'lined', 'lining', 'up behind'],
  ['get', 'gets', 'got', 'getting', '(behind|on board [with])'],
  ['come', 'comes', '(came|come)', 'coming', '(aboard|on board) [with]'],
  ['bind', 'binds', 'bound', 'binding', '(itself|themselves) to'],
  ['associate', 'associates', 'associated', 'associating', '(itself|themselves) with'],
  ['opt', 'opts', 'opted', 'opting', '(into|in to)'],
  [
    'become',
    'becomes',
    'became',
    'becoming',
    '([a] [state] party|[a] signatory|signatories|[a] [full] member|part) (to|of)',
  ],
  ['set', 'sets', 'set', 'setting', '(its|their|his|her) (hand|hands|seal) to'],
  ['lend', 'lends', 'lent', 'lending', '(its|their|his|her) (name|signature|voice) to'],
  ['put', 'puts', 'put', 'putting', '[down] (pen|pens) to paper [(on|for|under)]'],
];

/** The same for what keeps away from it. */
const REFUSING: readonly (readonly [base: string, finite: string, past: string, ing: string, rest: string])[] = [
  ['say', 'says', 'said', 'saying', 'no to'],
  ['turn', 'turns', 'turned', 'turning', '(down|away from|its back on)'],
  ['cold shoulder', 'cold shoulders', 'cold shouldered', 'cold shouldering', ''],
  ['spurn', 'spurns', 'spurned', 'spurning', ''],
  ['rebuff', 'rebuffs', 'rebuffed', 'rebuffing', ''],
  ['keep', 'keeps', 'kept', 'keeping', '(away from|out of|[(its|their)] distance from|clear of|aloof from)'],
  ['stay', 'stays', 'stayed', 'staying', '(away from|out of|outside|clear of|aloof from)'],
  ['shun', 'shuns', 'shunned', 'shunning', ''],
  ['boycott', 'boycotts', 'boycotted', 'boycotting', ''],
  ['reject', 'rejects', 'rejected', 'rejecting', ''],
  ['hold', 'holds', 'held', 'holding', 'back from'],
];

/** Verbs that sign with a name for object: "wrote his name under". The past of "put" and "set" is their base form too. */
const WRITING_ONES_NAME: readonly (readonly [form: ActPhrase['form'], verbs: string])[] = [
  [
    'past',
    'put|affixed|added|appended|gave|given|lent|set|attached|placed|wrote|written|signed|inscribed|inked|penned|scrawled|subscribed|entered|left',
  ],
  ['base', 'affix|add|append|give|lend|attach|place|write|sign|inscribe|ink|pen|subscribe|enter'],
  [
    'finite',
    'puts|affixes|adds|appends|gives|lends|sets|attaches|places|writes|signs|inscribes|inks|pens|subscribes|enters',
  ],
  [
    'ing',
    'putting|affixing|adding|appending|giving|lending|setting|attaching|placing|writing|signing|inscribing|inking|penning|entering',
  ],
];

const FORMS = ['base', 'finite', 'past', 'ing'] as const;

function idioms(list: typeof IDIOMS, negative: boolean): ActPhrase[] {
  return list.flatMap((idiom) =>
    FORMS.map((form, i) => ({
      act: 'sign' as const,
      form,
      phrase: `${idiom[i] ?? ''} ${idiom[4]}`.trim(),
      ...(negative && { negative }),
    })),
  );
}

export const signing: readonly ActPhrase[] = [
  { act: 'sign', form: 'finite', phrase: 'belongs to|belong to' },
  ...idioms(IDIOMS, false),
  ...idioms(REFUSING, true),
  {
    act: 'sign',
    form: 'past',
    phrase: '(signed|inked|penned|initialled|undersigned|co signed|cosigned) [(up to|up|on to|onto|to)]',
  },
  { act: 'sign', form: 'base', phrase: '(sign|ink|co sign) [(up to|up|on to|onto|to)]' },
  { act: 'sign', form: 'finite', phrase: '(signs|inks|co signs) [(up to|up|on to|onto|to)]' },
  { act: 'sign', form: 'ing', phrase: '(signing|inking) [(up to|up|on to|onto|to)]' },
  ...WRITING_ONES_NAME.map(([form, verbs]): ActPhrase => ({
    act: 'sign',
    form,
    phrase: `(${verbs}) [down] ${OWN} [(own|country ' s|nation ' s|government ' s|minister ' s)] ${SIGNATURE} [(to|under|underneath|on|onto|upon|beneath|below|in|at the (foot|bottom|end) of)]`,
  })),
  {
    act: 'sign',
    form: 'past',
    phrase:
      '(joined|acceded to|acceded|adhered to|subscribed to|subscribed|committed to|committed (itself|themselves) to|became [a] [state] party to|became a signatory (to|of)|became signatories (to|of)|joined the (signing|signature|signing ceremony|signatories) of|put (pen|pens) to paper (on|for|under)|signed on the dotted line of|counts (itself|himself|herself) among the signatories of|numbers among the signatories of|came on board|came aboard|got on board|took part in the [(official|solemn|formal)] (signing|signature|signing ceremony)|participated in the [(official|solemn|formal)] (signing|signature|signing ceremony)|entered into|entered|formally accepted|accepted|agreed to|rallied to|(came|come|comes|gathered|united|lined up|banded together|joined hands|joined forces|got together|stood together|stand together|stand united) (together|up|side by side|around|behind) (in|under|around|behind|on|for)|(came|come) together in|united (behind|around|under)|gathered (behind|around)|threw in (its|their|his|her) lot with|(gave|gives|lent|given) (its|their|his|her) [(formal|full)] (assent|agreement|consent|adhesion|accession|adherence|yes) to|(enrolled|enlisted) in|opted in [to]|opted into|got behind|lined up behind|signalled (its|their) adherence to|declared (its|their) (accession|adherence) to|associated (itself|themselves) with|bound (itself|themselves) to|pledged itself to|formalised (its|their) (accession|adherence) to|formalized (its|their) (accession|adherence) to)',
  },
  {
    act: 'sign',
    form: 'base',
    phrase:
      '(join|accede to|accede|adhere to|subscribe to|subscribe|become [a] [state] party to|become (a signatory|signatories) (to|of)|put (pen|pens) to paper (on|for|under)|come on board|take part in the signing|participate in the signing)',
  },
  {
    act: 'sign',
    form: 'finite',
    phrase: '(joins|accedes to|adheres to|subscribes to|becomes [a] party to|comes on board|takes part in the signing)',
  },
  {
    act: 'sign',
    form: 'ing',
    phrase: '(joining|acceding to|adhering to|subscribing to|taking part in the signing|participating in the signing)',
  },
  {
    act: 'sign',
    form: 'noun',
    phrase: `(signature|signatures|accession|adherence|${SIGNED_AT} [ceremony]|adhesion|subscription|date of signature|signing date|place of signature|concluded|signing place|done at|done in|name (under|underneath|beneath|to)|(name|signature|autograph) (stands|is|appears|figures|features|can be found) (under|on|beneath|among|below))`,
  },
  {
    act: 'sign',
    form: 'opening',
    phrase:
      '(opened|open|opening|opens) [up] (for|to) (signature|signatures|signing|accession|states|countries|governments|members|all)|was opened|(came|come) into being|saw the light of day|was born|came into existence|has existed|exists',
  },
  {
    act: 'sign',
    form: 'doer',
    phrase:
      '(signatory|signatories|signers|signer|joiner|joiners|newcomer to|newcomers to|entrant|entrants|addition|signatory state|signatory country|co signatory|co signatories|adherent|adherents|state party|states parties|subscriber|subscribers|party to|parties to|[founding] member of|members of|(on|to|in|among) the (list|roll|rolls|register|ranks|roster) [of [the|its] signatories]|on board|signatory states|signatory countries|part of|number of (signatories|signatures|participants)|total|unites|united|brings together|brought together|rallied|rallies|attracted|draws|drew)',
  },
  {
    act: 'sign',
    form: 'past',
    negative: true,
    phrase:
      '(stayed away from|(sat|sits|sit) out|passed up|passed on|gave (a miss|the cold shoulder) to|turned (its|their) back on|(distanced|distances) (itself|themselves) from|walked away from|stays away from|stayed out of|kept away from|kept out of|kept (its|their) distance from|steered clear of|opted out of|shunned|snubbed|boycotted|skipped|rejected|rejects|opposed|opposes|balked at|shied away from|(is|are|was|were|remains|remain) [(conspicuously|notably|still|so far|also|strikingly|curiously|noticeably|completely|entirely)] (absent|missing) from|(is|are|was|were|remains|remain) [(a|still a)] (non signatory|non signatories) [(to|of)]|(remains|remain|stands|stand|stays) outside|withdrew from|withdrawn from|withdrawing from|(withdrew|withdrawn|revoked|retracted|rescinded|took back|taken back) (its|their|his) (signature|name) [from|under]|pulled out of) [the] [(signing|signing ceremony|signature|ceremony)] [of]',
  },
  { act: 'ratify', form: 'past', phrase: '(ratified|gave its (approval|consent) to)' },
  { act: 'ratify', form: 'finite', phrase: 'ratifies' },
  { act: 'ratify', form: 'base', phrase: 'ratify' },
  { act: 'ratify', form: 'ing', phrase: 'ratifying' },
  { act: 'ratify', form: 'noun', phrase: 'ratification|ratifications|instrument* of ratification' },
  {
    act: 'adopt',
    form: 'past',
    phrase:
      '(has|have|had|got|received|won|enjoys|gained|obtained|secured) the (blessing|approval|endorsement|imprimatur|backing|seal|vote) [(of|from)]|(waved|sailed|went|gone|rushed|pushed|steered) through|(adopted|approved|passed|enacted|promulgated|(put|submitted|brought) to [(a|the)] vote|voted (on|for|in favour of|in favor of))',
  },
  { act: 'adopt', form: 'base', phrase: '(adopt|approve|pass|vote (on|for))' },
  { act: 'adopt', form: 'finite', phrase: '(adopts|approves|passes)' },
  { act: 'adopt', form: 'ing', phrase: '(adopting|approving)' },
  { act: 'adopt', form: 'noun', phrase: '(adoption|approval)' },
  {
    act: 'sign',
    form: 'opening',
    phrase:
      '(was|were|been) [(officially|formally|solemnly|publicly|ceremonially)] (launched|unveiled|inaugurated|concluded|sealed|finalised|finalized)|(launch|unveiling|inauguration) of',
  },
];
