/**
 * What each citable unit is about, in our own words, for the search alone: words that a reader may look for and the Code
 * doesn't say, or says elsewhere. They are no part of the Code and are never shown as such.
 */
import type { Topics } from './types';

export const topics: Topics = {
  PP1: 'General Assembly resolutions behind the Code, history, background, origin, 2017, 2018, Kazakhstan initiative',
  PP2: 'threat to peace and security, damage, harm, costs, economy, tourism, investment, development, infrastructure, democracy, sovereignty, unified cooperation',
  PP3: 'condemnation, crime, criminal, no justification, no excuse, unjustifiable whatever the motive, incitement, glorification, apology for terrorism, praising attacks',
  PP4: 'root causes, drivers, conditions conducive, conflict, discrimination, exclusion, marginalization, bad governance, corruption, victims dehumanized, no justification, no excuse, grievances',
  PP5: 'resolving conflict, ending foreign military occupation, oppression, poverty eradication, development, good governance, human rights, respect for religions and cultures',
  PP6: 'religion, faith, belief, Islam, Muslims, Christianity, nationality, ethnicity, race, culture, no association with terrorism, no link, stigma, profiling, ideology',
  PP7: 'coordinating role of the United Nations, Charter, global level, leading, central role',
  PP8: 'cooperation, dialogue, best practices, capacity building, funding, donors, technical assistance, aid, training, regional ownership',
  PP9: 'international law, human rights law, refugee law, humanitarian law, laws of war, Geneva Conventions, Charter, counter-terrorist operations, military operations, abuse feeds recruitment',
  PP10: 'whole of government, whole of society, media, press, journalists, civil society, religious leaders, private sector, business, education, schools, universities',
  PP11: 'Global Counter-Terrorism Strategy, GCTS, primary responsibility of Member States, leading role, implementation',
  PP12: 'comprehensive convention on international terrorism, CCIT, draft treaty, agreement, negotiation',
  PP13: 'voluntary accession to international instruments, joining treaties, acceding, ratification, convergence',
  PP14: 'purpose of the Code, reason for the Code, why a Code, guide for action, Charter principles, sovereignty, territorial integrity, stability, national security',
  '1': 'legal status, voluntary, not legally binding, not compulsory, existing obligations, treaties, conventions, protocols, ratification, becoming a party, UN resolutions, resources, political will, commitment',
  '2': 'no support for terrorists, state sponsorship, safe havens, sanctuary, use of territory, training camps, harbouring, arming, financing, zero tolerance, proxies, refrain, abroad, another State',
  '3': 'General Assembly, Security Council, Secretary-General, conditions conducive, root causes, holistic preventive measures, prevention, law enforcement list',
  '3(a)': 'recruitment, recruiters, joining terrorist groups, enlistment',
  '3(b)':
    'foreign terrorist fighters, FTFs, returnees, jihadists, travel to conflict zones, war zones, Syria, Iraq, repatriation, relocation',
  '3(c)':
    'legislation, laws, law reform, extradition, prosecution, justice, courts, impunity, perpetrators, punishment, accountability',
  '3(d)': 'police, law enforcement, criminal justice, courts, judges, judiciary, public order',
  '3(e)':
    'financing, money, funds, money laundering, fundraising, banks, asset freezing, cash, cryptocurrency, ransom, charities',
  '3(f)':
    'borders, frontiers, border control, crossing, infiltration, smuggling, customs, passports, checkpoints, airport checks',
  '3(g)':
    'surveillance, monitoring, interception, wiretapping, eavesdropping, privacy, ICTs, technology, internet, online, rule of law',
  '3(h)':
    'prosecution, rehabilitation, reintegration, deradicalization, disengagement, prisons, prisoners, inmates, former terrorists, exit programs',
  '3(i)':
    'critical infrastructure, power plants, energy, airports, railways, transport, water, hospitals, soft targets, cultural heritage, museums, monuments, archaeological sites, protection',
  '3(j)':
    'weapons, guns, firearms, small arms, light weapons, arms trafficking, explosives, bombs, weapons of mass destruction, WMD, nuclear, chemical, biological, radiological',
  '3(k)':
    'ideology, extremism, violent extremism, radicalization, narratives, counter-narratives, propaganda, messaging',
  '4': 'comprehensive approaches, prevention, holistic list',
  '4(a)': 'non-interference, non-intervention, internal affairs, domestic affairs, meddling, sovereignty',
  '4(b)': 'conflict prevention, conflict resolution, peacebuilding, mediation, peacekeeping, peace, disputes, wars',
  '4(c)': 'poverty, economic growth, sustainable development, SDGs, jobs, unemployment, inequality, hunger',
  '4(d)':
    'good governance, human rights, rule of law, marginalization, discrimination, exclusion, vulnerability, minorities, corruption, exploitation by terrorists',
  '4(e)': 'youth, young people, children, students, vulnerable groups, strategies adapted to context',
  '4(f)': 'women, gender, gender equality, girls, female leadership, participation',
  '4(g)':
    'intercultural, interfaith and interreligious dialogue, tolerance, respect, ethnic groups, minorities, religions, beliefs, cultures, understanding',
  '4(h)':
    'primary responsibility of States, civil society, NGOs, religious communities, private sector, business, companies, media, press, journalists, education, schools, universities, communities, women, youth',
  '4(i)':
    'victims, survivors, victims’ families, relatives, solidarity, dignity, respect, support, compensation, assistance to victims',
  '5': 'international cooperation, legal cooperation, extradite or prosecute, handing over suspects, mutual legal assistance, information sharing, data exchange, refugees, asylum, human rights, international law, fugitives',
  '6': 'regional cooperation, intelligence sharing, information exchange, border security, criminal justice, extradition, mutual legal assistance, best practices, neighbours',
  '7': 'internet, social media, ICTs, online propaganda, cyber, technology companies, platforms, counter-narratives, hate speech, tolerance, private sector, civil society, human rights',
  '8': 'United Nations lead, united front, concerted international action, urgency, conditions conducive, Global Strategy, what States do through the UN',
  '8(a)':
    'Global Counter-Terrorism Strategy, GCTS, four pillars, implementation, review resolutions, national and regional plans of action',
  '8(b)':
    'development and counter-terrorism link, nexus, regional approach, UN coordination, headquarters, field, effectiveness, transparency, accountability, reform',
  '8(c)':
    'cooperation with United Nations offices, UNOCT, UNCCT, Office of Counter-Terrorism, Counter-Terrorism Centre, mandates, national policies consistent with obligations',
  '8(d)': 'comprehensive convention, CCIT, consensus, agreement, negotiation, outstanding issues, deadlock',
  '9': 'goal, aim, vision, target date, deadline, 2045, Centenary, hundredth anniversary, coalition, partners, alliance, world free of terrorism',
  '10': 'invitation to join, signing, signatories, accession, open to all Member States, stakeholders, appeal, participation, how to join, endorse',
};
