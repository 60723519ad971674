/** What a word of a provider's welcome mail says about the values beside it. */
export type WelcomeWord =
  | 'imap'
  | 'pop3'
  | 'smtp'
  | 'incoming'
  | 'outgoing'
  | 'port'
  | 'server'
  | 'password'
  | 'user'
  | 'sender';

/** Parts of words that are long enough to be found inside longer ones, in lower case. */
const stems: readonly (readonly [stem: string, word: WelcomeWord])[] = [
  ['password', 'password'],
  ['passwort', 'password'],
  ['kennwort', 'password'],
  ['passphrase', 'password'],
  ['passe', 'password'],
  ['contraseña', 'password'],
  ['contrasena', 'password'],
  ['contrasenya', 'password'],
  ['wachtwoord', 'password'],
  ['lösenord', 'password'],
  ['adgangskode', 'password'],
  ['passord', 'password'],
  ['salasana', 'password'],
  ['hasło', 'password'],
  ['heslo', 'password'],
  ['jelszó', 'password'],
  ['parola', 'password'],
  ['palavra-passe', 'password'],
  ['пароль', 'password'],
  ['密码', 'password'],
  ['密碼', 'password'],
  ['パスワード', 'password'],
  ['비밀번호', 'password'],
  ['incoming', 'incoming'],
  ['inbound', 'incoming'],
  ['receiving', 'incoming'],
  ['posteingang', 'incoming'],
  ['eingehend', 'incoming'],
  ['eingangsserver', 'incoming'],
  ['empfang', 'incoming'],
  ['entrant', 'incoming'],
  ['réception', 'incoming'],
  ['recepción', 'incoming'],
  ['entrada', 'incoming'],
  ['entrata', 'incoming'],
  ['arrivo', 'incoming'],
  ['ricezione', 'incoming'],
  ['recebimento', 'incoming'],
  ['inkomend', 'incoming'],
  ['inkommande', 'incoming'],
  ['indgående', 'incoming'],
  ['innkommende', 'incoming'],
  ['saapuva', 'incoming'],
  ['przychodz', 'incoming'],
  ['příchozí', 'incoming'],
  ['входящ', 'incoming'],
  ['受信', 'incoming'],
  ['接收', 'incoming'],
  ['收件', 'incoming'],
  ['받는', 'incoming'],
  ['outgoing', 'outgoing'],
  ['outbound', 'outgoing'],
  ['sending', 'outgoing'],
  ['postausgang', 'outgoing'],
  ['ausgehend', 'outgoing'],
  ['ausgangsserver', 'outgoing'],
  ['versand', 'outgoing'],
  ['sortant', 'outgoing'],
  ['envoi', 'outgoing'],
  ['saliente', 'outgoing'],
  ['salida', 'outgoing'],
  ['saída', 'outgoing'],
  ['uscita', 'outgoing'],
  ['invio', 'outgoing'],
  ['envío', 'outgoing'],
  ['uitgaand', 'outgoing'],
  ['utgående', 'outgoing'],
  ['udgående', 'outgoing'],
  ['lähtevä', 'outgoing'],
  ['wychodz', 'outgoing'],
  ['odchozí', 'outgoing'],
  ['исходящ', 'outgoing'],
  ['送信', 'outgoing'],
  ['发送', 'outgoing'],
  ['发件', 'outgoing'],
  ['보내는', 'outgoing'],
  ['benutzer', 'user'],
  ['username', 'user'],
  ['anmeldename', 'user'],
  ['kontoname', 'user'],
  ['identifiant', 'user'],
  ['utilisateur', 'user'],
  ['usuario', 'user'],
  ['usuário', 'user'],
  ['utente', 'user'],
  ['gebruiker', 'user'],
  ['användar', 'user'],
  ['użytkownik', 'user'],
  ['пользовател', 'user'],
  ['ユーザー', 'user'],
  ['用户名', 'user'],
  ['hostname', 'server'],
  ['serveur', 'server'],
  ['servidor', 'server'],
  ['server', 'server'],
  ['сервер', 'server'],
  ['サーバ', 'server'],
  ['服务器', 'server'],
  ['伺服器', 'server'],
  ['서버', 'server'],
  ['ポート', 'port'],
  ['端口', 'port'],
  ['포트', 'port'],
];

/** Words that mean something only as a whole. */
const wholes: ReadonlyMap<string, WelcomeWord> = new Map([
  ['imap', 'imap'],
  ['imaps', 'imap'],
  ['imap4', 'imap'],
  ['pop', 'pop3'],
  ['pop3', 'pop3'],
  ['pop3s', 'pop3'],
  ['smtp', 'smtp'],
  ['smtps', 'smtp'],
  ['submission', 'smtp'],
  ['eingang', 'incoming'],
  ['ausgang', 'outgoing'],
  ['port', 'port'],
  ['ports', 'port'],
  ['portnummer', 'port'],
  ['puerto', 'port'],
  ['porta', 'port'],
  ['poort', 'port'],
  ['portti', 'port'],
  ['порт', 'port'],
  ['host', 'server'],
  ['pass', 'password'],
  ['passwd', 'password'],
  ['pwd', 'password'],
  ['pin', 'password'],
  ['senha', 'password'],
  ['clave', 'password'],
  ['user', 'user'],
  ['login', 'user'],
  ['e-mail', 'user'],
  ['email', 'user'],
  ['to', 'user'],
  ['an', 'user'],
  ['à', 'user'],
  ['para', 'user'],
  ['from', 'sender'],
  ['von', 'sender'],
  ['de', 'sender'],
]);

/** Long enough for any of these words with what it is joined to. */
const wordCharsAtMost = 64;

/** All that a word says about settings; empty where it says nothing. */
export function welcomeWords(text: string): readonly WelcomeWord[] {
  if (text.length > wordCharsAtMost) return [];
  const word = text.normalize('NFC').toLowerCase();
  const whole = wholes.get(word);
  if (whole !== undefined) return [whole];
  const protocol = /^(imap|pop3|smtp)(?![a-z\d])/.exec(word)?.[1];
  const said = stems.filter(([stem]) => word.includes(stem)).map(([, meaning]) => meaning);
  return protocol === 'imap' || protocol === 'pop3' || protocol === 'smtp' ? [protocol, ...said] : said;
}
