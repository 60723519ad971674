<?php
if ( WP_DEBUG ) {
	define( 'WPMS_ON', true );
	define( 'WPMS_SMTP_HOST', 'mailhog' ); // The SMTP mail host.
	define( 'WPMS_SMTP_PORT', 1025 );
	define( 'WPMS_SSL', '' );
	define( 'WPMS_SMTP_AUTH', false );
	define( 'WPMS_SMTP_USER', 'nobody' );
	define( 'WPMS_SMTP_AUTOTLS', false );
	define( 'WPMS_MAILER', 'smtp' );
}
$page = <<<HTML
define('WPMS_SMTP_HOST', 'no.example') hunter '
HTML;
define('WPMS_MAIL_FROM', "wordpress@$domain");
