import type { Failure } from '../../contract/failure';
import type { Result } from '../../contract/result';
import { askMx } from '../discovery/inquiry';
import type { MxRecord } from '../dns-records';
import type { Observation } from './observation';

/** The MX records of the domain; `host-not-found` where there is no such domain. The sources have looked them up already. */
export const mailExchangers: Observation<'mail-exchangers', Result<readonly MxRecord[], Failure>> = {
  id: 'mail-exchangers',
  starts: 'once-proven',
  inquire: ({ domain, isLookedUp }) => (isLookedUp ? askMx(domain) : null),
};
