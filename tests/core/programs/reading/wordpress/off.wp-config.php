<?php
// define('WPMS_ON', true);
define( 'WPMS_SMTP_HOST', 'smtp.sendgrid.net' );
define( 'WPMS_SMTP_PASS', 'hunter2' );
