/** English: words that a search treats in a way of their own. */
import type { SearchWords } from '../../types';

export const searchWords: SearchWords = {
  stop: (
    'a an the and or but nor so of in on at by to for from with into onto upon about over under against between among ' +
    'within as than then that this these those it its it they them their there here he she his her we us our ours you ' +
    'your i me my is are was were be been being am do does did doing done has have had having will would shall should ' +
    'can could may might must not no dont doesnt isnt arent cant shouldnt wont if when where why how who whom whose ' +
    'which what whether while because such any some all each every other another others anything anyone someone ' +
    'something also too very just only more most much many own same both few ever really please let lets get gets ' +
    'getting got elsewhere way ways thing things kind kinds anti pro s t'
  ).split(' '),
  frame: (
    'say says said saying tell tells mention mentions mentioned cover covers covered contain contains ' +
    'address addressed talk talks discuss discusses describe describes explain explains concern concerning regarding ' +
    'relate related relating treat treats code coc conduct document text instrument provision provisions clause clauses ' +
    'paragraph paragraphs article articles section sections part parts word words find show search look read see ' +
    'mean means meaning ask asks asked promise promises promised want wants need needs require required accept ' +
    'accepted role roles signatories happen happens make makes made take takes taken use used using give gives'
  ).split(' '),
  apart: ['counter', 'anti', 'non'],
  together: ['co', 'de', 're', 'pre'],
};
