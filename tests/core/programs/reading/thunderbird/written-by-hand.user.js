// ===== Work =====
user_pref( "mail.accountmanager.accounts" , 'account_work, account_shop' )
user_pref("mail.accountmanager.defaultaccount", "account_work");user_pref("mail.account.account_work.server","server_work");
    user_pref("mail.account.account_work.identities", "id_work");
/* the servers */ user_pref("mail.server.server_work.type", "imap"); user_pref("mail.server.server_work.hostname", "imap.example.net");
user_pref("mail.server.server_work.port", 993); // 993, not 143
user_pref("mail.server.server_work.socketType", 3);           // 0=plain, 2=STARTTLS, 3=SSL/TLS
user_pref("mail.server.server_work.userName", "o'neill\x40example.net");
user_pref("mail.identity.id_work.fullName", 'Zo\u00eb "Z" O\'Neill \ud83d\ude00');
user_pref("mail.identity.id_work.useremail", "o'neill@example.net");
user_pref("mail.identity.id_work.smtpServer", "smtp_work");
user_pref("mail.identity.id_work.htmlSigText", "${sig}");
user_pref("mail.smtpserver.smtp_work.hostname", "smtp.example.net");
user_pref("mail.smtpserver.smtp_work.port", 1);
user_pref("mail.smtpserver.smtp_work.port", 587);
user_pref("mail.smtpserver.smtp_work.try_ssl", 2);
user_pref("mail.smtpserver.smtp_work.username", "o'neill@example.net");
user_pref("mail.smtpservers", "smtp_work");
user_pref("mail.account.account_shop.server", "server_shop");
user_pref("mail.server.server_shop.type", "pop3");
user_pref("mail.server.server_shop.hostname", "192.0.2.7");
user_pref("mail.server.server_shop.userName", "shop");
user_pref("mail.password", "hunter2");
user_pref("mail.server.server_shop.password", "hunter2");
pref("mail.server.server_shop.authMethod", 6, locked);
user_pref("mail.server.server_shop.port", 1
user_pref("lost.quote, 1);
var secret = require('fs').readFileSync('/etc/passwd');
if (true) user_pref("mail.smtpservers", "smtp_other");
