import type { Message } from '../../../contract/message';
import { message } from '../../message';
import { savesArchive } from '../export/export-selection';
import { exportStage } from '../export/export-stage';
import { missingAddress } from '../export/missing-address';
import { liveChannels } from '../export/published-look';
import { areAllDeleted } from '../export/saved-files';
import type { WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import { type FootButton, footButton, type Headline, type PageFrame } from './page-frame';

/** What stands around the mail apps. */
export const exportFrame: PageFrame = { headline, receipt: receiptOf, forward, beside };

const done = footButton(message('wizard.foot.done'), doing({ kind: 'set-up-another' }));
const another = footButton(message('wizard.foot.another'), doing({ kind: 'set-up-another' }));
const unfinished = footButton(message('wizard.foot.unfinished'), doing({ kind: 'set-up-another' }));

const deleted = message('wizard.headline.deleted');

function headline(state: WizardState): Headline {
  const { account } = state;
  const domain = missingAddress(account)?.domain ?? null;
  const { outcome } = account.export;
  const count = outcome?.kind === 'saved' ? (outcome.packed ?? outcome.names).length : 0;
  switch (exportStage(state)) {
    case 'whose': {
      const more =
        domain === null
          ? message('wizard.headline.whose.more.server')
          : message('wizard.headline.whose.more.domain', { domain });
      return { title: message('wizard.headline.whose'), more };
    }
    case 'publish': {
      const title = message('wizard.headline.publish', { domain: domain ?? '' });
      return verifiedHeadline(state) ?? { title, more: message('wizard.headline.publish.more') };
    }
    case 'apps':
      return {
        title: message('wizard.headline.export'),
        more: message(state.setAside === null ? 'wizard.headline.export.more' : 'wizard.headline.export.more.report'),
      };
    case 'published':
      if (areAllDeleted(state)) return { title: deleted, more: message('wizard.headline.deleted.more.domain') };
      return (
        verifiedHeadline(state) ?? {
          title: message('wizard.headline.published', { count }),
          more: message('wizard.headline.published.more'),
        }
      );
    case 'saved':
      if (areAllDeleted(state)) return { title: deleted, more: message('wizard.headline.deleted.more') };
      return { title: message('wizard.headline.saved', { count }), more: message('wizard.headline.saved.more') };
  }
}

/** How much of the live domain is as it should be; null until it has answered. */
function verifiedHeadline({ account }: WizardState): Headline | null {
  const { check } = account.export.published;
  if (check === null) return null;
  const title = message('verify.title', liveChannels(check.channels));
  return { title, more: message('verify.asked', { count: check.nameServers }) };
}

function forward(state: WizardState): FootButton {
  const { account } = state;
  switch (exportStage(state)) {
    case 'whose': {
      const missing = missingAddress(account);
      const lacks = missing?.domain === null ? 'wizard.reason.no-address' : 'wizard.reason.no-local-part';
      const reason = missing?.address === null ? message(lacks) : null;
      return footButton(message('wizard.foot.make-files'), doing({ kind: 'give-address' }), reason);
    }
    case 'published':
    case 'saved':
      return state.interrupted === null ? done : unfinished;
    case 'publish':
      return wasVerified(state) ? verifyButton(state) : saveButton(state);
    case 'apps':
      return saveButton(state);
  }
}

function wasVerified({ account }: WizardState): boolean {
  const { isAsking, check } = account.export.published;
  return isAsking || check !== null;
}

/** The button that asks the live domain. */
function verifyButton({ account }: WizardState): FootButton {
  const { isAsking, check } = account.export.published;
  const label = message(check === null ? 'wizard.foot.verify' : 'wizard.foot.verify-again');
  const reason = isAsking ? message('wizard.reason.verifying') : null;
  return footButton(label, commanding({ kind: 'verify-published' }), reason);
}

/** The button that saves the files, for its key also after they were saved. */
export function saveButton(state: WizardState): FootButton {
  const { account, setAside } = state;
  const { fileCount } = account.export;
  const save = commanding({ kind: 'save', replace: false });
  const label = saveLabel(state);
  if (setAside !== null) return footButton(label, save, message('wizard.reason.opened-report'));
  if (account.discovery.status === 'running') return footButton(label, save, message('wizard.reason.still-looking'));
  return footButton(label, save, fileCount === 0 ? message('wizard.reason.no-program') : null);
}

function saveLabel(state: WizardState): Message {
  const { fileCount } = state.account.export;
  if (fileCount === null) return message('wizard.foot.save');
  if (savesArchive(state)) return message('wizard.foot.save-archive');
  return message('wizard.foot.save-files', { count: fileCount });
}

function beside(state: WizardState): readonly FootButton[] {
  if (state.setAside !== null) return [];
  switch (exportStage(state)) {
    case 'whose':
      return [];
    case 'publish':
      return [wasVerified(state) ? saveButton(state) : verifyButton(state)];
    case 'published':
      return [...againButtons(state), verifyButton(state)];
    case 'apps':
      return [nextAccount(state)];
    // Done leads to the page where another account is set up.
    case 'saved':
      return againButtons(state);
  }
}

/** The button that leads to the next account, or back to one that is not finished. */
export function nextAccount({ interrupted }: WizardState): FootButton {
  return interrupted === null ? another : unfinished;
}

/** Files that are deleted can be saved again. */
function againButtons(state: WizardState): readonly FootButton[] {
  return areAllDeleted(state) ? [saveButton(state)] : [];
}

function receiptOf(state: WizardState): Message | null {
  const { outcome, chosen, appCount } = state.account.export;
  const stage = exportStage(state);
  if (stage === 'whose') return message('wizard.receipt.no-address');
  if (stage === 'publish') return message('wizard.receipt.publish');
  if (areAllDeleted(state)) return message('wizard.receipt.deleted');
  if (outcome?.kind === 'saved')
    return message('wizard.receipt.saved', { count: (outcome.packed ?? outcome.names).length });
  return chosen === null ? null : message('wizard.receipt.chosen', { count: appCount ?? chosen.length });
}
