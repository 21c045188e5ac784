/** The registry: every rule, by its id. `RuleId` is the union of them. */
import { acronymRules } from './acronym';
import { actorRules } from './actor';
import { bindingRules } from './binding';
import { conditionRules } from './condition';
import { connectiveRules } from './connective';
import { dateRules } from './date';
import { dutyRules } from './duty';
import { forceRules } from './force';
import { negationRules } from './negation';
import { numberRules } from './number';
import { omissionRules } from './omission';
import { oppositeRules } from './opposite';
import { ownerRules } from './owner';
import { polarityRules } from './polarity';
import { promiseRules } from './promise';
import { quantityRules } from './quantity';
import { roleRules } from './role';
import { scopeRules } from './scope';
import { termRules } from './term';
import { statementRules } from './statement';

export const RULES = {
  ...acronymRules,
  ...actorRules,
  ...bindingRules,
  ...conditionRules,
  ...connectiveRules,
  ...dateRules,
  ...dutyRules,
  ...forceRules,
  ...negationRules,
  ...numberRules,
  ...omissionRules,
  ...oppositeRules,
  ...ownerRules,
  ...polarityRules,
  ...promiseRules,
  ...quantityRules,
  ...roleRules,
  ...scopeRules,
  ...termRules,
  ...statementRules,
};

export type RuleId = keyof typeof RULES;
