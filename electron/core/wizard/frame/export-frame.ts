import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import { type FootButton, footButton, type PageFrame } from './page-frame';

/** What stands around the mail apps. */
export const exportFrame: PageFrame = {
  headline: () => ({ title: message('wizard.headline.export'), more: message('wizard.headline.export.more') }),
  receipt: receiptOf,
  forward,
  beside: ({ setAside }) => (setAside === null ? [another] : []),
};

const another = footButton(message('wizard.foot.another'), doing({ kind: 'set-up-another' }));

function forward({ account, setAside }: WizardState): FootButton {
  const { fileCount } = account.export;
  const save = commanding({ kind: 'save', replace: false });
  const label =
    fileCount === null ? message('wizard.foot.save') : message('wizard.foot.save-files', { count: fileCount });
  if (setAside !== null) return footButton(label, save, message('wizard.reason.opened-report'));
  if (account.discovery.status === 'running') return footButton(label, save, message('wizard.reason.still-looking'));
  return footButton(label, save, fileCount === 0 ? message('wizard.reason.no-program') : null);
}

function receiptOf({ account }: WizardState): Message | null {
  const { outcome, chosen } = account.export;
  if (outcome?.kind === 'saved') return message('wizard.receipt.saved', { count: outcome.names.length });
  return chosen === null ? null : message('wizard.receipt.chosen', { count: chosen.length });
}
