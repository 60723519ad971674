import { message } from '../../message';
import { isSought, type WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import { type FootButton, footButton, type PageFrame } from './page-frame';

/** What stands around the first page. */
export const addressFrame: PageFrame = {
  headline: () => ({ title: message('wizard.headline.address'), more: message('wizard.headline.address.more') }),
  receipt: ({ account }, isDone) =>
    isDone ? message('wizard.receipt.address', { text: account.soughtText ?? '' }) : null,
  forward,
  beside: () => [],
};

function forward({ account, setAside }: WizardState): FootButton {
  if (setAside !== null || (account.discovery.status !== 'idle' && isSought(account)))
    return footButton(message('wizard.foot.go-on'), doing({ kind: 'go-on' }));
  const reason = account.typed.text.trim() === '' ? message('wizard.reason.nothing-typed') : null;
  return footButton(message('wizard.foot.find'), commanding({ kind: 'find' }), reason);
}
