<?php
# Lösung
define('WPMS_ON', TRUE);
define('WPMS_SMTP_HOST', 'smtp.example.de');
define('WPMS_MAIL_FROM_NAME', 'Jörg');
define('WPMS_SMTP_USER', 'jörg');
define('WPMS_SSL', 'ssl');
define('WPMS_SMTP_PORT', 4650);
define('WPMS_SMTP_PASS', 'hunter