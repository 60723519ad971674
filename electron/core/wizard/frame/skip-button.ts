import { message } from '../../message';
import { doing } from '../verdicts/effect-of';
import { footButton } from './page-frame';

/** Leads to the mail apps without a sign-in. */
export const skipButton = footButton(message('wizard.foot.skip'), doing({ kind: 'skip-to-export' }));
