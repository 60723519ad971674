import { appleMail } from './apple-mail';
import { card } from './card';
import { msmtp } from './msmtp';
import { outlook } from './outlook/outlook';
import type { MailProgram } from './program';
import { publish } from './publish/publish';
import { thunderbird } from './thunderbird/thunderbird';

/** Every mail program that Mailwright writes for, in the order of the offer. */
export const programs: readonly MailProgram[] = [thunderbird, outlook, appleMail, msmtp, card, publish];

/** The program with that id. */
export function programById(id: string): MailProgram | null {
  return programs.find((program) => program.id === id) ?? null;
}
