/** Words that people write in two ways, after splitting: two in a row as one, and one as another. */
const pairs: Readonly<Record<string, string>> = {
  'log in': 'login',
  'log on': 'login',
  'log into': 'login',
  'logging into': 'login',
  'sign into': 'signin',
  'logging in': 'login',
  'logging on': 'login',
  'logged in': 'login',
  'sign in': 'signin',
  'signing in': 'signin',
  'time out': 'timeout',
  'timed out': 'timeout',
  'times out': 'timeout',
  'user name': 'username',
  'e mail': 'email',
  'e mails': 'email',
  'can not': 'cannot',
  'pass word': 'password',
  'is not': 'isnot',
  'does not': 'doesnot',
  'did not': 'didnot',
  'could not': 'couldnot',
  'was not': 'wasnot',
  'has not': 'hasnot',
  'unable to': 'cannot',
};
const same: Readonly<Record<string, string>> = {
  logon: 'login',
  connecting: 'connect',
  connected: 'connect',
  messages: 'message',
  fail: 'failed',
  fails: 'failed',
  refuses: 'refused',
  rejects: 'rejected',
  cant: 'cannot',
  couldnt: 'couldnot',
  isnt: 'isnot',
  doesnt: 'doesnot',
  didnt: 'didnot',
  wasnt: 'wasnot',
  hasnt: 'hasnot',
  emails: 'email',
  mails: 'mail',
  unable: 'cannot',
  timedout: 'timeout',
  kennwort: 'passwort',
};

const word = /[\p{L}\p{N}]+/gu;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const apostrophe = /(?<=\p{L})['’`´ʼ](?=\p{L})/gu;

/** Addresses and names of servers, which differ from case to case. */
const nameOfServer =
  /[\w.+-]{1,64}@[\w.-]{1,253}|(?<![\w.])(?:[a-z\d-]{1,63}\.){1,6}(?:[a-z]{2}|com|net|org|info|biz|edu|gov|cloud|email|example)(?:\.[a-z]{2})?(?![\w.]*\w)(?::\d{1,5})?/gi;

/**
 * The words of a text, made alike: without names of servers, in lower case, without accents and marks, and one spelling for what is written in several. A character of
 * Chinese or Japanese is a word.
 */
export function dialogWords(text: string): readonly string[] {
  const withoutNames = text.replace(nameOfServer, ' ');
  const plain = isAscii(withoutNames) ? withoutNames : withoutMarks(withoutNames);
  const words: string[] = [];
  for (const [found] of plain.toLowerCase().replace(apostrophe, '').matchAll(word)) {
    const pair = pairs[`${words.at(-1)} ${found}`];
    if (pair === undefined) words.push(same[found] ?? found);
    else words.splice(-1, 1, pair);
  }
  return words;
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[ßẞ]/g, 'ss').replace(withoutSpaces, ' $& ');
}
