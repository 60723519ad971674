// Sends by Spring's mail sender with the properties of the first argument, from the address of the second to that of the third.

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

public class SpringBoot {
  private static final String PREFIX = "spring.mail.";

  public static void main(String[] arguments) throws Exception {
    Properties file = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.ISO_8859_1)) {
      file.load(reader);
    }
    MutablePropertySources sources = new MutablePropertySources();
    sources.addFirst(new PropertiesPropertySource("file", file));
    // Replaces variables, as Spring Boot does.
    PropertySourcesPropertyResolver settings = new PropertySourcesPropertyResolver(sources);

    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(settings.getRequiredProperty(PREFIX + "host"));
    sender.setPort(settings.getRequiredProperty(PREFIX + "port", Integer.class));
    sender.setUsername(settings.getProperty(PREFIX + "username"));
    sender.setPassword(settings.getProperty(PREFIX + "password"));
    sender.setDefaultEncoding(settings.getProperty(PREFIX + "default-encoding"));
    Properties properties = new Properties();
    for (String name : file.stringPropertyNames()) {
      if (name.startsWith(PREFIX + "properties.")) {
        properties.setProperty(name.substring((PREFIX + "properties.").length()), settings.getProperty(name));
      }
    }
    sender.setJavaMailProperties(properties);

    SimpleMailMessage message = new SimpleMailMessage();
    message.setFrom(arguments[1]);
    message.setTo(arguments[2]);
    message.setSubject("test");
    message.setText("test");
    sender.send(message);
  }
}
