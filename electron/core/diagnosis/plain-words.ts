import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';

/** Words that state a reason. Every repetition is bounded, and none is inside another. */
interface Wording {
  readonly pattern: RegExp;
  readonly cause: Cause;
}

/** Reasons that mean the same at every stage, most exact first. */
const everywhere: readonly Wording[] = [
  {
    pattern:
      /too many .{0,30}(?:connections|sessions|logins from your ip)|maximum (?:number of )?connections?|(?:connection|session|thread) limit (?:reached|exceeded)|over (?:its |the |your )?(?:connection|session) limit|max(?:imum)? connection limit|simultaneous connections|concurrent .{0,20}connections/i,
    cause: 'too-many-connections',
  },
  {
    pattern: /gr[ea]y-?list|postgrey|intentional policy rejection|address rejected:.{0,80}try again later/i,
    cause: 'greylisted',
  },
  { pattern: /too many (?:invalid|bad|unknown|unrecogni[sz]ed) (?:\w{1,10} )?commands/i, cause: 'protocol-violation' },
  {
    pattern:
      /(?:abusive|excessive|too many failed|failed|invalid) .{0,20}(?:auth\w{0,20}|log-?[io]ns?)\b.{0,60}(?:blocked|banned|refused|not available)|(?:blocked|banned) .{0,40}(?:abusive|excessive|failed) .{0,20}(?:auth|log-?[io]n)|auth error limit|(?:refused|denied|rejected|closed)\b.{0,20}too many failed|too many .{0,20}(?:auth\w{0,20}|log-?ins?|password)\b.{0,40}\b(?:ip|address|host) .{0,20}(?:blocked|banned)/i,
    cause: 'banned-after-failures',
  },
];

const ofRates: readonly Wording[] = [
  {
    pattern:
      /too many|too fast|too quickly|too much mail|rate[- ]?(?:over)?limit|\boverlimit\b|throttl|slow(?:er)? ?down|limits? exceeded|exceed\w{0,4} .{0,40}limit|frequency limit|excessive volume|unusual rate|rate that prevents|(?:sent|sending) too|over login limit|reached (?:its|the|your) limit|\bper session\b/i,
    cause: 'rate-limited',
  },
];

