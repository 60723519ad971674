<?php
// Mail settings for a website. Written by Mailwright.
// Write the password between the quotes, or after the sign =, of the line for it.
$CONFIG = [
  'mail_smtpmode' => 'smtp',
  'mail_smtphost' => 'smtp.example.net',
  'mail_smtpport' => 465,
  'mail_smtpsecure' => 'ssl',
  'mail_smtpauth' => true,
  'mail_smtpname' => 'jane.doe@example.net',
  'mail_smtppassword' => '',
  'mail_from_address' => 'jane.doe',
  'mail_domain' => 'example.net',
];
