import { hostCharsAtMost } from '../contract/host-name';
import { requestLimits } from '../contract/request-limits';

/** Limits on everything that comes from outside or takes time. Times in milliseconds, sizes in bytes. */
export const limits = {
  /** Discovery and probing together: people give up on a spinner after about this long. */
  runMs: 20_000,
  /** Both sign-ins with a second try each: servers answer a refused login only after a pause. */
  signInMs: 30_000,
  /** One name look-up with its repeats, so that a dead resolver is named well before the run ends. */
  dnsMs: 5_000,
  /** A name server that lets this pass without any answer is silent, and the next one is asked: few take half as long. */
  nameServerMs: 250,
  /** One TCP connection: covers a lost SYN and its two repeats. */
  tcpMs: 7_000,
  /** One TLS handshake on an open connection: four flights on a bad mobile network. */
  tlsMs: 8_000,
  /** One reply: servers under load and tar pits greet after several seconds. */
  replyMs: 12_000,
  /** One document over HTTPS, redirects included. */
  documentMs: 8_000,
  /** QUIT or LOGOUT is a courtesy; nobody waits longer for its answer. */
  farewellMs: 200,
  /** Everything that a library asks between an accepted sign-in and its LOGOUT: four round trips far away. */
  logoutMs: 2_000,
  /** After the first proven answer, better sources get at least this long. */
  graceMs: 1_000,
  /** … or this many times the shortest TCP phase of the run, which scales with the distance. */
  graceTcpPhases: 5,
  /** … and servers of a better source that are talking already may end their sentence, this long at most. */
  betterTalkMs: 3_000,
  /** How often a run that waits looks whether it still has something to wait for. */
  lookMs: 20,
  /** An attempt that waited this long, while its host answered on another port, counts as silent. */
  silentMs: 1_000,
  /** While both directions are proven, an attempt that waited this long holds up no sign-in: few servers are farther away. */
  patienceMs: 300,
  /** … or this many times the shortest TCP phase of the run. */
  patienceTcpPhases: 4,
  /** While web servers answer and no mail server does, an attempt that waited this long counts as silent: three SYNs (RFC 6298) and time to answer. */
  webOnlyMs: 3_500,
  /** A proxy that has another way after it: proxies are near, and the document's own time goes on. */
  proxyMs: 2_500,
  /** What a command may still take once a signal ended it: whoever sent that waits two seconds. */
  endMs: 1_500,
  /** Two signals this close are one: npm and timeout pass on what the terminal or they themselves have sent already. */
  sameSignalMs: 200,
  /** What a password command takes: a person may have to unlock a store first. */
  passwordCommandMs: 60_000,
  /** What a password command prints; password stores keep notes below the password. */
  passwordCommandBytes: 65_536,
  /** What a folder takes to be made and looked at: a sleeping disk or a far network drive needs seconds to wake. */
  folderMs: 15_000,
  /** Between two attempts of an address race: the shortest that RFC 8305 §5 recommends, because a wizard is waited for. */
  raceMs: 100,
  /** Wait for AAAA after A. RFC 8305 §3. */
  resolutionDelayMs: 50,
  /** Between a refused sign-in and the next, so that no server takes us for an attack. */
  loginPauseMs: 2_000,
  /** One line of a reply. Real capability lines stay under 2 kB. */
  lineBytes: 16_384,
  /** One reply with all its lines and literals. */
  replyBytes: 65_536,
  /** Autoconfig, autodiscover and PACC documents; the largest real one has 12 kB. */
  documentBytes: 65_536,
  /** Tags of one XML document; the largest in Mozilla's list has 467, and the time to read them grows with their number. */
  documentTags: 1_000,
  /** Attributes of one XML document; the most in Mozilla's list are 24. */
  documentAttributes: 500,
  /** XML elements inside each other; real documents need 5. */
  documentDepth: 20,
  /** Servers taken from one document or one set of records. */
  serversPerDocument: 24,
  /** Documents that one set of records names; one is usual, and two while it moves. */
  documentsPerSource: 3,
  /** Mail exchangers of equal preference that are looked at; more of one domain belong to the same provider. */
  mailExchangers: 4,
  /** Redirects of one document. */
  redirects: 3,
  /** Connections to one address in one run, so that no server takes us for a port scan. */
  connectionsPerAddress: 12,
  /** How much later a guessed POP3 server or relay is connected to than what matters more. */
  lessPressingMs: 20,
  /** Requests to one machine for documents: autoconfig, well-known, and with consent those again that tell the address. */
  documentsPerWebsite: 6,
  documentsWithoutAddress: 3,
  /** Refused sign-ins of one click on receiving; on sending there is one. */
  loginsIncoming: 2,
  /** An address as typed. */
  addressChars: requestLimits.addressChars,
  /** A host or domain name. RFC 1035 §2.3.4. */
  hostChars: hostCharsAtMost,
  /** Text of a server's that is shown or kept. */
  seenChars: 500,
  /** Text at fault in a document that is quoted: more than a host name that people use, less than one that fills the screen. */
  foundChars: 100,
  /** Who issued a certificate, as it is quoted: X.520 gives organisations and common names 64. RFC 5280, appendix A.1. */
  certificateNameChars: 64,
  /** What a provider calls itself in its document. */
  displayNameChars: 256,
  /** What a file says in words of its own: the longest sentence of the catalogues has two thirds of it. */
  fileWordsChars: 240,
  /** A name that only a file knows; the longest of a known provider has two thirds of it. */
  fileNameChars: 60,
  /** Settings and report files that are opened. */
  fileBytes: 16_777_216,
  /** What Mailwright itself stores; its own file has 200 bytes. */
  preferencesBytes: 16_384,
  /** Lines of one run's conversations that are kept to be read: a verbose run of every port has a tenth of it. */
  keptLineChars: 500_000,
} as const;
