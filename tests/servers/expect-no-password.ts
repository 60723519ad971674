import { expect } from 'vitest';
import { passwordTraces } from '../fakes/password-traces';

/** Fails where a text contains the password in any form; bytes are searched unchanged. */
export function expectNoPassword(text: string | Uint8Array, login: string, password: string): void {
  const heard = Buffer.from(text).toString('latin1');
  expect(passwordTraces(heard, login, password)).toEqual([]);
}
