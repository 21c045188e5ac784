/** The closed classes that the checks look for: negation, force, quantity, number, time, condition, who acts. */
import { numberWords } from './number-words';
import type { SignalWords } from './types';

/** "disclaims any legally binding effect", "without legal force" */
const UNBINDING = [
  'no',
  'not any',
  'without',
  'without any',
  'lacks',
  'lacks any',
  'disclaims',
  'disclaims any',
  'denies',
  'denies any',
  'denies having',
  'has no',
  'have no',
].flatMap((lack) =>
  ['legally binding', 'binding', 'legal', 'legally binding legal'].flatMap((kind) =>
    ['effect', 'force', 'character', 'nature', 'status', 'power', 'value'].map((noun) => `${lack} ${kind} ${noun}`),
  ),
);

/** "does not create any legal obligations" */
const MAKING_NONE = ['not create', 'not impose', 'not establish', 'not contain', 'creates no', 'imposes no'].flatMap(
  (making) =>
    ['', 'any ', 'new ', 'legal ', 'any legal ', 'new legal ', 'binding ', 'any binding ', 'legally binding '].flatMap(
      (kind) => ['obligations', 'obligation', 'duties'].map((noun) => `${making} ${kind}${noun}`),
    ),
);

/** "binds no one", "obliges no State" */
const BINDING_NOBODY = ['bind', 'binds', 'oblige', 'obliges'].flatMap((binding) =>
  [
    'nobody',
    'no one',
    'none',
    'no state',
    'no country',
    'no government',
    'no signatory',
    'states to nothing',
    'signatories to nothing',
  ].map((whom) => `${binding} ${whom}`),
);

const list = (text: string): readonly string[] => text.split(/,\s+/u);

