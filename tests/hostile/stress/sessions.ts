/** What real servers say in whole sessions, STARTTLS included, in the forms of Postfix, Exchange, Dovecot, Courier and Cyrus. */
export const sessions = {
  smtp: [
    '220 mail.example.net ESMTP Postfix (Debian/GNU)\r\n' +
      '250-mail.example.net\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250-STARTTLS\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME\r\n' +
      '220 2.0.0 Ready to start TLS\r\n' +
      '250-mail.example.net\r\n250-PIPELINING\r\n250-AUTH PLAIN LOGIN\r\n250-AUTH=PLAIN LOGIN\r\n250 CHUNKING\r\n',
    '220-mx.example.org Microsoft ESMTP MAIL Service ready at Tue, 7 Jan 2025 10:00:00 +0000\r\n220 no UCE\r\n' +
      '250-mx.example.org Hello [192.0.2.1]\r\n250-SIZE 157286400\r\n250-STARTTLS\r\n250-AUTH LOGIN XOAUTH2\r\n250 SMTPUTF8\r\n' +
      '220 2.0.0 SMTP server ready\r\n' +
      '250-mx.example.org Hello [192.0.2.1]\r\n250-AUTH LOGIN XOAUTH2\r\n250 SMTPUTF8\r\n',
    '421 4.7.0 Try again later\r\n',
  ],
  imap: [
    '* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS LOGINDISABLED] Dovecot ready.\r\n' +
      '* CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS LOGINDISABLED\r\n' +
      'a1 OK Pre-login capabilities listed, post-login capabilities have more.\r\n' +
      'a2 OK Begin TLS negotiation now.\r\n' +
      '* CAPABILITY IMAP4rev1 SASL-IR ID ENABLE IDLE LITERAL+ AUTH=PLAIN AUTH=XOAUTH2\r\n' +
      'a3 OK Pre-login capabilities listed, post-login capabilities have more.\r\n',
    '* OK example.org Cyrus IMAP 3.2 server ready\r\n' +
      '* LIST () "/" {7}\r\nINBOX.a\r\n* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\n* 3 EXISTS\r\na1 OK Completed\r\n' +
      'a2 OK Begin\r\n* CAPABILITY IMAP4rev1\r\n* CAPABILITY AUTH=DIGEST-MD5\r\na3 OK Completed\r\n',
    '* BYE Too many connections\r\n',
  ],
  pop3: [
    '+OK Dovecot ready. <1896.697170952@dbc.mtview.ca.us>\r\n' +
      '+OK\r\nCAPA\r\nTOP\r\nUIDL\r\nRESP-CODES\r\nPIPELINING\r\nAUTH-RESP-CODE\r\nSTLS\r\nUSER\r\nSASL PLAIN LOGIN\r\n.\r\n' +
      '+OK Begin TLS negotiation now.\r\n' +
      '+OK\r\nUIDL\r\nUSER\r\nSASL PLAIN LOGIN\r\n.\r\n' +
      '+ \r\n+OK Logged in.\r\n',
    '+OK Hello there.\r\n+OK\r\nSTLS\r\n..dot\r\nUSER\r\n.\r\n+OK Begin\r\n+OK\r\nUSER\r\n.\r\n+OK\r\n-ERR [AUTH] Login failed.\r\n',
    '+OK ready\r\n-ERR unknown command\r\n',
  ],
} as const;
