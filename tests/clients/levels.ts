import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Made by `build/testing/levels-folder.mjs`. */
    readonly levelsFolder: string;
  }
}

/** How far a real program goes with our files, the least first. It is `form only` where it cannot be run here. */
const levels = ['form only', 'loads', 'signs in'] as const;
/** How far a real program goes with our files. */
export type Level = (typeof levels)[number];

/**
 * The level of every program, which `levels.test.ts` compares with what the tests have seen. A row is the id of a program. Where several
 * programs use the files of one, each has a row: `website (PHPMailer)`.
 */
export const expectedLevels: Readonly<Record<string, Level>> = {
  aerc: 'signs in',
  'apple-mail': 'form only',
  card: 'form only',
  'claws-mail': 'loads',
  curl: 'signs in',
  'delta-chat': 'signs in',
  django: 'signs in',
  evolution: 'signs in',
  fairemail: 'form only',
  fetchmail: 'signs in',
  geary: 'signs in',
  getmail: 'signs in',
  gitea: 'form only',
  'gmail-app': 'form only',
  grafana: 'form only',
  himalaya: 'form only',
  'home-assistant': 'form only',
  kmail: 'form only',
  laravel: 'form only',
  mailspring: 'form only',
  mbsync: 'signs in',
  'mozilla-list': 'form only',
  msmtp: 'signs in',
  'mutt (NeoMutt)': 'signs in',
  mutt: 'signs in',
  nextcloud: 'form only',
  nodemailer: 'signs in',
  offlineimap: 'signs in',
  'outlook-mac': 'form only',
  'outlook-new': 'form only',
  'outlook-phone': 'form only',
  outlook: 'form only',
  'php-mail': 'signs in',
  phpmailer: 'signs in',
  postfix: 'signs in',
  publish: 'form only',
  rails: 'signs in',
  'samsung-email': 'form only',
  'spring-boot': 'form only',
  swaks: 'signs in',
  sylpheed: 'signs in',
  symfony: 'signs in',
  'thunderbird-android': 'form only',
  'thunderbird-iphone': 'form only',
  thunderbird: 'signs in',
  'website-probe': 'loads',
  wordpress: 'form only',
};

/** Reports the level of a row once every test of the file, or of the `describe`, around this call has passed. */
export function provesLevel(row: string, level: Level): void {
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from this pattern which fixtures the hook needs.
  afterAll(({}, { tasks }) => {
    if (tasks.some(({ result }) => result?.state !== 'pass')) return;
    writeFileSync(join(inject('levelsFolder'), `${encodeURIComponent(row)}=${levels.indexOf(level)}`), '');
  });
}

/** Reports that a program could not be had for this run, and says why. Its row is then not compared. */
export function leavesOut(row: string, why: string): void {
  process.stdout.write(`${why}\n`);
  writeFileSync(join(inject('levelsFolder'), `${encodeURIComponent(row)}=out`), '');
}

/** Whether the program of a row could not be had for this run. */
export function wasLeftOut(row: string): boolean {
  return readdirSync(inject('levelsFolder')).includes(`${encodeURIComponent(row)}=out`);
}

/** The level that this run of the tests has reported for a row; the best one where there are several. */
export function reportedLevel(row: string): Level {
  const reports = readdirSync(inject('levelsFolder')).map((name) => name.split('='));
  const ranks = reports
    .filter(([name, rank]) => name === encodeURIComponent(row) && rank !== 'out')
    .map(([, rank]) => Number(rank));
  return levels[Math.max(0, ...ranks)] ?? 'form only';
}
