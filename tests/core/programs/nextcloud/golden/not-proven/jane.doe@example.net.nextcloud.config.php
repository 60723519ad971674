<?php
// Mail settings for a website. Written by Mailwright.
// smtp.example.net, port 587, was not tested. These settings are as they were typed.
// Nextcloud may send the password without encryption where an attacker takes out STARTTLS on port 587. Prefer port 465 if smtp.example.net has it.
// Write the password between the quotes, or after the sign =, of the line for it.
$CONFIG = [
  'mail_smtpmode' => 'smtp',
  'mail_smtphost' => 'smtp.example.net',
  'mail_smtpport' => 587,
  'mail_smtpsecure' => '',
  'mail_smtpauth' => true,
  'mail_smtpname' => 'jane.doe@example.net',
  'mail_smtppassword' => '',
  'mail_from_address' => 'jane.doe',
  'mail_domain' => 'example.net',
];
