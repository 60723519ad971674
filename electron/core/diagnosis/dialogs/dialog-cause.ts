import type { Cause } from '../../../contract/cause';

/** A cause that a dialog of a mail program can have. */
export type DialogCause =
  | Cause
  | 'stale-saved-password'
  | 'banned-after-failures'
  | 'oauth-wrong-account'
  | 'oauth-window-blocked'
  | 'works-elsewhere'
  | 'sent-folder-missing'
  | 'needs-exchange-client'
  | 'web-only-network';
