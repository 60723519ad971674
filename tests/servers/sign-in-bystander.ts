import { bystander } from './forged-records-plan';
import type { MailBed } from './mail-bed';
import { hostilePassword } from './sample-plan';

/** Signs the bystander in to the bed of the forged records. Once that is logged, so are all sign-ins before it. */
export async function signInBystander({ namespace, authority }: MailBed): Promise<void> {
  const connection = ['-connect', 'imap.attacker.example:993', '-quiet', '-crlf', '-CAfile', authority.file];
  const plain = Buffer.from(`\0${bystander}\0${hostilePassword}`).toString('base64');
  const input = `a AUTHENTICATE PLAIN ${plain}\nb LOGOUT\n`;
  await namespace.run('openssl', ['s_client', ...connection], { input });
}
