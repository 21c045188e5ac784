/** What the Code and other instruments are called in running text. By hand. */
import type { FactWords } from '../types';

export const names = {
  pronouns:
    'it|that document|the (document|text|instrument|initiative|paper|act|deed)|this (document|text|instrument|initiative|paper)|them|which|the same (document|text)',
  objectPronouns: 'it',
  instruments:
    'treaty|treaties|convention|memorandum|memoranda|mou|mous|agreement|agreements|declaration|resolution|protocol|charter|statute|strategy|compact|communique|accord|accords|pact|covenant|contract|deal|deals|roadmap|action plan|plan of action|joint statement|code|codes|code of conduct|codes of conduct|letter of intent|decree|law|bill|guidelines|principles|petition|constitution|npt|tpnw|christchurch call|amendment|programme of action',
  notRivals: 'soft law|international law|hard law',
  joinables:
    'coalition|organisation|organization|alliance|union|club|bloc|movement|war|fight|fighting|battle|struggle|talks|conference|protest|campaign|mission|peacekeeping|process|chorus|summit|meeting|league|network|forces|efforts|call|council|partnership|group|world trade organi*|wto|debate|other states|others|hands|ranks',
  anaphors:
    'accord|pact|agreement|declaration|treaty|compact|charter|deal|convention|code|covenant|memorandum|contract|guidelines|principles',
  weakNames:
    '(counterterrorism|counter terrorism|antiterrorism|anti terrorism|anti terror|counter terror) code [of conduct]|code of conduct (on|for|in|against|to combat|to counter|to fight) (counterterrorism|counter terrorism|antiterrorism|anti terrorism|terrorism|terror)|(terrorism|terror) code|code against (terrorism|terror)',
  assumedNames: '(the|this|that) code [of conduct]|code of conduct',
  weakCues:
    'kazakh*|astana|nazarbayev|un|united nations|turkic council|new york|general assembly|nur sultan|tokayev|abdrakhmanov|world free of (terror|terrorism)|terrorism free world',
  aims: '(world|planet|globe) (free of|free from|without) (terror|terrorism)|(terrorism|terror) free world',
  knownAs: '(known|referred to|described) as|called|named|titled|entitled',
  lastNamed: 'that one|this one|the latter|that treaty|that convention|that agreement',
  calling:
    '(call|calls|called|calling|named|names|deem|deems|deemed|consider|considers|considered|label|labels|labelled|termed|dubbed) [it]|as|like',
  particulars: 'of|on|between|with|about|concerning|for|against|in|to',
  foreignCodes:
    'islamic|oic|asean|arab|league|hague|djibouti|astana|tunisia*|regional|national|criminal|penal|own|another|draft of another',
  topics: 'on|about|regarding|concerning|around|for|to|against|discussed|discussing|debated',
} satisfies Partial<FactWords>;
