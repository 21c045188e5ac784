/** The statements of the marked articles, with their features and whether they are statements of the Code's content. */
import { readFileSync } from 'node:fs';
import { articleSteps, type ReadStatement } from '../../engine/check/article/article';
import { placedStatements } from '../../engine/check/article/placed-statements';
import { ClaimChecker } from '../../engine/check/checker';
import { decide } from '../../engine/check/decide';
import type { Facts, Gated } from '../../engine/check/facts';
import { Gate } from '../../engine/check/gate';
import { sentenceSplitter } from '../../engine/text/sentences';
import { checker, checkerData, checkPage } from '../evaluate/checker';
import type { Sample } from './logistic';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly verdict: string;
  readonly acceptable?: readonly string[];
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly Marked[];
}

/** What a statement is taken for while the gate is fitted. */
const ON_PAGE: Gated = { content: 'surely', pageProbability: 1 };

export interface GateSample extends Sample {
  readonly author: string;
  readonly article: string;
  readonly quote: string;
  readonly facts: Facts;
  /** The verdicts that are right of it; `not-checked` where nothing is to be checked. */
  readonly allowed: readonly string[];
  /** Marked as a statement of content for which `not-checked` would be wrong. */
  readonly isNeeded: boolean;
  /** A verdict would be shown that is wrong here because nothing is to be checked. */
  readonly isStray: boolean;
}

/** Files by their author. In the first every sentence is marked, in the others the statements of content alone. */
const AUTHORS: readonly (readonly [author: string, files: readonly string[], isWhole: boolean])[] = [
  ['md', ['press'], true],
  ['bd', ['bulletins'], true],
  ['gz', ['gazettes'], true],
  ['pr', ['newsdesk', 'explainers'], true],
  ['bx', ['bureaux'], true],
  ['own', ['own'], false],
  ['more', ['more'], false],
  ['b1', ['genres'], false],
  ['b3', ['registers'], false],
  ['dev', ['dev'], false],
];
/** An unmarked sentence of a file in which not every one is marked; a statement on which readers may differ. */
const DOUBTFUL = 0.4;
const SILENT: readonly string[] = ['not-checked', 'unsure'];

export function gateSamples(): GateSample[] {
  return AUTHORS.flatMap(([author, files, isWhole]) =>
    files.flatMap((file) =>
      readFileSync(`tests/evaluation/articles.${file}.jsonl`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .flatMap((line) => samplesOf(JSON.parse(line) as Article, author, isWhole)),
    ),
  );
}

function samplesOf({ id, text, claims: marked }: Article, author: string, isWhole: boolean): GateSample[] {
  const claims = new ClaimChecker({ ...checkerData, trust: null });
  const { language } = checkerData;
  const sentences = sentenceSplitter(language.lang, language.citation.abbreviations);
  const gate = new Gate(checkerData.gateWords, claims.tools.ranker);
  let found: { statement: ReadStatement; features: Record<string, number> }[] = [];
  const { toText } = checkPage(text, 'where-named', {
    ...checker,
    articleSteps: (input) =>
      articleSteps(
        input,
        claims,
        (read, statements) => {
          const placed = placedStatements(read, statements, input, claims);
          const features = gate.features(placed.map((p) => p.placed));
          found = placed.flatMap(({ index }, k) => {
            const statement = read[index];
            return statement ? [{ statement, features: features[k] ?? {} }] : [];
          });
          return read.map(() => ON_PAGE);
        },
        () => [],
        sentences,
      ),
  });
  return found.flatMap(({ statement, features }): GateSample[] => {
    const { block, quote, prepared } = statement;
    if (!prepared) return [];
    const [start, end] = [toText(block, statement.start), toText(block, statement.end)];
    const gold = mostOverlapped({ start, end }, marked);
    const isYes = gold !== null && gold.verdict !== 'not-checked';
    const mayBeSilent = gold?.acceptable?.includes('not-checked') === true;
    const { verdict } = decide(prepared.facts, ON_PAGE);
    const allowed = gold ? [gold.verdict, ...(gold.acceptable ?? [])] : ['not-checked'];
    return [
      {
        author,
        article: id,
        quote,
        features,
        isYes,
        weight: mayBeSilent || (gold === null && !isWhole) ? DOUBTFUL : 1,
        isNeeded: isYes && !mayBeSilent,
        isStray: !isYes && !SILENT.includes(verdict) && !allowed.includes(verdict),
        facts: prepared.facts,
        allowed,
      },
    ];
  });
}

function mostOverlapped(span: { start: number; end: number }, marked: readonly Marked[]): Marked | null {
  let best: Marked | null = null;
  let most = 0;
  for (const other of marked) {
    const overlap = Math.min(span.end, other.end) - Math.max(span.start, other.start);
    if (overlap > most) [best, most] = [other, overlap];
  }
  return best;
}
