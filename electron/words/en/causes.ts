/** Words of why something does not work, who has to act, and what to do. */
export const causeWords = {
  'cause.wrong-password': 'The server did not accept this password for this login name.',
  'cause.app-password-required': 'This provider needs an app password instead of your account password.',
  'cause.oauth-required': 'This provider does not accept passwords from mail apps. You sign in through your browser.',
  'cause.oauth-token-refused': 'The server did not accept the browser sign-in. It may have expired or been revoked.',
  'cause.access-off-in-account': 'Access for mail apps is switched off in the settings of this account.',
  'cause.access-not-in-plan': 'The provider does not offer this kind of access for this account.',
  'cause.blocked-by-admin': 'The administrator or the provider does not let this account use mail apps.',
  'refusal.access-off-in-account.incoming': 'Receiving in mail apps is switched off in the settings of this account.',
  'refusal.access-off-in-account.outgoing': 'Sending from mail apps is switched off in the settings of this account.',
  'refusal.access-not-in-plan.incoming': 'The provider does not let this account receive in mail apps.',
  'refusal.access-not-in-plan.outgoing': 'The provider does not let this account send from mail apps.',
  'refusal.blocked-by-admin.incoming': 'The provider does not let this account receive in mail apps.',
  'refusal.blocked-by-admin.outgoing': 'The provider does not let this account send from mail apps.',
  'cause.account-locked': 'The provider has locked this account or stopped it from sending.',
  'cause.web-login-required': 'The provider first wants you to sign in or confirm something in the browser.',
  'cause.password-expired': 'The password of this account has expired. The provider asks for a new one.',
  'cause.mechanism-not-offered': 'The server {host} does not offer this way to sign in on port {port}.',
  'cause.tls-required-first': 'The server requires an encrypted connection before a sign-in.',
  'cause.login-missing': 'The server requires a sign-in before it accepts messages.',
  'cause.sender-address-not-owned': 'The server does not let this account send from this address.',
  'cause.sending-quota-exceeded': 'The sending limit of this account is used up for now.',
  'cause.message-rejected-policy': 'The server refused this message by its own rules.',
  'cause.unknown-user': 'The mailbox of this address does not exist or is switched off.',
  'cause.mailbox-full': 'The mailbox is full and cannot accept more mail.',
  'cause.greylisted': 'The server refuses the first attempt on purpose and accepts a later one.',
  'cause.ip-blocklisted': 'The server has blocked the public IP address of this network.',
  'cause.domain-takes-no-mail': 'The domain {host} declares that it does not accept mail.',
  'cause.rate-limited': 'There were too many attempts in a short time. The server requires a pause.',
  'cause.too-many-connections': 'Too many connections to this account are open at once.',
  'cause.mailbox-in-use': 'Another mail app has this mailbox open.',
  'cause.server-unavailable': 'The server {host}, or its sign-in, is temporarily unavailable.',
  'cause.certificate-expired': 'The certificate of {host} has expired or is not valid yet.',
  'cause.certificate-name-mismatch': 'The certificate that {host} shows was issued for a different name.',
  'cause.certificate-untrusted': 'The certificate of {host} was not issued by an authority this computer trusts.',
  'cause.interception-by-antivirus': 'Security software on this computer is intercepting the connection to {host}.',
  'cause.interception-by-network': 'Something on this network answers in place of {host}, or alters its replies.',
  'cause.tls-mode-mismatch': 'This encryption setting does not match port {port} of {host}.',
  'cause.wrong-protocol-on-port': 'Another kind of server answers on port {port} of {host}.',
  'cause.tls-too-old': 'The encryption that {host} offers is too old or too weak.',
  'cause.tls-handshake-failed': 'The encrypted connection to {host} failed while it was being set up.',
  'cause.starttls-not-offered': 'Port {port} of {host} does not switch to encryption.',
  'cause.host-not-found': 'The name {host} does not exist.',
  'cause.no-network': '{host} cannot be reached from here. The network may be down.',
  'cause.name-server-faulty': 'The name server of this network does not give its whole answer for {host}.',
  'cause.connection-refused': 'The server {host} refuses connections on port {port}.',
  'cause.connection-timed-out': 'The server {host} does not answer on port {port}.',
  'cause.connection-dropped': 'The server {host} closed the connection without giving a reason.',
  'cause.submission-not-reachable':
    'The mail server answers, but on no port for sending. This network may block them, or the provider offers none.',
  'cause.submission-blocked-by-network': 'This network blocks the usual ports for sending.',
  'cause.config-not-found': 'No mail settings were found for {host}.',
  'cause.config-unreadable': 'The settings file cannot be read.',
  'cause.stale-saved-password': 'The mail app still sends an older password that it has saved.',
  'cause.banned-after-failures': 'The server {host} shuts this network out for a while after refused sign-ins.',
  'cause.oauth-wrong-account': 'The browser signed in as somebody else than the owner of this mailbox.',
  'cause.oauth-window-blocked':
    'The sign-in window cannot work: cookies, JavaScript or the page itself are blocked on this computer.',
  'cause.works-elsewhere': 'It works elsewhere, so what differs here is the cause.',
  'cause.sent-folder-missing': 'The message left, but its copy has no folder for sent mail to go to.',
  'cause.needs-exchange-client': 'This mailbox speaks only Exchange. It has no IMAP, POP3 or SMTP for mail apps.',
  'cause.web-only-network': 'Only web traffic leaves this network, so no mail server can be reached.',
  'cause.protocol-violation': 'The server {host} and Mailwright do not understand each other.',

  'reason.blocked-by-admin':
    'Only the provider or an administrator can allow it, often with one switch in its control panel.',
  'reason.access-off-in-account': 'It can be switched on there, often under mail apps, IMAP or security.',
  'reason.account-locked': 'Web mail often says why, and how to unlock it.',
  'reason.rate-limited': 'Each further attempt may make the pause longer.',
  'reason.server-unavailable': 'Nothing has to change on your side.',
  'reason.stale-saved-password': 'Remove the saved password in the mail app, then enter the new one.',
  'reason.banned-after-failures':
    'Often another device still sends an old password. The ban ends by itself once nothing is refused any more.',
  'reason.oauth-wrong-account': 'Sign out of other accounts in the browser, or choose the right one when it asks.',
  'reason.oauth-window-blocked':
    'Allow cookies for the sign-in page of the provider, or switch the filter off for a test.',
  'reason.works-elsewhere':
    'Security software, a VPN or the network itself often differs. Switch one of them off for a test.',
  'reason.sent-folder-missing': 'Choose the folder for sent messages in the account settings of the mail app.',
  'reason.needs-exchange-client': 'Apps for Exchange, such as Outlook or the mail app of a phone, can open it.',
  'reason.web-only-network': 'Web mail works here. Another network, such as a phone’s, lets mail apps connect.',
  'reason.config-not-found': 'One wrong letter in the address is enough. Check it first.',

  'check.cleartext-login':
    'The server {host} also accepts passwords without encryption on port {port}. Mailwright never sends one that way.',
  'check.cleartext-login.only':
    'The server {host} takes passwords on port {port} without encryption. Mailwright never sends one that way.',
  'check.relay-port': 'Port 25 of {host} is for mail between servers. Mail apps send on port 587, 465 or 2525.',
  'check.no-forward-secrecy':
    'Anyone who records the connection to {host} on port {port} can read it later, if they obtain the server’s key.',
  'check.altered-replies':
    'Something on the way, such as a firewall, writes over what {host} says on port {port}. So its encryption cannot be used.',
  'check.altered-replies.works':
    'Something on the way, such as a firewall, writes over what {host} says first on port {port}. Its encryption works all the same.',
  'check.certificate-ends-soon': 'The certificate of {host} ends soon. By now it should have been renewed.',
  'check.clock-wrong.slow':
    'The clock of this computer seems to be slow: to it, the certificates of several servers are not valid yet.',
  'check.clock-wrong.fast':
    'The clock of this computer seems to be fast: to it, the certificates of several servers have expired.',
  'check.banned-after-refusals.from-the-start':
    'The server {host} takes no connection for mail, while its website answers. It may have shut this network out after refused sign-ins.',
  'check.better-host-name':
    'The settings for {domain} name {host}, but its certificate is for {better}. The server works under that name.',
  'check.better-host-name.typed': 'The certificate of {host} is for {better}. The server works under that name.',
  'check.ipv6-silent.network':
    'Servers answer late over IPv6 from here, or not at all. Some mail apps then take long to connect.',
  'check.ipv6-silent.server':
    'The server {host} answers late over IPv6, or not at all. Some mail apps then take long to connect.',
  'check.sent-folder-missing':
    'Mailwright sees no folder for sent messages in this mailbox. If web mail shows none either, create one named Sent there.',
  'check.outdated-settings':
    'The settings that {domain} publishes seem out of date: they name {host}, port {port}, which is not there.',
  'check.tls-intercepted':
    'Something on the way seems to open the encrypted connection to {host}: no public authority issued its certificate.',
  'check.vpn-up': 'A VPN is on. It may block mail, and servers may block it: switch it off for a test.',
  'check.config-not-found.needs-address': 'One source of settings for {host} needs your full address.',
  'check.config-not-found.nowhere':
    'No source lists a mail server for {host}, and none of the usual server names works.',
  'check.address-typo': 'No mail settings were found for {host}. You may have meant {domain}.',
  'check.bridge-needed':
    'Mail apps reach {name} only through its bridge program on this computer. Start it, then enter the values that it shows.',
  'check.captive-portal':
    'Something on this network answers in place of other servers, such as a page to sign in to. Open any website in your browser first.',
  'check.invented-answers':
    'The name server of this network also answers for names that do not exist. Another one finds mail servers better.',
  'check.parked-domain.expired':
    'The registrar of {host} has taken the domain out of use, so it has no mail. Its owner can renew it.',
  'check.parked-domain.parked':
    'The domain {host} is parked: nobody uses it, so it has no mail. It may be a slip in the address.',
  'check.provider-without-access.closed': '{name} has closed its mailboxes.',
  'check.provider-without-access.no-imap': '{name} does not work with mail apps: it offers neither IMAP nor POP3.',
  'check.wildcard-names':
    'Every name below {host} leads to its website, where no mail server answers. It may be a slip in the address.',
  'check.listed-domain-denied': 'This network’s name server does not know {host}.',
  'check.config-not-found.of-no-use':
    'None of the servers listed for {host} can be used, and none of the usual names works.',
  'check.config-not-found.exchange':
    'The Autodiscover service of {host} asks for a password first. IMAP may be switched off there.',
  'check.missing-direction.receiving': 'No receiving server for {host} accepts a connection from here.',
  'check.missing-direction.sending': 'No sending server for {host} accepts a connection from here.',
  'check.no-network.resolver-silent': 'The name server of this network does not answer, so no server can be found.',
  'check.only-web-traffic':
    'This network allows only web traffic: web servers answer, mail servers cannot be reached. Try another network.',
  'check.only-web-traffic.vpn':
    'Only web traffic gets through: web servers answer, mail servers cannot be reached. The VPN or this network blocks them.',
  'check.starttls-stripped':
    'Something on the way seems to take encryption out of what {host} offers on port {port}: the server is known to have it.',
  'check.starttls-stripped.one-port':
    'The server {host} offers encryption on port {other}, but not on port {port}. Something on the way seems to take it out.',
  'check.submission-blocked-by-network':
    'This network seems to block port {silent}. Port {port} of the same server works.',
  'check.submission-blocked-by-network.both':
    'This network seems to block ports {silent} and {second}. Port {port} of the same server works.',
  'check.submission-blocked-by-network.vpn':
    'The VPN or this network seems to block port {silent}. Port {port} of the same server works.',
  'check.submission-blocked-by-network.both.vpn':
    'The VPN or this network seems to block ports {silent} and {second}. Port {port} of the same server works.',
  'check.submission-blocked-by-network.all.vpn': 'The VPN or this network blocks the usual ports for sending.',
  'check.submission-not-reachable.refused':
    'The server {host} refuses every port for sending. It may not offer sending to mail apps.',

  'verdict.starttls-disagreement':
    'The settings file promises encryption on port {port} of {host}, but the server does not offer it. One of the two is wrong.',
  'verdict.browser-sign-in.given-up': 'The sign-in in the browser was not finished.',
  'verdict.browser-sign-in.refused': 'The provider refused the sign-in in the browser.',
  'verdict.accepted-elsewhere': 'The same password was accepted for receiving, but refused for sending.',
  'verdict.shut-out':
    'The server {host} refused sign-ins a few minutes ago, and now takes no connection. It seems to shut this network out for a while.',
  'verdict.sign-in-refused': 'The server refused the sign-in. Mailwright does not recognise the reason it gave.',
  'verdict.reply-unknown': 'The server {host} gave a reply that Mailwright does not recognise.',
  'verdict.silent': 'The server {host} accepted the connection on port {port}, then sent nothing.',

  'request.config-not-found':
    'Are IMAP and sending by SMTP switched on for {host}? Which servers and ports should mail apps use?',
  'request.blocked-by-admin': 'My account may not sign in to {host}, port {port}, with a mail app. Can you allow this?',
  'request.message-rejected-policy':
    'The server {host}, port {port}, refuses my messages because of its own rules. What has to change?',
  'request.certificate-expired':
    'The certificate of {host}, port {port}, has expired or is not valid yet. Mail apps refuse it until it is renewed.',
  'request.certificate-name-mismatch':
    'The certificate of {host}, port {port}, was issued for a different name (subjectAltName). Which server name should mail apps use?',
  'request.better-host-name':
    'The settings for {domain} name {host}, port {port}, whose certificate is for {better}. Can you name {better} there, or add {host} to the certificate?',
  'request.certificate-untrusted':
    'Mail apps do not trust the certificate of {host}, port {port}. Its chain may be incomplete, or it may be self-signed.',
  'request.certificate-untrusted.missing-issuer':
    'The server {host}, port {port}, sends its certificate without that of its issuer. Mail apps refuse it until the server sends the whole chain.',
  'request.tls-too-old':
    'The server {host}, port {port}, offers only encryption that mail apps refuse as too old or weak.',
  'request.tls-handshake-failed': 'The TLS handshake with {host}, port {port}, fails. Does the server’s log say why?',
  'request.starttls-not-offered':
    'The server {host}, port {port}, does not offer STARTTLS. Which encrypted port can mail apps use?',
  'request.banned-after-failures':
    'The server {host}, port {port}, refuses my network after refused sign-ins. Can you lift the ban and say what caused it?',
  'request.connection-refused':
    'The server {host} refuses connections on port {port}. Which server and port are right?',

  'party.you': 'You',
  /** Where the person has to act: nobody is called a problem. */
  'party.your-turn': 'Your turn',
  'party.this-computer': 'This computer',
  'party.this-network': 'This network',
  'party.provider': 'The provider',
  'party.mailwright': 'Mailwright',
  'party.unknown': 'Could not tell',

  'action.open-help': 'Open the provider’s help',
  'action.use-port': 'Use port {port}',
  'action.edit-address': 'Change the address',
  'action.use-host': 'Use {host} instead',
  'action.use-suggestion': 'Use {suggestion}',
  'action.edit-password': 'Change the password',
  'action.enter-by-hand': 'Enter by hand',
  'action.allow-address': 'Tell it my address',
  'action.try-again': '{minutes, plural, =0 {Try again} one {Try again in # minute} other {Try again in # minutes}}',
  'action.copy-for-provider': 'Copy a message for the provider',
  'action.copy-for-support': 'Copy for support',
  'action.show-certificate': 'Show the certificate',
  'action.open-network-settings': 'Open the network settings',
  'action.try-demo': 'Try the demo',
} as const;
