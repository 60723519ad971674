import type { Message } from '../../contract/message';
import type { ProviderFacts } from '../../contract/report';
import { message } from '../message';

/** Why a provider may give no app password to an account, each with what to do then; empty where no reason is known. */
export function whyNoAppPassword({ name, appButton, noAppPassword = [] }: ProviderFacts): readonly Message[] {
  const operator = appButton?.operator ?? name;
  return noAppPassword.map((reason) => message(`provider.no-app-password.${reason}`, { operator }));
}
