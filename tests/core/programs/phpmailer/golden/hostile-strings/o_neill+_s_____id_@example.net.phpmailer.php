<?php
// Mail settings for a website. Written by Mailwright.
// For require, after the line: $mail = new PHPMailer(true)
$mail->isSMTP();
$mail->Host = 'smtp.example.net';
$mail->Port = 587;
$mail->SMTPSecure = 'tls';
$mail->SMTPAuth = true;
$mail->Username = 'ex\\jane\'s "box" $HOME `id` %s #1;2';
$mail->Password = 'p a"s\'s\\w#d%s%(x)s`id`$HOME;!{}<&>\\';
$mail->CharSet = 'UTF-8';
$mail->setFrom('o\'neill+%s{$#}`id`@example.net', 'Jane "J\\" O\'Doë, $(id) `id` ${HOME} %(user)s #x ;y <&> \\');
