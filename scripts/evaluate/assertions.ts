/** What a reader of an article meets: verdicts that are shown where none belongs, statements of content that get none. */
import { ratio, type Score } from './kind';
import { pairUp, type Spanned } from './quotations';

interface Judged extends Spanned {
  readonly verdict: string;
  readonly acceptable?: readonly string[];
}

export interface SeenArticle {
  readonly gold: readonly Judged[];
  readonly predicted: readonly Judged[];
}

const SILENT: readonly string[] = ['not-checked', 'unsure'];

export function readerScores(articles: readonly SeenArticle[]): Score[] {
  let [asserted, right, stray, content, answered, lost] = [0, 0, 0, 0, 0, 0];
  for (const { gold, predicted } of articles) {
    for (const shown of predicted.filter((p) => !SILENT.includes(p.verdict))) {
      const marked = mostOverlapped(shown, gold);
      asserted += 1;
      if (marked && allows(marked, shown.verdict)) right += 1;
      else if (!marked || marked.verdict === 'not-checked') stray += 1;
    }
    const pairs = pairUp(gold, predicted);
    for (const one of gold.filter((g) => g.verdict !== 'not-checked')) {
      const verdict = pairs.get(one)?.verdict ?? 'not-checked';
      content += 1;
      if (!SILENT.includes(verdict)) answered += 1;
      if (verdict === 'not-checked' && !allows(one, verdict)) lost += 1;
    }
  }
  return [
    { name: 'assertion precision', value: ratio(right, asserted), detail: `${right}/${asserted}` },
    {
      name: 'asserted on other matter',
      value: ratio(stray, articles.length),
      detail: `${stray} in ${articles.length} articles`,
    },
    { name: 'content answered', value: ratio(answered, content), detail: `${answered}/${content}` },
    { name: 'lost to the gate', value: ratio(lost, content), detail: `${lost}/${content}` },
  ];
}

function allows({ verdict, acceptable = [] }: Judged, shown: string): boolean {
  return verdict === shown || acceptable.includes(shown);
}

function mostOverlapped<T extends Spanned>(span: Spanned, others: readonly T[]): T | null {
  let best: T | null = null;
  let most = 0;
  for (const other of others) {
    const overlap = Math.min(span.end, other.end) - Math.max(span.start, other.start);
    if (overlap > most) [best, most] = [other, overlap];
  }
  return best;
}
