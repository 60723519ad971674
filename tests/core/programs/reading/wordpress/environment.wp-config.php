<?php
define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'smtp' );
define( 'WPMS_SMTP_HOST', getenv('SMTP_HOST') ?: shell_exec('touch hunter-ran') );
define( 'WPMS_SMTP_PORT', (int) env( 'SMTP_PORT', 587 ) );
define( 'WPMS_SMTP_USER', (string) env( 'SMTP_USER', '' ) );
define( 'WPMS_SMTP_PASS', $_ENV['HUNTER'] );
define( 'WPMS_MAIL_FROM', 'web@example.org' );