export const signalWords: SignalWords = {
  negators: list(
    'not, no, never, none, nobody, nothing, nowhere, cannot, without, neither, nor, no longer, no one, hardly, scarcely, far from, instead of, exempt from, exempted from, released from, fail to, fails to, failed to, failing to',
  ),
  negative: list(
    'refrain, refuse, refuses, reject, rejects, oppose, avoid, abstain, prohibit, prohibits, prohibited, disclaim, disclaims, disavow, disavows, denies, denying, forbid, forbids, forbidden, ban, bans, banned, prevent, prevented, prevents, preventing, stop, stops, stopping, keep from, kept from, from being, deny, exclude, rule out, ruled out, excluded, free of, free from, against, renounce, renounces, disown, repudiate, repudiates, repudiating, inadmissible, inadmissibility, unjustifiable, unacceptable, impermissible, lack, non-intervention, suppress, curb, safeguard, protect, regardless, irrespective, whatever, no matter, zero tolerance, intolerance, decline, declines, deterred, halt, end, combat, counter, counters, countering, fight, unlawful, outlaw, outlaws, condemn, condemns, condemned, condemning, denounce, denounces, denounced, deplore, deplores, deplored, frowned on, frowned upon, abstention, non-interference, wrong, off limits, denied, keep out, stay out, steer clear, shun, forswear, unjustified, inexcusable, never',
  ),
  duty: list(
    'must, shall, obliged, obliges, oblige, obligated, obligates, obligate, obligation, required, requires, require, compelled, compels, compel, forced, forces, force, have to, has to, had to, duty, duty-bound, bound to, mandatory, compulsory, mandates, mandate, orders, ordered, demands, demand, dictates, commands, is binding, imperative, under orders, no choice, instructs, imposes, impose, imposed',
  ),
  binding: list(
    'binding, legally binding, treaty, enforceable, enforced, compulsory, mandatory, obligatory, legal force, force of law, legal obligations, binds, bind, hard law, international treaty, legally enforceable, legally bound, obligations, obligation, duties, legal duty, duty, legal duties',
  ),
  unbinding: [
    ...list(
      'non-mandatory, not mandatory, non-compulsory, not compulsory, non-obligatory, not obligatory, voluntary, non-binding, nonbinding, not binding, not legally binding, non-legally binding, legally non-binding, optional, no legal force, no legally binding force, no binding force, no binding effect, not a treaty, voluntarily, not enforceable, unenforceable, no treaty, not bind, without legal force, nobody is bound, no one is bound, no state is bound, creates no obligation, creates no obligations, creates no legal obligation, creates no legal obligations, imposes no obligation, imposes no obligations, imposes no legal obligations, no obligation in law, not a law, not law, no law',
    ),
    ...UNBINDING,
    ...MAKING_NONE,
    ...BINDING_NOBODY,
  ],
  appeal: list(
    'urge, urges, urged, urging, encourage, encourages, encouraged, encouraging, invite, invites, invited, inviting, appeal, appeals, appealing, call on, calls on, called on, call upon, calls upon, called upon, calling on, calls for, ask, asks, asked, request, requests, requested, recommend, recommends, recommended, exhort, exhorts, exhorted, welcome to, advise, advised, advises, appealed to, appeals to',
  ),
  commitment: list(
    'commit, commits, committed, committing, pledge, pledges, pledged, promise, promises, promised, undertake, undertakes, undertook, vow, vows, vowed, swear, engage to, resolve to, resolved to, determined to, determination, give their word, agree to, agreed to, agrees to',
  ),
  recital: list(
    'note, notes, noted, noting, recall, recalls, recalled, recalling, recognize, recognizes, recognized, recognising, recognise, recognises, recognised, acknowledge, acknowledges, acknowledged, stress, stresses, stressed, underscore, underscores, underscored, underline, underlines, underlined, emphasize, emphasizes, emphasise, emphasises, reaffirm, reaffirms, reaffirmed, affirm, affirms, reiterate, reiterates, condemn, condemns, condemned, declare, declares, declared, consider, considers, considered, importance, important, regard, regards, observe, observes, renew, renews, repudiate, repudiates, voice, express, confirm, confirms, repeat, repeats, hold, holds, say, says',
  ),
  permission: list(
    'may, free to, need not, optional, allowed to, permitted to, at liberty, at their discretion, discretionary, can choose, as they choose, if they wish, if they like, as they see fit, are entitled to, is entitled to, as each state chooses, each state chooses, they choose, each chooses, see fit, sees fit, of their choice, of their choosing, of its choice, suit them, suits them, at its discretion, each finds expedient, each state likes, they like, do not have to, does not have to, not required to, not obliged to, no need to, at will',
  ),
  certainty: list(
    'guarantee, guarantees, guaranteed, inevitably, certainly, undoubtedly, always, invariably, necessarily, definitely, unavoidably, ensures that, has ended, will have ended, proven, proved, without fail, without doubt, surely, automatically, has achieved, have achieved, has been achieved, achieved, reached, has reached, have reached',
  ),
  quantifiers: {
    all: list(
      'all, every, each, any, entire, whole, everyone, everything, all of, anyone, whatever, always, wholly, anybody, everybody, no matter what, entirely, complete',
    ),
    most: list(
      'most, most of, majority, the majority of, nearly all, almost all, nearly every, almost every, virtually all, virtually every, practically all, practically every, mostly, the bulk of, largely, a majority of, more than half',
    ),
    some: list(
      'some, major, the leading, the largest, the biggest, certain, several, a number of, a range of, a wide range of, selected, various, some of, part of, parts of, a variety of, half, partly, a selection of, sometimes, many, numerous, in part, occasionally, often',
    ),
    few: list('few, a few, a handful of, hardly any, few of, a couple of, rarely, a minority of, one, seldom'),
    only: list(
      'only, solely, exclusively, merely, just, alone, nothing but, nobody but, no one but, no state but, no country but, no other than, none but, purely, sole, exclusive, limited to, restricted to, confined to',
    ),
    none: list('no, none, none of, not any, neither'),
    both: list('both'),
  },
  numbers: {
    zero: 0,
    ...numberWords,
    hundred: 100,
    thousand: 1000,
    million: 1_000_000,
    dozen: 12,
    twice: 2,
    thrice: 3,
    double: 2,
    triple: 3,
    tripartite: 3,
    threefold: 3,
    fourfold: 4,
    twofold: 2,
    half: 0.5,
    halve: 0.5,
    halved: 0.5,
    quarter: 0.25,
    pair: 2,
    trio: 3,
    couple: 2,
    single: 1,
    twin: 2,
    quadruple: 4,
    bilateral: 2,
    trilateral: 3,
    'twenty-four': 24,
  },
  months: list('january, february, march, april, may, june, july, august, september, october, november, december'),
  exceptions: list(
    'unless, except, except where, except when, only if, only when, only where, provided that, provided, on condition that, as long as, so long as, until, save, save where, if, in case, in cases of, subject to, but not, with the exception of, other than, apart from, excluding, barring, depending on, conditional on, as far as, so far as, insofar as, to the extent that, wherever, if and when, when resources allow',
  ),
  overrides: list(
    'in every case, in each case, in each and every case, in any and every case, in all cases, always, without exception, even if, even where, even when, even though it, at any cost, at all costs, regardless, irrespective, whether or not, no matter, under all circumstances, in all circumstances, unconditionally, without condition, whatever the cost, by any means, notwithstanding, by all means, under any circumstances, come what may, with no exception, without regard, in any case, human rights or not, in any event, without restriction, without limits, or not, outside, despite, contrary to, in violation of, in breach of, ignoring, bypassing, in disregard of, whatever, with or without, at all times, everywhere and',
  ),
  limits: list(
    'limited to, restricted to, confined to, only, solely, exclusively, namely, that is, i.e, nothing but, merely, just, consisting of, exhaustive, exhaustively, closed list, complete list, no more than, not beyond, no other, and nothing else, nothing else, and no other, alone',
  ),
  places: list(
    'at home, abroad, domestic, domestically, overseas, national, regional, international, global, local, worldwide, on their own soil, own territory, in another State, in the region, central asia, europe, africa, middle east, asia, in other countries, elsewhere, at headquarters, in the field, own borders, across borders, cross-border, nationwide, in any state, in neighbouring states, capitals, cities, internationally, regionally, nationally, locally, bilateral, multilateral, everywhere, own country, own citizens, other signatories, in space, at sea, within their borders, inside their borders, neighbouring',
  ),
  directions: {
    towards: list(
      'abet, abide, accede, accept, acceptable, achieve, acquire,  adhere, admissible, adopt, advance, advocate, aid, allow, applaud, apply, approve, arm, assist, attain, authorize, back, boost, broaden, build, carry out, celebrate, champion, comply, conclude, conducive, conductive, condone, continue, cooperate, coordinate, create, cultivate, deepen, defend, deliver, deploy, develop, embrace, enable, encourage, endorse, enhance, ensure, equip, establish, excuse, execute, expand, extend, facilitate, favour, finance, fight for, follow, foster, found, fulfil, fund, further, glorify, greater, grow, guarantee, guard, harbour, honour, implement, improve, incite, increase, instigate, intensify, involve, join, justify, justified, justifiable, keep, launch, let, legitimate, legitimize, maintain, more, nurture, obey, observe, organize, participate, perform, permissible, permit, praise, preserve, promote, protect, provide, pursue, raise, ratify, realize, recruit, reinforce, respect, reward, safeguard, secure, share, shelter, shield, spearhead, sponsor, spread, step up, stimulate, stir up, strengthen, strive, supply, support, sustain, take into account, tolerate, train, uphold, welcome',
    ),
    against: list(
      'abandon, abolish, abuse, abstain, against, avert, avoid, ban, banish, bar, betray, block, boycott, breach, cease, choke, clamp down, combat, condemn, confront, contain, contravene, counter, counteract, crush, curb, curtail, cut, cut off, cut back, decrease, defeat, defy, delay, demolish, denounce, deny, deprive, destroy, deter, diminish, discontinue, discourage, dismantle, dismiss, disregard, disrupt, dissuade, drop, dry up, eliminate, end, eradicate, erode, evade, except, exclude, exempt, exempt from, expel, fewer, fight, fight against, flout, forbid, forgo, forswear, foil, freeze, give up, guard against, halt, hamper, hinder, ignore,  impede, impermissible, inadmissible, inadmissibility, keep from, keep out, keep away, lack, less, lessen, limit, loosen, lower, minimize, misuse, neglect, nip, obstruct, omit, oppose, oust, outlaw, override, overlook, overturn, phase out, prevent, prohibit, protect against, protect from, punish, quash, quell, quit, reduce, refrain, refuse, reject, relinquish, renounce, repress, repudiate, rescind, resist, restrain, restrict, revoke, roll back, root out, rule out, sabotage, scale back, scale down, scrap, shrink, shun, shut out, sideline, slash, stamp out, starve, steer clear, stem, stop, suppress, suspend, tackle, terminate, thwart, tighten the net, unacceptable, undermine, undo, unjustifiable, unjustified, unlawful, violate, vilify, waive, water down, weaken, wipe out, withdraw, withhold, struggle against, clamp, free of, free from, rid of, without, address, failure, fail, absence, instead of',
    ),
  },
  actors: {
    signatories: list(
      'signatories, signatory, signatory states, the signatories, we, they, signing states, states that signed, countries that signed, those who signed, adhering states, endorsing states, participating states, subscribing states, adherents, states that have signed, countries that have signed, signatory countries, signatory governments, endorsers, subscribers, those that signed, those that sign, each signatory, every signatory',
    ),
    'all-states': list(
      'all states, every state, all countries, each state, all nations, all governments, every country, every government, states everywhere, any state, all the states, all other states',
    ),
    'states-not-party': list(
      'states that have not, states that have not done so, states not yet party, non-parties, states not party, countries that have not, states which have not, states that are not yet, those that have not, states that have yet, holdouts, non-party states, states outside, states not yet parties, countries not yet party, states that have not yet, states not yet bound',
    ),
    'other-member-states': list(
      'all other member states, every other united nations member, every other united nations member state, other united nations members, other united nations member states, the remaining members, every remaining member, every remaining member state, every other member state, every other un member state, every other member, every other state, other member states, other states, other members, non-signatories, remaining member states, all other members, all other un members, other un members, other un member states, the rest of the un, remaining members, all remaining, other countries, the other member states, other governments, states that have not signed, those not yet on board',
    ),
    'member-states': list(
      'member states, states, governments, countries, members of the united nations, un members, un member states, members, state, nations, capitals, member countries, national governments',
    ),
    'secretary-general': list(
      'secretary-general, un secretary-general, un chief, secretary general, un secretary general',
    ),
    'assembly-and-council': list(
      'general assembly, security council, general assembly and security council, assembly, council',
    ),
    'united-nations': list(
      'united nations, un, relevant entities of the united nations, relevant entities, entities of the united nations, world body, u.n, un entities, un bodies, un agencies, un system, world organization, united nations system',
    ),
    organizations: list(
      'international organizations, regional organizations, international and regional organizations, un entities, united nations entities, organizations, relevant united nations entities, international organisations, regional organisations',
    ),
    stakeholders: list(
      'stakeholders, all stakeholders, interested parties, all concerned, everyone concerned, all actors, all those concerned, those concerned',
    ),
    'international-community': list('international community, world community, community of nations, the world'),
  },
  outsiders: list(
    'european union, eu, nato, african union, osce, interpol, world bank, private sector, companies, platforms, media, civil society, banks, police, military, armed forces, army, parliaments, parliament, courts, women, women’s organizations, youth, young people, religious leaders, airlines, citizens, kazakhstan, turkmenistan, russia, china, united states, president, foreign ministers, ministers, international court of justice, international criminal court, human rights council, prosecutors, judges, ngos, schools, universities, internet providers, technology companies, social media companies, refugees, counter-terrorism committee, office of counter-terrorism, counter-terrorism centre, commission, committee, secretariat, donors, donor countries, recipient countries, great powers, permanent members, neighbouring states, victims, private companies, businesses, developed countries, developing countries, wealthy countries, rich countries, journalists, internet companies, tech companies, faith leaders, individuals, teachers, tribunal',
  ),
  parts: list(
    'points, paragraphs, articles, sections, clauses, items, aims, goals, principles, commitments, provisions, recitals, sub-paragraphs, subparagraphs, measures, objectives, letters, sentences, parts, headings, pledges, steps, undertakings, preambular paragraphs, numbered paragraphs, lettered items, lettered aims, operative paragraphs, point, paragraph, article, section, clause, item, recital, tasks, entries, elements, objectives, priorities, lines, bullet points, bullets, components, lettered paragraphs, purposes, uses, bodies, offices, entities, resolutions, lettered sub-paragraphs, sub-points, subpoints, areas, approaches, lines of action',
  ),
  narrative: list(
    'minister, president, ambassador, analysts, observers, critics, journalist, reporter, diplomats, spokesperson, spokesman, ceremony, signing, podium, applause, speech, conference room, hall, delegation, delegates, read our, subscribe, click, photo, coverage, yesterday, today, tomorrow, tuesday, monday, wednesday, thursday, friday, saturday, sunday, morning, afternoon, evening, week, month, year, told, said, thanked, welcomed, praised, smiled, opinion, debate, experts, scholars, academics, newspaper, website, blog, editor, our correspondent, parliament, election, lunch, dinner, coffee, weather, flight, interview, press conference, newsletter, source, kazakh, turkmen, astana, ashgabat, foreign ministry, ministry, embassy, last, later, earlier, ago, summit, reception, guests, podcast, comments, readers, share this, follow us, sign up, audience, room, corridor, talks, negotiations, negotiated, drafted, months, weeks',
  ),
};
