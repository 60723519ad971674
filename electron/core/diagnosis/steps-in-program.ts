import type { Cause } from '../../contract/cause';
import type { Message } from '../../contract/message';
import { message } from '../message';

/** Causes in the settings of a mail program; each has its sentence `explain.try.<cause>`. */
const ofSettings = [
  'mechanism-not-offered',
  'tls-required-first',
  'login-missing',
  'tls-mode-mismatch',
  'wrong-protocol-on-port',
  'protocol-violation',
] as const satisfies readonly Cause[];

/** What a person can change in the mail program that met a cause; empty where its settings are not the cause. */
export function stepsInProgram(cause: Cause | null): readonly Message[] {
  return ofSettings.filter((each) => each === cause).map((each) => message(`explain.try.${each}`));
}
