# Sends by the gem `mail`, as Rails does, with the settings of the first argument, to the address of the second.
require 'mail'
require 'ostruct'

config = OpenStruct.new(action_mailer: OpenStruct.new)
eval(File.read(ARGV[0], encoding: 'UTF-8'))
Mail.defaults { delivery_method config.action_mailer.delivery_method, config.action_mailer.smtp_settings }
Mail.deliver do
  from config.action_mailer.default_options[:from]
  to ARGV[1]
  subject 'test'
  body 'test'
end
