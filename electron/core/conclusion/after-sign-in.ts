import type { Mailbox } from '../../contract/mailbox';
import type { Report } from '../../contract/report';
import type { Finding } from '../../contract/verdict';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { folderFor } from '../imap/mailbox-of-listing';
import { message } from '../message';
import { inOrder } from './run-findings';

/** A report with the outcomes of a sign-in, and with what the mailbox showed after it; null where it showed nothing. */
export function withSignIn(report: Report, outcomes: NonNullable<Report['signIn']>, mailbox: Mailbox | null): Report {
  const { incoming } = outcomes;
  const isShown = incoming?.ok === true && mailbox !== null;
  return {
    ...report,
    signIn: { ...outcomes, incoming: isShown ? { ...incoming, mailbox } : incoming },
    findings: inOrder([
      // A sign-in for sending alone says nothing of the mailbox.
      ...report.findings.filter(({ id }) => incoming === null || id !== sentFolderMissing),
      ...(isShown ? findingsOf(mailbox, report) : []),
    ]),
  };
}

const sentFolderMissing = 'sent-folder-missing';

function findingsOf(mailbox: Mailbox, { incoming, provider }: Report): readonly Finding[] {
  if (incoming === null || folderFor(mailbox, 'sent') !== null) return [];
  const verdict = verdictOf(sentFolderMissing, contextOf(incoming, provider), {
    message: message('check.sent-folder-missing'),
    actions: [{ kind: 'copy-for-support' }],
  });
  return [{ id: sentFolderMissing, ...verdict }];
}
