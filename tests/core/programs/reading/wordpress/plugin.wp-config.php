<?php
define( 'DB_PASSWORD', 'hunter-db' );
define( 'WP_DEBUG', true );
// define( 'WPMS_SMTP_HOST', 'old.example.org' );
define( 'WPMS_ON', true ); // True turns on constants support and usage, false turns it off.

define( 'WPMS_SMTP_HOST', 'mail.example.net' ); // The SMTP mail host.
define( 'WPMS_SMTP_PORT', 587 ); // The SMTP server port number.
define( 'WPMS_SSL', 'tls' ); // Possible values '', 'ssl', 'tls' - note TLS is not STARTTLS.
define( 'WPMS_SMTP_AUTH', true ); // True turns it on, false turns it off.
define( 'WPMS_SMTP_USER', 'info@example.net' ); // SMTP authentication username
define( 'WPMS_SMTP_PASS', 'hunt\'er "hunter" 2' );
define( 'WPMS_SMTP_AUTOTLS', true );
define( 'WPMS_MAIL_FROM', 'info@example.net' );
define( 'WPMS_MAIL_FROM_NAME', 'Ann O\'Nym' );
define( 'WPMS_MAILER', 'smtp' );
define( 'WPMS_MAILER', 'sendgrid' );
/* That's all, stop editing! Happy publishing. */
require_once ABSPATH . 'wp-settings.php';
