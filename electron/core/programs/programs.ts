import { aerc } from './aerc';
import { appleMail } from './apple-mail';
import { card } from './card';
import { curl } from './curl';
import { django } from './django';
import { fetchmail } from './fetchmail';
import { getmail } from './getmail';
import { gitea } from './gitea';
import { grafana } from './grafana';
import { himalaya } from './himalaya';
import { homeAssistant } from './home-assistant';
import { laravel } from './laravel';
import { mbsync } from './mbsync';
import { msmtp } from './msmtp';
import { mutt } from './mutt';
import { nextcloud } from './nextcloud';
import { nodemailer } from './nodemailer';
import { offlineimap } from './offlineimap';
import { outlook } from './outlook/outlook';
import { phpMail } from './php-mail';
import { phpmailer } from './phpmailer';
import { postfix } from './postfix';
import type { MailProgram } from './program';
import { publish } from './publish/publish';
import { rails } from './rails';
import { springBoot } from './spring-boot';
import { swaks } from './swaks';
import { symfony } from './symfony';
import { thunderbird } from './thunderbird/thunderbird';
import { websiteProbe } from './website-probe/website-probe';
import { wordpress } from './wordpress';

/** Every mail program that Mailwright writes for, in the order of the offer. */
export const programs: readonly MailProgram[] = [
  thunderbird,
  outlook,
  appleMail,
  ...[mutt, aerc, himalaya, msmtp, mbsync, offlineimap, fetchmail, getmail, curl, swaks],
  ...[wordpress, phpmailer, phpMail, laravel, symfony, django, rails, springBoot, nodemailer],
  ...[postfix, nextcloud, gitea, grafana, homeAssistant, websiteProbe],
  card,
  publish,
];

/** The program with that id. */
export function programById(id: string): MailProgram | null {
  return programs.find((program) => program.id === id) ?? null;
}
