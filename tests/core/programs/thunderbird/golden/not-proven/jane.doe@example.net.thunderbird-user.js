// Accounts for Thunderbird, written by Mailwright. No password is inside.
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.accountmanager.defaultaccount", "account1");
user_pref("mail.account.lastKey", 1);
user_pref("mail.smtpservers", "smtp1");
user_pref("mail.smtp.defaultserver", "smtp1");
// imap.example.net, port 993, was not tested. These settings are as they were typed.
// smtp.example.net, port 587, was not tested. These settings are as they were typed.
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.identity.id1.fullName", "Jane Doë <&'\"");
user_pref("mail.identity.id1.useremail", "jane.doe@example.net");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.identity.id1.valid", true);
user_pref("mail.identity.id1.fcc_folder", "imap://jane.doe%40example.net@imap.example.net/Sent");
user_pref("mail.identity.id1.draft_folder", "imap://jane.doe%40example.net@imap.example.net/Drafts");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.example.net");
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.authMethod", 3);
user_pref("mail.server.server1.userName", "jane.doe@example.net");
user_pref("mail.server.server1.name", "jane.doe@example.net");
user_pref("mail.server.server1.login_at_startup", true);
user_pref("mail.server.server1.check_new_mail", true);
user_pref("mail.smtpserver.smtp1.type", "smtp");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.example.net");
user_pref("mail.smtpserver.smtp1.port", 587);
user_pref("mail.smtpserver.smtp1.try_ssl", 2);
user_pref("mail.smtpserver.smtp1.authMethod", 3);
user_pref("mail.smtpserver.smtp1.username", "jane.doe@example.net");
user_pref("mail.smtpserver.smtp1.description", "jane.doe@example.net");
