import { hostCharsAtMost } from '../contract/host-name';
import { requestLimits } from '../contract/request-limits';

/**
 * Limits on everything that comes from outside or takes time. Times in milliseconds, sizes in bytes. They are in core, because its
 * parsers need some of them.
 */
export const limits = {
  /** A test message to oneself, from its acceptance to the last look: few servers take longer, but greylisting does. */
  testMessageMs: 60_000,
  /** The longest that may be asked for: greylisting ends within a quarter of an hour nearly everywhere. */
  testMessageAtMostMs: 900_000,
  /** From the acceptance of a test message to the first look; most are there by then. */
  firstLookMs: 500,
  /** Each further pause between two looks is this many times longer than the one before, */
  lookPauseGrowth: 1.6,
  /** but by IMAP, where a look costs two short commands, no longer than this, */
  lookPauseMs: 5_000,
  /** and by POP3, where each look is a sign-in, at least this long. */
  pop3LookPauseMs: 4_000,
  /** One look as a whole, with its sign-in or all its folders: a few slow replies. */
  lookMs: 20_000,
  /** Discovery and probing together: people give up waiting after about this long. */
  runMs: 20_000,
  /** All that a domain publishes: its name servers twice, then documents, then mail servers, each of which may be silent. */
  verifyMs: 60_000,
  /** The same in the window, where nobody can allow more. */
  verifyInWindowMs: 120_000,
  /** Names in a zone to which its records lead, each of which costs every name server three questions; a domain has a dozen. */
  verifyTargets: 32,
  /** Both sign-ins with a second try each: servers answer a refused login only after a pause. */
  signInMs: 30_000,
  /** One name look-up with its repeats, so that a dead resolver is reported well before the run ends. */
  dnsMs: 5_000,
  /** A name server without any answer for this long is silent, and the next one is asked. Few servers need half as long. */
  nameServerMs: 250,
  /** One TCP connection: covers a lost SYN and its two repeats. */
  tcpMs: 7_000,
  /** One TLS handshake on an open connection: four flights on a bad mobile network. */
  tlsMs: 8_000,
  /** A TLS handshake that only finds out why a server does not greet. */
  tlsTrialMs: 2_000,
  /** One reply: servers under load and tar pits greet after several seconds. */
  replyMs: 12_000,
  /** One document over HTTPS, redirects included. */
  documentMs: 8_000,
  /** The submission of one message: servers look for spam and viruses before they accept it. RFC 5321 §4.5.3.2.6 allows minutes, which nobody waits for. */
  submissionMs: 30_000,
  /** Each wait of leaving a server, which is only a courtesy: for a handshake to end, for the answer to QUIT or LOGOUT, for the close. */
  farewellMs: 200,
  /** A report waits this long for the folders of a mailbox that was signed in to: three round trips to a distant server. */
  mailboxMs: 1_000,
  /** Everything that a library sends between an accepted sign-in and its LOGOUT: five round trips to a distant server. */
  logoutMs: 2_000,
  /** After the first proven answer, better sources get at least this long. */
  graceMs: 1_000,
  /** … or this many times the shortest TCP phase of the run, which scales with the distance. */
  graceTcpPhases: 5,
  /** … and servers of a better source that are already answering may finish, for at most this long. */
  betterTalkMs: 3_000,
  /** An attempt that waited this long, while its machine answered on another port, counts as silent. */
  silentMs: 1_000,
  /** The same while web servers answer and no mail server does: three SYNs (RFC 6298) and time to answer. */
  webOnlyMs: 3_500,
  /** A connection that waited this long no longer keeps other ports or a sign-in waiting: few servers are farther away. */
  patienceMs: 300,
  /** … or this many round trips, each as long as the shortest TCP phase of the run. */
  patienceRoundTrips: 1.5,
  /** The bare domain waits this long after it was found, because other names of its machine are likelier. */
  gatherMs: 5,
  /** A proxy that another route follows: proxies are near, and the document's own time limit goes on. */
  proxyMs: 2_500,
  /** What a command may still take after a signal: it has to end within two seconds. */
  endMs: 1_500,
  /** Two signals this close count as one: npm and timeout send each signal twice. */
  sameSignalMs: 200,
  /** The run of a password command: a person may have to unlock a store first. */
  passwordCommandMs: 60_000,
  /** The output of a password command; password stores keep notes below the password. */
  passwordCommandBytes: 65_536,
  /** Making a folder and looking at it: a sleeping disk or a distant network drive needs seconds. */
  folderMs: 15_000,
  /** Between two attempts of an address race: the shortest that RFC 8305 §5 recommends, because a person is waiting. */
  raceMs: 100,
  /** Wait for AAAA after A. RFC 8305 §3. */
  resolutionDelayMs: 50,
  /** Between a refused sign-in and the next, so that no server takes Mailwright for an attacker. */
  loginPauseMs: 2_000,
  /** For this long a refused sign-in is counted: log watchers count in about this time. */
  refusalsMs: 600_000,
  /** For this long a proof holds, so that looking again connects to no proven server: short enough that a server rarely changes in it. */
  proofMs: 600_000,
  /** After this many refusals by one host the next sign-in first says what one more may cost: many log watchers ban at five lines, and a refusal can take two. */
  refusalsBeforeWarning: 2,
  /** One line of a reply. Real capability lines stay under 2 kB. */
  lineBytes: 16_384,
  /** One reply with all its lines and literals. */
  replyBytes: 65_536,
  /** All folders that a mailbox lists: more than a thousand. Few mailboxes have a tenth of that, and reading them blocks the program. */
  folderListBytes: 65_536,
  /** Autoconfig, autodiscover and PACC documents; the largest real one has 12 kB. */
  documentBytes: 65_536,
  /** Tags of one XML document; the largest in Mozilla's list has 467, and the time to read them grows with their number. */
  documentTags: 1_000,
  /** Attributes of one XML document; the most in Mozilla's list are 24. */
  documentAttributes: 500,
  /** XML elements inside each other; real documents need 5. */
  documentDepth: 20,
  /** The header section of a message that is read back; a long way with many signatures has a third of it. */
  messageHeaderBytes: 65_536,
  /** A report of non-delivery: Microsoft's begin with a web page of some 60 kB. */
  bounceBytes: 262_144,
  /** Fields of a header section that are read; a long way has some hundred. */
  messageHeaderFields: 500,
  /** New messages of a folder that are looked at, newest last; more do not come in a minute. */
  newMessages: 16,
  /** The same by POP3, which also shows those of before: each costs two round trips, and the newest is looked at first. */
  newMessagesByPop3: 6,
  /** Folders that are looked into for a message that a rule may have moved; few people sort into more. */
  ruleFolders: 12,
  /** What a mailbox answers to one command while a test message is looked for: the names of some thousands of folders. */
  mailboxReplyBytes: 262_144,
  /** Servers taken from one document or one set of records. */
  serversPerDocument: 24,
  /** Documents that one set of records names; one is usual, and two while it moves. */
  documentsPerSource: 3,
  /** Mail exchangers of equal preference that are looked at; more of one domain belong to the same provider. */
  mailExchangers: 4,
  /** Addresses of one name that are kept of each family, each of which may be connected to. Few names have more than six. */
  addressesPerFamily: 8,
  /** Names of a certificate that are looked up where it was shown under another name; one or two are usual. */
  certifiedNames: 3,
  /** … and those that are read to choose them: certificates of hosters have a hundred. */
  certifiedNamesRead: 200,
  /** … and how long a search waits for these look-ups. Others of the same name servers were answered before. */
  certifiedNamesMs: 1_000,
  /** Redirects of one document. */
  redirects: 3,
  /** Connections to one address in one run that tries everything, so that no server takes Mailwright for a port scan. */
  connectionsPerAddress: 12,
  /** The same in a search. Its sign-ins come on top. */
  connectionsPerLook: 8,
  /** … and those of them that guessed servers may have while a source may still name others there. */
  connectionsOfGuesses: 6,
  /** Connections that are open to one address at the same time, those of all runs together; a probe that says farewell has left. */
  connectionsAtOnce: 4,
  /** Refused sign-ins of one click for receiving; for sending there is one. */
  loginsIncoming: 2,
  /** An address as typed. */
  addressChars: requestLimits.addressChars,
  /** A host or domain name. RFC 1035 §2.3.4. */
  hostChars: hostCharsAtMost,
  /** Text of a server that is shown or kept. */
  seenChars: 500,
  /** A faulty text of a document, as it is quoted: longer than usual host names, too short to fill the screen. */
  foundChars: 100,
  /** Who issued a certificate, as it is quoted: X.520 gives organisations and common names 64. RFC 5280, appendix A.1. */
  certificateNameChars: 64,
  /** What a provider calls itself in its document. */
  displayNameChars: 256,
  /** A sentence of a file that is not one of ours: the longest sentence of the catalogues has two thirds of this. */
  fileWordsChars: 240,
  /** A provider's name that only a file gives; the longest name of a known provider has two thirds of this. */
  fileNameChars: 60,
  /** The name of an opened file where a page shows it. */
  openedNameChars: 80,
  /** Accounts of opened settings that are offered, and sentences about what was not read; more than any person has. */
  offeredAccounts: 100,
  /** Settings and report files that are opened, and each line of an audit's results. */
  fileBytes: 16_777_216,
  /** A list of accounts in CSV: twice as much as the rows below need with every column filled. */
  accountListBytes: 33_554_432,
  /** Accounts of one list; each gets up to ten files. */
  accountRows: 50_000,
  /** Accounts of a list that miss something and are shown in the terminal; the report has all. */
  accountsShown: 10,
  /** One row of that list, with all its fields: the longest address, names and hosts have a fifth of it. */
  accountRecordChars: 16_384,
  /** Runs of an audit at the same time, unless a number is given: with more, runs wait for each other at providers that many domains share. */
  auditJobs: 8,
  /** The most that may be given; the sockets of more runs than that would be too many for many systems. */
  auditJobsAtMost: 64,
  /** Proven servers that an audit remembers, so that domains of one provider do not each connect to it. */
  keptProofs: 256,
  /** What Mailwright itself stores; its own file has 200 bytes. */
  preferencesBytes: 16_384,
  /** The signed document about new versions; a real one has 400 bytes. */
  updateDocumentBytes: 16_384,
  /** A signed list of providers; the one that is part of the program has 260 kB. */
  providerListBytes: 4_194_304,
  /** Fetching a list of providers: its size over a bad mobile network. */
  providerListMs: 60_000,
  /** Lines of one run's conversations that are kept: a verbose run of every port needs a tenth of this. */
  keptLineChars: 500_000,
} as const;
