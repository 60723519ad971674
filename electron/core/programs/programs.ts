import { aerc } from './aerc';
import { appleMail } from './apple-mail';
import { card } from './card';
import { clawsMail } from './claws-mail';
import { curl } from './curl';
import { deltaChat } from './delta-chat';
import { evolution } from './evolution/evolution';
import { fetchmail } from './fetchmail';
import { geary } from './geary';
import { getmail } from './getmail';
import { himalaya } from './himalaya';
import { kmail } from './kmail';
import { mailspring } from './mailspring';
import { mbsync } from './mbsync';
import { msmtp } from './msmtp';
import { mutt } from './mutt';
import { offlineimap } from './offlineimap';
import { outlook } from './outlook/outlook';
import type { MailProgram } from './program';
import { publish } from './publish/publish';
import { swaks } from './swaks';
import { sylpheed } from './sylpheed';
import { thunderbird } from './thunderbird/thunderbird';

/** Every mail program that Mailwright writes for, in the order of the offer. */
export const programs: readonly MailProgram[] = [
  thunderbird,
  outlook,
  appleMail,
  ...[evolution, geary, kmail, clawsMail, sylpheed, mailspring, deltaChat],
  ...[mutt, aerc, himalaya, msmtp, mbsync, offlineimap, fetchmail, getmail, curl, swaks],
  card,
  publish,
];

/** The program with that id. */
export function programById(id: string): MailProgram | null {
  return programs.find((program) => program.id === id) ?? null;
}
