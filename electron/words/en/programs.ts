import { aercWords } from './programs/aerc';
import { appleMailWords } from './programs/apple-mail';
import { cardWords } from './programs/card';
import { commandLineWords } from './programs/command-line';
import { curlWords } from './programs/curl';
import { djangoWords } from './programs/django';
import { fetchmailWords } from './programs/fetchmail';
import { getmailWords } from './programs/getmail';
import { giteaWords } from './programs/gitea';
import { grafanaWords } from './programs/grafana';
import { himalayaWords } from './programs/himalaya';
import { homeAssistantWords } from './programs/home-assistant';
import { laravelWords } from './programs/laravel';
import { mbsyncWords } from './programs/mbsync';
import { msmtpWords } from './programs/msmtp';
import { muttWords } from './programs/mutt';
import { nextcloudWords } from './programs/nextcloud';
import { nodemailerWords } from './programs/nodemailer';
import { offlineimapWords } from './programs/offlineimap';
import { outlookWords } from './programs/outlook';
import { phpMailWords } from './programs/php-mail';
import { phpmailerWords } from './programs/phpmailer';
import { postfixWords } from './programs/postfix';
import { publishWords } from './programs/publish';
import { railsWords } from './programs/rails';
import { springBootWords } from './programs/spring-boot';
import { swaksWords } from './programs/swaks';
import { symfonyWords } from './programs/symfony';
import { thunderbirdWords } from './programs/thunderbird';
import { websiteWords } from './programs/website';
import { websiteProbeWords } from './programs/website-probe';
import { wordpressWords } from './programs/wordpress';

/** Words of the files for each mail program. */
export const programWords = {
  ...aercWords,
  ...appleMailWords,
  ...cardWords,
  ...commandLineWords,
  ...curlWords,
  ...djangoWords,
  ...fetchmailWords,
  ...getmailWords,
  ...giteaWords,
  ...grafanaWords,
  ...himalayaWords,
  ...homeAssistantWords,
  ...laravelWords,
  ...mbsyncWords,
  ...msmtpWords,
  ...muttWords,
  ...nextcloudWords,
  ...nodemailerWords,
  ...offlineimapWords,
  ...outlookWords,
  ...phpMailWords,
  ...phpmailerWords,
  ...postfixWords,
  ...publishWords,
  ...railsWords,
  ...springBootWords,
  ...swaksWords,
  ...symfonyWords,
  ...thunderbirdWords,
  ...websiteWords,
  ...websiteProbeWords,
  ...wordpressWords,
} as const;
