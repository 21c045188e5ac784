/**
 * Statements with what became of them as ClaimReview of schema.org, in JSON-LD. The verdict is a word (`alternateName`) and never
 * a number: nothing here says how true a statement is. What only a publisher knows (the address of the review, the day on which it
 * appeared) is left to the publisher.
 */

export interface Reviewed {
  /** The statement. */
  readonly claim: string;
  /** The verdict in a word, and what the checks found, in sentences. */
  readonly verdict: string;
  readonly findings: string;
  /** Where the statement is: the address of the page, if possible at the words, and the page's title. */
  readonly page: { readonly url: string; readonly name: string } | null;
  /** The clause beside it: its name and its words; null where there is none. */
  readonly clause: { readonly name: string; readonly text: string } | null;
}

export interface ReviewSource {
  /** ISO date of the check. */
  readonly date: string;
  /** Whose review it is; null to leave it out. */
  readonly author: { readonly name: string; readonly kind: 'Person' | 'Organization' } | null;
  readonly code: { readonly name: string; readonly url: string; readonly date: string };
}

export interface ClaimReview {
  readonly '@type': 'ClaimReview';
  readonly dateCreated: string;
  readonly inLanguage: 'en';
  readonly author?: { readonly '@type': 'Person' | 'Organization'; readonly name: string };
  readonly claimReviewed: string;
  readonly itemReviewed: {
    readonly '@type': 'Claim';
    readonly text: string;
    readonly appearance?: { readonly '@type': 'WebPage'; readonly url: string; readonly name?: string };
  };
  readonly reviewRating: { readonly '@type': 'Rating'; readonly alternateName: string };
  readonly reviewBody?: string;
  readonly isBasedOn: {
    readonly '@type': 'CreativeWork';
    readonly name: string;
    readonly url: string;
    readonly dateCreated: string;
    readonly hasPart?: { readonly '@type': 'CreativeWork'; readonly name: string; readonly text: string };
  };
}

export interface ClaimReviews {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly ClaimReview[];
}

export function claimReviews(all: readonly Reviewed[], source: ReviewSource): ClaimReviews {
  return { '@context': 'https://schema.org', '@graph': all.map((one) => claimReview(one, source)) };
}

function claimReview({ claim, verdict, findings, page, clause }: Reviewed, source: ReviewSource): ClaimReview {
  const { author, code, date } = source;
  return {
    '@type': 'ClaimReview',
    dateCreated: date,
    inLanguage: 'en',
    ...(author && { author: { '@type': author.kind, name: author.name } }),
    claimReviewed: claim,
    itemReviewed: {
      '@type': 'Claim',
      text: claim,
      ...(page && { appearance: { '@type': 'WebPage', url: page.url, ...(page.name !== '' && { name: page.name }) } }),
    },
    reviewRating: { '@type': 'Rating', alternateName: verdict },
    ...(findings !== '' && { reviewBody: findings }),
    isBasedOn: {
      '@type': 'CreativeWork',
      name: code.name,
      url: code.url,
      dateCreated: code.date,
      ...(clause && { hasPart: { '@type': 'CreativeWork', name: clause.name, text: clause.text } }),
    },
  };
}
