/**
 * npm run --silent explain:mentions -- "text": which languages the sentinel meets in a text (blocks are set apart by blank lines), what the
 * spotter recognises in each block, and which of it is a mention of the Code and why. Offsets are UTF-16 code units within a block.
 */
import { lexicons } from '../data/lexicon';
import { sentinel } from '../data/sentinel';
import type { Candidate } from '../engine/spot/candidates';
import type { Basis, BlockSpan } from '../engine/spot';
import { spottersFor } from '../engine/spot/met';
import { mayNameCode } from '../engine/spot/sentinel';
import { splitBlocks } from './evaluate/blocks';

const [text = ''] = process.argv.slice(2);
if (text === '') {
  console.error('usage: npm run --silent explain:mentions -- "text"');
  process.exit(2);
}

const blocks = splitBlocks(text);
const spotter = spottersFor(lexicons, sentinel)(text);
const mentions = spotter.spot(blocks);

console.log(
  `languages   ${mayNameCode(text, sentinel).join(' ') || 'none: without a stem of data/lexicon/stems.ts nothing is read'}`,
);
blocks.forEach((block, index) => {
  console.log(`block ${index}     ${block.text.replace(/\s+/gu, ' ')}`);
  const { candidates } = spotter.recognise(block.text);
  for (const one of candidates) console.log(`  ${described(one).padEnd(34)}${quote({ block: index, ...one })}`);
  if (candidates.length === 0) console.log('  nothing recognised');
});
console.log(mentions.length === 0 ? 'mentions    none' : 'mentions');
for (const one of mentions) {
  const parts = [one.targets.join(' '), one.invalid.length > 0 ? `not in the Code: ${one.invalid.join(' ')}` : ''];
  console.log(
    `  ${quote(one)}: ${one.kind} (${one.pattern}) → ${parts.filter(Boolean).join('; ')}; ${because(one.basis)}`,
  );
}

function quote({ block, start, end }: BlockSpan): string {
  return `“${blocks[block]?.text.slice(start, end) ?? ''}” ${block}:${start}–${end}`;
}

function described(one: Candidate): string {
  if (one.kind === 'cue') return `cue, ${one.cue}`;
  if (one.kind === 'citation') return `citation ${one.citation.pattern}, by ${one.owner.by}`;
  const { instrument } = one;
  if (instrument.kind === 'rival') return `rival, ${instrument.rival}${one.dismissed ? ', dismissed' : ''}`;
  if (instrument.kind === 'short') return `short name, ${instrument.form}`;
  return `name ${instrument.form.id}${instrument.sure ? '' : ', not sure alone'}`;
}

function because(basis: Basis): string {
  if (basis.kind === 'explicit') return 'names the Code itself';
  if (basis.kind === 'context') return `understood from ${quote(basis.antecedent)}`;
  return `together with ${basis.cues.map(quote).join(', ')}`;
}
