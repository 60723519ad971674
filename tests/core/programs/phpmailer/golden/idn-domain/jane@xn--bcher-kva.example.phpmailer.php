<?php
// Mail settings for a website. Written by Mailwright.
// For require, after the line: $mail = new PHPMailer(true)
$mail->isSMTP();
$mail->Host = 'smtp.xn--bcher-kva.example';
$mail->Port = 587;
$mail->SMTPSecure = 'tls';
$mail->SMTPAuth = true;
$mail->Username = 'jane@xn--bcher-kva.example';
// Write the password between the quotes, or after the sign =, of the line for it.
$mail->Password = '';
$mail->CharSet = 'UTF-8';
$mail->setFrom('jane@xn--bcher-kva.example', '山田 Žofie');
