<?php
// Sends by PHPMailer with the file of the first argument, to the address of the second.
require '/usr/share/php/libphp-phpmailer/autoload.php';

$mail = new PHPMailer\PHPMailer\PHPMailer(true);
require $argv[1];
$mail->Timeout = 20;
$mail->addAddress($argv[2]);
$mail->Subject = 'test';
$mail->Body = 'test';
$mail->send();
