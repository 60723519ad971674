import type { Cause } from '../../contract/cause';

/** Errors of a sign-in in the browser. RFC 6749 §5.2; AADSTS codes are Microsoft's. */
const wordings: readonly { readonly pattern: RegExp; readonly cause: Cause }[] = [
  {
    pattern: /AADSTS(?:90094|900941|90093|53003|530\d\d|65001|65004|65005)|admin_policy_enforced|org_internal/i,
    cause: 'blocked-by-admin',
  },
  { pattern: /AADSTS(?:50053|50057)|account is locked/i, cause: 'account-locked' },
  { pattern: /AADSTS50126/i, cause: 'wrong-password' },
  { pattern: /AADSTS(?:50055|50144)/i, cause: 'password-expired' },
  { pattern: /AADSTS(?:50020|50034|90072|16000|51004)|authenticated but not connected/i, cause: 'oauth-wrong-account' },
  { pattern: /redirect_uri|invalid_client|unauthorized_client|unsupported_grant/i, cause: 'protocol-violation' },
  {
    pattern: /disallowed_useragent|(?:enable|allow) cookies|cookies (?:are )?(?:disabled|blocked)|javascript/i,
    cause: 'oauth-window-blocked',
  },
  {
    pattern:
      /AADSTS\d{5}|invalid_grant|invalid_token|access_denied|grant (?:is |has )?expired|consent_required|interaction_required|token .{0,40}(?:expired|revoked)/i,
    cause: 'oauth-token-refused',
  },
];

/** The cause that an error of a sign-in in the browser names; null where the text is not one. */
export function causeOfOauthWords(text: string): Cause | null {
  return wordings.find(({ pattern }) => pattern.test(text))?.cause ?? null;
}
