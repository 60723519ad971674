import { invisible } from '../address/named-address';
import { welcomeWords } from '../address/welcome-words';

const covered = '«secret»';

/** A name and what leads from it to its value: `Password: …`, `"smtp_pass" => …`, `Mot de passe (IMAP) : …`, `password is: …`. */
const labels =
  /(?<name>[\p{L}\p{N}_-]{2,60})["'`’”\]]{0,2}(?: ?\([^()]{0,40}\))?(?: (?:is|ist|lautet|est|es|è|jest))? {0,3}(?<sign>=>|[:=：＝]) {0,3}/gu;
/** Beside these words a label is part of a sentence: "Invalid password: check it". */
const refusal =
  /(?:wrong|invalid|incorrect|bad|expired|falsch|ungültig|erroné|incorrect|inválid|non valid|errat|onjuist|ongeldig|неверн)\S{0,4} (?:\S{1,20} ){0,3}$/iu;

/** What a client sends with a password in it. What is before the password is the first group. */
const sent: readonly RegExp[] = [
  /(\bAUTH(?:ENTICATE)? (?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|EXTERNAL) +)[A-Za-z0-9+/]{8,}={0,2}/gi,
  /(\bAUTH(?:ENTICATE)? [\w-]{3,20} +)(?=[A-Za-z0-9+/]{0,400}[a-z])[A-Za-z0-9+/]{8,}={0,2}/g,
  /(^\W{0,4}(?:C\W{1,3})?[A-Za-z\d]{1,8} LOGIN (?:"[^"]{0,320}"|\S{1,320}) ).+/gi,
  /(\b[A-Za-z]{0,6}\d{1,6} LOGIN (?:"[^"]{0,320}"|\S{1,320}) ).+/g,
  /((?:^\W{0,4}(?:C\W{1,3})?|C: ?|> ?)PASS )\S+$/gi,
  /(\b(?:Bearer|Basic) +)(?=\S{0,400}\d)[\w.~+/=-]{8,}/g,
  /(\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/]{0,320}:)[^\s]{1,320}(?=@)/gi,
  /(\b(?:password|passwort|kennwort|passwd) (?:is|ist|was|war) )(?=\S{0,100}\d)\S+/gi,
];
/** A response that is sent in a line of its own. RFC 4954 §4. */
const bareResponse = /^(\W{0,6}(?:C\W{1,3})?)(?=\S{0,400}[a-z])(?=\S{0,400}[A-Z])[A-Za-z0-9+/]{12,}={1,2}$/;

/** A server's question in a sign-in; the answer follows in a line of its own. */
const isChallenge = /^\W{0,4}(?:S\W{1,3})?334\b/i;
const isServersReply = /^\W{0,6}(?:S\W{1,3})?[245]\d\d[ -]/i;

/** A text that somebody pasted, without the passwords that are named as such in it, and without those in commands of a client. */
export function withoutPasswords(text: string): string {
  let isNext = false;
  return text
    .split(/(\r?\n|\r)/)
    .map((line) => {
      if (/^\s*$/.test(line)) return line;
      if (isNext && !isServersReply.test(line)) {
        isNext = false;
        return covered;
      }
      const plain = line.replace(invisible, '').replace(/\s/g, ' ');
      isNext = isLoneLabel(plain) || isChallenge.test(plain);
      return withoutLabelled(withoutSent(plain));
    })
    .join('');
}

function withoutSent(line: string): string {
  const bare = line.replace(bareResponse, `$1${covered}`);
  return sent.reduce((rest, pattern) => rest.replace(pattern, `$1${covered}`), bare);
}

function withoutLabelled(line: string): string {
  let done = '';
  let rest = line;
  for (;;) {
    const label = labelIn(rest);
    if (label === null) return done + rest;
    const before = rest.slice(0, label.end);
    const value = valueAt(rest.slice(label.end), label.sign, refusal.test(rest.slice(0, label.start)));
    done += before + value.shown;
    rest = rest.slice(label.end + value.length);
  }
}

interface Label {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

/** The first label of a password in a line. */
function labelIn(line: string): Label | null {
  for (const { 0: found, index, groups } of line.matchAll(labels)) {
    if (isOfPassword(groups?.['name'] ?? ''))
      return { start: index, end: index + found.length, sign: groups?.['sign'] ?? '' };
  }
  return null;
}

function isOfPassword(name: string): boolean {
  return welcomeWords(name.toLowerCase()).includes('password') || /(?:pass|pwd|secret|token)$/i.test(name);
}

/** A line that is only a label, below which the password stands. */
function isLoneLabel(line: string): boolean {
  const label = labelIn(line.trim());
  return label !== null && label.end === line.trim().length && line.trim().split(/\s+/).length <= 5;
}

/** What is shown in the place of a value, and how long that is. */
function valueAt(rest: string, sign: string, isSentence: boolean): { readonly shown: string; readonly length: number } {
  if (rest === '') return { shown: '', length: 0 };
  const quoted = /^(["'`])(?:\\.|(?!\1)[^\\]){0,1024}\1/.exec(rest)?.[0];
  if (quoted !== undefined) return { shown: covered, length: quoted.length };
  if (isSentence && /\s\S/.test(rest))
    return { shown: withoutLabelled(rest.replace(/\S*\d\S*/g, covered)), length: rest.length };
  // In a line of a configuration or a URL more may follow; behind a colon a password may have blanks.
  const value = sign === ':' || sign === '：' ? rest : (/^[^\s;&]+/.exec(rest)?.[0] ?? '');
  return { shown: value === '' ? '' : covered, length: value.length };
}
