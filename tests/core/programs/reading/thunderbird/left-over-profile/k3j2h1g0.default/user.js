// set at every start
user_pref("mail.server.server1.userName", "jane@example.net");
user_pref("network.proxy.type", 0);
