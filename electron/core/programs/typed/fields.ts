import { addressParts } from '../../../contract/mail-address';
import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import type { ChosenServer } from '../choose-server';

/** The line for the password, which is never on a card. */
export const passwordField = message('export.typed.password');

/** The user name for a server; none where one sends without a sign-in. */
export function userNameFields({ login, signIn }: ChosenServer): readonly Message[] {
  return signIn === 'none' ? [] : [message('export.typed.user-name', { login })];
}

/** User name and password for sending. */
export function signInFields(server: ChosenServer): readonly Message[] {
  return server.signIn === 'none' ? [] : [...userNameFields(server), passwordField];
}

/** What a program that asks for a name gets where the person gave none: the part before the @. */
export function nameOrLocalPart({ account: { name, address } }: ChosenAccount): string {
  return name ?? addressParts(address).localPart;
}
