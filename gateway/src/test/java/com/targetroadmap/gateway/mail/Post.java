package com.targetroadmap.gateway.mail;

import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.gateway.delivery.Carried;
import com.targetroadmap.gateway.delivery.Delivery;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;

/** A gateway that sends mail, without anything around it. */
final class Post {

    private Post() {}

    static ApplicationContext gateway(int port, Map<String, Object> other) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "gateway.mail.host",
                "localhost",
                "gateway.mail.port",
                port,
                "gateway.mail.answer",
                "2s",
                "gateway.mail.patience",
                "4s",
                "gateway.mail.from",
                "Target Roadmap <post@roadmap.example>",
                "gateway.public-url",
                "https://roadmap.example/app/",
                "tokens.keys",
                TestKeys.directory().toString(),
                "gateway.session.keys",
                TestKeys.directory().toString()));
        settings.putAll(other);
        ApplicationContext context = ApplicationContext.run(settings);
        try {
            context.getBean(Mail.class);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
        return context;
    }

    static Carried carry(ApplicationContext context, Delivery delivery) {
        return context.getBean(Mail.class).carry(delivery);
    }
}
