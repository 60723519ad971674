import { addressParts } from '../../contract/mail-address';
import { fillTemplate } from './fill-template';

/** Whose settings a document is asked for. */
export interface SettingsOwner {
  /** The mail domain, ASCII. */
  readonly domain: string;
  /** Null where none is known: login names that need it are then null. */
  readonly address: string | null;
}

/** The whole address, as autoconfig documents write it in a login name. */
export const addressPlaceholder = '%EMAILADDRESS%';

/** Whether a text holds anything that looks like a placeholder, known or not. */
export function hasPlaceholder(text: string): boolean {
  return /%[a-z_]+%/i.test(text);
}

/** A text with its placeholders filled in for an account; null where one is unknown, or needs an address that is not known. */
export function fillText(text: string, { domain, address }: SettingsOwner): string | null {
  const localPart = address === null ? null : addressParts(address).localPart;
  const values = new Map([
    ['emailaddress', address],
    ['emaillocalpart', localPart],
    ['emaildomain', domain],
  ]);
  return fillTemplate(text, /%([a-z_]+)%/gi, values);
}
