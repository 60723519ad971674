import type { Ports } from '../../electron/engine/ports';

/** Logins for runs that must not sign in: using one is a mistake that throws. */
export const noLogins: Pick<Ports, 'mailboxLogin' | 'submissionLogin'> = {
  mailboxLogin: {
    signIn: () => {
      throw new Error('A discovery signed in to a mailbox');
    },
  },
  submissionLogin: {
    open: () => {
      throw new Error('A discovery opened a submission sign-in');
    },
  },
};

/** What is left of a submission server in runs that must not submit a message: doing so is a mistake that throws. */
export const noMessage = {
  submit: () => {
    throw new Error('A message was submitted');
  },
};

/** The ports of the test message in runs that must not send one. */
export const noTestMessage: Pick<Ports, 'mailboxReader' | 'token'> = {
  mailboxReader: {
    open: () => {
      throw new Error('A mailbox was opened');
    },
  },
  token: () => {
    throw new Error('A test message was composed');
  },
};
