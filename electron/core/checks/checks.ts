import type { Check } from './check';
import { cleartextLogin } from './cleartext-login';
import { configNotFound } from './config-not-found';
import { domainTakesNoMail } from './domain-takes-no-mail';
import { hostNotFound } from './host-not-found';
import { noNetwork } from './no-network';
import { submissionBlockedByNetwork } from './submission-blocked-by-network';
import { submissionNotReachable } from './submission-not-reachable';

/** All checks of a run, in the order in which their findings are told. */
export const checks: readonly Check[] = [
  noNetwork,
  hostNotFound,
  domainTakesNoMail,
  configNotFound,
  submissionNotReachable,
  submissionBlockedByNetwork,
  cleartextLogin,
];
