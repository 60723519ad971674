import { accountrcWords } from './programs/accountrc';
import { aercWords } from './programs/aerc';
import { appleMailWords } from './programs/apple-mail';
import { cardWords } from './programs/card';
import { commandLineWords } from './programs/command-line';
import { curlWords } from './programs/curl';
import { deltaChatWords } from './programs/delta-chat';
import { djangoWords } from './programs/django';
import { evolutionWords } from './programs/evolution';
import { fairemailWords } from './programs/fairemail';
import { fetchmailWords } from './programs/fetchmail';
import { gearyWords } from './programs/geary';
import { getmailWords } from './programs/getmail';
import { giteaWords } from './programs/gitea';
import { gmailAppWords } from './programs/gmail-app';
import { grafanaWords } from './programs/grafana';
import { himalayaWords } from './programs/himalaya';
import { homeAssistantWords } from './programs/home-assistant';
import { kmailWords } from './programs/kmail';
import { laravelWords } from './programs/laravel';
import { mailspringWords } from './programs/mailspring';
import { mbsyncWords } from './programs/mbsync';
import { mozillaListWords } from './programs/mozilla-list';
import { msmtpWords } from './programs/msmtp';
import { muttWords } from './programs/mutt';
import { nextcloudWords } from './programs/nextcloud';
import { nodemailerWords } from './programs/nodemailer';
import { offlineimapWords } from './programs/offlineimap';
import { outlookWords } from './programs/outlook';
import { outlookKindWords } from './programs/outlook-kinds';
import { phpMailWords } from './programs/php-mail';
import { phpmailerWords } from './programs/phpmailer';
import { postfixWords } from './programs/postfix';
import { publishWords } from './programs/publish';
import { railsWords } from './programs/rails';
import { samsungEmailWords } from './programs/samsung-email';
import { springBootWords } from './programs/spring-boot';
import { swaksWords } from './programs/swaks';
import { symfonyWords } from './programs/symfony';
import { thunderbirdWords } from './programs/thunderbird';
import { thunderbirdPhoneWords } from './programs/thunderbird-phones';
import { typedWords } from './programs/typed';
import { websiteWords } from './programs/website';
import { websiteProbeWords } from './programs/website-probe';
import { wordpressWords } from './programs/wordpress';

/** Words of the files for each mail program. */
export const programWords = {
  ...accountrcWords,
  ...aercWords,
  ...appleMailWords,
  ...cardWords,
  ...commandLineWords,
  ...curlWords,
  ...deltaChatWords,
  ...djangoWords,
  ...evolutionWords,
  ...fairemailWords,
  ...fetchmailWords,
  ...gearyWords,
  ...getmailWords,
  ...giteaWords,
  ...gmailAppWords,
  ...grafanaWords,
  ...himalayaWords,
  ...homeAssistantWords,
  ...kmailWords,
  ...laravelWords,
  ...mailspringWords,
  ...mbsyncWords,
  ...mozillaListWords,
  ...msmtpWords,
  ...muttWords,
  ...nextcloudWords,
  ...nodemailerWords,
  ...offlineimapWords,
  ...outlookKindWords,
  ...outlookWords,
  ...phpmailerWords,
  ...phpMailWords,
  ...postfixWords,
  ...publishWords,
  ...railsWords,
  ...samsungEmailWords,
  ...springBootWords,
  ...swaksWords,
  ...symfonyWords,
  ...thunderbirdPhoneWords,
  ...thunderbirdWords,
  ...typedWords,
  ...websiteProbeWords,
  ...websiteWords,
  ...wordpressWords,
} as const;
