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
