import type { Cause } from '../../../contract/cause';

/** What people tell beside a dialog, and which cause it makes likelier. */
interface Circumstance {
  readonly pattern: RegExp;
  readonly cause: Cause;
  /** Only beside one of these causes; beside any, where left out. */
  readonly beside: readonly Cause[];
}

const signIn: readonly Cause[] = ['wrong-password', 'app-password-required', 'stale-saved-password', 'oauth-required'];
const connection: readonly Cause[] = [
  'connection-timed-out',
  'connection-refused',
  'connection-dropped',
  'interception-by-antivirus',
  'submission-blocked-by-network',
  'certificate-untrusted',
  'tls-mode-mismatch',
];

/** Each later one comes before the earlier ones. */
const circumstances: readonly Circumstance[] = [
  {
    pattern:
      /\bworks?\b.{0,20}\b(?:phone|iphone|ipad|tablet|webmail|browser|other (?:computer|device|program|pc|laptop)|another (?:computer|device|program|pc|laptop|network))\b/i,
    cause: 'works-elsewhere',
    beside: connection,
  },
  {
    pattern:
      /\b(?:norton|avast|avg|bitdefender|kaspersky|mcafee|eset|defender|antivirus|virenscanner|antivirenprogramm)\b/i,
    cause: 'interception-by-antivirus',
    beside: connection,
  },
  {
    pattern: /\b(?:hotel|airport|campus|school wi-?fi|public wi-?fi|guest wi-?fi|hotspot|mobile data)\b/i,
    cause: 'submission-blocked-by-network',
    beside: ['submission-blocked-by-network'],
  },
  {
    pattern:
      /\b(?:gmail|googlemail|google mail|icloud|me\.com|yahoo|aol|gmx|web\.de|t-online|fastmail|zoho|yandex|mail\.ru|qq|163|126|at&t|att\.net|sbcglobal)\b/i,
    cause: 'app-password-required',
    beside: ['wrong-password', 'app-password-required'],
  },
  {
    pattern:
      /\b(?:hotmail|outlook\.com|live\.com|msn\.com|office ?365|microsoft 365|exchange online|smtp\.office365)\b/i,
    cause: 'oauth-required',
    beside: ['wrong-password', 'app-password-required'],
  },
  {
    pattern:
      /\b(?:(?:changed|reset|new) (?:my |the |our |its )?(?:email |mail |account )?password|password (?:was |has been |got )?(?:changed|reset)|passwort geändert|neues passwort|changé (?:mon|le) mot de passe|cambiado la contraseña|cambiato la password|wachtwoord (?:gewijzigd|veranderd))\b/i,
    cause: 'stale-saved-password',
    beside: signIn,
  },
  {
    pattern:
      /\b(?:password|passwort|kennwort|mot de passe|contraseña|wachtwoord)\b.{0,40}\b(?:works?|is (?:right|correct|fine)|stimmt|klopt|funktioniert)\b/i,
    cause: 'stale-saved-password',
    beside: signIn,
  },
  {
    pattern: /\b(?:o-?auth2?|access token|refresh token)\b/i,
    cause: 'oauth-token-refused',
    beside: ['wrong-password'],
  },
];

/** The possible causes of a dialog in the order that fits what the person tells beside it. */
export function orderByCircumstances(possible: readonly Cause[], text: string): readonly Cause[] {
  return circumstances.reduce<readonly Cause[]>((order, { pattern, cause, beside }) => {
    const applies = order.some((other) => beside.includes(other)) && pattern.test(text);
    return applies ? [cause, ...order.filter((other) => other !== cause)] : order;
  }, possible);
}
