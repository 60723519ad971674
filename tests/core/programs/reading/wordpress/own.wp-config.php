<?php
/* A server of one's own, for phpmailer_init.
define('SMTP_HOST', 'no.example');
*/
define("SMTP_USER", "jane@example.com");
define('SMTP_PASS', "hunter{$x}");
DEFINE ( 'SMTP_HOST' , 'smtp.' . "example" . '.com' );
const SMTP_FROM = 'website@example.com';
define('SMTP_NAME',    "e.g W\u{e9}b\x21");
define('SMTP_PORT',    '465');
define('SMTP_SECURE',  'ssl');
define('SMTP_AUTH',    true);
$text = "define('SMTP_PORT', '1');"; # define('SMTP_HOST', 'no.example');
eval("define('SMTP_HOST', 'evil.example'); touch('hunter-ran');");
