<?php
// Mail settings for a website. Written by Mailwright.
// Nextcloud may send the password without encryption where an attacker takes out STARTTLS on port 587. Prefer port 465 if smtp.example.net has it.
$CONFIG = [
  'mail_smtpmode' => 'smtp',
  'mail_smtphost' => 'smtp.example.net',
  'mail_smtpport' => 587,
  'mail_smtpsecure' => '',
  'mail_smtpauth' => true,
  'mail_smtpname' => 'ex\\jane\'s "box" $HOME `id` %s #1;2',
  'mail_smtppassword' => 'p a"s\'s\\w#d%s%(x)s`id`$HOME;!{}<&>\\',
  'mail_from_address' => 'o\'neill+%s{$#}`id`',
  'mail_domain' => 'example.net',
];
