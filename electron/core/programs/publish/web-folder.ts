/** The folder of the web server that the written parts of its configuration name. Every domain's files fit into it beside each other. */
export const webFolder = '/var/www/mailwright';
