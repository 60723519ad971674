<?php
// Sends by WordPress, whose folder is the first argument, with the lines for `wp-config.php` of the second, from the address of the third to
// that of the fourth. The fifth is a folder for its content.
[, $folder, $lines, $from, $to, $content] = $argv;

// As `wp-config.php` does: what it defines, our lines among it, and then the start of WordPress.
define('DB_NAME', '');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
$table_prefix = 'wp_';
eval(file_get_contents($lines));
define('ABSPATH', "$folder/");
define('WP_CONTENT_DIR', $content);
// It then starts without plugins, and asks no database beyond this one.
define('SHORTINIT', true);
file_put_contents("$content/db.php", <<<'DROP_IN'
<?php
class database_of_the_test extends wpdb
{
    public function db_connect($allow_bail = true)
    {
        return false;
    }
    public function query($query)
    {
        return false;
    }
}
$wpdb = new database_of_the_test('', '', '', '');
DROP_IN);
require ABSPATH . 'wp-settings.php';
require ABSPATH . WPINC . '/pluggable.php';

add_filter('wp_mail_charset', fn () => 'UTF-8');
add_filter('wp_mail_from', fn () => WPMS_MAIL_FROM);
// What `src/Processor.php` of the plugin WP Mail SMTP sets.
add_action('phpmailer_init', function ($phpmailer) {
    $phpmailer->Mailer = WPMS_MAILER;
    $phpmailer->SMTPSecure = WPMS_SSL;
    $phpmailer->SMTPAutoTLS = WPMS_SMTP_AUTOTLS;
    $phpmailer->Host = WPMS_SMTP_HOST;
    $phpmailer->Port = WPMS_SMTP_PORT;
    if (WPMS_SMTP_AUTH) {
        $phpmailer->SMTPAuth = true;
        $phpmailer->Username = WPMS_SMTP_USER;
        $phpmailer->Password = WPMS_SMTP_PASS;
    }
});
add_action('wp_mail_failed', function ($error) {
    fwrite(STDERR, $error->get_error_message() . "\n");
});
exit(wp_mail($to, 'test', 'test', "From: $from\r\nContent-Type: text/plain; charset=UTF-8") ? 0 : 1);