const ofAddresses: readonly Wording[] = [
  {
    pattern:
      /block(?:ed)?[- ]?list|black ?-?list|deny ?list|dnsbl|\brbl\b|spamhaus|spamcop|barracudacentral|abusix|\babl\b|senderscore|cloudmark|\bips? (?:address )?(?:is |are )?listed|deferred due to unexpected volume|dynamic(?:ally)? .{0,20}(?:ips?|address|assigned|allocat)|dynamic ips?|dial-?up|reverse dns|\bptr\b|\brdns\b|cannot find your (?:host|reverse)|name lookup failed|banned sending ip|dnsbl-lookup|ipcheck\.|bad reputation|poor reputation|low reputation|ip reputation|email reputation|not in (?:the )?white-?list|unauthori[sz]ed ip|sender ip (?:address |reverse )|blocked using|ips blocked|not allowed to connect|reverse lookup|bad ip profile|\bgo away\b|open proxy|smtp server of your isp|from your ip\b|by your ip\b|invalid ip\b|forward dns entry|blocked for (?:spam|abuse)|refused due to abuse|(?:black|bad|dirty|rejected) ip\b|\bip (?:is |was )?(?:rejected|refused|denied|forbidden|hang ?up)|(?:ip|host|server|client|rejected|\d)\b.{0,40}\blisted (?:at|by|in|on)\b|geo-?ip|geographic|\bcountry\b.{0,20}(?:block|not allowed|filter|restrict)|(?:your|this) (?:country|region)\b|(?:currently|are) sending spam|identified as (?:a )?spammer|looks? .{0,30}like (?:a )?spammer|access to (?:submit messages to )?this (?:e-?mail|mail) system|no access from mail server/i,
    cause: 'ip-blocklisted',
  },
  {
    pattern:
      /(?:\bip\b|\bip[-= ]address|client host|your (?:address|network|host|server)|network|host)\b.{0,60}(?:\bblocked|banned|\blisted|not allowed|not authori[sz]ed|rejected:? #|forbidden|mail exchanger)|\d\.\d{1,3} (?:is )?blocked|(?:connection|mail) (?:from|refused).{0,60}(?:refused|rejected|blocked)\b|blocked -? ?see http|mismatches client ip|client host rejected(?!: access)/i,
    cause: 'ip-blocklisted',
  },
];

const ofEncryption: readonly Wording[] = [
  {
    pattern:
      /(?:must|require|need|only|first|disallowed|not allowed|issue)\w{0,3}\b.{0,60}(?:\bs?tls|\bssl\b|encrypt|secure (?:conn|chan))|(?:\b(?:start)?tls|\bssl|\bstls|encryption|secure connection)[- /\w]{0,20} (?:is |are )?(?:requie?red|needed|mandatory|obligatory)|under a layer|without (?:ssl|tls|encryption)|clear ?text (?:auth\w{0,20}|logins?|passwords?)|plain ?text (?:auth\w{0,20}|logins?|passwords?) .{0,20}(?:disabled|disallowed|not allowed)|stronger authentication|disabled over (?:clear|plain)|(?:use|run) (?:start)?tls|starttls .{0,10}first|must issue a? ?startt?ls/i,
    cause: 'tls-required-first',
  },
];

const ofTrouble: readonly Wording[] = [
  {
    pattern:
      /temporar|\blater\b|(?:service|server|system|backend|currently|is) (?:is )?(?:not |un)available|server error|internal (?:login |server )?error|not ready|server failed|generic failure|system (?:is )?busy|server busy|(?:connection|connect(?:ing)?) to .{0,20}(?:server|backend|database)|database|timed? ?out|lookup error|configuration error|config error|out of memory|process broken|crashed|queue full|unable to open|could not (?:be saved|load)|trouble(?!shoot)|\bbusy\b|not accepting connections|all server ports|too much load|shutting down|disk space|space shortage|cannot open|locate maildrop|mailbox is broken/i,
    cause: 'server-unavailable',
  },
];

/** A sign-in that fails by a fault of the server's own says nothing about the password. */
const ofTroubleAtSignIn: readonly Wording[] = [
  {
    pattern:
      /\binternal .{0,40}(?:error|fail|fault)|\b(?:system|unexpected|fatal) (?:error|failure|fault)|(?:backend|service|server|proxy|dns|socket|i\/o|certificate|tls|ssl|ldap|radius|kerberos|sql|directory|daemon)(?: server| service)? (?:(?:is|was|has|had|returned|reports?|currently) )?(?:an? )?(?:down\b|dead\b|died|crash|offline|not found|error(?! (?:code )?49)|fail|unreachable|(?:is )?not respond|overload)|(?:unable to|can ?not|can't|could not|couldn't|failed to) (?:connect|reach|contact|talk|communicate|open|read|load|resolve|look ?up|query)|no such host|lookup failed|problem on our|connection (?:(?:to|with) .{0,40})?(?:(?:was|is|has) )?(?:lost|refused|failed|reset|aborted)|lost connection|no connection|no response|not respond|did not answer|overload|maintenance|out of resources|insufficient (?:system )?resources|(?:try again|retry) (?:in|after)\b/i,
    cause: 'server-unavailable',
  },
  {
    // Whoever mistypes is asked to try again too.
    pattern:
      /^(?!.{0,4096}(?:(?:wrong|incorrect|invalid|bad) (?:user|log-?in|pass|cred|e-?mail|account)|(?:pass\w{0,10}|credentials|user ?(?:name|id)?|log-?in) (?:is |are |was |were )?(?:wrong|incorrect|invalid|not correct|mismatch|do not match))).{0,4096}\b(?:try (?:it )?again|retry)/i,
    cause: 'server-unavailable',
  },
];

const atSignIn: readonly Wording[] = [
  {
    pattern:
      /(?:application|app)[- ]?(?:specific )?passwords?|\b(?:two|2)-?(?:step|factor)|\b2fa\b|second factor|authori[sz](?:ation|ed) code|login (?:with|using) .{0,20}app password|mail password is required/i,
    cause: 'app-password-required',
  },
  {
    pattern:
      /(?:log|sign|via|with|in|your|a)\b.{0,40}web ?browser|captcha|web ?log-?in required|verify your (?:account|identity)|confirm your (?:account|identity)|(?:log|sign) ?in (?:to|via|at|through) .{0,20}web/i,
    cause: 'web-login-required',
  },
  { pattern: /yet to enable|not enabled for (?:imap|pop)/i, cause: 'access-off-in-account' },
  { pattern: /auth\w{0,20} (?:is )?not enabled|when not advertised/i, cause: 'mechanism-not-offered' },
  {
    pattern:
      /(?:mailbox|maildrop) .{0,30}(?:locked by|in use|already locked)|maildrop (?:is )?locked|(?:locked|in use) by another|lock (?:the )?(?:maildrop|mailbox)|waiting for lock|lock busy|being read already/i,
    cause: 'mailbox-in-use',
  },
  {
    pattern: /account (?:is |has been )?(?:temporarily )?(?:locked|suspended|disabled|blocked)/i,
    cause: 'account-locked',
  },
  ...ofRates,
  {
    pattern:
      /basic ?auth\w{0,20}|legacy ?auth|passwords? (?:auth\w{0,20}|log-?ins?|sign-?ins?)\b.{0,40}(?:no longer|not (?:supported|allowed|permitted|available))|(?:use|using|requires?|via|switch to) (?:an? )?(?:x?oauth|modern auth)|(?:oauth2?|modern auth\w{0,20}) .{0,20}(?:required|only)|only (?:x?oauth|modern auth)|less secure app/i,
    cause: 'oauth-required',
  },
  {
    pattern:
      /(?:access|refresh|oauth2?|bearer|browser)[- ]?token.{0,40}(?:expired|invalid|revoked|refused)|invalid (?:oauth2?|bearer) (?:token|payload)|token (?:has )?expired|accesstokenexpired|invalid_grant|invalid_token|eyJzdGF0dXMi/i,
    cause: 'oauth-token-refused',
  },
  {
    pattern:
      /administrator|your (?:domain|organi[sz]ation)|for the (?:tenant|mailbox)|by (?:access |local )?policy|\bpolic(?:y|ies)\b|conditional access|security defaults/i,
    cause: 'blocked-by-admin',
  },
  {
    pattern:
      /passwords? .{0,20}(?:expired|must be changed|needs? to be changed|too (?:simple|weak|old|short))|expired password|change (?:your|the) password|password change/i,
    cause: 'password-expired',
  },
  {
    pattern:
      /(?:account|user|mailbox|user_)\b.{0,40}(?:locked|\bexpired|disabled|suspended|blocked|deactivated|lock ?out|not (?:yet )?activ|inactive|frozen|abnormal)|account lockout|user_disabled|locked (?:account|user)|lock-?out/i,
    cause: 'account-locked',
  },
  {
    pattern:
      /access rights|not enabled|yet to enable|does not have (?:imap|pop3?|smtp) access|(?:service|protocol|access)\b.{0,30}\bdisabled|(?:imap|pop3?|smtp)\w{0,30}.{0,40}(?:disabled|switched off|turned off|not open|not activated|is off)|enable .{0,20}(?:imap|pop|smtp|mail clients)|open (?:the )?(?:imap|pop3?|smtp) service|service is not open|has no permission/i,
    cause: 'access-off-in-account',
  },
  {
    pattern:
      /\b(?:your|the|this|current|free) plan\b|\bsubscription\b|\bupgrade (?:your|to)|only (?:available )?(?:for|to) (?:\w{1,12} ){0,2}(?:users?|customers?|subscribers?|members|accounts?)\b|\b(?:pro|premium|paid|paying) (?:users?|accounts?|customers?|members?)\b/i,
    cause: 'access-not-in-plan',
  },
  ...ofEncryption,
  {
    pattern:
      /\bmech(?:anism|s)?\b|auth\w{0,20} (?:type|method)|sasl .{0,20}(?:not supported|unsupported)|unsupported .{0,20}(?:sasl|auth)|log-?in is disabled|unknown command|no such command|not implemented|unimplemented|not recogni[sz]ed|unrecogni[sz]ed (?!user)|auth\w{0,20} command is not supported|auth\w{0,20} (?:is )?not (?:available|allowed|enabled|supported)|when not advertised/i,
    cause: 'mechanism-not-offered',
  },
  {
    pattern: /relay|auth\w{0,20} (?:is )?required|must (?:first )?(?:authenticate|log ?in)|not logged in/i,
    cause: 'login-missing',
  },
  ...ofAddresses,
  { pattern: /sending (?:has been |is |was )?(?:suspended|disabled|blocked)/i, cause: 'account-locked' },
  { pattern: /over ?quota|mailbox (?:is )?full|exceeded .{0,10}quota|quota exceeded/i, cause: 'mailbox-full' },
  { pattern: /authenticated but not connected/i, cause: 'oauth-wrong-account' },
  { pattern: /not owned|send ?as/i, cause: 'sender-address-not-owned' },
  { pattern: /inactivity|(?:session|connection) (?:is |was )?closed/i, cause: 'connection-dropped' },
  {
    pattern:
      /base64|syntax|not understood|not valid in this state|invalid (?:imap )?commands?|cannot decode|expecting|arguments?/i,
    cause: 'protocol-violation',
  },
  ...ofTrouble,
  ...ofTroubleAtSignIn,
  {
    pattern:
      /not (?:allowed|permitted|authori[sz]ed)|forbidden|prohibited|access (?:to .{0,30})?denied|authori[sz]ation failure/i,
    cause: 'blocked-by-admin',
  },
];

const atSending: readonly Wording[] = [
  {
    pattern: /too many (?:hops|received)|(?:mail|routing) loop|loop(?:ing)? (?:detected|message)/i,
    cause: 'server-unavailable',
  },
  {
    pattern:
      /^(?!.{0,4096}(?:\bspf\b|dkim|\bptr\b|reputation|unsolicited)).{0,4096}(?:temporarily rate[- ]?limited|throttling failure: maximum|try again slower|connection rate|slow(?:er)? down|is throttled)/i,
    cause: 'rate-limited',
  },
  { pattern: /unusual rate of mail|peak smtp relay limit|messages? per connection/i, cause: 'rate-limited' },
  { pattern: /(?:confirm|verify) your account/i, cause: 'web-login-required' },
  {
    pattern:
      /\b(?:daily|hourly|monthly)\b.{0,60}(?:limit|quota|exceed)|(?:sending|message|outgoing) (?:limit|quota)\b|(?:limit|quota|allowed).{0,40}\bper (?:day|hour)|too many (?:recipients|messages|mails?).{0,30}\b(?:last|this|per|in an?) (?:hour|day)|limit on the number of allowed outgoing|too many recipients received|max rcptto|max(?:imum)? (?:e-?mails?|messages?|recipients?) per|max(?:imum)? .{0,40}per (?:hour|day)|exceeded .{0,40}per (?:hour|day)|(?:relay|send(?:ing)?|smtp|e-?mail) (?:quota|limit) (?:of|is|was|has been)\b|credits exceeded|submissionquota|reached your .{0,20}limit|messages per day/i,
    cause: 'sending-quota-exceeded',
  },
  {
    pattern:
      /\b(?:spf|dkim|dmarc|dbl|surbl|uribl)\b|sender policy framework|senders? to authenticate|sender is unauthenticated|pass authentication checks|(?:sender(?! ip)|e-?mail(?! blocked)|domain)\b.{0,40}black ?listed|(?:sender|sending) domain .{0,20}\blisted\b|black ?listed (?:url|uri|link|domain)|spam complaints/i,
    cause: 'message-rejected-policy',
  },
  ...ofAddresses.slice(0, 1),
  { pattern: /invalid mailbox\b.{0,200}\bis unavailable/i, cause: 'unknown-user' },
  {
    pattern:
      /sending (?:has been |is |was )?(?:suspended|disabled|blocked|denied|paused)|sending disabled|(?:isn't|not) allowed to send e?-?mails?(?:$|[. ](?!from|as))|outgoing (?:e?-?mail|message)s?\b.{0,60}(?:suspended|suspension|blocked|disabled)|outbound (?:sender|spam)|outgoing blocked|spam abuse detected|user is locked|unusual sending activity|account (?:is |has been )?(?:disabled|suspended|blocked|locked)\b(?!.{0,20}recipient)(?! or)/i,
    cause: 'account-locked',
  },
  {
    pattern: /unusual rate of unsolicited|banned sender|many invalid recipients/i,
    cause: 'ip-blocklisted',
  },
  {
    pattern:
      /(?:^|[^.\w-])relay(?:ing)?\b(?![.-]).{0,40}(?:denied|rejected|not (?:allowed|permitted)|prohibited|disabled|refused)/i,
    cause: 'login-missing',
  },
  {
    pattern:
      /(?:spam|virus|phish|malware|unsolicited|content)\b.{0,30}(?:detected|found|rejected|denied|score|in the message|message)|(?:message|mail)\b.{0,40}\b(?:as|contains?|looks like|considered|detected) .{0,10}spam|rejected (?:as|for|due to) .{0,20}(?:spam|virus|content|polic)|suspicion of spam|by (?:behaviour|content) spam|(?:blocked|rejected|refused|stopped) by (?:our|the|this|a) (?:\w{1,12} )?filter|message filtered/i,
    cause: 'message-rejected-policy',
  },
  {
    pattern:
      /mailbox (?:is )?(?:over|full)|over ?-?quota|quota ?(?:is )?exceeded|quota full|(?:exceeded|exhausted) .{0,30}(?:storage|quota)|exceed\w{0,4} .{0,20}(?:mailbox|their|its) (?:quota|disk space)|over (?:the |its |their )?(?:allowed |disk )?quota|quota (?:usage|violation)|(?:mailbox|folder) .{0,20}(?:exceeded .{0,15}(?:local |disk space )limit|size limit|is full)|full mailbox|space has been used up|no space left|not enough (?:disk |storage )?space|would exceed|out of storage|disk ?(?:space )?quota|too much mail data|(?:does not|doesn't) have enough space|not sufficient disk|too many messages on the server|exceeding receiving limits|(?:mailbox|recipient|inbox|user)\b.{0,30}\bfull\b/i,
    cause: 'mailbox-full',
  },
  {
    pattern:
      /message (?:length|size)|message header size|(?:line|header) limit exceeded|taille limite|mail ?(?:file )?size|message too large|too big|size (?:limit|exceeds)|exceeds .{0,30}size|rfc ?5322|from: header|duplicate header|illegal attachment|disallowed extension|attachment/i,
    cause: 'message-rejected-policy',
  },
  ...ofEncryption,
  {
    pattern:
      /relaying disallowed as|not (?:owned|the owner|one of your addresses|local sender)|send ?-?as\b|sender .{0,80}(?:rejected|not (?:allowed|owned|verified|valid|permitted|authori[sz]ed|authenticated|hosted|local|match)|invalid|denied|unvalidated|verify failed)(?!.{0,4}(?:not logged in|access denied.{0,20}auth))|(?:invalid|unknown|bad|unverified|blank) (?:sender|from)|(?:mail from|from:?|sender|address)\b.{0,80}(?:does ?n.t (?:match|conform)|does not match|must (?:match|equal)|is not verified|not allowed as|not hosted|domain is invalid)|not (?:allowed|permitted) to send (?:e?-?mail |mail )?(?:as|from)|send from this (?:header )?address|domain of sender|permissions? to send as|domain name required for sender|sender identity|not allowed in header|as a valid sender|this sender address|not a verified|bad sender(?! ip)|unresolvable .{0,30}from|(?:fake|bogus|empty|null) (?:sender|mail from|return)|sender .{0,20}(?:not pre-approved|is empty)|invalid return[- ]path|must be (?:the )?same|must (?:match|belong to) .{0,20}(?:user|auth|account|login)|(?:^|[^-\w])spoof(?:ed|ing)|unroutable sender/i,
    cause: 'sender-address-not-owned',
  },
  {
    pattern:
      /(?:^|[^.\w-])relay(?:ing|ed)?\b(?![.-])|\bauth\w{0,20} (?:is |are )?(?:required|needed|necessary)|(?:require|need)s? .{0,20}\bauth|must (?:first )?(?:be )?(?:auth\w{0,10}|log ?-?in)|not (?:been )?(?:logged in|authenticated)|unauthenticated|please .{0,20}(?:authenticat|log ?in|turn on smtp auth)|allowed rcpthosts?|not handle mail for|n't handle mail for|not (?:a gateway|local host)|anonymous (?:mail|sender)|before sending|authenticate (?:first|before)|log ?-?in first|send auth command|unauthori[sz]ed users?|smtp-?auth\b|delivery is not allowed to this address|not accepting (?:e-?)?mail for (?:this |that )?domain|client host rejected: access denied/i,
    cause: 'login-missing',
  },
  ...ofRates,
  ...ofAddresses.slice(1),
  { pattern: /service (?:is )?(?:temporarily|currently) unavailable/i, cause: 'server-unavailable' },
  {
    pattern:
      /(?:domain|host|system) does not accept (?:any )?mail|nullmx|null mx|accepts no mail|no mx record|mail receiving disabled/i,
    cause: 'domain-takes-no-mail',
  },
  {
    pattern:
      /host (?:is )?unknown|domain (?:is )?(?:not found|not reachable|does not exist|unknown)|find the recipient domain|domain must exist|unknown (?:mail )?domain|domain .{0,40}is unknown|host unreachable|name or service not known|invalid domain\b(?! name)|unknown host|no such domain|host or domain name not found|dns (?:query )?error|domain name not found|unroutable address|unrouteable mail domain/i,
    cause: 'host-not-found',
  },
  {
    pattern:
      /(?:user|recipient|mailbox|address|account|alias)s?\b.{0,40}(?:unknown|does ?n.?t (?:exist|have)|does not (?:exist|have)|dosn't exist|not found|invalid|not available|unavailable|no longer|inactive|disabled|discontinued|suspended|frozen|closed|rejected|not exist|terminated|not (?:known|present|active|local|ok|valid)|could not be found|must contain a domain|not accepted|mailbox not)|(?:unknown|invalid|no such|inactive|disabled|illegal) .{0,12}(?:user|recipient|mailbox|address|account|alias)|no (?:account|mail ?box|user|one) (?:here|by|at|found|available|with)|not (?:a |an )?(?:known|valid|active|local|registered) (?:user|mailbox|recipient|address|account)|bad (?:destination |recipient |e?-?mail )?(?:address|mailbox|recipient)|badrcptto|validrcptto|badrecipient|does(?: not|n't) exist|(?:deactivated|archived) (?:mailbox|recipient|user)|not our (?:user|customer)|unrouteable|undeliverable address|registered gateway user|no valid recipients?|no such (?:person|mail)|unavailable (?:mail )?(?:user|box)|mailbox unava|exists? that user|not (?:a )?user of|can(?:not|'t) accept user|addresses? (?:was|were) unknown|not e-?mail address|adr\.recipient|recipient refuses|envelope recipient|was undeliverable|missing home directory|(?:subscriber|recipient) .{0,20}\binvalid|(?:^|\d )(?:is|has been) (?:currently )?suspended|recipient suspend/i,
    cause: 'unknown-user',
  },
  {
    pattern:
      /synchroni[sz]ation|out of sequence|bad sequence|sequence of commands|protocol violation|syntax|helo command rejected|(?:helo|ehlo).{0,20}(?:invalid|domain|should|must)|invalid (?:helo|ehlo)|cannot decode|arguments?|command .{0,12}not (?:implemented|recogni[sz]ed)|unrecogni[sz]ed command|already specified/i,
    cause: 'protocol-violation',
  },
  { pattern: /connection (?:was )?(?:reset|closed|lost|dropped)|closed abruptly/i, cause: 'connection-dropped' },
  ...ofTrouble,
  {
    pattern:
      /spam|virus|mailing list|not subscribed|members-only|mass mailer|organi[sz]ational|header error|polic(?:y|ies)|content|abus(?:e|ive)|phish|unsolicited|refused|rejected|denied|filtered|not (?:allowed|accepted|wanted)|blocked|doesn't want your mail|prohibit|illegal|\breject\b|\bdeny\b|violat|not (?:a )?complian|advertis/i,
    cause: 'message-rejected-policy',
  },
];

const atGreeting: readonly Wording[] = [
  ...ofAddresses,
  ...ofRates,
  { pattern: /access denied|go away|you are not allowed|not allowed to connect/i, cause: 'ip-blocklisted' },
  ...ofTrouble,
];

const atStarttls: readonly Wording[] = [
  ...ofRates,
  {
    pattern: /(?:temporar|currently|local problem|\blater\b|initialization failed|tls not available due)/i,
    cause: 'server-unavailable',
  },
];

/** Words that are surer than any code of a refused message: servers give them with the code of the recipient. */
const surerThanCodes: readonly Wording[] = [
  {
    pattern:
      /^(?!.{0,4096}\b(?:dbl|uribl|surbl)\b).{0,4096}(?:\bips? .{0,60}(?:black|block) ?-?list|spamhaus|spamcop|barracudacentral|identified as spammer)/i,
    cause: 'ip-blocklisted',
  },
  { pattern: /over ?-?quota|mailbox (?:is )?full|boite .{0,30}pleine/i, cause: 'mailbox-full' },
];

/** The cause that is stated so surely that a code for the recipient does not count; null where there is none. */
export function causeOfSureWords(stage: Stage, line: string): Cause | null {
  if (stage !== 'send') return null;
  return surerThanCodes.find(({ pattern }) => pattern.test(line))?.cause ?? null;
}

/** The cause that the English words of a reply state at a stage; null where they state none that is known. */
export function causeOfPlainWords(stage: Stage, line: string): Cause | null {
  return [...everywhere, ...wordingsAt(stage)].find(({ pattern }) => pattern.test(line))?.cause ?? null;
}

function wordingsAt(stage: Stage): readonly Wording[] {
  switch (stage) {
    case 'login':
      return atSignIn;
    case 'send':
      return atSending;
    case 'greeting':
      return atGreeting;
    case 'starttls':
      return atStarttls;
    case 'dns':
    case 'connect':
    case 'capabilities':
    case 'tls':
    case 'mailbox':
    case 'bye':
    case 'http':
      return [];
  }
}

const ofSigningIn = /auth|log ?-?[io]n|sign[- ]?in|passw|credential|user ?name|user ?id|\buser\b/i;
const refused =
  /fail|invalid|incorrect|wrong|\bbad\b|denied|reject|refused|not accepted|not exist|unknown|unsuccessful|mismatch|not found|no such|unrecogni[sz]ed|error/i;

/** Whether a reply says that a sign-in was refused, and nothing more. */
export function isPlainRefusal(line: string): boolean {
  return ofSigningIn.test(line) && refused.test(line);
}
