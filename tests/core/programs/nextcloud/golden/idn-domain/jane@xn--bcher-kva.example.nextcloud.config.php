<?php
// Mail settings for a website. Written by Mailwright.
// Nextcloud may send the password without encryption where an attacker takes out STARTTLS on port 587. Prefer port 465 if smtp.xn--bcher-kva.example has it.
// Write the password between the quotes, or after the sign =, of the line for it.
$CONFIG = [
  'mail_smtpmode' => 'smtp',
  'mail_smtphost' => 'smtp.xn--bcher-kva.example',
  'mail_smtpport' => 587,
  'mail_smtpsecure' => '',
  'mail_smtpauth' => true,
  'mail_smtpname' => 'jane@xn--bcher-kva.example',
  'mail_smtppassword' => '',
  'mail_from_address' => 'jane',
  'mail_domain' => 'xn--bcher-kva.example',
];
