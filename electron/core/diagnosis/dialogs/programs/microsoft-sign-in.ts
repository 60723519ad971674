import type { DialogsOfProgram } from '../dialog-entry';

/** What Microsoft’s sign-in page shows in a mail program’s window. */
export const microsoftSignIn: DialogsOfProgram = {
  program: 'Microsoft sign-in',
  alsoCalled: ['microsoft 365', 'office 365', 'entra'],
  source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  entries: [
    {
      id: 'microsoft-sign-in.need-admin-approval',
      says: 'Need admin approval. «Thunderbird» needs permission to access resources in your organization that only an admin can grant.',
      possible: ['blocked-by-admin'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'microsoft-sign-in.app-not-found',
      says: 'AADSTS700016: Application with identifier was not found in the directory',
      possible: ['blocked-by-admin', 'oauth-token-refused'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'microsoft-sign-in.user-not-in-tenant',
      says: 'AADSTS50020: User account from identity provider does not exist in tenant and cannot access the application',
      possible: ['oauth-wrong-account', 'blocked-by-admin'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'microsoft-sign-in.consent',
      says: 'AADSTS65001: The user or administrator has not consented to use the application',
      possible: ['blocked-by-admin', 'oauth-token-refused'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'microsoft-sign-in.mfa',
      says: 'AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication',
      possible: ['web-login-required', 'oauth-required', 'blocked-by-admin'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'microsoft-sign-in.wrong-password',
      says: 'AADSTS50126: Error validating credentials due to invalid username or password',
      possible: ['wrong-password'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'microsoft-sign-in.locked',
      says: 'AADSTS50053: Your account is temporarily locked to prevent unauthorized use',
      possible: ['account-locked', 'rate-limited'],
      decidedBy: 'wait',
    },
    {
      id: 'microsoft-sign-in.expired',
      says: 'AADSTS50055: The password is expired',
      possible: ['password-expired'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'microsoft-sign-in.refresh-expired',
      says: 'AADSTS70008: The refresh token has expired due to inactivity',
      possible: ['oauth-token-refused'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'microsoft-sign-in.disabled',
      says: 'AADSTS50057: The user account is disabled',
      possible: ['account-locked'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'microsoft-sign-in.conditional',
      says: 'AADSTS53003: Access has been blocked by Conditional Access policies',
      possible: ['blocked-by-admin'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'microsoft-sign-in.something-wrong',
      says: 'Something went wrong and we can’t sign you in right now. Please try again later.',
      possible: ['server-unavailable', 'oauth-window-blocked', 'oauth-wrong-account'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'microsoft-sign-in.no-such-account',
      says: "That Microsoft account doesn't exist. Enter a different account or get a new one.",
      possible: ['oauth-wrong-account', 'wrong-password'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'microsoft-sign-in.loop',
      says: "We couldn't sign you in. Cookies are blocked or not supported by your browser",
      possible: ['oauth-window-blocked'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'microsoft-sign-in.no-mailbox',
      code: 'UserHasNoMailboxAndNoLicenseAssignedError',
      possible: ['access-not-in-plan', 'oauth-wrong-account'],
      decidedBy: 'ask-provider',
    },
  ],
};
